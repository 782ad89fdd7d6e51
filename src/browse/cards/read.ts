import { LONGEST_ID } from '../../tracker/key.ts';
import type { Card } from './card.ts';
import type { CardShape } from './shapes.ts';

/** A result card on a page. */
export interface Found {
  /** The whole card. */
  box: Element;
  /** The posting's id that it carries now; empty when there is none. Lists move their elements on to other postings. */
  id(): string;
  /** What it shows now; null while it has no id or no title yet. */
  read(): Card | null;
}

/** Fewer cards of one shape are no list: a link to a posting, but not a result. */
const LEAST = 3;

/** All cards of the page at an address. Only attributes are read, so that thousands cost little. */
export function findCards(document: Document, shapes: readonly CardShape[], address: string): Found[] {
  const found = new Map<Element, Found>();
  for (const shape of shapes) {
    const ids = new Set<string>();
    const own: Found[] = [];
    const pattern = new RegExp(shape.id);
    const idOf = (holder: Element) => pattern.exec(idText(holder, shape.attribute, address))?.at(-1) ?? '';
    for (const holder of document.querySelectorAll(shape.find)) {
      const id = idOf(holder);
      if (id === '' || id.length > LONGEST_ID) continue;
      ids.add(id);
      own.push(cardOf(holder, shape, () => idOf(holder)));
    }
    if (ids.size < LEAST) continue;
    for (const card of own) if (!found.has(card.box)) found.set(card.box, card);
  }
  return [...found.values()];
}

function cardOf(holder: Element, shape: CardShape, id: () => string): Found {
  const box = holder.closest(shape.box) ?? holder;
  return {
    box,
    id,
    read() {
      const card = {
        id: id(),
        title: firstWords(box, shape.title).slice(0, 300),
        company: firstWords(box, shape.company).slice(0, 200),
      };
      return card.id === '' || card.id.length > LONGEST_ID || card.title === '' ? null : card;
    },
  };
}

/** Links are compared by path and query, as addresses are, and only those that stay on the site. */
function idText(holder: Element, attribute: string, address: string): string {
  const value = (holder.getAttribute(attribute) ?? '').slice(0, 2000);
  if (attribute !== 'href') return value;
  if (!URL.canParse(value, address)) return '';
  const url = new URL(value, address);
  return url.hostname === new URL(address).hostname ? url.pathname + url.search : '';
}

function firstWords(box: Element, selectors: readonly string[]): string {
  for (const selector of selectors) {
    const element = box.matches(selector) ? box : box.querySelector(selector);
    const words = (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
    if (words !== '') return words;
  }
  return '';
}
