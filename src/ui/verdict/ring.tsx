import type { BandId } from '../../knowledge/taxonomy.ts';
import { t } from '../i18n.ts';
import { BAND_WORDS } from '../words.ts';

const RADIUS = 27;
const AROUND = 2 * Math.PI * RADIUS;

interface RingProps {
  score: number | null;
  band: BandId;
  /** True when only part of the posting could be read. */
  unsure?: boolean;
}

function ringLabel(score: number | null, band: string, unsure: boolean): string {
  if (score === null) return band;
  return unsure ? t('{score} of 100, {band}, unsure', { score, band }) : t('{score} of 100, {band}', { score, band });
}

/** The score as a ring with its number; an empty ring with a dash when nothing is scored. Its words stand beside it. */
export function ScoreRing({ score, band, unsure = false }: RingProps) {
  const filled = ((score ?? 0) / 100) * AROUND;
  const words = t(BAND_WORDS[band]);
  const label = ringLabel(score, words, unsure);
  return (
    <svg
      class={`ring band-${band}${unsure ? ' unsure' : ''}`}
      width="64"
      height="64"
      viewBox="0 0 64 64"
      role="img"
      aria-label={label}
    >
      <circle class="ring-track" cx="32" cy="32" r={RADIUS} fill="none" stroke-width="5" />
      {score !== null && score > 0 && (
        <circle
          class="ring-value"
          cx="32"
          cy="32"
          r={RADIUS}
          fill="none"
          stroke-width="5"
          stroke-dasharray={`${filled.toFixed(1)} ${AROUND.toFixed(1)}`}
          transform="rotate(-90 32 32)"
        />
      )}
      <text class="ring-number" x="32" y="39" text-anchor="middle">
        {score ?? '–'}
      </text>
    </svg>
  );
}
