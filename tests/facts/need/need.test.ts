import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Need } from '../../../src/facts/analysis.ts';
import { CUES } from '../../../src/facts/refine/need/cues.ts';
import { regionsOf } from '../../../src/facts/refine/need/regions.ts';
import { needAt } from '../../../src/facts/refine/need.ts';
import { clausesOf } from '../../../src/text/clauses.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/read.ts';

/** A snippet and, for words in it, how strongly they are asked for; null: not at all. */
type Row = readonly [snippet: string, needs: Readonly<Record<string, Need | null>>];

const HEADINGS: readonly Row[] = [
  ['Requirements\n• SQL\nNice to have\n• Python', { SQL: 'required', Python: 'preferred' }],
  ['Responsibilities\n• Own the roadmap\nBenefits\n• A pension', { roadmap: 'duty', pension: null }],
  ['Preferred qualifications\n• Proven pricing work', { pricing: 'preferred' }],
  ['Desired skills\n• Pricing', { Pricing: 'required' }],
  ['Requirements\n• SQL\n\nNice to Have’s:\n• Pricing', { Pricing: 'preferred' }],
  ['About us\n\nWhat else matters?\n• Pricing', { Pricing: 'required' }],
  [
    'You will own the ferries of the bay.Qualifications (Required):Fluent SQL in portsQualifications (Bonus):Pricing of tides',
    { SQL: 'required', Pricing: 'preferred' },
  ],
  ['Requirements\n• SQL\n\nDesired qualifications:\n• Pricing', { SQL: 'required', Pricing: 'preferred' }],
  [
    'You will own the ferries of the bay.Basic SkillsFluent SQL in portsPreferred Skills/ExperiencePricing of tides',
    { SQL: 'required', Pricing: 'preferred' },
  ],
  ['Who you are\n• SQL\n\nDesired skills:\n• Pricing', { Pricing: 'required' }],
  [
    'Requirements\n• Piers\n• Nice to have:\n    • Looker\n• Docks',
    { Piers: 'required', Looker: 'preferred', Docks: 'required' },
  ],
  [
    'Requirements\n• Sound experience, ideally in one of these:\n    • Looker, or whatever else draws the traffic of a harbour on a screen\n• Docks',
    { Looker: 'preferred', Docks: 'required' },
  ],
  [
    'What we are looking for\n\nIn this central role, you will drive the pricing of the port.\n\nIn this role, you will need strong SQL.',
    { pricing: 'duty', SQL: 'required' },
  ],
  ['Requirements\n• In this role, you will drive pricing', { pricing: 'required' }],
  [
    'What we are looking for\n\nA calm lead. This involves setting the pricing of the port.\n\nThis includes strong SQL.',
    { pricing: 'duty', SQL: 'required' },
  ],
  ['Responsibilities\nThis is an ideal role for someone who thrives on pricing.', { pricing: 'required' }],
  ['Responsibilities\nThis is a fine role for someone who wants to learn pricing.', { pricing: 'duty' }],
  ['About us\nThe successful Senior Product Manager candidate is at home in SQL.', { SQL: 'required' }],
  ['About the role\nWe are seeking a calm lead to help with the roadmap of the port.', { roadmap: 'duty' }],
  ['About Harborline\nWe run pricing for ports.', { pricing: null }],
  ['How to apply\n• Show us a roadmap', { roadmap: null }],
  ['You are probably NOT a fit if:\n• You need a roadmap', { roadmap: null }],
  ['It would be a plus if you also know:\n• Looker', { Looker: 'preferred' }],
  ['You will join us with the following responsibilities:\n• Pricing', { Pricing: 'duty' }],
  ['Your role\nThis role requires strong pricing sense.\n• Own the roadmap', { pricing: 'required', roadmap: 'duty' }],
  ['Responsibilities\nYou thrive on pricing puzzles.', { pricing: 'required' }],
  [
    'Responsibilities\nWe are looking for a lead with SQL and calm nerves to own the roadmap.',
    { SQL: 'required', roadmap: 'duty' },
  ],
  ['The job\nIdeal for a technical PM who loves tariffs.', { tariffs: 'required' }],
  ['About us\nWe need people who are curious about tides.', { curious: null }],
  ['Our crew\nOur team includes leaders who have built docks.', { docks: null }],
];

const CUE_ROWS: readonly Row[] = [
  // soft cues beat a heading of asks
  ['Requirements\n• Experience with Jira, Confluence or Aha! is a plus', { Jira: 'preferred', Aha: 'preferred' }],
  [
    'Requirements\n• 8+ years in product management, marketplaces a plus',
    { 'product management': 'required', marketplaces: 'preferred' },
  ],
  ['Requirements\n• 8+ years in product, ideally in logistics', { product: 'required', logistics: 'preferred' }],
  [
    'Requirements\n• Analytics tools (preferably Looker) and SQL',
    { Analytics: 'required', Looker: 'preferred', SQL: 'required' },
  ],
  ['Requirements\n• SQL, Python (preferred) and Excel', { SQL: 'required', Python: 'preferred', Excel: 'required' }],
  ['Requirements\n• SQL is a must; Python a plus', { SQL: 'required', Python: 'preferred' }],
  ['Requirements\n• SQL is required, but Python is nice to have', { SQL: 'required', Python: 'preferred' }],
  ['Requirements\n• Bachelor’s degree required, MBA preferred', { Bachelor: 'required', MBA: 'preferred' }],
  ['Requirements\n• Degree in business. MBA strongly preferred.', { Degree: 'required', MBA: 'preferred' }],
  ['Requirements\n• Bonus points for Kafka, Flink and Spark', { Kafka: 'preferred', Spark: 'preferred' }],
  ['Requirements\n• If you know Kafka, Flink or Spark, it is a big plus', { Kafka: 'preferred', Spark: 'preferred' }],
  ['Requirements\n• It is a plus if you know Kafka', { Kafka: 'preferred' }],
  ['Requirements\n• Familiarity with tariffs would be helpful', { tariffs: 'preferred' }],
  [
    'Requirements\n• Launches at scale, preferably abroad, and you have led designers',
    { Launches: 'required', abroad: 'preferred', designers: 'required' },
  ],
  [
    'Requirements\n• Five years, preferably in one of these areas:\n• Payments\n• Lending\n• Strong SQL and the habit of writing things down for others\n• Kafka',
    { Five: 'required', Payments: 'preferred', Lending: 'preferred', SQL: 'required', Kafka: 'required' },
  ],
  ['Requirements\n• You know ports. We are a startup with cranes.', { ports: 'required', startup: null }],
  ['Requirements\n• Port technology excites you\n• You know ports', { technology: null, know: 'required' }],
  ['Requirements\n• Five years in these areas:\n• Payments', { Payments: 'required' }],
  ['Requirements\n• Skills in SQL, Tableau, Python is a plus', { SQL: 'preferred', Python: 'preferred' }],
  ['Requirements\n• Experience with Jira, strong SQL skills, Python a plus', { Jira: 'required', Python: 'preferred' }],
  ['Responsibilities\n• Sort parcels (using Kafka where helpful) by weight', { Kafka: 'duty' }],
  // strong cues beat a heading of wishes
  ['Nice to have\n• Python\n• SQL is required', { Python: 'preferred', SQL: 'required' }],
  ['Responsibilities\n• Candidates must have shipped an API', { API: 'required' }],
  ['Responsibilities\n• Ideally you know Kafka', { Kafka: 'preferred' }],
  ['Responsibilities\n• 5+ years of experience with pricing', { pricing: 'required' }],
  // negation
  ['Requirements\n• No coding required', { coding: null }],
  ['Harborline is a chain of piers, born from the experience in tides of its founders.\nMore.', { tides: null }],
  ['The customer experience is at the heart of our tides.\nMore.', { tides: null }],
  ['Requirements\n• No Python, SQL or R required', { Python: null, SQL: null }],
  ['Requirements\n• No ego, please. SQL is required', { SQL: 'required' }],
  ['Requirements\n• Roadmaps and pricing, no SQL needed', { Roadmaps: 'required', pricing: 'required', SQL: null }],
  ['Requirements\n• No prior experience in logistics is necessary', { logistics: null }],
  ['Requirements\n• You don’t need to know SQL', { SQL: null }],
  ['Requirements\n• You don’t need to know SQL, but it helps', { SQL: 'preferred' }],
  ['Requirements\n• An MBA is preferred but not required', { MBA: 'preferred' }],
  ['Requirements\n• An MBA is not a requirement', { MBA: null }],
  // words of cues that are none
  [
    'Responsibilities\n• Gather the required data and negotiate contracts as required',
    { data: 'duty', contracts: 'duty' },
  ],
  ['Responsibilities\n• Grow preferred partners and make pricing even better', { partners: 'duty', pricing: 'duty' }],
  ['Responsibilities\n• Pricing is critical in shaping growth', { Pricing: 'duty' }],
  [
    'Requirements\n• Pricing for an Asset Manager with a bonus plan and an advantage of scale',
    { Pricing: 'required', scale: 'required' },
  ],
  ['Requirements\n• Not only SQL but Python', { SQL: 'required', Python: 'required' }],
  ['Requirements\n• A preference for solving hard problems with SQL', { SQL: 'required' }],
  ['Nice to have\n• Strong experience with pricing', { pricing: 'preferred' }],
  ['Requirements\n• SQL and a feel for tides are significant pluses', { SQL: 'preferred' }],
];

const PROSE: readonly Row[] = [
  // an introduction: qualities are asked, work is work, the company is neither
  ['We are looking for a person who thrives in ambiguity.', { ambiguity: 'required' }],
  ['We’re looking for a technical leader to own the roadmap.', { technical: 'required', roadmap: 'duty' }],
  ['We need someone with the ability to lead discovery.', { discovery: 'required' }],
  ['Harborline is growing in pricing, and we’re seeking a curious leader.', { pricing: null, curious: 'required' }],
  ['As our first product lead, you will own pricing.', { pricing: 'duty' }],
  [
    'How we work\nThe standards we hold ourselves and each other to. That means for you: we are looking for someone who owns pricing.',
    { pricing: null },
  ],
  ['The role\nYou’ll join a team that knows pricing.', { pricing: null }],
  ['The role\nYou’ll join a team of captains and own pricing.', { pricing: 'duty' }],
  ['The role\nYou’ll join our team, leading pricing.', { pricing: 'duty' }],
  ['If you are fluent in pricing, we want to hear from you.', { pricing: 'required' }],
  ['Our captains want to hear from sailors about pricing.', { pricing: null }],
  ['We encourage openness and feedback, and people are valued.', { openness: null }],
  ['Feedback is welcome at Harborline.', { Feedback: null }],
  ['Harborline sells pricing software. Our team ships analytics.', { pricing: null, analytics: null }],
  ['You have shipped mobile apps.', { mobile: 'required' }],
  ['You’ll have the chance to learn Kafka.', { Kafka: null }],
  ['10+ years of product management experience.', { 'product management': 'required' }],
  ['The ideal candidate has worked in logistics.', { logistics: 'required' }],
  // text about the company and the team
  ['About Harborline\nYou can learn pricing on our website.', { pricing: null }],
  ['About Harborline\nIn this role you will lead pricing.', { pricing: 'duty' }],
  ['About the team\nThe team is responsible for pricing.', { pricing: null }],
  ['About the team\nWe are looking for someone who knows pricing.', { pricing: 'required' }],
  ['Our values\n• Lead with data', { data: null }],
  ['About the role\nIt is our mission to make pricing fair.', { pricing: null }],
  [
    'About the role\nThis leader will own pricing. They also work with analytics.',
    { pricing: 'duty', analytics: 'duty' },
  ],
  ['About the role\n• Pricing for ports', { Pricing: 'duty' }],
  // after the asks
  [
    'Requirements\n• SQL\nThe office looks over the harbour and is full of light and analytics.\n• Python',
    { SQL: 'required', analytics: null, Python: 'required' },
  ],
  [
    'Requirements\n• SQL\nYou are comfortable with analytics and with telling people about them.',
    { analytics: 'required' },
  ],
  ['Requirements\n• SQL\nWe are a team of forty that builds analytics.', { SQL: 'required', analytics: null }],
  [
    'Requirements\n• SQL\nHarborline is an equal opportunity employer and prizes communication.',
    { communication: null },
  ],
  ['Responsibilities\n• Own pricing\nThe base salary range for this data role depends on experience.', { data: null }],
];

const ROWS = [...HEADINGS, ...CUE_ROWS, ...PROSE];

test.each(ROWS)('%j', (snippet, needs) => {
  const document = readText(normaliseText(snippet));
  const found = Object.keys(needs).map((words) => {
    const start = document.text.indexOf(words);
    expect(start, words).toBeGreaterThanOrEqual(0);
    return [words, needAt(document, { start, end: start + words.length })];
  });
  expect(Object.fromEntries(found)).toEqual(needs);
});

test('every cue is met by a row, so that none is dead', () => {
  const met = new Set(
    ROWS.flatMap(([snippet]) =>
      readText(normaliseText(snippet))
        .sentences.flatMap(regionsOf)
        .map(({ rule }) => rule),
    ),
  );
  expect(CUES.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
});

test('regions and clauses stay inside their sentence, and asking never throws', () => {
  const piece = fc.constantFrom(
    ...[
      'SQL',
      ' is a plus',
      ' (preferred)',
      ', ',
      '; ',
      ' or ',
      ' and ',
      'not required',
      'you must ',
      'ideally ',
      '(',
      ')',
      '. ',
      'Bonus points for ',
      ' — ',
      'no x required',
      'a',
      '\n',
      '• ',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const document = readText(normaliseText(parts.join('')));
      for (const sentence of document.sentences) {
        for (const { start, end } of [...regionsOf(sentence), ...clausesOf(sentence)]) {
          expect(start).toBeGreaterThanOrEqual(sentence.start);
          expect(end).toBeLessThanOrEqual(sentence.end);
          expect(end).toBeGreaterThan(start);
        }
        needAt(document, sentence);
      }
    }),
    { numRuns: 400 },
  );
});

const ATTACKS = [
  'no a ',
  'not required ',
  '(',
  'a, ',
  'is a plus, or ',
  'you will ',
  'looking for a to ',
  'ideally ',
  '(a); ',
  'seeking',
  'the a ',
  'a',
];

test.each(ATTACKS)('a sentence of 60,000 characters of %j is judged in time that grows with it', (unit) => {
  const document = readText(unit.repeat(60_000 / unit.length));
  const before = process.cpuUsage();
  needAt(document, { start: 30_000, end: 30_001 });
  expect(process.cpuUsage(before).user).toBeLessThan(1_500_000);
});
