import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { siteOf } from '../../src/page/sites/index.ts';
import { documentOf, loadPage, page, readHtml } from './load.ts';

const PROSE = Array.from(
  { length: 12 },
  (_, at) => `<li>Own outcome number ${at} with the people of the team.</li>`,
).join('');
const BODY = `<main><h1>Director of Product</h1><h2>Responsibilities</h2><ul>${PROSE}</ul><h2>Requirements</h2><p>8 years of experience.</p><h2>Benefits</h2><p>Boats.</p><a>Apply now</a></main>`;

const posting = (html: string, address?: string) => {
  const result = readHtml(html, address);
  if (!result.ok) throw new Error(result.problem.code);
  return result.posting;
};

describe('hostile pages', () => {
  const plain = posting(page(BODY));

  it('the plain page is read', () => {
    expect(plain.title).toBe('Director of Product');
    expect(plain.text.split('\n')).toHaveLength(17);
  });

  it.each([
    [
      'a form whose fields shadow its properties',
      '<form><input name="firstChild"><input name="nextSibling"><input name="parentElement"><input name="matches"><input name="querySelector"></form>',
    ],
    ['images named like methods', '<img name="querySelectorAll"><img name="title"><form name="body"></form>'],
    [
      'a dialog over the page',
      '<dialog open><h2>Cookies</h2><p>We use cookies to measure how this website is used by all.</p></dialog>',
    ],
    [
      'similar jobs',
      '<section class="similar-jobs"><p>Driftwood seeks somebody to own search and the messages around it.</p></section>',
    ],
    ['hidden words', '<div style="display:none">Kubernetes Go Rust</div>'],
  ])('%s', (_, extra) => {
    const html = page(BODY.replace('<h2>Requirements', `${extra}<h2>Requirements`));
    const document = documentOf(html);
    for (const form of document.querySelectorAll('form')) {
      // What a browser does by itself: children shadow the form's properties (linkedom's own code needs some of them).
      for (const input of Array.from(form.children)) {
        const name = input.getAttribute('name');
        if (name) Object.defineProperty(form, name, { value: input, configurable: true });
      }
    }
    const result = readPage(document, 'https://jobs.harbourlight.example/jobs/4711-director-of-product');
    expect(result.ok && result.posting.text).toBe(plain.text);
  });

  it.each([
    ['a saved file', 'file:///home/mara/director.html', 'file:///home/mara/director.html'],
    [
      'a path that begins like a host',
      'https://jobs.harbourlight.example//careers/4711?utm_source=x&jobId=4711#apply',
      'https://jobs.harbourlight.example//careers/4711?jobId=4711',
    ],
  ])('the address of %s stays its own', (_, address, kept) => {
    expect(posting(page(BODY), address).url).toBe(kept);
  });

  it('says that words were hidden', () => {
    const stuffed = `<p aria-hidden="true">${'Kubernetes '.repeat(10)}</p>`;
    expect(posting(page(BODY.replace('<p>Boats', `${stuffed}<p>Boats`))).notices).toEqual(['hidden-text-ignored']);
    expect(plain.notices).toBeUndefined();
  });

  it('says that page data could not be read', () => {
    const head = '<title>Director of Product</title><script type="application/ld+json">{"@type":</script>';
    expect(posting(page(BODY, head)).notices).toEqual(['page-data-unreadable']);
  });

  it('markup in page data stays text', () => {
    const data = {
      '@type': 'JobPosting',
      title: 'Director of Product',
      hiringOrganization: 'A',
      description: `<p>${'Lead. '.repeat(80)}</p><p>One</p><p>Two</p><img src=x onerror=alert(1)><svg onload=alert(1)></svg>&lt;b&gt;`,
    };
    const head = `<title>Director of Product</title><script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
    expect(posting(page('<h1>Director of Product</h1>', head)).text).not.toMatch(/onerror|onload/);
  });

  it('shows pay that page data and page tell differently', () => {
    const { document, address } = loadPage('indeed-classic');
    const data = {
      '@type': 'JobPosting',
      title: 'Group Product Manager',
      hiringOrganization: 'Harbourlight',
      baseSalary: { currency: 'USD', value: { minValue: 250000, unitText: 'YEAR' } },
    };
    const script = document.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = JSON.stringify(data);
    document.head.appendChild(script);
    const result = readPage(document, address);
    expect(result.ok && result.posting.pay?.[0]?.text).toBe('$160,000 - $185,000 a year');
    expect(result.ok && result.posting.conflicts).toEqual([
      { field: 'pay', value: 'USD 250000 per year', by: 'json-ld' },
    ]);
  });

  it('finds the pane among ten thousand cards', () => {
    const { document, address } = loadPage('linkedin-classic');
    const list = document.querySelector('ul')!;
    for (let at = 0; at < 10_000; at += 1) {
      const card = document.createElement('li');
      card.textContent = `Product Manager ${at}`;
      list.appendChild(card);
    }
    const result = readPage(document, address);
    expect(result.ok && result.posting.title).toBe('Head of Product');
  });
});

describe('five megabytes of description', () => {
  const lines = Array.from(
    { length: 50_000 },
    (_, at) => `<p>Own outcome number ${at} with the people of the team, and say what it costs.</p>`,
  );
  const long = `<h2>Requirements</h2><p>8 years of experience.</p><h2>Responsibilities</h2>${lines.join('')}<h2>Benefits</h2><p>Boats.</p>`;
  const data = { '@type': 'JobPosting', title: 'Director of Product', hiringOrganization: 'A', description: long };
  const script = `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

  it('on the page: its beginning is read, and what is too long is cut', () => {
    const { title, text } = posting(page(`<main><h1>Director of Product</h1>${long}<a>Apply now</a></main>`));
    expect(title).toBe('Director of Product');
    expect(text).toHaveLength(120_000);
    expect(text.split('\n').slice(0, 2)).toEqual(['Requirements', '8 years of experience.']);
  });

  it('in page data: the block is left alone, what the page shows is read, and it is said', () => {
    const { text, notices } = posting(page(BODY, `<title>Director of Product</title>${script}`));
    expect(text.split('\n')).toHaveLength(17);
    expect(notices).toEqual(['page-data-unreadable']);
  });
});

describe('pages that rewrite themselves while they are read', () => {
  /** Answers every question about a style, and changes the page before it does. */
  function readWhile(change: (element: Element) => void) {
    const document = documentOf(page(BODY));
    const shown = { display: 'block', visibility: 'visible', fontSize: '16px', color: 'rgb(0, 0, 0)' };
    const view = {
      DOMParser: document.defaultView?.DOMParser,
      getComputedStyle: (element: Element) => {
        change(element);
        return shown;
      },
    };
    Object.defineProperty(document, 'defaultView', { value: view });
    return readPage(document, 'https://jobs.harbourlight.example/jobs/4711-director-of-product');
  }

  it('reads what does not change', () => {
    const result = readWhile(() => {});
    expect(result.ok && result.posting.text.split('\n')).toHaveLength(17);
  });

  it.each<[string, (element: Element) => void]>([
    ['items leave', (element) => element.localName === 'li' && element.remove()],
    ['the body empties', (element) => element.ownerDocument.body.replaceChildren()],
    ['lines come', (element) => element.after(element.cloneNode(true))],
    ['the title changes', (element) => (element.ownerDocument.title = 'Driftwood')],
  ])('%s: read or refused, never mixed with an error', (_, change) => {
    const result = readWhile(change);
    if (result.ok) expect(result.posting.text.split('\n').length).toBeGreaterThan(2);
    else expect(result.problem.code).not.toBe('');
  });
});

describe('long nonsense is read in time', () => {
  const LONG = 200_000;
  it.each([
    ['spaces', ' '],
    ['opening brackets', '&lt;'],
    ['tags that never end', '<a '],
    ['dollars', '$1'],
    ['dots', '...'],
    ['question marks', '?\n'],
    ['escaped quotes', '\\"'],
    ['commas', ', '],
    ['bullets', '• '],
  ])('%s', (_, unit) => {
    const text = unit.repeat(LONG / unit.length);
    const data = `{"@type":"JobPosting","title":"Director of Product","url":${JSON.stringify(text)},"description":${JSON.stringify(text)},}`;
    const scripts = [data, `"${text}`, `{"@type":"JobPosting","title":"${text}`].map((one) =>
      one.replace(/</g, '\\u003c'),
    );
    const head = `<title>x</title>${scripts.map((one) => `<script type="application/ld+json">${one}</script>`).join('')}`;
    const document = documentOf(
      page(
        BODY.replace('<p>Boats', () => `<p>${text}</p><p>Boats`),
        head,
      ),
    );
    const start = process.cpuUsage();
    readPage(document, `https://jobs.harbourlight.example/jobs/4711?${encodeURIComponent(text.slice(0, 20_000))}`);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2_000);
  });
});

it('reads iCIMS through its frame', () => {
  const { document, address } = loadPage('icims-frame');
  const inner = documentOf(
    page(
      `<div class="iCIMS_MainWrapper"><h1 class="iCIMS_Header">Director of Product</h1><div class="iCIMS_JobContent"><div class="iCIMS_InfoMsg_Job">${BODY}</div></div></div>`,
    ),
  );
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inner });
  const result = readPage(document, address);
  expect(result).toMatchObject({
    ok: true,
    posting: { title: 'Director of Product', company: 'Harbourlight', site: 'icims', id: '2042' },
  });
});

describe('addresses', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/1234567/', 'linkedin'],
    ['https://uk.linkedin.com/jobs/view/x-1234567', 'linkedin'],
    ['https://linkedin.com.evil.example/jobs/view/1234567/', undefined],
    ['https://notlinkedin.com/jobs/view/1234567/', undefined],
    ['https://clever.co/a/b', undefined],
    ['https://www.glassdoor.co.uk/job-listing/x?jl=1234567', 'glassdoor'],
    ['https://www.glassdoor.com/job-listing/x?jl=1234567', 'glassdoor'],
    ['https://glassdoor.evil.example/job-listing/x?jl=1234567', undefined],
    ['https://de.indeed.com/viewjob?jk=0123456789abcdef', 'indeed'],
    ['https://acme.wd3.myworkdayjobs.com/x/job/y/z_R1', 'workday'],
  ])('%s', (address, site) => {
    expect(siteOf(new URL(address), documentOf(page('')))?.id).toBe(site);
  });

  it.each([
    ['https://jobs.harbourlight.example/jobs/4711/apply', 'https://jobs.harbourlight.example/jobs/4711'],
    [
      'https://harbourlight.wd5.myworkdayjobs.com/External/job/Cork/Lead_JR-1/apply/autofillWithResume?x=1',
      'https://harbourlight.wd5.myworkdayjobs.com/External/job/Cork/Lead_JR-1',
    ],
    [
      'https://harbourlight.recruitee.com/o/head-of-product/c/new',
      'https://harbourlight.recruitee.com/o/head-of-product',
    ],
  ])('an application form: %s', (address, link) => {
    expect(readHtml(page(BODY), address)).toMatchObject({ ok: false, problem: { code: 'application-page', link } });
  });

  it.each(['', 'about:blank', 'chrome://settings', 'no address', 'javascript:alert(1)'])('no page: %j', (address) => {
    expect(readHtml('<p>x</p>', address).ok).toBe(false);
  });
});

describe('never throws', () => {
  const word = fc.constantFrom(
    'Director of Product',
    'Requirements',
    '8 years',
    'Apply now',
    '$1 - $2',
    '·',
    '',
    '\u0000',
    '<',
    '&lt;p&gt;',
  );
  const tag = fc.constantFrom(
    'div',
    'p',
    'li',
    'ul',
    'form',
    'aside',
    'main',
    'h1',
    'table',
    'td',
    'span',
    'a',
    'iframe',
    'script',
  );
  const attribute = fc.constantFrom(
    '',
    ' hidden',
    ' id="job-details"',
    ' class="job-title"',
    ' itemprop="title"',
    ' itemscope itemtype="http://schema.org/JobPosting"',
    ' type="application/ld+json"',
    ' data-testid="vj-job-title"',
    ' componentkey="JobDetails_AboutTheJob_4410000123"',
    ' href="/jobs/123456"',
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      word,
      fc
        .tuple(tag, attribute, fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join(' ')}</${name}>`),
    ),
  }));
  const address = fc.constantFrom(
    'https://www.linkedin.com/jobs/view/4410000123/',
    'https://www.indeed.com/?vjk=0123456789abcdef',
    'https://jobs.lever.co/a/0f0f0f0f-1111-2222-3333-444455556666',
    'https://jobs.ashbyhq.com/a/0f0f0f0f-1111-2222-3333-444455556666',
    'https://a.wd1.myworkdayjobs.com/x/job/y_R-1',
    'https://careers.harbourlight.example/jobs/4711',
  );

  it('on any tree', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), address, (parts, where) => {
        const result = readHtml(page(parts.join('')), where);
        if (result.ok) expect(result.posting.text.length).toBeGreaterThan(299);
        else expect(result.problem.hint).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('on any JSON-LD', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, title) => {
        const node = {
          '@type': 'JobPosting',
          title,
          hiringOrganization: value,
          jobLocation: value,
          baseSalary: value,
          identifier: value,
          description: value,
        };
        const script = `<script type="application/ld+json">${JSON.stringify(node).replace(/</g, '\\u003c')}</script>`;
        expect(readHtml(page('<h1>x</h1>', script))).toHaveProperty('ok');
      }),
      { numRuns: 300 },
    );
  });
});
