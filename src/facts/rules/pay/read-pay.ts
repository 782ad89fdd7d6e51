import { lineAt, type Span, type TextDocument } from '../../../text/document.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { Evidence, PayRange } from '../../analysis.ts';
import { findAmounts } from './amounts.ts';
import { PAY_CUE } from './cues.ts';
import { kindAbove, kindOf } from './kinds.ts';
import { isPay } from './licence.ts';
import { currencyOf, type MoneyHints } from './money.ts';
import { lengthOfPeriod, otherRhythm, periodAfter, periodBefore, periodBySize, plausible } from './periods.ts';
import { placeOf } from './places.ts';
import { type Candidate, findCandidates } from './ranges.ts';
import { statementStart } from './statement.ts';

/** What is known around a text whose pay is read. */
export interface PayContext extends MoneyHints {
  /** Makes the evidence of a span. */
  quote: (span: { start: number; end: number }, rule: string) => Evidence;
  /** True for a title or page label: what stands there is pay without being called so. */
  trusted: boolean;
  /** True where words before the sum name the job itself (a title): they limit nothing. */
  named?: boolean;
}

/** From this sum on, "paid bi-weekly" says how a year's pay comes, not what it is for. */
const LEAST_YEARLY = 20_000;

/** Every range that a text states as this job's pay, in order, repetitions included. */
export function readPay(document: TextDocument, context: PayContext): PayRange[] {
  const text = blankMarks(document.text);
  return findCandidates(text, findAmounts(text)).flatMap((candidate) => {
    const range = couldBePay(document, candidate, text) ? readRange(document, text, candidate, context) : null;
    return range ? [range] : [];
  });
}

/** Marks of Markdown, tags and addresses as blanks: same length, so offsets hold. */
function blankMarks(text: string): string {
  return text
    .replace(/[*_`~\\]|^#{1,6} /gm, (mark) => (mark === '~' ? '~' : ' '.repeat(mark.length)))
    .replace(
      /<\/?[a-z][a-z0-9]{0,9}(?: [^<>\n]{0,200})?>|\(https?:\/\/[^\s()]{1,300}\)|https?:\/\/[^\s()<>]{1,300}/gi,
      (mark) => ' '.repeat(mark.length),
    );
}

/** "100,000 to 150,000 active users": what bare figures count. */
const COUNTED =
  /^ (?:[a-z-]+ )?(?:units|users|customers|clients|members|people|employees|workers|patients|records|orders|transactions|downloads|stores|locations|merchants|companies|businesses)\b/i;

/** Cheap refusals before the context is looked at. */
function couldBePay(
  document: TextDocument,
  { money, pair, huge, min, max, start, end, period }: Candidate,
  text: string,
): boolean {
  if (huge && (money === null || ['$', 'USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF'].includes(money))) return false;
  if ((max ?? min) === 0) return false;
  if (money !== null) return true;
  // "Salary: 65000 - 80000": bare figures only right behind a label
  const before = text.slice(Math.max(lineAt(document, start).start, start - 60), start);
  return (
    pair &&
    !COUNTED.test(text.slice(end, end + 40)) &&
    ((max ?? 0) >= 10_000 || period !== null) &&
    /\b(?:salar(?:y|ies|is)|pay|compensation|gehalt|salaire|salario|ote|base)\b/i.test(before.split(/[.\d]/).at(-1)!)
  );
}

function readRange(document: TextDocument, text: string, candidate: Candidate, context: PayContext): PayRange | null {
  const currency = currencyOf(document, text, candidate, context);
  if (currency === null) return null;
  const line = lineAt(document, candidate.start);
  const before = text.slice(statementStart(document, candidate.start), candidate.start);
  const after = text.slice(candidate.end, Math.min(Math.max(line.end, candidate.end), candidate.end + 300));
  const top = candidate.max ?? candidate.min!;
  if (top < LEAST_YEARLY && otherRhythm(after)) return null;
  const stated =
    candidate.period ?? periodAfter(after) ?? periodBefore(lastPart(before)) ?? periodOfLabel(document, line.index);
  if (stated === null && isUnclear(candidate, text, before.split(/[.\d]/).at(-1)!)) return null;
  const period = stated ?? periodBySize(top, currency);
  if (!plausible(top, currency, period)) return null;
  if (!context.trusted && !isPay(document, text, candidate)) return null;
  return {
    min: candidate.min,
    max: candidate.max,
    currency,
    period,
    kind: kindOf(before, after) ?? kindAbove(document, line.index) ?? 'base',
    place: context.named ? null : placeOf(document, text, candidate),
    evidence: [context.quote(quoted(document, text, candidate), candidate.rule)],
  };
}

/** "$250 + equity", "Salaire : 48 à 55 €": thousands were meant, or nobody knows what for. */
function isUnclear({ pair, min, max, start, end }: Candidate, text: string, before: string): boolean {
  const top = max ?? min!;
  if (pair) return top < 200 && min! >= 30 && OF_A_YEAR.test(before);
  return top < 1000 && !/\d[.,]\d\d$/.test(text.slice(start, end)) && !/\b(?:rate|hourly|pay|wage)\b/i.test(before);
}

/** Words for pay in languages that name a year's or a month's by them. */
const OF_A_YEAR = /\b(?:salaire|rémunération|gehalt|jahresgehalt|salario|salaris)\b/i;

// "Up to £65,000": without these words the quote would say another thing
const BOUND =
  /\b(?:up to|from|starting (?:at|from)|at least|min(?:imum)?(?: of)?|max(?:imum)?(?: of)?|over|bis zu|ab) $/i;

/** The figures with the words that name them before and the period behind: "base salary range is $… - $… per year". */
function quoted(document: TextDocument, text: string, { start, end }: Candidate): Span {
  const before = text.slice(Math.max(statementStart(document, start), start - 90), start);
  const cue = matchesOf(before, PAY_CUE)
    .filter(({ index }) => !/[\d•|;\n]|^base ?\//.test(before.slice(index)))
    .at(0);
  const behind = lengthOfPeriod(text.slice(end, end + 24));
  const from = cue?.index ?? BOUND.exec(before)?.index ?? before.length;
  const span = { start: start - before.length + from, end: end + behind };
  return /[*_`]/.test(document.text.slice(span.start, span.end)) ? { start, end } : span;
}

const lastPart = (before: string): string => before.split(/[•|;]|\d(?=[^\d]*$)/).at(-1)!;

/** "Hourly rate" on the line above the figures. */
function periodOfLabel(document: TextDocument, index: number): PayRange['period'] | null {
  const above = document.lines[index - 1]?.text ?? '';
  return above.length <= 60 && /salar|pay|rate|compensation|wage|base/i.test(above) ? periodBefore(above) : null;
}
