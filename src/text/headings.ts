import type { SectionKind } from './document.ts';
import { ENGLISH } from './headings/en.ts';
import { madeKind, welcomeKind } from './headings/made.ts';
import { DUTCH, FRENCH, GERMAN, SPANISH } from './headings/other-languages.ts';
import type { HeadingTable, Wordings } from './headings/table.ts';
import { isWork } from './shape.ts';

/** How a heading was recognised, from the surest to the weakest. */
export interface HeadingMatch {
  kind: SectionKind;
  /** The list of the table; `made`: put together of qualifier and noun. */
  by: keyof Wordings | 'made';
}

/** Words that may stand before a known heading without changing it: "Key responsibilities", "Your tasks". */
const DETERMINERS = new Set(
  'a an additional core daily general job key main other our position primary role some specific the typical your'.split(
    ' ',
  ),
);
/** The longest phrase of the tables, in words. */
const LONGEST = 10;

const phrases: Record<keyof Wordings, Map<string, SectionKind>> = {
  is: new Map(),
  opens: new Map(),
  leads: new Map(),
  ends: new Map(),
  holds: new Map(),
};
for (const table of [ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH]) addTable(table);

function addTable(table: HeadingTable): void {
  for (const [kind, wordings] of Object.entries(table) as [SectionKind, Wordings][]) {
    for (const [by, list] of Object.entries(wordings) as [keyof Wordings, string[]][]) {
      for (const phrase of list) if (!phrases[by].has(phrase)) phrases[by].set(phrase, kind);
    }
  }
}

/**
 * The words of a heading as the tables spell them: lower case, without marks, numbering and emoji, contractions
 * spelled out. "✨ **What you'll do:**" gives ["what", "you", "will", "do"].
 */
export function headingWords(text: string): string[] {
  const tagged = text.includes('<') ? text.replace(/<\/?[a-z]{1,6}>/g, ' ') : text;
  const lower = tagged.toLowerCase();
  const spelled = /['’‘`´]/.test(lower) ? spelledOut(lower) : lower;
  return (spelled.includes('&') ? spelled.replace(/&/g, ' and ') : spelled).match(HEADING_WORD) ?? [];
}

/** Letters beyond Latin are told by ranges: Unicode classes cost several times as much. */
const HEADING_WORD =
  /[a-zµß-öø-ʯ\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff]+(?:'[a-zµß-öø-ʯ\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff]+)*|\d+/g;

/** Contractions as the words they stand for. */
function spelledOut(lower: string): string {
  return lower
    .replace(/[’‘`´]/g, "'")
    .replace(/\b(what|who|here|that|it|how|where|when|let)'s\b/g, '$1 is')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'(?:ll)\b/g, ' will')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/'d\b/g, ' would');
}

/**
 * What kind of section a heading of these words opens; null when no table knows it. Longer phrases beat shorter ones.
 * A heading that begins with work ("Build our skills") asks for nothing.
 * `marked`: the line is set apart as a heading (colon, #, bold, capitals, question), so weaker wordings count too.
 */
export function headingKind(words: readonly string[], marked: boolean): HeadingMatch | null {
  const core = dropNumbering(words);
  if (core.length === 0 || core.length > 16) return null;
  const whole = wholeMatch(core);
  if (whole) return whole;
  const made = core.length <= 8 ? madeKind(core) : null;
  if (made) return { kind: made, by: 'made' };
  const welcome = welcomeKind(core, marked);
  if (welcome) return { kind: welcome, by: 'made' };
  const opens = edgeMatch(core, 'opens');
  if (!marked) return opens ?? namedMatch(core);
  const inner = innerMatch(core);
  if (!opens && isWork(core[0]!)) return inner && inner.kind !== 'required' ? inner : null;
  if (opens && !(inner && inner.length >= opens.length && inner.kind !== 'benefits')) return opens;
  return inner ?? edgeMatch(core, 'ends') ?? edgeMatch(core, 'leads') ?? namedMatch(core) ?? nounMatch(core);
}

/** As `headingKind`, for a bare line in title case: words such as "requirements" anywhere in it are enough. */
export function titleCaseKind(words: readonly string[]): HeadingMatch | null {
  return innerMatch(dropNumbering(words));
}

function dropNumbering(words: readonly string[]): readonly string[] {
  return words.length > 1 && /^(?:\d{1,2}|i{1,3}|iv|vi?)$/.test(words[0]!) ? words.slice(1) : words;
}

function wholeMatch(words: readonly string[]): HeadingMatch | null {
  for (let from = 0; from < Math.min(3, words.length); from++) {
    const kind = phrases.is.get(words.slice(from).join(' '));
    if (kind) return { kind, by: 'is' };
    if (!DETERMINERS.has(words[from]!)) return null;
  }
  return null;
}

/** A match with the length of its phrase in words. */
type Measured = HeadingMatch & { length: number };

function edgeMatch(words: readonly string[], by: 'opens' | 'leads' | 'ends'): Measured | null {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    const part = by === 'ends' ? words.slice(-length) : words.slice(0, length);
    const kind = phrases[by].get(part.join(' '));
    if (kind) return { kind, by, length };
  }
  return null;
}

/** Among phrases inside a heading the rarer kind wins: "Preferred / bonus skills and qualifications" is preferred. */
const INNER_ORDER: readonly SectionKind[] = ['legal', 'process', 'preferred', 'duties', 'benefits', 'pay', 'required'];

function innerMatch(words: readonly string[]): Measured | null {
  let best: Measured | null = null;
  let rank = Number.POSITIVE_INFINITY;
  for (let from = 0; from < words.length; from++) {
    for (let length = 1; length <= Math.min(5, words.length - from); length++) {
      const kind = phrases.holds.get(words.slice(from, from + length).join(' '));
      if (!kind) continue;
      const place = INNER_ORDER.indexOf(kind);
      const here = place < 0 ? INNER_ORDER.length : place;
      if (here < rank || (here === rank && best && length > best.length)) {
        best = { kind, by: 'holds', length };
        rank = here;
      }
    }
  }
  return best;
}

/** "The nitty gritty skills needed": a marked heading no table knows, with a noun of asks in it. */
const ASKED_NOUNS = new Set(['competencies', 'expertise', 'qualifications', 'skills']);

function nounMatch(words: readonly string[]): HeadingMatch | null {
  return words.some((word) => ASKED_NOUNS.has(word)) ? { kind: 'required', by: 'holds' } : null;
}

/** "About Acme", "Why Acme": short headings that name the company; "About the payments team". */
function namedMatch(words: readonly string[]): HeadingMatch | null {
  if (words[0] === 'about' && words.at(-1) === 'team' && words.length < 8) return { kind: 'team', by: 'opens' };
  if (words.length > 4 || words.length < 2) return null;
  return words[0] === 'about' || words[0] === 'why' ? { kind: 'company', by: 'opens' } : null;
}
