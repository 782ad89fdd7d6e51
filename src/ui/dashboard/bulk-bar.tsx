import { MOST_COMPARED } from '../../report/compare.ts';
import { withStatus } from '../../tracker/changes.ts';
import { STATUSES } from '../../tracker/saved.ts';
import { snoozed, withTag } from '../../tracker/steps.ts';
import { keysWith } from '../compare/compared.ts';
import { inDays } from '../dates.ts';
import { t, tn } from '../i18n.ts';
import { TagForm } from '../tag-form.tsx';
import { STATUS_WORDS } from '../words.ts';
import { LaterSelect } from './later-select.tsx';
import { href } from './route.ts';
import type { Selection } from './use-selection.ts';
import type { Step, Tracker } from './use-tracker.ts';

/** What can be done with all selected postings at once; each is one step, with one Undo. */
export function BulkBar({ selection, tracker }: { selection: Selection; tracker: Tracker }) {
  const { keys, clear } = selection;
  const count = keys.length;
  const act = (step: Step, said: string) => tracker.act(keys, step, said);
  const moved = (status: (typeof STATUSES)[number]) =>
    act(
      (saved, now) => withStatus(saved, status, now),
      tn(count, '{n} posting: {status}.', '{n} postings: {status}.', { status: t(STATUS_WORDS[status]) }),
    );
  const remove = async () => {
    if (await tracker.remove(keys, tn(count, '{n} posting removed.', '{n} postings removed.'))) clear();
  };
  return (
    <section class="bulk-bar" aria-label={t('Selected postings')}>
      <strong class="numbers">{tn(count, '{n} selected', '{n} selected')}</strong>
      <select
        class="act-select"
        aria-label={t('Move the selected')}
        value=""
        onChange={({ currentTarget: field }) => {
          const status = STATUSES.find((one) => one === field.value);
          field.value = '';
          if (status) moved(status);
        }}
      >
        <option value="">{t('Move to…')}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(STATUS_WORDS[status])}
          </option>
        ))}
      </select>
      <LaterSelect
        word={t('Follow up…')}
        title={t('the selected')}
        onChoose={(days, when) =>
          act(
            (saved, now) => snoozed(saved, inDays(now, days), t('Follow up'), now),
            tn(count, 'Follow-up {when} for {n} posting.', 'Follow-up {when} for {n} postings.', { when }),
          )
        }
      />
      <TagForm
        label={t('Tag for the selected')}
        placeholder={t('Tag')}
        onTag={(tag) =>
          act(
            (saved, now) => withTag(saved, tag, now),
            tn(count, 'Tagged {n} posting: {tag}.', 'Tagged {n} postings: {tag}.', { tag }),
          )
        }
      />
      {count > 1 && count <= MOST_COMPARED && (
        <a class="button slim" href={href('compare', keysWith(keys))}>
          {t('Compare')}
        </a>
      )}
      <button type="button" class="button slim" onClick={() => moved('archived')}>
        {t('Archive')}
      </button>
      <button type="button" class="button slim danger" onClick={remove}>
        {t('Delete')}
      </button>
      <button
        type="button"
        class="button slim plain push"
        onClick={({ currentTarget }) => {
          // The bar goes with the selection.
          currentTarget.closest('.page')?.querySelector<HTMLElement>('.saved-table thead input')?.focus();
          clear();
        }}
      >
        {t('Select none')}
      </button>
    </section>
  );
}
