import type { Settings, Store } from '../store/index.ts';

/** The part of the settings that may follow the user through the browser's own sync. Nothing else ever does. */
export interface SyncedLook extends Pick<Settings, 'theme' | 'hideAmounts'> {
  /** When it was set, ISO 8601, UTC. */
  at: string;
}

/** The browser's own sync. */
export interface LookSync {
  /** What was set last on any machine, unchecked; null when nothing was. */
  read(): Promise<unknown>;
  write(look: SyncedLook): Promise<void>;
  forget(): Promise<void>;
}

/** Takes over the look set last on another machine, where it is newer than the one taken or set here; gives the settings that hold. */
export async function pullLook(store: Store, sync: LookSync, kept: Settings, now: string): Promise<Settings> {
  const look = parseLook(await sync.read());
  if (!look || (look.theme === kept.theme && look.hideAmounts === kept.hideAmounts)) return kept;
  return store.changeSettings({ theme: look.theme, hideAmounts: look.hideAmounts }, now);
}

/** Passes a changed look on; forgets it there once the user wants it to follow no longer. */
export async function pushLook(sync: LookSync, settings: Settings, part: Partial<Settings>, now: string) {
  if (part.followLook === false) return sync.forget();
  const touched = 'theme' in part || 'hideAmounts' in part || part.followLook === true;
  if (settings.followLook && touched)
    await sync.write({ theme: settings.theme, hideAmounts: settings.hideAmounts, at: now });
}

/** A look as the browser gave it back; null when it is none. */
export function parseLook(raw: unknown): SyncedLook | null {
  const { theme, hideAmounts, at } = (raw ?? {}) as Partial<Record<keyof SyncedLook, unknown>>;
  if (theme !== 'system' && theme !== 'light' && theme !== 'dark') return null;
  return typeof hideAmounts === 'boolean' && typeof at === 'string' ? { theme, hideAmounts, at } : null;
}
