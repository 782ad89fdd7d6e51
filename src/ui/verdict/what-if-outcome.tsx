import type { Criterion, Match } from '../../match/match.ts';
import { colon, midSentence, said, t } from '../i18n.ts';
import { BAND_WORDS, STATE_WORDS, WISH_STATE_WORDS } from '../words.ts';

interface FiguresProps {
  before: Match;
  /** The same as `before` while nothing is asked. */
  after: Match;
}

/** What becomes of fit and of the wishes; in sight while the sliders move, and always of the same height. */
export function Figures({ before, after }: FiguresProps) {
  return (
    <div class="figures notice" aria-live="polite">
      <p>
        <Figure label={t('Fit')} from={before.score} to={after.score} />{' '}
        <span class={`firm band-tone band-${after.band}`}>{t(BAND_WORDS[after.band])}</span>
      </p>
      {before.attraction !== null && (
        <p>
          <Figure label={t('Meets your wishes')} from={before.attraction} to={after.attraction} />
        </p>
      )}
    </div>
  );
}

/** What else becomes of the verdict: what stands in the way, and every row that changes. */
export function Outcome({ before, after, asked }: FiguresProps & { asked: boolean }) {
  const gone = before.blockers.filter(({ id }) => !after.blockers.some((blocker) => blocker.id === id));
  const added = after.blockers.filter(({ id }) => !before.blockers.some((blocker) => blocker.id === id));
  const rows = changedRows(before, after);
  if (!asked) return null;
  if (gone.length + added.length + rows.length === 0) return <p class="soft">{t('No row changes.')}</p>;
  return (
    <ul class="outcome">
      {gone.map(({ id, why }) => (
        <li key={id}>{t('No longer in the way: {why}', { why: said(why) })}</li>
      ))}
      {added.map(({ id, why }) => (
        <li key={id}>{t('Now in the way: {why}', { why: said(why) })}</li>
      ))}
      {rows.map(({ id, label, from, to }) => (
        <li key={id}>{t('{requirement}: {from} → {to}', { requirement: label, from, to })}</li>
      ))}
    </ul>
  );
}

function Figure({ label, from, to }: { label: string; from: number | null; to: number | null }) {
  const words = (value: number | null) => (value === null ? '–' : String(value));
  return (
    <span class="numbers">
      {colon(label)}{' '}
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
    return [{ id: row.id, label: said(row.label), from: stateWords(old), to: stateWords(row) }];
  });
}

function stateWords({ status, group }: Criterion): string {
  return midSentence(t((group === 'wish' ? WISH_STATE_WORDS : STATE_WORDS)[status]));
}
