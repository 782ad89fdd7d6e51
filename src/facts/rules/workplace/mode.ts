import type { PostingInput, WorkMode } from '../../../page/posting.ts';
import { compiledFor } from '../../../text/compiled.ts';
import { type Line, type SectionKind, type Sentence, sentenceAt, type TextDocument } from '../../../text/document.ts';
import type { Evidence } from '../../analysis.ts';
import { fromPage, fromText, fromTitle } from '../../evidence.ts';
import { firstIn, matchesIn, standsIn } from '../../lexicon/can-match.ts';
import { AS_SKILL, EXCEPT, FOR_SOME, NEGATION, NOT_THIS_JOB, SOME_TIME, WEIGHT, WORDINGS } from './mode-words.ts';
import { officeDaysIn } from './office-days.ts';

/** One reading of how the job is done; `weight` says how surely it speaks of this job. */
interface Reading {
  mode: WorkMode;
  days: number | null;
  weight: number;
  evidence: Evidence;
}

/** How the job is done; null where it is not stated. */
export interface ModeFacts {
  mode: WorkMode | null;
  daysInOffice: number | null;
  evidence: { mode?: Evidence[]; daysInOffice?: Evidence[] };
}

const HINT =
  /remot[eo]|hybrid|office|\bhubs?\b|\bhq\b|headquarters|kantoor|oficina|bureau|on[- ]?site|\bcome in\b|in[- ]person|anywhere|wherever|from home|wfh|télétravail|teletrabajo|presencial|présentiel|híbrido|mobiles arbeiten|vor ort|op afstand|fully present|distributed|büro|any location/gi;
/** "#LI-Remote", "#remote" */
const TAG = /#(?:li[- ]?)?(remote|hybrid|on-?site)\b/gi;
/** "Location: Remote", "Work model – Hybrid", "Work from: anywhere" */
const LABEL =
  /^[\W_]{0,8}(?:(?:job|work|working|primary|office|role|position|workplace|employment|remote) )?(?:location|locations|workplace|environment|arrangement|model|mode|set-?up|type|status|style|shift|work location|location designation|location type|where|standort|lieu|ubicación|locatie|based)(?: ?\/ ?(?:remote|type|mode))?[\s*]{0,3}[:–—|-][\s*]{0,4}(?<value>[^\n]{2,120})/i;
/** "Remote/Hybrid: Hybrid", "Remote vs. Office Hybrid (Remote/Office)": a label that names modes, and the one that holds. */
const WHICH =
  /^[\W_]{0,8}remote ?(?:\/|vs\.?) ?(?:hybrid|office|on-?site)(?: ?[:–—|-])? ?(?<value>(?:remote|hybrid|on-?site|office)\b[^\n]{0,60})$/i;
/** "London / Platform /Permanent /Hybrid", "OXFORD/HYBRID": a line of marks that ends with the mode. */
const ENDS = /[A-Za-z\d] ?[/|] ?(?:Hybrid|HYBRID|Remote|REMOTE|On-?[Ss]ite|ON-?SITE)[\W_]{0,4}$/;
/** A line that is nothing but a mode. */
const BARE =
  /^[\W_]{0,8}(?:(?:fully|100 ?%|flexible|us|uk|eu|usa)[ -])?(?:remote|hybrid|on-?site|in[- ]office)(?: (?:work(?:ing)?|job|role|position|first))?(?: ?\([^()\n]{0,30}\))?[\W_]{0,6}$/i;
/** A line that opens with the mode and goes on: "Remote (US)", "Hybrid or remote in Leeds", "Remote with travel to the HQ". */
const OPENS =
  /^[\W_]{0,8}(?:(?:fully|100 ?%|flexible|us|uk|eu|usa)[ -])?(?:remote|hybrid|on-?site|in[- ]office|home[- ]based|telecommut(?:e|ing))(?: (?:role|position|job))?(?:$| ?[(–—,;|]| - | (?:across|anywhere|from|in|or|with|within) )/i;
/** "(Remote)", "- Remote", "Remote Product Manager"; not "Remote Sensing" */
const IN_TITLE =
  /(?:[([|,–—:@-] ?(?:[a-zß-ɏ%\d.]+ ){0,3}?(?<mode>remote|hybrid|on-?site)\b(?! (?:sensing|monitoring|patient|care|control|access|support|cloud|infrastructure|it|work|working|workforce|teams?|platforms?|collaboration|desktop|health|learning|deposits?|identity|games?|vehicles?|energy|search|power|hiring|sales|casual|mobile|apps?|data|ai|events?))|open to (?:fully )?(?<open>remote)\b|^(?<first>remote|hybrid|on-?site)\b(?! (?:sensing|monitoring|patient|care|control|access|support|cloud|infrastructure|it|work|working|workforce|teams?|platforms?|collaboration|desktop|health|learning|deposits?|identity|games?|vehicles?|energy|search|power|hiring|casual|events?))|\b(?<last>remote|hybrid|on-?site)$)/i;

const OR_REMOTE = /\bon-?site ?(?:or|\/) ?remote\b/i;

/** How the job is done: a stated number of office days beats tags and headers, these beat what the company says of itself. */
export function findMode(document: TextDocument, posting: PostingInput): ModeFacts {
  const readings = [...fromPosting(posting), ...fromLines(document), ...fromSentences(document)];
  const best = readings.reduce<Reading | null>((held, one) => (held && held.weight >= one.weight ? held : one), null);
  if (best === null) return { mode: null, daysInOffice: null, evidence: {} };
  const counted = readings.find(({ mode, days }) => mode === best.mode && days !== null);
  return {
    mode: best.mode,
    daysInOffice: counted?.days ?? null,
    evidence: { mode: [best.evidence], ...(counted && { daysInOffice: [counted.evidence] }) },
  };
}

/** From this weight on a reading speaks of this job, not of how the company likes to work. */
const SURE = 75;

/** What the text alone says of this job's mode, whatever the page's label; null where it does not say it surely. */
export function modeInText(document: TextDocument): { mode: WorkMode; evidence: Evidence } | null {
  const readings = [...fromLines(document), ...fromSentences(document)].filter(({ weight }) => weight >= SURE);
  return readings.reduce<Reading | null>((held, one) => (held && held.weight >= one.weight ? held : one), null);
}

function* fromPosting({ title, location, workMode }: PostingInput): Generator<Reading> {
  const named = IN_TITLE.exec(title);
  const word = named?.groups?.mode ?? named?.groups?.open ?? named?.groups?.first ?? named?.groups?.last;
  // "(on-site or remote)": the candidate may choose
  const mode = word && (OR_REMOTE.test(title) ? 'remote' : modeOf(word));
  if (mode) yield { mode, days: null, weight: WEIGHT.title, evidence: fromTitle(title, 'work/title') };
  if (location) {
    const days = officeDaysIn({ text: location });
    const mode = days?.mode ?? modeIn(location);
    const evidence = fromPage(location, 'work/header');
    if (days) yield { mode: days.mode, days: days.days, weight: WEIGHT.officeDays, evidence };
    else if (mode) yield { mode, days: null, weight: WEIGHT.header, evidence };
  }
  if (workMode) {
    yield { mode: workMode, days: null, weight: WEIGHT.page, evidence: fromPage(workMode, 'work/page') };
  }
}

function* fromLines(document: TextDocument): Generator<Reading> {
  for (const match of matchesIn(document, TAG)) {
    const span = { start: match.index, end: match.index + match[0].length };
    yield { mode: modeOf(match[1]!), days: null, weight: WEIGHT.tag, evidence: fromText(document, span, 'work/tag') };
  }
  for (const line of document.lines) {
    if (line.text.length > 160) continue;
    const above = labelAbove(document, line.index);
    const value = labelled(line.text) ?? (above && labelled(`${above} ${line.text}`));
    const mode = modeIn(value || (isMode(line) ? line.text : ''));
    if (!mode) continue;
    const weight = value ? WEIGHT.label : line.text.toLowerCase().includes('work') ? WEIGHT.perk : WEIGHT.line;
    yield { mode, days: null, weight, evidence: fromText(document, line, value ? 'work/label' : 'work/line') };
  }
}

const OF_THE_JOB: ReadonlySet<SectionKind> = new Set<SectionKind>(['intro', 'role', 'logistics', 'company', 'team']);

/** Nothing but a mode, or where no list of asks or offers stands, a short line that opens with one. */
function isMode({ text, section }: Line): boolean {
  if (compiledFor(text, BARE).test(text)) return true;
  if (ENDS.test(text) && section.kind !== 'required' && section.kind !== 'preferred') return !/[.!?] /.test(text);
  return text.length <= 90 && OF_THE_JOB.has(section.kind) && compiledFor(text, OPENS).test(text);
}

/** What a line with a label of the work's place or mode says. */
function labelled(text: string): string | undefined {
  return (WHICH.exec(text) ?? compiledFor(text, LABEL).exec(text))?.groups?.value;
}

/** "Location:" alone on the line above; empty: no label stands there. */
function labelAbove({ lines }: TextDocument, index: number): string {
  const above = lines[index - 1]?.text ?? '';
  return above.length < 40 && /[:：]\W{0,3}$/.test(above) ? above : '';
}

function* fromSentences(document: TextDocument): Generator<Reading> {
  let last: Sentence | null = null;
  for (const match of matchesIn(document, HINT)) {
    const sentence = sentenceAt(document, match.index);
    if (sentence === last || sentence.line.section.kind === 'legal') continue;
    last = sentence;
    yield* inSentence(document, sentence);
  }
}

/** "remotely anywhere in the US, except Alaska and Hawaii": an exception to the places, not to the mode. */
const BUT_FOR_PLACES = /\b[Ee]xcept(?: for| in)?(?: the)?(?= [A-Z])/g;

function* inSentence(document: TextDocument, sentence: Sentence): Generator<Reading> {
  const days = officeDaysIn(sentence);
  if (days) {
    const span = { start: sentence.start + days.start, end: sentence.start + days.end };
    const weight =
      days.days === null
        ? sentence.text.toLowerCase().includes('hybrid')
          ? WEIGHT.hybridHomeDays
          : WEIGHT.homeDays
        : standsIn(sentence, FOR_SOME)
          ? WEIGHT.someDays
          : WEIGHT.officeDays;
    yield { mode: days.mode, days: days.days, weight, evidence: fromText(document, span, 'work/office-days') };
  }
  if (standsIn(sentence, NOT_THIS_JOB)) return;
  const partly = standsIn(sentence, SOME_TIME);
  const except = standsIn(sentence, EXCEPT) && EXCEPT.test(sentence.text.replace(BUT_FOR_PLACES, ''));
  for (const { id, mode, weight, pattern } of WORDINGS) {
    if (mode === 'remote' && (except || (partly && weight < 70))) continue;
    const match = firstIn(sentence, pattern);
    if (!match || (mode === 'remote' && isDenied(sentence.text, match, weight))) continue;
    const start = sentence.start + match.index;
    yield { mode, days: null, weight, evidence: fromText(document, { start, end: start + match[0].length }, id) };
  }
}

/** "This is not a remote position", "proven ability to work remotely" */
function isDenied(text: string, match: RegExpExecArray, weight: number): boolean {
  if (NEGATION.test(text.slice(Math.max(0, match.index - 16), match.index + match[0].length))) return true;
  return weight < 70 && AS_SKILL.test(text);
}

function modeOf(word: string): WorkMode {
  if (/^remote/i.test(word)) return 'remote';
  return /^hybrid/i.test(word) ? 'hybrid' : 'onsite';
}

/** The mode that a header or label names; "hybrid" before "remote", for "Hybrid/Remote" is some days in an office. */
function modeIn(value: string): WorkMode | null {
  if (value === '') return null;
  if (/\b(?:hybrid|hybride|híbrido|some remote|(?:regular|occasional|periodic) in[- ]office)\b/i.test(value))
    return 'hybrid';
  if (/\bremotely: no\b/i.test(value)) return 'onsite';
  if (/\bremote (?:during|until|for now|temporar)|\b(?:not|no|non)[ -]remote/i.test(value)) return null;
  if (
    /remote(?! sensing)|\banywhere\b|\bhome[- ]?(?:based|office)\b|\bwork from home\b|\btélétravail\b|\bvirtual\b|\bworldwide\b|\btelecommut(?:e|ing)\b/i.test(
      value,
    )
  )
    return 'remote';
  return /\b(?:on-?site|in[- ]office|in[- ]person|(?:office|site)[- ]based)\b/i.test(value) ? 'onsite' : null;
}
