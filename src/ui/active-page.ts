import { browser } from 'wxt/browser';

const READER = '/content-scripts/posting.js' as const;

/** What came of asking the page in front to read itself. */
export interface PageAnswer {
  /** The page's address; undefined where it may not be known. */
  address: string | undefined;
  /** What the reader gave, unchecked. */
  value?: unknown;
  /** Why it could not be asked; undefined when it could. */
  refusal?: unknown;
}

declare global {
  /** The answer that was asked for before the popup's own scripts were there. */
  var earlyAnswer: Promise<PageAnswer> | undefined;
}

/** The tab in front. Throws where there is none. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab) throw new Error('No open page was found. Open a posting and try again.');
  return tab;
}

/** Asks the page in front. Throws where there is no page. */
export async function askActivePage(): Promise<PageAnswer> {
  const { id, url: address } = await activeTab();
  if (id === undefined || isRestricted(address)) return { address, refusal: 'no page that may be read' };
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: id }, files: [READER] });
    return { address, value: frame?.result };
  } catch (refusal) {
    return { address, refusal };
  }
}

/** The answer that was asked for early, once; after that the page is asked again. */
export function answerOfActivePage(): Promise<PageAnswer> {
  const early = globalThis.earlyAnswer;
  globalThis.earlyAnswer = undefined;
  return early ?? askActivePage();
}

/** Without a grant the address is unknown; only an address that is known to be closed is refused here. */
function isRestricted(url: string | undefined): boolean {
  return url !== undefined && url !== '' && !/^(?:https?|file):/.test(url);
}
