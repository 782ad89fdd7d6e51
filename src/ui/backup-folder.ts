import { backupBegun, backupParts, type Database, lastChange } from '../store/index.ts';

/** A folder on this machine that the user picked for backups, as it is kept in the database. */
export interface BackupFolder {
  handle: DirectoryHandle;
  /** What this machine's files are called by, so that two machines that share a folder never write the same file. */
  machine: string;
  /** Dated files that were written from here; no other file is ever removed. */
  dated: string[];
  /** When it was last written, ISO 8601, UTC; null before the first time. */
  writtenAt: string | null;
}

/** A backup of another machine, found in the folder. */
export interface OtherBackup {
  machine: string;
  file: File;
}

/** What this product uses of the browser's folder handles (File System Access). */
export interface DirectoryHandle {
  name: string;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileHandle>;
  removeEntry(name: string): Promise<void>;
  values(): AsyncIterable<{ kind: string; name: string; getFile?(): Promise<File> }>;
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface FileHandle {
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>;
}

/** Asks the user for a folder; where it is missing the browser has no such thing. */
export type PickFolder = (options: { id: string; mode: 'readwrite' }) => Promise<DirectoryHandle>;

const KEY = 'folder:backup';
/** Dated files that are kept of this machine; the oldest goes when another comes. */
const KEPT = 14;

/** The folder that was picked; null when none was. */
export async function loadFolder(database: Database): Promise<BackupFolder | null> {
  const [raw] = await database.read([KEY]);
  const { handle, machine } = (raw ?? {}) as Partial<BackupFolder>;
  return handle && typeof handle.getFileHandle === 'function' && typeof machine === 'string'
    ? (raw as BackupFolder)
    : null;
}

/** Keeps a folder that was just picked. `machine` is four letters or digits. */
export async function keepFolder(database: Database, handle: DirectoryHandle, machine: string): Promise<BackupFolder> {
  const folder: BackupFolder = { handle, machine, dated: [], writtenAt: null };
  await database.transact([], () => ({ writes: [[KEY, folder]], result: undefined }));
  return folder;
}

/** Writes there no longer; the files stay. */
export async function forgetFolder(database: Database): Promise<void> {
  await database.transact([], () => ({ writes: [[KEY, undefined]], result: undefined }));
}

/** Whether the browser lets the folder be written now; `ask` only straight from a click. */
export async function folderAccess({ handle }: BackupFolder, ask: boolean): Promise<PermissionState> {
  const mode = { mode: 'readwrite' } as const;
  const now = (await handle.queryPermission?.(mode)) ?? 'granted';
  return now !== 'granted' && ask ? ((await handle.requestPermission?.(mode)) ?? 'granted') : now;
}

/**
 * Writes a backup: the newest under a name that stays, and one for the day. The browser writes beside the file and
 * swaps at the end, so a crash leaves the old one whole.
 */
export async function writeToFolder(database: Database, folder: BackupFolder): Promise<BackupFolder> {
  const now = database.now();
  const safe = await backupBegun(database);
  const backup = new Blob(await backupParts(database, now), { type: 'application/json' });
  const dated = `rolescope-${folder.machine}-${now.slice(0, 10)}.json`;
  await writeFile(folder.handle, dated, backup);
  await writeFile(folder.handle, latestName(folder.machine), backup);
  const all = [...folder.dated.filter((name) => name !== dated), dated];
  for (const old of all.slice(0, -KEPT)) await folder.handle.removeEntry(old).catch(() => {}); // the user may have moved it
  const next = { ...folder, dated: all.slice(-KEPT), writtenAt: now };
  // Stopped or erased while it was written: then it stays so.
  const stands = await database.transact([KEY], ([kept]) => ({
    writes: kept === undefined ? [] : [[KEY, next] as const],
    result: kept !== undefined,
  }));
  if (stands) await safe();
  return next;
}

/** True while changes are written into a folder without the user having to do anything. */
export async function isFolderRunning(database: Database): Promise<boolean> {
  const folder = await loadFolder(database);
  return folder !== null && (await folderAccess(folder, false)) === 'granted';
}

/** Writes a backup if anything changed since the last one and the folder may be written without asking; null when not. */
export async function writeIfDue(database: Database): Promise<BackupFolder | null> {
  const folder = await loadFolder(database);
  if (!folder || (await folderAccess(folder, false)) !== 'granted') return null;
  const changed = await lastChange(database);
  return changed !== '' && (folder.writtenAt === null || changed > folder.writtenAt)
    ? writeToFolder(database, folder)
    : null;
}

/** The newest backup of every other machine that writes into the same folder. */
export async function otherBackups({ handle, machine: own }: BackupFolder): Promise<OtherBackup[]> {
  const found: OtherBackup[] = [];
  for await (const entry of handle.values()) {
    const machine = /^rolescope-([a-z0-9]{4})-latest\.json$/.exec(entry.name)?.[1];
    if (machine && machine !== own && entry.kind === 'file' && entry.getFile)
      found.push({ machine, file: await entry.getFile() });
  }
  return found.sort((a, b) => (a.machine < b.machine ? -1 : 1));
}

/** The name of the file that always holds the newest backup of a machine. */
export function latestName(machine: string): string {
  return `rolescope-${machine}-latest.json`;
}

async function writeFile(handle: DirectoryHandle, name: string, data: Blob): Promise<void> {
  const writable = await (await handle.getFileHandle(name, { create: true })).createWritable();
  try {
    await writable.write(data);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => {});
    throw error;
  }
}
