import { attributeOf, wordsOf } from './dom.ts';
import { all } from './search.ts';

/** The longest script that is searched, in UTF-16 units. */
const MAX_SCRIPT = 4_000_000;
const MAX_SCRIPTS = 300;
const START = '{"@context"';

/**
 * The JSON value that one of the page's own scripts assigns: `window.__appData = {…}`. Found by counting brackets, since the
 * variable itself is out of reach and often deleted. Undefined when there is none or it is no JSON.
 */
function embeddedJson(document: Document, name: string): unknown {
  for (const text of inlineScripts(document)) {
    const at = text.indexOf(name);
    if (at < 0) continue;
    const start = text.indexOf('{', at + name.length);
    // Only an assignment: at most `"] = ` stands between the name and its value.
    if (start < 0 || !/^["'\]\s]{0,8}=\s{0,8}$/.test(text.slice(at + name.length, start))) continue;
    const value = parseJson(balanced(text, start));
    if (value) return value;
  }
  return undefined;
}

/** JobPosting objects in the stream of strings that Next.js pages are rebuilt from: `self.__next_f.push([1,"13:T1336,{\"@context\":…"])`. */
export function flightPostings(document: Document): unknown[] {
  let stream = '';
  for (const text of inlineScripts(document)) {
    const start = text.indexOf('[1,"');
    if (!text.startsWith('self.__next_f.push(') || start < 0 || stream.length > MAX_SCRIPT) continue;
    const pushed = parseJson(text.slice(start, text.lastIndexOf(']') + 1));
    stream += Array.isArray(pushed) ? String(pushed[1]) : '';
  }
  const found: unknown[] = [];
  let at = stream.indexOf(START);
  for (let tries = 0; at >= 0 && tries < 10; tries += 1) {
    const value = parseJson(balanced(stream, at));
    if (value) found.push(value);
    at = stream.indexOf(START, at + 1);
  }
  return found;
}

/** Variables to which career systems assign the posting that they show. */
const VARIABLES = ['__appData', '__remixContext', '_initialData', 'phApp.ddo'];

/** The JSON that a page is rebuilt from: whole scripts of it (`__NEXT_DATA__`), the attribute of a framework, known variables. */
export function pageJson(document: Document): unknown[] {
  const found = all(document, 'script[type="application/json"],[data-page]', MAX_SCRIPTS).map(
    (element) => attributeOf(element, 'data-page') || wordsOf(element),
  );
  const values = found.filter((text) => text.length <= MAX_SCRIPT).map(parseJson);
  return [...values, ...VARIABLES.map((name) => embeddedJson(document, name))];
}

/** The page's own scripts that are not too long to be searched. */
function inlineScripts(document: Document): string[] {
  const texts = all(document, 'script:not([src])', MAX_SCRIPTS).map(wordsOf);
  return texts.filter((text) => text.length <= MAX_SCRIPT);
}

function balanced(text: string, start: number): string {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 92) at += 1;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123) depth += 1;
    else if (code === 125 && --depth === 0) return text.slice(start, at + 1);
  }
  return '';
}

/** Parses JSON; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
