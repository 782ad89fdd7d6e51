import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Warning } from '../analysis.ts';

/** Below this many characters a text is a stub of a posting: its silence means little. */
const SHORT_TEXT = 600;

/**
 * How much of the posting could be read, 0..1, with the reasons as warnings: text length, language, sections found.
 * It never says how well the job fits.
 */
export function readingConfidence(
  document: TextDocument,
  posting: PostingInput,
  earlier: readonly Warning[],
): { confidence: number; warnings: Warning[] } {
  const warnings = [...earlier];
  if (document.text === '') {
    warnings.push({ code: 'no-text', message: 'There is no description: only the title was read.' });
    return { confidence: posting.title ? 0.1 : 0, warnings };
  }
  let confidence = 1;
  if (document.text.length < SHORT_TEXT) {
    confidence -= 0.35;
    warnings.push({ code: 'short-text', message: 'The description is very short, so much may be missing from it.' });
  }
  if (!document.sections.some(({ kind }) => kind === 'required' || kind === 'preferred' || kind === 'duties')) {
    confidence -= 0.2;
    warnings.push({
      code: 'sections-not-found',
      message: 'No headings for requirements or duties were found; asks were told apart by their wording.',
    });
  }
  if (document.language !== 'en') {
    confidence -= 0.4;
    warnings.push({
      code: 'language-not-read',
      message:
        'This posting is not in English: pay, years, work mode and headings may be read, skills and duties are not.',
    });
  }
  if (posting.notices?.includes('hidden-text-ignored')) {
    warnings.push({ code: 'hidden-text-ignored', message: 'The page holds hidden text; it was not read.' });
  }
  if (posting.notices?.includes('page-data-unreadable')) {
    warnings.push({
      code: 'page-data-unreadable',
      message: "The page's structured data is broken; the visible page was read instead.",
    });
  }
  return { confidence: Math.max(0.05, Math.round(confidence * 100) / 100), warnings };
}
