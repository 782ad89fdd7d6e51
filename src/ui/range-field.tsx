import { useId } from 'preact/hooks';

interface RangeFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value in words: it stands beside the slider and is read out with it. */
  words: string;
  /** True where there is nothing to set yet; `words` then says why. */
  off?: boolean;
  onChange: (value: number) => void;
}

/** A slider with its value in words. */
export function RangeField({ label, value, min, max, step, words, off = false, onChange }: RangeFieldProps) {
  const id = useId();
  return (
    <div class="range">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={off}
        aria-valuetext={words}
        onInput={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
      <output for={id} class="numbers soft">
        {words}
      </output>
    </div>
  );
}
