import type { Page } from 'puppeteer-core';
import { type Product, pause, type Stage } from './stage.ts';

/** What is killed in the middle of a save. */
export const VICTIMS = ['page', 'worker'] as const;
/** One of them. */
export type Victim = (typeof VICTIMS)[number];

/** How many kills ended how, and what was wrong: nothing, it is hoped. */
export interface Toll {
  kills: number;
  /** The save had not reached the disk: everything was as before. */
  before: number;
  /** The save was complete. */
  after: number;
  /** Kills that came after the page had said "saved": all of them must be found complete. */
  saidSaved: number;
  faults: string[];
}

/** A toll of nothing. */
export const NO_TOLL: Toll = { kills: 0, before: 0, after: 0, saidSaved: 0, faults: [] };

/** Postings that one save changes together; with their rows and images it is a transaction of some hundred records. */
const POSTINGS = 60;

declare const product: Product;

/** Lays the postings down that the saves change. */
export async function layDown(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    const store = product.openStore();
    for (let index = 0; index < count; index += 1)
      await store.savePosting(product.sampleReading(`k${index}`), new Date().toISOString());
    await product.packRows(store.database, count, 1);
  }, POSTINGS);
}

/** Kills a page or the worker once, some milliseconds into a save, and looks what is there then. */
export async function killOnce(stage: Stage, watcher: Page, victim: Victim, turn: number, toll: Toll): Promise<Toll> {
  const mark = `turn ${turn}`;
  const delay = (turn * 7) % 160;
  let said = false;
  const hear = (text: string) => {
    said ||= text === `saved ${mark}`;
  };
  if (victim === 'page') {
    const page = await stage.page();
    page.on('console', (message) => hear(message.text()));
    await page.evaluate(saving, mark, POSTINGS);
    await pause(delay);
    await closeTarget(page);
  } else {
    const worker = await stage.worker();
    worker.on('Runtime.consoleAPICalled', ({ args }) => hear(String(args[0]?.value)));
    await worker.send('Runtime.evaluate', { expression: `(${saving})(${JSON.stringify(mark)}, ${POSTINGS})` });
    await pause(delay);
    await stage.killWorker();
  }
  const { notes, faults } = await lookAt(watcher);
  const [note, ...others] = notes;
  const wrong = [...faults, ...(others.length > 0 ? [`${mark}: half-written, ${notes.join(' and ')}`] : [])];
  const complete = note === mark;
  if (said && !complete) wrong.push(`${mark}: was said to be saved and is lost, "${note}" stands there`);
  return {
    kills: toll.kills + 1,
    before: toll.before + (complete ? 0 : 1),
    after: toll.after + (complete ? 1 : 0),
    saidSaved: toll.saidSaved + (said ? 1 : 0),
    faults: [...toll.faults, ...wrong],
  };
}

/** In the page or worker: starts a save of all postings and does not wait for it; the console says when it is done. */
function saving(words: string, count: number): void {
  const store = product.openStore();
  const now = new Date().toISOString();
  const keys = Array.from({ length: count }, (_, index) => `lever-k${index}`);
  store
    .updateMany(keys, (saved) => product.withNotes(saved, words, now), now)
    .then(() => console.log(`saved ${words}`));
}

/** The notes that stand there (one, when nothing is half-written), and everything that does not fit together. */
async function lookAt(watcher: Page): Promise<{ notes: string[]; faults: string[] }> {
  return watcher.evaluate(async (count) => {
    const store = product.openStore();
    const [all, rows, listed, aside] = await Promise.all([
      product.allSaved(store),
      store.listRows(),
      store.database.scan('listed:'),
      store.database.scan('quarantine:'),
    ]);
    const faults: string[] = [];
    const [head] = (await store.database.read(['rows:head'])) as [{ texts?: number } | undefined];
    if (!head?.texts) faults.push('rows were not read from their pack');
    if (all.length !== count || rows.length !== count || listed.length !== count)
      faults.push(`${all.length} postings, ${rows.length} rows, ${listed.length} listings of ${count}`);
    if (aside.length > 0) faults.push(`${aside.length} records set aside`);
    const sorted = (value: unknown) => JSON.stringify(Object.entries(value ?? {}).sort());
    all.forEach((saved, index) => {
      if (sorted(product.toRow(saved)) !== sorted(rows[index])) faults.push(`row of ${saved.key} differs`);
      const { listing } = (listed[index]?.[1] ?? {}) as { listing?: { notes: string } };
      if (listing?.notes !== saved.notes) faults.push(`listing of ${saved.key} differs`);
    });
    await product.packRows(store.database, count, 1); // so that it is killed with and without changes noted
    return { notes: [...new Set(all.map(({ notes }) => notes))], faults };
  }, POSTINGS);
}

async function closeTarget(page: Page): Promise<void> {
  const session = await page.browser().target().createCDPSession();
  const { targetInfo } = await (await page.createCDPSession()).send('Target.getTargetInfo');
  await session.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => {});
  await session.detach().catch(() => {});
}
