import { useId, useState } from 'preact/hooks';
import { msg, t } from '../i18n.ts';
import { NumberInput } from './number-input.tsx';

interface NumberFieldProps {
  label: string;
  /** Undefined: not said. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  min?: number;
  max: number;
  step?: number;
  hint?: string;
}

/** A number, or nothing: an empty field means "not said", never zero. */
export function NumberField({ label, value, onChange, min = 0, max, step = 1, hint }: NumberFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <NumberInput
        id={id}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={onChange}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface CheckSetProps<Id extends string> {
  legend: string;
  options: readonly { id: Id; word: string }[];
  value: readonly Id[];
  onChange: (value: Id[]) => void;
}

/** Any number of choices. */
export function CheckSet<Id extends string>({ legend, options, value, onChange }: CheckSetProps<Id>) {
  const toggle = (id: Id) => onChange(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="checks">
        {options.map(({ id, word }) => (
          <label key={id} class="check">
            <input type="checkbox" checked={value.includes(id)} onChange={() => toggle(id)} />
            {t(word)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SelectFieldProps<Id extends string> {
  label: string;
  options: readonly { id: Id; word: string }[];
  value: Id;
  onChange: (value: Id) => void;
}

/** One choice of several. */
export function SelectField<Id extends string>({ label, options, value, onChange }: SelectFieldProps<Id>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.id === currentTarget.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {t(option.word)}
          </option>
        ))}
      </select>
    </div>
  );
}

const YES_NO = [
  { id: 'unsaid', word: msg('Not said') },
  { id: 'yes', word: msg('Yes') },
  { id: 'no', word: msg('No') },
] as const;

interface YesNoFieldProps {
  label: string;
  value: boolean | undefined;
  onChange: (value: boolean | undefined) => void;
}

/** Yes, no, or not said. */
export function YesNoField({ label, value, onChange }: YesNoFieldProps) {
  return (
    <SelectField
      label={label}
      options={YES_NO}
      value={value === undefined ? 'unsaid' : value ? 'yes' : 'no'}
      onChange={(id) => onChange(id === 'unsaid' ? undefined : id === 'yes')}
    />
  );
}

interface ListFieldProps {
  label: string;
  hint: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Several short texts, one a line. */
export function ListField({ label, hint, value, onChange }: ListFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  // Blank lines and spaces that are being typed stay; a list that came from elsewhere replaces them.
  const text = linesOf(typed).join('\n') === value.join('\n') ? typed : value.join('\n');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onChange(linesOf(currentTarget.value));
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
