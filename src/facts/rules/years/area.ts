import type { ExperienceAreaId } from '../../../knowledge/taxonomy.ts';
import { matchesOf } from '../../../text/matches.ts';
import {
  BESIDE_IN_ROLE,
  BESIDE_PRODUCT,
  DOMAIN,
  GENERAL,
  MADE_PRODUCT,
  MANAGED_THING,
  METHOD,
  OR_OTHER,
  OTHER_PRODUCT,
  PEOPLE,
  PRODUCT,
  PRODUCT_DEVELOPMENT,
  PRODUCT_OWNED,
  SAME_TRADE,
  SEVERAL_TRADES,
  TECHNICAL,
  TECHNICAL_ROLE,
  TRADES,
} from './area-words.ts';

/** What years are in: one of the closed list, and the posting's words for it. */
export interface Area {
  area: ExperienceAreaId;
  detail: string | null;
}

/** How much of the text after an amount is looked at: what the years are in stands close to them. */
const HEAD = 140;
/** "…, with a proven record of", ", including 3+ years", "; Y a plus": the head ends here */
const HEAD_END =
  /(?:(?<!\bexp|\byrs?|\b[sj]r|\be\.g|\bi\.e)[;.!?](?=\s|$)|,? (?:(?<!experience )with (?:a |an |the |some )|with (?:an? )?(?:[a-zß-ɏ-]+ )?(?:track record|focus|background|emphasis|passion|history|degree|portfolio|mix)|with (?:at |significant |strong |substantial |deep |solid |good |proven |demonstrated |prior |senior |experience|\d)|and (?:have|has) |including|preferably|ideally|plus |of which|while|where|who |which |that |and (?:a |an |at least |the |strong |proven |demonstrated )|demonstrating|specifically|focused on|specializing)|,(?= (?:preferably|ideally|idealerweise|vorzugsweise|idéalement|de préférence|idealmente|preferiblemente|bij voorkeur|demonstrat[a-zß-ɏ]+|having|managing|owning|leading|eager|able|(?:working|partnering|collaborating)(?: [a-zß-ɏ]+)? with)(?![a-zß-ɏ]))|(?<=experience|exp\.?|years) -(?=[A-ZÀ-ÞĀ-ɏ])|(?<=experience) looking (?:to|for)(?![a-zß-ɏ]))/i;
/** Where the head begins with these, they lead up to the field and end nothing. */
const LEADS_IN =
  /^ (?:with|of which|(?:(?:of )?experience )?(?:specifically |focus(?:ed|ing)? (?:specifically )?on|speciali[sz]ing in))/;
/** What leads over to the next amount and says nothing of this one. */
const LEAD_OVER =
  /(?:[\s,;(–—-]{1,3}(?:bachelor['’]?s?|master['’]?s?|bs|ms|ba|ma|ph\.?d\.?|mba|with|and|including|plus|or|of which|a|an|not|preferably|ideally|at least)){1,5}[\s,;(]{0,3}$/i;
/** "(4+ years if Master's)", "5 years with a PhD": the path, not the field. */
const STUDY_TAIL =
  / ?\(?(?:if|with|and|or|plus) (?:an? |the |related )*(?:bachelor|master|advanced|ph\.?d|mba|ms\b|bs\b).*/i;
/** "Product management experience: 10+ years", "as a PM for 5+ years" */
const LABEL = /([a-zß-ɏ/&,+ -]{3,60})(?: experience)?(?:\*\*)? ?(?:[:–—(-]|\bfor|\bof|\bwith)(?: ?\*\*)? ?$/i;
/** A label that heads a section, not a field. */
const HEADING =
  /\b(?:description|requirements?|qualifications?|skills?|responsibilities|education|summary|must[- ]haves?|seniority|duration|location|bring|have|combined)$|^years of /i;
/** Words before the field that say nothing of it. */
const LEADING =
  /^(?:['’`]s?)? ?(?:(?:of|in|as|with|within|at|on|across|for|the|an?|experiences?|experienced|professional|relevant|related|practical|hands-on|proven|progressive|direct|solid|strong|successful|work|working|industry|total|demonstrated|demonstrable|prior|previous|exp\.?|or more|them|which(?: was| were)?|must be|those|these|d['’]expérience|en tant que|experiencia|de|como|ervaring|berufserfahrung|im bereich|in der|als)[ ,:]+)*/i;
/** ", " or "/" or " or " joins what is listed. */
const LISTED = /[,/]| or(?: |$)/;
/** One of several is enough: "investment banking or consulting". */
const OR_LISTED = /\bor\b|[a-zß-ɏ] ?\/ ?[a-zß-ɏ]/i;
/** A bracket that lost its end: "a senior role (e.g". */
const OPEN_BRACKET = / ?\([^()]*$/;
/** "You've worked on", of which only the end is no apostrophe away. */
const READER_DID = /^(?:ve|have|has)(?: (?:been|led|spent|worked))?(?: (?:as|in|on|with))? /i;
/** "experience (open to different types of it)": only what stands in the bracket is left to tell the field. */
const BRACKET = /^([^(]{0,60}) ?\(([^()]*)\)?/;
/** "(5-10 years experience) to join our team": what follows the bracket is another matter, unless it leads on to the field. */
const BRACKET_CLOSED =
  /^([^()]{0,60}[a-z]{4})\)(?! ?(?:in|as|of|with|at|on|within|working|leading|managing)(?![a-zß-ɏ])).*$/is;
/** What follows are examples. */
const EXAMPLES = /\be\.g\b|\bsuch as\b/i;
/** How far after a role another function may be named as an alternative to it. */
const REACH = 60;
/** Where the naming of a role ends and what it is about begins. */
const ROLE_END =
  / (?:experience|roles?|positions?|in (?:an? |the )|at |for |within |working|building|delivering|leading|managing|launching|developing|owning|shipping)/i;

/** "developing roadmaps (5 years)": what stands before the bracket is what the years are in. */
const IN_BRACKETS = /\((?:ideally |preferably |typically |about |~ ?)?$/i;
const BRACKET_ENDS = /^[^()]{0,24}\)/;
/** "a track record (5 years) in payments": the field comes after the bracket. */
const SAYS_NOTHING =
  /^(?:(?:an?|proven|strong|solid|demonstrated|extensive|significant|track record|background|history|experiences?|expertise|career)(?:$| ))*$/i;
/** "an opportunity for someone early in their career (3–5 years of experience)": of a person, no field. */
const OF_SOMEONE = /\b(?:someone|somebody|careers?|candidates?|opportunity)\b/i;
/** What a bracket's amount is not about: what stands before the last end of a clause. */
const EARLIER_CLAUSE = /^.*(?:[).;•]|\bhave|\bbring) (?=[A-Za-zÀ-ɏ])/;

/**
 * Reads the area from the words around an amount of years. `after` ends where the sentence or the next amount begins;
 * `before` is used where nothing follows or the amount is in brackets. `whole` is the area of the years that this
 * amount is a part of; null: it is no part.
 */
export function areaOf(before: string, after: string, whole: Area | null = null): Area {
  const head = withoutBracket(headOf(after));
  if (IN_BRACKETS.test(before) && BRACKET_ENDS.test(after)) {
    const named = classify(before.replace(IN_BRACKETS, '').replace(EARLIER_CLAUSE, '').slice(0, HEAD));
    if (named.area !== 'other' || !SAYS_NOTHING.test(named.detail ?? ''))
      return named.area === 'other' && OF_SOMEONE.test(before) ? { area: 'total', detail: null } : named;
  }
  if (whole && whole.area !== 'total' && SAME_TRADE.test(after) && !PEOPLE.test(head) && !PRODUCT.test(head))
    return { area: whole.area, detail: detailOf(head) };
  if (!GENERAL.test(head)) return classify(head);
  const label = LABEL.exec(before)?.[1]?.trim().replace(READER_DID, '');
  if (label && !GENERAL.test(label) && !HEADING.test(label)) {
    const named = classify(label);
    if (named.area !== 'other' || before.trimEnd().endsWith(':')) return named;
  }
  return { area: 'total', detail: null };
}

/** The words without a bracket that names no field after general ones: "experience (or alternatives) as an engineer". */
function withoutBracket(head: string): string {
  const [whole = '', general = '', inside = ''] = BRACKET.exec(head) ?? [];
  if (general === '' || inside === '' || !GENERAL.test(general) || classify(inside).area !== 'other') return head;
  const rest = head.slice(whole.length).trimStart();
  return /^(?:as|at|in|of|on|with|within) /.test(rest) || /\b(?:an?|as|in|of|the) ?$/.test(general)
    ? `${general.trimEnd()} ${rest}`
    : general;
}

/** The words after an amount that say what its years are in. */
function headOf(after: string): string {
  const tail = after.slice(0, HEAD).replace(BRACKET_CLOSED, '$1').replace(STUDY_TAIL, '').replace(LEAD_OVER, '');
  const led = tail.replace(LEADS_IN, (lead) => ' '.repeat(lead.length));
  return tail.slice(0, HEAD_END.exec(led)?.index ?? tail.length);
}

function classify(head: string): Area {
  if (SEVERAL_TRADES.test(head)) return { area: 'total', detail: null };
  const people = peopleIn(head);
  const product =
    PRODUCT.exec(head.replace(OTHER_PRODUCT, (words) => ' '.repeat(words.length))) ?? PRODUCT_OWNED.exec(head);
  if (people && !(product && product.index < people.index)) {
    const listed = tradesIn(head.slice(0, people.index)).length > 1;
    return listed
      ? { area: 'total', detail: null }
      : { area: 'people-management', detail: UNTRANSLATED.test(people[0]) ? null : detailOf(head) };
  }
  if (product) {
    if (isMixed(head, product)) return { area: 'total', detail: null };
    return { area: 'product-management', detail: domainWords(head.slice(product.index + product[0].length)) };
  }
  const area = plainArea(head);
  return { area, detail: area === 'total' ? null : detailOf(head) };
}

/** Words for leading people that would stand as they are in a sentence of another language: "3 years in Führungserfahrung". */
const UNTRANSLATED = /^(?:führungs|personalver|management d|en management|encadrement|gestión|leidinggev)/i;

/** Leading people; null for "project management experience", which is a trade of its own. */
function peopleIn(head: string): RegExpExecArray | null {
  const people = PEOPLE.exec(head);
  if (people === null || !/management|manager/i.test(people[0])) return people;
  return MANAGED_THING.test(head.slice(0, people.index + people[0].length)) && !/people|team/i.test(people[0])
    ? null
    : people;
}

function plainArea(words: string): ExperienceAreaId {
  const head = withoutAside(words);
  const trades = tradesIn(head);
  const technical = TECHNICAL.exec(head);
  if (METHOD.test(head)) return 'other';
  if (MADE_PRODUCT.test(head) && !TECHNICAL_ROLE.test(head) && !(technical && technical.index < 20)) return 'domain';
  if (PRODUCT_DEVELOPMENT.test(head) && !technical && trades.length === 0) return 'product-management';
  if (trades.length > 1 && (technical || trades.length > 2 || OR_LISTED.test(head))) return 'total';
  if (technical && (trades[0] === undefined || technical.index <= trades[0])) return 'technical';
  if (trades[0] !== undefined) return isAmongDomains(head, trades[0]) ? 'total' : 'other';
  return DOMAIN.test(head) ? 'domain' : 'other';
}

/** "conversational AI (chatbots, NLP)": what stands in brackets only explains. */
function withoutAside(words: string): string {
  const outside = words.replace(/ ?\([^()]{0,80}\)?/g, '');
  return GENERAL.test(outside) ? words : outside;
}

/** "fintech, consulting or a start-up", "e.g. consulting, banking": a trade in a list of domains. */
function isAmongDomains(head: string, trade: number): boolean {
  const before = head.slice(0, trade);
  const domain = DOMAIN.exec(before)?.index;
  if (EXAMPLES.test(head)) return DOMAIN.test(head);
  return domain !== undefined && / or /.test(head) && LISTED.test(before.slice(domain));
}

/** "product, design or engineering": functions of which product is only one. What the role is about does not count. */
function isMixed(head: string, product: RegExpExecArray): boolean {
  const rest = head.slice(product.index + product[0].length);
  const end = ROLE_END.exec(rest)?.index ?? rest.length;
  const after = rest.slice(0, end);
  const other = rest.indexOf(' or ', end);
  if (other >= 0 && other < end + REACH && OR_OTHER.test(rest.slice(other))) return true;
  const before = head.slice(0, product.index).replace(/^.*(?:\bin|\bas|\bof|:) /, '');
  if (OTHER_PRODUCT.test(before) || OTHER_PRODUCT.test(after)) return true;
  if (LISTED.test(after) && /^ (?:roles?|positions?|functions?)/i.test(rest.slice(end)) && BESIDE_IN_ROLE.test(after))
    return true;
  return (LISTED.test(after) && BESIDE_PRODUCT.test(after)) || (LISTED.test(before) && BESIDE_PRODUCT.test(before));
}

/** Where each named trade first begins in the head; "product marketing" and "marketing" are one. */
function tradesIn(head: string): number[] {
  const first = new Map<string, number>();
  for (const match of matchesOf(head, TRADES)) {
    const trade = /(?:marketing|sales|design|operations|research)$/i.exec(match[0])?.[0] ?? match[0];
    if (!first.has(trade.toLowerCase())) first.set(trade.toLowerCase(), match.index);
  }
  return [...first.values()];
}

/** The posting's words for the field, without what merely leads up to them; null when nothing is left. */
function detailOf(head: string): string | null {
  const words = head
    .replace(/^[\s•–—-]{1,4}/, '')
    .replace(LEADING, '')
    .replace(/ (?:is )?(?:strongly )?(?:preferred|desired|required)$/i, '')
    .replace(/ experience$/i, '')
    .replace(/^[\s)(*]{1,4}|[\s,;:.()–—-]{1,8}$/g, '')
    .replace(OPEN_BRACKET, '');
  return words.length > 1 ? words : null;
}

/** "… in a consumer e-commerce company": the domain of a product role. */
function domainWords(rest: string): string | null {
  const words = /(?:^|\s)(?:in|at|for|within|on|across) (?:an? |the )?(?<words>[^,;.()]{3,80})/.exec(rest)?.groups
    ?.words;
  return words && DOMAIN.test(words) ? words.trim() : null;
}
