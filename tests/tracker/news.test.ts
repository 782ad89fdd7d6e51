import { describe, expect, it } from 'vitest';
import { newSaved, type Reading, readAgain, withClosed, withStatus } from '../../src/tracker/changes.ts';
import { joined } from '../../src/tracker/joined.ts';
import { newsLeft, newsRow, newsTaken, withNews } from '../../src/tracker/news.ts';
import { toRow } from '../../src/tracker/row.ts';
import type { SavedPosting } from '../../src/tracker/saved.ts';
import { parseSaved } from '../../src/tracker/schema.ts';
import { isSoundRow } from '../../src/tracker/sound-row.ts';
import { sampleReading } from '../store/samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const LATER = '2026-11-22T10:00:00.000Z';
const LAST = '2026-11-23T10:00:00.000Z';
const OTHER = 'You will lead six product managers.';

function page(part: Partial<Reading['posting']> = {}): Reading {
  const read = sampleReading('n');
  return { ...read, posting: { ...read.posting, ...part }, analysisVersion: 7 };
}
const saved = newSaved(page(), NOW);
const changed = withNews(saved, page({ text: OTHER }), LATER);
const kinds = (one: SavedPosting) => newsRow(one).news ?? null;
const take = (one: SavedPosting, now = LAST) => newsTaken(one, () => null, 'default', now);

/** What was seen one after the other, and what the list tells at the end. */
const ROWS: [name: string, see: (one: SavedPosting) => SavedPosting, tells: string | null, text: string][] = [
  ['the same page', (one) => withNews(one, page(), LATER), null, page().posting.text],
  ['another text', (one) => withNews(one, page({ text: OTHER }), LATER), 'changed', page().posting.text],
  [
    'another way of working',
    (one) => withNews(one, page({ workMode: 'onsite' }), LATER),
    'changed',
    page().posting.text,
  ],
  ['closed, the text as it was', (one) => withNews(one, page({ closed: true }), LATER), 'closed', page().posting.text],
  ['gone', (one) => withClosed(one, LATER), 'closed', page().posting.text],
  [
    'closed with another text',
    (one) => withNews(one, page({ closed: true, text: OTHER }), LATER),
    'closed-changed',
    page().posting.text,
  ],
  [
    'changed, then closed',
    (one) => withClosed(withNews(one, page({ text: OTHER }), LATER), LAST),
    'closed-changed',
    page().posting.text,
  ],
  [
    'changed, then again as it was kept',
    (one) => withNews(withNews(one, page({ text: OTHER }), LATER), page(), LAST),
    null,
    page().posting.text,
  ],
  ['changed, new text kept', (one) => take(withNews(one, page({ text: OTHER }), LATER)), null, OTHER],
  [
    'changed, old text kept, the same page seen again',
    (one) => withNews(newsLeft(withNews(one, page({ text: OTHER }), LATER), LATER), page({ text: OTHER }), LAST),
    null,
    page().posting.text,
  ],
  [
    'old text kept, then a third text',
    (one) => withNews(newsLeft(withNews(one, page({ text: OTHER }), LATER), LATER), page({ text: 'A third.' }), LAST),
    'changed',
    page().posting.text,
  ],
  ['closed, kept all the same', (one) => newsLeft(withClosed(one, LATER), LAST), 'kept', page().posting.text],
  [
    'changed, then brought up to date from the page',
    (one) => readAgain(withNews(one, page({ text: OTHER }), LATER), page({ text: OTHER }), LAST),
    null,
    OTHER,
  ],
  [
    'open again after it was closed',
    (one) => withNews(withClosed(one, LATER), page(), LAST),
    'closed-changed',
    page().posting.text,
  ],
];

describe('what a page was seen to say', () => {
  it.each(ROWS)('%s', (_, see, tells, text) => {
    const seen = see(saved);
    expect([kinds(seen), seen.posting.text]).toEqual([tells, text]);
    expect(isSoundRow(toRow(seen))).toBe(true);
    expect(parseSaved(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
  });

  it('is noted once, with its entry in the timeline; the process itself does not move', () => {
    expect(withNews(changed, page({ text: OTHER }), LAST)).toBe(changed);
    expect(changed.history.map(({ event }) => event)).toEqual(['saved', 'changed']);
    expect([changed.updatedAt, changed.posting]).toEqual([saved.updatedAt, saved.posting]);
    expect(newsRow(changed)).toEqual({ news: 'changed', newsAt: LATER });
  });

  it('taken over, the old reading is kept with the earlier ones, and the new one is judged', () => {
    const taken = newsTaken(withStatus(changed, 'applied', LATER), () => null, 'second', LAST);
    expect(taken.earlier?.map(({ posting }) => posting.text)).toEqual([saved.posting.text]);
    expect([taken.status, taken.profileId, taken.analysisVersion]).toEqual(['applied', 'second', 7]);
    expect(taken.news?.reading).toBeUndefined();
    expect(take(saved)).toBe(saved);
  });

  it('what the user wrote over the page is no news', () => {
    const renamed = { ...saved, posting: { ...saved.posting, title: 'My title' }, edits: { title: 'My title' } };
    expect(withNews(renamed, page(), LATER)).toBe(renamed);
    expect(withNews(renamed, page({ text: OTHER }), LATER).news?.reading?.posting.title).toBe('My title');
  });

  it('what cannot be read of it does not keep the posting out', () => {
    const broken = { ...changed, news: { at: 5, reading: 'x' } };
    expect(parseSaved(broken)).toMatchObject({ key: saved.key, news: undefined });
  });

  it('joining two machines takes the newer one’s word', () => {
    expect(joined(changed, take(changed)).news?.reading).toBeUndefined();
    expect(joined(saved, changed).news).toEqual(changed.news);
  });
});
