import type { PayRange } from '../facts/analysis.ts';
import { placesNamed } from '../knowledge/places.ts';
import { LEVELS, SKILLS } from '../knowledge/taxonomy.ts';
import { aYear } from '../match/year.ts';
import { median } from './quantile.ts';
import { NO_TEXT, type SavedRow, type Status } from './saved.ts';

/**
 * What the saved postings say together. All of it from list rows alone, so it stays fast with ten thousand of them, and
 * every figure comes with how many postings it rests on.
 */

/** Base pay of saved postings of one level in one country and currency, in amounts a year. */
export interface PayGroup {
  level: string;
  /** ISO 3166-1 alpha-2 of the place of work, or null where none is known. */
  country: string | null;
  currency: string;
  /** Postings that state it. */
  n: number;
  /** Middle of the lower ends and of the upper ends; null where none states that end. */
  low: number | null;
  high: number | null;
  /** The lowest and the highest that any of them states. */
  least: number;
  most: number;
  /** Days of the first and the last of them, `2026-05-01`. */
  from: string;
  to: string;
}

/** Base pay by level, country and currency; the highest level first, then by how many. Currencies are never mixed. */
export function payByLevel(rows: readonly SavedRow[]): PayGroup[] {
  const groups = new Map<string, SavedRow[]>();
  for (const row of rows) {
    if (!row.level || !row.payCurrency || !row.payPeriod || row.payKind) continue;
    if (row.payMin === null && row.payMax === null) continue;
    const key = JSON.stringify([row.level, countryOf(row), row.payCurrency]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .map(([key, found]) => payGroup(JSON.parse(key) as [string, string | null, string], found))
    .sort((a, b) => rank(b.level) - rank(a.level) || b.n - a.n || ((a.country ?? '') < (b.country ?? '') ? -1 : 1));
}

/** What is paid in one currency, on one scale: amounts of two currencies never share one. */
export interface PayScale {
  currency: string;
  /** The ends of the scale, in amounts a year: round numbers around all that is stated. */
  min: number;
  max: number;
  groups: PayGroup[];
}

/** The groups by currency, the one that most postings pay in first. */
export function payScales(rows: readonly SavedRow[]): PayScale[] {
  const scales = new Map<string, PayScale>();
  for (const group of payByLevel(rows)) {
    const { currency, least, most } = group;
    const old = scales.get(currency) ?? { currency, min: least, max: most, groups: [] };
    scales.set(currency, {
      currency,
      min: Math.min(old.min, least),
      max: Math.max(old.max, most),
      groups: [...old.groups, group],
    });
  }
  const count = ({ groups }: PayScale) => groups.reduce((sum, { n }) => sum + n, 0);
  return [...scales.values()].map(rounded).sort((a, b) => count(b) - count(a) || (a.currency < b.currency ? -1 : 1));
}

/** Ends that read well, beyond all that is stated: a multiple of 1, 2 or 5 with some zeros, some five of which make up the scale. */
function rounded({ min, max, ...scale }: PayScale): PayScale {
  const fifth = Math.max(max - min, max / 10, 1) / 5;
  const power = 10 ** Math.floor(Math.log10(fifth));
  const step = power * ([1, 2, 5].find((times) => times * power >= fifth) ?? 10);
  // No bar touches an end, or one posting alone would fill its scale.
  return { ...scale, min: Math.max(0, Math.ceil(min / step) - 1) * step, max: (Math.floor(max / step) + 1) * step };
}

function payGroup([level, country, currency]: [string, string | null, string], rows: readonly SavedRow[]): PayGroup {
  const ends = (end: 'payMin' | 'payMax') =>
    rows.flatMap((row) => (row[end] === null ? [] : [aYear(row[end], row.payPeriod as PayRange['period'])]));
  const [lows, highs] = [ends('payMin'), ends('payMax')];
  const all = [...lows, ...highs];
  const days = rows.map(({ savedAt }) => savedAt.slice(0, 10)).sort();
  return {
    level,
    country,
    currency,
    n: rows.length,
    low: median(lows),
    high: median(highs),
    least: all.reduce((least, end) => Math.min(least, end)),
    most: all.reduce((most, end) => Math.max(most, end)),
    from: days[0]!,
    to: days.at(-1)!,
  };
}

function countryOf({ payPlace, location }: SavedRow): string | null {
  return (
    [payPlace, location].flatMap((words) => placesNamed(words ?? '')).find(({ country }) => country)?.country ?? null
  );
}

const RANK = new Map<string, number>(LEVELS.map(({ id }, at) => [id, at]));
const rank = (level: string) => RANK.get(level) ?? -1;

/** A skill that postings ask for as a must. */
export interface AskedSkill {
  id: string;
  label: string;
  /** Postings that ask for it. */
  asked: number;
  /** Those of them judged when the profile did not cover it. */
  open: number;
}

/** The skills asked for most, the most frequent first; equal ones in the order of the alphabet. */
export function askedSkills(rows: readonly SavedRow[], most = 15): AskedSkill[] {
  const found = new Map<string, AskedSkill>();
  for (const { asks = [], gaps = [] } of rows) {
    for (const id of asks.filter(isSkill)) {
      const skill = found.get(id) ?? { id, label: SKILL_LABELS.get(id) ?? id, asked: 0, open: 0 };
      found.set(id, { ...skill, asked: skill.asked + 1, open: skill.open + (gaps.includes(id) ? 1 : 0) });
    }
  }
  return [...found.values()].sort((a, b) => b.asked - a.asked || (a.label < b.label ? -1 : 1)).slice(0, most);
}

/** Rows were once written with years in a field among the skills, as "years/1". */
const isSkill = (id: string): boolean => !id.includes('/');

const SKILL_LABELS: ReadonlyMap<string, string> = new Map(SKILLS.map(({ id, label }) => [id, label]));

/** How much of what was asked in a month the profile covered. */
export interface MonthOfGaps {
  /** `2026-05`. */
  month: string;
  postings: number;
  asked: number;
  open: number;
}

/** Must-haves asked and left open, by the month the postings were saved in. `dayOf`: the user's day of a time in UTC. */
export function gapsOverTime(rows: readonly SavedRow[], dayOf: (time: string) => string): MonthOfGaps[] {
  const months = new Map<string, MonthOfGaps>();
  for (const { savedAt, asks = [], gaps = [] } of rows) {
    const asked = asks.filter(isSkill);
    if (asked.length === 0) continue;
    const month = dayOf(savedAt).slice(0, 7);
    const sum = months.get(month) ?? { month, postings: 0, asked: 0, open: 0 };
    months.set(month, {
      month,
      postings: sum.postings + 1,
      asked: sum.asked + asked.length,
      open: sum.open + gaps.filter(isSkill).length,
    });
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** How many postings state pay at all, with the whole they are part of. One without a text does not tell whether it does. */
export function payStated(rows: readonly SavedRow[]): { stated: number; all: number } {
  const read = rows.filter(({ band }) => band !== NO_TEXT);
  return { stated: read.filter(({ payMin, payMax }) => payMin !== null || payMax !== null).length, all: read.length };
}

/** A stage of the search: how many came so far, and how long they stayed in the stage before. */
export interface FunnelStage {
  status: Status;
  /** Postings that reached this stage or a later one. */
  reached: number;
  /** Share of those that reached the stage before; null for the first stage and where none did. */
  share: number | null;
  /** Middle of the days between the stage before and this one, over postings that show both; null where none does. */
  days: number | null;
}

/** The way of an application; "rejected" and its kin are ends, no stages. */
const STAGES = ['saved', 'applied', 'screening', 'interviewing', 'offer', 'accepted'] as const satisfies Status[];

/** How far the saved postings came. */
export function funnel(rows: readonly SavedRow[]): FunnelStage[] {
  const far = rows.map(farthest);
  return STAGES.map((status, at) => {
    const reached = far.filter((stage) => stage >= at).length;
    const before = at === 0 ? 0 : far.filter((stage) => stage >= at - 1).length;
    return {
      status,
      reached,
      share: before === 0 ? null : reached / before,
      days: at === 0 ? null : median(rows.flatMap((row) => daysBetween(row, STAGES[at - 1]!, status))),
    };
  });
}

/** The last stage that a posting reached, whatever came of it. */
function farthest({ status, stages = [], appliedAt }: SavedRow): number {
  const seen = [status, ...stages.map(([stage]) => stage), ...(appliedAt ? ['applied'] : [])];
  return Math.max(0, ...seen.map((stage) => (STAGES as readonly string[]).indexOf(stage)));
}

function daysBetween(row: SavedRow, from: Status, to: Status): number[] {
  const [start, end] = [dayOf(row, from), dayOf(row, to)];
  if (!start || !end) return [];
  const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
  return days >= 0 ? [days] : [];
}

function dayOf({ savedAt, stages = [] }: SavedRow, status: Status): string | undefined {
  return status === 'saved' ? savedAt.slice(0, 10) : stages.find(([stage]) => stage === status)?.[1];
}

/** What came of the postings found at one place. */
export interface Source {
  source: string;
  saved: number;
  applied: number;
  /** Those that led to a conversation. */
  talked: number;
}

/** Where postings were found and what came of them; those that led to most conversations first. */
export function sources(rows: readonly SavedRow[]): Source[] {
  const found = new Map<string, Source>();
  for (const row of rows) {
    const source = row.source || row.site || 'unknown';
    const sum = found.get(source) ?? { source, saved: 0, applied: 0, talked: 0 };
    const far = farthest(row);
    found.set(source, {
      source,
      saved: sum.saved + 1,
      applied: sum.applied + (far >= STAGES.indexOf('applied') ? 1 : 0),
      talked: sum.talked + (far >= STAGES.indexOf('screening') ? 1 : 0),
    });
  }
  return [...found.values()].sort((a, b) => b.talked - a.talked || b.saved - a.saved || (a.source < b.source ? -1 : 1));
}
