import type { PayRange } from '../facts/analysis.ts';
import { BODY_LEVELS, type LevelId } from '../knowledge/taxonomy.ts';
import { LEVEL_LABEL } from '../knowledge/words.ts';
import type { Criterion, CriterionStatus } from '../match/match.ts';

/** Names of the states of a requirement, as people read them. */
const STATUS_WORDS: Record<CriterionStatus, string> = {
  met: 'Met',
  partial: 'Partly met',
  missing: 'Missing',
  unknown: 'Not in your profile',
};

/** The same for a wish: there it is the posting that says nothing. */
const WISH_WORDS: Record<CriterionStatus, string> = { ...STATUS_WORDS, missing: 'Not met', unknown: 'Not stated' };

/** The state of a row in words. */
export function stateWords({ status, need }: Pick<Criterion, 'status' | 'need'>): string {
  return (need === 'profile' ? WISH_WORDS : STATUS_WORDS)[status];
}

/** The name of a level id; an em dash for none. */
export function levelWords(id: LevelId | null): string {
  return id ? LEVEL_LABEL[id] : '—';
}

/** The name of a band of body levels; an em dash for none. */
export function bodyLevelWords(id: string | null): string {
  return BODY_LEVELS.find((level) => level.id === id)?.label ?? '—';
}

/** An amount with its currency code, grouped in the English way: "USD 180,000". */
export function amountWords(amount: number, currency: string): string {
  return `${currency} ${new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(amount)}`;
}

/** A pay range in words: "USD 180,000–205,000 a year, base (New York)". */
export function rangeWords({ min, max, currency, period, kind, place }: PayRange): string {
  const number = (amount: number) => amountWords(amount, '').trim();
  const figures =
    min === null && max === null
      ? '—'
      : min === null
        ? `up to ${number(max!)}`
        : max === null
          ? `from ${number(min)}`
          : min === max
            ? number(min)
            : `${number(min)}–${number(max)}`;
  const kinds = { base: 'base', ote: 'on-target earnings', total: 'total' };
  return `${currency} ${figures} a${period === 'hour' ? 'n' : ''} ${period}, ${kinds[kind]}${place ? ` (${place})` : ''}`;
}
