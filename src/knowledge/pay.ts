import type { SourceId } from './sources.ts';
import type { LevelId } from './taxonomy.ts';

/**
 * A figure to compare with, from an article. Benchmarks are shown with source and year, can be overridden by the user,
 * and are never mixed with what a posting states.
 */
export interface Benchmark {
  id: string;
  label: string;
  /** What the figure measures. `percent-of-base` and `percent` are percentages; the others amounts a year. */
  measure: 'base' | 'total' | 'percent-of-base' | 'percent';
  level: LevelId;
  /** `ai`: for a role specialised in AI; null: in general. */
  specialism: 'ai' | null;
  /** One side is null where the article only says "above" or "up to". */
  min: number | null;
  max: number | null;
  currency: 'USD' | null;
  country: 'US';
  source: SourceId;
  /** Null: the article has no date. */
  year: number | null;
}

const US = { country: 'US', level: 'director' } as const;
const USD_AI_2024 = { ...US, currency: 'USD', specialism: 'ai', source: 'E', year: 2024 } as const;
const PERCENT_2024 = { ...US, currency: null, specialism: null, source: 'E', year: 2024 } as const;

/** Pay of a director of product management in the United States. */
export const PAY_BENCHMARKS: readonly Benchmark[] = [
  {
    ...US,
    id: 'director-base',
    label: 'Base pay of a director',
    measure: 'base',
    specialism: null,
    min: 175000,
    max: 205000,
    currency: 'USD',
    source: 'A',
    year: null,
  },
  {
    ...USD_AI_2024,
    id: 'director-ai-base-low',
    label: 'Base pay of a director in AI, lower end',
    measure: 'base',
    min: 170000,
    max: 180000,
  },
  {
    ...USD_AI_2024,
    id: 'director-ai-base-average',
    label: 'Base pay of a director in AI, average',
    measure: 'base',
    min: 190000,
    max: 210000,
  },
  {
    ...USD_AI_2024,
    id: 'director-ai-base-high',
    label: 'Base pay of a director in AI, upper end',
    measure: 'base',
    min: 225000,
    max: 250000,
  },
  {
    ...USD_AI_2024,
    id: 'director-ai-total-average',
    label: 'Total pay of a director in AI, averages',
    measure: 'total',
    min: 218000,
    max: 404000,
  },
  {
    ...USD_AI_2024,
    id: 'director-ai-total-top-10',
    label: 'Total pay of a director in AI, top tenth',
    measure: 'total',
    min: 600000,
    max: null,
  },
  {
    ...USD_AI_2024,
    id: 'director-ai-total-top-1',
    label: 'Total pay of a director in AI, top hundredth',
    measure: 'total',
    min: 1300000,
    max: null,
  },
  { ...PERCENT_2024, id: 'director-bonus', label: 'Performance bonus', measure: 'percent-of-base', min: 15, max: 30 },
  { ...PERCENT_2024, id: 'director-raise', label: 'Yearly increase', measure: 'percent', min: 3, max: 7 },
  {
    ...PERCENT_2024,
    id: 'promotion-to-vp',
    label: 'Increase on promotion to VP',
    measure: 'percent',
    min: 20,
    max: null,
  },
];

/** A statement about pay or demand with who makes it. */
export interface SourcedPoint {
  id: string;
  text: string;
  sources: readonly SourceId[];
}

/** How demand for the role is expected to develop. */
export const DEMAND: readonly SourcedPoint[] = [
  {
    id: 'demand-general',
    text: 'Product management roles are expected to grow by about 10% until 2031.',
    sources: ['A'],
  },
  {
    id: 'demand-ai',
    text: 'In firms driven by AI, demand for product roles grows by about 30% a year.',
    sources: ['E'],
  },
];

/** What moves pay up or down. */
export const PAY_DRIVERS: readonly SourcedPoint[] = [
  { id: 'place', text: 'The place, with its cost of living.', sources: ['A', 'E'] },
  {
    id: 'company',
    text: 'The size and stage of the company: start-ups give less base and more equity.',
    sources: ['A', 'E'],
  },
  { id: 'industry', text: 'The industry.', sources: ['A', 'E'] },
  { id: 'years', text: 'Years in the work.', sources: ['A', 'E'] },
  { id: 'ai', text: 'Specialising in AI.', sources: ['E'] },
  { id: 'record', text: 'A record of launches and of leading across functions.', sources: ['A', 'E'] },
];

/** What a package is made of, so that offers are compared whole (source E, 2024). */
export const PAY_PARTS: readonly string[] = [
  'Base pay',
  'Performance bonus',
  'Restricted stock or options',
  'Profit sharing',
  'Sign-on bonus',
  'Health insurance',
  'Retirement plan with a match',
  'Paid time off',
  'Budget for learning',
  'Remote work',
  'Wellness',
];

/** The benchmarks that speak of a level; the general ones before the specialised. */
export function benchmarksFor(level: LevelId): Benchmark[] {
  return PAY_BENCHMARKS.filter((row) => row.level === level).sort(
    (a, b) => Number(a.specialism !== null) - Number(b.specialism !== null),
  );
}
