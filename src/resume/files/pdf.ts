import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Its own worker would be a second one, which no deadline could end: here both halves run in the worker that reads the file.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { say } from '../../text/say.ts';
import { ResumeFileError } from './errors.ts';
import { MOST_PAGES } from './limits.ts';
import { type Piece, textOfPages } from './pdf-layout.ts';

/** The text of a PDF in reading order. Nothing is drawn or run, no font is loaded, no address opened. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({
    // the library takes the bytes over
    data: bytes.slice(),
    disableFontFace: true,
    enableXfa: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      throw new ResumeFileError(
        say('This PDF has {#n} pages; a résumé has a few. Save the pages with your résumé as a PDF of their own.', {
          n: document.numPages,
        }),
      );
    }
    const pages: Piece[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? (pieceOf(item) ?? []) : [])));
    }
    const text = textOfPages(pages);
    if (text.trim() !== '') return text;
    throw new ResumeFileError(
      'This PDF holds pictures of text, but no text. Export it again from the program it was written in, or paste the text.',
    );
  } catch (error) {
    throw explained(error);
  } finally {
    await task.destroy();
  }
}

function pieceOf(item: { str: string; transform: number[]; width: number; height: number }): Piece | null {
  const [across, slant, , , x, y] = item.transform as [number, number, number, number, number, number];
  // Text that runs upwards is a margin's note or a watermark.
  if (item.str === '' || Math.abs(slant) > Math.abs(across)) return null;
  return { text: item.str, x, y, width: item.width, height: item.height || Math.abs(across) };
}

function explained(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new ResumeFileError(
      'This PDF has a password. Open it, print or export it as a PDF without one, and choose that.',
    );
  }
  if (name === 'ResumeFileError') return error;
  return new ResumeFileError('This PDF is damaged and cannot be read. Export it again, or paste its text.');
}
