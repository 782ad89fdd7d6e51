import type { RoleFacts } from '../../facts/analysis.ts';
import type { LevelId } from '../../knowledge/taxonomy.ts';
import type { Profile } from '../../profile/schema.ts';
import { t } from '../i18n.ts';
import { LADDER } from '../words.ts';

const WIDTH = 348;
const STEP = WIDTH / LADDER.length;
const TOP = 20;
const HEIGHT = 22;
const BOTTOM = TOP + HEIGHT;

interface LadderProps extends Pick<RoleFacts, 'level' | 'bodyLevel'> {
  /** Where the user stands and what they look for; null without a profile. */
  own?: Pick<Profile, 'currentLevel' | 'targetLevels'> | null;
}

/** Five steps from PM to executive. Above them what the posting says, by its title and by its text; below them the user. */
export function LevelLadder({ level, bodyLevel, own = null }: LadderProps) {
  const title = stepOf(level);
  const body = LADDER.findIndex(({ id }) => id === bodyLevel);
  const you = stepOf(own?.currentLevel ?? null);
  const wanted = new Set((own?.targetLevels ?? []).map(stepOf));
  const below = you >= 0 || wanted.size > 0;
  const at = (index: number) => t(LADDER[index]!.label);
  const says = [
    ...(title >= 0 ? [t('title at {step}', { step: at(title) })] : []),
    ...(body >= 0 ? [t('text at {step}', { step: at(body) })] : []),
    ...(you >= 0 ? [t('you at {step}', { step: at(you) })] : []),
    ...[...wanted].sort().map((index) => t('you look for {step}', { step: at(index) })),
  ];
  return (
    <svg
      class="ladder"
      viewBox={`0 0 ${WIDTH} ${below ? 64 : 46}`}
      role="img"
      aria-label={t('Ladder of five steps: {places}', { places: says.join(', ') })}
    >
      {LADDER.map(({ id, label }, index) => (
        <g key={id}>
          <rect
            class={`step${index === title ? ' is-title' : ''}${index === body ? ' is-body' : ''}`}
            x={index * STEP + 1}
            y={TOP}
            width={STEP - 2}
            height={HEIGHT}
            rx="3"
          />
          <text class={`step-word${index === body ? ' on-body' : ''}`} x={middle(index)} y="35" text-anchor="middle">
            {t(label)}
          </text>
          <Pointer
            x={middle(index)}
            words={wordsAt(index, [
              [title, t('title')],
              [body, t('text')],
            ])}
          />
          {wanted.has(index) && (
            <rect class="step-wanted" x={index * STEP + 1} y={BOTTOM + 3} width={STEP - 2} height="3" rx="1.5" />
          )}
          <text class="pointer-word" x={middle(index)} y="61" text-anchor="middle">
            {[...(index === you ? [t('you')] : []), ...(wanted.has(index) ? [t('wanted')] : [])].join(', ')}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Pointer({ x, words }: { x: number; words: string }) {
  if (words === '') return null;
  return (
    <>
      <path class="pointer" d={`M${x - 4} 13h8l-4 5z`} />
      <text class="pointer-word" x={x} y="10" text-anchor="middle">
        {words}
      </text>
    </>
  );
}

function wordsAt(index: number, marks: readonly (readonly [at: number, word: string])[]): string {
  return marks.flatMap(([at, word]) => (at === index ? [word] : [])).join(', ');
}

function middle(index: number): number {
  return (index + 0.5) * STEP;
}

/** Which of the five steps a level belongs to; -1 for none. */
export function stepOf(level: LevelId | null): number {
  return LADDER.findIndex(({ levels }) => level !== null && levels.includes(level));
}
