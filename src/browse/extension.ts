import { browser } from 'wxt/browser';
import { nextQuote } from './next-quote.ts';
import type { BrowsePort, Tab } from './port.ts';
import type { ReminderPort, Reminders } from './reminders.ts';
import { MARK_STYLE, showQuotes } from './show-quotes.ts';
import type { Browsing } from './start.ts';

const READER = '/content-scripts/posting.js' as const;
const MARKER = '/content-scripts/cards.js' as const;
const SCRIPT_ID = 'cards';

/** The background's view of the browser. */
export const extensionPort: BrowsePort = {
  id: browser.runtime.id,
  origin: browser.runtime.getURL('/').replace(/\/$/, ''),
  now: () => new Date().toISOString(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  activeTab: async () => (await tabsOf({ active: true, lastFocusedWindow: true }))[0] ?? null,
  tabs: () => tabsOf({}),
  tabsAt: async (origins) => (origins.length > 0 ? tabsOf({ url: [...origins] }) : []),
  granted: async () => (await browser.permissions.getAll()).origins ?? [],
  mayRead: (address) => browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] }),
  async readPosting(tabId) {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
    return frame?.result;
  },
  async setBadge(tabId, { text, color, title }) {
    if (color) await browser.action.setBadgeBackgroundColor({ tabId, color });
    if (color) await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  },
  async markedOrigins() {
    const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    return script?.matches ?? [];
  },
  async setMarkedOrigins(origins) {
    const old = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    if (origins.length === 0) return;
    await browser.scripting.registerContentScripts([
      { id: SCRIPT_ID, js: [MARKER], matches: [...origins], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  },
  async startMarks(tabId) {
    await browser.scripting.executeScript({ target: { tabId }, files: [MARKER] });
  },
  async stopMarks(tabId) {
    await browser.tabs.sendMessage(tabId, { type: 'stop' });
  },
  async nextQuote(tabId) {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: nextQuote });
    return frame?.result === true;
  },
  async markQuotes(tabId, quotes) {
    const target = { tabId };
    await browser.scripting.insertCSS({ target, css: MARK_STYLE });
    const [frame] = await browser.scripting.executeScript({ target, func: showQuotes, args: [[...quotes]] });
    return typeof frame?.result === 'number' ? frame.result : 0;
  },
};

/** Listens to the browser. Called at once when the background starts, or events that woke it would be lost. */
export function listen(browsing: Browsing): void {
  const quietly = (work: Promise<unknown>) => void work.catch(() => {}); // a tab that closes meanwhile is no fault
  browser.runtime.onInstalled.addListener(() => quietly(browsing.onInstalled()));
  browser.runtime.onStartup.addListener(() => quietly(browsing.onStart()));
  browser.tabs.onUpdated.addListener((id, change, tab) => {
    if (change.url !== undefined || change.status === 'complete') quietly(browsing.onTab(id, tab.url));
  });
  browser.tabs.onActivated.addListener(({ tabId }) => quietly(browsing.onTabShown(tabId)));
  browser.tabs.onRemoved.addListener((id) => browsing.onTabGone(id));
  browser.permissions.onAdded.addListener(() => quietly(browsing.onPermissions()));
  browser.permissions.onRemoved.addListener(() => quietly(browsing.onPermissions()));
  browser.commands.onCommand.addListener((name) => quietly(browsing.onCommand(name)));
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    browsing.onMessage(message, sender).then(reply, () => reply(null));
    return true;
  });
}

async function tabsOf(query: Parameters<typeof browser.tabs.query>[0]): Promise<Tab[]> {
  const tabs = await browser.tabs.query(query);
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url }]));
}

const ALARM = 'reminders';
const NOTICE = 'today';

/** The background's view of alarms and notifications. */
export const reminderPort: ReminderPort = {
  now: () => new Date().toISOString(),
  mayNotify: () => browser.permissions.contains({ permissions: ['notifications'] }),
  async notify(notice) {
    const iconUrl = browser.runtime.getURL('/icon/128.png');
    await browser.notifications.create(NOTICE, { type: 'basic', iconUrl, ...notice });
  },
  async withdraw() {
    await browser.notifications?.clear(NOTICE);
  },
  async setAlarm(at) {
    if (at) await browser.alarms.create(ALARM, { when: Date.parse(at) });
    else await browser.alarms.clear(ALARM);
  },
  async openToday() {
    await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/today') });
  },
};

/** Looks at what is due at every start, when the alarm rings, and when one of our pages changed something. */
export function listenForReminders(reminders: Reminders): void {
  const check = () => void reminders.check().catch(() => {}); // the next start, alarm or change looks again
  let listening = false;
  const listenToClicks = () => {
    // Without the permission there is nothing to listen to yet.
    if (listening || !browser.notifications) return;
    listening = true;
    browser.notifications.onClicked.addListener((id) => void (id === NOTICE && reminders.onClick().catch(() => {})));
  };
  listenToClicks();
  browser.runtime.onInstalled.addListener(check);
  browser.runtime.onStartup.addListener(check);
  browser.alarms.onAlarm.addListener(({ name }) => name === ALARM && check());
  browser.permissions.onAdded.addListener(() => {
    listenToClicks();
    check();
  });
  browser.runtime.onMessage.addListener((message: unknown, { id }) => {
    if (id === browser.runtime.id && (message as { type?: unknown } | null)?.type === 'changed') check();
  });
}
