import type { FunctionId, LevelId } from '../../../knowledge/taxonomy.ts';
import { FIELDS, OTHER_FIELDS, PRODUCT_FIELDS_OF_OTHERS, TRADES } from '../../lexicon/titles.ts';
import { titleLevels } from './title-level.ts';
import { type TitleSegment, titleSegments } from './title-segments.ts';
import { isLevelPhrase, withoutLevels } from './title-words.ts';

/** What a title says of a job. */
export interface TitleReading {
  function: FunctionId;
  /** Lowest of the levels that the title offers; null for other functions or when the title grades nothing. */
  level: LevelId | null;
  /** Every level that the title offers, lowest first; more than one for "Senior / Staff Product Manager". */
  levels: LevelId[];
  /** True when the title names the job, false when a field of work only ("Deployed Intelligence - Product"). */
  named: boolean;
  functionQuote: string;
  levelQuote: string;
}

/** A function found in a segment: `named` when a noun of a job carries it. */
interface Hit {
  function: FunctionId;
  named: boolean;
  segment: number;
}

/** A title's noun for a person in charge: it takes its field from the words beside it. */
const ROLE_NOUN = /^(?:manager|director|head|vp|officer|lead|leader|supervisor|owner)$/;
/** Product words between "product" and the noun that leave the job in product management: "Product Line Manager". */
const OF_PRODUCT =
  /^(?:line|portfolio|group|area|capability|category|chapter|cluster|domain|platform|squad|tribe|team|unit|suite|growth|strategy|innovation|discovery|vision|pillar)$/;
/** "Product Manager Nanodegree": the title is about product managers, not for one. */
const ABOUT_THE_TITLE = /^(?:nanodegree|bootcamp|course|academy|mentor|recruiter|certification|talent)$/;

/** Readings by title: several stages ask for the same one. Emptied when it grows too large. */
const readings = new Map<string, Readonly<TitleReading>>();
const READINGS_KEPT = 100;

/** Reads function and level from a title. Never throws; a title that names no job is `other`. */
export function readTitle(title: string): Readonly<TitleReading> {
  const known = readings.get(title);
  if (known) return known;
  if (readings.size >= READINGS_KEPT) readings.clear();
  const reading = readAnew(title);
  readings.set(title, reading);
  return reading;
}

function readAnew(title: string): TitleReading {
  const segments = titleSegments(title);
  const hit = findFunction(segments);
  const whole = title.trim();
  const none = {
    function: 'other',
    level: null,
    levels: [],
    named: false,
    functionQuote: whole,
    levelQuote: whole,
  } as const;
  if (!hit) return { ...none, levels: [] };
  const functionQuote = segments[hit.segment]!.quote || whole;
  if (hit.function !== 'product-management' && hit.function !== 'product-ownership')
    return { ...none, levels: [], function: hit.function, named: hit.named, functionQuote };
  const { levels, quote } = titleLevels(segments, hit.segment);
  return {
    function: hit.function,
    level: levels[0] ?? null,
    levels,
    named: hit.named,
    functionQuote,
    levelQuote: quote || whole,
  };
}

function findFunction(segments: readonly TitleSegment[]): Hit | null {
  const ofProduct = segments.some(({ words }) => words.includes('product'));
  let pending = false;
  let field: Hit | null = null;
  for (const [segment, { words }] of segments.entries()) {
    if (isGradeBesideTitle(segments, segment)) continue;
    const found = readSegment(words, pending, ofProduct);
    if (found.function) {
      const hit = { function: found.function, named: found.named, segment };
      if (hit.named) return hit;
      field ??= hit;
    }
    pending ||= found.pending;
  }
  return field;
}

/** "Consultant, Product Manager", "Associate, Product Owner": a firm's grade before a complete product title. */
function isGradeBesideTitle(segments: readonly TitleSegment[], index: number): boolean {
  const last = segments[index]!.words.at(-1) ?? '';
  if (!/^(?:consultant|analyst|associate)$/.test(last) || withoutLevels(segments[index]!.words).length > 1)
    return false;
  return /\bproduct (?:manager|owner)\b/.test(segments[index + 1]?.words.join(' ') ?? '');
}

interface SegmentReading {
  function: FunctionId | null;
  named: boolean;
  /** True when the segment grades a job whose field is still to come: "Director", "Senior Manager", "Principal". */
  pending: boolean;
}

function readSegment(words: readonly string[], pending: boolean, ofProduct: boolean): SegmentReading {
  let compound = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word === '&' || word === '/') compound = index + 1;
    const trade = tradeAt(words, index, ofProduct);
    if (trade) return { function: trade, named: true, pending: false };
    if (!ROLE_NOUN.test(word)) continue;
    const left = withoutLevels(words.slice(compound, index));
    if (isAdjective(words, index, left, ofProduct)) continue;
    if (ABOUT_THE_TITLE.test(words[index + 1] ?? '')) return { function: 'other', named: true, pending: false };
    if (left.length > 0) return { function: fieldBefore(words, compound, left, word), named: true, pending: false };
    const rest = words.slice(index + 1).filter((next, at) => at > 0 || !/^(?:of|the|de)$/.test(next));
    if (rest.length === 0) return { function: null, named: false, pending: true };
    if (rest[0] === '/' || rest[0] === '&') continue;
    const inner = readSegment(rest, true, ofProduct);
    return { ...inner, pending: inner.function === null };
  }
  for (const part of compounds(words)) {
    const found = fieldOf(withoutLevels(part), true);
    if (found && (pending || !/^pro(?:ject|gram)-/.test(found)))
      return { function: found, named: pending, pending: false };
  }
  return { function: null, named: false, pending: pending || isLevelPhrase(words) };
}

/** "Lead Product Manager", "Head Coach": the noun only grades the one that follows it. */
function isAdjective(words: readonly string[], index: number, left: readonly string[], ofProduct: boolean): boolean {
  const next = words[index + 1];
  if (words[index] !== 'lead' || next === undefined || next === '&' || next === '/' || next === 'of') return false;
  if (left.length === 0) return true;
  return words.slice(index + 1).some((word, at, rest) => ROLE_NOUN.test(word) || tradeAt(rest, at, ofProduct) !== null);
}

function tradeAt(words: readonly string[], index: number, ofProduct: boolean): FunctionId | null {
  const one = words[index]!;
  const two = `${one} ${words[index + 1] ?? ''}`.trim();
  const three = `${two} ${words[index + 2] ?? ''}`.trim();
  for (const [id, pattern] of TRADES) {
    if (!pattern.test(one) && !pattern.test(two) && !pattern.test(three)) continue;
    if (pattern.test(one) && isModifier(words, index)) return null;
    return refineTrade(id, one, words, ofProduct);
  }
  return null;
}

/** "Driver Product Manager", "Developer Platform Lead": whom the job serves, not who holds it. */
function isModifier(words: readonly string[], index: number): boolean {
  if (words[index + 1] === 'to') return false;
  const end = words.findIndex((word, at) => at > index && (word === '&' || word === '/'));
  return words.slice(index + 1, end < 0 ? undefined : end).some((word) => ROLE_NOUN.test(word));
}

function refineTrade(id: FunctionId, noun: string, words: readonly string[], ofProduct: boolean): FunctionId {
  const all = words.join(' ');
  if (/\bproduct operations\b/.test(all) && id !== 'engineering') return 'product-operations';
  if (id === 'product-design')
    return /\b(?:product|ux|ui|interaction|user|digital|web|experience)\b/.test(all) ? id : 'other';
  if (id === 'product-analytics')
    return ofProduct && (noun !== 'scientist' || /\bdata scientist\b/.test(all)) ? id : 'other';
  if (id === 'product-marketing') return /\bproduct\b/.test(all) ? id : 'other';
  if (noun === 'engineer') return /\bsales engineer\b/.test(all) ? 'other' : id;
  return id;
}

/** The field in front of a noun: "Product Marketing Manager", "Tech Lead", "Product & Partnerships Manager". */
function fieldBefore(words: readonly string[], compound: number, left: readonly string[], noun: string): FunctionId {
  const before = compound > 0 ? withoutLevels(words.slice(0, compound - 1)) : [];
  if (before.length > 0 && words[compound - 1] === '&') {
    const shared = fieldOf(before, false);
    const own = left.join(' ');
    if (shared === 'product-management' && noun !== 'officer' && /\bmarketing$/.test(own)) return 'product-marketing';
    if (shared && (left.length === 1 || shared !== 'product-management')) return shared;
  }
  const last = left.at(-1)!;
  if (noun === 'owner') return last === 'product' ? 'product-ownership' : 'other';
  return (
    fieldOf(left, false) ?? left.map((_, at) => tradeAt(left, at, false)).find((trade) => trade !== null) ?? 'other'
  );
}

/**
 * The field that words name, undefined when they name a domain only. `open`: the words follow the noun ("Director of
 * Product Payments"), so an unknown word after "product" is a domain; before a noun it makes another job.
 */
function fieldOf(words: readonly string[], open: boolean): FunctionId | undefined {
  const text = words.join(' ');
  for (const [id, pattern] of FIELDS) if (pattern.test(text)) return id;
  const at = words.lastIndexOf('product');
  if (at >= 0) {
    const next = words[at + 1];
    if (next === undefined || OF_PRODUCT.test(next) || next === 'management') return 'product-management';
    if (PRODUCT_FIELDS_OF_OTHERS.has(next)) return 'other';
    return open ? 'product-management' : 'other';
  }
  return words.some((word) => OTHER_FIELDS.has(word)) ? 'other' : undefined;
}

function compounds(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (word === '&' || word === '/') parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts;
}
