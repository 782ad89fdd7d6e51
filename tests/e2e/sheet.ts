import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';

/** Chooses a CSV file of this text on the page that imports spreadsheets, as a user does, and waits for the preview. */
export async function chooseSheet(page: Page, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rolescope-sheet-'));
  try {
    const file = join(folder, 'search.csv');
    writeFileSync(file, text);
    const input = await page.waitForSelector('#sheet-file');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await page.waitForFunction(() => document.body.innerText.includes('What will be saved'), { polling: 100 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows of a CSV file; no cell holds a quotation mark. */
export function sheetOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
}
