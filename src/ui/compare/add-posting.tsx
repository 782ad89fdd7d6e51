import { useId, useState } from 'preact/hooks';
import type { SavedRow } from '../../tracker/saved.ts';
import { t } from '../i18n.ts';

/** Proposals shown at once. */
const MOST = 8;

interface AddPostingProps {
  rows: readonly SavedRow[];
  /** No more fit into the comparison. */
  full: boolean;
  onAdd: (key: string) => void;
}

/** Finds a saved posting by a few letters of its title or company and adds it. */
export function AddPosting({ rows, full, onAdd }: AddPostingProps) {
  const [words, setWords] = useState('');
  const id = useId();
  if (full) return <p class="soft small">{t('Six postings are compared. Remove one to add another.')}</p>;
  const wanted = words.trim().toLowerCase();
  const found = rows
    .filter(({ title, company }) => `${title} ${company}`.toLowerCase().includes(wanted))
    .slice(0, MOST);
  return (
    <section class="add-posting" aria-label={t('Add a posting')}>
      <label for={id}>{t('Add a saved posting')}</label>
      <input
        id={id}
        type="search"
        value={words}
        placeholder={t('Title or company')}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {(wanted !== '' || rows.length <= MOST) && (
        <ul class="row wrap">
          {found.map((row) => (
            <li key={row.key}>
              <button
                type="button"
                class="button slim"
                onClick={() => {
                  setWords('');
                  onAdd(row.key);
                }}
              >
                {nameAmong(row, found)}
              </button>
            </li>
          ))}
          {found.length === 0 && wanted !== '' && <li class="soft small">{t('No saved posting has these words.')}</li>}
        </ul>
      )}
    </section>
  );
}

/** Title and company; with the place where others of these have the same. */
function nameAmong({ title, company, location }: SavedRow, all: readonly SavedRow[]): string {
  const alike = all.filter((other) => other.title === title && other.company === company).length > 1;
  return [title || t('Untitled posting'), company, alike && location].filter(Boolean).join(' · ');
}
