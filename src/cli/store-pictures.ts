import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { parseProfileText } from '../profile/parse.ts';
import type { SavedPosting } from '../tracker/saved.ts';
import { keysWith } from '../ui/compare/compared.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { serveFolder } from './demo-site.ts';
import {
  BUILD,
  buildForChromium,
  chooseFile,
  copyOf,
  DEMO_SITE,
  hides,
  importProfile,
  POPUP_SIZE,
  PROFILE,
  pictureOf,
  pictureOfHtml,
  press,
  ROOT,
  shows,
} from './demonstration.ts';
import { SAMPLE_NOW } from './sample.ts';
import { backupOf, sampleSearch } from './sample-search.ts';

/**
 * `npm run store:pictures`: makes the pictures of the store listings (`docs/store/pictures/`) and the popup's in README,
 * from the production build, an invented profile and invented postings, as seen on one invented morning.
 */
const PICTURES = join(ROOT, 'docs/store/pictures');
const README_POPUP = join(ROOT, 'docs/images/popup.png');
const SHOWN_POSTING = 'tidewater-director.html';
/** The heading of that posting from which on it is seen beside the panel. */
const SHOWN_FROM = 'The role';
/** The size that stores ask for. */
const STORE_SIZE = { width: 1280, height: 800, scale: 1 };
/** Of the store's picture, the panel beside the page takes so much. */
const PANEL_WIDTH = 400;
const COMPARED = ['Oakhelm', 'Marlowe Freight', 'Lumen Orchard'];
const MOST_BYTES = 250_000;

try {
  await buildForChromium();
  await makePictures();
} catch (error) {
  console.error(`rolescope: ${(error as Error).message}`);
  process.exitCode = 1;
}

async function makePictures(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const site = await serveFolder(DEMO_SITE);
  const chromium = await startChromium({ build: BUILD });
  try {
    await (await importProfile(chromium)).close();
    await pictureVerdict(chromium, `${site.address}/${SHOWN_POSTING}`);
    await pictureSearch(chromium);
  } finally {
    await chromium.close();
    site.close();
  }
}

/** The verdict as the popup shows it, and as the panel shows it beside the posting. */
async function pictureVerdict(chromium: Chromium, address: string): Promise<void> {
  const page = await chromium.browser.newPage();
  const size = { ...STORE_SIZE, width: STORE_SIZE.width - PANEL_WIDTH };
  await page.setViewport(size);
  // Else the page still glides to its first quote while it is being pictured.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(address);
  const popup = await chromium.click(page);
  await popup.waitForSelector('.ring', { timeout: 15_000 });
  const asOpened = await copyOf(popup);
  await popup.click('.requirements .claim-button');
  await popup.waitForSelector('.requirements .quote');
  const panel = asPanel(await copyOf(popup));
  await popup.locator('.foot ::-p-text(Show in page)').click();
  await page.waitForFunction(() => CSS.highlights.has('rolescope'), { timeout: 10_000, polling: 100 });
  await popup.close();
  await page.evaluate((words) => {
    const headings = [...document.querySelectorAll('h2')];
    headings.find(({ textContent }) => textContent === words)?.scrollIntoView({ behavior: 'instant' });
  }, SHOWN_FROM);
  keep(README_POPUP, await pictureOfHtml(chromium, asOpened, POPUP_SIZE)); // only now: another tab closes the popup
  const left = await pictureOf(page, size);
  const right = await pictureOfHtml(chromium, panel, { ...STORE_SIZE, width: PANEL_WIDTH });
  keep(join(PICTURES, 'verdict.png'), await pictureOfHtml(chromium, sideBySide(left, right), STORE_SIZE));
  await page.close();
}

/** A popup's copy as the panel shows the same: as wide and as high as its place, without the button that opens it. */
function asPanel(copy: string): string {
  return copy
    .replace('class="popup"', 'class="popup is-panel" style="border-left:1px solid #c9cdd3"')
    .replace(/<button[^>]*title="Keep open beside the page".*?<\/button>/s, '');
}

/** Two pictures of the store's height as one. */
function sideBySide(left: Uint8Array, right: Uint8Array): string {
  const image = (picture: Uint8Array) => `<img src="data:image/png;base64,${Buffer.from(picture).toString('base64')}">`;
  return `<!doctype html><style>body{margin:0;display:flex}</style>${image(left)}${image(right)}`;
}

/** The pages of a search that is under way. */
async function pictureSearch(chromium: Chromium): Promise<void> {
  const parsed = parseProfileText(readFileSync(PROFILE, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.message);
  const search = await sampleSearch(parsed.profile);
  await importSearch(chromium, search);
  const page = await chromium.open('dashboard.html');
  await page.emulateTimezone('America/New_York');
  await page.evaluateOnNewDocument(startClock, Date.parse(SAMPLE_NOW));
  await picturePlace(page, 'pipeline', 'saved', 'Oakhelm');
  await picturePlace(page, 'today', 'today', 'Halcyon Grid', 'Not now');
  await picturePlace(page, 'insights', 'insights', 'Pay by level');
  const compared = COMPARED.map((company) => search.find(({ posting }) => posting.company === company)!.key);
  await picturePlace(page, 'compare', `compare/${keysWith(compared)}`, COMPARED[0]!);
}

/** Gives the browser the postings, the way a user would: from a backup, on the data page. */
async function importSearch(chromium: Chromium, search: readonly SavedPosting[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rolescope-'));
  try {
    writeFileSync(join(folder, 'backup.json'), backupOf(search));
    const page = await chromium.open('dashboard.html#/data');
    await chooseFile(page, '#import-file', join(folder, 'backup.json'));
    await shows(page, 'What would change');
    await press(page, 'Import');
    await hides(page, 'What would change');
    await page.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Keeps a picture of a place of the full page, once it shows these words; `answer` is pressed before. */
async function picturePlace(page: Page, name: string, place: string, words: string, answer?: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
  await page.reload();
  await shows(page, words);
  if (answer) await press(page, answer);
  keep(join(PICTURES, `${name}.png`), await pictureOf(page, STORE_SIZE));
}

/** In a page, before its scripts: its clock starts at this time, so that the same data gives the same picture. */
function startClock(now: number): void {
  const ahead = now - Date.now();
  const Real = Date;
  window.Date = class extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [Real.now() + ahead]) as [number]));
    }
    static override now = () => Real.now() + ahead;
  } as DateConstructor;
}

/** Writes a picture; one that is too heavy for a store or a page is a mistake. */
function keep(path: string, picture: Uint8Array): void {
  if (picture.length > MOST_BYTES) throw new Error(`${path} has ${picture.length} bytes, ${MOST_BYTES} are allowed`);
  writeFileSync(path, picture);
  console.log(`${path}: ${Math.round(picture.length / 1000)} KB`);
}
