import type { Posting } from '../page/posting.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { bareAddress } from './key.ts';
import { employerName } from './own-employer.ts';
import { ENDED } from './process-row.ts';
import { NO_TEXT, type SavedRow } from './saved.ts';

/**
 * When are two postings one? The same text of the same employer under two addresses is one posting. The same job put up
 * again is two postings of one role: linked, never merged by itself, for merging takes away what the user may still
 * need (when it was first seen, what it paid then). The same text from another employer is an agency's copy.
 */

/** Names by which postings are recognised across addresses; made from what the page says, so they can always be made again. */
export interface Marks {
  /** The same for the same employer, title, town and text: one text for two towns is two jobs. */
  same: string;
  /** The same for the same role: employer, title and town. Empty where employer or title is not known. */
  role: string;
  /** 64 bits, 16 hexadecimal digits: texts that are nearly the same differ in few bits. Empty for a text too short to tell. */
  print: string;
}

/** How another saved posting belongs to this one. */
export type Relation =
  /** The same posting under another address. */
  | 'same'
  /** The same role of the same employer, posted another time. */
  | 'again'
  /** Nearly the same text under another employer's name: often an agency. */
  | 'copy';

/** A saved posting that belongs to another. */
export interface Related {
  row: SavedRow;
  relation: Relation;
}

/** Recognises a posting across addresses and over time. */
export function marksOf({ title, company, location, text }: Posting): Marks {
  const words = wordsOf(text);
  const employer = employerName(company);
  const job = roleName(title);
  const role = [employer, job, townOf(location)].join('\n');
  return {
    same: fingerprint(`${role}\n${words.join(' ')}`),
    role: employer && job ? fingerprint(role) : '',
    print: words.length < SHORT ? '' : simhash(words),
  };
}

/** Saved postings that belong to this one, nearest first: the same, posted again, copies. */
export function relatedTo(
  self: Pick<SavedRow, 'key' | 'company'> & { marks?: Marks | undefined },
  rows: readonly SavedRow[],
) {
  const { marks } = self;
  if (!marks) return [];
  const employer = employerName(self.company);
  const found = rows.flatMap((row): Related[] => {
    if (row.key === self.key || !row.marks) return [];
    const relation = relationOf(marks, row.marks, employer === employerName(row.company));
    return relation ? [{ row, relation }] : [];
  });
  return found.sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) || newest(a.row, b.row));
}

const ORDER: readonly Relation[] = ['same', 'again', 'copy'];

function newest(a: SavedRow, b: SavedRow): number {
  return a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0;
}

function relationOf(a: Marks, b: Marks, sameEmployer: boolean): Relation | null {
  if (a.same === b.same) return 'same';
  if (a.role !== '' && a.role === b.role) return 'again';
  if (!sameEmployer && a.print !== '' && b.print !== '' && bitsApart(a.print, b.print) <= NEAR) return 'copy';
  return null;
}

/** Below so many words a fingerprint of the wording says little. */
const SHORT = 60;
/** Bits that may differ between copies of one text of some hundred words, of which an agency changed a line or two. */
export const NEAR = 6;

/**
 * The saved posting without a text that this one is the text of: the one at the same address, else the only one of the
 * same employer and title, in the same town where both name one. A process that is over waits for no text: there the same
 * title is the role posted again.
 */
export function waitingFor(posting: Posting, rows: readonly SavedRow[]): SavedRow | undefined {
  const waiting = rows.filter(({ band }) => band === NO_TEXT);
  const address = bareAddress(posting.url);
  const there = address && waiting.find(({ url }) => bareAddress(url) === address);
  if (there) return there;
  const [employer, job, town] = [employerName(posting.company), roleName(posting.title), townOf(posting.location)];
  if (!employer || !job) return undefined;
  const isOfRole = ({ status, company, title, location }: SavedRow) =>
    !ENDED.includes(status) &&
    employerName(company) === employer &&
    roleName(title) === job &&
    (!town || !location || townOf(location) === town);
  const found = waiting.filter(isOfRole);
  return found.length === 1 ? found[0] : undefined;
}

/** "Director of Product (m/f/d) – Remote" and "Director of Product" are one role. */
function roleName(title: string): string {
  return plain(title.replace(/\([^()]{0,40}\)|\[[^[\]]{0,40}\]/g, ' '))
    .replace(/\b(?:remote|hybrid|on ?site)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function townOf(location: string): string {
  return plain(location.split(/[,;|·/]/, 1)[0]!);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordsOf(text: string): string[] {
  const words = plain(text);
  return words === '' ? [] : words.split(' ');
}

/**
 * Charikar's similarity hash over runs of three words: each run votes on every bit, so one changed sentence moves few
 * bits. Gives 16 hexadecimal digits.
 */
function simhash(words: readonly string[]): string {
  const votes = new Int32Array(64);
  for (let index = 0; index + 2 < words.length; index += 1) {
    const [low, high] = hash64(`${words[index]} ${words[index + 1]} ${words[index + 2]}`);
    for (let bit = 0; bit < 32; bit += 1) {
      votes[bit]! += (low >>> bit) & 1 ? 1 : -1;
      votes[bit + 32]! += (high >>> bit) & 1 ? 1 : -1;
    }
  }
  let [low, high] = [0, 0];
  for (let bit = 0; bit < 32; bit += 1) {
    if (votes[bit]! > 0) low |= 1 << bit;
    if (votes[bit + 32]! > 0) high |= 1 << bit;
  }
  return hex(high) + hex(low);
}

/** Two independent 32-bit FNV-1a hashes with a final mix, so that every bit depends on every letter. */
function hash64(text: string): [low: number, high: number] {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return [mixed(low), mixed(high)];
}

function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}

/** How many of the 64 bits of two prints differ. */
function bitsApart(a: string, b: string): number {
  let apart = 0;
  for (let at = 0; at < 16; at += 8)
    apart += bitsIn(Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16));
  return apart;
}

/** How many of 32 bits are set, summed in pairs, fours and bytes. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
