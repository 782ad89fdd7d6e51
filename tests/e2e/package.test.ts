import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkedPostings } from '../../src/browse/cards/links.ts';
import { readLexicon } from '../../src/facts/lexicon/index.ts';
import { readPage } from '../../src/page/read.ts';
import { loadPage } from '../page/load.ts';

/** What is shipped, read from the production builds: permissions, policy, and no way to talk to anyone. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
  "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe.each([
  ['chrome', ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'sidePanel']],
  ['firefox', ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms']],
])('the build for %s', (browser, permissions) => {
  const folder = join(import.meta.dirname, `../../.output/${browser}-mv3`);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for no more than is needed, and for no site', () => {
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    const never = ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'];
    expect(never.filter((key) => key in manifest)).toEqual([]);
  });

  it('forbids its own pages to load or send anything', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
  });

  it('draws in each of its pages that page alone, whatever scripts they share', () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    const drawing = pages.map((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      const scripts = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file]) => file!);
      return [
        page,
        scripts.filter((file) => /getElementById\([`'"]app/.test(readFileSync(join(folder, file), 'utf8'))),
      ];
    });
    expect(pages.length).toBeGreaterThan(2);
    expect(drawing.filter(([, files]) => files?.length !== 1)).toEqual([]);
  });

  it('holds the automaton of the lexicon as its words stand', () => {
    const reader = readdirSync(join(folder, 'chunks')).find((file) => file.startsWith('reader-'))!;
    for (const file of [`chunks/${reader}`, 'background.js']) {
      const script = readFileSync(join(folder, file), 'utf8');
      const [, literal] = /JSON\.parse\(([`'"])(\{"starts":.*?)\1\)/.exec(script)?.slice(1) ?? [];
      expect(JSON.parse(literal!), file).toEqual(readLexicon());
    }
  });

  it('gives each of its pages one style sheet', () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    const sheets = pages.map((page) => readFileSync(join(folder, page), 'utf8').match(/href="[^"]+\.css"/g)?.length);
    expect(sheets).toEqual(pages.map(() => 1));
  });

  it('holds no code that could reach the network or run text as code', () => {
    const forbidden =
      /\b(?:fetch|importScripts|eval)\(|XMLHttpRequest|sendBeacon|new WebSocket|new EventSource|new Function\b|innerHTML\s*=/g;
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(forbidden)].map(([code]) => ({ file, code })),
      );
    // Preact can set markup for `dangerouslySetInnerHTML`, which nothing here uses (tests/repo.test.ts). pdf.js can load
    // documents by address; here it is handed bytes, in a worker that the policy above keeps from every request.
    const ofLibraries = ({ file, code }: { file: string; code: string }) =>
      (file.startsWith('chunks/') && code === 'innerHTML=') ||
      (/^assets\/pdf-[\w-]+\.js$/.test(file) && (code === 'fetch(' || code === 'XMLHttpRequest'));
    expect(found.filter((one) => !ofLibraries(one))).toEqual([]);
  });
});

/** The build makes the page scripts smaller with means of its own (`wxt.config.ts`): other names, arrows for functions. */
it.each([
  ['posting', readPage],
  ['links', linkedPostings],
])('the shipped page script %s gives of every saved page what its source gives', (script, source) => {
  const file = join(import.meta.dirname, `../../.output/chrome-mv3/content-scripts/${script}.js`);
  const run = new Function('document', 'location', `return ${readFileSync(file, 'utf8').trim()}`);
  const pages = readdirSync(join(import.meta.dirname, '../page/fixtures')).map((name) => name.replace('.html', ''));
  const answers = (read: (document: Document, address: string) => unknown) =>
    pages.map((name) => {
      const { document, address } = loadPage(name);
      return { name, answer: read(document, address) };
    });
  expect(answers((document, href) => run(document, { href }))).toEqual(answers(source));
});
