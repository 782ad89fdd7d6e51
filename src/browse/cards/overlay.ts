import type { Mark } from './card.ts';

/** A mark and the card that it stands on. */
export interface Placed {
  box: Element;
  mark: Mark;
}

/** Draws marks above a page without touching its elements: one element of ours, with everything inside its closed shadow root. */
export interface Overlay {
  /** Draws these marks and no others. `dimming`: whether cards that step back do. */
  draw(placed: readonly Placed[], dimming: boolean): void;
  /** Shows what was found in a corner, with one button; no words take the corner away. */
  count(words: string, button?: { word: string; press: () => void }): void;
  /** Puts the element back where the page has removed it; false the second time: a page that insists is left alone. */
  insist(): boolean;
  /** Whether the element is still in the page. */
  stands(): boolean;
  remove(): void;
}

/** Marks lower than this are not drawn: their card is all but scrolled away. */
const LEAST_HEIGHT = 32;
const FONT = '600 12px/18px system-ui, sans-serif';
/** The look of the one element in the page; it is also what tells it from every other. */
const HOST = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  zIndex: '2147483646',
  pointerEvents: 'none',
} as const;
const LOOK = { position: 'fixed', boxSizing: 'border-box', margin: '0', font: FONT } as const;
const CHIP = { ...LOOK, padding: '1px 8px', borderRadius: '4px', background: '#27498c', color: '#fff' } as const;
const CORNER = {
  ...LOOK,
  insetInlineStart: '12px',
  bottom: '12px',
  padding: '6px 12px',
  borderRadius: '6px',
  background: '#1a1d21',
  color: '#fff',
  pointerEvents: 'auto',
} as const;
const BUTTON = {
  all: 'unset',
  marginInlineStart: '12px',
  color: '#a3bdf5',
  textDecoration: 'underline',
  cursor: 'pointer',
} as const;

/** Puts the overlay into a page. Styles are set one by one, for a page's policy may forbid style sheets. */
export function createOverlay(document: Document): Overlay {
  const host = made(document, 'div', HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const marks = root.appendChild(document.createElement('div'));
  const corner = root.appendChild(made(document, 'div', CORNER));
  corner.setAttribute('role', 'status');
  corner.hidden = true;
  corner.style.display = 'none';
  document.documentElement.append(host);
  let insisted = false;
  return {
    draw(placed, dimming) {
      const areas = new Map<Element, Area>();
      marks.replaceChildren(
        ...placed.flatMap(({ box, mark }) => {
          const ground = mark.dim && dimming ? groundOf(box) : null;
          return drawn(document, mark, visibleArea(box, areas), ground);
        }),
      );
    },
    count(words, button) {
      corner.style.display = words === '' ? 'none' : 'block';
      corner.hidden = words === '';
      corner.replaceChildren(words);
      if (!button) return;
      const element = made(document, 'button', BUTTON);
      element.textContent = button.word;
      element.addEventListener('click', ({ isTrusted }) => isTrusted && button.press());
      corner.append(element);
    },
    insist() {
      if (host.isConnected) return true;
      if (insisted) return false;
      insisted = true;
      document.documentElement.append(host);
      return true;
    },
    stands: () => host.isConnected,
    remove: () => host.remove(),
  };
}

/**
 * Takes away what the version before this one drew: Firefox ends its script at once when the extension is updated, and its
 * marks would stand there for ever; Chromium's learns of it late. Only its style tells it: a name could be read by the page.
 */
export function clearLeftOvers(document: Document): void {
  const look = made(document, 'div', HOST).getAttribute('style');
  for (const child of [...document.documentElement.children])
    if (child.getAttribute('style') === look && child.childNodes.length === 0) child.remove();
}

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** `ground`: the colour that a card steps back into; null where it does not. */
function drawn(document: Document, { words }: Mark, area: Area, ground: string | null): Element[] {
  if (area.bottom - area.top < LEAST_HEIGHT || area.right <= area.left) return [];
  const chip = made(document, 'div', CHIP);
  chip.textContent = words.join(' · ');
  const { clientWidth, clientHeight } = document.documentElement;
  chip.style.right = `${clientWidth - area.right + 8}px`;
  chip.style.bottom = `${clientHeight - area.bottom + 6}px`;
  chip.style.maxWidth = `${Math.max(0, area.right - area.left - 16)}px`;
  if (ground === null) return [chip];
  const veil = made(document, 'div', { ...LOOK, background: ground, opacity: '0.6' });
  veil.style.left = `${area.left}px`;
  veil.style.top = `${area.top}px`;
  veil.style.width = `${area.right - area.left}px`;
  veil.style.height = `${area.bottom - area.top}px`;
  chip.style.background = '#555b62';
  return [veil, chip];
}

/** What a card stands on: the first ground behind it that can be seen, else the page's own. */
function groundOf(box: Element): string {
  const view = box.ownerDocument.defaultView;
  for (let element: Element | null = box; element && view; element = element.parentElement) {
    const { backgroundColor } = view.getComputedStyle(element);
    if (!/^(?:transparent|.*[,/] ?0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

/** The part of a card that its list and the window let see. */
function visibleArea(box: Element, areas: Map<Element, Area>): Area {
  const area = box.getBoundingClientRect();
  const frame = box.parentElement ? frameOf(box.parentElement, areas) : area;
  return {
    left: Math.max(area.left, frame.left),
    top: Math.max(area.top, frame.top),
    right: Math.min(area.right, frame.right),
    bottom: Math.min(area.bottom, frame.bottom),
  };
}

/** What all scrolling elements around an element let see of it; asked once for all cards of a list. */
function frameOf(element: Element, areas: Map<Element, Area>): Area {
  const known = areas.get(element);
  if (known) return known;
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const outer = element.parentElement
    ? frameOf(element.parentElement, areas)
    : { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const cuts = element.scrollHeight > element.clientHeight + 1 && element !== element.ownerDocument.documentElement;
  const style = cuts ? element.ownerDocument.defaultView?.getComputedStyle(element).overflowY : 'visible';
  const own = style && /auto|scroll|hidden|clip/.test(style) ? element.getBoundingClientRect() : outer;
  const area = {
    left: Math.max(outer.left, own.left),
    top: Math.max(outer.top, own.top),
    right: Math.min(outer.right, own.right),
    bottom: Math.min(outer.bottom, own.bottom),
  };
  areas.set(element, area);
  return area;
}

function made(document: Document, name: string, style: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement(name);
  Object.assign(element.style, style);
  return element;
}
