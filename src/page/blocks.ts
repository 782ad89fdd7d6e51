import { attributeOf, childOf, isFormToFill, nameOf, nextOf } from './dom.ts';
import { isHidden, type StyleReader } from './hidden.ts';

/** The most text that is taken from a page, in UTF-16 units. Twice what is analysed, so that the cut is still noticed and said. */
export const MAX_READ = 120_000;
/** The most nodes of one root that are visited; a page that holds more is not a posting any more. */
const MAX_NODES = 150_000;

/** What an element says. */
export interface BlockText {
  /** One block element a line, `• ` before list items. */
  text: string;
  /** How many lines that is. */
  blocks: number;
}

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
/** Labels of the page itself that stand among the lines of a description. */
const LABEL_LINE =
  /^(?:(?:…|\.{3})?\s?(?:show|see|read|view) (?:more|less)|(?:…|\.{3})\s?more|apply(?: now| online| for this (?:job|role))?|jetzt bewerben|postuler|solicitar|share(?: this job)?|save(?: this job)?|back to jobs)(?: …)?$/i;

/** Reads an element (not whether itself is hidden: the caller chose it) line by line. Never throws on clobbered or endless trees. */
export function readBlocks(root: Element, options: BlockOptions = {}): BlockText {
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
        if (isHidden(node, options.style)) options.onHidden?.((node.textContent ?? '').trim().length);
        else inner = childOf(node);
      }
      if (inner) {
        open(lines, name);
        path.push({ element: node, preserve });
        preserve ||= keepsLines(node, name);
      }
    }
    let next: Node | null = inner ?? nextOf(node);
    while (!next && path.length > 0) {
      const parent = path.pop()!;
      preserve = parent.preserve;
      close(lines, nameOf(parent.element));
      next = nextOf(parent.element);
    }
    node = next;
  }
  const kept = lines.finish().filter(isWords);
  return { text: kept.join('\n').slice(0, MAX_READ), blocks: kept.length };
}

/** Turns a description's markup into lines. `parse` makes an inert document of it: no script runs, nothing loads. Reads text escaped once or twice, and plain text. */
export function htmlToText(html: string, parse: (markup: string) => Document): string {
  let markup = html.slice(0, 8 * MAX_READ);
  for (let round = 0; round < 3 && !hasTags(markup) && /&(?:lt|amp;lt);/i.test(markup); round += 1) {
    markup = bodyOf(parse(page(markup)))?.textContent ?? '';
  }
  const body = bodyOf(parse(page(markup)));
  return body ? readBlocks(body, { preserve: !hasTags(markup) }).text : '';
}

/** An HTML tag: `<p>`, `</li>`, `<br/>`, `<a href="…">`. */
function hasTags(markup: string): boolean {
  return /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,2000})?\/?>/i.test(markup);
}

function page(markup: string): string {
  return `<!doctype html><html><head></head><body>${markup}</body></html>`;
}

function bodyOf(parsed: Document): Element | null {
  return parsed.body ?? parsed.documentElement;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1 || typeof node.nodeType !== 'number';
}

/** Source line breaks count inside `pre` and where an inline style says so. */
function keepsLines(element: Element, name: string): boolean {
  return name === 'pre' || /white-space:\s?pre/.test(attributeOf(element, 'style') ?? '');
}

function open(lines: LineWriter, name: string): void {
  if (INLINE.has(name)) return;
  if (name === 'td' || name === 'th') lines.cell();
  else lines.end();
  if (name === 'li') lines.bullet();
}

function close(lines: LineWriter, name: string): void {
  if (INLINE.has(name) || name === 'td' || name === 'th') return;
  lines.end();
  if (name === 'li') lines.noBullet();
}

function isWords(line: string): boolean {
  return line.length > 60 || !LABEL_LINE.test(line);
}

/** Collects text into lines; white space is folded, empty lines are dropped, a bullet waits for the first words of its item. */
class LineWriter {
  length = 0;
  #lines: string[] = [];
  #line = '';
  #bullet = false;

  text(raw: string, preserve: boolean): void {
    if (preserve && raw.includes('\n')) {
      for (const [at, part] of raw.split('\n').entries()) {
        if (at > 0) this.end();
        this.#line += part;
      }
    } else this.#line += raw;
    this.length += raw.length;
  }
  bullet(): void {
    this.#bullet = true;
  }
  noBullet(): void {
    this.#bullet = false;
  }
  cell(): void {
    if (this.#line.trim() !== '') this.#line += ' | ';
  }
  end(): void {
    const line = this.#line.replace(/\s+/g, ' ').trim();
    this.#line = '';
    if (line === '') return;
    this.#lines.push(this.#bullet && !line.startsWith('•') ? `• ${line}` : line);
    this.#bullet = false;
  }
  finish(): string[] {
    this.end();
    return this.#lines;
  }
}
