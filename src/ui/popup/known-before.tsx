import { useEffect, useState } from 'preact/hooks';
import type { Posting } from '../../page/posting.ts';
import type { Store } from '../../store/index.ts';
import { marksOf, type Related, type Relation, relatedTo } from '../../tracker/same.ts';
import { day } from '../format.ts';
import { msg, t } from '../i18n.ts';
import type { Browser } from '../ports.ts';
import { STATUS_WORDS } from '../words.ts';

const WORDS = {
  same: msg('You saved this posting from {where} on {date}: {status}.'),
  again: msg('You saved this role of {where} before, on {date}: {status}.'),
  copy: msg('Nearly the same text is saved as a posting of {where}, {date}: {status}.'),
} satisfies Record<Relation, string>;

interface KnownBeforeProps {
  posting: Posting;
  /** The key under which it would be saved. */
  id: string;
  store: Store;
  browser: Pick<Browser, 'openDashboard'>;
}

/** Says so when the posting that is open, or its role, was saved before under another address or at another time. */
export function KnownBefore({ posting, id, store, browser }: KnownBeforeProps) {
  const [known, setKnown] = useState<Related | null>(null);
  useEffect(() => {
    let current = true;
    relationOf(posting, id, store).then(
      (found) => current && setKnown(found),
      () => {}, // what could not be looked up is not claimed
    );
    return () => {
      current = false;
    };
  }, [posting, id, store]);
  if (!known) return null;
  const { row, relation } = known;
  const where = (relation === 'same' ? row.site : row.company) || t('another page');
  return (
    <p class="notice known-before">
      {t(WORDS[relation], { where, date: day(row.savedAt), status: t(STATUS_WORDS[row.status]) })}{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => browser.openDashboard(`saved/${encodeURIComponent(row.key)}`)}
      >
        {t('Open it')}
      </button>
    </p>
  );
}

/** The nearest saved posting that belongs to this one; looked up after the verdict stands. */
async function relationOf(posting: Posting, key: string, store: Store): Promise<Related | null> {
  const self = { key, company: posting.company, marks: marksOf(posting) };
  return relatedTo(self, await store.listRows())[0] ?? null;
}
