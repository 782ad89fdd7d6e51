import type { Analysis, PayPart, PayRange } from '../facts/analysis.ts';
import { type Benchmark, benchmarksFor } from '../knowledge/pay.ts';
import type { SkillId } from '../knowledge/taxonomy.ts';
import type { Profile } from '../profile/schema.ts';
import { jobCountries } from './places.ts';
import { aYear } from './year.ts';

/** Where what a posting states stands beside a figure to compare with. */
export type Standing = 'below' | 'within' | 'around' | 'above' | 'overlaps';

/** A benchmark and where the posting stands; the two are never mixed. */
export interface Compared {
  benchmark: Benchmark;
  standing: Standing;
  /** True where the user put a figure of their own in the article's place. */
  own: boolean;
}

/** A posting that asks for one of these, or has it among its work, is compared with figures for AI as well. */
const AI_SKILLS: readonly SkillId[] = ['artificial-intelligence', 'generative-ai', 'machine-learning'];

/** The currency of a country that benchmarks are for: a percentage has no currency of its own. */
const CURRENCY_OF = { US: 'USD' } as const;

/**
 * The benchmarks that a posting's pay can be set beside: of its level, its currency and the same kind of pay (base with
 * base, total with total), and not where the job is known to be in another country. Nothing is converted.
 * `figures` are the user's own in place of an article's.
 */
export function compareBenchmarks(
  analysis: Analysis,
  range: PayRange | null,
  figures: Profile['benchmarks'] = [],
): Compared[] {
  const { role, skills, compensation } = analysis;
  if (!range || role.level === null || role.function !== 'product-management') return [];
  const countries = jobCountries(analysis);
  const ai = skills.some(({ id, need }) => need !== 'preferred' && AI_SKILLS.includes(id));
  return benchmarksFor(role.level).flatMap((benchmark) => {
    if (countries.length > 0 && !countries.includes(benchmark.country)) return [];
    if ((benchmark.currency ?? CURRENCY_OF[benchmark.country]) !== range.currency) return [];
    if (benchmark.specialism === 'ai' && !ai) return [];
    const stated = statedFor(benchmark, range, compensation.bonus);
    const figure = figures.find(({ id }) => id === benchmark.id);
    const shown = figure ? { ...benchmark, min: figure.min ?? null, max: figure.max ?? null } : benchmark;
    if (!stated || (shown.min === null && shown.max === null)) return [];
    return [{ benchmark: shown, standing: standingOf(stated, shown), own: figure !== undefined }];
  });
}

type Ends = Pick<Benchmark, 'min' | 'max'>;

/** What of the posting a benchmark measures; null: the posting does not state that. */
function statedFor({ measure }: Benchmark, range: PayRange, bonus: PayPart): Ends | null {
  if (measure === range.kind) {
    const of = (amount: number | null) => (amount === null ? null : aYear(amount, range.period));
    return known({ min: of(range.min), max: of(range.max) });
  }
  if (measure !== 'percent-of-base' || bonus === null || bonus === true) return null;
  return known({ min: bonus.percentMin, max: bonus.percentMax });
}

function known(ends: Ends): Ends | null {
  return ends.min === null && ends.max === null ? null : ends;
}

/** `around`: it holds the whole of the other. How far an open end reaches is not known: "up to 250,000" lies above nothing. */
function standingOf(stated: Ends, { min, max }: Ends): Standing {
  const [low, high] = [stated.min ?? Number.NEGATIVE_INFINITY, stated.max ?? Number.POSITIVE_INFINITY];
  const [from, to] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  if (high < from) return 'below';
  if (low > to) return 'above';
  if (stated.min === null || stated.max === null) return 'overlaps';
  if (low >= from && high <= to) return 'within';
  return low <= from && high >= to ? 'around' : 'overlaps';
}
