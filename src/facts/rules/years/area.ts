import type { ExperienceAreaId } from '../../../knowledge/taxonomy.ts';
import {
  DOMAIN,
  GENERAL,
  MANAGED_THING,
  METHOD,
  OTHER_PRODUCT,
  PEOPLE,
  PRODUCT,
  TECHNICAL,
  TRADES,
} from './area-words.ts';

/** What years are in: one of the closed list, and the posting's words for it. */
export interface Area {
  area: ExperienceAreaId;
  detail: string | null;
}

/** The longest head that is looked at: what the years are in stands close to them. */
const HEAD = 140;
/** "…, with a proven record of", ", including 3+ years", "; Y a plus": the head ends here */
const HEAD_END =
  /(?:[;.!?](?=\s|$)|,? (?:with (?:a |an |at |the |some |significant |strong |substantial |deep |proven |demonstrated |prior |senior |experience|\d)|including|preferably|ideally|plus |of which|while|where|who |which |that |and (?:a |an |at least |the |strong |proven |demonstrated )|delivering|demonstrating|specifically|focused on|specializing)|,(?= (?:preferably|ideally|demonstrat\p{L}+|having|managing|owning|leading)\b))/iu;
/** "Product management experience: 10+ years", "as a PM for 5+ years" */
const LABEL = /([\p{L}/&,+ -]{3,60})(?: experience)?(?:\*\*)? ?(?:[:–—(-]|\bfor|\bof|\bwith)(?: ?\*\*)? ?$/iu;
/** Words before the field that say nothing of it. */
const LEADING =
  /^(?:['’]s?)? ?(?:(?:of|in|as|with|within|at|on|across|for|the|an?|experiences?|experienced|professional|relevant|related|practical|hands-on|proven|progressive|direct|solid|strong|successful|work|working|industry|total|demonstrated|demonstrable|prior|previous|exp\.?|or more|d['’]expérience|en tant que|experiencia|de|como|ervaring|berufserfahrung|im bereich|in der|als)[ ,:]+)*/iu;
const LISTED = /,|\/| or | and |&/g;

/**
 * Reads the area from the words around an amount of years. `after` ends where the sentence or the next amount begins;
 * `before` is used only where nothing follows.
 */
export function areaOf(before: string, after: string): Area {
  const tail = after.slice(0, HEAD);
  const end =
    HEAD_END.exec(tail.replace(/^ (?:with|of which)/, (lead) => ' '.repeat(lead.length)))?.index ?? tail.length;
  const head = tail.slice(0, end);
  if (!GENERAL.test(head)) return classify(head);
  const label = LABEL.exec(before)?.[1]?.trim();
  if (label && !GENERAL.test(label) && classify(label).area !== 'other') return classify(label);
  return { area: 'total', detail: null };
}

function classify(head: string): Area {
  const people = PEOPLE.exec(head);
  const product = OTHER_PRODUCT.test(head) ? null : PRODUCT.exec(head);
  const detail = detailOf(head);
  if (product && mixed(head)) return { area: 'total', detail };
  if (people && !(product && product.index < people.index) && !MANAGED_THING.test(people[0])) {
    return { area: 'people-management', detail };
  }
  if (product)
    return { area: 'product-management', detail: domainWords(head.slice(product.index + product[0].length)) };
  if (METHOD.test(head)) return { area: 'other', detail };
  return { area: plainArea(head), detail };
}

function plainArea(head: string): ExperienceAreaId {
  const trades = tradesIn(head);
  const technical = TECHNICAL.exec(head);
  if (trades.size > 1 && (technical || trades.size > 2)) return 'total';
  const domain = DOMAIN.exec(head);
  const [first] = trades.values();
  if (technical && (first === undefined || technical.index <= first)) return 'technical';
  if (trades.size > 0) return 'other';
  return domain ? 'domain' : 'other';
}

/** "product, design or engineering": functions of which product is only one. */
function mixed(head: string): boolean {
  if ([...head.matchAll(LISTED)].length === 0) return false;
  return (
    tradesIn(head.replace(/\b(?:strategy|operations|design)\b/gi, '')).size > 0 &&
    !/\bproduct\p{L}*[^,/]*(?: to | for )/iu.test(head)
  );
}

/** Where each named trade begins in the head, by trade. */
function tradesIn(head: string): Set<number> {
  return new Set([...head.matchAll(TRADES)].map((match) => match.index));
}

/** The posting's words for the field, without what merely leads up to them. */
function detailOf(head: string): string | null {
  const words = head
    .replace(LEADING, '')
    .replace(/ experience$/i, '')
    .replace(/[\s,;:.()–—-]+$/, '');
  return words.length > 1 ? words : null;
}

/** "… in a consumer e-commerce company": the domain of a product role. */
function domainWords(rest: string): string | null {
  const match = /(?:^|\s)(?:in|at|for|within|on|across) (?:an? |the )?(?<words>[^,;.()]{3,80})/u.exec(rest);
  return match?.groups?.words && DOMAIN.test(match.groups.words) ? match.groups.words.trim() : null;
}
