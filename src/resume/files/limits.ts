import { say } from '../../text/say.ts';
import { ResumeFileError } from './errors.ts';

const MB = 1_000_000;

/** The largest file of each kind that is opened, in bytes; what is larger is refused before it is read. */
const LARGEST: Readonly<Record<string, number>> = { docx: 20 * MB, pdf: 20 * MB, zip: 60 * MB };
/** Text formats: a résumé of this size would be a book. */
const LARGEST_TEXT = 2 * MB;

/** What the unpacked text of a document may take, in bytes, by the archive's own word. */
export const MOST_UNPACKED = 16 * MB;
/** A longer PDF is no résumé. */
export const MOST_PAGES = 40;
/** How long reading may take once the reader stands ready. */
export const DEADLINE_MS = 2000;
/** How long the reader itself may take to load. */
export const LOADING_MS = 15_000;

/** Refuses a file by its size alone. `name` is the file's name with its ending, `size` is in bytes. */
export function checkSize(name: string, size: number): void {
  if (size === 0) throw new ResumeFileError('This file is empty. Choose the file that holds your résumé.');
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const most = Object.hasOwn(LARGEST, ending) ? LARGEST[ending]! : LARGEST_TEXT;
  if (size <= most) return;
  const sizes = { n: Math.round(size / MB), most: most / MB };
  throw new ResumeFileError(
    ending === 'zip'
      ? say(
          'This file has {#n} MB; a résumé of this kind has at most {#most} MB. Ask LinkedIn for the smaller export (“Want something in particular?”, Profile), and choose that.',
          sizes,
        )
      : say(
          'This file has {#n} MB; a résumé of this kind has at most {#most} MB. Save it without pictures, or paste its text below.',
          sizes,
        ),
  );
}

/** What is said when reading took too long. */
export function tooSlow(): ResumeFileError {
  return new ResumeFileError(
    'Reading this file took too long, so it was stopped. It may be damaged or made to do harm. Save it anew as PDF or DOCX, or paste its text.',
  );
}
