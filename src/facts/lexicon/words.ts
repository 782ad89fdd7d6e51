import type { Span } from '../../text/document.ts';

/** How strongly two neighbouring words are parted: a blank, a hyphen or slash, a comma or bracket, the end of a sentence or line. */
export const BREAK = { blank: 0, joint: 1, comma: 2, stop: 3 } as const;

/** One word of the text with the forms that phrases are compared with. */
export interface Word extends Span {
  /** Lower case, without a possessive, in American spelling (`prioritize`). */
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

const WORD = /[cC](?:\+\+|#)|[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[&→]/gu;
/** The same for a text whose letters and digits are all ASCII: Unicode classes cost several times as much. */
const ASCII_WORD = /[cC](?:\+\+|#)|[A-Za-z0-9]+(?:['’][A-Za-z]+)?|[&→]/g;
/** Anything that may be a letter or digit beyond ASCII: all but Latin signs, general punctuation, the euro and the arrow. */
const BEYOND_ASCII = /[^\n -~\u00a3\u00a9\u00ae\u00b7\u2000-\u206f\u20ac\u2192]/;
/** Also changes words like `enterprise`; harmless, for phrases are spelt the same way. */
const BRITISH = /([iy])s(e|ed|es|ing|er|ers|ation|ations)$/;
const SYMBOLS = new Map([
  ['&', 'and'],
  ['→', 'to'],
]);
/** After these a full stop ends an abbreviation, not a sentence. */
const ABBREVIATIONS = new Set(['e', 'g', 'i', 'etc', 'vs', 'incl', 'inc', 'approx', 'sr', 'jr', 'yrs', 'min', 'max']);

const VOWEL = /[aeiouy]/;
/** Longer ones are no words of a phrase. */
export const LONGEST_WORD = 40;

function cut(word: string): string {
  if (word.length <= 3 || word.length > LONGEST_WORD) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  let stem = word;
  if (/(?:ss|x|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/(?:[^suio]|pi|[a-z]{3}[ie]o)s$/.test(stem)) stem = stem.slice(0, -1);
  if (NOUNS_IN_ING.has(stem)) return stem;
  if (stem.length > 5 && stem.endsWith('ing') && VOWEL.test(stem.slice(0, -3))) stem = stem.slice(0, -3);
  else if (stem.length > 4 && /[^e]ed$/.test(stem) && VOWEL.test(stem.slice(0, -3))) stem = stem.slice(0, -2);
  else if (stem.endsWith('ly') && stem.length > 5) stem = stem.slice(0, -2);
  if (stem.endsWith('e') && stem.length > 3) stem = stem.slice(0, -1);
  const last = stem.at(-1);
  return stem.length > 3 && last === stem.at(-2) && !'aeiou'.includes(last!) ? stem.slice(0, -1) : stem;
}

/** What a spelling is compared as. */
export type Form = Pick<Word, 'plain' | 'stem'>;

/** Forms by spelling: postings use the same few thousand words. Emptied when it grows too large. */
const forms = new Map<string, Form>();
const FORMS_KEPT = 20_000;

/** The forms of a word or symbol as it is written. */
export function formOf(written: string): Form {
  const known = forms.get(written);
  if (known) return known;
  const plain = SYMBOLS.get(written) ?? american(withoutPossessive(written.toLowerCase()));
  const form = { plain, stem: cut(plain) };
  if (forms.size >= FORMS_KEPT) forms.clear();
  if (written.length <= LONGEST_WORD) forms.set(written, form);
  return form;
}

/** Cuts a text into words; a word never reaches over one of `cuts`, offsets in order where something new begins. Symbols that are read aloud are words too: `P&L` is `p`, `and`, `l`; `0→1` is `0`, `to`, `1`. */
export function wordsOf(text: string, cuts: readonly number[] = []): Word[] {
  const words: Word[] = [];
  let end = 0;
  let previous = '';
  let cut = 0;
  const pattern = BEYOND_ASCII.test(text) ? WORD : ASCII_WORD;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    while (cuts[cut]! < start) cut++;
    const anew = start === 0 || cuts[cut] === start;
    const next = anew && start > 0 ? cuts[cut + 1] : cuts[cut];
    const written = next! < start + match[0].length ? match[0].slice(0, next! - start) : match[0];
    const { plain, stem } = formOf(written);
    const between = text.slice(end, start);
    const parted = anew ? BREAK.stop : partedBy(between, previous);
    end = start + written.length;
    pattern.lastIndex = end;
    words.push({ start, end, plain, stem, parted, opens: anew || between.includes('\n') });
    previous = plain;
  }
  return words;
}

/** Phrases and texts are compared in one spelling. */
function american(word: string): string {
  return word.length > 6 ? word.replace(BRITISH, '$1z$2') : word;
}

function withoutPossessive(word: string): string {
  return word.replace(/['’](?:s$)?/, '');
}

function partedBy(between: string, previous: string): number {
  if (between === ' ' || between === '') return BREAK.blank;
  if (between === '-' || between === '/') return BREAK.joint;
  if (between === ', ') return BREAK.comma;
  if (/[\n;!?•]|:\s/.test(between)) return BREAK.stop;
  if (/\.\s/.test(between)) return ABBREVIATIONS.has(previous) ? BREAK.comma : BREAK.stop;
  if (/[,:()[\]{}–—|…]|\s-\s?/.test(between)) return BREAK.comma;
  return BREAK.joint;
}
