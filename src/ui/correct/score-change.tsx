import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../facts/analysis.ts';
import type { ChangedRow, ChangeExplained } from '../../match/explain-change.ts';
import type { Match } from '../../match/match.ts';
import { withoutAmounts } from '../../match/redact.ts';
import type { Profile } from '../../profile/schema.ts';
import type { SavedPosting } from '../../tracker/saved.ts';
import type { StaleReason } from '../../tracker/stale.ts';
import { day } from '../format.ts';
import { midSentence, msg, said, t, tn } from '../i18n.ts';
import { STATE_WORDS, WISH_STATE_WORDS } from '../words.ts';
import { differs } from './same-verdict.ts';

/** What is compared, and what can be done about it. */
export interface ScoreChangeProps {
  /** As it was saved, with the match of that time. */
  saved: SavedPosting | null;
  /** The reading with what is remembered today, and the match that it gives with today's profile. */
  analysis: Analysis;
  match: Match | null;
  profile: Profile | null;
  /** Leaves out what shows the user's floor and target. */
  hideAmounts?: boolean;
  /** Keeps today's match in place of the saved one; undefined where that is offered elsewhere. */
  onKeep?: (() => void) | undefined;
}

const REASON_WORDS: Readonly<Record<StaleReason, string>> = {
  profile: msg('Your profile has changed since.'),
  scorer: msg('Rolescope scores differently now.'),
  reading: msg('Rolescope reads postings differently now.'),
  posting: msg('The posting or your corrections have changed since.'),
};

/** Under the headline: the saved score beside today's where they differ, why, and a way to keep the new one. */
export function ScoreChange({ saved, analysis, match, profile, hideAmounts = false, onKeep }: ScoreChangeProps) {
  const before = saved?.match ?? null;
  const [told, setTold] = useState<{ change: ChangeExplained; reasons: StaleReason[] } | null>(null);
  useEffect(() => {
    let current = true;
    setTold(null);
    if (!saved || !before || !match) return;
    import('../judge.ts').then(({ explainChange, staleness }) => {
      const [from, to] = hideAmounts ? [withoutAmounts(before), withoutAmounts(match)] : [before, match];
      if (current) setTold({ change: explainChange(from, to), reasons: staleness(saved, analysis, profile) });
    });
    return () => {
      current = false;
    };
  }, [saved, before, match, analysis, profile, hideAmounts]);
  if (!saved || !told || !differs(told.change)) return null;
  const { change, reasons } = told;
  return (
    <div class="notice score-change">
      <p>
        {scoresWords(change, saved.savedAt)}{' '}
        <span class="soft">{reasons.map((reason) => t(REASON_WORDS[reason])).join(' ')}</span>
      </p>
      <div class="row">
        {onKeep && (
          <button type="button" class="button slim" onClick={onKeep}>
            {change.score.after === null ? t('Keep the new verdict') : t('Keep {score}', { score: change.score.after })}
          </button>
        )}
        <details class="fold why-changed">
          <summary>{t('Why did it change?')}</summary>
          <WhyChanged change={change} />
        </details>
      </div>
    </div>
  );
}

function scoresWords({ score }: ChangeExplained, at: string): string {
  if (score.before === score.after) return t('The verdict saved on {date} reads differently today.', { date: day(at) });
  const none = t('not scored');
  return t('Saved with {before}; today it is {after}.', { before: score.before ?? none, after: score.after ?? none });
}

const MOST = 8;

/** The rows that differ, those that moved fit most first; rows of which only the share moved are summed up. */
export function WhyChanged({ change }: { change: ChangeExplained }) {
  const [all, setAll] = useState(false);
  const rows = change.rows.filter(({ shareOnly }) => !shareOnly);
  const shares = change.rows.filter(({ shareOnly }) => shareOnly);
  const moved = shares.reduce((sum, { effect }) => sum + effect, 0);
  const shown = all ? rows : rows.slice(0, MOST);
  return (
    <>
      <ul class="changes">
        {shown.map((row) => (
          <li key={row.id}>
            <span class="change-label">{said(row.label)}</span>
            <span class="soft">{statesWords(row)}</span>
            <span class="numbers change-effect">{row.group === 'wish' ? '' : points(row.effect)}</span>
          </li>
        ))}
        {change.blockers.added.map(({ id, why }) => (
          <li key={`in ${id}`}>
            <span class="change-label">{said(why)}</span>
            <span class="soft">{t('now in the way')}</span>
          </li>
        ))}
        {change.blockers.removed.map(({ id, why }) => (
          <li key={`out ${id}`}>
            <span class="change-label">{said(why)}</span>
            <span class="soft">{t('no longer in the way')}</span>
          </li>
        ))}
        {Math.abs(moved) >= 0.05 && (
          <li>
            <span class="change-label">
              {tn(shares.length, 'The share of {n} other row', 'The shares of {n} other rows')}
            </span>
            <span class="numbers change-effect">{points(moved)}</span>
          </li>
        )}
        {Math.abs(change.rest) >= 0.5 && (
          <li>
            <span class="change-label">{t('Level and function, which pull the whole')}</span>
            <span class="numbers change-effect">{points(change.rest)}</span>
          </li>
        )}
      </ul>
      {rows.length > MOST && (
        <button type="button" class="button plain slim flush" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('Show fewer') : t('Show {n} more', { n: rows.length - MOST })}
        </button>
      )}
    </>
  );
}

/** "missing → met", "new: met", "gone". */
function statesWords({ before, after, group }: ChangedRow): string {
  const words = group === 'wish' ? WISH_STATE_WORDS : STATE_WORDS;
  const of = (status: keyof typeof words) => midSentence(t(words[status]));
  if (!before) return t('new: {state}', { state: of(after!.status) });
  if (!after) return t('no longer counts');
  if (before.status !== after.status)
    return t('{before} → {after}', { before: of(before.status), after: of(after.status) });
  if (before.need !== after.need) return after.need === 'required' ? t('a must now') : t('no must now');
  return of(after.status);
}

/** "+3.1", "−2", "±0": points of fit. */
function points(effect: number): string {
  const rounded = Math.round(effect * 10) / 10;
  if (rounded === 0) return '±0';
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}
