import { attributeOf, childOf, isFormToFill, nameOf, nextOf, wordsOf } from './dom.ts';
import { isHidden, type StyleReader } from './hidden.ts';
import { first } from './search.ts';

/** The most text that is taken from a page, in UTF-16 units. Twice what is analysed, so that the cut is still noticed and said. */
export const MAX_READ = 120_000;
/** The most nodes of one root that are visited; a page that holds more is not a posting any more. */
const MAX_NODES = 150_000;

/** How an element is read; every member may be absent. */
export interface BlockOptions {
  /** Elements that are left out with all they hold: forms, similar jobs. */
  skip?: (element: Element) => boolean;
  /** Is told how many characters stand in an element that nobody can see, and were left out. */
  onHidden?: (length: number) => void;
  /** Reads computed styles, in a browser; without it only attributes tell what is hidden. */
  style?: StyleReader;
  /** True when line breaks in the source are line breaks of the text (`white-space: pre-line`). */
  preserve?: boolean;
}

const INLINE = new Set(
  'a abbr b big cite code data del em font i ins kbd label mark q s small span strike strong sub sup time tt u wbr'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'button canvas dialog embed head iframe img input link map meta noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);
const CELL = /^t[dh]$/;
/** Labels of the page itself that stand among the lines of a description. */
const LABEL_LINE =
  /^((…|\.{3})?\s?(show|see|read|view) (more|less)|(…|\.{3})\s?more|apply( now| online| for this (job|role))?|jetzt bewerben|postuler|solicitar|share( this job)?|save( this job)?|back to jobs)( …)?$/i;

/** What an element says (whether itself is hidden is not asked: the caller chose it): one block element a line, `• ` before list items. Never throws on clobbered or endless trees. */
export function readBlocks(root: Element, options: BlockOptions = {}): string {
  const lines = new LineWriter();
  let visited = 0;
  const path: { element: Element; preserve: boolean }[] = [];
  let preserve = options.preserve ?? false;
  let node: Node | null = childOf(root);
  while (node && visited++ < MAX_NODES && lines.length < MAX_READ) {
    let inner: Node | null = null;
    if (node.nodeType === 3) lines.text((node.nodeValue ?? '').slice(0, MAX_READ), preserve);
    else if (isElement(node)) {
      const name = nameOf(node);
      if (name === 'br' || name === 'hr') lines.end();
      else if (!SILENT.has(name) && !isFormToFill(node) && !options.skip?.(node)) {
        if (isHidden(node, options.style)) options.onHidden?.(wordsOf(node).trim().length);
        else inner = childOf(node);
      }
      if (inner) {
        lines.open(name);
        path.push({ element: node, preserve });
        // Source line breaks count inside `pre` and where an inline style says so.
        preserve ||= name === 'pre' || /white-space:\s?pre/.test(attributeOf(node, 'style'));
      }
    }
    let next: Node | null = inner ?? nextOf(node);
    while (!next && path.length) {
      const parent = path.pop()!;
      preserve = parent.preserve;
      lines.close(nameOf(parent.element));
      next = nextOf(parent.element);
    }
    node = next;
  }
  return lines.finish();
}

/** Turns a description's markup into lines. `parse` makes an inert document of it: no script runs, nothing loads. Reads text escaped once or twice, and plain text. */
export function htmlToText(html: string, parse: (markup: string) => Document): string {
  let markup = html.slice(0, 8 * MAX_READ);
  for (let round = 0; round < 3 && !hasTags(markup) && /&(lt|amp;lt);/i.test(markup); round += 1) {
    const body = bodyOf(markup, parse);
    markup = body ? wordsOf(body) : '';
  }
  const body = bodyOf(markup, parse);
  return body ? readBlocks(body, { preserve: !hasTags(markup) }) : '';
}

/** An HTML tag: `<p>`, `</li>`, `<br/>`, `<a href="…">`. */
function hasTags(markup: string): boolean {
  return /<\/?[a-z][a-z0-9]{0,15}(\s[^<>]{0,2000})?\/?>/i.test(markup);
}

function bodyOf(markup: string, parse: (markup: string) => Document): Element | null {
  return first(parse(`<html><head></head><body>${markup}`), 'body');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1 || typeof node.nodeType !== 'number';
}

/** Collects text into lines; white space is folded, empty lines and labels are dropped, a bullet waits for the first words of its item. */
class LineWriter {
  length = 0;
  #lines: string[] = [];
  #line = '';
  #bullet = false;

  text(raw: string, preserve: boolean): void {
    for (const [at, part] of (preserve ? raw.split('\n') : [raw]).entries()) {
      if (at > 0) this.end();
      this.#line += part;
    }
    this.length += raw.length;
  }
  open(name: string): void {
    if (INLINE.has(name)) return;
    if (!CELL.test(name)) this.end();
    else if (this.#line.trim()) this.#line += ' | ';
    this.#bullet ||= name === 'li';
  }
  close(name: string): void {
    if (INLINE.has(name) || CELL.test(name)) return;
    this.end();
    if (name === 'li') this.#bullet = false;
  }
  end(): void {
    const line = this.#line.replace(/\s+/g, ' ').trim();
    this.#line = '';
    if (!line) return;
    const item = this.#bullet && !line.startsWith('•') ? `• ${line}` : line;
    if (item.length > 60 || !LABEL_LINE.test(item)) this.#lines.push(item);
    this.#bullet = false;
  }
  finish(): string {
    this.end();
    return this.#lines.join('\n').slice(0, MAX_READ);
  }
}
