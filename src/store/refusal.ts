import type { FileRecord } from './backup-file.ts';
import { decode, isEnvelope } from './envelope.ts';
import type { Named } from './import-preview.ts';
import { isOwned, KINDS, kindOfKey } from './kinds.ts';
import type { Quarantined } from './quarantine.ts';

const UNKNOWN_KEY = /^[a-z][a-z-]{0,30}:[^|]{1,500}$/;

/** What people call a record: a posting by title and company, a profile by its label. */
export function nameOf(data: unknown): string {
  const { posting, label } = (data ?? {}) as { posting?: { title?: unknown; company?: unknown }; label?: unknown };
  const words = posting ? [posting.title, posting.company] : [label];
  return words
    .filter((word) => typeof word === 'string' && word !== '')
    .join(' · ')
    .slice(0, 200);
}

/** What people call something that was set aside: as it is called otherwise, where that much of it can be read. */
export function nameOfAside({ key, raw }: Quarantined): Named {
  const data = (raw as { data?: unknown } | null | undefined)?.data;
  const { title, company } = (data ?? {}) as { title?: unknown; company?: unknown };
  const name = nameOf(key.startsWith('row:') ? { posting: { title, company } } : data);
  return { key, kind: key.split(':', 1)[0]!, name };
}

/** Why a record of a file cannot be used; null when it can. */
export function refusal({ key: written, record, fault }: FileRecord, key: string): string | null {
  if (fault) return fault;
  const kind = kindOfKey(key);
  if (!isOwned(key)) return 'not a kind of record that is imported';
  if (!isEnvelope(record)) return kind ? 'not a Rolescope record' : 'not a kind of record that is imported';
  if (written !== key) return record.data === null ? null : 'not a Rolescope record';
  if (!kind) return UNKNOWN_KEY.test(key) ? null : 'not a kind of record that is imported';
  const decoded = decode(KINDS[kind] as (typeof KINDS)['saved'], record);
  if (decoded.state === 'newer') return 'made by a newer Rolescope';
  if (decoded.state !== 'ok') return decoded.state === 'broken' ? decoded.reason : 'not a Rolescope record';
  return kind === 'saved' && key !== `saved:${decoded.value.key}` ? 'its key does not belong to its posting' : null;
}
