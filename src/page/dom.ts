/*
 * A form's own children can shadow its properties (`<input name="firstChild">`), in content scripts too. These read through
 * the prototype, so a hostile page gets the same reading as a plain one.
 */

/** The element's name in lower case. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** An attribute's value, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return plain(element, 'getAttribute', name) as string | null;
}

/** The first child node, or null. */
export function childOf(element: Element): Node | null {
  return plain(element, 'firstChild') as Node | null;
}

/** The next sibling, or null. */
export function nextOf(node: Node): Node | null {
  return plain(node, 'nextSibling') as Node | null;
}

/** The element around, or null. */
export function parentOf(element: Element): Element | null {
  return plain(element, 'parentElement') as Element | null;
}

/** The elements that a selector matches, in order, at most so many. */
export function all(root: Element | Document, selector: string, most = 6000): Element[] {
  const list = root.querySelectorAll(selector);
  return Array.from({ length: Math.min(list.length, most) }, (_, at) => list[at]!);
}

/** What a page says of itself under a name (`og:title`); empty when it does not. */
export function metaOf(document: Document, name: string): string {
  const meta = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
  return meta?.getAttribute('content')?.trim() ?? '';
}

/** An element's own words on one line. Empty when there are none. */
export function lineOf(element: Element | null | undefined): string {
  return element ? (element.textContent ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim() : '';
}

/** Whether an element is a form that somebody fills in to apply or to sign in; whole pages stand in forms too. */
export function isFormToFill(element: Element): boolean {
  if (nameOf(element) !== 'form') return false;
  const find: unknown = element.querySelector;
  return (
    typeof find !== 'function' || element.querySelector('[type=file],[type=email],[type=password],textarea') !== null
  );
}

function plain(
  node: Node,
  property: 'firstChild' | 'nextSibling' | 'parentElement' | 'getAttribute',
  name?: string,
): unknown {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node), property, node);
  return typeof value === 'function' ? (value.call(node, name) as unknown) : value;
}
