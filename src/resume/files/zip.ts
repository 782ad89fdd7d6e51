import { type UnzipFileInfo, unzipSync } from 'fflate';
import { say } from '../../text/say.ts';
import { ResumeFileError } from './errors.ts';
import { MOST_UNPACKED } from './limits.ts';

/** More entries than any export of LinkedIn's holds. */
const MOST_ENTRIES = 20_000;

/** The names in a ZIP archive and the size that each claims to have unpacked, in bytes. Nothing is unpacked. */
export function entriesOf(archive: Uint8Array): { name: string; size: number }[] {
  const entries: { name: string; size: number }[] = [];
  opened(archive, ({ name, originalSize }) => {
    if (entries.length >= MOST_ENTRIES) throw new ResumeFileError('This ZIP holds too many files to be a résumé.');
    entries.push({ name, size: originalSize });
    return false;
  });
  return entries;
}

/**
 * Unpacks the named entries, each once. Together they may claim at most `MOST_UNPACKED` bytes, else nothing is unpacked;
 * an entry that claims less than it holds is cut at its claim.
 */
export function unpack(archive: Uint8Array, names: ReadonlySet<string>): Map<string, Uint8Array> {
  const claimed = entriesOf(archive)
    .filter(({ name }) => names.has(name))
    .reduce((sum, { size }) => sum + size, 0);
  if (claimed > MOST_UNPACKED) {
    throw new ResumeFileError(
      say(
        'This file would unpack to {#n} MB of text, which no résumé has, so it was not opened. Save it anew, or paste its text.',
        { n: Math.round(claimed / 1e6) },
      ),
    );
  }
  const left = new Set(names);
  const files = opened(archive, ({ name }) => left.delete(name));
  return new Map(Object.entries(files));
}

function opened(archive: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(archive, { filter });
  } catch (error) {
    if (error instanceof ResumeFileError) throw error;
    throw new ResumeFileError(
      'This file cannot be unpacked: it is damaged or has a password. Download or save it again without a password.',
    );
  }
}
