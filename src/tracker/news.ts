import type { Analysis } from '../facts/analysis.ts';
import type { Match } from '../match/match.ts';
import type { Posting } from '../page/posting.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { changedSince, type Reading, readAgain, saidBy, withClosed } from './changes.ts';
import { edited } from './edits.ts';
import { withHistory } from './history.ts';
import type { SavedPosting, SavedRow } from './saved.ts';

/**
 * What a page said when the user opened it again, and what they answered. Nothing that is kept is replaced by itself:
 * the new reading waits beside it until the user takes it over or leaves it.
 */
export interface News {
  /** When it was seen first, ISO 8601, UTC. */
  at: string;
  /** The page said that the posting is closed. */
  closed?: true;
  /** Tells one thing a page said from another, so that nothing is told twice; missing where it only closed. */
  said?: string;
  /** What the page says now; missing where that is what is kept, or once the user has answered. */
  reading?: { posting: Posting; analysis: Analysis; analysisVersion?: number };
  /** The user has answered. */
  seen?: true;
}

/** What lists tell of it: what is to be answered, or that a closed posting is kept on purpose. */
export type NewsKind = 'changed' | 'closed' | 'closed-changed' | 'kept';

/** Notes what the page of a saved posting says by now; the same object where it says nothing new. `now` is ISO 8601, UTC. */
export function withNews(saved: SavedPosting, read: Reading, now: string): SavedPosting {
  const known = read.posting.closed ? withClosed(saved, now) : saved;
  if (!changedSince(known, read)) return known.news?.reading ? withoutReading(known) : known;
  const { posting, analysis, analysisVersion } = edited(read, saved.edits);
  const said = fingerprint(saidBy(posting));
  if (known.news?.said === said) return known;
  const news: News = {
    at: now,
    said,
    ...(known.news?.closed && { closed: true }),
    reading: { posting, analysis, ...(analysisVersion !== undefined && { analysisVersion }) },
  };
  return withHistory({ ...known, news }, { at: now, event: 'changed' });
}

/** Takes the new reading over; the old one is kept with the earlier ones. `judge` gives the match of a reading. */
export function newsTaken(
  saved: SavedPosting,
  judge: (analysis: Analysis) => Match | null,
  profileId: string,
  now: string,
): SavedPosting {
  const reading = saved.news?.reading;
  if (!reading) return saved;
  const taken = readAgain(saved, { ...reading, match: judge(reading.analysis) ?? saved.match, profileId }, now);
  return answered({ ...taken, news: saved.news });
}

/** Leaves everything as it is kept; the same news is not told again. */
export function newsLeft(saved: SavedPosting, now: string): SavedPosting {
  return saved.news && !saved.news.seen ? { ...answered(saved), updatedAt: now } : saved;
}

/** What a list row tells of it; nothing where there is nothing to tell. */
export function newsRow({ news }: Pick<SavedPosting, 'news'>): Pick<SavedRow, 'news' | 'newsAt'> {
  const kind = news && kindOf(news);
  return kind ? { news: kind, newsAt: news.at } : {};
}

function kindOf({ closed, seen, reading }: News): NewsKind | null {
  if (seen) return closed ? 'kept' : null;
  if (reading) return closed ? 'closed-changed' : 'changed';
  return closed ? 'closed' : null;
}

/** The page says again what is kept: what waited is past. */
function withoutReading(saved: SavedPosting): SavedPosting {
  const { reading: _, said: __, ...news } = saved.news!;
  if (news.closed) return { ...saved, news };
  const { news: ___, ...rest } = saved;
  return rest;
}

function answered(saved: SavedPosting): SavedPosting {
  const { reading: _, ...news } = saved.news!;
  return { ...saved, news: { ...news, seen: true } };
}
