import type { Criterion, Match } from '../../match/match.ts';
import { t } from '../i18n.ts';
import { BAND_WORDS, STATE_WORDS, WISH_STATE_WORDS } from '../words.ts';

interface OutcomeProps {
  before: Match;
  /** Null while nothing is asked. */
  after: Match | null;
}

/** What becomes of the verdict: the two figures, what stands in the way, and every row that changes. */
export function Outcome({ before, after }: OutcomeProps) {
  const to = after ?? before;
  const gone = before.blockers.filter(({ id }) => !to.blockers.some((blocker) => blocker.id === id));
  const added = to.blockers.filter(({ id }) => !before.blockers.some((blocker) => blocker.id === id));
  const rows = changedRows(before, to);
  return (
    <div class="outcome notice" aria-live="polite">
      <p>
        <Figure label={t('Fit')} from={before.score} to={to.score} />{' '}
        <span class={`firm band-tone band-${to.band}`}>{t(BAND_WORDS[to.band])}</span>
      </p>
      {(before.attraction !== null || to.attraction !== null) && (
        <p>
          <Figure label={t('Meets your wishes')} from={before.attraction} to={to.attraction} />
        </p>
      )}
      {gone.map(({ id, why }) => (
        <p key={id}>{t('No longer in the way: {why}', { why })}</p>
      ))}
      {added.map(({ id, why }) => (
        <p key={id}>{t('Now in the way: {why}', { why })}</p>
      ))}
      {rows.length > 0 && (
        <ul class="small">
          {rows.map(({ id, label, from, to: now }) => (
            <li key={id}>{t('{requirement}: {from} → {to}', { requirement: label, from, to: now })}</li>
          ))}
        </ul>
      )}
      {after !== null && rows.length === 0 && before.score === to.score && gone.length === 0 && (
        <p class="small soft">{t('No row changes.')}</p>
      )}
    </div>
  );
}

function Figure({ label, from, to }: { label: string; from: number | null; to: number | null }) {
  const words = (value: number | null) => (value === null ? '–' : String(value));
  return (
    <span class="numbers">
      {label}:{' '}
      <span class="firm">{from === to ? words(to) : t('{from} → {to}', { from: words(from), to: words(to) })}</span>
    </span>
  );
}

interface ChangedRow {
  id: string;
  label: string;
  from: string;
  to: string;
}

/** Rows whose state changes, and rows that come or go with a wish. */
function changedRows(before: Match, after: Match): ChangedRow[] {
  const was = new Map(before.criteria.map((row) => [row.id, row]));
  return after.criteria.flatMap((row) => {
    const old = was.get(row.id);
    if (!old || old.status === row.status || (row.weight === 0 && old.weight === 0)) return [];
    return [{ id: row.id, label: row.label, from: stateWords(old), to: stateWords(row) }];
  });
}

function stateWords({ status, group }: Criterion): string {
  return t((group === 'wish' ? WISH_STATE_WORDS : STATE_WORDS)[status]).toLowerCase();
}
