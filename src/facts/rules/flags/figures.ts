import { YEARS_FAR_ABOVE } from '../../../knowledge/ladder.ts';
import { sentenceAt, type TextDocument } from '../../../text/document.ts';
import type { Evidence } from '../../analysis.ts';
import { fromPage } from '../../evidence.ts';
import { modeInText } from '../workplace/mode.ts';
import type { FlagInput, FlagRule } from './find.ts';
import { firstQuote } from './quotes.ts';

const WIDE = 1.5;
const HEAVY_TRAVEL = 40;
/** Years are compared with this one when today is not known. */
const REFERENCE_YEAR = 2026;
/** When a technology or field first could be worked with. */
const BORN: ReadonlyArray<readonly [RegExp, number]> = [
  [/\b(?:agentic|ai agents?)\b/i, 2022],
  [/\b(?:chatgpt|generative ai|gen ?ai|llms?|large language models?|prompt engineering)\b/i, 2019],
  [/\b(?:web3|defi|nfts?)\b/i, 2015],
  [/\bethereum\b/i, 2015],
  [/\b(?:blockchain|bitcoin|crypto(?:currenc(?:y|ies))?)\b/i, 2009],
  [/\bkubernetes\b/i, 2014],
  [/\b(?:docker|react(?:\.js)?)\b/i, 2013],
  [/\b(?:typescript|snowflake|rust)\b/i, 2012],
  [/\bflutter\b/i, 2017],
  [/\bgolang\b/i, 2009],
];
/** "Remote" in the header, yet the text ties the work to an office. */
const TIED_TO_OFFICE: readonly RegExp[] = [
  /\b(?:primarily|must|required|requires|expected|need(?:s|ed)?|only)\b[^.\n]{0,60}\b(?:work from|be in|be based|come (?:in)?to|working from|on-?site (?:at|in)|report to) (?:our|the) [^.\n]{0,40}\b(?:office|headquarters|hq|studio)\b/gi,
  /\b(?:this is (?:an? )?|fully |100% )(?:on-?site|in-office|in-person) (?:position|role|job)\b/gi,
];
const NOT_TIED = /\b(?:travel|occasional(?:ly)?|offsites?|retreats?|meet-?ups?|onboarding|optional|if you)\b/i;

/** Flags decided from figures: pay, years, travel, work mode. */
export const FIGURES: readonly FlagRule[] = [
  {
    id: 'pay-missing',
    severity: 'info',
    find: ({ document, facts }) => (facts.compensation.ranges.length === 0 && document.text !== '' ? [] : null),
  },
  { id: 'pay-range-wide', severity: 'warn', find: findWideRange },
  { id: 'pay-contradiction', severity: 'warn', find: findPayContradiction },
  { id: 'years-unrealistic', severity: 'warn', find: findUnrealisticYears },
  { id: 'mode-contradiction', severity: 'warn', find: findModeContradiction },
  {
    id: 'heavy-travel',
    severity: 'warn',
    find: ({ facts: { work } }) =>
      (work.travelPercent ?? 0) >= HEAVY_TRAVEL ? (work.evidence.travelPercent ?? null) : null,
  },
];

function findWideRange({ facts }: FlagInput): Evidence[] | null {
  const wide = facts.compensation.ranges.filter(
    ({ min, max }) => min !== null && max !== null && min > 0 && max > min * WIDE,
  );
  return wide.length > 0 ? wide.flatMap(({ evidence }) => evidence.slice(0, 1)) : null;
}

/** Another source of the same page gave another pay, or the page's own figures lie outside every range of the text. */
function findPayContradiction({ posting, facts }: FlagInput): Evidence[] | null {
  const conflict = posting.conflicts?.find(({ field }) => field === 'pay');
  if (conflict) return [fromPage(conflict.value, 'flag/pay-conflict')];
  const shown = posting.pay?.find(({ estimated }) => !estimated);
  const said = facts.compensation.ranges.filter(({ evidence }) => evidence.some(({ source }) => source === 'text'));
  if (!shown || said.length === 0) return null;
  const figures = Array.from(shown.text.matchAll(/\d[\d,.]{0,15}\d ?k?\b/gi), ({ 0: text }) => figureOf(text)).filter(
    (figure) => figure >= 10,
  );
  if (figures.length === 0) return null;
  const agrees = said.some((range) =>
    figures.some((figure) =>
      [range.min, range.max].some((end) => end !== null && Math.abs(end - figure) <= end * 0.01),
    ),
  );
  return agrees ? null : [fromPage(shown.text, 'flag/pay-page'), ...said[0]!.evidence.slice(0, 1)];
}

function figureOf(text: string): number {
  const figure = Number(text.replace(/[^\d.]/g, '').replace(/\.(?=\d{3}\b)/g, ''));
  return /k$/i.test(text) ? figure * 1000 : figure;
}

function findUnrealisticYears({ facts, now }: FlagInput): Evidence[] | null {
  const year = now ? Number(now.slice(0, 4)) : REFERENCE_YEAR;
  const { level } = facts.role;
  for (const { min, area, detail, evidence, alternative } of facts.experience) {
    if (min === null || alternative) continue;
    if (level && (area === 'product-management' || area === 'total') && min > YEARS_FAR_ABOVE[level]) return evidence;
    if (area !== 'technical' && area !== 'domain' && area !== 'other') continue;
    const born = BORN.find(([pattern]) => pattern.test(detail ?? ''))?.[1];
    if (born !== undefined && min > year - born) return evidence;
  }
  return null;
}

function findModeContradiction({ document, posting, facts: { work } }: FlagInput): Evidence[] | null {
  const conflict = posting.conflicts?.find(({ field }) => field === 'workMode');
  if (conflict) return [fromPage(conflict.value, 'flag/mode-conflict')];
  const label = posting.workMode ?? modeLabel(posting.location ?? '');
  if (!label) return null;
  const quote = fromPage(posting.workMode ? posting.workMode : posting.location!, 'flag/mode-label');
  const decided = work.evidence.mode?.find(({ source }) => source !== 'page');
  const told = work.mode && decided ? { mode: work.mode, evidence: decided } : plainlyTold(document, label);
  if (told && told.mode !== label && (label === 'remote' || told.mode === 'remote' || label === 'onsite'))
    return [quote, told.evidence];
  if (label !== 'remote') return null;
  const tied = firstQuote(document, TIED_TO_OFFICE, 'flag/mode-tied-to-office');
  return tied && !NOT_TIED.test(tied[0]!.text) ? [quote, ...tied] : null;
}

/** "A hybrid role where half of your time is coding", "an available path towards an on-site position": no mode of this job. */
const OTHER_SENSE = /\b(?:where (?:~ ?)?\d+|half of|towards?|path to|hybrid team)\b/i;

/** What the text plainly says of the mode, in a sentence that does not name the label's mode as well ("remotely and sometimes onsite"). */
function plainlyTold(document: TextDocument, label: string): ReturnType<typeof modeInText> {
  const told = modeInText(document);
  const { start } = told?.evidence ?? {};
  if (!told || typeof start !== 'number') return null;
  const { text } = sentenceAt(document, start);
  return text.toLowerCase().includes(label) || OTHER_SENSE.test(text) ? null : told;
}

function modeLabel(location: string): 'remote' | 'hybrid' | 'onsite' | null {
  if (/;| or /i.test(location)) return null;
  const modes = [/\bremote\b/i, /\bhybrid\b/i, /\b(?:on-?site|in[- ]office)\b/i].map((pattern) =>
    pattern.test(location),
  );
  if (modes.filter(Boolean).length !== 1) return null;
  return modes[0] ? 'remote' : modes[1] ? 'hybrid' : 'onsite';
}
