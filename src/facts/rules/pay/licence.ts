import { compiledFor } from '../../../text/compiled.ts';
import { lineAt, type TextDocument } from '../../../text/document.ts';
import { matchesOf } from '../../../text/matches.ts';
import {
  ADDED,
  EXTRA_HOURS_BEFORE,
  MEASURED,
  OTHERS_PAY,
  OTHERS_PAY_BEFORE,
  PART_AFTER,
  PART_BEFORE,
  PAY_CUE,
  PAY_INCLUDING,
  PAY_LABEL,
  PER_PIECE,
  SHARE_BEFORE,
  TRAP,
  WEAK_TRAP,
} from './cues.ts';
import { periodAfter, startsWithPeriod } from './periods.ts';
import type { Candidate } from './ranges.ts';
import { statementStart } from './statement.ts';

/** What stands around a candidate, cut where another statement begins. */
interface Surroundings {
  /** From the sentence's start; parentheses blanked. */
  before: string;
  /** Up to the next break, at most 70 characters. */
  after: string;
  /** The sentence near the candidate, without it. */
  rest: string;
  /** The line's text before and behind the candidate. */
  lineBefore: string;
  lineAfter: string;
}

// "… • …" and " | " part statements as full stops do
const BREAK_BEFORE = /^[\s\S]*(?:[;•|]|[!?] )/;
const BREAK_AFTER =
  /[.!?](?= [A-Z(]|$)| (?=[A-Za-zÀ-ɏ]{2,20}(?: [A-Za-zÀ-ɏ]{2,20})?:)|[;•|\n+,]|\bplus\b|\band\b|\bwith\b|\bas well\b|\bin addition\b|&/;
// words that a line may hold beside a range and still be nothing but that range
const PLAIN_WORDS = new Set(
  (
    'usd eur gbp cad aud chf sgd inr pln sek euro euros gross brutto bruto brut net netto vat b2b base ote on target earnings annual annually annum salary pay total ' +
    'cash compensation per a an p pa year yearly yr yrs hour hourly hr month monthly mo day daily week weekly doe full time full-time depending ' +
    'dependent experience uncapped equity benefits bonus plus and range super superannuation kiwisaver rrsp pension esop esops excellent great generous after probation offers commission commensurate with rate in to min max annualized'
  ).split(' '),
);
/** "Senior Product Manager, Payments", "Head of Lending", "our Loans Product Manager": the field that a title names says nothing of the sum behind it. */
const TITLE =
  /\b(?:Product (?:Manager|Lead|Owner|Director)|PM|Head|Director|VP)(?: of Product)?(?:,| of| for| [-–—]) [A-Z][\w&]{1,20}(?:(?: | & | and )[A-Z][\w&]{1,20}){0,2}(?= ?(?:[:,(–—|-]|is\b|$))|\b(?!Salar|Pay|Comp|Base)[A-Z][a-z]{2,20} (?=Product (?:Manager|Lead|Owner|Director)\b|[Rr]ole\b|[Pp]osition\b)/g;
const LABEL_LENGTH = 125;
/** The most places that a list of pay by place names. */
const MOST_PLACES = 12;

/**
 * Whether a candidate is pay: the nearest word that names what sums are (pay or something else) decides; then the
 * label line above, the section and, last, the bare shape of the line. Null means no.
 */
export function isPay(document: TextDocument, text: string, candidate: Candidate): boolean {
  const around = look(document, text, candidate);
  if (compiledFor(around.before, PART_BEFORE).test(around.before) && !joinedToPay(around.before)) return false;
  // the next line speaks of itself ("Bonus: 15%"), unless a sentence runs on in it
  const behind = text.slice(candidate.end, candidate.end + 60).split(/\n(?![a-z])/, 1)[0]!;
  if (
    ADDED.test(around.before) ||
    EXTRA_HOURS_BEFORE.test(around.before) ||
    SHARE_BEFORE.test(around.before) ||
    compiledFor(behind, PART_AFTER).test(behind) ||
    (PER_PIECE.test(behind) && !startsWithPeriod(behind))
  )
    return false;
  if (isExample(text.slice(Math.max(0, candidate.start - 300), candidate.start))) return false;
  const named = LPA.test(text.slice(candidate.start, candidate.end)) ? 'pay' : nearest(around, candidate.pair);
  if (named === 'other' || OTHERS_PAY_BEFORE.test(around.before) || OTHERS_PAY.test(around.rest)) return false;
  if (named === 'pay') return true;
  if (candidate.toMillions) return labelled(document, candidate);
  if (WEAK_TRAP.test(`${around.before} ${around.after}`)) return isBare(around) && labelled(document, candidate);
  return fromPlace(document, candidate, around, text);
}

function look(document: TextDocument, text: string, { start, end }: Candidate): Surroundings {
  const line = lineAt(document, start);
  const from = statementStart(document, start);
  const lineEnd = Math.max(line.end, end);
  const before = text.slice(from, start).replace(/\([^()]{0,160}\)/g, (inner) => ' '.repeat(inner.length));
  const behind = text.slice(end, Math.min(lineEnd, end + 300));
  return {
    before: before.replace(BREAK_BEFORE, '').replace(TITLE, ''),
    after: behind
      .slice(0, 70)
      .replace(MEASURED, (words) => ' '.repeat(words.length))
      .split(BREAK_AFTER, 1)[0]!,
    rest: `${before.slice(-200)} ${behind.slice(0, 100).split(/[.!?](?= |$)/, 1)[0]}`,
    lineBefore: text.slice(Math.max(line.start, start - 300), start),
    lineAfter: text.slice(end, Math.min(lineEnd, end + 300)),
  };
}

/** "Base + Bonus: $150k", "compensation including bonus is $160k": the part belongs to a pay label. */
function joinedToPay(before: string): boolean {
  const label = before.split(/\d/).at(-1)!.slice(-60);
  const stated = /\b(?:of|up to|worth|valued at|is|at|between|from)\s*$/i.test(before);
  if (!stated && /\b(?:salary|base|pay|compensation|ote)\s?(?:[+&,/(]|plus|and|incl|excl|not incl)/i.test(label))
    return true;
  const whole = before
    .replace(PART_BEFORE, '')
    .trimEnd()
    .replace(/ (?:annual|target|performance)$/i, '');
  return PAY_INCLUDING.test(`${whole} `);
}

/** "For example, …:" a few lines above: what follows shows a form, it does not state this job's pay. */
function isExample(above: string): boolean {
  const at = above.search(/\bfor (?:example|instance)\b/i);
  if (at < 0) return false;
  // "For example, in Lyon it would be €80,000. In Porto it would be €70,000."
  if (/\bwould (?:be|earn|make) $/i.test(above) && !above.slice(at).includes('\n')) return true;
  const [head, ...rest] = above.slice(at).split(':\n');
  return rest.length > 0 && !/[$€£]/.test(head!) && rest.join().split(/[$€£]/).length <= 2;
}

/** "45–60 LPA": lakhs per annum count nothing but pay. */
const LPA = /lpa$/i;

/** What the nearest naming word says; null where none stands in the sentence. */
function nearest({ before, after }: Surroundings, pair: boolean): 'pay' | 'other' | null {
  const payAfter = first(PAY_CUE, after);
  const trapAfter = first(TRAP, after);
  if (trapAfter >= 0 && (payAfter < 0 || trapAfter < payAfter)) return 'other';
  const payBefore = last(PAY_CUE, before);
  const trapBefore = last(TRAP, before);
  if (payAfter >= 0 && payAfter < 25) return 'pay';
  if (payBefore < 0) return trapBefore >= 0 ? 'other' : payAfter >= 0 ? 'pay' : null;
  if (trapBefore <= payBefore) return 'pay';
  // "loans of $10,000": the word right before names the sum
  if (/^[a-z-]+ of\s*$/i.test(before.slice(trapBefore))) return 'other';
  // "salary range for our Learning and Training team is $90,000 – $120,000"
  return pair && /\b(?:is|are|of|ranges?(?: from)?|between|from)\s*$|:\s*$/i.test(before) && payBefore < 120
    ? 'pay'
    : 'other';
}

function first(pattern: RegExp, text: string): number {
  compiledFor(text, pattern).lastIndex = 0;
  return pattern.exec(text)?.index ?? -1;
}

function last(pattern: RegExp, text: string): number {
  let at = -1;
  for (const match of matchesOf(text, compiledFor(text, pattern))) at = match.index;
  return at;
}

/** "$200k + equity", alone on its line. */
const PLUS =
  /^ ?(?:\+|plus|and|&) ?(?:\d{1,2} ?% )?(?:(?:excellent|great|generous|full|good|strong|annual|performance|company|discretionary) ){0,2}(?:benefits|bonus|commission|equity|options|rsus?|stock|super)\b/i;

/** Nothing says what the sum is: the line before, the section and the shape of the line decide. */
function fromPlace(document: TextDocument, candidate: Candidate, around: Surroundings, text: string): boolean {
  const bare = isBare(around);
  const { kind } = lineAt(document, candidate.start).section;
  const behind = text.slice(candidate.end, candidate.end + 60);
  const period = candidate.period ?? periodAfter(behind);
  const top = candidate.max ?? candidate.min ?? 0;
  if (!bare && period === null && top < 10_000) return false;
  if ((labelled(document, candidate) || kind === 'pay') && (bare || candidate.pair)) return true;
  if (!candidate.pair)
    return (
      isOffer(around, candidate) || isRate(around, period, top, behind) || (bare && top >= 20_000 && PLUS.test(behind))
    );
  if (first(PAY_CUE, around.lineBefore) >= 0 || bare) return true;
  return period !== null && !['required', 'preferred', 'duties', 'company', 'legal'].includes(kind);
}

/** "Account Executive: $26.45 per hour". */
const isRate = (around: Surroundings, period: string | null, top: number, behind: string): boolean =>
  isLabel(around.lineBefore) &&
  startsWithPeriod(behind) &&
  (period === 'hour' || (period === 'year' && top >= 20_000 && /[:–—(-]\s*$/.test(around.lineBefore)));

/** "Up to £85,000 plus bonus", "From $90k DOE", "c.£95k" alone on a line. */
const isOffer = (around: Surroundings, { min, max }: Candidate): boolean =>
  (max ?? min ?? 0) >= 10_000 &&
  around.lineBefore.length <= 120 &&
  (min === null || max === null
    ? /(?:^[\s*_•·-]*|[-–—|•:,] )(?:up ?to|from)\s*$/i.test(around.lineBefore)
    : (max ?? 0) >= 20_000 && /^[\s*_•·-]*(?:ca?\.?|circa)\s*$/i.test(around.lineBefore) && isPlain(around.lineAfter));

/** The line is a short label, the figures, and words that belong to pay. */
function isBare({ lineBefore, lineAfter }: Surroundings): boolean {
  return isLabel(lineBefore) && (isPlain(lineAfter) || (TOWN.test(lineBefore) && FOR_TITLE.test(lineAfter)));
}

/** "Plano, TX: $140,000 - $160,000 for Senior Manager, Product". */
const TOWN = /[A-Z][a-z]+, (?:[A-Z]{2}|D\.C\.)(?: \([^()]{1,40}\))?: ?$/;
const FOR_TITLE =
  /^ for (?:[A-Z][\w.&/-]{0,20},? ){0,5}(?:Manager|Director|Lead|Owner|Head|VP|Principal|Product|Engineer|Designer)\b/;

/** Where the label of the next range starts: "…. In Colorado: $…" where pay must be stated by law, "PM: £75k-£90k, Lead: £…", "£56,132 (National) / £…". */
const LABEL_BREAK =
  /[;|•]|\. (?=(?:In|For) (?:the )?(?:British Columbia|California|Canada|Colorado|Connecticut|D\.?C|Hawaii|Illinois|Maryland|Massachusetts|Minnesota|Nevada|New Jersey|New York|NYC|Ontario|Rhode Island|U\.?[KS]|United (?:Kingdom|States)|Vermont|Washington)\b)|(?<=\d[kK]?)\. (?=[A-Z])(?!For [a-z])|(?<=\d[kK]?), (?=[A-Z])|(?<=[\d)][kK]?) \/ /;
/** And where what stands behind a range ends. */
const PLAIN_BREAK = /[;•|([]|\s[+–—-]\s|\.(?= [A-Z]|$)|, (?=[A-Z][^,;:$£€\n]{0,40}:)| \/ (?=[$£€])/;

/** "Zone 1: Boston, Seattle - ", "SF Bay Area – ", "Level IV (": words without a figure or a sentence in them. */
function isLabel(before: string): boolean {
  const words = before
    .split(LABEL_BREAK)
    .at(-1)!
    .replace(/^[\s*_•·\\-]*(?:\d{1,2}[\\.)]+ ?)?/, '')
    .trim()
    .replace(/(?:^| )(?:ca?\.|circa|approx\.?)$/i, '')
    .replace(/\b([SJ]r|St|Assoc)\./g, '$1 ');
  if (words === '' || words === '(') return true;
  if (words.length > LABEL_LENGTH || /[$€£]|\d{3}/.test(words)) return false;
  return /[:–—(*|-]$/.test(words) ? !/[.!?] /.test(words) : words.length <= 45 && !/[.!?]/.test(words);
}

/** Nothing but words of pay up to a separator. */
function isPlain(after: string): boolean {
  const own = after.split(PLAIN_BREAK, 1)[0]!;
  if (own.length > 90) return false;
  return (own.match(/[A-Za-zÀ-ɏ-]{2,}/g) ?? []).every((word) => PLAIN_WORDS.has(word.toLowerCase()));
}

/** The line above is a label of pay: "Salary range", "Compensation". */
function labelled(document: TextDocument, { start }: Candidate): boolean {
  const line = lineAt(document, start);
  for (const back of [1, 2]) {
    const above = document.lines[line.index - back]?.text;
    if (above === undefined || above.length > 70) break;
    if (PAY_LABEL.test(above) && !/\d{2}/.test(above)) return first(TRAP, above) < 0;
    if (!/\d{2}/.test(above)) break;
  }
  return line.kind === 'bullet' && listOfPay(document, line.index);
}

/** A list of sums under a sentence that names them: "The yearly compensation will be:", "• Norway: …", "• Spain: …". */
function listOfPay(document: TextDocument, index: number): boolean {
  let head = document.lines[index - 1];
  for (let back = 2; back <= MOST_PLACES && head?.kind === 'bullet' && /\d{2}/.test(head.text); back++)
    head = document.lines[index - back];
  if (!head?.text.endsWith(':')) return false;
  const named = head.text
    .split(/[.!?] /)
    .at(-1)!
    .slice(-250);
  return first(PAY_CUE, named) >= 0 && first(TRAP, named) < 0 && !OTHERS_PAY.test(named);
}
