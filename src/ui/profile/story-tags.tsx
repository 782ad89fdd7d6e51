import { X } from 'lucide';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';

interface StoryTagsProps<Id extends string> {
  heading: string;
  /** Words of the list that adds one. */
  adds: string;
  value: readonly Id[];
  options: readonly { id: Id; label: string }[];
  labelOf: (id: Id) => string;
  onChange: (value: Id[]) => void;
}

/** What a story is filed under: each can be taken off, more can be added. */
export function StoryTags<Id extends string>({ heading, adds, value, options, labelOf, onChange }: StoryTagsProps<Id>) {
  const add = (name: string) => {
    const option = options.find(({ id }) => id === name);
    if (option) onChange([...value, option.id]);
  };
  return (
    <div class="row">
      <span class="small soft">{heading}</span>
      {value.map((id) => (
        <button
          key={id}
          type="button"
          class="button slim"
          aria-label={t('Remove {label}', { label: labelOf(id) })}
          onClick={() => onChange(value.filter((other) => other !== id))}
        >
          {labelOf(id)}
          <Icon of={X} size={12} />
        </button>
      ))}
      <select class="add-skill" aria-label={adds} value="" onChange={(event) => add(event.currentTarget.value)}>
        <option value="">{adds}</option>
        {options
          .filter(({ id }) => !value.includes(id))
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
      </select>
    </div>
  );
}
