import { ENDED } from './process-row.ts';
import type { SavedRow } from './saved.ts';

/** The moment that "today" is seen from; days are those of the user's time zone. */
export interface Moment {
  /** ISO 8601, UTC. */
  now: string;
  /** The user's day: `2026-11-21`. */
  day: string;
  /** When that day ends. ISO 8601, UTC. */
  endOfDay: string;
}

/** Why a posting needs the user. */
export type Need =
  /** A follow-up that is due today or late. */
  | 'follow-up'
  /** A round that has taken place: how did it go? */
  | 'outcome'
  /** A round that lies ahead. */
  | 'round'
  /** The last day to apply is near or over. */
  | 'closing'
  /** The page was seen closed or changed, and the user has not said what follows from it. */
  | 'news'
  /** The posting was seen closed before the user decided. */
  | 'closed'
  /** Saved some time ago and not decided. */
  | 'undecided'
  /** Nothing has been heard for long. */
  | 'quiet';

/** One thing that needs the user. `at` is the time it is about, ISO 8601 (a day alone for closing dates). */
export interface TodayItem {
  row: SavedRow;
  need: Need;
  at: string;
}

/** The parts of the day, each in the order of time. */
export interface Today {
  due: TodayItem[];
  ahead: TodayItem[];
  changed: TodayItem[];
  closing: TodayItem[];
  undecided: TodayItem[];
  quiet: TodayItem[];
  /** The first thing that is planned after all of these; null when nothing is. */
  next: TodayItem | null;
}

const DAY_MS = 86_400_000;
/** Rounds are shown this many days ahead. */
const AHEAD_DAYS = 7;
/** Closing dates are shown this many days ahead. */
const CLOSING_DAYS = 3;
/** A posting saved longer ago than this waits for a decision. */
export const UNDECIDED_DAYS = 7;
/** A process in which nothing happened for longer than this has gone quiet. */
export const QUIET_DAYS = 14;

/** What needs the user on a day, from the list rows alone. */
export function todayOf(rows: readonly SavedRow[], moment: Moment): Today {
  const ahead = daysFrom(moment.now, AHEAD_DAYS);
  const limits = limitsOf(moment);
  const planned = rows.flatMap((row) => plannedOf(row, moment));
  const waiting = rows.flatMap((row) => waitingOf(row, limits));
  const pick = (list: readonly TodayItem[], ...needs: Need[]) =>
    list.filter(({ need }) => needs.includes(need)).sort((a, b) => (a.at < b.at ? -1 : 1));
  const due = pick(planned, 'follow-up', 'outcome').filter(({ at }) => at <= moment.endOfDay);
  const rounds = pick(planned, 'round');
  const later = planned.filter(({ at, need }) => (need === 'round' ? at > ahead : at > moment.endOfDay));
  return {
    due,
    ahead: rounds.filter(({ at }) => at <= ahead),
    changed: pick(
      rows.flatMap((row) => newsOf(row)),
      'news',
    ),
    closing: pick(waiting, 'closing', 'closed'),
    undecided: pick(waiting, 'undecided'),
    quiet: pick(waiting, 'quiet'),
    next: later.sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null,
  };
}

/** How many things of a day need the user now: what the place's name in the menu counts. */
export function dueCount(rows: readonly SavedRow[], moment: Moment): number {
  return rows
    .flatMap((row) => plannedOf(row, moment))
    .filter(({ need, at }) => need !== 'round' && at <= moment.endOfDay).length;
}

/** The time before which nothing may have happened in a running process for it to be quiet. */
export function quietSince(now: string): string {
  return daysFrom(now, -QUIET_DAYS);
}

/** True when a running process has not moved since a time and nothing is planned in it. */
export function isQuiet({ status, updatedAt, nextAt }: SavedRow, since: string): boolean {
  return status !== 'saved' && !nextAt && updatedAt < since && !ENDED.includes(status);
}

function plannedOf(row: SavedRow, { now }: Moment): TodayItem[] {
  const { followUpAt, roundAt } = row;
  return [
    ...(followUpAt ? [{ row, need: 'follow-up' as const, at: followUpAt }] : []),
    ...(roundAt ? [{ row, need: roundAt <= now ? ('outcome' as const) : ('round' as const), at: roundAt }] : []),
  ];
}

/** What a page said since; nothing once the user has answered, or all is over. */
function newsOf(row: SavedRow): TodayItem[] {
  return hasNews(row) && !ENDED.includes(row.status) ? [{ row, need: 'news', at: row.newsAt ?? row.updatedAt }] : [];
}

/** True when a page was seen closed or changed and the user has not answered. */
export function hasNews({ news }: Pick<SavedRow, 'news'>): boolean {
  return news !== undefined && news !== 'kept';
}

/** What waits for a decision; nothing where the user has planned when to look at it again. */
function waitingOf(row: SavedRow, { quiet, closing, undecided }: ReturnType<typeof limitsOf>): TodayItem[] {
  if (row.nextAt) return [];
  if (row.status !== 'saved') return isQuiet(row, quiet) ? [{ row, need: 'quiet', at: row.updatedAt }] : [];
  if (row.deadline && row.deadline <= closing) return [{ row, need: 'closing', at: row.deadline }];
  if (hasNews(row)) return []; // it stands among those already
  if (row.closed && row.news !== 'kept') return [{ row, need: 'closed', at: row.updatedAt }];
  return row.savedAt < undecided ? [{ row, need: 'undecided', at: row.savedAt }] : [];
}

/** The limits of a day, made once for all rows. */
function limitsOf({ now, day }: Moment) {
  return {
    quiet: quietSince(now),
    closing: daysFrom(`${day}T00:00:00.000Z`, CLOSING_DAYS).slice(0, 10),
    undecided: daysFrom(now, -UNDECIDED_DAYS),
  };
}

function daysFrom(time: string, days: number): string {
  return new Date(Date.parse(time) + days * DAY_MS).toISOString();
}
