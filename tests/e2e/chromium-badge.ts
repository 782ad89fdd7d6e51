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

/**
 * Everything that stands in closed shadow roots of a page, or of one element of it (for pages too large to be described
 * as a whole), as only the browser itself sees it.
 */
export async function shadowText(page: Page, within = 'html'): Promise<string> {
  const session: CDPSession = await page.createCDPSession();
  const expression = `document.querySelector(${JSON.stringify(within)})`;
  const { objectId } = (await session.send('Runtime.evaluate', { expression })).result;
  if (!objectId) return session.detach().then(() => '');
  const { node: root } = await session.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
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
