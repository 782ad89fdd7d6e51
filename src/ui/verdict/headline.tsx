import type { Analysis } from '../../facts/analysis.ts';
import type { Match } from '../../match/match.ts';
import { mustsOf, readInFull, verdictOf } from '../../match/score.ts';
import { day, rangeKind, span } from '../format.ts';
import { midSentence, said, t, tn } from '../i18n.ts';
import { BAND_WORDS, FUNCTION_WORDS, LEVEL_WORDS, MODE_WORDS } from '../words.ts';
import { ScoreRing } from './ring.tsx';

/** Under this share of the posting read, the verdict is shown as unsure. */
export const UNSURE = 0.6;

/** From this share on, how much could be read is not worth a line. */
const READ_WELL = 0.9;

/** The verdict in one sentence, with the score's ring. Nothing without a profile. */
export function Headline({ analysis, match }: { analysis: Analysis; match: Match | null }) {
  if (!match) return null;
  const { attraction, summary, band, score, confidence } = match;
  const unsure = score !== null && confidence < UNSURE;
  const apart = apartFromBlockers(analysis, match);
  const { head, rest } = apart ? { head: '', rest: apart } : halves(said(summary));
  return (
    <div class="headline">
      <ScoreRing score={score} band={band} unsure={unsure} />
      <div>
        <p class={`band-word band-${band}`}>
          {head || t(BAND_WORDS[band])}
          {unsure && <span class="soft"> · {t('unsure')}</span>}
        </p>
        <p>{rest || whatItIs(analysis)}</p>
        {attraction !== null && <p class="small">{t('Meets your wishes: {score} of 100', { score: attraction })}</p>}
        {confidence < READ_WELL && (
          <p class="small soft">{t('How much could be read: {percent}%', { percent: Math.round(100 * confidence) })}</p>
        )}
      </div>
    </div>
  );
}

/**
 * Blockers stand above in full, with a quote: the headline then says what the match would be without them, where that is
 * better, and how many must-haves are met. Null where none stands there, nothing was scored, or the profile says nothing of
 * any must-have.
 */
function apartFromBlockers(analysis: Analysis, { blockers, band, score, criteria }: Match): string | null {
  const musts = mustsOf(criteria);
  if (blockers.length === 0 || score === null || musts.every(({ status }) => status === 'unknown')) return null;
  const met = musts.filter(({ status }) => status === 'met').length;
  const without = verdictOf(score, { blockers: [], criteria }, readInFull(analysis)).band;
  const words = { band: midSentence(t(BAND_WORDS[without])), met };
  return without === band
    ? tn(musts.length, '{met} of {n} must-have met.', '{met} of {n} must-haves met.', words)
    : tn(
        musts.length,
        'Apart from that: {band}, {met} of {n} must-have met.',
        'Apart from that: {band}, {met} of {n} must-haves met.',
        words,
      );
}

/** "Good match, 78: you meet …" as the words beside the ring, which shows the number, and the sentence below them. */
function halves(summary: string): { head: string; rest: string } {
  const [first = '', ...others] = summary.split(/[\u00a0\u202f]?: /);
  if (others.length === 0) return { head: '', rest: summary };
  const rest = others.join(': ');
  return { head: first.replace(/, \d+/, ''), rest: rest.charAt(0).toUpperCase() + rest.slice(1) };
}

/** "Director · remote · $185,000–$215,000 (base, a year)": what the posting itself says, in one line. */
export function whatItIs({ role, work, compensation }: Analysis, locale?: string): string {
  const [range] = compensation.ranges;
  const level = role.level ? t(LEVEL_WORDS[role.level]) : t(FUNCTION_WORDS[role.function]);
  const pay = range
    ? t('{pay} ({kind})', { pay: span(range.min, range.max, range.currency, locale), kind: rangeKind(range) })
    : t('no pay stated');
  return [level, work.mode ? midSentence(t(MODE_WORDS[work.mode])) : null, pay].filter(Boolean).join(' · ');
}

interface PostingHeadProps {
  analysis: Analysis;
  /** When the page says it was posted: an ISO date, or its own words ("3 days ago"). */
  posted?: string | undefined;
  /** When the page was read, ISO 8601, where that was not now. */
  read?: string | undefined;
  heading?: 'h1' | 'h2';
  /** True where place and mode stand below, among the facts. */
  brief?: boolean;
}

/** Title, company, place, mode and date of the posting. */
export function PostingHead({ analysis, posted, read, heading: Heading = 'h1', brief = false }: PostingHeadProps) {
  const { posting, work } = analysis;
  const place = posting.location || work.places.slice(0, 3).join('; ');
  const mode = work.mode && !new RegExp(work.mode, 'i').test(place) ? t(MODE_WORDS[work.mode]) : null;
  return (
    <header class="posting-head">
      <Heading dir="auto" title={posting.title}>
        {posting.title || t('Untitled posting')}
      </Heading>
      <p class="soft" dir="auto">
        {[posting.company, ...(brief ? [] : [place, mode]), posted && postedWords(posted, read)]
          .filter(Boolean)
          .join(' · ') || (brief ? t('Company not stated') : t('Company and place not stated'))}
      </p>
    </header>
  );
}

/** Words of a page stay its words, in quotes; "3 days ago" counts from the day on which it was read. */
function postedWords(posted: string, read: string | undefined): string {
  if (!Number.isNaN(Date.parse(posted))) return t('posted {date}', { date: day(posted) });
  return read
    ? t('posted: “{words}”, read {date}', { words: posted, date: day(read) })
    : t('posted: “{words}”', { words: posted });
}
