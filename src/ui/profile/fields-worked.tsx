import { Plus, Trash } from 'lucide';
import { SKILLS } from '../../knowledge/taxonomy.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { NumberInput } from './number-input.tsx';
import type { SectionProps } from './sections.tsx';

/** Years in named fields ("payments, 4 years"): rows that can be added and removed. */
export function FieldsWorked({ profile, onChange }: SectionProps) {
  const rows = profile.experience;
  const named = rows.flatMap((row, index) => (row.area === 'domain' || row.detail !== undefined ? [index] : []));
  const set = (index: number, part: { years?: number; detail?: string }) =>
    onChange({ ...profile, experience: rows.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  return (
    <div class="stack tight">
      <h3>{t('Years in a field or market')}</h3>
      {named.map((index) => (
        <div key={index} class="pair">
          <input
            aria-label={t('Field or market')}
            placeholder={t('Payments')}
            value={fieldName(rows[index]!.detail ?? '')}
            onInput={(event) => set(index, { detail: event.currentTarget.value })}
          />
          <NumberInput
            aria-label={t('Years')}
            min={0}
            max={60}
            step={0.5}
            value={rows[index]!.years}
            onChange={(years) => set(index, { years: years ?? 0 })}
          />
          <button
            type="button"
            class="button square"
            aria-label={
              rows[index]!.detail ? t('Remove {name}', { name: rows[index]!.detail }) : t('Remove this field')
            }
            onClick={() => onChange({ ...profile, experience: rows.filter((_, at) => at !== index) })}
          >
            <Icon of={Trash} />
          </button>
        </div>
      ))}
      <div class="row">
        <button
          type="button"
          class="button slim"
          onClick={() => onChange({ ...profile, experience: [...rows, { area: 'domain', years: 1, detail: '' }] })}
        >
          <Icon of={Plus} size={14} />
          {t('Add a field')}
        </button>
      </div>
    </div>
  );
}

/** "SaaS" for the "saas" that a file or a résumé left; other words stay as they are. Both name the field to the matching. */
function fieldName(detail: string): string {
  const words = detail.replaceAll('-', ' ');
  return SKILLS.find(({ label, group }) => group === 'domain' && label.toLowerCase() === words)?.label ?? detail;
}
