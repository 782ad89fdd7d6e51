import type { PostingInput } from '../../page/posting.ts';
import { lineAt, type Sentence, type Span, type TextDocument } from '../../text/document.ts';
import type { EducationFact } from '../analysis.ts';
import { fromText } from '../evidence.ts';
import { matchesIn } from '../lexicon/can-match.ts';
import { needAt } from '../refine/need.ts';

type Level = EducationFact['level'];

interface Mention extends Span {
  level: Level;
}

/** The wordings of each level. Longer names come first where one holds another ("undergraduate degree", "graduate degree"). */
const NAMES: ReadonlyArray<readonly [Level, RegExp]> = [
  [
    'bachelor',
    /(?<![a-zß-ɏ-])(?:bachelor(?:['’]?s)?(?![a-zß-ɏ])|baccalaureate|under-?grad(?:uate)?(?= (?:[a-zß-ɏ]+ )?(?:degrees?|diploma|level|studies)| (?:or|and) (?:post)?-?graduate|\/graduate)|(?:4|four)[- ]year (?:(?:college|university|accredited|technical) )*degree|b\.?tech(?![a-zß-ɏ])|bac ?\+ ?3|licenciatura|grado universitario|laurea triennale)/gi,
  ],
  [
    'master',
    /(?<![a-zß-ɏ-])(?:master['’]s|masters(?= (?:degree|in|or|and|of|is|are|preferred|required|a plus|level)|[,/.;)]|$)|master(?= degree| of (?:science|arts|business|engineering|public|laws)|-level| or (?:ph\.?d|doctor)|\/ph)|(?<=bachelor(?:['’]?s)?(?: or | and | \/ |\/|, ))master(?![a-zß-ɏ])|(?:advanced?|graduate|post-?graduate|(?<!or )higher) (?:(?:technical|academic|university|business|level|quantitative|relevant|related|scientific) )*degrees?|post-?graduate (?:work|studies|qualification)|master(?:studium|abschluss|programm)|bac ?\+ ?5|laurea magistrale)/gi,
  ],
  [
    'mba',
    /(?<![A-Za-zÀ-ɏ-])M\.?B\.?A\.?(?![A-Za-zÀ-ɏ]|['’]?s? (?:program|students?|interns?|recruit|hiring|candidates|class|cohort|level product))/g,
  ],
  [
    'phd',
    /(?<![a-zß-ɏ-])(?:ph\.? ?d\.?(?![a-zß-ɏ]|['’]?s? (?:science|students?|interns?|programs?|researchers|scientists|level))|doctora(?:te|l)(?: degree)?(?![a-zß-ɏ])|promotion in (?=[A-Z]))/gi,
  ],
];
/** "QualificationsBachelor’s degree", in a text that lost its breaks */
const GLUED: ReadonlyArray<readonly [Level, RegExp]> = [
  ['bachelor', /(?<=[a-z])Bachelor(?:['’]?s)?(?![a-z])/g],
  ['master', /(?<=[a-z])Master(?:['’]s| (?=[Dd]egree))/g],
];
const ALL_NAMES = [...NAMES, ...GLUED];
/** "BS/MS in Computer Science", "B.Sc.", "BA or BS" */
const SHORT_NAMES: ReadonlyArray<readonly [Level, RegExp]> = [
  ['bachelor', /(?<![A-Za-zÀ-ɏ.-])(?:B\.?S\.?c?|B\.?A|B\.?Eng|B\.?E|B\.?B\.?A|B\.?Com|A\.?B)\.?(?![A-Za-zÀ-ɏ\d&])/g],
  ['master', /(?<![A-Za-zÀ-ɏ.-])(?:M\.?S\.?c?|M\.?A|M\.?Eng|M\.?C\.?S)\.?(?![A-Za-zÀ-ɏ\d&])/g],
];
/** What follows a two-letter degree: "BS degree", "MS in Physics", "BA/BS", "BS + 8 years" */
const SHORT_AFTER =
  /^(?:['’]?s)? ?(?:degrees?(?![A-Za-zÀ-ɏ])|in [A-Za-zÀ-ɏ]|from an?|(?:with|and|\+|plus) (?:at least |a minimum of )?\d|\(?or (?:higher|above|equivalent|related|similar)|(?:is )?(?:required|preferred|a plus)|\/ ?(?:B\.?[AS]|M\.?[AS]|Ph|MBA)|,? (?:or|and) (?:an? )?(?:B\.?[AS]|M\.?[AS]|Ph|MBA|master|bachelor|advanced)|, (?:M\.?S|Ph|MBA|B\.?S)|, (?:[A-Za-zÀ-ɏ]+ ){1,5}degree|,? \(?or equivalent)/;
/** What a two-letter degree is joined to: "BS/", "Ph.D., ", "Bachelor's or " */
const SHORT_BEFORE =
  /(?:\b(?:B\.?[AS]c?|M\.?[AS]c?|Ph\.? ?D|MBA|[Bb]achelor(?:['’]?s)?|[Mm]aster(?:['’]?s)?)\.?(?: ?\/ ?|,? or (?:an? )?|,? and |, )|\bdegree \()$/;
const SAFE_SHORT = /^(?:B\.?Sc|M\.?Sc|B\.?Eng|M\.?Eng|B\.S\.|M\.S\.|B\.A\.|M\.A\.)\.?$/;

/** "a degree in X", "university degree": no level named */
const DEGREE =
  /(?<![a-zß-ɏ\d-])(?:degree(?= (?:in|or|required|preferred|is|from|with|level|and|a plus|an?|qualified|desired|equivalent|related|relevant|program)(?![a-zß-ɏ])|[,.;:)*/]|\(s\)|$| [(—–])|diplom(?![a-zß-ɏ])|abgeschlossenes (?:[a-zß-ɏ]+ )?(?:hochschul)?studium|(?:hoch|fach)?hochschulabschluss|studium (?=der|im|in)|diplôme (?=en|d['’]|universitaire|supérieur)|título universitario|formation supérieure)/gi;
/** "a high degree", "a new degree", "360 degree", "in lieu of degree" */
const DEGREE_TRAP =
  /(?:\b(?:high|some|certain|great|maximum|desired|varying|new|same|to a|your|nth|lieu of(?: an?)?|large|greater|significant|any|appropriate|most recent|this|that|high school|secondary|associates?['’]?s?|\d+)) $/i;
const STUDY_TRAP =
  /\b(?:tuition|reimburse\w*|student loans?|scholarship|study (?:leave|support)|sponsor(?:ed|ship)? (?:for )?(?:your|an?) (?:mba|degree)|our (?:team|founders|people)|founders? )/i;

/** "no degree required", "we don't care about degrees" */
const NOT_ASKED =
  /\b(?:no (?:formal |college |university |specific )*(?:degree|diploma)|regardless of (?:your )?(?:degree|education)|(?:not|n['’]t|never) (?:[a-zß-ɏ]+ ){0,4}(?:degrees?|diplomas?)|degrees? (?:is |are )?(?:not|n['’]t) (?:required|needed|necessary))\b/i;

/** "or equivalent practical experience", "may be substituted", "or 8+ years of experience" */
const EQUIVALENT =
  /(?:(?:\bor|\/|\(|,|\bor an?|\bor have|\bor the) ?(?:(?:an? |any )?(?:equivalent|comparable|similar|related|relevant|commensurate|proven|previous|practical|significant|professional|work|industry)[ /,]?)(?:(?:amount|level|years|combination|practical|work|working|professional|relevant|industry|real[- ]world|hands[- ]on|applicable|job|military|related|technical|life|commercial|product|field|education|training|of|and|or|\/|in) ?,? ?){0,6}experiences?|\bequivalent (?:(?:practical|work|working|professional|combination of) )*experience|\bor (?:equivalent|comparable) (?:[a-zß-ɏ-]{1,20} ){1,4}experience|\bcombination of (?:[a-zß-ɏ]{1,20}[ ,/]{1,3}){1,7}experience|\bsubstitut[a-zß-ɏ]+|\bin lieu\b|\bor (?:at least |a minimum of |minimum )?\d+\+? (?:or more )?years|\bexperience (?:may be|can be|is|will be)? ?considered|gleichwertige|vergleichbare (?:qualifikation|berufserfahrung)|ou expérience équivalente|gelijkwaardige ervaring)/i;
/** "a technical background or …", "experience or …" */
const EXPERIENCE_OR = /\b(?:experience|background) or (?:an? )?(?:related |relevant )?$/i;

const SOFT =
  /\b(?:preferred|preferably|an? (?:big |strong |huge |definite |real |a )?plus|bonus|desired|desirable|nice[- ]to[- ]have|advantage(?:ous)?|beneficial|welcome)\b/i;
const HARD = /(?<!\bnot )\b(?:required|mandatory|must|necessary|essential)\b/i;
/** Nothing but "or", "/", "degree" stands between two levels, so a cue after the second holds for both. */
const JOINED = /^(?:['’]?s)?(?: ?(?:degrees?|or|and|and\/or|an?|such as|like|[,/&(])){0,4} ?$/i;

/** One row per level of education that the posting names as asked: the strongest need wins, quotes are kept. */
export function findEducation(document: TextDocument, _posting: PostingInput): EducationFact[] {
  const rows = new Map<Level, EducationFact>();
  for (const sentence of document.sentences) {
    const mentions = mentionsIn(sentence);
    mentions.forEach((mention, i) => {
      const row = rowOf(document, sentence, mentions, i);
      if (row === null) return;
      const known = rows.get(mention.level);
      if (!known) rows.set(mention.level, row);
      else merge(known, row);
    });
  }
  return [...rows.values()];
}

function merge(known: EducationFact, row: EducationFact): void {
  if (row.need === 'required') known.need = 'required';
  known.orEquivalent ||= row.orEquivalent;
  known.evidence.push(...row.evidence);
}

/** The levels that a sentence names, in order; an unnamed "degree" only where no level is. Spans are within the sentence. */
function mentionsIn(sentence: Sentence): Mention[] {
  const { text } = sentence;
  if (!HINT_SHORT.test(text) && !HINT.test(text)) return [];
  const found: Mention[] = [];
  for (const [level, pattern] of ALL_NAMES)
    for (const match of matchesIn(sentence, pattern)) found.push(spanOf(match, level));
  for (const [level, pattern] of SHORT_NAMES) {
    for (const match of matchesIn(sentence, pattern)) if (isShortDegree(text, match)) found.push(spanOf(match, level));
  }
  if (found.length === 0) {
    for (const match of matchesIn(sentence, DEGREE)) {
      if (!DEGREE_TRAP.test(text.slice(Math.max(0, match.index - 20), match.index))) found.push(spanOf(match, 'any'));
    }
  }
  return found.filter((mention) => !isTrap(text, mention)).sort((a, b) => a.start - b.start);
}

/** Judged by the words around it, for a text without line breaks holds many sentences in one. */
function isTrap(text: string, { start, end }: Mention): boolean {
  const around = text.slice(Math.max(0, start - 70), end + 60);
  return STUDY_TRAP.test(around) || NOT_ASKED.test(around);
}

/** A cheap look before the many patterns: at words, and at letters that are capitals in every degree. */
const HINT =
  /degree|bachelor|master|graduate|doctor|bac ?\+|diplom|studium|abschluss|licenc|laurea|grado|título|formation|\bph|\bb\.?tech/i;
const HINT_SHORT = /\bM\.?B\.?A|\b[BM]\.?[SAEC]|\bB\.?(?:Com|Eng|B)|\bA\.?B\b/;

function spanOf(match: RegExpExecArray, level: Level): Mention {
  return { level, start: match.index, end: match.index + match[0].length };
}

/** "MS Office", "Boston, MA", "BA (business analyst)" are none. */
function isShortDegree(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length);
  if (SHORT_BEFORE.test(before)) return true;
  if (/(?<!\bor)(?<=[a-zß-ɏ]), $/i.test(before)) return false;
  return SHORT_AFTER.test(after) || SAFE_SHORT.test(match[0]);
}

function rowOf(document: TextDocument, sentence: Sentence, mentions: Mention[], i: number): EducationFact | null {
  const mention = mentions[i]!;
  const span = { start: sentence.start + mention.start, end: sentence.start + mention.end };
  const need = needOf(document, sentence, mentions, i);
  if (need === null) return null;
  const rest = document.text.slice(span.end, Math.min(sentence.line.end, span.end + 240));
  const end = span.end + quoteLength(rest);
  return {
    level: mention.level,
    need,
    orEquivalent: EQUIVALENT.test(upToSemicolon(rest)) || EXPERIENCE_OR.test(sentence.text.slice(0, mention.start)),
    evidence: [fromText(document, { start: span.start, end }, 'education/level')],
  };
}

function needOf(
  document: TextDocument,
  sentence: Sentence,
  mentions: Mention[],
  i: number,
): 'required' | 'preferred' | null {
  const own = segmentAfter(sentence.text, mentions, i);
  const section = lineAt(document, sentence.start).section.kind;
  const start = sentence.start + mentions[i]!.start;
  const asked = needAt(document, { start, end: sentence.start + mentions[i]!.end });
  if (asked === null && !(mentions[0]!.start < 12 && sentence.start - sentence.line.start < 6)) return null;
  if (SOFT.test(own) && !HARD.test(own)) return 'preferred';
  if (HARD.test(own)) return 'required';
  if (mentions.length > 1 && section !== 'preferred') return 'required';
  return asked === 'preferred' ? 'preferred' : 'required';
}

/** The words that belong to one level: up to the next level, and on past it while only "or" stands between. */
function segmentAfter(text: string, mentions: Mention[], i: number): string {
  for (let j = i; ; j += 1) {
    const between = text.slice(mentions[j]!.end, mentions[j + 1]?.start ?? text.length);
    if (j + 1 >= mentions.length || j - i > 6 || !JOINED.test(between))
      return clauseOf(OF_THE_FIELD.test(between) ? between.replace(OF_THE_FIELD, '') : between, mentions[i]!, text);
  }
}

/** "a degree, preferably in business", "with preferably some research": the wish is for what follows, not for the degree. */
const OF_THE_FIELD = /\b(?:preferably|ideally) (?=\w)(?:(?!\b(?:required|mandatory)\b).)*/i;

/** Up to the end of the clause; of the bracket for a level named in one: "(doctorate preferred) required". */
function clauseOf(segment: string, { start }: Mention, text: string): string {
  const end = /[.;](?= [A-ZÀ-ÞĀ-ɏ\d])/.exec(segment)?.index ?? segment.length;
  const inside = /\([^()]*$/.test(text.slice(Math.max(0, start - 40), start)) ? segment.split(')', 1)[0]! : '';
  return SOFT.test(inside) || HARD.test(inside) ? inside : segment.slice(0, Math.min(end, 200));
}

function upToSemicolon(rest: string): string {
  const end = rest.indexOf(';');
  return end < 0 ? rest : rest.slice(0, end);
}

function quoteLength(rest: string): number {
  const stop = /[;.!?](?= |$)|\n/.exec(rest)?.index ?? rest.length;
  if (stop <= 110) return rest.slice(0, stop).trimEnd().length;
  const cut = rest.lastIndexOf(' ', 110);
  return Math.max(cut, 0);
}
