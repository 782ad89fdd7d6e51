import { backupBegun, backupParts, type Store } from '../store/index.ts';
import { download } from './export.ts';

/** Everything as one file among the user's downloads. */
export async function exportBackup({ database }: Pick<Store, 'database'>): Promise<void> {
  const now = database.now();
  const safe = await backupBegun(database);
  const parts = await backupParts(database, now);
  download(`rolescope-backup-${now.slice(0, 10)}.json`, 'application/json', new Blob(parts));
  await safe();
}
