/** What can go wrong with the store. */
export type StoreErrorCode = 'timeout' | 'quota' | 'newer' | 'missing' | 'unusable' | 'changed' | 'failed';

const MESSAGES: Record<StoreErrorCode, string> = {
  timeout: 'The browser did not answer in time. Nothing was changed. Close other Rolescope pages and try again.',
  quota: 'The browser has no room left for this. Nothing was changed. Export and remove old postings, then try again.',
  newer: 'This was saved by a newer Rolescope. It was left untouched. Update the extension to open it.',
  missing: 'This is no longer here. It may have been removed in another window.',
  unusable: 'This record could not be understood. It was set aside; you can export it under Data.',
  changed: 'This was changed since, so it was not taken back. Nothing was changed now.',
  failed: 'The browser could not store this. Nothing was changed. Try again, or restart the browser.',
};

/** A storage failure, with a message for the user that says what happened and what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(MESSAGES[code], { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

/** A file that cannot be imported; the message says why and what to do. */
export class BackupError extends Error {
  override name = 'BackupError';
}

/** Turns whatever a storage call threw into an error with a sentence for the user. */
export function asStoreError(error: unknown): StoreError | BackupError {
  if (error instanceof StoreError || error instanceof BackupError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StoreError(name === 'QuotaExceededError' ? 'quota' : 'failed', error);
}
