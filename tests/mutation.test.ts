import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../src/analyse.ts';
import type { Analysis } from '../src/facts/analysis.ts';

/** One change to the posting, and everything that the reading of it then says otherwise: facts that go, facts that come. */
interface Mutation {
  what: string;
  /** Words of the posting, each standing there once, and what replaces them. */
  change: readonly (readonly [from: string, to: string])[];
  gone: readonly string[];
  come: readonly string[];
}

const POSTING = readFileSync(new URL('./fixtures/posting.txt', import.meta.url), 'utf8');

const MUTATIONS: readonly Mutation[] = [
  {
    what: 'the heading of the wishes asks for what stands under it',
    change: [['Nice to have', 'Minimum qualifications']],
    gone: [
      'education {"level":"mba","need":"preferred","orEquivalent":false}',
      'skill logistics preferred',
      'skill machine-learning preferred',
    ],
    come: [
      'education {"level":"mba","need":"required","orEquivalent":false}',
      'skill logistics required',
      'skill machine-learning required',
    ],
  },
  {
    what: 'the heading of the requirements only wishes',
    change: [['What you bring', 'Preferred qualifications']],
    gone: [
      'education {"level":"bachelor","need":"required","orEquivalent":true}',
      'skill b2b required',
      'skill data-analysis required (one of experimentation,data-analysis)',
      'skill executive-communication required',
      'skill experimentation required (one of experimentation,data-analysis)',
      'skill people-management required',
      'skill pricing-packaging required',
      'skill product-lifecycle required',
      'skill product-strategy required',
      'skill saas required',
      'skill sql required',
      'skill stakeholder-management required',
      'years {"min":3,"max":null,"area":"people-management","detail":"managing product managers","need":"required","alternative":false}',
      'years {"min":8,"max":null,"area":"product-management","detail":null,"need":"required","alternative":false}',
    ],
    come: [
      'education {"level":"bachelor","need":"preferred","orEquivalent":true}',
      'skill b2b preferred',
      'skill data-analysis preferred (one of experimentation,data-analysis)',
      'skill executive-communication preferred',
      'skill experimentation preferred (one of experimentation,data-analysis)',
      'skill people-management preferred',
      'skill pricing-packaging preferred',
      'skill product-lifecycle preferred',
      'skill product-strategy preferred',
      'skill saas preferred',
      'skill sql preferred',
      'skill stakeholder-management preferred',
      'years {"min":3,"max":null,"area":"people-management","detail":"managing product managers","need":"preferred","alternative":false}',
      'years {"min":8,"max":null,"area":"product-management","detail":null,"need":"preferred","alternative":false}',
    ],
  },
  {
    what: '“ideally” beats the heading of requirements',
    change: [
      [
        '8+ years of experience in product management, including',
        'Ideally 8+ years of experience in product management, including',
      ],
    ],
    gone: [
      'skill people-management required',
      'years {"min":3,"max":null,"area":"people-management","detail":"managing product managers","need":"required","alternative":false}',
      'years {"min":8,"max":null,"area":"product-management","detail":null,"need":"required","alternative":false}',
    ],
    come: [
      'skill people-management preferred',
      'years {"min":3,"max":null,"area":"people-management","detail":"managing product managers","need":"preferred","alternative":false}',
      'years {"min":8,"max":null,"area":"product-management","detail":null,"need":"preferred","alternative":false}',
    ],
  },
  {
    what: '“is required” beats the heading of wishes',
    change: [['Experience in logistics or supply chain', 'Experience in logistics or supply chain is required']],
    gone: ['skill logistics preferred'],
    come: ['skill logistics required'],
  },
  {
    what: 'experience asked under a heading of duties is still asked',
    change: [['What you bring', 'Your responsibilities']],
    gone: [],
    come: [],
  },
  {
    what: 'without their heading, asks are told by their wording',
    change: [['What you bring\n', '']],
    gone: [],
    come: [],
  },
  {
    what: 'without their heading, duties are told by their wording',
    change: [['What you will do\n', '']],
    gone: [],
    come: [],
  },
  {
    what: 'open years become a span',
    change: [['8+ years of experience', '8 to 10 years of experience']],
    gone: [
      'years {"min":8,"max":null,"area":"product-management","detail":null,"need":"required","alternative":false}',
    ],
    come: ['years {"min":8,"max":10,"area":"product-management","detail":null,"need":"required","alternative":false}'],
  },
  {
    what: 'years in a sub-clause, as a word',
    change: [['including 3+ years', 'including five or more years']],
    gone: [
      'years {"min":3,"max":null,"area":"people-management","detail":"managing product managers","need":"required","alternative":false}',
    ],
    come: [
      'years {"min":5,"max":null,"area":"people-management","detail":"managing product managers","need":"required","alternative":false}',
    ],
  },
  {
    what: 'a figure of years that says how long the company exists asks for nothing',
    change: [['Around 900 carriers', 'For 25 years, around 900 carriers']],
    gone: [],
    come: [],
  },
  {
    what: 'dollars become pounds',
    change: [['$188,000 to $226,000', '£188,000 to £226,000']],
    gone: ['pay {"min":188000,"max":226000,"currency":"USD","period":"year","kind":"base","place":null}'],
    come: ['pay {"min":188000,"max":226000,"currency":"GBP","period":"year","kind":"base","place":null}'],
  },
  {
    what: 'dollars become Swiss francs, grouped their way',
    change: [['$188,000 to $226,000', "CHF 188'000 to 226'000"]],
    gone: ['pay {"min":188000,"max":226000,"currency":"USD","period":"year","kind":"base","place":null}'],
    come: ['pay {"min":188000,"max":226000,"currency":"CHF","period":"year","kind":"base","place":null}'],
  },
  {
    what: 'dollars become Canadian ones',
    change: [['$188,000 to $226,000 per year', '$188,000 to $226,000 CAD per year']],
    gone: ['pay {"min":188000,"max":226000,"currency":"USD","period":"year","kind":"base","place":null}'],
    come: ['pay {"min":188000,"max":226000,"currency":"CAD","period":"year","kind":"base","place":null}'],
  },
  { what: 'the same pay written short', change: [['$188,000 to $226,000 per year', '$188-226k']], gone: [], come: [] },
  {
    what: 'pay by the year becomes pay by the hour',
    change: [['$188,000 to $226,000 per year', '$94 to $113 per hour']],
    gone: ['pay {"min":188000,"max":226000,"currency":"USD","period":"year","kind":"base","place":null}'],
    come: ['pay {"min":94,"max":113,"currency":"USD","period":"hour","kind":"base","place":null}'],
  },
  {
    what: 'base pay becomes on-target earnings',
    change: [
      [
        'The base salary range for this role is $188,000 to $226,000 per year.',
        'On-target earnings (OTE) are $188,000 to $226,000 per year.',
      ],
    ],
    gone: ['pay {"min":188000,"max":226000,"currency":"USD","period":"year","kind":"base","place":null}'],
    come: ['pay {"min":188000,"max":226000,"currency":"USD","period":"year","kind":"ote","place":null}'],
  },
  {
    what: 'of the range only the top is stated',
    change: [
      [
        'The base salary range for this role is $188,000 to $226,000 per year.',
        'The base salary for this role is up to $226,000 per year.',
      ],
    ],
    gone: ['pay {"min":188000,"max":226000,"currency":"USD","period":"year","kind":"base","place":null}'],
    come: ['pay {"min":null,"max":226000,"currency":"USD","period":"year","kind":"base","place":null}'],
  },
  {
    what: 'pay is not stated',
    change: [['The base salary range for this role is $188,000 to $226,000 per year. In addition there', 'There']],
    gone: ['pay {"min":188000,"max":226000,"currency":"USD","period":"year","kind":"base","place":null}'],
    come: ['flag pay-missing info', 'not stated pay'],
  },
  {
    what: 'the range is wide',
    change: [['$226,000', '$326,000']],
    gone: ['pay {"min":188000,"max":226000,"currency":"USD","period":"year","kind":"base","place":null}'],
    come: [
      'flag pay-range-wide warn',
      'pay {"min":188000,"max":326000,"currency":"USD","period":"year","kind":"base","place":null}',
    ],
  },
  {
    what: 'money of the company is not pay',
    change: [['Around 900 carriers', 'With a turnover of $40,000,000, around 900 carriers']],
    gone: [],
    come: [],
  },
  {
    what: 'the bonus is a span',
    change: [['bonus of 20%', 'bonus of 15% to 25%']],
    gone: ['pay.bonus {"percentMin":20,"percentMax":20,"amountMin":null,"amountMax":null,"currency":null}'],
    come: ['pay.bonus {"percentMin":15,"percentMax":25,"amountMin":null,"amountMax":null,"currency":null}'],
  },
  {
    what: 'equity is dropped',
    change: [[' and equity in the form of stock options', '']],
    gone: ['pay.equity true'],
    come: ['not stated equity', 'pay.equity null'],
  },
  {
    what: 'the retirement plan has no match',
    change: [['a 401(k) with company match', 'a 401(k)']],
    gone: ['pay.retirementMatch true'],
    come: ['pay.retirementMatch false'],
  },
  {
    what: 'hybrid becomes remote',
    change: [
      [
        'This is a hybrid role. You work from our Chicago office three days a week; travel',
        'This is a fully remote role within the United States; travel',
      ],
    ],
    gone: ['work.daysInOffice 3', 'work.mode "hybrid"', 'work.places ["Chicago"]'],
    come: ['work.daysInOffice null', 'work.mode "remote"', 'work.places ["United States"]'],
  },
  {
    what: 'three days in the office become four',
    change: [['three days a week', 'four days a week']],
    gone: ['work.daysInOffice 3'],
    come: ['work.daysInOffice 4'],
  },
  {
    what: 'hybrid becomes every day in the office',
    change: [
      [
        'This is a hybrid role. You work from our Chicago office three days a week; travel',
        'This is an on-site role in our Chicago office, five days a week; travel',
      ],
    ],
    gone: ['work.daysInOffice 3', 'work.mode "hybrid"'],
    come: ['work.daysInOffice 5', 'work.mode "onsite"'],
  },
  {
    what: 'travel becomes heavy',
    change: [['about 15% of your time', 'about 45% of your time']],
    gone: ['work.travelPercent 15'],
    come: ['flag heavy-travel warn', 'work.travelPercent 45'],
  },
  {
    what: 'travel is dropped',
    change: [['; travel to customers is about 15% of your time', '']],
    gone: ['work.travelPercent 15'],
    come: ['not stated travel', 'work.travelPercent null'],
  },
  {
    what: 'sponsorship is offered',
    change: [['We are not able to sponsor visas for this role', 'We are able to sponsor visas for this role']],
    gone: ['work.sponsorship "not-offered"'],
    come: ['benefit visa-help', 'work.sponsorship "offered"'],
  },
  {
    what: 'the title is lower than the text',
    change: [['Director of Product Management, Planning', 'Senior Product Manager, Planning']],
    gone: ['role.level "director"'],
    come: ['flag title-below-body info', 'role.level "senior-pm"'],
  },
  {
    what: 'the title is one band higher',
    change: [['Director of Product Management, Planning', 'Vice President of Product Management, Planning']],
    gone: ['role.level "director"'],
    come: ['role.level "vp"'],
  },
  {
    what: 'the title is of another function',
    change: [['Director of Product Management, Planning', 'Director of Product Marketing, Planning']],
    gone: [
      'duty lead-product-managers',
      'duty portfolio',
      'duty roadmap',
      'duty vision-strategy',
      'role.bodyLevel "director"',
      'role.function "product-management"',
      'role.level "director"',
    ],
    come: ['role.bodyLevel null', 'role.function "product-marketing"', 'role.level null'],
  },
  {
    what: 'a language becomes one of two',
    change: [['you can write your own SQL', 'you can write your own SQL or Python']],
    gone: ['skill sql required'],
    come: ['skill python required (one of sql,python)', 'skill sql required (one of sql,python)'],
  },
  {
    what: '“no SQL is required” asks for no SQL, and takes nothing else with it',
    change: [['and you can write your own SQL', 'and no SQL is required']],
    gone: ['skill sql required'],
    come: [],
  },
  {
    what: 'experience is no substitute for the degree',
    change: [[', or equivalent experience', '']],
    gone: ['education {"level":"bachelor","need":"required","orEquivalent":true}'],
    come: ['education {"level":"bachelor","need":"required","orEquivalent":false}'],
  },
  {
    what: 'the degree is higher',
    change: [["Bachelor's degree in business", "Master's degree in business"]],
    gone: ['education {"level":"bachelor","need":"required","orEquivalent":true}'],
    come: ['education {"level":"master","need":"required","orEquivalent":true}'],
  },
  {
    what: 'the degree is only preferred',
    change: [['or a related field, or equivalent experience', 'or a related field preferred']],
    gone: ['education {"level":"bachelor","need":"required","orEquivalent":true}'],
    come: ['education {"level":"bachelor","need":"preferred","orEquivalent":false}'],
  },
  {
    what: 'the team is larger, and nobody is hired',
    change: [
      ['a team of five product managers, two of them senior, and hire the sixth', 'a team of twelve product managers'],
    ],
    gone: ['scope.reports {"min":5,"max":5}'],
    come: ['scope.reports {"min":12,"max":12}'],
  },
  {
    what: 'the superior is another',
    change: [['You report to the Chief Product Officer', 'You report to the VP of Product']],
    gone: ['scope.reportsTo "Chief Product Officer"'],
    come: ['scope.reportsTo "VP of Product"'],
  },
  {
    what: 'the P&L is only contributed to',
    change: [['Own the P&L of the group', 'Contribute to the P&L of the group']],
    gone: ['scope.pnl "owns"'],
    come: ['scope.pnl "influences"'],
  },
  {
    what: 'the job ends after a year',
    change: [['Where you work\n', 'Where you work\nThis is a 12-month fixed-term contract.\n']],
    gone: [],
    come: ['flag contract-or-interim info'],
  },
  {
    what: 'what the company’s own product is made of asks for nothing',
    change: [['Around 900 carriers', 'It is written in Python and Kubernetes. Around 900 carriers']],
    gone: [],
    come: [],
  },
];

/** The posting's facts, a line each, without evidence and in alphabetical order. */
async function factsOf(posting: string): Promise<string[]> {
  const [title, ...lines] = posting.split('\n');
  return factLines(await analyse({ title: title!, text: lines.join('\n') }));
}

function factLines(analysis: Analysis): string[] {
  const { role, scope, work, compensation } = analysis;
  const { ranges, benefits, ...parts } = compensation;
  const group = (id: string | null) =>
    id ? ` (one of ${analysis.skills.filter(({ anyOf }) => anyOf === id).map((skill) => skill.id)})` : '';
  return [
    ...fields('role', role),
    ...fields('scope', scope),
    ...fields('work', work),
    ...fields('pay', parts),
    ...ranges.map((range) => `pay ${JSON.stringify({ ...range, evidence: undefined })}`),
    ...benefits.map(({ id }) => `benefit ${id}`),
    ...analysis.skills.map(({ id, need, anyOf }) => `skill ${id} ${need}${group(anyOf)}`),
    ...analysis.experience.map((row) => `years ${JSON.stringify({ ...row, evidence: undefined })}`),
    ...analysis.education.map((row) => `education ${JSON.stringify({ ...row, evidence: undefined })}`),
    ...analysis.responsibilities.map(({ id }) => `duty ${id}`),
    ...analysis.flags.map(({ id, severity }) => `flag ${id} ${severity}`),
    ...analysis.notStated.map((id) => `not stated ${id}`),
    ...analysis.warnings.map(({ code }) => `warning ${code}`),
    `language ${analysis.language}`,
  ].sort();
}

function fields(name: string, facts: object): string[] {
  return Object.entries(facts)
    .filter(([field]) => field !== 'evidence')
    .map(([field, value]) => `${name}.${field} ${JSON.stringify(value)}`);
}

/** The posting with its sections in another order, given by their headings; title and introduction stay first. */
function reordered(headings: readonly string[]): string {
  const [first, ...sections] = POSTING.trimEnd().split(
    /\n\n(?=About the role|What you|Nice to have|Where you work|Pay and benefits|How we hire)/,
  );
  return [first, ...headings.map((heading) => sections.find((section) => section.startsWith(heading)))].join('\n\n');
}

test.each([
  [
    [
      'Pay and benefits',
      'Where you work',
      'What you bring',
      'Nice to have',
      'What you will do',
      'How we hire',
      'About the role',
    ],
  ],
  [
    [
      'What you will do',
      'How we hire',
      'Pay and benefits',
      'Where you work',
      'Nice to have',
      'What you bring',
      'About the role',
    ],
  ],
])('sections in the order %j say the same', async (order) => {
  expect(await factsOf(reordered(order))).toEqual(await factsOf(POSTING));
});

describe('a change to a posting changes the facts it concerns, and no other', () => {
  it.each(MUTATIONS)('$what', async ({ change, gone, come }) => {
    const changed = change.reduce((text, [from, to]) => {
      expect(text.split(from)).toHaveLength(2);
      return text.replace(from, to);
    }, POSTING);
    const [before, after] = [await factsOf(POSTING), await factsOf(changed)];
    expect({
      gone: before.filter((fact) => !after.includes(fact)),
      come: after.filter((fact) => !before.includes(fact)),
    }).toEqual({ gone, come });
  });
});
