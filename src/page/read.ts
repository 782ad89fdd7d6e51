import type { ReadResult } from './posting.ts';

/** Reads the posting that is open in a document, or says why there is none. Never throws. */
export function readPage(_document: Document, _address: string): ReadResult {
  return { ok: false, problem: { code: 'not-a-posting', hint: 'This page does not look like a job posting.' } };
}
