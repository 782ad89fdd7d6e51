import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyProfile, parseProfile } from '../../src/profile/parse.ts';
import { applyResumeFacts } from '../../src/resume/apply.ts';
import { readResume } from '../../src/resume/parse.ts';

const NOW = '2026-03-01';
const month = (value: number) => `${Math.floor(value / 12)}-${String((value % 12) + 1).padStart(2, '0')}`;
const positionsOf = (text: string) =>
  readResume(text, NOW).positions.map(
    (p) =>
      `${p.title} @ ${p.company}: ${month(p.from)}..${month(p.to)}${p.current ? ' now' : ''} ${p.function} ${p.level}`,
  );
const labelsOf = (text: string) => readResume(text, NOW).facts.map(({ label }) => label);

/** Layouts of a position, and every position that is read. */
const LAYOUTS: [what: string, string, string[]][] = [
  [
    'company, then title with dates in a column',
    'Experience\nNorthpier Software, New York, NY\nDirector of Product Management          Mar 2020 – Present\n• Led nine people.',
    ['Director of Product Management @ Northpier Software: 2020-03..2026-03 now product-management director'],
  ],
  [
    'everything on one line',
    'EXPERIENCE\nTallow & Finch — Product Manager — 2013-2016\nBrightmill | Software Engineer | 01/2010 - 12/2012',
    [
      'Product Manager @ Tallow & Finch: 2013-07..2016-06 product-management pm',
      'Software Engineer @ Brightmill: 2010-01..2012-12 engineering null',
    ],
  ],
  [
    'title at company',
    'Work history\nSenior Product Manager at Juniper Lane, Jan. 2018 to Feb. 2021',
    ['Senior Product Manager @ Juniper Lane: 2018-01..2021-02 product-management senior-pm'],
  ],
  [
    'title with a comma in it',
    'Experience\nDirector, Product Management\nKestrel Health\nOctober 2021 - December 2022 (1 year 3 months)',
    ['Director, Product Management @ Kestrel Health: 2021-10..2022-12 product-management director'],
  ],
  [
    'several positions in one company',
    'Experience\nKestrel Health\n4 years 3 months\nVP of Product\nJanuary 2023 - Present (3 years)\nLed the whole function.\nGroup Product Manager\nMay 2021 - December 2022 (1 year 8 months)\nLed three managers.',
    [
      'VP of Product @ Kestrel Health: 2023-01..2026-03 now product-management vp',
      'Group Product Manager @ Kestrel Health: 2021-05..2022-12 product-management group-pm',
    ],
  ],
  [
    'dates with the company, title underneath',
    'Employment\nOak & Ember, Boston, MA (2015 – 2019)\nHead of Product\n- Built the team.',
    ['Head of Product @ Oak & Ember: 2015-07..2019-06 product-management head'],
  ],
  [
    'numbers for months',
    'Experience\nProduct Owner | Lumen | 2019-03 – 2020-11',
    ['Product Owner @ Lumen: 2019-03..2020-11 product-ownership pm'],
  ],
  [
    'since',
    'Experience\nProduct Lead | Lumen | since May 2024',
    ['Product Lead @ Lumen: 2024-05..2026-03 now product-management lead-pm'],
  ],
  ['a range that ends before it begins is none', 'Experience\nProduct Manager | Lumen | 2020 – 2014', []],
  ['years of study are no position', 'Education\nUniversity of Leeds, Product Manager programme, 2006 - 2009', []],
  ['dates in a bullet are no position', 'Experience\n• Ran the programme as product manager from 2015 - 2017', []],
  [
    'copied from a site, with kind of work and place around the dates',
    'Experience\nDirector of Product\nAcme Billing · Full-time\nJan 2020 - Present · 4 yrs 2 mos\nNew York, United States · Hybrid\n\nAcme Billing\nFull-time · 6 yrs\nSenior Product Manager\nJan 2016 - Dec 2019 · 4 yrs',
    [
      'Director of Product @ Acme Billing: 2020-01..2026-03 now product-management director',
      'Senior Product Manager @ Acme Billing: 2016-01..2019-12 product-management senior-pm',
    ],
  ],
  [
    'dates first',
    'Professional experience\n2019 – Present    Head of Product, Lumen Health, Berlin\nBuilt the team.\n2016 – 2019    Product Owner, Zahnrad GmbH, Munich',
    [
      'Head of Product @ Lumen Health: 2019-07..2026-03 now product-management head',
      'Product Owner @ Zahnrad GmbH: 2016-07..2019-06 product-ownership pm',
    ],
  ],
  [
    'Markdown',
    '## Experience\n**Director of Product Management**, Northpier (2018-2024)\n- Led the suite',
    ['Director of Product Management @ Northpier: 2018-07..2024-06 product-management director'],
  ],
  [
    'short years, and a remark beside the company',
    'Employment\nVice President, Product — Fabrika (Series C fintech) | 04/2021 – Present\nChief of Staff, Tallow, Sep ’13 - Dec ’18',
    [
      'Vice President, Product @ Fabrika: 2021-04..2026-03 now product-management vp',
      'Chief of Staff @ Tallow: 2013-09..2018-12 other null',
    ],
  ],
  ['nothing at all', '', []],
];

test.each(LAYOUTS)('%s', (_what, text, positions) => {
  expect(positionsOf(text)).toEqual(positions);
});

const RESUME = `Mara Lindqvist
Brooklyn, NY | mara@example.org

EXPERIENCE
Northpier Software
Director of Product Management\tMar 2020 – Present
• Led a team of 9 product managers across billing and an API platform
• Owned the P&L of a $40M product line and a $3.5M budget
Senior Product Manager, Payments\tJun 2016 – Feb 2020
• Launched card payouts in 12 markets; A/B tests with SQL and Looker

EDUCATION
MBA, Harrow School of Business, 2013
B.Sc. in Computer Science, University of Leeds, 2006 - 2009

SKILLS
SQL, Jira, Communication

LANGUAGES
English (native), German (B1)`;

test('a whole résumé: every fact, none of the person’s qualities', () => {
  const labels = labelsOf(RESUME);
  expect(labels).toEqual(
    expect.arrayContaining([
      'Highest level so far: Director',
      '9.5 years of product management',
      '6 years of leading people',
      '9.5 years of professional work',
      '3.5 years in Payments',
      'Largest team: 9',
      'Has owned a P&L',
      'Largest budget: 3,500,000',
      'SQL: strong',
      'Jira: some',
      'MBA',
      'Bachelor, Computer Science',
      'English: native',
      'German: B1',
    ]),
  );
  expect(labels.filter((label) => /Communication/.test(label))).toEqual([]);
});

test('every fact shows the lines it was read from', () => {
  const source = RESUME.replaceAll('\t', ' | ');
  for (const { lines, id } of readResume(RESUME, NOW).facts) {
    expect(lines, id).not.toEqual([]);
    for (const line of lines) for (const part of line.split(' · ')) expect(source, id).toContain(part);
  }
});

/** A line of a résumé, and every scope fact in it. */
const SCOPE: [string, string[]][] = [
  ['Led a team of 12 across two sites', ['Largest team: 12']],
  ['Grew the product organization from 6 to 24 people', ['Largest team: 24']],
  ['Managed six product managers', ['Largest team: 6']],
  ['Managed three directors', ['Largest team: 3', 'Has led managers']],
  ['Worked in a team of 12', []],
  ['Grew the team revenue by 40 %', []],
  ['Led a team to 30 % more revenue', []],
  ['Full P&L responsibility for the suite', ['Has owned a P&L']],
  ['Reported P&L figures to finance', []],
  ['Held a $2.5 million budget', ['Largest budget: 2,500,000']],
  ['Budget of €750k', ['Largest budget: 750,000']],
  ['Closed a $4M deal', []],
];
test.each(SCOPE)('%s', (line, labels) => {
  const scope = readResume(`Experience\n• ${line}`, NOW).facts.filter(({ id }) => id.startsWith('scope/'));
  expect(scope.map(({ label }) => label)).toEqual(labels);
});

/** A line of education, and every degree in it. */
const DEGREES: [string, string[]][] = [
  ['B.A. Economics, University of Leeds', ['Bachelor, Economics']],
  ['Bachelor of Science in Computer Science', ['Bachelor, Computer Science']],
  ["Master's degree, Computer Science", ['Master, Computer Science']],
  ['MBA, Harrow School of Business', ['MBA']],
  ['Master of Business Administration', ['MBA']],
  ['PhD in Physics', ['Doctorate, Physics']],
  ['Scrum master course', []],
  ['Bachelor of Arts - BA, Economics', ['Bachelor, Economics']],
  ['Bachelor of Engineering, Ostrava Technical University', ['Bachelor, Engineering']],
  ['Bachelor of Science, University of Leeds', ['Bachelor']],
  ['Boston, MA', []],
  ['University of Leeds', []],
];
test.each(DEGREES)('%s', (line, labels) => {
  expect(labelsOf(`Education\n${line}`).filter((label) => /^(?:Bachelor|Master|MBA|Doctorate)/.test(label))).toEqual(
    labels,
  );
});

test('a JSON Resume is read as the text it stands for', () => {
  const resume = {
    basics: { name: 'Mara Lindqvist', summary: null },
    work: [
      {
        name: 'Northpier',
        position: 'Director of Product',
        startDate: '2020-03-01',
        highlights: ['Led a team of 9 product managers'],
      },
      { company: 'Tallow', position: 'Product Manager', startDate: '2016-01', endDate: '2020-02-28' },
    ],
    education: [{ institution: 'University of Leeds', studyType: 'Bachelor', area: 'Economics' }],
    skills: [{ name: 'Data', keywords: ['SQL', 'Tableau'] }],
    languages: [{ language: 'German', fluency: 'B1' }],
  };
  const json = JSON.stringify(resume);
  expect(positionsOf(json)).toEqual([
    'Director of Product @ Northpier: 2020-03..2026-03 now product-management director',
    'Product Manager @ Tallow: 2016-01..2020-02 product-management pm',
  ]);
  expect(labelsOf(json)).toEqual(
    expect.arrayContaining([
      '10 years of product management',
      'Largest team: 9',
      'Bachelor, Economics',
      'SQL: some',
      'Tableau: some',
      'German: B1',
    ]),
  );
  expect(readResume('{"work": 3}', NOW).facts).toEqual([]);
  expect(readResume('{"work"', NOW).facts).toEqual([]);
});

test('overlapping positions count once', () => {
  const text = 'Experience\nProduct Manager | A | 01/2018 - 12/2019\nProduct Owner | B | 01/2019 - 12/2020';
  expect(labelsOf(text)).toContain('3 years of product management');
});

test('accepted facts go into the profile, the others do not, and the old profile stays as it was', () => {
  const before = { ...emptyProfile(), skills: [{ id: 'sql' as const, strength: 'some' as const, years: 3 }] };
  const { facts } = readResume(RESUME, NOW);
  const accepted = facts.filter(({ id }) =>
    ['level', 'years/product-management', 'skill/sql', 'education/mba', 'scope/pnl', 'language/german'].includes(id),
  );
  const after = applyResumeFacts(before, accepted);
  expect(after).toMatchObject({
    currentLevel: 'director',
    experience: [{ years: 9.5, area: 'product-management' }],
    skills: [{ id: 'sql', strength: 'strong', years: 3 }],
    education: [{ level: 'mba' }],
    scope: { pnl: true },
    languages: [{ name: 'German', level: 'B1' }],
  });
  expect(after.skills).toHaveLength(1);
  expect(before.skills[0]!.strength).toBe('some');
  expect(applyResumeFacts(after, accepted)).toEqual(after);
});

test('all facts together make a valid profile', () => {
  const profile = applyResumeFacts(emptyProfile(), readResume(RESUME, NOW).facts);
  expect(parseProfile(profile)).toEqual({ ok: true, profile });
});

test('says what it could not read', () => {
  expect(readResume('Hello.', NOW).notes).toEqual([
    'Nothing could be read. Paste the text of your résumé, with its dates and headings.',
  ]);
  expect(readResume('Skills\nSQL, Jira', NOW).notes).toEqual([
    'No positions with dates could be read, so no years were counted. Add them by hand.',
  ]);
});

test('never throws, and reads hostile text in time', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => readResume(text, NOW).facts.length >= 0),
  );
  // Time of the processor, not of the wall: a busy machine is no fault of the reader.
  const started = process.cpuUsage().user;
  for (const piece of ['a\t', ' ', 'led a team of ', '2019 - ', 'MBA in ', '$1,000 ', '• ', 'Director, ']) {
    readResume(`Experience\n${piece.repeat(Math.ceil(60000 / piece.length))}`, NOW);
  }
  expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
}, 30_000);
