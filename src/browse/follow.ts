import type { Analysis } from '../facts/analysis.ts';
import type { Match } from '../match/match.ts';
import type { Posting, ReadProblem, ReadResult } from '../page/posting.ts';
import { addressOn, siteAt } from '../page/sites/index.ts';
import type { Profile } from '../profile/schema.ts';
import { eraOf, type Store } from '../store/index.ts';
import { withClosed } from '../tracker/changes.ts';
import { postingKey } from '../tracker/key.ts';
import { parseReadResult } from '../tracker/read-result.ts';
import { badgeOf, type TabState } from './badge.ts';
import { isConfidential } from './confidential.ts';
import { noteRead } from './health.ts';
import { noteClosed } from './page-news.ts';
import type { BrowsePort } from './port.ts';
import type { Speaking } from './speech.ts';

/** How a posting becomes a verdict: the same way as in the popup. */
export interface Judge {
  analysisOf(posting: Posting, store: Store, now: string): Promise<Analysis>;
  matchOf(analysis: Analysis, profile: Profile | null): Match | null;
  /** The version of the reading, noted with what is saved. */
  analysisVersion?: number;
}

/** What following tabs needs. */
export interface FollowParts {
  port: BrowsePort;
  store: Store;
  judge: Judge;
  /** The language of what the user sees; English without it. */
  speech?: Speaking;
}

/** Milliseconds before each further try, while a page is still building itself. */
const PATIENCE = [250, 500, 1000, 2000, 4000];
/** Problems that may pass while a page builds itself. */
const PASSING = new Set<ReadProblem['code']>(['loading', 'not-a-posting', 'too-short']);

/** Keeps the badge of every tab true to the posting that it shows. */
export interface Follower {
  /**
   * Reads the tab's posting and shows it on the badge; what was under way for the tab comes to nothing. `again`: the
   * posting is the same, but something kept may have changed, so the old badge stands until the new one is known.
   */
  follow(tabId: number, address: string | undefined, again?: boolean): Promise<void>;
  forget(tabId: number): void;
}

/** The newest call for a tab wins: of postings that change faster than they load, the last one shows. */
export function createFollower(parts: FollowParts): Follower {
  const running = new Map<number, AbortController>();
  /** What each tab showed last, to tell a pane that has not moved on yet from a new posting. */
  const shown = new Map<number, { id: string; text: string }>();
  const forget = (tabId: number) => {
    running.get(tabId)?.abort();
    running.delete(tabId);
    shown.delete(tabId);
  };
  return {
    forget,
    async follow(tabId, address, again = false) {
      running.get(tabId)?.abort();
      const controller = new AbortController();
      running.set(tabId, controller);
      const { signal } = controller;
      const show = async (state: TabState) => {
        const badge = badgeOf(state, await isConfidential(parts.store));
        if (!signal.aborted) await parts.port.setBadge(tabId, badge).catch(() => {}); // the tab has gone
      };
      try {
        if (!(await isFollowed(parts.port, address)) || signal.aborted) return;
        if (kindOf(address!) === 'list') return await show({ kind: 'none' });
        if (!again) await show({ kind: 'reading' });
        const result = await patiently(parts.port, { tabId, address: address!, signal, before: shown.get(tabId) });
        if (signal.aborted || !result) return await show({ kind: 'none' });
        if (result.ok) shown.set(tabId, { id: result.posting.id, text: result.posting.text });
        await show(await judged(parts, result, address!));
      } catch {
        await show({ kind: 'none' });
      } finally {
        if (running.get(tabId) === controller) running.delete(tabId);
      }
    },
  };
}

async function isFollowed(port: BrowsePort, address: string | undefined): Promise<boolean> {
  return address !== undefined && /^https?:/.test(address) && port.mayRead(address);
}

/** What the address says that its page is; undefined when it does not. */
function kindOf(address: string) {
  const url = new URL(address);
  const site = siteAt(url);
  return site && addressOn(site, url)?.kind;
}

interface Try {
  tabId: number;
  address: string;
  signal: AbortSignal;
  before: { id: string; text: string } | undefined;
}

/** Reads until there is a posting, the page has said for good that there is none, or patience ends. Null when the page did not answer. */
async function patiently(port: BrowsePort, { tabId, address, signal, before }: Try): Promise<ReadResult | null> {
  let last: ReadResult | null = null;
  for (const pause of [0, ...PATIENCE]) {
    if (pause > 0) await port.wait(pause);
    if (signal.aborted) return null;
    last = parseReadResult(await port.readPosting(tabId));
    if (!last || !(last.ok ? isLeftOver(last.posting, before) : mayPass(last.problem, address))) return last;
  }
  return last;
}

/** The words of the posting before under another id: the pane has not moved on. */
function isLeftOver({ id, text }: Posting, before: Try['before']): boolean {
  return before !== undefined && id !== before.id && text === before.text;
}

function mayPass({ code }: ReadProblem, address: string): boolean {
  return code === 'loading' || (PASSING.has(code) && kindOf(address) === 'posting');
}

/** The state that a reading gives; what was learned on the way is remembered. */
async function judged({ port, store, judge }: FollowParts, result: ReadResult, address: string): Promise<TabState> {
  const now = port.now();
  const era = eraOf(store);
  // Failing to remember must not keep the badge from showing.
  era.then((begun) => noteRead(store, address, result, now, begun)).catch(() => {});
  noteClosed(store, address, result, now).catch(() => {});
  if (!result.ok)
    return kindOf(address) === 'posting' ? { kind: 'unreadable', hint: result.problem.hint } : { kind: 'none' };
  const key = postingKey(result.posting);
  const [analysis, chosen, saved] = await Promise.all([
    judge.analysisOf(result.posting, store, now),
    store.profileFor(key).catch(() => null),
    store.loadSaved(key).catch(() => null),
  ]);
  const match = judge.matchOf(analysis, chosen?.profile ?? null);
  // Only that it is closed: a page that is read while it builds itself may not have all its text yet.
  if (saved && result.posting.closed) store.updateSaved(saved.key, (old) => withClosed(old, now), now).catch(() => {});
  const fit = { score: match?.score ?? null, band: match?.band ?? null };
  era.then((begun) => store.noteScore(key, fit, now, begun)).catch(() => {});
  return { kind: 'read', match, saved: saved?.status ?? null };
}
