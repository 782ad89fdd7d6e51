import type { InputHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type NumberInputProps = Pick<InputHTMLAttributes, 'id' | 'min' | 'max' | 'step' | 'aria-label' | 'aria-describedby'> & {
  /** Undefined: nothing is said. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
};

/**
 * A field for a number. What is being typed ("12.") belongs to the browser: the field is written to only when the
 * number itself has changed elsewhere. Numbers out of bounds are shown as wrong and not passed on.
 */
export function NumberInput({ value, onChange, ...attributes }: NumberInputProps) {
  const field = useRef<HTMLInputElement>(null);
  // Before the next key can be pressed: a later effect would undo it.
  useLayoutEffect(() => {
    const input = field.current;
    if (input?.validity.valid && numberIn(input) !== value) input.value = value === undefined ? '' : String(value);
  }, [value]);
  return (
    <input
      {...attributes}
      ref={field}
      type="number"
      inputMode="decimal"
      onInput={({ currentTarget }) => {
        if (currentTarget.validity.valid) onChange(numberIn(currentTarget));
      }}
    />
  );
}

function numberIn({ valueAsNumber }: HTMLInputElement): number | undefined {
  return Number.isNaN(valueAsNumber) ? undefined : valueAsNumber;
}
