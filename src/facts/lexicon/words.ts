import type { Span } from '../../text/document.ts';

/** How strongly two neighbouring words are parted: a blank, a hyphen or slash, a comma or bracket, the end of a sentence or line. */
export const BREAK = { blank: 0, joint: 1, comma: 2, stop: 3 } as const;

/** One word of the text with the forms that phrases are compared with. */
export interface Word extends Span {
  /** Lower case, without a possessive. */
  plain: string;
  /** Without endings (`strategies` → `strategy`, `leading` → `lead`); not a dictionary form, only the same for all of them. */
  stem: string;
  /** How the word is parted from the one before it; one of `BREAK`. */
  parted: number;
  /** True for the first word of a line or bullet. */
  opens: boolean;
}

/** Nouns in -ing that mean something else than their verb. */
const NOUNS_IN_ING = new Set(
  (
    'advertising banking billing branding coaching computing consulting engineering everything financing fundraising gaming ' +
    'hiring learning listening machining manufacturing marketing meeting mentoring merchandising modeling morning networking nothing offering ' +
    'packaging pricing programming publishing recruiting something speaking spring storytelling streaming string thing timing training ' +
    'understanding wellbeing writing'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[&→]/gu;
const BRITISH = /is(e|ed|es|ing|er|ers|ation|ations)$/;
const SYMBOLS: Record<string, string> = { '&': 'and', '→': 'to' };
/** After these a full stop ends an abbreviation, not a sentence. */
const ABBREVIATIONS = new Set(['e', 'g', 'i', 'etc', 'vs', 'incl', 'inc', 'approx', 'sr', 'jr', 'yrs', 'min', 'max']);

const stems = new Map<string, string>();
const STEMS_KEPT = 20_000;

/** The stem of a lower-case word. The same for all its inflections and for British and American spelling. */
export function stemOf(plain: string): string {
  const known = stems.get(plain);
  if (known !== undefined) return known;
  const stem = cut(plain.length > 6 ? plain.replace(BRITISH, 'iz$1') : plain);
  if (stems.size < STEMS_KEPT) stems.set(plain, stem);
  return stem;
}

function cut(word: string): string {
  if (word.length <= 3) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  let stem = word;
  if (/(?:ss|x|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^suio]s$/.test(stem)) stem = stem.slice(0, -1);
  if (NOUNS_IN_ING.has(stem)) return stem;
  if (/[aeiouy][^.]*ing$/.test(stem) && stem.length > 5) stem = stem.slice(0, -3);
  else if (/[aeiouy][^.]*[^e]ed$/.test(stem) && stem.length > 4) stem = stem.slice(0, -2);
  else if (stem.endsWith('ly') && stem.length > 5) stem = stem.slice(0, -2);
  if (stem.endsWith('e') && stem.length > 3) stem = stem.slice(0, -1);
  const last = stem.at(-1);
  return stem.length > 3 && last === stem.at(-2) && !'aeiou'.includes(last!) ? stem.slice(0, -1) : stem;
}

/** Cuts a text into words. Symbols that are read aloud are words too: `P&L` is `p`, `and`, `l`; `0→1` is `0`, `to`, `1`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  let previous = '';
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const plain = SYMBOLS[raw] ?? withoutPossessive(raw.toLowerCase());
    const between = text.slice(end, index);
    const parted = index === 0 ? BREAK.stop : partedBy(between, previous);
    const opens = index === 0 || between.includes('\n');
    words.push({ start: index, end: index + raw.length, plain, stem: stemOf(plain), parted, opens });
    end = index + raw.length;
    previous = plain;
  }
  return words;
}

function withoutPossessive(word: string): string {
  return word.replace(/['’](?:s$)?/, '');
}

function partedBy(between: string, previous: string): number {
  if (between === ' ' || between === '') return BREAK.blank;
  if (/[\n;!?•]/.test(between)) return BREAK.stop;
  if (/\.\s/.test(between)) return ABBREVIATIONS.has(previous) ? BREAK.comma : BREAK.stop;
  if (/[,:()[\]{}–—|…]|\s-\s?/.test(between)) return BREAK.comma;
  return BREAK.joint;
}
