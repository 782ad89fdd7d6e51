import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Firefox } from './firefox.ts';

/** What users do on our own pages, in Firefox. */
const patience = { timeout: 15_000, interval: 100 };

/** The example profile, as a file. */
export const PROFILE_TEXT = readFileSync(join(import.meta.dirname, '../fixtures/profile.json'), 'utf8');

/** The visible text of the tab's page. */
export function textIn(firefox: Firefox): Promise<string> {
  return firefox.inPage<string>('return document.body.innerText');
}

/** Waits until the tab's page says these words. */
export function says(firefox: Firefox, words: string): Promise<void> {
  return expect.poll(() => textIn(firefox), patience).toContain(words);
}

/** Waits until a page's expression is true. */
export function holds(firefox: Firefox, expression: string): Promise<void> {
  return expect.poll(() => firefox.inPage(`return ${expression}`), patience).toBe(true);
}

/** Clicks the first visible button or link whose words begin so, once it is there. */
export function press(firefox: Firefox, words: string): Promise<void> {
  return expect
    .poll(
      () =>
        firefox.inPage<boolean>(`
          const button = [...document.querySelectorAll('button, a, summary')].find(
            (one) => one.checkVisibility() && (one.innerText.trim() + ' ').startsWith(${JSON.stringify(`${words} `)}),
          );
          button?.click();
          return button !== undefined;`),
      patience,
    )
    .toBe(true);
}

/** Writes into the field with this label. */
export function fill(firefox: Firefox, label: string, value: string): Promise<unknown> {
  return firefox.inPage(`
    const field = [...document.querySelectorAll('label')].find((one) => one.textContent === ${JSON.stringify(label)}).control;
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));`);
}

/** Chooses a file once its field is there. */
export async function chooseFile(firefox: Firefox, field: string, name: string, contents: string | Uint8Array) {
  await holds(firefox, `document.querySelector('${field}') !== null`);
  await firefox.choose(field, name, contents);
}

/** Gives the extension the example profile, as a user does: from a file. */
export async function importProfile(firefox: Firefox): Promise<void> {
  await firefox.open('dashboard.html#/profile');
  await chooseFile(firefox, '#profile-file', 'profile.json', PROFILE_TEXT);
  await says(firefox, 'was read from the file');
  await expect.poll(() => textIn(firefox), patience).not.toContain('Keeping …');
}
