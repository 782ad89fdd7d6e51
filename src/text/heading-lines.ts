import type { SectionKind, Span } from './document.ts';
import { type HeadingMatch, headingKind, headingWords, titleCaseKind } from './headings.ts';

/** A line or item begins with this: bullets, dashes, check marks, numbers. */
export const BULLET = /^(?:[•·▪◦‣●○◆■➢➤→✓✔✅+–—-]|\*(?!\*)|\d{1,2}[.)](?!\d)|[a-z]\)) *(?=\S)/;
/** A longer line is a paragraph, whatever it holds. */
const LONGEST_HEADING = 90;
/** A colon line up to this length may introduce the lines below it: "You'll join us with the following responsibilities:". */
const LONGEST_LEAD = 200;

/** A heading found at a line. */
export interface Heading {
  /** Null: it looks like a heading, but no table knows its words. */
  kind: SectionKind | null;
  span: Span;
  /** 1–6 as in Markdown; 0 where the text does not tell levels apart. */
  level: number;
  /** `block`: until the next heading; `line`: this line only (a label such as "Salary: …"). */
  scope: 'block' | 'line';
  /** The line holds nothing but the heading. */
  whole: boolean;
  /** Names a topic rather than a place in the posting: "Experience", "Education", "Skills". */
  topic: boolean;
}

/** The lines around a line, as far as a heading's look depends on them. */
export interface Neighbours {
  /** The next line begins with a bullet. */
  listBelow: boolean;
  /** The line is the first of the text. */
  first: boolean;
}

/** How a line looks, which decides how many words it needs to be a heading. */
interface Look {
  level: number;
  bold: boolean;
  colon: boolean;
  bullet: boolean;
  /** Set apart as a heading by its form. */
  marked: boolean;
}

/** The heading that a line is or begins with; null for plain text. */
export function readHeading(raw: string, line: Span, neighbours: Neighbours): Heading | null {
  if (raw.length > LONGEST_LEAD) return labelHeading(raw, line, BULLET.test(raw));
  const look = lookOf(raw, neighbours);
  if (look.bullet && !MAY_HEAD.test(raw)) return null;
  const short = raw.length <= LONGEST_HEADING || look.colon;
  const words = short ? headingWords(raw) : [];
  if (words.length === 0) return labelHeading(raw, line, look.bullet);
  return (
    knownHeading(raw, line, words, look, neighbours.first) ??
    labelHeading(raw, line, look.bullet) ??
    unknownHeading(raw, line, words, look, neighbours)
  );
}

/** An item may be or hold a heading only with a colon or a number: "• Nice to have:", "2. Requirements". */
const MAY_HEAD = /[:：]|^\d/;

/** A line above a list that the list completes: "As part of the team you will". */
const UNFINISHED = /\b(?:and you|you|you(?:'|’)ll|will|who|if|have|include|includes|are)$/i;

function lookOf(raw: string, { listBelow }: Neighbours): Look {
  const colon = /[:：]\s?[*_]*$/.test(raw);
  const level = /^(#{1,6})\s/.exec(raw)?.[1]?.length ?? 0;
  const bold =
    /^[#\s]*(?:\*\*|__)[^*_]+(?:\*\*|__)\s?:?$/.test(raw) ||
    /^-{2,}[^-].*--$/.test(raw) ||
    /^<(?:u|b|strong)>/.test(raw);
  const bullet = !bold && BULLET.test(raw);
  const aboveList = listBelow && !bullet && UNFINISHED.test(raw);
  const marked = level > 0 || bold || colon || aboveList || /(?:[?…]|\.\.\.)\**$/.test(raw) || isCapitals(raw);
  return { level, bold, colon, bullet, marked };
}

/** A line that is nothing but a heading of the tables: "## About you", "REQUIREMENTS", "What will you do?". */
function knownHeading(raw: string, line: Span, words: readonly string[], look: Look, first: boolean): Heading | null {
  const found = look.bullet ? bulletHeading(words, raw) : knownWords(words, look.marked, raw);
  if (!found || (first && SLOGANS.has(found.kind) && found.by !== 'is')) return null;
  const lead = raw.length > LONGEST_HEADING;
  if (lead && found.by !== 'holds' && found.by !== 'ends') return null;
  const topic = TOPICS.has(words.join(' '));
  return { kind: found.kind, span: line, level: look.level, scope: 'block', whole: !lead, topic };
}

/** Kinds that no posting begins with: there "Join us and…" and "Are you ready to…?" are slogans. */
const SLOGANS = new Set<SectionKind>(['benefits', 'legal', 'process']);

/** A line that looks like a heading, though no table knows it: "### Bread and butter", "Leadership" above bullets. */
function unknownHeading(
  raw: string,
  line: Span,
  words: readonly string[],
  look: Look,
  neighbours: Neighbours,
): Heading | null {
  if (look.bullet || raw.length > 70 || words.length > 9) return null;
  const unknown: Heading = { kind: null, span: line, level: look.level, scope: 'block', whole: true, topic: true };
  if (look.level > 0 || look.bold) return unknown;
  if (/[.,;!]$/.test(raw) || /^\W*\d/.test(raw) || /:.|@/.test(raw)) return null;
  return neighbours.listBelow && !neighbours.first && (look.colon || raw.endsWith('?') || isTitleCase(raw))
    ? unknown
    : null;
}

/** "• Nice to have:" is a heading for all that it looks like an item. */
function bulletHeading(words: readonly string[], raw: string): HeadingMatch | null {
  const colon = /:\**$/.test(raw);
  if (!colon && !/^\d/.test(raw)) return null;
  const found = headingKind(words, false);
  return found && (found.by === 'is' || found.by === 'made' || (colon && found.by === 'opens')) ? found : null;
}

function knownWords(words: readonly string[], marked: boolean, raw: string): HeadingMatch | null {
  if (/[.,;]\**$/.test(raw) && !/\.\.\.\**$/.test(raw) && words.length > 4) return null;
  const found = headingKind(words, marked);
  if (found) return found;
  const bare = raw.replace(/\([^()]{1,60}\)/g, ' ');
  if (bare.length < raw.length) return knownWords(headingWords(bare), marked, bare.trim());
  const parts = raw.split(/ ?[/|] ?/);
  if (parts.length === 2) {
    const [left, right] = parts.map((part) => headingKind(headingWords(part), false));
    if (left && right) return left;
  }
  return !marked && words.length <= 7 && isTitleCase(raw) ? titleCaseKind(words) : null;
}

const LABEL =
  /^(?:(?:[•·▪◦‣●○*–—+-]|\d{1,2}[.)]) *)?(?:[*_]{2})?([\p{L}][^:：.!?\n•]{1,48}?)(?:[*_]{2})? ?[:：](?:[*_]{2})? ?(?=\S)/u;
/** Labels of one value: they speak of their own line. */
const VALUE_LABELS = new Set<SectionKind>(['logistics', 'pay']);

/** A heading with its content on the same line: "Requirements: 8+ years…", "Nice to have: SQL", "Salary: $1". */
function labelHeading(raw: string, line: Span, bullet: boolean): Heading | null {
  const head = raw.slice(0, 80);
  const match = /[:：]/.test(head) ? LABEL.exec(head) : null;
  if (!match) return null;
  const words = headingWords(match[1]!);
  if (words.length > 7) return null;
  const found = headingKind(words, false);
  if (!found || found.by === 'ends' || found.by === 'holds') return null;
  const topic = TOPICS.has(words.join(' '));
  if (bullet && (topic || !(found.kind === 'preferred' || VALUE_LABELS.has(found.kind) || REQUIRING.test(match[1]!))))
    return null;
  const scope = bullet || topic || VALUE_LABELS.has(found.kind) ? 'line' : 'block';
  const start = line.start + raw.indexOf(match[1]!);
  return { kind: found.kind, span: { start, end: start + match[1]!.length }, level: 0, scope, whole: false, topic };
}

/** A bullet's label asks only if it says so: "• Required: SQL", not "• Experience: …". */
const REQUIRING = /\b(?:required|must|minimum|requirements?|essential)\b/i;

/** Words that head a part of the asks or of the duties, and stand as labels of single items too. */
const TOPICS = new Set([
  'about',
  'background',
  'certifications',
  'company',
  'culture',
  'education',
  'experience',
  'goals',
  'impact',
  'knowledge',
  'mission',
  'personality',
  'position',
  'process',
  'profile',
  'project',
  'projects',
  'role',
  'scope',
  'skills',
  'soft skills',
  'hard skills',
  'team',
  'technical skills',
  'values',
  'vision',
  'what',
  'work',
  'work experience',
]);

function isCapitals(raw: string): boolean {
  // most lines end here
  if (/[a-z]/.test(raw)) return false;
  const letters = raw.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Every longer word begins with a capital: "Skills and Experience", not "Strong background in data". */
function isTitleCase(raw: string): boolean {
  const words = raw.match(/[\p{L}\p{N}'’&/-]+/gu) ?? [];
  return (
    words.length > 0 && words.length <= 8 && words.every((word) => word.length < 4 || /^[\p{Lu}\p{N}&]/u.test(word))
  );
}
