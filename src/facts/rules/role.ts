import type { FunctionId } from '../../knowledge/taxonomy.ts';
import type { PostingInput } from '../../page/posting.ts';
import type { Span, TextDocument } from '../../text/document.ts';
import type { Evidence, RoleFacts } from '../analysis.ts';
import { fromText, fromTitle } from '../evidence.ts';
import { readBodyLevel } from './role/body-level.ts';
import { peopleSignals } from './role/people.ts';
import { readTitle, type TitleReading } from './role/title.ts';
import { readTrack } from './role/track.ts';

/** Longer first lines are sentences, not titles. */
const LONGEST_TITLE = 90;

/** What the job is, at which level its title and its body put it, and on which track. */
export function findRole(document: TextDocument, posting: PostingInput): RoleFacts {
  const { title, quote } = titleOf(document, posting);
  // Without a title nothing but the text's own words tells the track.
  const untitled = title === '';
  const reading = readTitle(title);
  const signals = peopleSignals(document, posting, title, isProductRole(reading.function));
  const told = readTrack(document, title, signals);
  const track = untitled && told.evidence.length === 0 ? { ...told, track: null } : told;
  const body = isProductRole(reading.function) ? readBodyLevel(document, signals) : null;
  return {
    function: reading.function,
    level: reading.level,
    bodyLevel: body?.band ?? null,
    track: track.track,
    evidence: {
      function: [quote(reading.functionQuote, isUnread(document, posting, reading) ? UNREAD : 'role/title-function')],
      ...(reading.level && { level: [quote(reading.levelQuote, 'role/title-level')] }),
      ...(track.track && {
        track: track.evidence.length > 0 ? track.evidence : [quote(reading.levelQuote, 'role/title-track')],
      }),
      ...(body && { bodyLevel: body.evidence }),
    },
  };
}

const UNREAD = 'role/title-unread';

/** True for a title that names no known job beside a text in a language that is not read: it may be any job. */
function isUnread(document: TextDocument, { text }: PostingInput, { function: id, named }: TitleReading): boolean {
  return id === 'other' && !named && document.text === '' && text.trim() !== '';
}

/** True for the functions whose titles and bodies have levels. */
export function isProductRole(id: FunctionId): boolean {
  return id === 'product-management' || id === 'product-ownership';
}

/** The first words of a text without a title: all that can be shown for what it is taken for. */
function opening({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + LONGEST_TITLE) };
}

/** The title that the role is read from (the page's, else the text's first line if it is one), and how to quote it. */
export function titleOf(
  document: TextDocument,
  posting: PostingInput,
): { title: string; quote: (text: string, rule: string) => Evidence } {
  if (posting.title.trim() !== '') return { title: posting.title, quote: fromTitle };
  const first = document.lines[0];
  if (!first || first.text.length > LONGEST_TITLE || !readTitle(first.text).named)
    return { title: '', quote: first ? () => fromText(document, opening(first), 'role/no-title') : fromTitle };
  return {
    title: first.text,
    quote: (text, rule) => {
      const at = Math.max(0, first.text.indexOf(text));
      return fromText(document, { start: first.start + at, end: first.start + at + text.length }, rule);
    },
  };
}
