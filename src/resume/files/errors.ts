/** A file that cannot be read as a résumé; the message says why and what to do instead. */
export class ResumeFileError extends Error {
  override name = 'ResumeFileError';
}
