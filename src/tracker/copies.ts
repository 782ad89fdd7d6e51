import { employerName } from './own-employer.ts';
import { ENDED } from './process-row.ts';
import { bitsIn, NEAR } from './same.ts';
import { type SavedRow, STATUSES } from './saved.ts';

/**
 * Nearly the same text under several employers' names: one job that agencies put up as theirs. In lists the copies
 * stand folded under one of them; nothing is merged, and nothing that is folded is touched by a step over the others.
 */

/** By the key of a posting: the number of the text that it shares with others. Postings without copies are missing. */
export type SharedTexts = ReadonlyMap<string, number>;

/** One place of a list: a posting, and its copies where it has any. */
export interface Place {
  row: SavedRow;
  copies: readonly SavedRow[];
}

/** Finds the texts that stand under more than one employer's name. */
export function sharedTexts(rows: readonly SavedRow[]): SharedTexts {
  const byPrint = new Map<string, SavedRow[]>();
  for (const row of rows) {
    const print = row.marks?.print;
    if (!print) continue;
    const same = byPrint.get(print);
    if (same) same.push(row);
    else byPrint.set(print, [row]);
  }
  const nameOf = employers();
  const shared = new Map<string, number>();
  let number = 0;
  for (const prints of near([...byPrint.keys()])) {
    const found = prints.flatMap((print) => byPrint.get(print)!);
    if (new Set(found.map(({ company }) => nameOf(company))).size < 2) continue;
    number += 1;
    for (const { key } of found) shared.set(key, number);
  }
  return shared;
}

/**
 * The list with copies folded: each under the posting of its text that is furthest in the process, of equal ones the
 * first in the list. Several jobs of one employer stay apart, however alike their texts are.
 */
export function folded(rows: readonly SavedRow[], shared: SharedTexts): Place[] {
  if (shared.size === 0) return rows.map((row) => ({ row, copies: NONE }));
  const heads = new Map<number, SavedRow>();
  for (const row of rows) {
    const text = shared.get(row.key);
    if (text === undefined) continue;
    const head = heads.get(text);
    if (!head || stage(row) > stage(head)) heads.set(text, row);
  }
  const nameOf = employers();
  const copies = new Map<SavedRow, SavedRow[]>();
  const own = rows.filter((row) => {
    const head = heads.get(shared.get(row.key) ?? 0);
    if (!head || row === head || nameOf(row.company) === nameOf(head.company)) return true;
    const others = copies.get(head);
    if (others) others.push(row);
    else copies.set(head, [row]);
    return false;
  });
  return own.map((row) => ({ row, copies: copies.get(row) ?? NONE }));
}

const NONE: readonly SavedRow[] = [];

/** How far a posting came; what has ended comes after everything that has not. */
function stage({ status }: SavedRow): number {
  return ENDED.includes(status) ? -1 : STATUSES.indexOf(status);
}

/** Employers' names as they are compared, each made once. */
function employers(): (company: string) => string {
  const names = new Map<string, string>();
  return (company) => {
    let name = names.get(company);
    if (name === undefined) {
      name = employerName(company);
      names.set(company, name);
    }
    return name;
  };
}

/** Where each band of bits begins: no two prints differ in all seven where at most six bits differ. */
const BANDS = [0, 9, 18, 27, 36, 45, 54] as const;
const BAND = (1 << 9) - 1;

/** Nine bits of a print of two words. */
function bandOf(low: number, high: number, from: number): number {
  if (from >= 32) return (high >>> (from - 32)) & BAND;
  const crossing = from + 9 > 32 ? high << (32 - from) : 0;
  return ((low >>> from) | crossing) & BAND;
}

/** Prints in groups of those that are near each other, directly or through others. */
function near(prints: readonly string[]): string[][] {
  const low = Int32Array.from(prints, (print) => Number.parseInt(print.slice(8), 16) | 0);
  const high = Int32Array.from(prints, (print) => Number.parseInt(print.slice(0, 8), 16) | 0);
  const above = Int32Array.from(prints, (_, at) => at);
  const top = (at: number): number => {
    let found = at;
    while (above[found] !== found) found = above[found] = above[above[found]!]!;
    return found;
  };
  for (const from of BANDS) {
    const alike = new Map<number, number[]>();
    for (let at = 0; at < prints.length; at += 1) {
      const band = bandOf(low[at]!, high[at]!, from);
      const others = alike.get(band);
      if (!others) alike.set(band, [at]);
      else {
        for (const other of others) {
          const apart = bitsIn(low[at]! ^ low[other]!) + bitsIn(high[at]! ^ high[other]!);
          if (apart <= NEAR) above[top(at)] = top(other);
        }
        others.push(at);
      }
    }
  }
  const groups = new Map<number, string[]>();
  prints.forEach((print, at) => {
    const group = groups.get(top(at));
    if (group) group.push(print);
    else groups.set(top(at), [print]);
  });
  return [...groups.values()];
}
