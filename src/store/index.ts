export { BackupError, exportAll, type ImportPreview, MAX_BACKUP, previewImport } from './backup.ts';
export { type BrowseRules, DEFAULT_RULES, type Health, type Seen } from './browsing-records.ts';
export { type Database, openDatabase } from './database.ts';
export { StoreError } from './errors.ts';
export { DEFAULT_SETTINGS, type Settings } from './kinds.ts';
export type { ChosenProfile, ProfileEntry } from './profiles.ts';
export { type Quarantined, quarantined } from './quarantine.ts';
export { openStore, type Store } from './store.ts';
