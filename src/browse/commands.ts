import { eraOf } from '../store/index.ts';
import { say } from '../text/say.ts';
import { postingKey } from '../tracker/key.ts';
import { parseReadResult } from '../tracker/read-result.ts';
import { badgeOf } from './badge.ts';
import { isConfidential } from './confidential.ts';
import type { FollowParts } from './follow.ts';
import { noteRead } from './health.ts';
import type { Tab } from './port.ts';
import { pageQuotes, requiredEvidence } from './quotes.ts';

/** Saves the posting that the active tab shows, as the popup's button does; the badge says how it went. */
export async function saveShown(parts: FollowParts): Promise<void> {
  const tab = await parts.port.activeTab();
  if (!tab) return;
  const reading = await readShown(parts, tab);
  if (!reading) return;
  const { saved } = await parts.store.savePosting(reading, parts.port.now());
  await parts.port.setBadge(
    tab.id,
    badgeOf({ kind: 'read', match: reading.match, saved: saved.status }, await isConfidential(parts.store)),
  );
}

/** Scrolls to the next quote of what the posting requires; marks them all first where none is marked. */
export async function showNextQuote(parts: FollowParts): Promise<void> {
  const tab = await parts.port.activeTab();
  if (!tab || (await parts.port.nextQuote(tab.id).catch(() => false))) return;
  const reading = await readShown(parts, tab);
  if (!reading) return;
  const evidence = requiredEvidence(reading.analysis, reading.match);
  await parts.port.markQuotes(tab.id, pageQuotes(reading.posting.text, evidence));
}

/** Reads the tab's posting with its verdict; null when there is none, which the badge then says. */
async function readShown({ port, store, judge }: FollowParts, tab: Tab) {
  const now = port.now();
  const era = eraOf(store);
  const result = parseReadResult(await port.readPosting(tab.id).catch(() => null));
  if (!result?.ok) {
    const hint = result?.problem.hint ?? say('No extension may read this page.');
    await port.setBadge(tab.id, badgeOf({ kind: 'unreadable', hint }, await isConfidential(store)));
    return null;
  }
  // What is learned of the site must not stand in the way.
  era.then((begun) => noteRead(store, tab.url, result, now, begun)).catch(() => {});
  const { posting } = result;
  const [analysis, chosen] = await Promise.all([
    judge.analysisOf(posting, store, now),
    store.profileFor(postingKey(posting)).catch(() => null),
  ]);
  const match = judge.matchOf(analysis, chosen?.profile ?? null);
  return { posting, analysis, match, profileId: chosen?.id, analysisVersion: judge.analysisVersion };
}
