import { matchesOf } from '../../../text/matches.ts';
import { NOT_PRODUCT_PM, TITLE_SHORT_FORMS, TITLE_TRANSLATIONS } from '../../lexicon/titles.ts';
import { isLevelPhrase } from './title-words.ts';

/** A part of a title between separators, in the plain words that the title grammar reads ("&" and "/" stay words). */
export interface TitleSegment {
  words: string[];
  /** The part of the title, verbatim. */
  quote: string;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’.+#]*|[^\s]/gu;
const OPEN = '([{（【［';
const CLOSE = ')]}）】］';
/** "Director-Product", "Manager-Ads": a hyphen after these words separates; in "Full-Stack" it does not. */
const SPLITS_AT_HYPHEN = /^(?:director|head|lead|manager|management|marketing|owner|product|vp)$/;
const JOINED_AFTER_PRODUCT = /^(?:led|focused|minded|driven|market|centric)$/;
const PREPOSITION = /^(?:at|for|with|in|@)$/;
const GENDER_ENDING =
  /(\p{L})(?:[:*_](?:in|innen|e|r)|\/-?(?:in|innen|a|o|e|trice|frau)|\((?:in|a|o|e|fe|euse|trice)\)|·(?:e|fe|rice))(?!\p{L})/gu;

/** "CPO (Chief Procurement Officer)": the short form stands for another chief. */
const OTHER_CHIEF = /\bchief (?!product\b)\w+ officer\b/i;

interface Draft {
  words: string[];
  start: number;
  end: number;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

/** What was cut so far: finished parts, parts from brackets, the part being read, the bracket being read. */
interface Cutting {
  done: Draft[];
  bracketed: Draft[];
  current: Draft;
  bracket: Draft | null;
}

/**
 * Cuts a title at its separators. What stands in brackets comes last, so that an addition ("(Remote)", "(m/f/d)") never
 * parts a title; an optional level in front ("(Senior) Product Manager") stays with its title as an alternative.
 */
export function titleSegments(title: string): TitleSegment[] {
  const source = title.replace(GENDER_ENDING, (ending, letter: string) => letter + ' '.repeat(ending.length - 1));
  const tokens = Array.from(matchesOf(source, TOKEN), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const cutting: Cutting = { done: [], bracketed: [], current: emptyDraft(), bracket: null };
  for (const [index, token] of tokens.entries()) take(cutting, token, isSeparator(source, tokens, index));
  closeBracket(cutting);
  closeCurrent(cutting);
  return [...cutting.done, ...cutting.bracketed].map(({ words, start, end }) => ({
    words: spellOut(words.join(' '), title),
    quote: title.slice(start, end),
  }));
}

function take(cutting: Cutting, token: Token, separates: boolean): void {
  if (OPEN.includes(token.text) || CLOSE.includes(token.text)) {
    closeBracket(cutting);
    if (OPEN.includes(token.text)) cutting.bracket = emptyDraft();
    return;
  }
  if (separates) {
    if (cutting.bracket) {
      closeBracket(cutting);
      cutting.bracket = emptyDraft();
    } else closeCurrent(cutting);
    return;
  }
  const word = plainWord(token.text);
  if (word === '') return;
  const target = cutting.bracket ?? cutting.current;
  if (target.words.length === 0) target.start = token.start;
  target.words.push(word);
  target.end = token.end;
}

function emptyDraft(): Draft {
  return { words: [], start: 0, end: 0 };
}

function closeCurrent(cutting: Cutting): void {
  if (cutting.current.words.length > 0) cutting.done.push(cutting.current);
  cutting.current = emptyDraft();
}

/** "(Senior) Product Manager": the level is offered as an alternative; any other bracket stands apart. */
function closeBracket(cutting: Cutting): void {
  const { bracket, current } = cutting;
  cutting.bracket = null;
  if (!bracket || bracket.words.length === 0) return;
  const optional = current.words.every((word) => isLevelPhrase(spellOut(word, '')));
  if (!optional || !isLevelPhrase(spellOut(bracket.words.join(' '), ''))) {
    cutting.bracketed.push(bracket);
    return;
  }
  if (current.words.length > 0) current.words.push('/', ...bracket.words);
  else {
    current.start = bracket.start;
    current.words.push(...bracket.words, ...(bracket.words.includes('/') ? [] : ['/']));
  }
  current.end = bracket.end;
}

function isSeparator(title: string, tokens: readonly Token[], index: number): boolean {
  const { text, start, end } = tokens[index]!;
  if (/^[,;|•·:–—@→]$/.test(text)) return true;
  if (PREPOSITION.test(text.toLowerCase())) return index > 0;
  if (text !== '-' && text !== '‑') return false;
  if (title[start - 1] === ' ' || title[end] === ' ' || index === 0) return true;
  const before = plainWord(tokens[index - 1]!.text);
  const after = plainWord(tokens[index + 1]?.text ?? '');
  return SPLITS_AT_HYPHEN.test(before) && !(before === 'product' && JOINED_AFTER_PRODUCT.test(after));
}

function plainWord(token: string): string {
  const word = token
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\.(?=$|\p{L})/gu, '')
    .replace(/(?<![.'’])[.'’]+$/, '');
  if (/^(?:and|und|et|y|\+|&)$/.test(word)) return '&';
  if (/^(?:or|oder|ou|\/)$/.test(word)) return '/';
  return /[\p{L}\p{N}]/u.test(word) ? word.normalize('NFC') : '';
}

function spellOut(flat: string, title: string): string[] {
  const words = flat
    .split(' ')
    .map((word) => (word === 'cpo' && OTHER_CHIEF.test(title) ? word : (TITLE_SHORT_FORMS.get(word) ?? word)));
  let text = words.join(' ').replace(/\bvice president\b/g, 'vp');
  for (const [pattern, english] of TITLE_TRANSLATIONS) text = text.replace(pattern, ` ${english} `);
  text = text.replace(/\bprod (?=manager|management|owner|lead|marketing|director)/g, 'product ');
  if (/\bpm\b/.test(text) && !NOT_PRODUCT_PM.test(title.toLowerCase()))
    text = text.replace(/\bpm\b/g, 'product manager');
  if (/\bPO\b/.test(title))
    text = text.replace(/^((?:senior |junior |lead |technical |digital )*)po$/, '$1product owner');
  return text.split(' ').filter((word) => word !== '');
}
