/*
 * A form's own children can shadow its properties (`<input name="firstChild">`), and images and forms with a name those of the
 * document, in content scripts too. These read through the prototype, so a hostile page gets the same reading as a plain one.
 */

/** The element's name in lower case; "form" for what has none or hides it. */
export function nameOf(node: Node): string {
  const name: unknown = (node as Element).localName;
  return typeof name === 'string' ? name : 'form';
}

/** A node's property or, with an argument, what its method of that name gives. Only forms and documents can be shadowed: all others are asked as they stand. */
export function ask<T>(node: Node, property: string, argument?: string): T {
  const safe = node.nodeType === 3 || nameOf(node) !== 'form';
  const own: unknown = safe
    ? (node as unknown as Record<string, unknown>)[property]
    : Reflect.get(Object.getPrototypeOf(node), property, node);
  return (argument === undefined ? own : (own as (argument: string) => unknown).call(node, argument)) as T;
}

/** An attribute's value; empty when it is not there. */
export function attributeOf(element: Element, name: string): string {
  return ask<string | null>(element, 'getAttribute', name) ?? '';
}

/** The first child node, or null. */
export function childOf(element: Element): Node | null {
  return ask(element, 'firstChild');
}

/** The next sibling, or null. */
export function nextOf(node: Node): Node | null {
  return ask(node, 'nextSibling');
}

/** The element around, or null. */
export function parentOf(element: Element): Element | null {
  return ask(element, 'parentElement');
}

/** An element's own words on one line. Empty when there are none. */
export function lineOf(element: Element | null | undefined): string {
  return element ? wordsOf(element).slice(0, 2000).replace(/\s+/g, ' ').trim() : '';
}

/** All text inside of an element, as it stands in the source. */
export function wordsOf(element: Element): string {
  return ask<string | null>(element, 'textContent') ?? '';
}

/** Whether an element is a form that somebody fills in to apply or to sign in; whole pages stand in forms too. */
export function isFormToFill(element: Element): boolean {
  return (
    nameOf(element) === 'form' && !!ask(element, 'querySelector', '[type=file],[type=email],[type=password],textarea')
  );
}
