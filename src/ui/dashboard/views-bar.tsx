import { Columns3, Rows3 } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { PipelineView } from './use-views.ts';

/** Board or table, and the ways to look at the list that the user gave a name. */
export function ViewsBar({ view }: { view: PipelineView }) {
  const { views, look, chosen } = view;
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const save = (event: Event) => {
    event.preventDefault();
    if (name.trim()) view.save(name.trim());
    setNaming(false);
    setName('');
  };
  return (
    <div class="row views-bar">
      <fieldset class="segments view-switch" aria-label={t('Show as')}>
        {(['board', 'table'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={look === one} onClick={() => view.setLook(one)}>
            <Icon of={one === 'board' ? Columns3 : Rows3} size={14} /> {one === 'board' ? t('Board') : t('Table')}
          </button>
        ))}
      </fieldset>
      {views.length > 0 && (
        <select
          class="act-select"
          aria-label={t('Saved view')}
          value={chosen?.id ?? ''}
          onChange={(event) => view.choose(event.currentTarget.value)}
        >
          <option value="">{t('All postings')}</option>
          {views.map(({ id, name: word }) => (
            <option key={id} value={id}>
              {word}
            </option>
          ))}
        </select>
      )}
      {naming ? (
        <form class="row view-form" onSubmit={save}>
          <input
            aria-label={t('Name of this view')}
            placeholder={t('Name of this view')}
            value={name}
            maxLength={60}
            ref={(field) => field?.focus()}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setNaming(false)}
          />
          <button type="submit" class="button slim" disabled={name.trim() === ''}>
            {t('Keep')}
          </button>
        </form>
      ) : (
        view.canSave && (
          <button type="button" class="button slim plain" onClick={() => setNaming(true)}>
            {t('Save this view')}
          </button>
        )
      )}
      {chosen && !naming && (
        <button type="button" class="button slim plain" onClick={() => view.remove(chosen.id)}>
          {t('Remove this view')}
        </button>
      )}
    </div>
  );
}
