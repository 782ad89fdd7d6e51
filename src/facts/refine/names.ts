import type { Span, TextDocument } from '../../text/document.ts';
import { matchesIn } from '../lexicon/can-match.ts';

/** A shorter title ("PM") stands in texts by chance. */
const SHORTEST_TITLE = 9;
/** More quotes of a title than this are not looked for. */
const MOST_QUOTES = 20;

/**
 * A job's name in its last group, without what is said of the person before it:
 * "an experienced PM – Supplier Lifecycle Management", "the Director of Pricing" (with the field written behind it);
 * "we are hiring a scrappy Technical Program Manager".
 */
const NAMED_JOBS = [
  /\b(?:an?|the|our|this|as|hiring|for) (?:[a-z-]{4,20} ){0,2}((?:[A-Z][\w&/-]{0,30} ){0,4}(?:PM|Manager|Owner|Lead|Leader|Director|Head of Product|VP)(?:,| ?[–—|]| -| of| for|) [A-Z][\w&/-]{0,30}(?:,? (?:& |and |of |for )?[A-Z][\w&/-]{0,30}){0,5})/g,
  /\b(?:hir(?:e|ing)|looking for|need|search(?:ing)? for|seek(?:s|ing)?) (?:an?|our|the) (?:[a-z-]{2,20},? ){0,4}((?:[A-Z][\w&/.-]{0,30} ){1,5}(?:PM|Manager|Owner|Lead|Leader|Director|Designer|Engineer|Marketer))\b/g,
];

/**
 * Where a text only names a job: the posting's own title, and the titles it is told with. Such words ask for nothing.
 * Spans in no order; they may overlap.
 */
export function jobNames(document: TextDocument, title: string): Span[] {
  const { text } = document;
  const names: Span[] = [];
  const wanted = title.trim();
  if (wanted.length >= SHORTEST_TITLE)
    for (let at = text.indexOf(wanted); at >= 0 && names.length < MOST_QUOTES; at = text.indexOf(wanted, at + 1))
      names.push({ start: at, end: at + wanted.length });
  for (const pattern of NAMED_JOBS) {
    for (const { index, 0: sentence, 1: name } of matchesIn(document, pattern)) {
      const end = index + sentence.length;
      names.push({ start: end - name!.length, end });
    }
  }
  return names;
}

/** What a company's field may hold beside the name: "Acme, Inc.", "acme.com". */
const LEGAL_FORM =
  /(?:,? (?:inc|llc|ltd|limited|gmbh|corp|corporation|plc|ag|sa|bv|labs|technologies)\b\.?|\.(?:com|io|ai)){1,3}$/i;
const SHORTEST_COMPANY = 3;
/** More places than this where a company names itself are not looked for. */
const MOST_MENTIONS = 60;
/** "Salesforce experience" is asked even by Salesforce. */
const ASKED_AFTER = /^ (?:experience|expertise|knowledge|skills|certif|admin)/i;

/** Where the employer names itself ("at Docker", "Notion is hiring"): its name asks for nothing, though it be a tool's. Spans in order. */
export function employerNames(text: string, company: string): Span[] {
  const names: Span[] = [];
  const name = company.trim().replace(LEGAL_FORM, '').toLowerCase();
  if (name.length < SHORTEST_COMPANY) return names;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(name); at >= 0 && names.length < MOST_MENTIONS; at = lower.indexOf(name, at + 1)) {
    const end = at + name.length;
    const apart = !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[end] ?? ''}`);
    if (apart && text[at] !== lower[at] && !ASKED_AFTER.test(text.slice(end, end + 12))) names.push({ start: at, end });
  }
  return names;
}

/** "Well-known companies (e.g. Figma, Notion)", "backed by the founders of Slack": names of firms, though they be tools'. */
const FIRMS =
  /\b(?:compan(?:y|ies)|brands|start-?ups|firms|investors|employers|founders of|leaders (?:at|from)|alumni of|backed by|helped scale)(?: \(?(?:such as|like|including|e\.g\.,?|eg)|(?=:)|(?<=of|at|from|by|scale)) ([^.;()\n]{2,160})/gi;

/** Where firms are named as such; a tool's name among them asks for no tool. Spans in order of the text. */
export function firmNames(document: TextDocument): Span[] {
  return matchesIn(document, FIRMS).map(({ index, 0: { length }, 1: list }) => ({
    start: index + length - list!.length,
    end: index + length,
  }));
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>()]{1,300}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,100}/g;

/** Addresses of pages and mail, whose words ask for nothing ("recruiting@…"). Spans in order of the text. */
export function addresses(document: TextDocument): Span[] {
  if (!/@|:\/\/|www\./.test(document.text)) return [];
  return matchesIn(document, ADDRESS).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** "Employment type Full-time Job function Design Industries Banking": what a job board writes under a posting. */
const BOARD_LABELS = /\bEmployment type\b[^.]{1,60}\bJob function\b[^.]{1,200}\bIndustries\b[^.\n]{0,160}/g;

/** The labels of a job board under the text; the trades that they name are not asked for. Spans in order of the text. */
export function boardLabels(document: TextDocument): Span[] {
  return matchesIn(document, BOARD_LABELS).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** Tells of spans whether they lie inside one of these. */
export function liesIn(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const reaches: number[] = [];
  for (const { end } of sorted) reaches.push(Math.max(end, reaches.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && reaches[low - 1]! >= end;
  };
}
