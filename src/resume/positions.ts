import { readTitle } from '../facts/rules/role/title.ts';
import { domainsNamed } from '../knowledge/domains.ts';
import { placesNamed } from '../knowledge/places.ts';
import { type DateRange, dateRangeIn } from './dates.ts';
import type { Month, Position } from './facts.ts';
import { type ResumeLine, withoutBullet } from './sections.ts';

/** Longer lines are sentences, not the head of a position. */
const LONGEST_HEAD = 110;
/** A company and a title stand at most this many lines above the dates. */
const HEAD_LINES = 2;

/** Words that make a phrase a job title, whatever the function. */
const TITLE_WORDS =
  /\b(?:advisor|analyst|architect|associate|chief|consultant|coordinator|cto|ceo|coo|cpo|designer|developer|director|engineer|founder|co-?founder|head|intern|lead|manager|officer|owner|president|principal|producer|programmer|scientist|specialist|strategist|vp)\b/i;

const SEPARATORS = / ?[|•·] ?| {2,}| [–—-] | (?:at|@) /;

/** "(4 years 2 months)", "3 yrs 1 mo", "Full-time": what sites add beside the dates. */
const ADDITIONS =
  /\(?\b\d+ ?(?:years?|yrs?)(?: \d+ ?(?:months?|mos?))?\b\)?|\(?\b\d+ ?(?:months?|mos?)\b\)?|\b(?:full|part)[- ]time\b/gi;

/** Every position with dates, in the order of the text. `now` closes the ones that go on. */
export function findPositions(lines: readonly ResumeLine[], now: Month): Position[] {
  const dated = lines.map((line) => (mayHoldDates(line) ? dateRangeIn(line.text) : null));
  const positions: Position[] = [];
  let free = 0;
  for (const [index, range] of dated.entries()) {
    if (!range) continue;
    const head = headOf(lines, dated, index, range, free);
    free = index + 1;
    if (!head) continue;
    const { function: of, level } = readTitle(head.title);
    positions.push({
      title: head.title,
      company: head.company || (positions.at(-1)?.company ?? ''),
      from: range.from,
      to: Math.max(range.from, Math.min(range.to ?? now, now)),
      current: range.to === null,
      function: of,
      level,
      span: { start: lines[head.first]!.start, end: lines[index]!.end },
      line: lineOf(lines, head, index),
    });
  }
  return withBodies(positions, lines);
}

/** The line of the title and that of the dates, as the user wrote them. */
function lineOf(lines: readonly ResumeLine[], { title, first }: Head, at: number): string {
  const own = lines[at]!.text;
  const titled = lines.slice(first, at + 2).find(({ text }) => text.includes(title))?.text;
  return !titled || titled === own ? own : `${titled} · ${own}`;
}

function mayHoldDates({ section, bullet, heading, text }: ResumeLine): boolean {
  return (
    !heading &&
    !bullet &&
    text.length <= LONGEST_HEAD &&
    (section === 'experience' || section === 'head' || section === 'summary')
  );
}

interface Head {
  title: string;
  company: string;
  first: number;
}

/** Title and company from the line with the dates, the lines above it, else the line under it. */
function headOf(
  lines: readonly ResumeLine[],
  dated: readonly (DateRange | null)[],
  at: number,
  range: DateRange,
  free: number,
): Head | null {
  const own = lines[at]!;
  const rest = `${own.text.slice(0, range.start)}  ${own.text.slice(range.end)}`;
  let first = at;
  for (let back = at - 1, taken = 0; back >= free && taken < HEAD_LINES; back -= 1) {
    if (!isHead(lines[back]!, own) || dated[back]) break;
    if (phrasesOf(lines[back]!.text).length === 0) continue;
    first = back;
    taken += 1;
  }
  const above = lines.slice(first, at).flatMap(({ text }) => phrasesOf(text));
  const phrases = [...phrasesOf(rest), ...above.reverse()];
  const under = lines[at + 1];
  if (!phrases.some(isTitle) && under && isHead(under, own) && !dated[at + 1]) phrases.push(...phrasesOf(under.text));
  const title = titleAmong(phrases);
  return title && { ...title, first };
}

/** A phrase's leading parts, shortest first: "Director", "Director, Product Management", … */
function beginningsOf(phrase: string): string[] {
  const parts = phrase.split(', ');
  return parts.map((_, index) => parts.slice(0, index + 1).join(', '));
}

/** The phrase that is a title, a product one before others, and what is left as the company. */
function titleAmong(phrases: readonly string[]): Pick<Head, 'title' | 'company'> | null {
  const begun = phrases.flatMap((phrase) => beginningsOf(phrase).map((title) => ({ phrase, title })));
  const named = begun.filter(({ title }) => isTitle(title));
  const found = named.find(({ title }) => readTitle(title).function !== 'other') ?? named[0];
  if (!found) return null;
  const { phrase, title } = found;
  const after = phrase
    .slice(title.length)
    .split(', ')
    .filter((part) => part !== '' && !isField(part));
  const others = phrases.filter((other) => other !== phrase).flatMap((other) => other.split(', '));
  const company = [...others, ...after].find(isCompany)?.replace(/ ?\([^()]*$/, '') ?? '';
  return { title, company };
}

function isHead(line: ResumeLine, own: ResumeLine): boolean {
  return (
    !line.bullet &&
    !line.heading &&
    line.section === own.section &&
    line.text.length <= LONGEST_HEAD &&
    !/[.!?]$/.test(line.text.replace(/\b(?:inc|ltd|corp|co)\.$/i, ''))
  );
}

function phrasesOf(text: string): string[] {
  return withoutBullet(text)
    .replace(ADDITIONS, '  ')
    .split(SEPARATORS)
    .map((part) => part.replace(/^[\s,;:()–—-]+|(?<![\s,;:()–—-])[\s,;:()–—-]+$/g, ''))
    .filter((part) => /\p{L}{2}/u.test(part));
}

function isTitle(part: string): boolean {
  return TITLE_WORDS.test(part);
}

/** "Payments" after a title is what it was about; "Lumen Health" is a company. */
function isField(part: string): boolean {
  return part.split(' ').every((word) => domainsNamed(word).length > 0);
}

function isCompany(part: string): boolean {
  return !isTitle(part) && placesNamed(part).length === 0 && !/^(?:remote|hybrid)$/i.test(part);
}

/** A position's text runs to the next one's head or to the end of its section. */
function withBodies(positions: readonly Position[], lines: readonly ResumeLine[]): Position[] {
  return positions.map((position, index) => {
    const limit = positions[index + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    const section = lines.find(({ start }) => start === position.span.start)?.section;
    let end = position.span.end;
    for (const line of lines) {
      if (line.start <= end || line.start >= limit) continue;
      if (line.section !== section) break;
      end = line.end;
    }
    return { ...position, span: { start: position.span.start, end } };
  });
}
