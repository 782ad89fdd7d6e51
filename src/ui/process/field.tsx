import { useEffect, useId, useRef } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  type?: 'text' | 'date' | 'datetime-local' | 'email' | 'tel' | 'url';
  /** What is offered while typing. */
  offers?: readonly string[];
  /** True: takes the focus when the form opens. */
  first?: boolean;
  rows?: number;
  /** Why what it holds cannot be kept; undefined or empty while it can. */
  wrong?: string;
}

/** One labelled field of a small form. */
export function Field({ label, value, onChange, type = 'text', offers, first = false, rows, wrong }: FieldProps) {
  const id = useId();
  const field = useRef<HTMLElement>(null);
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first]);
  const given = {
    id,
    value,
    ref: field as never,
    ...(wrong && { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` }),
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...given} rows={rows} maxLength={20_000} />
      ) : (
        <input {...given} type={type} maxLength={2000} list={offers && `${id}-offers`} />
      )}
      {wrong && (
        <p id={`${id}-wrong`} class="small wrong" role="alert">
          {wrong}
        </p>
      )}
      {offers && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </div>
  );
}

interface ChoiceFieldProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [id: T, word: string])[];
  onChange: (id: T) => void;
  first?: boolean;
}

/** One labelled choice of a small form. A value that is not among the options is offered as it stands. */
export function ChoiceField<T extends string>({ label, value, options, onChange, first = false }: ChoiceFieldProps<T>) {
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select ref={field} id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
        {!options.some(([option]) => option === value) && <option value={value}>{value}</option>}
      </select>
    </div>
  );
}
