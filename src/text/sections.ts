import type { Line, Section, SectionKind, Span } from './document.ts';
import { type HeadingMatch, headingKind, headingWords, titleCaseKind } from './headings.ts';
import { shapeOf } from './shape.ts';

/** A line or item begins with this: bullets, dashes, check marks, numbers. */
export const BULLET = /^(?:[•·▪◦‣●○◆■➢➤→✓✔✅*+–—-]|\d{1,2}[.)]|[a-z]\)) *(?=\S)(?<!^\*\*)/;
/** A longer line is a paragraph, whatever it holds. */
const LONGEST_HEADING = 90;
/** A colon line up to this length may introduce the bullets below it: "You'll join us with the following responsibilities:". */
const LONGEST_LEAD = 200;

interface Heading {
  kind: SectionKind | null;
  span: Span;
  /** 1–6 as in Markdown; 0 where the text does not tell levels apart. */
  level: number;
  /** `block`: until the next heading; `line`: this line only (a label such as "Salary: …"). */
  scope: 'block' | 'line';
  /** The line holds nothing but the heading. */
  whole: boolean;
}

/** Gives every piece of the text its place: heading, bullet or paragraph, and the section it stands in. */
export function sectioned(text: string, pieces: readonly Span[]): { lines: Line[]; sections: Section[] } {
  const sections: Section[] = [{ kind: 'intro', heading: null, start: 0, end: text.length }];
  const lines: Line[] = [];
  const levels = new Map<Section, number>();
  let resume: Section | null = null;
  const open = (kind: SectionKind, heading: Span | null, start: number): Section => {
    sections.at(-1)!.end = start;
    const section = { kind, heading, start, end: text.length };
    sections.push(section);
    return section;
  };
  pieces.forEach((piece, index) => {
    const raw = text.slice(piece.start, piece.end);
    const heading = readHeading(raw, piece, text, pieces, index);
    if (resume) {
      if (!heading) open(resume.kind, resume.heading, piece.start);
      else if (heading.kind === null) open(resume.kind, resume.heading, piece.start);
      resume = null;
    }
    const current = sections.at(-1)!;
    if (heading?.scope === 'line' && heading.kind) {
      resume = current;
      open(inherits(heading, current) ? current.kind : heading.kind, heading.span, piece.start);
    } else if (heading) {
      const kind = heading.kind ?? unknownKind(text, pieces, index, current, heading.level, levels.get(current) ?? 0);
      levels.set(
        open(kind, heading.span, piece.start),
        heading.kind ? heading.level : Math.max(heading.level, levels.get(current) ?? 0),
      );
    }
    const kind = heading?.whole ? 'heading' : BULLET.test(raw) ? 'bullet' : 'paragraph';
    lines.push({ index, start: piece.start, end: piece.end, text: raw, kind, section: sections.at(-1)! });
  });
  return { lines, sections };
}

/** "Education: …" inside "Preferred qualifications" is preferred too. */
function inherits(heading: Heading, current: Section): boolean {
  return heading.kind === 'required' && current.kind === 'preferred' && heading.scope === 'line';
}

function readHeading(raw: string, piece: Span, text: string, pieces: readonly Span[], index: number): Heading | null {
  return wholeHeading(raw, piece, text, pieces, index) ?? labelHeading(raw, piece);
}

/** A line that is nothing but a heading: "## About you", "REQUIREMENTS", "What will you do?", "Leadership" above bullets. */
function wholeHeading(raw: string, piece: Span, text: string, pieces: readonly Span[], index: number): Heading | null {
  if (raw.length > LONGEST_LEAD || (raw.length > LONGEST_HEADING && !/:\**$/.test(raw))) return null;
  const level = /^(#{1,6})\s/.exec(raw)?.[1]?.length ?? 0;
  const bold = /^[#\s]*(?:\*\*|__)[^*_]+(?:\*\*|__)\s?:?$/.test(raw) || /^-{2,}.*-{2,}$/.test(raw);
  const colon = /[:：]\s?[*_]*$/.test(raw);
  const marked = level > 0 || bold || colon || /[?…]\**$|\.\.\.$/.test(raw) || isCapitals(raw);
  const words = headingWords(raw);
  const bullet = BULLET.test(raw) && !bold;
  if (words.length === 0) return null;
  const found = recognised(words, marked, raw, bullet);
  if (found) {
    if (raw.length > LONGEST_HEADING && found.by !== 'holds' && found.by !== 'ends') return null;
    return { kind: found.kind, span: piece, level, scope: 'block', whole: raw.length <= LONGEST_HEADING };
  }
  if (bullet || raw.length > 70 || words.length > 9) return null;
  if (level > 0 || bold) return { kind: null, span: piece, level, scope: 'block', whole: true };
  if (/[.,;!]$/.test(raw) || /^\W*\d/.test(raw) || /https?:|@/.test(raw)) return null;
  const next = pieces[index + 1];
  const above = pieces[index - 1];
  if (!next || !BULLET.test(text.slice(next.start, next.start + 4)) || !above) return null;
  return colon || isTitleCase(raw) ? { kind: null, span: piece, level, scope: 'block', whole: true } : null;
}

function recognised(words: readonly string[], marked: boolean, raw: string, bullet: boolean): HeadingMatch | null {
  if (bullet) {
    const found = headingKind(words, false);
    return found && (found.by === 'is' || found.by === 'opens') && /:\**$/.test(raw) ? found : null;
  }
  if (/[.,;]\**$/.test(raw) && !/\.\.\.$/.test(raw) && words.length > 4) return null;
  const found = headingKind(words, marked);
  if (found) return found;
  return !marked && words.length <= 7 && isTitleCase(raw) ? titleCaseKind(words) : null;
}

const LABEL =
  /^(?:(?:[•·▪◦‣●○*–—+-]|\d{1,2}[.)]) *)?(?:[*_]{2})?([\p{L}][^:：.!?\n•]{1,48}?)(?:[*_]{2})? ?[:：](?:[*_]{2})? ?(?=\S)/u;
/** Labels of one value: they speak of their own line. */
const VALUE_LABELS = new Set<SectionKind>(['logistics', 'pay']);

/** A heading with its content on the same line: "Requirements: 8+ years…", "Nice to have: SQL", "Salary: $1". */
function labelHeading(raw: string, piece: Span): Heading | null {
  const match = LABEL.exec(raw.slice(0, 80));
  if (!match) return null;
  const words = headingWords(match[1]!);
  if (words.length > 7) return null;
  const bullet = BULLET.test(raw);
  const found = headingKind(words, false) ?? (bullet ? null : headingKind(words, true));
  if (!found || (found.by !== 'is' && found.by !== 'opens')) return null;
  const single = bullet || VALUE_LABELS.has(found.kind) || TOPIC_LABELS.has(words.join(' '));
  const start = piece.start + raw.indexOf(match[1]!);
  return {
    kind: found.kind,
    span: { start, end: start + match[1]!.length },
    level: 0,
    scope: single ? 'line' : 'block',
    whole: false,
  };
}

/** Labels of one topic among the asks: "Education: …", "Experience: …". */
const TOPIC_LABELS = new Set([
  'education',
  'experience',
  'skills',
  'background',
  'technical skills',
  'soft skills',
  'profile',
  'goals',
  'mission',
  'impact',
  'team',
  'company',
  'role',
  'position',
  'culture',
  'values',
  'vision',
  'process',
  'about',
  'knowledge',
]);

/** The kind of a section under a heading that no table knows: what its lines plainly are, else the kind around it. */
function unknownKind(
  text: string,
  pieces: readonly Span[],
  index: number,
  current: Section,
  level: number,
  around: number,
): SectionKind {
  const voted = vote(text, pieces, index);
  const sibling = level > 0 && around > 0 && level <= around;
  if (voted && !(voted === 'required' && current.kind === 'preferred' && !sibling)) return voted;
  return sibling || current.kind === 'intro' || current.kind === 'role' ? 'other' : current.kind;
}

/** What the first lines under a heading are, if three in five of at least two agree. */
function vote(text: string, pieces: readonly Span[], index: number): SectionKind | null {
  const counts = { ask: 0, work: 0, company: 0, offer: 0, none: 0 };
  let seen = 0;
  for (let i = index + 1; i < pieces.length && seen < 8; i++) {
    const raw = text.slice(pieces[i]!.start, Math.min(pieces[i]!.end, pieces[i]!.start + 120));
    if (seen > 0 && !BULLET.test(raw) && raw.length < 60 && !/[.;]$/.test(raw)) break;
    counts[shapeOf(raw) ?? 'none'] += 1;
    seen += 1;
  }
  const winner = (['ask', 'work', 'company', 'offer'] as const).find(
    (shape) => counts[shape] >= 2 && counts[shape] >= seen * 0.6,
  );
  return winner ? ({ ask: 'required', work: 'duties', company: 'company', offer: 'benefits' } as const)[winner] : null;
}

function isCapitals(raw: string): boolean {
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
