import type { InputHTMLAttributes } from 'preact';
import { useCallback, useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t, locale as userLocale } from '../i18n.ts';
import { UnkeptFields } from './unkept.ts';
import { LEAVING } from './use-profile.ts';

type NumberInputProps = Pick<InputHTMLAttributes, 'id' | 'aria-label' | 'aria-describedby'> & {
  min: number;
  max: number;
  step: number;
  /** Undefined: nothing is said. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
};

/** So long after the last key, what was typed counts as entered: the start of a longer number must not. */
const PAUSE_MS = 700;

/**
 * A field for a number. What is being typed ("12.") belongs to the browser: the field is written to only when the number
 * itself has changed elsewhere. A number is passed on when it is entered: on leaving the field, after a pause, and when
 * the page is left. One that cannot be kept is not passed on, and the reason stands under the field.
 */
export function NumberInput({ value, onChange, 'aria-describedby': described, ...attributes }: NumberInputProps) {
  const field = useRef<HTMLInputElement>(null);
  const { wrong, typed, entered, written } = useEntering(field, value, onChange);
  // Before the next key can be pressed: a later effect would undo it.
  useLayoutEffect(() => {
    const input = field.current;
    if (!input || numberIn(input) === value) return;
    input.value = value === undefined ? '' : String(value);
    written();
  }, [value, written]);
  const errorId = `${useId()}-error`;
  return (
    <>
      <input
        {...attributes}
        ref={field}
        type="number"
        inputMode="decimal"
        aria-invalid={wrong || undefined}
        aria-describedby={[described, wrong && errorId].filter(Boolean).join(' ') || undefined}
        onInput={typed}
        onChange={entered}
      />
      {wrong && (
        <p class="field-error" id={errorId} role="alert">
          {wantedWords(attributes)}
        </p>
      )}
    </>
  );
}

/** What happens between typing and passing on. `wrong`: what stands in the field cannot be kept. */
function useEntering(
  field: { current: HTMLInputElement | null },
  value: number | undefined,
  onChange: (value: number | undefined) => void,
) {
  const id = useId();
  const report = useContext(UnkeptFields);
  const [wrong, setWrong] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const given = useRef({ value, onChange });
  given.current = { value, onChange };
  const tell = useCallback(
    (state: 'typed' | 'wrong' | null) => {
      setWrong(state === 'wrong');
      report(id, state);
    },
    [report, id],
  );
  const stopWaiting = useCallback(() => {
    if (waiting.current !== null) clearTimeout(waiting.current);
    waiting.current = null;
  }, []);
  const entered = useCallback(() => {
    const input = field.current;
    if (!input) return;
    stopWaiting();
    tell(input.validity.valid ? null : 'wrong');
    const now = numberIn(input);
    if (input.validity.valid && now !== given.current.value) given.current.onChange(now);
  }, [field, tell, stopWaiting]);
  const typed = useCallback(() => {
    stopWaiting();
    // More keys make no number smaller; all else that is wrong may be half of something right.
    if (field.current?.validity.rangeOverflow) return entered();
    tell('typed');
    waiting.current = setTimeout(entered, PAUSE_MS);
  }, [field, tell, stopWaiting, entered]);
  const written = useCallback(() => {
    stopWaiting();
    tell(null);
  }, [tell, stopWaiting]);
  useLeaving(
    useCallback(() => {
      if (waiting.current !== null) entered();
    }, [entered]),
  );
  useEffect(() => () => report(id, null), [report, id]);
  return { wrong, typed, entered, written };
}

/** Calls when the page or the field goes away; before anyone else who listens, so that they keep what comes of it. */
function useLeaving(onLeave: () => void) {
  useLayoutEffect(() => {
    const onVisibility = () => document.visibilityState === 'hidden' && onLeave();
    document.addEventListener('visibilitychange', onVisibility, true);
    for (const event of LEAVING) window.addEventListener(event, onLeave, true);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility, true);
      for (const event of LEAVING) window.removeEventListener(event, onLeave, true);
      onLeave();
    };
  }, [onLeave]);
}

function numberIn({ valueAsNumber }: HTMLInputElement): number | undefined {
  return Number.isNaN(valueAsNumber) ? undefined : valueAsNumber;
}

/** "Not kept: a whole number from 0 to 100 goes here." */
function wantedWords({ min, max, step }: Pick<NumberInputProps, 'min' | 'max' | 'step'>): string {
  const format = new Intl.NumberFormat(userLocale());
  const bounds = { min: format.format(min), max: format.format(max) };
  return step === 1
    ? t('Not kept: a whole number from {min} to {max} goes here.', bounds)
    : t('Not kept: a number from {min} to {max} in steps of {step} goes here.', {
        ...bounds,
        step: format.format(step),
      });
}
