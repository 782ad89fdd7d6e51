import { browser } from 'wxt/browser';
import type { PageQuote } from '../browse/quotes.ts';
import { MARK_STYLE, showQuotes } from '../browse/show-quotes.ts';
import type { ReadProblem } from '../page/posting.ts';
import { parseReadResult } from '../tracker/read-result.ts';
import { activeTab, answerOfActivePage } from './active-page.ts';
import { msg } from './i18n.ts';
import type { Browser, PageReading, Remains } from './ports.ts';

const LINKS = '/content-scripts/links.js' as const;

const NOTIFICATIONS = { permissions: ['notifications' as const] };
const RESTRICTED: ReadProblem = {
  code: 'restricted-page',
  hint: msg('No extension may read this page. If a posting is on it, copy its text and paste it into Rolescope.'),
};
const NO_ACCESS: ReadProblem = {
  code: 'no-access',
  hint: msg('Click the Rolescope button in the toolbar: that lets it read this one page. Then come back here.'),
};

/** Where the interface talks to the browser. */
export const extension: Browser = {
  async readActivePage(clicked): Promise<PageReading> {
    const { address, value, refusal } = await answerOfActivePage();
    if (refusal !== undefined) return { ok: false, problem: isRefusal(refusal) && !clicked ? NO_ACCESS : RESTRICTED };
    const result = parseReadResult(value);
    if (result && !result.ok && isPdf(address)) return { ok: false, problem: RESTRICTED };
    if (result) return { ...result, address };
    throw new Error('This page answered with something Rolescope does not understand. Reload the page and try again.');
  },

  async showInPage(quotes: PageQuote[]): Promise<number> {
    const tab = await activeTab();
    if (tab.id === undefined) return 0;
    const target = { tabId: tab.id };
    await browser.scripting.insertCSS({ target, css: MARK_STYLE });
    const [frame] = await browser.scripting.executeScript({ target, func: showQuotes, args: [quotes] });
    return typeof frame?.result === 'number' ? frame.result : 0;
  },

  async linkedPostings(): Promise<unknown> {
    const { id: tabId } = await activeTab();
    if (tabId === undefined) return null;
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [LINKS] });
    return frame?.result;
  },

  async openDashboard(place = 'saved') {
    await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#/${place}`) });
  },

  async openLink(url) {
    await browser.tabs.create({ url });
  },

  openPanel: panelOpener(),

  sites: {
    granted: async () => (await browser.permissions.getAll()).origins ?? [],
    request: (origins) => browser.permissions.request({ origins: [...origins] }),
    release: (origins) => browser.permissions.remove({ origins: [...origins] }),
    onChange(listener) {
      browser.permissions.onAdded.addListener(listener);
      browser.permissions.onRemoved.addListener(listener);
      return () => {
        browser.permissions.onAdded.removeListener(listener);
        browser.permissions.onRemoved.removeListener(listener);
      };
    },
  },

  reminders: {
    allowed: () => browser.permissions.contains(NOTIFICATIONS),
    allow: () => browser.permissions.request(NOTIFICATIONS),
  },

  async shortcuts() {
    const all = await browser.commands.getAll();
    return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
  },

  version: browser.runtime.getManifest().version,

  async changed() {
    await browser.runtime.sendMessage({ type: 'changed' }).catch(() => {}); // it looks again when it wakes
  },

  onPageChange(listener) {
    const onUpdated = (_id: number, change: { status?: string }, tab: { active?: boolean }) => {
      if (tab.active && change.status === 'complete') listener();
    };
    browser.tabs.onActivated.addListener(listener);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      browser.tabs.onActivated.removeListener(listener);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  },

  journal: {
    read: (name) => localStorage.getItem(name),
    write(name, text) {
      try {
        localStorage.setItem(name, text);
      } catch {
        // it is full or switched off: then the database alone has to be quick enough
      }
    },
    forget: (name) => localStorage.removeItem(name),
  },

  ...(browser.storage.sync
    ? {
        look: {
          read: async () => (await browser.storage.sync.get(LOOK))[LOOK],
          write: (look) => browser.storage.sync.set({ [LOOK]: look }),
          forget: () => browser.storage.sync.remove(LOOK),
        },
      }
    : {}),

  async forgetAll() {
    localStorage.clear();
    await Promise.all([...areas().map((area) => area.clear()), browser.alarms.clearAll()]);
    const granted = await grantedBeside();
    if (granted.origins.length + granted.permissions.length > 0) await browser.permissions.remove(granted);
    return remains();
  },
};

/** The one thing that is kept in the browser's own sync. */
const LOOK = 'look';

function areas() {
  const { local, session, sync } = browser.storage;
  return [local, session, ...(sync ? [sync] : [])];
}

/** What was granted beside what comes with the extension. */
async function grantedBeside() {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const own = browser.runtime.getManifest().permissions as string[] | undefined;
  const hosts = browser.runtime.getManifest().host_permissions as string[] | undefined;
  return {
    origins: origins.filter((origin) => !hosts?.includes(origin)),
    permissions: permissions.filter((name) => !own?.includes(name)),
  };
}

async function remains(): Promise<Remains> {
  const kept = await Promise.all(areas().map(async (area) => Object.keys(await area.get()).length));
  const { origins, permissions } = await grantedBeside();
  return {
    items: kept.reduce((sum, count) => sum + count, localStorage.length),
    alarms: (await browser.alarms.getAll()).length,
    permissions: origins.length + permissions.length,
  };
}

/** Chromium lets scripts into its viewer of PDF files, where there is nothing to read; Firefox does not. */
function isPdf(address: string | undefined): boolean {
  return address !== undefined && /\.pdf$/i.test(address.split(/[?#]/, 1)[0]!);
}

/** Chrome and Firefox word the missing grant differently. */
function isRefusal(error: unknown): boolean {
  return /cannot access contents|missing host permission|must request permission/i.test(String(error));
}

function panelOpener(): Browser['openPanel'] {
  if (browser.sidePanel?.open) {
    return async () => {
      const window = await browser.windows.getCurrent();
      if (window.id !== undefined) await browser.sidePanel.open({ windowId: window.id });
    };
  }
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
  return sidebarAction ? () => sidebarAction.open() : null;
}
