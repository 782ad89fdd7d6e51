import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../facts/analysis.ts';
import { ANALYSIS_VERSION } from '../../facts/version.ts';
import type { Match } from '../../match/match.ts';
import type { Posting, ReadProblem } from '../../page/posting.ts';
import type { Profile } from '../../profile/schema.ts';
import { type ChosenProfile, eraOf, NOTHING_REMEMBERED, type ProfileEntry, type Store } from '../../store/index.ts';
import { postingKey } from '../../tracker/key.ts';
import type { SavedPosting } from '../../tracker/saved.ts';
import { afterDrawing } from '../after-drawing.ts';
import { keptReading } from '../kept-reading.ts';
import type { Browser, PageReading } from '../ports.ts';
import { sentenceOf } from '../status-line.tsx';

/** Everything known of the open posting. */
export interface Reading {
  key: string;
  posting: Posting;
  /** What was read, with the user's corrections. */
  analysis: Analysis;
  match: Match | null;
  profile: Profile | null;
  /** Which of the user's profiles that is. */
  profileId: string;
  /** All of them, to choose from. */
  profiles: ProfileEntry[];
  saved: SavedPosting | null;
  notes: string;
  /** What could not be read of the user's own data, in words; null when all could. */
  trouble: string | null;
}

/** What the popup shows of the open page. */
export type PageState =
  | { kind: 'reading' }
  | { kind: 'read'; reading: Reading }
  | { kind: 'problem'; problem: ReadProblem }
  | { kind: 'failed'; message: string };

/** Reads the open page once, and again when `again` is called. A later reading wins over an earlier one that is slower. */
export function useReading(browser: Browser, store: Store, clicked: boolean) {
  const [state, setState] = useState<PageState>({ kind: 'reading' });
  const [turn, setTurn] = useState(0);
  // Before the first frame is drawn, not after it: reading the page is what the user waits for.
  useLayoutEffect(() => {
    let current = true;
    readPage(browser, store, clicked)
      .catch((error: unknown): PageState => ({ kind: 'failed', message: sentenceOf(error) }))
      .then((next) => current && setState(next));
    return () => {
      current = false;
    };
  }, [browser, store, clicked, turn]);
  const again = useCallback(() => {
    setState({ kind: 'reading' });
    setTurn((number) => number + 1);
  }, []);
  const change = useCallback(
    (key: string, part: Partial<Reading>) => {
      // A step may end after the user went on to another posting: what it says is not of that one.
      setState((old) =>
        old.kind === 'read' && old.reading.key === key ? { ...old, reading: { ...old.reading, ...part } } : old,
      );
      if ('saved' in part || 'profile' in part) browser.changed();
    },
    [browser],
  );
  return { state, again, change };
}

const NO_PROFILE: ChosenProfile = { id: 'default', profile: null, entries: [] };

async function readPage(browser: Browser, store: Store, clicked: boolean): Promise<PageState> {
  const judging = import('../judge.ts');
  // It is waited for below, if at all: until then nobody would hear that it failed.
  judging.catch(() => {});
  const era = eraOf(store);
  let trouble: string | null = null;
  // What is kept may be unreadable or late; the posting itself can still be read, and the user is told.
  const orElse = <T>(kept: Promise<T>, instead: T): Promise<T> =>
    kept.catch((error: unknown) => {
      trouble = sentenceOf(error);
      return instead;
    });
  const result = await browser.readActivePage(clicked);
  const now = new Date().toISOString();
  afterDrawing(async () => remember(store, result, now, await era));
  if (!result.ok) return { kind: 'problem', problem: result.problem };
  const { posting } = result;
  const key = postingKey(posting);
  // All that is kept is asked for before the judge is there, who is the last to come. Notes leave the journal when they
  // stand in the store: only in this order they are in one of the two, to the last word.
  const typed = browser.journal.read(noteDraft(key));
  const kept = keptReading(posting, store, now);
  const records = Promise.all([
    orElse(store.profileFor(key), NO_PROFILE),
    orElse(store.loadSaved(key), null),
    orElse(store.remembered(key), NOTHING_REMEMBERED),
    orElse(store.loadDrafts(), {}),
  ]);
  const { readingOf, applyCorrections, matchOf } = await judging;
  const read = await readingOf(posting, store, now, era, kept);
  const [{ id: profileId, profile, entries: profiles }, saved, { corrections, rules }, drafts] = await records;
  const analysis = applyCorrections(read, corrections, rules);
  // A posting that was saved at another address is kept under that one's key, and so is what is typed for it.
  const typedThere = saved && browser.journal.read(noteDraft(saved.key));
  const notes = typedThere ?? typed ?? drafts[noteDraft(key)] ?? saved?.notes ?? '';
  const match = matchOf(analysis, profile);
  if (saved) {
    const read = { posting, analysis, match, analysisVersion: ANALYSIS_VERSION };
    // It is told here all the same, and noted the next time if it fails.
    afterDrawing(async () => {
      const { noteNews } = await import('../../browse/page-news.ts');
      await noteNews(store, saved, read, now);
    });
  }
  const score = { score: match?.score ?? null, band: match?.band ?? null };
  afterDrawing(async () => store.noteScore(key, score, now, await era));
  return {
    kind: 'read',
    reading: { key: saved?.key ?? key, posting, analysis, match, profile, profileId, profiles, saved, notes, trouble },
  };
}

/** Keeps how reading went on this site, and that a saved posting is closed. */
async function remember(store: Store, result: PageReading, now: string, era: string): Promise<void> {
  const [{ noteRead }, { noteClosed }] = await Promise.all([
    import('../../browse/health.ts'),
    import('../../browse/page-news.ts'),
  ]);
  await Promise.all([
    noteRead(store, result.address, result, now, era),
    noteClosed(store, result.address, result, now),
  ]);
}

/** The name under which unfinished notes are kept until they are saved. */
export function noteDraft(key: string): string {
  return `notes:${key}`;
}
