import type { WorkMode } from '../../../page/posting.ts';
import type { Span } from '../../../text/document.ts';
import { matchesIn } from '../../lexicon/can-match.ts';

/** Days a week in the office that a sentence states, and the mode that follows. */
export interface OfficeDays extends Span {
  /** The most days of a range; null where only days at home are stated. */
  days: number | null;
  mode: WorkMode;
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['one', 1],
  ['two', 2],
  ['twice', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['ein', 1],
  ['zwei', 2],
  ['drei', 3],
  ['vier', 4],
  ['un', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['dos', 2],
  ['tres', 3],
  ['cuatro', 4],
]);
const N = `(?:[1-5]|${[...NUMBERS.keys()].join('|')})`;
const AMOUNT = `(?<![a-zß-ɏ\\d.$€£%-])(?<low>${N})(?:\\+| or more)?(?:(?: ?[-–—] ?| to | or )(?<high>${N}))?(?: \\(\\d\\))?`;
const DAYS = '(?: ?(?:full |business |working )?(?:days?|x|times?|tage?|jours?|días|dagen)(?![a-zß-ɏ\\d]))';
const WEEK =
  '(?:,? ?(?:a|per|\\/|each|every|of the|pro|par|por|in der|in a) ?(?:week|wk|woche|semaine|semana|work ?week)\\b|\\/wk|\\/week| weekly)';
const OFFICE =
  '(?:on[- ]?site|in[- ]?person|in[- ]office|(?:in|at|from|to|im|au|en|op|into|of) (?:the |our |an? |its |their |your )?(?:[a-zß-ɏ./-]+,? ){0,4}?(?:offices?|hq|headquarters|hub|büro|bureau|oficina|kantoor)|(?<!home[- ]?)office(?![a-zß-ɏ])|come in(?= (?:at least |up to |for )?(?:\\d|one|two|three|four|five))|vor ort|sur site|presencial)';
const HOME =
  '(?:from home|remote(?:ly)?|wfh|at home|home ?office|télétravail|teletrabajo|thuis|work from home|working from home|home)';

/** "3 days a week in our office", "two days onsite", "5 days a week at our HQ" */
const DAYS_THEN_OFFICE = new RegExp(`${AMOUNT}${DAYS}(?<week>${WEEK})?[^.;\\n]{0,45}?${OFFICE}`, 'gi');
/** "in the office three days a week", "onsite 4 days", "office presence 2-3 days" */
const OFFICE_THEN_DAYS = new RegExp(
  `(?<![a-zß-ɏ])${OFFICE}[^.;\\n]{0,60}?${AMOUNT}(?:${DAYS}(?<week>${WEEK})?|(?<every> ${WEEK}))`,
  'gi',
);
/** "hybrid (3 days)", "Hybrid, 2 days/week", "hybrid schedule: 3x per week" */
const HYBRID_DAYS = new RegExp(`\\bhybrid[^.;\\n]{0,40}?${AMOUNT}${DAYS}(?<week>${WEEK})?`, 'gi');
/** "two days from home a week", "1-2 days WFH", "2 days remote" */
const HOME_DAYS = new RegExp(
  `${AMOUNT}${DAYS}(?<week>${WEEK})? ?(?:of |de )?(?:work(?:ing)? )?${HOME}(?<after>${WEEK})?`,
  'gi',
);
/** "two remote days a week" */
const REMOTE_DAYS = new RegExp(
  `${AMOUNT} (?:remote|home[- ]?office|wfh|work[- ]from[- ]home)[ -](?:days?|tage?)${WEEK}`,
  'gi',
);
/** "work remote 2 days a week", "from home two days per week", "télétravail : 2 jours par semaine" */
const HOME_THEN_DAYS = new RegExp(
  `(?<![a-zß-ɏ])${HOME}(?: ?: ?| )(?:for |up to |jusqu['’]à |bis zu )?${AMOUNT}${DAYS}${WEEK}`,
  'gi',
);
const WEEKDAY = '(?:mon(?:days?)?|tue(?:s|sdays?)?|wed(?:s|nesdays?)?|thu(?:r|rs|rsdays?)?|fri(?:days?)?)';
const WEEKDAYS = `(?<named>\\b${WEEKDAY}(?:(?:,? and |, | (?:through|thru|to) | ?[&\\/–-] ?| )${WEEKDAY}){1,4}\\b)`;
/** "Monday and Thursday are our in-office days" */
const NAMED_THEN_OFFICE = new RegExp(`${WEEKDAYS}[^.;\\n]{0,45}?${OFFICE}`, 'gi');
/** "in the office on Mondays and Fridays", "in-office (Tue/Wed)" */
const OFFICE_THEN_NAMED = new RegExp(`(?<![a-zß-ɏ])${OFFICE}[^.;\\n]{0,60}?${WEEKDAYS}`, 'gi');
const WEEK_ORDER = ['mo', 'tu', 'we', 'th', 'fr'];
const ONE_WEEKDAY = new RegExp(`\\b${WEEKDAY}\\b`, 'gi');
/** Other rhythms, and what else happens at an office. */
const NOT_WEEKLY =
  /\b(?:months?|monthly|quarter(?:ly)?|years?|yearly|annual(?:ly)?|every (?:two|other|2|\d) weeks?|fortnight|vacation|holidays?|pto|paid|lunch(?:es)?|meals?|breakfast|catered|snacks|gym|yoga|interviews?|on-?call|support|sick|leave|first|before)\b/i;
/** "a paid trial: 3-5 days with the team (in office)": a part of applying. */
const TRIAL = /\b(?:work trial|trial (?:work|days?|week|period|project)|trials?(?= [—–-] ))/i;

const NAMED: readonly RegExp[] = [NAMED_THEN_OFFICE, OFFICE_THEN_NAMED];

/** The office days that a sentence states; null when it states none or another rhythm. Spans are within the sentence. */
export function officeDaysIn(sentence: { readonly text: string }): OfficeDays | null {
  const { text } = sentence;
  for (const pattern of [
    DAYS_THEN_OFFICE,
    OFFICE_THEN_DAYS,
    HOME_DAYS,
    REMOTE_DAYS,
    HOME_THEN_DAYS,
    HYBRID_DAYS,
    ...NAMED,
  ]) {
    for (const match of matchesIn(sentence, pattern)) {
      const around = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 20);
      if (NOT_WEEKLY.test(around)) continue;
      if (TRIAL.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 20))) continue;
      const found = daysOf(match, pattern);
      if (found) return found;
    }
  }
  return null;
}

function daysOf(match: RegExpExecArray, pattern: RegExp): OfficeDays | null {
  const groups = match.groups ?? {};
  const low = numberOf(groups.low ?? '');
  const high = groups.high === undefined ? low : numberOf(groups.high);
  const span = { start: match.index, end: match.index + match[0].length };
  if (pattern === HOME_DAYS || pattern === REMOTE_DAYS || pattern === HOME_THEN_DAYS)
    return high >= 5 ? null : { ...span, days: null, mode: 'hybrid' };
  if (groups.named) {
    const days = weekdaysIn(groups.named);
    return { ...span, days, mode: days >= 5 ? 'onsite' : 'hybrid' };
  }
  if (/^(?:times?|x)$/i.test(groups.low ?? '')) return null;
  return { ...span, days: high, mode: low >= 5 ? 'onsite' : 'hybrid' };
}

/** "Mon, Tue and Thu" are three, "Monday to Thursday" are four. */
function weekdaysIn(named: string): number {
  const days = (named.match(ONE_WEEKDAY) ?? []).map((day) => WEEK_ORDER.indexOf(day.slice(0, 2).toLowerCase()));
  const [first = 0, last = 0] = days;
  return days.length === 2 && last > first && /\b(?:through|thru|to)\b|[–-]/i.test(named)
    ? last - first + 1
    : days.length;
}

function numberOf(written: string): number {
  return NUMBERS.get(written.toLowerCase()) ?? Number(written);
}
