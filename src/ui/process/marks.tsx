import { X } from 'lucide';
import { useId } from 'preact/hooks';
import { withDetail, withTag, withTags } from '../../tracker/steps.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { TagForm } from '../tag-form.tsx';
import { SOURCE_WORDS } from '../tracker-words.ts';
import type { PartProps } from './follow-up.tsx';

/** Tags, where it was found, and the last day to apply. */
export function MarksPart({ saved, step }: Omit<PartProps, 'now'>) {
  const id = useId();
  const detail = (field: 'source' | 'deadline', text: string, said: string) =>
    step((old, now) => withDetail(old, field, text, now), said);
  return (
    <section class="part process-part">
      <h2 class="part-title">{t('Tags and source')}</h2>
      <Tags saved={saved} step={step} />
      <div class="process-fields">
        <div class="field">
          <label for={`${id}-source`}>{t('Found at')}</label>
          <input
            key={saved.source}
            id={`${id}-source`}
            list={`${id}-sources`}
            defaultValue={saved.source ?? ''}
            maxLength={200}
            onChange={({ currentTarget: { value } }) => detail('source', value, t('Source kept.'))}
          />
          <datalist id={`${id}-sources`}>
            {SOURCE_WORDS.map((word) => (
              <option key={word} value={t(word)} />
            ))}
          </datalist>
        </div>
        <div class="field">
          <label for={`${id}-deadline`}>{t('Last day to apply')}</label>
          <input
            key={saved.deadline}
            id={`${id}-deadline`}
            type="date"
            defaultValue={saved.deadline ?? ''}
            onChange={({ currentTarget: { value } }) => detail('deadline', value, t('Closing date kept.'))}
          />
        </div>
      </div>
    </section>
  );
}

function Tags({ saved, step }: Omit<PartProps, 'now'>) {
  return (
    <TagForm
      label={t('New tag')}
      placeholder={t('New tag')}
      onTag={(tag) => step((old, now) => withTag(old, tag, now), t('Tagged: {tag}.', { tag }))}
    >
      {(saved.tags ?? []).map((one) => (
        <span key={one} class="tag">
          {one}
          <button
            type="button"
            aria-label={t('Remove tag: {tag}', { tag: one })}
            onClick={() =>
              step(
                (old, now) =>
                  withTags(
                    old,
                    (old.tags ?? []).filter((other) => other !== one),
                    now,
                  ),
                t('Tag removed: {tag}.', { tag: one }),
              )
            }
          >
            <Icon of={X} size={12} />
          </button>
        </span>
      ))}
    </TagForm>
  );
}
