import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fixture, type SitePages } from './site-server.ts';

/** Pages that no extension may read, or in which there is nothing to read: what the popup says is the same for all. */

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 48>>stream
BT /F1 18 Tf 20 100 Td (Director of Product) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** The pages among them that come from a server: the browsers' stores and a posting as PDF. */
export const CLOSED_PAGES: SitePages = {
  'chromewebstore.google.com/': '<!doctype html><title>Store</title><h1>Store</h1>',
  'addons.mozilla.org/': '<!doctype html><title>Store</title><h1>Store</h1>',
  'www.quillon.example/director.pdf': PDF,
};

/** Their addresses in both browsers. */
export const CLOSED_IN_BOTH: readonly [name: string, address: string][] = [
  ['an empty page', 'about:blank'],
  ['the viewer of PDF files', 'https://www.quillon.example/director.pdf'],
  ['the source of a page', `view-source:${fixture('lever').address}`],
  ['a page without a host', 'data:text/html,<h1>Director of Product</h1>'],
];

/** A posting that was saved as a file; the address of the file. */
export function savedAsFile(name: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'rolescope-file-')), 'posting.html');
  writeFileSync(file, fixture(name).html);
  return pathToFileURL(file).href;
}
