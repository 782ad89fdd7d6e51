/** Invented postings for measuring, made from parts by a seeded generator: the same seed gives the same text. */

const COMPANIES = ['Alder & Finch', 'Brightmoor', 'Cobalt Harbour', 'Dunmore Systems', 'Eskdale Health', 'Fathom Rail'];
const AREAS = ['payments', 'data platform', 'care network', 'logistics', 'identity', 'marketplace', 'developer tools'];
const TITLES = [
  'Director of Product Management',
  'Group Product Manager',
  'VP of Product',
  'Senior Product Manager',
  'Head of Product',
];
const DUTIES = [
  'Set the vision and the multi-year strategy for {area} and explain it to the board',
  'Own the roadmap and decide between new features, debt and risk',
  'Hire, coach and develop product managers, and run their reviews',
  'Work with engineering, design, marketing and sales from discovery to launch',
  'Define the metrics that matter and report on them each month',
  'Build the business case for new products and own their budget',
  'Spend time with customers every week and bring back what you learn',
  'Run experiments and decide from data',
];
const ASKS = [
  '{n}+ years of product management experience, {m} of them leading product managers',
  'Experience with B2B SaaS products at scale',
  'A track record of shipping {area} products',
  'Strong analytical skills; you can write SQL when you must',
  'Excellent written and verbal communication with executives',
  'Experience with APIs and cloud platforms such as AWS or Azure',
  'Bachelor’s degree in a related field, or equivalent experience',
  'Comfort with ambiguity and a bias for action',
];
const EXTRAS = [
  'An MBA',
  'Experience in a start-up',
  'Knowledge of GDPR or SOC 2',
  'Familiarity with Amplitude or Mixpanel',
];
const FILLER = [
  'We are a team of curious people who like plain speech, and we write things down before we talk about them.',
  'Our customers run warehouses, clinics and shops; they call us when something breaks and when something works.',
  'The company was founded eleven years ago and has grown every year since, with offices in three countries.',
];

/** One posting of about `kilobytes` KB of text. */
export function makePosting(
  seed: number,
  kilobytes = 6,
): { id: string; title: string; company: string; location: string; text: string } {
  let state = (seed + 1) * 2654435761;
  const random = () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const area = pick(AREAS);
  const fill = (line: string) =>
    line
      .replace('{area}', area)
      .replace('{n}', String(6 + Math.floor(random() * 8)))
      .replace('{m}', String(2 + Math.floor(random() * 4)));
  const low = 140 + Math.floor(random() * 80);
  const part = () => [
    'About us',
    pick(FILLER),
    pick(FILLER),
    'What you will do',
    ...DUTIES.map((line) => `• ${fill(line)}`),
    'What you bring',
    ...ASKS.map((line) => `• ${fill(line)}`),
    'Nice to have',
    ...EXTRAS.map((line) => `• ${line}`),
    'Pay and benefits',
    `The base salary range is $${low},000–$${low + 45},000 a year, with a ${10 + Math.floor(random() * 15)}% bonus and stock options.`,
    'Medical, dental and vision insurance, 401(k) with a match, and 25 days of paid time off.',
  ];
  let text = part().join('\n');
  while (text.length < kilobytes * 1024) text += `\n${part().join('\n')}`;
  return {
    id: String(seed),
    title: `${pick(TITLES)}, ${area}`,
    company: pick(COMPANIES),
    location: 'Chicago, IL',
    text: text.slice(0, kilobytes * 1024),
  };
}
