import type { Line, Sentence } from './document.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence break after one of these is none: "e.g. SQL", "vs. Acme", "Sr. Director", "B.S. degree". */
const ABBREVIATION =
  /(?:^|[\s("“/])(?:e\.g|i\.e|etc|vs|cf|incl|approx|est|min|max|no|nos|yrs?|mos?|hrs?|exp|sr|jr|mr|mrs|ms|dr|st|inc|ltd|co|corp|llc|dept|mgmt|mgr|dir|u\.s|u\.k|u\.s\.a|e\.u|d\.c|n\.y|b\.s|b\.sc|bsc|b\.a|m\.s|m\.sc|m\.a|m\.b\.a|ph\.d|j\.d|a\.k\.a|p\.m|a\.m)\.["”)]?$/i;
/** After these a capital still begins a new sentence more often than not. */
const MAY_END = /(?:etc|inc|u\.s|u\.k|yrs?|exp|llc|ltd|p\.m|a\.m|no|co|min|max|est|ms|st)\.["”)]?$/i;

/** "a U.S. Citizen", "the U.S. Department of State": the country qualifies what follows; "in the U.S. You" ends. */
const QUALIFIES = /(?:^|[\s(“"/])(?<article>an? )?(?:u\.s|u\.k|u\.s\.a|e\.u)\.$/i;
const QUALIFIED =
  /^\s*(?:Citizen|Government|Department|Dept|Digital|Federal|National|Person|Permanent|Resident|Bank|Treasury|Military|Army|Navy|Air Force|Space Force|Marine|Senate|House|Congress|GAAP|Dollar|Securit|Export|Food|Customs|Patent|Postal|Visa|Work|Green|Market|Startup|Compan|Equal Employment|General|News|Citizenship|Law|Tax|State)/;

/** Two sentences glued by a scraper: "…for the market.You’re able"; not "Node.Js". And "a degree. 8+ years of …", for a digit opens none by the standard. */
const GLUED =
  /(?<=[a-z)]{2}[.!?])(?=[A-Z][a-z’']+[ ,])(?!(?:Ai|Com|Io|Js|Net|Org)\b)|(?<=[a-z)]{3}\. )(?<!\b(?:approx|circa|excl|incl|max|min|mind|yrs)\. )(?=\d{1,2}(?:\+|[-–]\d{1,2}\+?)? ?(?:years?|yrs?)\b)/;

/** The sentences of a line, by `Intl.Segmenter`, mended where an abbreviation's full stop was taken for an end. */
export function sentencesOf(line: Line): Sentence[] {
  if (!/[.!?…][^\n]/.test(line.text)) return [{ start: line.start, end: line.end, text: line.text, line }];
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { segment, index } of segmenter.segment(line.text)) {
    const to = index + segment.length;
    if (to < line.text.length && goesOn(line.text.slice(from, to).trimEnd(), line.text.slice(to, to + 20))) continue;
    for (const part of line.text.slice(from, to).split(GLUED)) {
      const text = part.trimEnd();
      if (text !== '') sentences.push({ start: line.start + from, end: line.start + from + text.length, text, line });
      from += part.length;
    }
  }
  return sentences;
}

/** Does the sentence go on after this piece? An abbreviation, a list number, or what follows begins in lower case. */
function goesOn(before: string, after: string): boolean {
  const tail = before.slice(-14);
  if (/^\s*(?:\d{1,2}|[•*-])[.)]?$/.test(before)) return true;
  if (/[!?]["”’)]{0,2}$/.test(tail) && /^\s*[a-z]/.test(after)) return true;
  if (!ABBREVIATION.test(tail)) return false;
  const country = QUALIFIES.exec(tail);
  if (country && (country.groups?.article || QUALIFIED.test(after))) return true;
  return !(MAY_END.test(tail) && /^[A-Z]/.test(after));
}
