import type { ReadResult } from '../../src/page/posting.ts';
import type { Browser } from '../../src/ui/ports.ts';

/** The browser as the popup sees it, with a memory of what it was asked. `folds`: names of those that stand open. */
export function fakeBrowser(read: () => Promise<ReadResult>, folds?: string) {
  const journal = new Map<string, string>(folds ? [['open-folds', folds]] : []);
  const asked: string[] = [];
  const browser: Browser = {
    readActivePage: read,
    showInPage: async (quotes) => quotes.length,
    openDashboard: async (place = '') => void asked.push(`dashboard ${place}`),
    openLink: async (url) => void asked.push(`link ${url}`),
    linkedPostings: async () => null,
    openPanel: null,
    reminders: { allowed: async () => false, allow: async () => false },
    onPageChange: () => () => {},
    journal: {
      read: (name) => journal.get(name) ?? null,
      write: (name, text) => void journal.set(name, text),
      forget: (name) => void journal.delete(name),
    },
    forgetAll: async () => ({ items: 0, alarms: 0, permissions: 0 }),
    sites: { granted: async () => [], request: async () => false, release: async () => true, onChange: () => () => {} },
    shortcuts: async () => [],
    version: '0.1.0',
    changed: async () => void asked.push('changed'),
  };
  return { browser, journal, asked };
}
