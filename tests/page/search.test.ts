import { describe, expect, it } from 'vitest';
import { all, crowdLinks, first, isOfCrowd, leaveOutCrowds } from '../../src/page/search.ts';
import { documentOf, page } from './load.ts';

const many = (count: number, one: (at: number) => string) => Array.from({ length: count }, (_, at) => one(at)).join('');
const card = (at: number) =>
  `<div class="card"><a href="/jobs/${at}"><h3>Product Manager ${at}</h3></a><p>Employer</p></div>`;
const search = (body: string) => {
  const document = documentOf(page(body));
  // linkedom does not know that `*` means all here.
  const everything = document.querySelectorAll('*');
  Object.defineProperty(document.documentElement, 'getElementsByTagName', { value: () => everything });
  leaveOutCrowds(document);
  return document;
};

describe('crowds of like siblings are left out of a large page', () => {
  it.each([
    ['in a list of their own', `<main><h1>Title</h1></main><aside>${many(2000, card)}</aside>`],
    ['before it', `<div>${many(2000, card)}</div><main><h1>Title</h1></main>`],
    ['around it, in the body itself', `${many(20, card)}<main><h1>Title</h1></main>${many(2000, card)}`],
    ['behind all of them', `${many(2000, card)}<main><h1>Title</h1></main>`],
    ['in groups', `<main><h1>Title</h1></main>${many(20, () => `<ul>${many(110, card)}</ul>`)}`],
  ])('%s', (_, body) => {
    const document = search(body);
    expect(all(document, 'a')).toHaveLength(0);
    expect(all(document.body, 'h1,h3').map(({ textContent }) => textContent)).toEqual(['Title']);
    expect(first(document, 'h3')).toBeNull();
    expect(first(document, 'main h1')?.textContent).toBe('Title');
    expect(isOfCrowd(document.querySelector('main')!)).toBe(false);
    expect(crowdLinks().length).toBeGreaterThan(15);
  });

  it('with order and limit kept', () => {
    const document = search(`<i>1</i><main><i>2</i><ul>${many(2000, card)}</ul><i>3</i></main><i>4</i>`);
    expect(all(document, 'i').map(({ textContent }) => textContent)).toEqual(['1', '2', '3', '4']);
    expect(all(document, 'i', 3)).toHaveLength(3);
    expect(isOfCrowd(document.querySelector('ul')!)).toBe(true);
  });
});

describe('what is no crowd stays', () => {
  it.each([
    ['the paragraphs of a long text', `<main>${many(6000, (at) => `<p>Line <a>${at}</a></p>`)}</main>`, 6000],
    ['the lines of one', `<main><ul>${many(6000, (at) => `<li>Line ${at}</li>`)}</ul></main>`, 6000],
    ['cards on a page that is not large', `<ul>${many(200, card)}</ul>`, 200],
    ['fewer than make a crowd', `<ul>${many(90, card)}</ul><main>${many(6000, () => '<p>Line</p>')}</main>`, 90],
  ])('%s', (_, body, count) => {
    const document = search(body);
    expect(all(document, 'p a,li,.card')).toHaveLength(count);
  });
});
