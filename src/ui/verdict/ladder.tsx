import type { RoleFacts } from '../../facts/analysis.ts';
import { LADDER } from '../words.ts';

const WIDTH = 348;
const STEP = WIDTH / LADDER.length;

/** Five steps from PM to executive: above them where the title stands, below them where the text does. */
export function LevelLadder({ level, bodyLevel }: Pick<RoleFacts, 'level' | 'bodyLevel'>) {
  const title = LADDER.findIndex(({ levels }) => level !== null && levels.includes(level));
  const body = LADDER.findIndex(({ id }) => id === bodyLevel);
  const says = [
    title >= 0 ? `title at ${LADDER[title]!.label}` : null,
    body >= 0 ? `text at ${LADDER[body]!.label}` : null,
  ].filter(Boolean);
  return (
    <svg class="ladder" viewBox={`0 0 ${WIDTH} 62`} role="img" aria-label={`Ladder of five steps: ${says.join(', ')}`}>
      {LADDER.map(({ id, label }, index) => (
        <g key={id}>
          <rect
            class={`step${index === title ? ' is-title' : ''}${index === body ? ' is-body' : ''}`}
            x={index * STEP + 1}
            y="20"
            width={STEP - 2}
            height="22"
            rx="3"
          />
          <text
            class={`step-word${index === body ? ' on-body' : ''}`}
            x={(index + 0.5) * STEP}
            y="35"
            text-anchor="middle"
          >
            {label}
          </text>
        </g>
      ))}
      {title >= 0 && <Pointer step={title} word="title" above />}
      {body >= 0 && <Pointer step={body} word="text" />}
    </svg>
  );
}

function Pointer({ step, word, above = false }: { step: number; word: string; above?: boolean }) {
  const x = (step + 0.5) * STEP;
  return (
    <g>
      <path class="pointer" d={above ? `M${x - 4} 13h8l-4 5z` : `M${x - 4} 49h8l-4 -5z`} />
      <text class="pointer-word" x={x} y={above ? 10 : 60} text-anchor="middle">
        {word}
      </text>
    </g>
  );
}
