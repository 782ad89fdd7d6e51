import { ResumeFileError } from '../../resume/files/errors.ts';
import { checkSize, DEADLINE_MS, LOADING_MS, tooSlow } from '../../resume/files/limits.ts';
import type { WorkerAnswer } from './resume-worker.ts';

/**
 * The text of a résumé file, read in a worker of its own that is ended after at most two seconds of work. Rejects with a
 * sentence for the user. `start` is for tests.
 */
export async function readResumeFile(file: File, start: () => Worker = startWorker): Promise<string> {
  checkSize(file.name, file.size);
  const worker = start();
  try {
    return await answerOf(worker, file);
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./resume-worker.ts', import.meta.url), { type: 'module' });
}

function answerOf(worker: Worker, file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const stopAfter = (time: number) => setTimeout(() => reject(tooSlow()), time);
    let timer = stopAfter(LOADING_MS);
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'ready') {
        clearTimeout(timer);
        timer = stopAfter(DEADLINE_MS);
      } else if (data.kind === 'text' || data.kind === 'refused') {
        clearTimeout(timer);
        if (data.kind === 'text') resolve(data.text);
        else reject(new ResumeFileError(data.message));
      }
    };
    worker.onerror = () => {
      clearTimeout(timer);
      reject(new ResumeFileError('The reader for files did not start. Reload this page, or paste the text instead.'));
    };
    worker.postMessage(file);
  });
}
