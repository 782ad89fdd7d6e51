import type { Span } from '../text/document.ts';
import type { Month } from './facts.ts';

/** A stretch of time in a line. `to` null: it goes on. */
export interface DateRange extends Span {
  from: Month;
  to: Month | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?:19[5-9]\\d|20[0-9]\\d)';
/** "March 2019", "Mar. '19", "03/2019", "2019-03", "2019/03", "2019". */
const DATE = `(?:${MONTH_NAME}\\.? ?,? ?(?:${YEAR}|['’]\\d\\d)|(?:0?[1-9]|1[0-2])[/.]${YEAR}|${YEAR}[-/.](?:0[1-9]|1[0-2])|${YEAR})`;
const OPEN = '(?:present|current|currently|now|today|ongoing|heute|date)';
const WHOLE_OPEN = new RegExp(`^${OPEN}$`, 'i');

/** "Jan 2019 – Present", "2015-2018", "03/2019 to 06/2021". */
const RANGE = new RegExp(`\\b(${DATE}) ?(?:-|–|—|to|until|till|through) ?(${DATE}|${OPEN})(?![\\w/])`, 'i');
/** "since May 2022" */
const SINCE = new RegExp(`\\bsince (${DATE})(?![\\w/])`, 'i');

/** The first stretch of time in a line; null where there is none, or where it ends before it begins. */
export function dateRangeIn(line: string): DateRange | null {
  const found = RANGE.exec(line) ?? SINCE.exec(line);
  if (!found) return null;
  const from = monthOf(found[1]!, 'first');
  const to = found[2] === undefined || WHOLE_OPEN.test(found[2]) ? null : monthOf(found[2], 'last');
  if (to !== null && to < from) return null;
  return { start: found.index, end: found.index + found[0].length, from, to };
}

/** A year alone as an end means that its month is not known: the middle of the year is the least wrong on both sides. */
const MIDDLE = 6;

function monthOf(words: string, side: 'first' | 'last'): Month {
  const lower = words.toLowerCase();
  const numbers = lower.match(/\d+/g)!.map(Number);
  const year = numbers.find((number) => number > 1000) ?? centuryOf(numbers[0]!);
  const name = MONTHS.findIndex((month) => lower.startsWith(month));
  const number = numbers.find((value) => value >= 1 && value <= 12 && numbers.length > 1);
  const month = name >= 0 ? name + 1 : (number ?? (side === 'first' ? MIDDLE + 1 : MIDDLE));
  return year * 12 + month - 1;
}

function centuryOf(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}
