import { describe, expect, it } from 'vitest';
import { type Found, findCards } from '../../src/browse/cards/read.ts';
import { shapesFor } from '../../src/browse/cards/shapes.ts';
import { inSight } from '../../src/browse/cards/sight.ts';
import { documentOf, loadPage } from '../page/load.ts';

const cardsOn = (html: string, address: string) =>
  findCards(documentOf(html), shapesFor(address)!.shapes, address).map((card) => card.read());
const three = (make: (number: number) => string) => [1, 2, 3].map(make).join('');

describe('cards', () => {
  it('of LinkedIn, classic; not those that are not filled in yet', () => {
    const html = three((n) =>
      n === 3
        ? '<li data-occludable-job-id="4410000003"></li>'
        : `<li data-occludable-job-id="441000000${n}"><a class="job-card-list__title--link"><strong>Director ${n}</strong></a>
           <div class="artdeco-entity-lockup__subtitle"> Quillon </div></li>`,
    );
    expect(cardsOn(html, 'https://www.linkedin.com/jobs/search/')).toEqual([
      { id: '4410000001', title: 'Director 1', company: 'Quillon' },
      { id: '4410000002', title: 'Director 2', company: 'Quillon' },
      null,
    ]);
  });

  it('of LinkedIn, with hashed classes', () => {
    const html = three(
      (n) => `<div role="button" componentkey="job-card-component-ref-441000000${n}">
        <div componentkey="job-card-component-ref-441000000${n}"><p><span>Director ${n} with verification</span>
        <span aria-hidden="true">Director ${n}</span></p><p>Quillon</p><p>Leeds (Hybrid)</p></div></div>`,
    );
    expect(cardsOn(html, 'https://www.linkedin.com/jobs/search-results/').at(-1)).toEqual({
      id: '4410000003',
      title: 'Director 3',
      company: 'Quillon',
    });
  });

  it('of Indeed', () => {
    const { document, address } = loadPage('indeed-list');
    const cards = findCards(document, shapesFor(address)!.shapes, address).map((card) => card.read());
    expect(cards).toHaveLength(15);
    expect(cards[10]).toEqual({ id: '000000000000000a', title: 'Product Director 10', company: '' });
  });

  it('of a company board, by the ids in its links', () => {
    const ids = ['a', 'b', 'c'].map((letter) => `${letter.repeat(8)}-bbbb-4ccc-8ddd-eeeeeeeeeeee`);
    const html = ids.map((id) => `<li><a href="/harbourlight/${id}"><h5>Head of ${id[0]}</h5></a></li>`).join('');
    expect(cardsOn(html, 'https://jobs.lever.co/harbourlight')).toEqual(
      ids.map((id) => ({ id, title: `Head of ${id[0]}`, company: '' })),
    );
  });

  it('carry ids of words, however long these are; what no site would call a posting is no card', () => {
    const long = `harbourlight-${'principal-product-manager-of-'.repeat(5)}boats`;
    const ids = ['a', long, 'b', 'c', 'x'.repeat(201)];
    const html = ids.map((id) => `<li><a href="/remote-jobs/${id}"><h4>Role</h4></a></li>`).join('');
    const cards = cardsOn(html, 'https://weworkremotely.com/categories/remote-product-jobs');
    expect(cards.map((card) => card?.id)).toEqual(['a', long, 'b', 'c']);
  });

  it('are none where fewer than three stand: a link is no list', () => {
    const html = '<ul><li><a href="/harbourlight/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee">Head of Product</a></li></ul>';
    expect(cardsOn(html, 'https://jobs.lever.co/harbourlight')).toEqual([]);
  });

  it('are none on a site that no table knows', () => {
    expect(shapesFor('https://jobs.quillon.example/1')).toBeNull();
    expect(shapesFor('nonsense')).toBeNull();
  });
});

describe('cards in sight', () => {
  /** So many cards of 100 pixels, the list scrolled up by some. */
  const list = (count: number, scrolled: number) => {
    let measured = 0;
    const cards = Array.from({ length: count }, (_, index) => {
      const top = index * 100 - scrolled;
      const getBoundingClientRect = () => {
        measured += 1;
        return { top, bottom: top + 100, height: 100 };
      };
      return { box: { getBoundingClientRect }, id: () => String(index) } as unknown as Found;
    });
    return { cards, measured: () => measured };
  };

  it.each([
    [10, 0, 0, 7],
    [10, 350, 3, 9],
    [10_000, 0, 0, 7],
    [10_000, 550_050, 5500, 5508],
    [10_000, 999_900, 9999, 9999],
    [10_000, 2_000_000, undefined, undefined],
  ])('of %i, scrolled by %i: %i to %i', (count, scrolled, first, last) => {
    const { cards, measured } = list(count, scrolled);
    const ids = inSight(cards, 800).map((card) => card.id());
    expect([ids[0], ids.at(-1)]).toEqual([first?.toString(), last?.toString()]);
    expect(measured()).toBeLessThan(60);
  });
});
