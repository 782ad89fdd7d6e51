import type { BandId } from '../knowledge/taxonomy.ts';
import { ceilingOf } from '../match/score.ts';
import { t } from './i18n.ts';
import { BAND_WORDS, ROW_BAND_WORDS, wordFor } from './words.ts';

/**
 * The band in words with its score, coloured; the words carry the meaning. Without the score where something holds the band
 * under it: beside "stretch" a high number would read like a mistake.
 */
export function BandTag({ band, score }: { band: string; score: number | null }) {
  return (
    <span class={`band-tag band-${Object.hasOwn(BAND_WORDS, band) ? band : 'unread'}`}>
      <span class="dot" aria-hidden="true" />
      {score !== null && score <= ceilingOf(band as BandId) && <span class="numbers">{score} </span>}
      {t(wordFor(ROW_BAND_WORDS, band))}
    </span>
  );
}
