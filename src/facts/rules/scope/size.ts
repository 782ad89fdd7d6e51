import { lineAt, type Sentence, sentenceAt, type TextDocument } from '../../../text/document.ts';
import type { Evidence, ScopeFacts } from '../../analysis.ts';
import { fromText } from '../../evidence.ts';
import { matchesIn } from '../../lexicon/can-match.ts';
import { NUMBER_WORDS } from '../years/number-words.ts';

const COUNT = '(\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
const RANGE = `(?:(up to|at least|a minimum of|minimum of|about|around|approximately|roughly|some|~|over|more than|currently|c\\.) ?)?${COUNT} ?(\\+)?(?: ?(?:-|–|—|to) ?${COUNT})?(\\+)?`;
const MEMBER =
  '(?:product (?:managers|owners|designers|leaders|people|professionals)|product|pms?|gpms?|managers?|direct|immediate|people|reports?|designers?|analysts?|engineers?|staff|individuals?|members?|leaders?|directors?|employees|associates|specialists?|professionals|data|senior|developers|researchers|recruiters|scientists|marketers|aes)';
/** "lead a team of 5-7 product managers", "a team of three PMs". */
const TEAM_OF = new RegExp(`\\b(?:team|staff) of ${RANGE} (?:[a-z/&-]+ ){0,4}?${MEMBER}\\b`, 'gi');
/** "manage a team of 5", "leads a team of 12 across three squads": nobody is named, so nothing else may follow. */
const BARE_TEAM_OF = new RegExp(`\\bteam of ${RANGE}(?=[.,;)]|$| (?:across|who|based|spread)\\b)`, 'gi');
/** "manage five PMs", "leading 12 product managers": people right behind the verb. */
const LED_PEOPLE = new RegExp(
  `(?<=\\b(?:lead|leads|leading|manage|manages|managing|supervise|supervises|coach|mentor) )${RANGE} (?:(?:associate|junior|senior|experienced|talented|direct) ){0,2}(?:pms|gpms|product managers|product owners|people|direct reports)\\b`,
  'gi',
);
/** "formally manage 1-3 engineers", "manage eight designers": another trade, so the verb must be that of a manager. */
const MANAGED_TRADE = new RegExp(
  `(?<=\\b(?:manage|manages|managing|supervise|supervises|supervising) )${RANGE} (?:[a-z]+ ){0,3}?(?:directors|engineers|designers|analysts|recruiters|researchers|scientists|marketers|developers|writers|specialists|team members|employees)\\b`,
  'gi',
);
/** "…and 12 product managers", behind a first number of people. */
const AND_MORE = new RegExp(`^ (?:and|&|plus) ${COUNT} (?:[a-z/&-]+ ){0,3}?${MEMBER}\\b`, 'i');
/** "Direct reports: roughly 8", as a label. */
const LABELLED = new RegExp(`\\bdirect reports?[*_]{0,2} ?:[*_]{0,2} ?${RANGE}(?![\\w%])`, 'gi');
/** "5 direct reports", "at least 2 immediate direct reports", "manages up to 12 staff". */
const DIRECT_REPORTS = new RegExp(
  `\\b${RANGE} (?:[a-z]+ )?(?:direct(?:ly)?(?: managed| reporting)? (?:reports?|staff|people|employees)|(?:pm|product manager|people) reports)\\b`,
  'gi',
);
/** "lead a 12-person team", "a 40-person product organisation". */
const PERSON_TEAM = new RegExp(
  `\\b${RANGE}[- ](?:person|people|member|strong) (?:[a-z-]+ ){0,3}?(?:team|squad)\\b`,
  'gi',
);
const PERSON_ORGANISATION = new RegExp(
  `\\b${RANGE}[- ](?:person|people|member|strong) (?:[a-z-]+ ){0,3}?(?:organi[sz]ation|org|department|function)\\b`,
  'gi',
);
/** "an organisation of around 40 people", "a product function of 30". */
const ORGANISATION = new RegExp(
  `\\b(?:organi[sz]ation|org|department|function|division|group) (?:of|is) ${RANGE} ?(?:[a-z/&-]+ ){0,3}?${MEMBER}\\b`,
  'gi',
);
/** "a product organization of 45 across four directors". */
const BARE_ORGANISATION = new RegExp(
  `\\bproduct (?:organi[sz]ation|org|department|function) of ${RANGE}(?=[.,;)]|$| (?:across|who|based|spread|through|with)\\b)`,
  'gi',
);
/** "currently 2, scaling to 4": the team now and soon. */
const SCALING = new RegExp(`^[^.\\n]{0,60}?\\(?currently ${COUNT}[^.\\n]{0,20}?(?:scaling|growing) to ${COUNT}`, 'i');

/** This job leads them: the verb stands right before the number. */
const LEADS =
  /\b(?:lead|leads|leading|direct(?:s|ing)?(?= (?:an?|and|the)\b)|manag(?:e|es|ing)|grow (?:and|a)|mentor\w*|coach\w*|supervis\w+|overs(?:ee|ees|eeing)|inherit\w*|tak(?:e|ing) over|heading|run(?:s|ning)?(?= an? )|scal(?:e|ing)|line manag\w+)\b/i;
/** The words of a line that states the size outright: "There will be …", "Direct reports: …", "The org is …". */
const STATED =
  /\b(?:this role|this manager|you(?:'|’)ll have|you will have|there (?:are|will be)|reports?:|with|the org(?:ani[sz]ation)?|for)\W{0,9}(?:\w[\w-]{0,30}\W{1,4}){0,4}$/i;
/** Asked of the candidate's past, or about the company: says nothing of this job. */
const NOT_THIS_JOB =
  /\b(?:experience|years|previous(?:ly)?|proven|track record|you(?:'|’)?ve|you have|having|have (?:\w+ )?(?:led|managed)|history|we(?:'|’)?(?:re| are|ve)(?! (?:looking|hiring|seeking|searching|recruiting) )|our company|founded|grown? (?:to|from)|join (?:a|our)|part of (?:a|our)|coming into|across the company|member of|alongside|work(?:ing)? (?:in|with)|our team of|led by|suggests?|signals?)\b/i;

/** "…a director to lead …", "you will run …". */
const TO_LEAD = /\b(?:to|you(?:'|’)ll|you will) (?:build|head|lead|manage|oversee|own|run)\b/i;

/** Characters around a number that say whose team it is. */
const NEAR = 200;

type Count = { min: number | null; max: number | null };

/** Direct reports or size of the team led, with its quote; null when the text does not say. */
export function teamSize(
  document: TextDocument,
): { reports: NonNullable<ScopeFacts['reports']>; evidence: Evidence } | null {
  const scaling = document.sentences.find(
    ({ text }) => SCALING.test(text) && LEADS.test(text) && !NOT_THIS_JOB.test(text),
  );
  if (scaling) {
    const match = SCALING.exec(scaling.text)!;
    const reports = { min: numberOf(match[1]!), max: numberOf(match[2]!) };
    return { reports, evidence: quote(document, scaling.start, match[0].length, 'scope/team-scaling') };
  }
  for (const match of matchesIn(document, LABELLED)) {
    const reports = countOf(match);
    if ((reports.max ?? reports.min) !== 0)
      return { reports, evidence: quote(document, match.index, match[0].length, 'scope/direct-reports-label') };
  }
  for (const [pattern, rule] of [
    [DIRECT_REPORTS, 'scope/direct-reports'],
    [TEAM_OF, 'scope/team-of'],
    [LED_PEOPLE, 'scope/led-people'],
    [MANAGED_TRADE, 'scope/led-people'],
    [BARE_TEAM_OF, 'scope/team-of'],
    [PERSON_TEAM, 'scope/person-team'],
  ] as const) {
    for (const match of matchesIn(document, pattern)) {
      const sentence = sentenceAt(document, match.index);
      if (!isThisJob(sentence, match.index, rule === 'scope/direct-reports') && !isItem(sentence, match.index))
        continue;
      const more = AND_MORE.exec(document.text.slice(match.index + match[0].length, sentence.end));
      const length = match[0].length + (more?.[0].length ?? 0);
      const reports = withMore(countOf(match), more ? numberOf(more[1]!) : 0);
      return { reports, evidence: quote(document, match.index, length, rule) };
    }
  }
  for (const match of matchesIn(document, ONE_REPORT)) {
    if (!isThisJob(sentenceAt(document, match.index), match.index + match[0].length, false)) continue;
    return { reports: { min: 1, max: 1 }, evidence: quote(document, match.index, match[0].length, 'scope/one-report') };
  }
  return null;
}

/** "manage and mentor a designated technical writer": one report, named by the trade. */
const ONE_REPORT =
  /\b(?:manag|supervis|line manag|mentor)(?:e|es|ing)? (?:and [a-z]+ )?(?:a|one|an?) (?:designated |single |junior |associate |dedicated )*(?:tech(?:nical)? writer|product manager|pm|analyst|designer|product owner|direct report)\b/gi;

/** People in the organisation that the job leads; null when the text does not say. */
export function organisationSize(document: TextDocument): { orgSize: number; evidence: Evidence } | null {
  for (const match of [ORGANISATION, BARE_ORGANISATION, PERSON_ORGANISATION].flatMap((pattern) =>
    matchesIn(document, pattern),
  )) {
    if (!isThisJob(sentenceAt(document, match.index), match.index, true) && !isLedBefore(document, match)) continue;
    const { min, max } = countOf(match);
    const orgSize = max ?? min;
    if (orgSize !== null && orgSize > 1)
      return { orgSize, evidence: quote(document, match.index, match[0].length, 'scope/organisation') };
  }
  return null;
}

/** "• Team of 3 directors" under "What you will lead": an item among the duties that opens with the size. */
function isItem({ line, text }: Sentence, index: number): boolean {
  const opens = line.kind === 'bullet' && line.section.kind === 'duties' && index - line.start <= 4;
  return opens && !NOT_THIS_JOB.test(text.slice(0, NEAR));
}

/** "You will lead Platform. The org is roughly 20 engineers": the sentence before says who leads it. */
function isLedBefore(document: TextDocument, { 0: words, index }: RegExpExecArray): boolean {
  const before = document.text.slice(Math.max(lineAt(document, index).start, index - NEAR), index);
  return / is /i.test(words) && /[.!] The $/.test(before) && TO_LEAD.test(before) && !NOT_THIS_JOB.test(before);
}

function isThisJob(sentence: Sentence, index: number, stated: boolean): boolean {
  const { kind } = sentence.line.section;
  if (kind === 'benefits' || kind === 'legal' || kind === 'preferred' || kind === 'company') return false;
  const at = index - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - NEAR), at);
  if (/\bindirectly\b[^.;]{0,20}$/i.test(before)) return false;
  if (NOT_THIS_JOB.test(sentence.text.slice(Math.max(0, at - NEAR), at + NEAR))) return false;
  return LEADS.test(before.slice(-90)) || (stated && STATED.test(before));
}

function countOf(match: RegExpExecArray | RegExpMatchArray): Count {
  const [, bound, low, plus, high, plusAfter] = match;
  const first = numberOf(low!);
  if (high) return { min: first, max: plusAfter ? null : numberOf(high) };
  if (plus || plusAfter || /at least|minimum|over|more than/i.test(bound ?? '')) return { min: first, max: null };
  return /up to/i.test(bound ?? '') ? { min: null, max: first } : { min: first, max: first };
}

/** "3 directors and 12 product managers" are fifteen. */
function withMore({ min, max }: Count, more: number): Count {
  return { min: min === null ? null : min + more, max: max === null ? null : max + more };
}

function numberOf(word: string): number {
  return NUMBER_WORDS.get(word.toLowerCase()) ?? Number(word);
}

function quote(document: TextDocument, start: number, length: number, rule: string): Evidence {
  return fromText(document, { start, end: start + length }, rule);
}
