import { prunePoints } from '../store/index.ts';
import { badgeOf } from './badge.ts';
import { saveShown, showNextQuote } from './commands.ts';
import { createFollower, type FollowParts } from './follow.ts';
import { type Answer, answer, type Sender } from './messages.ts';
import { reconcile } from './permissions.ts';
import { spokenPort } from './speech.ts';

/** What the background does when the browser says that something happened. */
export interface Browsing {
  /** At every start of the browser. */
  onStart(): Promise<void>;
  /** Installed or updated, with pages open: the browser has taken their badges away. */
  onInstalled(): Promise<void>;
  onTab(tabId: number, address: string | undefined): Promise<void>;
  /** A tab came to the front: what is known of its posting may have changed meanwhile. */
  onTabShown(tabId: number): Promise<void>;
  onTabGone(tabId: number): void;
  /** A site was switched on or off. */
  onPermissions(): Promise<void>;
  onCommand(name: string): Promise<void>;
  onMessage(message: unknown, sender: Sender): Promise<Answer>;
}

/** Help while browsing, on sites that were switched on. */
export function startBrowsing(given: FollowParts): Browsing {
  const parts = given.speech ? { ...given, port: spokenPort(given.port, given.speech) } : given;
  const { port, store } = parts;
  const follower = createFollower(parts);
  /** Badges of all tabs again: those that may be read show their posting, all others nothing. */
  const onPermissions = async () => {
    await reconcile(port, store);
    await Promise.allSettled((await port.tabs()).map((tab) => shown(tab.id, tab.url)));
  };
  const shown = async (tabId: number, address: string | undefined) => {
    if (address && (await port.mayRead(address))) return follower.follow(tabId, address);
    follower.forget(tabId);
    return port.setBadge(tabId, badgeOf({ kind: 'none' }));
  };
  const onChange = async () => {
    await reconcile(port, store);
    const tab = await port.activeTab();
    if (tab) await follower.follow(tab.id, tab.url, true);
  };
  /** What is too old goes. Where that fails, another start will do. */
  const tidy = async () => {
    await store.forgetOld(port.now()).catch(() => {});
    await prunePoints(store.database).catch(() => {});
  };
  return {
    onStart: async () => {
      await reconcile(port, store);
      await tidy();
    },
    onInstalled: async () => {
      await onPermissions();
      await tidy();
    },
    onTab: (tabId, address) => follower.follow(tabId, address),
    onTabShown: async (tabId) => {
      const tab = (await port.tabs()).find(({ id }) => id === tabId);
      await follower.follow(tabId, tab?.url, true);
    },
    onTabGone: (tabId) => follower.forget(tabId),
    onPermissions,
    async onCommand(name) {
      if (name === 'save-posting') await saveShown(parts);
      if (name === 'next-quote') await showNextQuote(parts);
    },
    onMessage: (message, sender) => answer(message, sender, { ...parts, onChange }),
  };
}
