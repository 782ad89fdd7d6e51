import { useMemo } from 'preact/hooks';
import { marksOf, type Related, type Relation, relatedTo } from '../../tracker/same.ts';
import type { SavedPosting, SavedRow } from '../../tracker/saved.ts';
import { href } from '../dashboard/route.ts';
import { day } from '../format.ts';
import { colon, msg, t } from '../i18n.ts';
import { STATUS_WORDS } from '../words.ts';

/** What the relation is, as a sentence that leaves the judgement to the reader. */
const RELATION_WORDS = {
  same: msg('The same posting'),
  again: msg('The same role, posted another time'),
  copy: msg('Nearly the same text from another company, often an agency'),
} satisfies Record<Relation, string>;

/** Shown at once; a role that is posted every week must not fill the page. */
const MOST = 5;

interface RelatedProps {
  saved: SavedPosting;
  /** All saved postings. */
  rows: readonly SavedRow[];
}

/** Earlier readings of this posting, other addresses it was met at, and saved postings that belong to it. */
export function RelatedPostings({ saved, rows }: RelatedProps) {
  const { key, posting, earlier = [], alsoAt = [] } = saved;
  const related = useMemo(
    () => relatedTo({ key, company: posting.company, marks: marksOf(posting) }, rows),
    [rows, key, posting],
  );
  if (related.length + earlier.length + alsoAt.length === 0) return null;
  return (
    <section class="related stack tight" aria-label={t('Belongs together')}>
      <h3>{t('Belongs together')}</h3>
      <ul class="plain-list">
        {earlier.map(({ readAt }, at) => (
          <li key={readAt}>
            {t('It changed since you read it on {date}.', { date: day(readAt) })}{' '}
            <a href={href('difference', `${key}|${at}`)}>{t('Show what changed')}</a>
          </li>
        ))}
        {alsoAt.map(({ key: other, site, at }) => (
          <li key={other}>{t('Also met on {site}, {date}: kept as one.', { site, date: day(at) })}</li>
        ))}
        {related.slice(0, MOST).map((one) => (
          <RelatedLine key={one.row.key} of={key} {...one} />
        ))}
      </ul>
      {related.length > MOST && <p class="soft small">{t('and {n} more', { n: related.length - MOST })}</p>}
    </section>
  );
}

function RelatedLine({ of, row, relation }: Related & { of: string }) {
  return (
    <li>
      {colon(t(RELATION_WORDS[relation]))} <a href={href('saved', row.key)}>{row.title || t('Untitled posting')}</a>
      {row.company && `, ${row.company}`}
      <span class="soft">
        {' '}
        · {t('saved {date}', { date: day(row.savedAt) })} · {t(STATUS_WORDS[row.status])}
      </span>{' '}
      <a href={href('difference', `${of}|${row.key}`)}>{t('Show the difference')}</a>
    </li>
  );
}
