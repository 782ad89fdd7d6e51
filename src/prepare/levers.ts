import type { CompensationFacts, Evidence, PayRange } from '../facts/analysis.ts';
import { BENEFITS, type BenefitId } from '../knowledge/taxonomy.ts';
import { bonusMoney } from '../match/pay-detail.ts';
import { partWords, yearlyWords } from '../match/pay-words.ts';
import { say } from '../text/say.ts';

/** A part of an offer that can be talked about beside base pay. */
export interface Lever {
  id: 'bonus' | 'equity' | 'sign-on' | 'retirement-match' | BenefitId;
  label: string;
  /** What the posting says of it: "15–20%"; null where it only names it, or not at all. */
  words: string | null;
  /** Empty where the posting does not name it. */
  evidence: Evidence[];
}

const LABEL = Object.fromEntries(BENEFITS.map(({ id, label }) => [id, label])) as Record<BenefitId, string>;

/** What an offer is usually made of beside base pay, in the order of weight: what of it is not named is worth a question. */
const USUAL: readonly Lever['id'][] = [
  'bonus',
  'equity',
  'sign-on',
  'retirement',
  'retirement-match',
  'relocation',
  'profit-sharing',
  'health',
  'paid-time-off',
  'development-budget',
  'remote-options',
  'wellness',
];

/** The levers that the posting names, with its words, and the usual ones it does not name. */
export function leversOf(
  compensation: CompensationFacts,
  range: PayRange | null,
): { named: Lever[]; unnamed: Lever[] } {
  const named = [...parts(compensation, range), ...benefits(compensation)];
  const ids = new Set(named.map(({ id }) => id));
  const unnamed = USUAL.filter((id) => !ids.has(id)).map((id) => ({
    id,
    label: labelOf(id),
    words: null,
    evidence: [],
  }));
  return { named, unnamed };
}

function parts(compensation: CompensationFacts, range: PayRange | null): Lever[] {
  const { bonus, equity, signOn, retirement, retirementMatch, evidence } = compensation;
  const quotes = (field: string) => evidence[field] ?? [];
  const lever = (id: Lever['id'], field: string, words: string | null = null): Lever => ({
    id,
    label: labelOf(id),
    words,
    evidence: quotes(field),
  });
  return [
    ...(bonus ? [lever('bonus', 'bonus', bonusFigures(bonus, range))] : []),
    ...(equity ? [lever('equity', 'equity', figures(equity))] : []),
    ...(signOn ? [lever('sign-on', 'signOn')] : []),
    ...(retirement ? [lever('retirement', 'retirement')] : []),
    ...(retirementMatch ? [lever('retirement-match', 'retirementMatch')] : []),
  ];
}

function figures(part: CompensationFacts['bonus']): string | null {
  return part === true ? null : partWords(part);
}

/** The percentage with what it comes to on the range that applies. */
function bonusFigures(bonus: CompensationFacts['bonus'], range: PayRange | null): string | null {
  const words = figures(bonus);
  const money = bonusMoney(bonus, range);
  return words?.endsWith('%') && money ? say('{share}, {money}', { share: words, money: yearlyWords(money) }) : words;
}

function benefits({ benefits: found, retirement }: CompensationFacts): Lever[] {
  return found
    .filter(({ id }) => !(id === 'retirement' && retirement))
    .map(({ id, evidence }) => ({ id, label: LABEL[id], words: null, evidence }));
}

function labelOf(id: Lever['id']): string {
  switch (id) {
    case 'bonus':
      return say('Bonus');
    case 'equity':
      return say('Equity');
    case 'sign-on':
      return say('Sign-on bonus');
    case 'retirement-match':
      return say('Employer’s share in the retirement plan');
    default:
      return LABEL[id];
  }
}
