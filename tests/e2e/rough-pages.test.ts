import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import type { ReadResult } from '../../src/page/posting.ts';
import { type SiteServer, serveSites } from './site-server.ts';

/** Pages that make reading hard, in a real browser: its own rules for names in forms, its own parser, its own clock. */
const HOST = 'careers.harbourlight.example/jobs/';
const LINES = Array.from({ length: 12 }, (_, at) => `<li>Own outcome number ${at} with the people of the team.</li>`);
const POSTING = `<h1>Director of Product</h1><h2>Responsibilities</h2><ul>${LINES.join('')}</ul><h2>Requirements</h2><p>8 years of experience.</p><h2>Benefits</h2><p>Boats.</p><a>Apply now</a>`;
const LONG = Array.from(
  { length: 60_000 },
  (_, at) => `<p>Outcome ${at} is owned with the people of the team, and its cost is told.</p>`,
);
/** Whatever a reader may ask of a node. */
const NAMES =
  'querySelector querySelectorAll textContent children firstChild firstElementChild nextSibling nextElementSibling parentElement ' +
  'childNodes getAttribute hasAttribute matches localName nodeName nodeType getElementsByTagName attributes tagName';
const CLOBBER = NAMES.split(' ')
  .map((name) => `<input name="${name}">`)
  .join('');
const SHADOWS = [
  'querySelector',
  'querySelectorAll',
  'body',
  'documentElement',
  'title',
  'defaultView',
  'localName',
  'nodeType',
]
  .map((name) => `<img name="${name}"><form name="${name}"></form>`)
  .join('');
const CARDS = Array.from(
  { length: 10_000 },
  (_, at) =>
    `<div class="card"><a href="/jobs/product-manager-somewhere-${100_000 + at}"><h3>Product Manager ${at}</h3></a><p>Employer ${at}</p></div>`,
).join('');

const PAGES: Record<string, string> = {
  plain: `<main>${POSTING}</main>`,
  megabytes: `<main>${POSTING.replace('<h2>Benefits', () => `${LONG.join('')}<h2>Benefits`)}</main>`,
  'in-a-form': `<form>${CLOBBER}<main>${POSTING}</main></form>`,
  'forms-inside': `<main>${POSTING.replace('<h2>Requirements', `<form>${CLOBBER}</form><h2>Requirements`)}</main>`,
  'shadowed-document': `<main>${POSTING}</main>${SHADOWS}`,
  cards: `<main>${POSTING}</main>${CARDS}`,
  'cards-before': `<div id="app"><div class="list">${CARDS}</div><div class="detail">${POSTING}</div></div>`,
};

let server: SiteServer;
let chromium: Chromium;
const script = readFileSync('.output/chrome-mv3/content-scripts/posting.js', 'utf8');

beforeAll(async () => {
  const pages = Object.entries(PAGES).map(([name, body]) => [
    `${HOST}${name}`,
    `<!doctype html><html lang="en"><head><title>Director of Product | Harbourlight</title></head><body>${body}</body></html>`,
  ]);
  server = await serveSites(Object.fromEntries(pages));
  chromium = await startChromium({ port: server.port });
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

async function open(name: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(`https://${HOST}${name}`, { waitUntil: 'load' });
  return page;
}

/** What the page script gives in a world of its own, as the browser runs it for an extension. */
async function read(page: Page): Promise<ReadResult> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const answer = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    returnByValue: true,
    expression: script,
  });
  await session.detach();
  return answer.result.value as ReadResult;
}

/** The lines of a posting that was read; fails when it was refused. */
function textOf(result: ReadResult): string {
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.posting.title).toBe('Director of Product');
  return result.posting.text;
}

describe('rough pages are read like plain ones', () => {
  let plain = '';

  beforeAll(async () => {
    const page = await open('plain');
    plain = textOf(await read(page));
    expect(plain.split('\n')).toHaveLength(17);
    await page.close();
  });

  it.each(['in-a-form', 'forms-inside', 'shadowed-document', 'cards', 'cards-before'])('%s', async (name) => {
    const page = await open(name);
    expect(textOf(await read(page))).toBe(plain);
    await page.close();
  });

  it('five megabytes: their beginning, and that is all that is taken', async () => {
    const page = await open('megabytes');
    const text = textOf(await read(page));
    expect(text).toHaveLength(120_000);
    expect(text.startsWith(plain.split('\nBenefits')[0]!)).toBe(true);
    await page.close();
  });

  it('a page that rewrites itself all the time: whole or refused, every time', async () => {
    const page = await open('plain');
    await page.evaluate(() => {
      const whole = document.body.innerHTML;
      const states = ['', '<main><h1>Loading …</h1></main>', whole];
      let at = 0;
      const turn = () => {
        document.body.innerHTML = states[at++ % states.length]!;
        setTimeout(turn, 1);
      };
      turn();
    });
    let whole = 0;
    for (let time = 0; time < 60; time += 1) {
      const result = await read(page);
      if (result.ok) {
        expect(result.posting.text).toBe(plain);
        whole += 1;
      } else expect(result.problem.code).toBe('not-a-posting');
    }
    expect(whole).toBeGreaterThan(0);
    await page.close();
  });
});
