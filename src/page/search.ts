import { ask, attributeOf, nameOf, parentOf } from './dom.ts';

/** A page with fewer elements is searched as it stands. */
const LARGE = 5000;
/** So many children at least make a crowd, if they are alike; so many at either end are looked at for others, that are kept. */
const CROWD = 100;
const EDGE = 40;
/** Where among them those stand that are looked at to tell, and how many of these must be alike. */
const SPREAD = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const ALIKE = 7;
/** The most elements that a search gives, if it does not say otherwise, and that are visited to find crowds. */
const MOST = 6000;

/** Elements that hold a crowd of like children (the cards of a list), each with its children that are not of the crowd. */
const crowds = new Map<Element, Element[]>();
/** For an element (or the document) with crowds inside, in order: what is left of it, of which only those elements that stand here too are not whole. */
const partsOf = new Map<Node, Element[]>();

/**
 * Finds the crowds of a page, anew for each reading: ten thousand cards are no part of the open posting, and a single search
 * through them costs as much as all the rest of the reading does.
 */
export function leaveOutCrowds(document: Document): void {
  crowds.clear();
  partsOf.clear();
  const html = ask<Element>(document, 'documentElement');
  if (ask<ArrayLike<Element>>(html, 'getElementsByTagName', '*').length < LARGE) return;
  const queue = [html];
  for (const element of queue) {
    const children = childrenOf(element);
    const others = othersIn(children);
    if (others) {
      crowds.set(element, others);
      for (let at: Element | null = element; at; at = parentOf(at)) partsOf.set(at, []);
    }
    if (queue.length < MOST) queue.push(...(others ?? children).slice(0, MOST));
  }
  const partition = (element: Element): Element[] => {
    if (!partsOf.has(element)) return [element];
    const inside = (crowds.get(element) ?? childrenOf(element)).flatMap(partition);
    partsOf.set(element, inside);
    return [element, ...inside];
  };
  if (crowds.size) partsOf.set(document, partition(html));
}

/** Whether an element is one of a crowd, or holds nothing but one. */
export function isOfCrowd(element: Element): boolean {
  const around = parentOf(element);
  return crowds.get(element)?.length === 0 || (!!around && crowds.get(around)?.includes(element) === false);
}

/** Some links of every crowd, to tell what the crowds are. */
export function crowdLinks(): Element[] {
  return [...crowds.keys()].flatMap((element) => select(element, 'a[href]', 30));
}

/** The elements that a selector matches, in order, at most so many; those of crowds are left out. */
export function all(root: Element | Document, selector: string, most = MOST): Element[] {
  const parts = partsOf.get(root);
  if (!parts) return select(root, selector, most);
  const found = parts.flatMap((part) => [
    ...(ask(part, 'matches', selector) ? [part] : []),
    ...(partsOf.has(part) ? [] : select(part, selector, most)),
  ]);
  return found.slice(0, most);
}

/** The first of them; null when there is none. */
export function first(root: Element | Document, selector: string): Element | null {
  return partsOf.has(root) ? (all(root, selector, 1)[0] ?? null) : ask(root, 'querySelector', selector);
}

/** What a page says of itself under a name (`og:title`); empty when it does not. */
export function metaOf(document: Document, name: string): string {
  const meta = first(document, `meta[property="${name}"],meta[name="${name}"]`);
  return meta ? attributeOf(meta, 'content').trim() : '';
}

function select(root: Element | Document, selector: string, most: number): Element[] {
  const list = ask<ArrayLike<Element>>(root, 'querySelectorAll', selector);
  return Array.from({ length: Math.min(list.length, most) }, (_, at) => list[at]!);
}

/** The first and the last of an element's children that are not of the crowd among them; undefined when there is no crowd. */
function othersIn(children: readonly Element[]): Element[] | undefined {
  if (children.length < CROWD) return undefined;
  const cards = SPREAD.map((part) => children[Math.floor(part * children.length)]!).filter(isCard);
  const kinds = cards.map(kindOf);
  if (cards.length < ALIKE) return undefined;
  return [...children.slice(0, EDGE), ...children.slice(-EDGE)].filter((child) => !kinds.includes(kindOf(child)));
}

/** Whether an element is built like a card: something to click on, or more than one thing inside. Paragraphs never are. */
function isCard(element: Element): boolean {
  return nameOf(element) !== 'p' && !!ask(element, 'querySelector', 'a,button,*+*');
}

/** What children of one kind have in common. */
function kindOf(element: Element): string {
  return nameOf(element) + attributeOf(element, 'class');
}

function childrenOf(element: Element): Element[] {
  return Array.from(ask<ArrayLike<Element>>(element, 'children'));
}
