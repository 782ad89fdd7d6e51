import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { readPage } from '../../src/page/read.ts';

/** Makes a document of markup, as far as linkedom goes: no layout, no styles, no nesting rules. */
export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** A saved page and the address that its first line names. */
export function loadPage(name: string): { document: Document; address: string } {
  const html = readFileSync(new URL(`./fixtures/${name}.html`, import.meta.url), 'utf8');
  const address = /^<!-- (\S+) -->/.exec(html)?.[1];
  if (!address) throw new Error(`${name}.html must begin with a comment that holds its address`);
  return { document: documentOf(html), address };
}

/** Reads markup as the page at an address. */
export function readHtml(html: string, address = 'https://jobs.harbourlight.example/jobs/4711-director-of-product') {
  return readPage(documentOf(html), address);
}

/** A page around a body and what stands in its head. */
export function page(body: string, head = '<title>Director of Product | Harbourlight</title>'): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}
