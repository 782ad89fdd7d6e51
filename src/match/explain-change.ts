import { fingerprint } from '../text/fingerprint.ts';
import type { Blocker, Criterion, Match } from './match.ts';
import { meanCredit } from './score.ts';

/** A row as it stood in one of two matches. */
export type RowState = Pick<Criterion, 'need' | 'weight' | 'credit' | 'status' | 'why'>;

/** A row of the ledger that differs between two matches of one posting. */
export interface ChangedRow {
  id: string;
  label: string;
  group: Criterion['group'];
  /** Null: the row is new. */
  before: RowState | null;
  /** Null: the row is gone. */
  after: RowState | null;
  /** Points of fit that this row moved, by itself; above 0 up. 0 for wishes and qualities, which never touch fit. */
  effect: number;
  /** True where the row itself is as it was, and only its share among the others moved. */
  shareOnly: boolean;
}

/** Why one match differs from another of the same posting. */
export interface ChangeExplained {
  score: { before: number | null; after: number | null };
  attraction: { before: number | null; after: number | null };
  /** Rows that differ, those that moved fit most first. */
  rows: ChangedRow[];
  blockers: { added: Blocker[]; removed: Blocker[] };
  /** Points that no row accounts for: distance of level and function, which pull the whole, and rounding. */
  rest: number;
}

/**
 * Compares two matches row by row. A row's effect is half of what changing it alone would do to the old score, and half
 * of what taking the change back would do to the new one, so that neither side is favoured; what is left is `rest`.
 */
export function explainChange(before: Match, after: Match): ChangeExplained {
  const old = byKey(before.criteria);
  const now = byKey(after.criteria);
  const from = meanOf(before);
  const to = meanOf(after);
  const rows = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [a, b] = [old.get(key), now.get(key)];
    if (a && b && same(a, b)) return [];
    const { id, label, group } = (b ?? a)!;
    const effect = (from.swap(a, b) - to.swap(b, a)) / 2;
    return [{ id, label, group, before: state(a), after: state(b), effect: tenth(effect), shareOnly: shareOnly(a, b) }];
  });
  const total = (after.score ?? 0) - (before.score ?? 0);
  const comparable = before.score !== null && after.score !== null;
  const explained = rows.reduce((sum, { effect }) => sum + effect, 0);
  return {
    score: { before: before.score, after: after.score },
    attraction: { before: before.attraction, after: after.attraction },
    rows: rows.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.id < b.id ? -1 : 1)),
    blockers: { added: onlyIn(after, before), removed: onlyIn(before, after) },
    rest: comparable ? tenth(total - explained) : 0,
  };
}

/** Statements of years are numbered, and a number moves when one before it goes: they are known by their words. */
function keyOf({ id, evidence }: Criterion): string {
  return /^years\/\d/.test(id) ? `years/${fingerprint(evidence.map(({ text }) => text).join('\n'))}` : id;
}

function byKey(rows: readonly Criterion[]): Map<string, Criterion> {
  const found = new Map<string, Criterion>();
  for (const row of rows) {
    let key = keyOf(row);
    while (found.has(key)) key += "'";
    found.set(key, row);
  }
  return found;
}

function same(a: Criterion, b: Criterion): boolean {
  return a.weight === b.weight && alike(a, b);
}

function alike(a: Criterion, b: Criterion): boolean {
  return a.need === b.need && a.credit === b.credit && a.status === b.status && a.label === b.label;
}

function shareOnly(a: Criterion | undefined, b: Criterion | undefined): boolean {
  return a !== undefined && b !== undefined && alike(a, b);
}

function state(row: Criterion | undefined): RowState | null {
  if (!row) return null;
  const { need, weight, credit, status, why } = row;
  return { need, weight, credit, status, why };
}

/** The mean credit behind a score, and how many points it moves when one row is taken for another. */
function meanOf({ score, criteria }: Match) {
  const mean = meanCredit(criteria);
  // What pulls the whole score (level, function) is not in the rows; it is what the score has beyond the mean.
  const factor = score === null || mean === 0 ? 0 : score / mean;
  return {
    swap(out: Criterion | undefined, into: Criterion | undefined): number {
      const others = criteria.filter((row) => row !== out);
      return (meanCredit(into ? [...others, into] : others) - mean) * factor;
    },
  };
}

function onlyIn(one: Match, other: Match): Blocker[] {
  return one.blockers.filter(
    ({ id, why }) => !other.blockers.some((blocker) => blocker.id === id && blocker.why === why),
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
