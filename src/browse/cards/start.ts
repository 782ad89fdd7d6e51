import { clearLeftOvers } from './overlay.ts';
import { type WatchParts, watchCards } from './watch.ts';

/** Where the running marker is remembered: a name in the extension's own world of the page, which the page cannot see. */
interface World {
  rolescopeMarks?: { stop: (() => void) | null };
}

/**
 * Starts the marker, once however often the script is put into a page, and listens for the word to stop. `listen` takes
 * messages of the extension; nothing else can send them here.
 */
export function startOnce(world: object, listen: (listener: (message: unknown) => void) => void, parts: WatchParts) {
  const { rolescopeMarks: known } = world as World;
  const state = known ?? { stop: null };
  (world as World).rolescopeMarks = state;
  if (!known) clearLeftOvers(parts.document); // of the version before this one
  state.stop ??= watchCards(parts);
  if (known) return;
  listen((message) => {
    if ((message as { type?: unknown } | null)?.type !== 'stop') return;
    state.stop?.();
    state.stop = null;
  });
}
