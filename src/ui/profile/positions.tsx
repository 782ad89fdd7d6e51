import { Plus, Trash } from 'lucide';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Profile } from '../../profile/schema.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { SectionProps } from './sections.tsx';

type Position = NonNullable<Profile['positions']>[number];

/** The user's name and the jobs held: for reports and the exported résumé; the score does not look at them. */
export function Positions({ profile, onChange }: SectionProps) {
  const positions = profile.positions ?? [];
  const id = useId();
  const keep = (next: Position[]) => onChange({ ...profile, positions: next.length > 0 ? next : undefined });
  return (
    <div class="stack">
      <p class="soft">{t('For reports and the exported résumé. The score does not look at it.')}</p>
      <div class="field">
        <label for={`${id}-name`}>{t('Your name')}</label>
        <input
          id={`${id}-name`}
          autocomplete="name"
          maxLength={200}
          value={profile.name ?? ''}
          onInput={(event) => onChange({ ...profile, name: event.currentTarget.value || undefined })}
        />
      </div>
      <ul class="positions">
        {positions.map((position, index) => (
          <PositionFields
            // a position has no other identity, and positions are never reordered
            key={index}
            position={position}
            onChange={(changed) => keep(positions.map((other, at) => (at === index ? changed : other)))}
            onRemove={() => keep(positions.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button slim" onClick={() => keep([...positions, { title: '' }])}>
          <Icon of={Plus} size={14} />
          {t('Add a position')}
        </button>
      </div>
    </div>
  );
}

interface PositionFieldsProps {
  position: Position;
  onChange: (position: Position) => void;
  onRemove: () => void;
}

function PositionFields({ position, onChange, onRemove }: PositionFieldsProps) {
  const id = useId();
  const { title, company, from, to, summary } = position;
  return (
    <li>
      <div class="columns">
        <div class="field">
          <label for={`${id}-title`}>{t('Title')}</label>
          <input
            id={`${id}-title`}
            maxLength={200}
            value={title}
            onInput={(event) => onChange({ ...position, title: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-company`}>{t('Company')}</label>
          <input
            id={`${id}-company`}
            maxLength={200}
            value={company ?? ''}
            onInput={(event) => onChange({ ...position, company: event.currentTarget.value || undefined })}
          />
        </div>
      </div>
      <div class="position-dates">
        <MonthField label={t('From')} value={from} onChange={(month) => onChange({ ...position, from: month })} />
        <MonthField
          label={t('Until, or empty for today')}
          value={to}
          onChange={(month) => onChange({ ...position, to: month })}
        />
        <button
          type="button"
          class="button square"
          aria-label={t('Remove {title}', { title: title || t('this position') })}
          onClick={onRemove}
        >
          <Icon of={Trash} />
        </button>
      </div>
      <div class="field">
        <label for={`${id}-summary`}>{t('What you did, a line each')}</label>
        <textarea
          id={`${id}-summary`}
          rows={3}
          maxLength={4000}
          value={summary ?? ''}
          onInput={(event) => onChange({ ...position, summary: event.currentTarget.value || undefined })}
        />
      </div>
    </li>
  );
}

interface MonthFieldProps {
  label: string;
  value: string | undefined;
  onChange: (month: string | undefined) => void;
}

/** A month as "2021-03", or a year alone; what is no month is shown as wrong and not passed on. */
function MonthField({ label, value, onChange }: MonthFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // What is being typed belongs to the browser; a month that came from elsewhere replaces it before the next key.
  useLayoutEffect(() => {
    const input = field.current;
    if (input?.validity.valid && input.value !== (value ?? '')) input.value = value ?? '';
  }, [value]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        placeholder="2021-03"
        pattern="\d{4}(-(0[1-9]|1[0-2]))?"
        title={t('Year and month such as 2021-03, or the year alone')}
        ref={field}
        onInput={({ currentTarget }) => {
          if (currentTarget.validity.valid) onChange(currentTarget.value || undefined);
        }}
      />
    </div>
  );
}
