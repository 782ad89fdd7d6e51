import type { CDPSession, Page } from 'puppeteer-core';
import type { Chromium } from '../../src/cli/chromium.ts';

/** The badge of the tab in front, as the browser shows it. */
export async function badge(chromium: Chromium): Promise<{ text: string; title: string }> {
  const target = await chromium.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = (await target.worker())!;
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab!.id!;
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  });
}

/** Everything that stands in a page, closed shadow roots included, as only the browser itself sees it. */
export async function shadowText(page: Page): Promise<string> {
  const session: CDPSession = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const words: string[] = [];
  const visit = (node: typeof root, inside: boolean) => {
    if (inside && node.nodeValue) words.push(node.nodeValue);
    for (const child of node.children ?? []) visit(child, inside);
    for (const shadow of node.shadowRoots ?? []) visit(shadow, inside || shadow.shadowRootType === 'closed');
  };
  visit(root, false);
  await session.detach();
  return words.join('\n');
}
