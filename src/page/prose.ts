import { attributeOf, isFormToFill, nameOf, parentOf, wordsOf } from './dom.ts';
import { all, first } from './search.ts';
import { rootOf } from './sites/read.ts';

/** The most pieces of prose that are weighed. */
const MAX_LEAVES = 1500;
/** Where a page keeps what is not the posting, outside of it and inside: by an element's name, role, class or id, parted by a space, a line break and a space. */
const FURNITURE =
  /^(nav|footer|aside|dialog) |^\S+ (navigation|banner|dialog|search|alert)\n|cookie|consent|similar|related|recommend|breadcrumb|share|social|newsletter|ai-summary/i;
/** Less prose than this is a teaser. */
export const MIN_PROSE = 300;

/** The smallest element that holds most of the page's prose. Some pages keep it outside of what they call their main part. */
export function proseRoot(document: Document): Element | undefined {
  const main = first(document, 'main,[role=main]');
  return (main && rootIn(main)) ?? rootIn(rootOf(document));
}

function rootIn(scope: Element): Element | undefined {
  const weight = new Map<Element, number>();
  const leaves = leavesOf(scope);
  for (const leaf of leaves) {
    for (let at: Element | null = leaf.element; at; at = parentOf(at)) {
      weight.set(at, (weight.get(at) ?? 0) + leaf.weight);
      if (at === scope) break;
    }
  }
  const total = sumOf(leaves);
  if (total < MIN_PROSE) return undefined;
  let root = scope;
  for (let depth = 0; depth < 100; depth += 1) {
    const [next] = [...weight].find(([child, share]) => share >= 0.75 * total && parentOf(child) === root) ?? [];
    if (!next || /^(p|li|[uo]l|dd|blockquote)$/.test(nameOf(next))) break;
    root = next;
  }
  return root;
}

function sumOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, { weight }) => sum + weight, 0);
}

/** A piece of prose and how much it weighs. */
interface Leaf {
  element: Element;
  weight: number;
}

/** Paragraphs and list items; on pages built of nothing but boxes, the boxes. */
function leavesOf(scope: Element): Leaf[] {
  const leaves = weigh(all(scope, 'p,li,dd'));
  if (sumOf(leaves) >= MIN_PROSE) return leaves;
  const boxes = weigh(all(scope, 'p,li,dd,div,span,td').filter(hasOwnWords));
  return sumOf(boxes) > sumOf(leaves) ? boxes : leaves;
}

/** Those that stand outside the furniture, weighed by length; those that are links weigh nothing. */
function weigh(elements: readonly Element[]): Leaf[] {
  const found: Leaf[] = [];
  const seen = new Map<Element, boolean>();
  for (const element of elements) {
    if (element.querySelector('p,li')) continue;
    const text = wordsOf(element).slice(0, 3000).trim();
    if (text.length < 25 || found.length >= MAX_LEAVES || isInFurniture(element, seen)) continue;
    const link = element.querySelector('a');
    if (link && wordsOf(link).trim().length > 0.6 * text.length) continue;
    found.push({ element, weight: text.length });
  }
  return found;
}

/** Whether an element is a menu, a banner, a side column or a form. What holds the page's heading is content, whatever its name. */
export function isFurniture(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'form') return isFormToFill(element);
  const [role, kind, id] = ['role', 'class', 'id'].map((attribute) => attributeOf(element, attribute));
  return FURNITURE.test(`${name} ${role}\n${kind} ${id}`) && !element.querySelector('h1');
}

/** Whether an element or one around it is furniture; `seen` remembers the answers, for neighbours share their ancestors. */
export function isInFurniture(element: Element, seen = new Map<Element, boolean>()): boolean {
  let answer = seen.get(element);
  if (answer === undefined) {
    const around = parentOf(element);
    answer = !!around && (isFurniture(element) || isInFurniture(around, seen));
    seen.set(element, answer);
  }
  return answer;
}

function hasOwnWords(element: Element): boolean {
  for (const node of element.childNodes)
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim().length > 20) return true;
  return false;
}
