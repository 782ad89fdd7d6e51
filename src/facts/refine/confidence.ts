import type { PostingInput } from '../../page/posting.ts';
import type { SectionKind, TextDocument } from '../../text/document.ts';
import { say } from '../../text/say.ts';
import type { Warning } from '../analysis.ts';
import { reachOf } from './reach.ts';

/** Below this many characters a text is a stub of a posting: its silence means little. */
const SHORT_TEXT = 600;
/** From this many characters on, a text is as long as postings are. */
const FULL_TEXT = 1_500;
/** What is left of confidence for a text of no length, without any section of asks or work, in another language, cut off. */
const LEAST = { length: 0.3, noSections: 0.75, oneSection: 0.95, otherLanguage: 0.5, cut: 0.9 } as const;

const MESSAGES = {
  'no-text': say('There is no description: only the title was read.'),
  'short-text': say('The description is very short, so much may be missing from it.'),
  'sections-not-found': say(
    'No headings for requirements or duties were found; asks were told apart by their wording.',
  ),
  'language-not-read': say(
    'This posting is not in English: pay, years, work mode and headings were read, skills, duties, level in the text and scope were not.',
  ),
  'hidden-text-ignored': say('The page holds hidden text; it was not read.'),
  'page-data-unreadable': say("The page's structured data is broken; the visible page was read instead."),
} as const;

const LANGUAGE_NOT_READ = say(
  'Not read: language. Rolescope reads English, and German, French, Spanish and Dutch in part; of this posting only the title and what the page labels were read.',
);

/**
 * How much of the posting could be read, 0..1, with the reasons as warnings: text length, language, sections found.
 * It never says how well the job fits. `earlier`: warnings of the stages before, kept in front.
 */
export function readingConfidence(
  document: TextDocument,
  posting: PostingInput,
  earlier: readonly Warning[],
): { confidence: number; warnings: Warning[] } {
  const warnings = [...earlier];
  const warn = (code: keyof typeof MESSAGES) => warnings.push({ code, message: MESSAGES[code] });
  const { length } = document.text;
  const reach = reachOf(document);
  if (length === 0) warn('no-text');
  else {
    if (length < SHORT_TEXT) warn('short-text');
    if (sectionsFound(document) === 0 && reach !== 'title') warn('sections-not-found');
    if (reach === 'part') warn('language-not-read');
    if (reach === 'title') warnings.push({ code: 'language-not-read', message: LANGUAGE_NOT_READ });
  }
  for (const notice of ['hidden-text-ignored', 'page-data-unreadable'] as const) {
    if (posting.notices?.includes(notice)) warn(notice);
  }
  const cut = earlier.some(({ code }) => code === 'text-cut');
  const confidence =
    length === 0 || reach === 'title' ? (posting.title ? 0.1 : 0) : shareRead(document) * (cut ? LEAST.cut : 1);
  return { confidence: Math.round(confidence * 100) / 100, warnings };
}

/** How much of a text that is there could be read. */
function shareRead(document: TextDocument): number {
  const length = LEAST.length + (1 - LEAST.length) * Math.min(1, document.text.length / FULL_TEXT);
  const sections = [LEAST.noSections, LEAST.oneSection, 1][sectionsFound(document)]!;
  return length * sections * (reachOf(document) === 'full' ? 1 : LEAST.otherLanguage);
}

/** Of asks and work, how many have a section: 0, 1 or 2. */
function sectionsFound(document: TextDocument): number {
  const found = (...kinds: SectionKind[]) => document.sections.some(({ kind }) => kinds.includes(kind));
  return Number(found('required', 'preferred')) + Number(found('duties'));
}
