import type { BandId } from '../../knowledge/taxonomy.ts';
import { ceilingOf } from '../../match/score.ts';
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

/**
 * The score as a ring with its number; an empty ring with a dash when nothing is scored. Where something holds the verdict
 * under its score, the ring is drawn only as far as the verdict goes, the rest in dots, and the number steps back.
 */
export function ScoreRing({ score, band, unsure = false }: RingProps) {
  const ceiling = ceilingOf(band);
  const held = score !== null && score > ceiling;
  const shown = held ? ceiling : (score ?? 0);
  const words = t(BAND_WORDS[band]);
  return (
    <svg
      class={`ring band-${band}${unsure ? ' unsure' : ''}${held ? ' held' : ''}`}
      width="64"
      height="64"
      viewBox="0 0 64 64"
      role="img"
      aria-label={ringLabel(score, words, { unsure, held })}
    >
      <circle class="ring-track" cx="32" cy="32" r={RADIUS} fill="none" stroke-width="5" />
      {held && <Dots from={shown} to={score} />}
      {shown > 0 && (
        <circle
          class="ring-value"
          cx="32"
          cy="32"
          r={RADIUS}
          fill="none"
          stroke-width="5"
          stroke-dasharray={`${lengthOf(shown)} ${lengthOf(100)}`}
          transform="rotate(-90 32 32)"
        />
      )}
      <text class="ring-number" x="32" y="39" text-anchor="middle">
        {score ?? '–'}
      </text>
    </svg>
  );
}

/** What the score would be worth without what holds the verdict down: as far as it goes, in dots. */
function Dots({ from, to }: { from: number; to: number }) {
  const dots = Math.floor((to - from) / 3);
  return (
    <g class="ring-dots">
      {Array.from({ length: dots }, (_, index) => {
        const turn = ((from + 3 * (index + 1)) / 100) * 2 * Math.PI;
        const at = (value: number) => (32 + RADIUS * value).toFixed(1);
        return <circle key={turn} cx={at(Math.sin(turn))} cy={at(-Math.cos(turn))} r="1.25" />;
      })}
    </g>
  );
}

function lengthOf(share: number): string {
  return ((share / 100) * AROUND).toFixed(1);
}

function ringLabel(score: number | null, band: string, { unsure, held }: { unsure: boolean; held: boolean }): string {
  if (score === null) return band;
  if (unsure) return t('{score} of 100, {band}, unsure', { score, band });
  return held ? t('{score} of 100, held at {band}', { score, band }) : t('{score} of 100, {band}', { score, band });
}
