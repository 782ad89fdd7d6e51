import type { Moment } from '../tracker/today.ts';
import { locale } from './i18n.ts';

/** Days and times as the user's clock and time zone have them. Times are ISO 8601 in UTC. */

const DAY_MS = 86_400_000;
/** The hour at which a follow-up is due that was given a day only. */
const MORNING = 9;

/** The moment that a page is drawn for. */
export function momentAt(now: string): Moment {
  const end = new Date(now);
  end.setHours(23, 59, 59, 999);
  return { now, day: dayHere(now), endOfDay: end.toISOString() };
}

/** The user's day of a time: `2026-11-21`; empty for what is no time. */
export function dayHere(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

/** What a field for day and time shows: `2026-11-21T14:30`, in the user's time zone. */
export function timeHere(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  return `${dayHere(time)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The time of what a field for day and time holds; null while it holds none. */
export function timeOf(field: string): string | null {
  const date = new Date(field);
  return field === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** The morning of a day (`2026-11-21`); null for what is no day. */
export function morningOf(field: string): string | null {
  return timeOf(field && `${field}T${two(MORNING)}:00`);
}

/** The morning some days after a time. */
export function inDays(now: string, days: number): string {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  date.setHours(MORNING, 0, 0, 0);
  return date.toISOString();
}

/** "today", "yesterday", "in 3 days": how far a time or a day is from now, in days of the user's calendar. */
export function daysAway(at: string, now: string): string {
  const days = Math.round((noonOf(at) - noonOf(now)) / DAY_MS);
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
}

function noonOf(time: string): number {
  const day = time.length === 10 ? time : dayHere(time);
  return Date.parse(`${day}T12:00:00.000Z`);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
