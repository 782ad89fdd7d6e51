import { useId } from 'preact/hooks';
import { ASPECTS, type Aspect, type Weights } from '../../report/compare.ts';
import { msg, t } from '../i18n.ts';

const WORDS = {
  fit: msg('Whether I can get it'),
  pay: msg('Pay'),
  level: msg('Level and track'),
  life: msg('Place and way of working'),
} satisfies Record<Aspect, string>;

/** Steps of a slider in words; a number alone says nothing. */
const STEPS = [msg('Leave out'), msg('Usual'), msg('Counts double'), msg('Counts most')] as const;

interface WeightSlidersProps {
  weights: Weights;
  onChange: (weights: Weights) => void;
}

/** How much each thing counts in the line "Overall"; the table answers at once. */
export function WeightSliders({ weights, onChange }: WeightSlidersProps) {
  return (
    <fieldset class="weights">
      <legend>{t('What counts for you')}</legend>
      {ASPECTS.map((aspect) => (
        <WeightSlider
          key={aspect}
          label={t(WORDS[aspect])}
          value={weights[aspect]}
          onChange={(value) => onChange({ ...weights, [aspect]: value })}
        />
      ))}
      <p class="small soft weights-note">
        {t(
          '“Overall” is the mean of these, each as much as it counts for you. “From 3 of 4”: one is not stated and was left out.',
        )}
      </p>
    </fieldset>
  );
}

function WeightSlider({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  const id = useId();
  const words = t(STEPS[value] ?? STEPS[1]);
  return (
    <div class="weight">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min="0"
        max="3"
        step="1"
        value={value}
        aria-valuetext={words}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <span class="small soft">{words}</span>
    </div>
  );
}
