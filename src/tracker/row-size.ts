import { shortened } from './process-row.ts';
import type { SavedRow } from './saved.ts';

/** The most characters of a row: a list of 10,000 must be read at once. */
const MOST = 1024;

/** What gives way where a row is longer, one after the other: what the full record shows anyway comes first. */
const GIVE_WAY: readonly ((row: SavedRow) => Partial<SavedRow>)[] = [
  () => ({ url: '' }),
  ({ note, title }) => ({ note: note.slice(0, 40), title: title.slice(0, 120) }),
  ({ company, location }) => ({ company: company.slice(0, 48), location: location.slice(0, 40) }),
  ({ payPlace, source }) => ({
    ...(payPlace && { payPlace: payPlace.slice(0, 24) }),
    ...(source && { source: source.slice(0, 24) }),
  }),
  ({ tags }) => (tags ? { tags: tags.slice(0, 3) } : {}),
  (row) => fewerAsks(row, 6),
  ({ followUpWords, payWords }) => ({
    ...(followUpWords && { followUpWords: shortened(followUpWords, 60) }),
    ...(payWords && { payWords: shortened(payWords, 48) }),
  }),
  ({ title }) => ({ note: '', title: title.slice(0, 80) }),
  ({ followUpWords }) => (followUpWords ? { followUpWords: shortened(followUpWords, 32) } : {}),
  (row) => fewerAsks(row, 3),
  ({ company, location, tags }) => ({
    company: company.slice(0, 32),
    location: location.slice(0, 24),
    ...(tags && { tags: tags.slice(0, 1) }),
  }),
  (row) => ({ ...fewerAsks(row, 0), title: row.title.slice(0, 60) }),
  ({ title, company, location, followUpWords, payWords, payPlace, source, tags }) => ({
    title: title.slice(0, 40),
    company: company.slice(0, 24),
    location: location.slice(0, 16),
    ...(followUpWords && { followUpWords: shortened(followUpWords, 16) }),
    ...(payWords && { payWords: shortened(payWords, 16) }),
    ...(payPlace && { payPlace: payPlace.slice(0, 8) }),
    ...(source && { source: source.slice(0, 12) }),
    ...(tags && { tags: [] }),
  }),
];

/** The row, shortened as far as it must be. */
export function withinSize(row: SavedRow): SavedRow {
  let fitting = row;
  for (const shorten of GIVE_WAY) {
    if (JSON.stringify(fitting).length <= MOST) return fitting;
    fitting = { ...fitting, ...shorten(fitting) };
  }
  return fitting;
}

function fewerAsks({ asks, gaps = [] }: SavedRow, most: number): Partial<SavedRow> {
  const kept = asks?.slice(0, most);
  return kept ? { asks: kept, gaps: gaps.filter((gap) => kept.includes(gap)) } : {};
}
