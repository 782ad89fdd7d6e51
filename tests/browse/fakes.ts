import { vi } from 'vitest';
import type { Judge } from '../../src/browse/follow.ts';
import type { BrowsePort } from '../../src/browse/port.ts';
import { sampleReading } from '../store/samples.ts';

/** The day on which all tests of browsing happen. */
export const NOW = '2026-11-21T10:00:00.000Z';

/** A browser with no tabs and no granted sites; every call is watched, and a test replaces what it needs. */
export function fakePort(part: Partial<BrowsePort> = {}) {
  const badges: string[] = [];
  const port: BrowsePort = {
    id: 'own',
    origin: 'chrome-extension://own',
    now: () => NOW,
    wait: () => Promise.resolve(),
    activeTab: async () => null,
    tabs: async () => [],
    tabsAt: async () => [],
    granted: async () => [],
    mayRead: async (address) => /linkedin\.com|indeed\.com/.test(address),
    readPosting: async () => null,
    setBadge: async (tabId, { text }) => void badges.push(`${tabId}:${text}`),
    markedOrigins: async () => [],
    setMarkedOrigins: vi.fn(async () => {}),
    startMarks: vi.fn(async () => {}),
    stopMarks: vi.fn(async () => {}),
    nextQuote: async () => false,
    markQuotes: vi.fn(async () => 0),
    ...part,
  };
  return { port, badges };
}

/** A judge that finds no facts and no match. */
export const noJudge: Judge = {
  analysisOf: async (posting) => sampleReading(posting.id).analysis,
  matchOf: () => null,
};
