import { useId, useState } from 'preact/hooks';
import type { Fact } from '../../facts/corrections/facts.ts';
import type { Values } from '../../facts/corrections/model.ts';
import { checkValues, type Field, fieldsOf } from '../../facts/corrections/values.ts';
import { t } from '../i18n.ts';
import { useShownForm } from './shown-form.ts';
import { fieldLabel, optionLabel, problemWords } from './words.ts';

interface ValueFormProps {
  fact: Fact;
  onSave: (values: Values) => void;
  onCancel: () => void;
}

/** A small form for what should stand in place of what was read. Nothing is passed on before all of it can be used. */
export function ValueForm({ fact, onSave, onCancel }: ValueFormProps) {
  const fields = fieldsOf(fact);
  const form = useShownForm();
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map(({ name }) => [name, String(fact.values[name] ?? '')])),
  );
  const [wrong, setWrong] = useState<{ field: string; words: string } | null>(null);
  const save = (event: Event) => {
    event.preventDefault();
    const checked = checkValues(fact, typed);
    if (checked.ok) onSave(checked.values);
    else setWrong({ field: checked.field, words: problemWords(checked.problem) });
  };
  return (
    <form ref={form} class="correct-form" onSubmit={save} noValidate>
      <div class="correct-fields">
        {fields.map((field) => (
          <OneField
            key={field.name}
            field={field}
            fact={fact}
            value={typed[field.name] ?? ''}
            wrong={wrong?.field === field.name ? wrong.words : null}
            onInput={(value) => setTyped({ ...typed, [field.name]: value })}
          />
        ))}
      </div>
      <div class="row">
        <button type="submit" class="button slim primary">
          {t('Correct it')}
        </button>
        <button type="button" class="button slim plain" onClick={onCancel}>
          {t('Cancel')}
        </button>
      </div>
    </form>
  );
}

interface OneFieldProps {
  field: Field;
  fact: Fact;
  value: string;
  wrong: string | null;
  onInput: (value: string) => void;
}

function OneField({ field, fact, value, wrong, onInput }: OneFieldProps) {
  const id = useId();
  const attributes = {
    id,
    value,
    'aria-invalid': wrong !== null,
    'aria-describedby': wrong === null ? undefined : `${id}-wrong`,
  };
  return (
    <div class="field">
      <label for={id}>{fieldLabel(fact, field.name)}</label>
      {field.type === 'choice' ? (
        <select {...attributes} onChange={({ currentTarget }) => onInput(currentTarget.value)}>
          {field.options.map((option) => (
            <option key={option} value={option} selected={option === value}>
              {optionLabel(fact, option)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...attributes}
          type="text"
          inputMode={field.type === 'number' ? 'decimal' : 'text'}
          maxLength={field.type === 'currency' ? 3 : 120}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
      {wrong !== null && (
        <p id={`${id}-wrong`} class="small wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
