import type { Store } from '../store/index.ts';
import type { BrowsePort } from './port.ts';

/**
 * Makes what runs in pages agree with what was granted and switched on: the card marker is registered for exactly the
 * granted sites while marks are on, runs in their open tabs, and leaves every other tab. Safe to call at any time.
 */
export async function reconcile(port: BrowsePort, store: Pick<Store, 'loadRules'>): Promise<void> {
  const [granted, { marks }, registered] = await Promise.all([port.granted(), store.loadRules(), port.markedOrigins()]);
  const wanted = marks ? granted.filter((origin) => /^(?:https?|\*):/.test(origin)) : [];
  if (wanted.toSorted().join() !== registered.toSorted().join()) await port.setMarkedOrigins(wanted);
  const marked = new Set((await port.tabsAt(wanted)).map(({ id }) => id));
  const all = await port.tabs();
  await Promise.allSettled(all.map(({ id }) => (marked.has(id) ? port.startMarks(id) : port.stopMarks(id))));
}
