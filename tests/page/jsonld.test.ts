import { describe, expect, it } from 'vitest';
import { aboutThisJob, type Clues, parseLoosely, postingsIn, readJsonLd } from '../../src/page/jsonld.ts';
import { documentOf, page } from './load.ts';

const JOB = { '@type': 'JobPosting', title: 'Director of Product', description: 'Lead.' };
const NONE = {
  title: 'Director of Product',
  company: '',
  location: '',
  description: 'Lead.',
  identifier: '',
  url: '',
  postedAt: '',
  validThrough: '',
  employmentType: '',
  remote: false,
  pay: '',
};

const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
const read = (...blocks: string[]) => readJsonLd(documentOf(page('', blocks.map(script).join(''))));
const json = JSON.stringify(JOB);

/** Blocks as pages write them, and the titles that are found in them. */
const BLOCKS: readonly (readonly [
  name: string,
  blocks: readonly string[],
  titles: readonly string[],
  unreadable?: boolean,
])[] = [
  ['object', [json], [JOB.title]],
  ['array', [`[${json}]`], [JOB.title]],
  ['graph', [`{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},${json}]}`], [JOB.title]],
  ['list', [`{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":${json}}]}`], [JOB.title]],
  ['type in a list', [`{"@type":["JobPosting","Thing"],"title":"A"}`], ['A']],
  ['type as an address', [`{"@type":"http://schema.org/JobPosting","title":"A"}`], ['A']],
  ['another type', [`{"@type":"JobPostingList","title":"A"}`, `{"@type":"Article","title":"A"}`], []],
  ['byte order mark', [`\uFEFF${json}`], [JOB.title]],
  ['comment', [`<!-- ${json} -->`], [JOB.title]],
  ['CDATA', [`//<![CDATA[\n${json}\n//]]>`, `/*<![CDATA[*/${json}/*]]>*/`], [JOB.title, JOB.title]],
  ['trailing commas', [`{"@type":"JobPosting","title":"A, ]","skills":["a",],}`], ['A, ]']],
  ['semicolon', [`${json};`], [JOB.title]],
  ['raw control characters', [`{"@type":"JobPosting","title":"A\tB","description":"One\nTwo"}`], ['A B']],
  ['a broken block beside a good one', ['{"@type":"JobPosting","title":', json], [JOB.title], true],
  ['truncated', [json.slice(0, -1)], [], true],
  ['not JSON', ['window.x = 1', 'null'], [], true],
  ['empty', ['', '  '], []],
  ['too long', [`{"@type":"JobPosting","title":"A","description":"${'x'.repeat(600_000)}"}`, json], [JOB.title], true],
  ['too deep', [`${'['.repeat(100)}${json}${']'.repeat(100)}`, json], [JOB.title], true],
  ['bottomless', ['['.repeat(100_000) + ']'.repeat(100_000)], [], true],
];

describe('blocks', () => {
  it.each([...BLOCKS] as [string, readonly string[], readonly string[], boolean?][])(
    '%s',
    (_name: string, blocks: readonly string[], titles: readonly string[], unreadable = false) => {
      const data = read(...blocks);
      expect(data.postings.map((posting) => posting.title)).toEqual(titles);
      expect(data.unreadable).toBe(unreadable);
    },
  );

  it('reads at most fifty', () => {
    expect(read(...Array.from({ length: 60 }, () => json)).postings).toHaveLength(50);
  });

  it('keeps the lines of a description with raw line ends', () => {
    expect(parseLoosely('{"description":"One\r\nTwo"}')).toEqual({ description: 'One\nTwo' });
  });
});

/** Properties of one posting and what is read of them; everything else must stay empty. */
const FIELDS: readonly (readonly [name: string, node: object, fields: object])[] = [
  ['bare', {}, {}],
  ['employer', { hiringOrganization: { name: 'Harbourlight' } }, { company: 'Harbourlight' }],
  ['employer as a word', { hiringOrganization: 'Harbourlight' }, { company: 'Harbourlight' }],
  ['identifier', { identifier: { '@type': 'PropertyValue', value: 4711 } }, { identifier: '4711' }],
  ['identifier as a word', { identifier: 'R-4711' }, { identifier: 'R-4711' }],
  [
    'place',
    { jobLocation: { address: { addressLocality: 'Cork', addressRegion: null, addressCountry: { name: 'Ireland' } } } },
    { location: 'Cork, Ireland' },
  ],
  [
    'places',
    { jobLocation: [{ address: 'Cork' }, { address: { addressLocality: 'Oslo' } }, { address: {} }] },
    { location: 'Cork; Oslo' },
  ],
  [
    'from home',
    { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'Ireland' } },
    { remote: true, location: 'Ireland' },
  ],
  ['type of employment', { employmentType: ['FULL_TIME', 'OTHER'] }, { employmentType: 'Full-time' }],
  ['type of employment in words', { employmentType: 'Permanent' }, { employmentType: 'Permanent' }],
  [
    'range',
    { baseSalary: { currency: 'USD', value: { minValue: 180000, maxValue: 205000, unitText: 'YEAR' } } },
    { pay: 'USD 180000–205000 per year' },
  ],
  [
    'one amount',
    { baseSalary: { currency: 'EUR', value: { value: '90,000', unitText: 'YEARLY' } } },
    { pay: 'EUR 90,000 per year' },
  ],
  ['bare amount', { baseSalary: { currency: 'GBP', value: 500, unitText: 'DAY' } }, { pay: 'GBP 500 per day' }],
  [
    'equal ends',
    { baseSalary: { currency: 'GBP', value: { minValue: 60000, maxValue: 60000 } } },
    { pay: 'GBP 60000' },
  ],
  ['upper end only', { baseSalary: { currency: 'USD', value: { maxValue: 200000 } } }, { pay: 'USD up to 200000' }],
  ['zero is no pay', { baseSalary: { currency: 'USD', value: { minValue: 0, maxValue: 0 } } }, {}],
  ['words are no amount', { baseSalary: { currency: 'USD', value: { value: 'competitive' } } }, {}],
  [
    'dates',
    { datePosted: '2026-10-01', validThrough: '2026-12-01' },
    { postedAt: '2026-10-01', validThrough: '2026-12-01' },
  ],
  ['address', { url: 'https://a.example/1' }, { url: 'https://a.example/1' }],
  [
    'wrong types',
    { title: { a: 1 }, hiringOrganization: [[]], jobLocation: 7, identifier: true, baseSalary: [null] },
    { title: '' },
  ],
];

describe('fields', () => {
  it.each(FIELDS)('%s', (_, node, fields) => {
    expect(read(JSON.stringify({ ...JOB, ...node })).postings).toEqual([{ ...NONE, ...fields }]);
  });

  it('reads own properties only', () => {
    const data = read(
      '{"@type":"JobPosting","title":"A","__proto__":{"title":"B","polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    expect(data.postings).toEqual([{ ...NONE, title: 'A', description: '' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('notices an article', () => {
    expect(read('{"@type":"BlogPosting"}').article).toBe(true);
    expect(read('{"@type":"WebSite"}').article).toBe(false);
  });
});

const HERE: Clues = {
  id: '4711',
  address: new URL('https://jobs.harbourlight.example/jobs/4711'),
  headings: ['Director of Product'],
  titles: ['Director of Product | Harbourlight'],
  sameId: false,
  shows: () => false,
};

/** Postings in page data, and the one that is about the open page. */
const ABOUT: readonly (readonly [name: string, postings: readonly object[], clues: Partial<Clues>, at: number])[] = [
  ['the only one', [{}], {}, 0],
  [
    'by id',
    [
      { title: 'Other', identifier: '1' },
      { title: 'Localised', identifier: '4711' },
    ],
    {},
    1,
  ],
  ['by part of the id', [{ title: 'X', identifier: '4711-22' }], {}, 0],
  ['a longer number is another id', [{ title: 'X', identifier: '47110' }], {}, -1],
  ['by address', [{ title: 'X', url: 'https://jobs.harbourlight.example/jobs/4711/?utm=1' }], { id: '' }, 0],
  [
    'by heading',
    [{ title: 'Product Manager' }, { title: 'DIRECTOR, of Product' }],
    { id: '', headings: ['Director of product'] },
    1,
  ],
  ['by the title of the document', [{ title: 'Product' }, {}], { id: '', headings: [] }, 1],
  ['a featured job', [{ title: 'Deck Hand', identifier: '9' }], {}, -1],
  ['several, none of them this one', [{ title: 'A' }, { title: 'B' }, { title: 'C' }], {}, -1],
  ['part of the title, when others are there too', [{ title: 'Product' }, { title: 'Harbourlight' }], {}, -1],
  ['stale data of the same title', [{ identifier: '1111' }], { sameId: true }, -1],
  ['the heading is shorter', [{ title: 'Director of Product (m/f/d)' }], { id: '' }, 0],
  ['the page shows its description', [{ title: 'X' }], { shows: () => true }, 0],
  ['the page shows the description of one of several', [{ title: 'X' }, { title: 'Y' }], { shows: () => true }, -1],
  ['nothing on the page to compare with', [{ title: 'X' }], { id: '', headings: [], titles: [] }, 0],
];

describe('whose data it is', () => {
  it.each(ABOUT)('%s', (_, nodes, clues, at) => {
    const postings = nodes.map((node) => ({ ...NONE, ...node }));
    expect(aboutThisJob(postings, { ...HERE, ...clues })?.posting).toBe(postings[at]);
  });
});

const LONG = 'Lead the people who build the boats. '.repeat(10).trim();

/** Data of an application, without types, and the postings that are found in it. */
const UNTYPED: readonly (readonly [name: string, value: unknown, found: readonly object[]])[] = [
  [
    'deep inside, under other names',
    { props: { job: { jobTitle: 'A', jobDescription: LONG, companyName: 'B', locations: ['C', 'D'], job_id: 7 } } },
    [{ title: 'A', description: LONG, company: 'B', location: 'C; D', identifier: '7' }],
  ],
  [
    'the employer as a thing with a name',
    [
      {
        title: 'A',
        description_html: LONG,
        company: { name: 'B' },
        location: { name: 'C' },
        published_at: '2026-09-09',
      },
    ],
    [{ title: 'A', description: LONG, company: 'B', location: 'C', postedAt: '2026-09-09' }],
  ],
  ['a teaser', { title: 'A', description: 'Lead.' }, []],
  ['a text without a title', { description: LONG }, []],
  [
    'keys of every object',
    JSON.parse(`{"__proto__":{"title":"A","description":"${LONG}"},"constructor":"x"}`),
    [{ title: 'A', description: LONG }],
  ],
  [
    'a list of jobs',
    [
      { title: 'A', description: LONG },
      { title: 'B', description: LONG },
    ],
    [
      { title: 'A', description: LONG },
      { title: 'B', description: LONG },
    ],
  ],
  ['nothing', null, []],
];

describe('data of an application', () => {
  it.each(UNTYPED)('%s', (_, value, found) => {
    expect(postingsIn([value], true)).toEqual(found.map((one) => ({ ...NONE, ...one })));
    expect(postingsIn([value])).toEqual([]);
  });
});
