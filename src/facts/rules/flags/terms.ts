import type { Evidence } from '../../analysis.ts';
import { fromPage, fromText, fromTitle } from '../../evidence.ts';
import { matchesIn } from '../../lexicon/can-match.ts';
import { holdsAny } from '../../lexicon/triggers.ts';
import type { FlagInput, FlagRule } from './find.ts';
import { firstQuote } from './quotes.ts';

const CONTRACT_TITLE =
  /\b(?:interim|contract(?:or)?(?= *(?:$|[)\],–—|/:-]|to[- ]hire|role|position|basis))|freelance(?:r)?|fixed[- ]term|temporary|temp|maternity (?:leave )?(?:cover|replacement)|parental leave cover|\d{1,2}[- ]?(?:month|mo)s?\b(?: contract| ftc)?|ftc)\b/i;
/** Named for its subject, not its terms: "Contract Lifecycle", "Smart Contracts", "Contract Manager". */
const CONTRACT_SUBJECT =
  /\b(?:smart contracts?|contracts? (?:manager|management|lifecycle|specialist|administrator|analyst|counsel|negotiat\w+|intelligence|manufactur\w+|research)|contracts)\b/i;
const CONTRACT_TYPE = /\b(?:contract|temporary|freelance|interim|fixed[- ]term)/i;
const CONTRACT_WORDS = [
  'contract',
  'interim',
  'fixed',
  'freelance',
  'temporary',
  'cover',
  'assignment',
  'engagement',
  'maternity',
  'ftc',
  'c2c',
  'corp-to',
  'corp to',
  'w2',
  '6 month',
];
const CONTRACT_TEXT: readonly RegExp[] = [
  // "6-month contract", "12 months+ of contract", "18 month fixed-term assignment"
  /\b\d{1,2}\+?(?:[- ]?(?:to|–|-) ?\d{1,2})?\+?[- ]?months?\b\+?(?: of| minimum| initial| fixed[- ]term| full-time)* (?:contract|fixed[- ]term|interim|assignment|engagement|ftc|freelance|maternity)\b/gi,
  /\b(?:one|two|1|2|3|6|9|12|18)[- ]year (?:fixed[- ]term )?contract\b/gi,
  // "contract position", "long term contract", "contract-to-hire", "on a contractor basis"
  /\bcontract (?:position|role|basis|opportunity|assignment|job|to[- ]hire)\b|\bcontract[- ]to[- ](?:hire|perm)\b|\blong[- ]term contract\b|\bongoing freelance contract\b/gi,
  /\b(?:on an? |as an? )(?:independent )?(?:contract(?:or)?|freelance|interim|fixed[- ]term|temporary) basis\b|\bindependent contractor (?:basis|position|role|agreement|opportunity)\b/gi,
  /\b(?:job|employment|contract|position) ?(?:type|length|period|duration)?:{1,2} ?(?:contract|temporary|freelance|interim|fixed[- ]term|long term contract|6 month)/gi,
  /\bfixed[- ]term (?:contract|position|role|appointment|employment)\b|\binterim (?:role|position|basis|assignment|cover)\b|\b(?:maternity|paternity|parental)(?: leave)? cover\b/gi,
  /(?<!\b(?:no|not?|accept 3rd party \() ?)\b(?:c2c|corp[- ]to[- ]corp)\b(?= ?(?:or|and|\/|available|only|,|\)|candidates|role))|\bw2 (?:only|position|contract|candidates)\b/gi,
];
/** Product people who are the first of their kind here. */
const FIRST_PRODUCT: readonly RegExp[] = [
  // "our first product hire", "as the first dedicated product person", "be our first PM"
  /(?<!\bone of (?:our|the) )\b(?:our|the|my|its|a|(?:as|be|become|hiring|seeking|\w[\w.]{0,30}(?:'|’)s)) (?:very )?first(?:-ever)? (?:(?:dedicated|full[- ]time|external|senior|technical|in-house|and only|official|true) ){0,3}(?:[\w-]+ )??(?:product (?:hire|person|manager|management hire|lead|leader|owner|director|head)|pm|head of product|vp of product|cpo)\b(?! (?:of|for|at|on|in|who|to) (?:a|another|previous))/gi,
  /(?<!\bone of (?:our|the) )\bfounding (?:technical )?(?:product (?:manager|lead|leader|owner)|pm|head of product)\b/gi,
  // "they have never had a dedicated PM"
  /\b(?:not|never) had an? (?:dedicated )?(?:pm|product (?:manager|person|owner|lead))\b/gi,
  // "our first R&D hire in a new location"
  /\bfirst [\w&]+ hire in (?:a|the) new (?:location|region|market|office|country|hub)\b/gi,
  // "build the product function from the ground up"
  /\b(?:build|establish|stand up|create|set up)(?:ing)? (?:the|our|a) product (?:management )?(?:function|organi[sz]ation|practice|discipline|team) from (?:scratch|the ground up|zero)\b/gi,
  // "this new position will report to …": a function that did not exist
  /\bthis (?:is a )?(?:new|newly created) (?:position|role)\b/gi,
];
/** "You were the first product manager of a start-up": somebody's past, which is asked for. */
const PAST = /\b(?:previously|experience|been|were|was|having|have|ever|worked|served)\b[^.;\n]{0,40}$/i;
const CLIENT: readonly RegExp[] = [
  // "our client is looking for", "for our client in Leeds", "on behalf of our client"
  /\b(?:our|my) (?:direct )?client(?:,[^.\n]{0,60},)? (?:is|are|has|have|operates|stands|seeks|needs)\b(?! (?:at|satisf))[^.\n]{0,30}/gi,
  /\b(?:for|with|on behalf of) (?:one of )?(?:our|my|a) (?:direct |confidential |premier |leading |large |global )?client(?:,| in\b| located| based| requirement| for\b|\.| who\b)/gi,
  /\b(?:a premier|the|this) client is (?:looking|seeking|hiring|unable)\b/gi,
  /\bconfidential (?:company|client|employer)\b|\bunnamed client\b/gi,
  // "Our Client" as a heading
  /^[^\w\n]{0,4}(?:about )?(?:our|the) client(?=[^\w\n]{0,3}$)/gim,
];
/** Companies that place people, by the words of their name. */
const AGENCY_NAME =
  /\b(?:staffing|recruit(?:ment|ing|ers?)|headhunt\w*|personnel|search partners|executive search|talent (?:solutions|partners|search)|robert half|adecco|randstad|hays|michael page|pagegroup|apex systems|teksystems|insight global|motion recruitment|cybercoders|jobot|korn ferry|kforce|manpower(?:group)?|experis|harnham|robert walters|michael bailey|genesis10|collabera|mastech|judge group|aston carter|modis|akkodis|nigel frank|spencer stuart|heidrick|egon zehnder|harvey nash|la fosse|gravitas|oliver james|progressive|signify technology|xcede|trust in soda|burns sheehan|salt)\b/i;
const SELF_NAMED_AGENCY =
  /\b[A-Z]\w+ (?:Staffing|Recruitment|Recruiting) (?:is|are) (?:looking|seeking|hiring|recruiting|partnering)\b/g;
const CLOSED: readonly RegExp[] = [
  /(?<!\b(?:until|once|if|when|unless|after|before|or) (?:the |this )?)\b(?:no longer (?:accepting|taking) (?:new )?applications|applications (?:are|have) (?:now )?(?:been )?closed|(?:this|the) (?:job|role|position|posting|vacancy|requisition) (?:is|has been|has|is now) (?:been )?(?:closed|filled|expired|no longer (?:available|open|active)|on hold))\b/gi,
];
/** "We write once the spring applications have closed": a time to come. */
const ONCE = /\b(?:until|once|if|when|unless|after|before)\b[^.;\n]{0,50}$/i;
const DEADLINE =
  /\b(?:application deadline|closing date|apply by|applications? (?:close|due)(?:s| on)?|deadline(?: to apply| for applications?)?|posting (?:ends?|expires?|end date))(?: is| on|:)*\W{0,4}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?((?:\d{4}-\d{2}-\d{2})|(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,? \d{4})?)|(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8}\.?(?:,? \d{4})?))/gi;
/** A date without a year that lies further back than this is next year's. */
const LATELY = 120;
const DAY = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Flags about the terms of the job and of the posting itself. */
export const TERMS: readonly FlagRule[] = [
  { id: 'contract-or-interim', severity: 'info', find: findContract },
  { id: 'first-product-hire', severity: 'info', find: findFirstHire },
  { id: 'agency', severity: 'info', find: findAgency },
  { id: 'closed-or-expired', severity: 'warn', find: findClosed },
];

function findContract({ document, lower, posting, title }: FlagInput): Evidence[] | null {
  const named = CONTRACT_TITLE.exec(title);
  if (named && !CONTRACT_SUBJECT.test(title)) return [fromTitle(named[0], 'flag/contract-title')];
  if (posting.employmentType && CONTRACT_TYPE.test(posting.employmentType))
    return [fromPage(posting.employmentType, 'flag/contract-type')];
  return holdsAny(lower, CONTRACT_WORDS) ? firstQuote(document, CONTRACT_TEXT, 'flag/contract') : null;
}

function findFirstHire({ document, lower, reading, title }: FlagInput): Evidence[] | null {
  if (reading.function !== 'product-management' && reading.function !== 'product-ownership') return null;
  if (/\bfounding\b/i.test(title)) return [fromTitle(title.trim(), 'flag/first-hire-title')];
  if (!holdsAny(lower, ['first', 'founding', 'product ', 'dedicated', 'new '])) return null;
  const quotes = firstQuote(document, FIRST_PRODUCT, 'flag/first-hire', ['legal', 'benefits', 'preferred']);
  const start = quotes?.[0]?.start ?? 0;
  return quotes && PAST.test(document.text.slice(Math.max(0, start - 60), start)) ? null : quotes;
}

function findAgency({ document, lower, posting }: FlagInput): Evidence[] | null {
  if (posting.company && AGENCY_NAME.test(posting.company)) return [fromPage(posting.company, 'flag/agency-name')];
  if (!holdsAny(lower, ['client', 'confidential', 'staffing', 'recruit'])) return null;
  return firstQuote(document, [...CLIENT, SELF_NAMED_AGENCY], 'flag/agency', [
    'legal',
    'benefits',
    'duties',
    'required',
  ]);
}

function findClosed({ document, posting, now }: FlagInput): Evidence[] | null {
  const said = firstQuote(document, CLOSED, 'flag/closed', []);
  const start = said?.[0]?.start ?? 0;
  if (said && !ONCE.test(document.text.slice(Math.max(0, start - 60), start))) return said;
  if (!now) return null;
  const today = now.slice(0, 10);
  if (
    posting.validThrough &&
    /^\d{4}-\d{2}-\d{2}/.test(posting.validThrough) &&
    posting.validThrough.slice(0, 10) < today
  )
    return [fromPage(`valid through ${posting.validThrough.slice(0, 10)}`, 'flag/valid-through')];
  for (const match of matchesIn(document, DEADLINE)) {
    const date = isoDate(match[1]!) ?? lastOf(match[1]!, today, posting.postedAt?.slice(0, 10));
    if (date && date < today)
      return [fromText(document, { start: match.index, end: match.index + match[0].length }, 'flag/deadline')];
  }
  return null;
}

/** "15 December": the first after the posting's own date, else the last before today if it is not long ago; null: to come. */
function lastOf(text: string, today: string, posted: string | undefined): string | null {
  const year = Number(today.slice(0, 4));
  const dates = [year - 1, year].map((each) => isoDate(`${text} ${each}`)).filter((date) => date !== null);
  if (posted) return dates.find((date) => date >= posted) ?? null;
  const last = dates.filter((date) => date < today).at(-1);
  return last && Date.parse(today) - Date.parse(last) <= LATELY * DAY ? last : null;
}

/** "May 30, 2026", "30 May 2026" or an ISO date → ISO date; null when it is none. */
function isoDate(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const month = MONTHS.indexOf((/[A-Za-z]{3}/.exec(text)?.[0] ?? '').toLowerCase());
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1];
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  if (month < 0 || !day || !year) return null;
  return `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
