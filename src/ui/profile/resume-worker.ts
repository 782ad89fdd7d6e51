import { ResumeFileError } from '../../resume/files/errors.ts';
import { isPdf, textOfResumeFile } from '../../resume/files/read.ts';
import { msg } from '../i18n.ts';

/** What the worker answers: first that it stands ready, then the text, or why there is none. */
export type WorkerAnswer = { kind: 'ready' } | { kind: 'text'; text: string } | { kind: 'refused'; message: string };

const answer = (given: WorkerAnswer) => postMessage(given);

/** Reads one file; the page that started this worker ends it. */
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  // The PDF library speaks over the same port; its messages are no files.
  if (!(data instanceof Blob)) return;
  read(data).then(
    (text) => answer({ kind: 'text', text }),
    (error: unknown) =>
      answer({
        kind: 'refused',
        message:
          error instanceof ResumeFileError
            ? error.message
            : msg('This file cannot be read. Save it anew as PDF or DOCX, or paste its text.'),
      }),
  );
});

async function read(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // The large part for PDFs is loaded before the clock runs.
  if (isPdf(bytes)) await import('../../resume/files/pdf.ts');
  answer({ kind: 'ready' });
  return textOfResumeFile(bytes);
}
