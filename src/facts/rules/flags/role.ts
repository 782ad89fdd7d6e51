import { bandOf } from '../../../knowledge/ladder.ts';
import { BODY_LEVELS } from '../../../knowledge/taxonomy.ts';
import type { Evidence } from '../../analysis.ts';
import { fromText, fromTitle } from '../../evidence.ts';
import { matchesIn } from '../../lexicon/can-match.ts';
import { holdsAny } from '../../lexicon/triggers.ts';
import { readTitle } from '../role/title.ts';
import type { FlagInput, FlagRule } from './find.ts';
import { firstQuote } from './quotes.ts';

const BANDS: readonly string[] = BODY_LEVELS.map(({ id }) => id);
/** Title and body this far apart are worth a question. */
const FAR = 2;

/** Several functions in one title: "Product Manager/Project Manager". */
const TITLE_PARTS = / ?(?:\/|&|\band\b|\+) ?/i;
const SEVERAL_JOBS: readonly RegExp[] = [
  // "answers for product and program management"
  /\b(?:responsib\w+|provid\w+|own\w*|perform\w*|combin\w+|both)\b[^.;\n]{0,30}\b(?:product|project|program) (?:management )?(?:and|&|\/) (?:product|project|program|marketing|engineering) management\b(?! (?:tools?|experience|skills|teams?|software|roles?))/gi,
  // "lead product managers, engineers and designers"
  /\b(?:lead|leading|manag(?:e|es|ing)|build|building|supervis\w+)\b[^.;\n]{0,40}\bteam of (?:product managers|pms),? (?:and )?(?:engineers|developers|designers)(?:,? (?:and|&) (?:engineers|developers|designers|analysts|marketers|data scientists))\b/gi,
  // "everything across our product, marketing and sales teams"
  /\b(?:manage|own|run|responsible for)\b[^.;\n]{0,40}\b(?:across|both) (?:our |the )?(?:product|marketing|sales|engineering|design), (?:product|marketing|sales|engineering|design),? and (?:product|marketing|sales|engineering|design)\b(?: teams?| functions?)?/gi,
  // "a dual role of", "wear both hats"
  /\b(?:dual|hybrid|combined) role\b(?= (?:of|combining|between|that combines))/gi,
];
/** "wear many hats", "willing to wear any hat": says it of the job wherever it stands. */
const HATS: readonly RegExp[] = [
  /\bwear(?:ing)? (?:as )?(?:any|both|two|three|several|many|multiple|different|various|lots of)(?: different)? hats?\b/gi,
];
/** Another job on top of product work. */
const SECOND_JOB: readonly RegExp[] = [
  // "also act as scrum master", "double as project manager"
  /\b(?:also |additionally )?(?:act|acts|acting|serve|serves|serving|double|doubling|function) (?:also )?as (?:the |a |an |both )?(?:\w+ )?(?:scrum master|project manager|program manager|product designer|engineering manager|business analyst|tech lead|qa(?: engineer| lead)?|quality engineer|sales engineer|solutions? (?:engineer|architect|consultant)|customer success manager|account manager|data analyst)\b/gi,
  // "do customer support", "run customer implementations"
  /\b(?:do|handle|run|perform) (?:customer|user) (?:support|implementations?)\b/gi,
  // "design, test, and implement tools"
  /\bdesign, test,? and (?:implement|deploy|build)\b[^.;\n]{0,40}/gi,
  // "lead the engineering team", "manage both product and engineering"
  /\b(?:lead|manage|run|own|head) (?:the|our|both product and) engineering\b(?: (?:team|function|department|organi[sz]ation))?/gi,
];
const SEVERAL_LEVELS: readonly RegExp[] = [
  // "hiring a Lead or Principal Product Manager", "at the Senior or Staff level"
  /\b(?:hiring|seeking|looking for|recruiting)\b[^.\n]{0,30}\b(?:junior|mid|senior|staff|lead|principal|group) (?:or|and\/or|\/) (?:senior|staff|lead|principal|group|director)\b(?: [A-Z]\w+){0,3}/gi,
  /\b(?:interview\w*|hiring|recruiting|roles?|positions?|openings?|candidates|applicants|applications)(?: [a-z]+){0,3} (?:at|for|across) (?:the )?(?:multiple|various|several|different|all) (?:seniority |experience )?levels\b/gi,
  /\bopen to (?:considering )?(?:candidates|applicants|hiring) (?:at|of|from|across) (?:multiple|various|several|different|all|a range of)(?: seniority| experience)? levels\b/gi,
  /\b(?:final )?(?:level(?:l?ing)?|seniority) (?:and compensation )?will be (?:determined|decided|assessed)\b/gi,
  /\b(?:hiring|roles?|openings?|positions?) (?:is |are )?(?:open )?(?:at|across|for) (?:multiple|various|several) levels\b/gi,
];
/** Levels that the posting tells apart: also where it asks. */
const LEVELS_TOLD_APART: readonly RegExp[] = [
  // "For Senior and Lead applicants", "both junior and senior candidates"
  /\b(?:junior|mid|senior|staff|lead|principal)(?:[- ]level)?(?: and| or| &|\/) ?(?:senior|staff|lead|principal)(?:[- ]level)? (?:applicants|candidates)\b/gi,
  // "4+ years (Senior PM)"
  /\b\d{1,2}\+? years?\b[^.;()\n]{0,30}\((?:senior|staff|principal|lead|group) (?:pm|product manager)\)/gi,
  // "open to hiring at either level", "we determine level and pay by experience"
  /\b(?:hiring|hire) at (?:either|any|one of these) level/gi,
  /\bwe determine (?:the |your )?level\b/gi,
];
const LEVELS_IN_TITLE =
  /\b(?:junior|mid|senior|sr\.?|staff|lead|principal|i{1,3})\s*(?:\/|\bor\b|\bto\b|-\s*to\s*-)\s*(?:mid|senior|sr\.?|staff|lead|principal|director|ii|iii|iv|product manager)\b|^\s*\((?:senior|sr\.?|junior|lead)\)|\((?:multiple|all|various) levels\)/i;
/** The text gives its job another name than the title: "Job Title: Project Manager", "Role: Data Engineer". */
const NAMED_JOB =
  /(?:^|\n)\W{0,3}(?:job title|position(?: title)?|role|title)(?: name)? ?:{1,2} ?\**([^\n,(|]{3,60})/gi;
/** Work of another function that opens a body under a product title. */
const OTHER_WORK: readonly RegExp[] = [
  // "Conducts program management of large programs"
  /\b(?:conducts?|performs?|provides?|responsible for) (?:\w+ )?(?:program|project) management (?:of|for|activities|support)\b/gi,
  // "well versed in Vue and Svelte", "proficient in Java and Spring"
  /\b(?:well[- ]versed|proficien\w+|strong (?:coding|programming)|expert) in (?:node\.?js|java|javascript|typescript|python|golang|c\+\+|c#|ruby|php|scala|rust|react)\b[^.\n]{0,40}/gi,
  /\b(?:write|writing|develop) (?:clean|production|high[- ]quality|maintainable|testable)[\w, -]{0,30} code\b/gi,
];

/** Flags about what the job is and at which level. */
export const ROLE: readonly FlagRule[] = [
  {
    id: 'player-coach',
    severity: 'info',
    find: ({ facts }) => (facts.role.track === 'player-coach' ? (facts.role.evidence.track ?? null) : null),
  },
  { id: 'title-above-body', severity: 'warn', find: (input) => compareBands(input, 'above') },
  { id: 'title-below-body', severity: 'info', find: (input) => compareBands(input, 'below') },
  { id: 'several-jobs', severity: 'warn', find: findSeveralJobs },
  { id: 'several-levels', severity: 'info', find: findSeveralLevels },
  { id: 'other-function', severity: 'warn', find: findOtherFunction },
];

function compareBands({ facts: { role }, reading }: FlagInput, side: 'above' | 'below'): Evidence[] | null {
  if (role.level === null || role.bodyLevel === null) return null;
  // "Senior PM / Group PM": the text may describe the higher of the two.
  const levels = side === 'below' ? [role.level, ...reading.levels] : [role.level];
  const titled = Math.max(...levels.map((level) => BANDS.indexOf(bandOf(level))));
  const body = BANDS.indexOf(role.bodyLevel);
  const managerBand = BANDS.indexOf('manager-of-pms');
  const shown =
    side === 'above' ? titled - body >= FAR : body - titled >= FAR || (titled < managerBand && body >= managerBand);
  if (!shown) return null;
  return [...(role.evidence.level ?? []).slice(0, 1), ...(role.evidence.bodyLevel ?? []).slice(0, 2)];
}

function findSeveralJobs({ document, title, reading }: FlagInput): Evidence[] | null {
  const parts = title.split(TITLE_PARTS).map((part) => readTitle(part));
  const named = new Set(parts.filter((part) => part.named).map((part) => part.function));
  if (parts.length > 1 && named.size > 1 && parts.every((part) => part.named))
    return [fromTitle(title.trim(), 'flag/several-jobs-title')];
  const ofProduct = reading.function === 'product-management' || reading.function === 'product-ownership';
  return (
    firstQuote(document, ofProduct ? [...SEVERAL_JOBS, ...SECOND_JOB] : SEVERAL_JOBS, 'flag/several-jobs', [
      'legal',
      'benefits',
      'company',
      'required',
      'preferred',
    ]) ?? firstQuote(document, HATS, 'flag/several-hats', ['legal', 'benefits', 'company'])
  );
}

function findSeveralLevels({ document, lower, title, reading }: FlagInput): Evidence[] | null {
  const stated = LEVELS_IN_TITLE.exec(title);
  if (reading.levels.length > 1 || stated) return [fromTitle(title.trim(), 'flag/several-levels-title')];
  if (!holdsAny(lower, ['level', 'seniority', ' or ', '/', 'applicants', 'candidates'])) return null;
  return (
    firstQuote(document, SEVERAL_LEVELS, 'flag/several-levels', ['benefits', 'required', 'preferred', 'duties']) ??
    firstQuote(document, LEVELS_TOLD_APART, 'flag/levels-told-apart', ['benefits', 'legal'])
  );
}

/** Only where the title alone reads as product management. */
function findOtherFunction({ document, lower, reading }: FlagInput): Evidence[] | null {
  if (reading.function !== 'product-management') return null;
  for (const match of matchesIn(document, NAMED_JOB)) {
    const named = readTitle(match[1]!);
    if (named.function.startsWith('product-') || /\bproduct (?:manag\w+|owner\w*|lead)\b/i.test(match[1]!)) return null;
    if (!named.named) continue;
    const start = match.index + match[0].length - match[1]!.length;
    return [fromText(document, { start, end: start + match[1]!.trimEnd().length }, 'flag/other-job-named')];
  }
  if (
    !holdsAny(lower, [
      'program management',
      'project management',
      'versed in',
      'proficien',
      'coding',
      'programming',
      'expert in',
      ' code',
    ])
  )
    return null;
  return firstQuote(document, OTHER_WORK, 'flag/other-work', ['legal', 'benefits', 'company', 'preferred']);
}
