import type { Analysis, Evidence, PayRange } from '../facts/analysis.ts';
import { NEGOTIATION } from '../knowledge/growth.ts';
import { type Benchmark, benchmarksFor, PAY_DRIVERS, type SourcedPoint } from '../knowledge/pay.ts';
import type { SkillId } from '../knowledge/taxonomy.ts';
import type { Match, PayMatch } from '../match/match.ts';
import { amountWords, rangeWords } from '../match/pay-words.ts';
import type { Profile } from '../profile/schema.ts';
import { say } from '../text/say.ts';
import type { Checklist } from './checklist.ts';
import { type Lever, leversOf } from './levers.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** A range of the posting, with its words. */
export interface StatedRange {
  words: string;
  /** True for the range that the user's figures are compared with. */
  applies: boolean;
  evidence: Evidence[];
}

/** One of the user's own figures and where it stands. */
export interface Standing {
  id: 'walk-away' | 'target' | 'total';
  label: string;
  /** "USD 185,000". */
  amount: string;
  /** Where it stands in the range, in one sentence; says so where nothing can be compared. */
  where: string;
}

/** Everything for the talk about pay. */
export interface Negotiation {
  ranges: StatedRange[];
  /** What was assumed about the range, in words. */
  notes: string[];
  /** Empty where the profile has no figures, or they are to stay private. */
  standings: Standing[];
  levers: { named: Lever[]; unnamed: Lever[] };
  wordings: Wording[];
  /** How to go about it, and what moves pay: with who says so. */
  points: { advice: readonly SourcedPoint[]; drivers: readonly SourcedPoint[] };
  /** Dated figures from articles on the posting's level, in the posting's or the user's currency or none. */
  benchmarks: Benchmark[];
}

/** The page for the talk about pay: the posting's ranges, the user's figures beside them, levers and wordings. */
export function negotiationOf(analysis: Analysis, match: Match, profile: Profile, checklist: Checklist): Negotiation {
  const { compensation } = analysis;
  const levers = leversOf(compensation, match.pay.range);
  return {
    ranges: compensation.ranges.map((range) => ({
      words: rangeWords(range),
      applies: isSame(range, match.pay.range),
      evidence: range.evidence,
    })),
    notes: match.pay.notes,
    standings: standingsOf(match.pay, profile),
    levers,
    wordings: wordingsOf(analysis, match, profile, levers, checklist),
    points: { advice: NEGOTIATION, drivers: PAY_DRIVERS },
    benchmarks: benchmarksOf(analysis, profile),
  };
}

/** By value: a match from the store holds a copy. */
function isSame(range: PayRange, other: PayRange | null): boolean {
  return other !== null && rangeWords(range) === rangeWords(other);
}

function standingsOf(pay: PayMatch, { compensation: wish }: Profile): Standing[] {
  if (!wish) return [];
  const { currency, baseFloor, baseTarget, totalTarget } = wish;
  const rows: [Standing['id'], string, number | undefined, 'base' | 'total'][] = [
    ['walk-away', say('Walk away below'), baseFloor, 'base'],
    ['target', say('Target, base'), baseTarget, 'base'],
    ['total', say('Target, total'), totalTarget, 'total'],
  ];
  return rows.flatMap(([id, label, amount, kind]) =>
    amount === undefined
      ? []
      : [{ id, label, amount: amountWords(amount, currency), where: whereStands(amount, kind, currency, pay) }],
  );
}

/** "40% up the range, USD 30,000 under its top." */
function whereStands(amount: number, kind: 'base' | 'total', currency: string, pay: PayMatch): string {
  const { range, annualMin: min, annualMax: max } = pay;
  if (!range) return say('The posting states no pay to compare it with.');
  if (range.currency !== currency)
    return say('The range is in {=currency}: not compared.', { currency: range.currency });
  if (kind === 'base' && range.kind !== 'base')
    return say('The figure stated holds base and bonus together; base is not stated.');
  if (kind === 'total' && range.kind === 'base') return say('The range is base pay alone; what comes on top decides.');
  const money = (sum: number) => amountWords(sum, currency);
  if (max !== null && amount > max) return say('{$money} above the top of the range.', { money: money(amount - max) });
  if (min !== null && amount < min)
    return say('{$money} under the bottom of the range.', { money: money(min - amount) });
  if (min === null || max === null || min === max)
    return say('Not outside what is stated; one end of the range is open.');
  const share = Math.round(((amount - min) / (max - min)) * 100);
  return say('{#share}% up the range, {$money} under its top.', { share, money: money(max - amount) });
}

/** Skills that make a role one in AI, so that figures for such roles say something. */
const AI: readonly SkillId[] = ['artificial-intelligence', 'generative-ai', 'machine-learning'];

/** Figures of another currency than the posting's and the user's are left out; shares of pay have none. */
function benchmarksOf({ role, compensation, skills }: Analysis, profile: Profile): Benchmark[] {
  if (!role.level) return [];
  const own = profile.compensation?.currency;
  const spoken = new Set([...compensation.ranges.map(({ currency }) => currency), ...(own ? [own] : [])]);
  const inAi = skills.some(({ id, need }) => need === 'required' && AI.includes(id));
  return benchmarksFor(role.level)
    .filter(({ currency }) => currency === null || spoken.has(currency))
    .filter(({ specialism }) => specialism === null || inAi);
}
