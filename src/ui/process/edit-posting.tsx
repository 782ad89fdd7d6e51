import { useState } from 'preact/hooks';
import { withEdits } from '../../tracker/edits.ts';
import type { Edits } from '../../tracker/process.ts';
import type { SavedPosting } from '../../tracker/saved.ts';
import type { Tracker } from '../dashboard/use-tracker.ts';
import { safeLink } from '../format.ts';
import { t } from '../i18n.ts';
import { InlineForm } from './adder.tsx';
import { Field } from './field.tsx';

interface EditPostingProps {
  saved: SavedPosting;
  tracker: Tracker;
  /** The posting was read again with what was written here. */
  onEdited: () => void;
  onClose: () => void;
}

/** Title, company, place and address of a saved posting, written over what the page said. */
export function EditPosting({ saved, tracker, onEdited, onClose }: EditPostingProps) {
  const { title, company, location, url } = saved.posting;
  const [draft, setDraft] = useState<Required<Edits>>({ title, company, location, url });
  const set = (field: keyof Edits) => (text: string) => setDraft({ ...draft, [field]: text });
  const usable = draft.url.trim() === '' || draft.url === url || safeLink(draft.url.trim()) !== null;
  const save = async () => {
    const edits = Object.fromEntries(Object.entries(draft).map(([field, text]) => [field, text.trim()])) as Edits;
    const posting = { ...saved.posting, ...edits };
    const { analyse, applyCorrections } = await import('../judge.ts');
    const read = await analyse(posting, { now: tracker.now() });
    const analysis = applyCorrections(read, saved.analysis.corrected?.list ?? []);
    await tracker.act(
      [saved.key],
      (old, now) => withEdits(old, edits, { posting: { ...old.posting, ...edits }, analysis, match: old.match }, now),
      t('Changed, and read again.'),
    );
    onEdited();
  };
  return (
    <InlineForm ready={usable} onSave={() => save().catch(tracker.fail)} onClose={onClose}>
      <Field first label={t('Job title')} value={draft.title} onChange={set('title')} />
      <Field label={t('Company')} value={draft.company} onChange={set('company')} />
      <Field label={t('Place')} value={draft.location} onChange={set('location')} />
      <Field
        type="url"
        label={t('Address')}
        value={draft.url}
        onChange={set('url')}
        wrong={usable ? '' : t('An address begins with https://.')}
      />
    </InlineForm>
  );
}
