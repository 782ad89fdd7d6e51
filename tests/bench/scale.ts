import type { CDPSession, Page } from 'puppeteer-core';
import { openStage, pause, type Stage } from '../faults/stage.ts';
import { timesOf } from './measure.ts';
import { fill, keptPostings } from './records.ts';

/** How many saved postings are measured; `npm run bench -- scale 100 1000` measures others. */
const COUNTS = [100, 1000, 10_000, 50_000];
const PATTERNS = 40;
const OPENINGS = 5;
const MIB = 2 ** 20;
const MOST_SETTLING_MS = 20_000;
const MOST_PACKING_MS = 15_000;

/** What the full page costs with so many saved postings: milliseconds, and megabytes of the page's own memory. */
interface Cost {
  /** Row by row: as after an import, before the page has packed its rows. */
  openUnpacked: number[];
  open: number[];
  /** What the page's own thread worked for that: other programs on the machine do not lengthen it. */
  openWork: number[];
  filterBoard: number[];
  filterTable: number[];
  sort: number[];
  save: number[];
  csv: number[];
  memory: number;
}

/** Measures the built extension with ever more saved postings in Chromium, and prints the curve. */
export async function measureScale(build: string, counts: readonly number[] = COUNTS): Promise<void> {
  const patterns = await keptPostings(PATTERNS);
  const size = patterns.reduce((sum, { saved }) => sum + JSON.stringify(saved).length, 0) / patterns.length / 1024;
  console.log(
    `\nSaved postings in Chromium; each of ${size.toFixed(0)} KB as JSON, made by a generator. ms: median (best).\n`,
  );
  const head = [
    'postings',
    'open, unpacked',
    'open',
    '… work',
    'filter, board',
    'filter, table',
    'sort',
    'save one',
    'CSV of all',
    'memory MB',
  ];
  console.log(`| ${head.join(' | ')} |\n|${' ---: |'.repeat(head.length)}`);
  const stage = await openStage(build);
  try {
    let filled = 0;
    for (const count of counts) {
      await fillUp(stage, patterns, filled, count);
      await pause(Math.min(MOST_SETTLING_MS, count)); // the browser still tidies its files after so many writes
      filled = count;
      const { memory, ...times } = await costOf(stage);
      const figures = [...Object.values(times).map(words), memory.toFixed(0)];
      console.log(`| ${count.toLocaleString('en')} | ${figures.join(' | ')} |`);
    }
  } finally {
    await stage.close();
  }
}

async function fillUp(stage: Stage, patterns: Awaited<ReturnType<typeof keptPostings>>, from: number, to: number) {
  const page = await stage.page();
  // A call of the browser's protocol has a time limit, so not all at once.
  for (let start = from; start < to; start += 2000)
    await page.evaluate(fill, patterns, start, Math.min(to, start + 2000));
  await page.close();
}

async function costOf(stage: Stage): Promise<Cost> {
  const unpacked = await openings(stage);
  await unpacked.page.close();
  await packed(stage);
  const { times: open, work: openWork, page: view } = await openings(stage);
  const look = (word: string) => view.evaluate(pressWord, word);
  await look('Board');
  const filterBoard = await view.evaluate(typeTimes);
  await look('Table');
  const filterTable = await view.evaluate(typeTimes);
  const sort = await view.evaluate(sortTimes);
  const save = await view.evaluate(saveTimes);
  const memory = await memoryOf(view);
  const csv = await view.evaluate(exportTimes);
  await view.close();
  return { openUnpacked: unpacked.times, open, openWork, filterBoard, filterTable, sort, save, csv, memory };
}

/** Opens the page some times, each time shorter than packing waits, and leaves the last one open. */
async function openings(stage: Stage): Promise<{ times: number[]; work: number[]; page: Page }> {
  const times: number[] = [];
  const work: number[] = [];
  for (let turn = 1; ; turn += 1) {
    const page = await stage.browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(noteWhenUsable);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(stage.address('dashboard.html#/saved'));
    await page.bringToFront();
    await page.waitForFunction(() => 'usable' in window, { timeout: 60_000, polling: 'raf' });
    const { metrics } = await session.send('Performance.getMetrics');
    work.push(1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value);
    times.push(await page.evaluate(() => (window as unknown as { usable: number }).usable));
    if (turn === OPENINGS) return { times, work, page };
    await page.close();
  }
}

/** Leaves the page open until it has packed its rows, which it does once nobody waits. Few are never packed. */
async function packed(stage: Stage): Promise<void> {
  const page = await stage.browser.newPage();
  await page.goto(stage.address('dashboard.html#/saved'));
  await page.bringToFront();
  await page.waitForFunction(isPacked, { timeout: MOST_PACKING_MS, polling: 500 }).catch(() => {});
  await page.close();
}

/** In the page: whether lists read the pack of all rows. */
async function isPacked(): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('rolescope');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const head = await new Promise<unknown>((resolve) => {
    const request = database.transaction('records').objectStore('records').get('rows:head');
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return ((head as { texts?: number } | undefined)?.texts ?? 0) > 0;
}

/** "median (best)": on a machine that does other work too, the best is nearest to the truth. */
function words(times: number[]): string {
  const { median, best } = timesOf(times);
  return `${median.toFixed(0)} (${best.toFixed(0)})`;
}

/** Before the page's own scripts: notes when the first postings were painted, in ms since the navigation began. */
function noteWhenUsable(): void {
  const look = () => {
    if (!document.querySelector('main a[href^="#/saved/"]')) return requestAnimationFrame(look);
    return requestAnimationFrame(() => setTimeout(() => Object.assign(window, { usable: performance.now() })));
  };
  requestAnimationFrame(look);
}

/** In the page: presses the button with this word. */
function pressWord(word: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === word);
  button?.click();
  return new Promise((done) => setTimeout(done, 500));
}

/** In the page: milliseconds from each keystroke in the search to the painted list. */
async function typeTimes(): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
  const times: number[] = [];
  for (const text of ['p', 'pa', 'pay', 'paym', 'd', 'di', 'dir', 'dire', 'zzz', '']) {
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 100));
  }
  return times;
}

/** In the page: milliseconds from each click on a heading to the painted order. */
async function sortTimes(): Promise<number[]> {
  const times: number[] = [];
  for (const index of [1, 2, 1, 0, 3]) {
    const button = document.querySelectorAll<HTMLButtonElement>('thead th button')[index];
    if (!button) continue;
    const start = performance.now();
    button.click();
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 100));
  }
  return times;
}

/** In the page: milliseconds from choosing a status to the sentence that it is kept, which comes after the commit. */
async function saveTimes(): Promise<number[]> {
  const times: number[] = [];
  for (const status of ['applied', 'screening', 'applied', 'screening']) {
    const select = [...document.querySelectorAll<HTMLSelectElement>('tbody select')].find((one) =>
      [...one.options].some(({ value }) => value === 'screening'),
    )!;
    const line = document.querySelector('.status-line')!;
    const before = line.textContent;
    const start = performance.now();
    select.value = select.value === status ? 'offer' : status;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    while (line.textContent === before && performance.now() - start < 20_000)
      await new Promise((done) => setTimeout(done, 2));
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 200));
  }
  return times;
}

/** In the page: milliseconds from the click on "Export" of a CSV until the file is handed to the browser. */
async function exportTimes(): Promise<number[]> {
  const times: number[] = [];
  const create = URL.createObjectURL;
  let made = 0;
  URL.createObjectURL = (blob: Blob) => {
    made = performance.now();
    return create(blob);
  };
  for (let turn = 0; turn < 3; turn += 1) {
    const named = (word: string, tag = 'button') =>
      [...document.querySelectorAll<HTMLElement>(tag)].find(
        (one) => one.checkVisibility() && one.textContent.trim().startsWith(word),
      )!;
    named('Export all').click();
    named('CSV', 'dialog label').click();
    await new Promise((done) => setTimeout(done, 300));
    made = 0;
    const start = performance.now();
    named('Export', 'dialog button').click();
    while (made === 0 && performance.now() - start < 120_000) await new Promise((done) => setTimeout(done, 5));
    times.push(made - start);
    await new Promise((done) => setTimeout(done, 500));
  }
  return times;
}

async function memoryOf(page: Page): Promise<number> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / MIB;
}
