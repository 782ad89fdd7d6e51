import type { ExperienceAreaId } from '../../../knowledge/taxonomy.ts';
import {
  BESIDE_PRODUCT,
  DOMAIN,
  GENERAL,
  MADE_PRODUCT,
  MANAGED_THING,
  METHOD,
  OTHER_PRODUCT,
  PEOPLE,
  PRODUCT,
  PRODUCT_DEVELOPMENT,
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
  /(?:(?<!\bexp|\byrs?)[;.!?](?=\s|$)|,? (?:(?<!experience )with (?:a |an |the |some )|with (?:an? )?(?:[\p{L}-]+ )?(?:track record|focus|background|emphasis|passion|history|degree|portfolio|mix)|with (?:at |significant |strong |substantial |deep |proven |demonstrated |prior |senior |experience|\d)|and (?:have|has) |including|preferably|ideally|plus |of which|while|where|who |which |that |and (?:a |an |at least |the |strong |proven |demonstrated )|demonstrating|specifically|focused on|specializing)|,(?= (?:preferably|ideally|idealerweise|vorzugsweise|idéalement|de préférence|idealmente|preferiblemente|bij voorkeur|demonstrat\p{L}+|having|managing|owning|leading)(?!\p{L})))/iu;
/** What leads over to the next amount and says nothing of this one. */
const LEAD_OVER =
  /(?:[\s,;(–—-]{1,3}(?:bachelor['’]?s?|master['’]?s?|bs|ms|ba|ma|ph\.?d\.?|mba|with|and|including|plus|or|of which|a|an|preferably|ideally|at least)){1,5}[\s,;(]{0,3}$/iu;
/** "(4+ years if Master's)", "5 years with a PhD": the path, not the field. */
const STUDY_TAIL =
  / ?\(?(?:if|with|and|or|plus) (?:an? |the |related )*(?:bachelor|master|advanced|ph\.?d|mba|ms\b|bs\b).*$/iu;
/** "Product management experience: 10+ years", "as a PM for 5+ years" */
const LABEL = /([\p{L}/&,+ -]{3,60})(?: experience)?(?:\*\*)? ?(?:[:–—(-]|\bfor|\bof|\bwith)(?: ?\*\*)? ?$/iu;
/** Words before the field that say nothing of it. */
const LEADING =
  /^(?:['’]s?)? ?(?:(?:of|in|as|with|within|at|on|across|for|the|an?|experiences?|experienced|professional|relevant|related|practical|hands-on|proven|progressive|direct|solid|strong|successful|work|working|industry|total|demonstrated|demonstrable|prior|previous|exp\.?|or more|them|which(?: was| were)?|those|these|d['’]expérience|en tant que|experiencia|de|como|ervaring|berufserfahrung|im bereich|in der|als)[ ,:]+)*/iu;
/** ", " or "/" or " or " joins what is listed. */
const LISTED = /[,/]| or(?: |$)/;
/** Where the naming of a role ends and what it is about begins. */
const ROLE_END =
  / (?:experience|roles?|positions?|in (?:an? |the )|at |for |within |building|delivering|leading|owning|shipping)/iu;

/**
 * Reads the area from the words around an amount of years. `after` ends where the sentence or the next amount begins;
 * `before` is used only where nothing follows.
 */
export function areaOf(before: string, after: string): Area {
  const tail = after.slice(0, HEAD).replace(STUDY_TAIL, '').replace(LEAD_OVER, '');
  const end =
    HEAD_END.exec(tail.replace(/^ (?:with|of which)/, (lead) => ' '.repeat(lead.length)))?.index ?? tail.length;
  const head = tail.slice(0, end);
  if (!GENERAL.test(head)) return classify(head);
  const label = LABEL.exec(before)?.[1]?.trim();
  if (label && !GENERAL.test(label)) {
    const named = classify(label);
    if (named.area !== 'other' || before.trimEnd().endsWith(':')) return named;
  }
  return { area: 'total', detail: null };
}

function classify(head: string): Area {
  const people = peopleIn(head);
  const product = PRODUCT.exec(head.replace(OTHER_PRODUCT, (words) => ' '.repeat(words.length)));
  if (people && !(product && product.index < people.index)) {
    const listed = tradesIn(head.slice(0, people.index)).length > 1;
    return listed ? { area: 'total', detail: null } : { area: 'people-management', detail: detailOf(head) };
  }
  if (product) {
    if (isMixed(head, product)) return { area: 'total', detail: null };
    return { area: 'product-management', detail: domainWords(head.slice(product.index + product[0].length)) };
  }
  const area = plainArea(head);
  return { area, detail: area === 'total' ? null : detailOf(head) };
}

/** Leading people; null for "project management experience", which is a trade of its own. */
function peopleIn(head: string): RegExpExecArray | null {
  const people = PEOPLE.exec(head);
  if (people === null || !/management|manager/i.test(people[0])) return people;
  return MANAGED_THING.test(head.slice(0, people.index + people[0].length)) && !/people|team/i.test(people[0])
    ? null
    : people;
}

function plainArea(head: string): ExperienceAreaId {
  const trades = tradesIn(head);
  const technical = TECHNICAL.exec(head);
  if (METHOD.test(head)) return 'other';
  if (MADE_PRODUCT.test(head) && !TECHNICAL_ROLE.test(head) && !(technical && technical.index < 20)) return 'domain';
  if (PRODUCT_DEVELOPMENT.test(head) && !technical && trades.length === 0) return 'product-management';
  if (trades.length > 1 && (technical || trades.length > 2)) return 'total';
  if (technical && (trades[0] === undefined || technical.index <= trades[0])) return 'technical';
  if (trades.length > 0) return 'other';
  return DOMAIN.test(head) ? 'domain' : 'other';
}

/** "product, design or engineering": functions of which product is only one. What the role is about does not count. */
function isMixed(head: string, product: RegExpExecArray): boolean {
  const rest = head.slice(product.index + product[0].length);
  const after = rest.slice(0, ROLE_END.exec(rest)?.index ?? rest.length);
  const before = head.slice(0, product.index).replace(/^.*(?:\bin|\bas|\bof|:) /, '');
  if (OTHER_PRODUCT.test(before) || OTHER_PRODUCT.test(after)) return true;
  return (LISTED.test(after) && BESIDE_PRODUCT.test(after)) || (LISTED.test(before) && BESIDE_PRODUCT.test(before));
}

/** Where each named trade first begins in the head; "product marketing" and "marketing" are one. */
function tradesIn(head: string): number[] {
  const first = new Map<string, number>();
  for (const match of head.matchAll(TRADES)) {
    const trade = /(?:marketing|sales|design|operations|research)$/i.exec(match[0])?.[0] ?? match[0];
    if (!first.has(trade.toLowerCase())) first.set(trade.toLowerCase(), match.index);
  }
  return [...first.values()];
}

/** The posting's words for the field, without what merely leads up to them; null when nothing is left. */
function detailOf(head: string): string | null {
  const words = head
    .replace(LEADING, '')
    .replace(/ experience$/i, '')
    .replace(/^[\s)(*]{1,4}|[\s,;:.()–—-]{1,8}$/g, '');
  return words.length > 1 ? words : null;
}

/** "… in a consumer e-commerce company": the domain of a product role. */
function domainWords(rest: string): string | null {
  const words = /(?:^|\s)(?:in|at|for|within|on|across) (?:an? |the )?(?<words>[^,;.()]{3,80})/u.exec(rest)?.groups
    ?.words;
  return words && DOMAIN.test(words) ? words.trim() : null;
}
