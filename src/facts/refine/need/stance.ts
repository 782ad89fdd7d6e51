import { compiledFor } from '../../../text/compiled.ts';
import type { SectionKind, Sentence } from '../../../text/document.ts';
import { LEGAL_WORDS } from '../../../text/headings/openers.ts';
import { matchesOf } from '../../../text/matches.ts';
import { isWork, shapeOf } from '../../../text/shape.ts';
import type { Need } from '../../analysis.ts';
import {
  CHANCE_TO_WORK,
  INCLINES,
  LOOKS_FOR,
  LOOKS_FOR_MANY,
  LOOKS_FOR_PERSON,
  PLEASES_READER,
  PROMISES,
  READER_QUALITY,
  SAYS_WE_ARE,
  STATES_QUALIFICATION,
  TELLS_COMPANY,
  TELLS_OUR,
  TELLS_WORK,
  TELLS_YOUR_WORK,
  WORK_TO_DO,
} from './subjects.ts';

/** What a sentence is before its cues are read. */
export interface Stance {
  need: Need | null;
  /** Before this offset of the text the sentence speaks of something else: "Acme is growing, and we need…". */
  askFrom: number | null;
  /** From this offset of the text on the sentence tells work, though it asks before: "a leader to own the roadmap". */
  workFrom: number | null;
  /** No cue can make an ask of it: benefits, pay, process, legal text. */
  closed: boolean;
}

const NOTHING: Stance = { need: null, askFrom: null, workFrom: null, closed: false };
const CLOSED: Stance = { need: null, askFrom: null, workFrom: null, closed: true };
const plainly = (need: Need): Stance => ({ need, askFrom: null, workFrom: null, closed: false });
const REQUIRED = plainly('required');
const DUTY = plainly('duty');

/** What a sentence is by its section and its own words: an ask, work, or neither. */
export function stanceOf(sentence: Sentence): Stance {
  const { kind, heading } = sentence.line.section;
  if (isNotice(sentence)) return CLOSED;
  switch (kind) {
    case 'required':
    case 'preferred':
      return ofAsks(sentence, kind);
    case 'duties':
      return ofDuties(sentence);
    case 'benefits':
    case 'pay':
    case 'process':
    case 'legal':
      return CLOSED;
    default:
      return ofProse(sentence, kind, heading !== null);
  }
}

/** A longer sentence is a run-on text that holds a notice among other things. */
const LONGEST_NOTICE = 600;

/** "All qualified applicants…": a notice, wherever it stands. */
function isNotice({ line, text }: Sentence): boolean {
  return line.kind !== 'bullet' && text.length < LONGEST_NOTICE && says(text, LEGAL_WORDS);
}

/** Under a heading of asks or duties a paragraph may still speak of the company: "We are a team of forty." */
function aside(sentence: Sentence, text: string): boolean {
  if (sentence.line.kind !== 'paragraph' || !says(text, TELLS_COMPANY)) return false;
  return !asksOfReader(text) && !says(text, TELLS_YOUR_WORK) && !says(text, STATES_QUALIFICATION);
}

function asksOfReader(text: string): boolean {
  return says(text, LOOKS_FOR_PERSON) || says(text, READER_QUALITY);
}

/** Under a heading of asks: the heading's need, unless a paragraph tells of the company or of work. */
function ofAsks(sentence: Sentence, kind: Need): Stance {
  const text = plain(sentence);
  if (says(text, PLEASES_READER) || (says(text, SAYS_WE_ARE) && !asksOfReader(text))) return NOTHING;
  if (sentence.line.kind !== 'paragraph') return plainly(kind);
  if (aside(sentence, text)) return NOTHING;
  if (kind === 'required' && says(text, LOOKS_FOR_PERSON)) return { ...asking(sentence, text), askFrom: null };
  if (says(text, INVOLVES)) return DUTY;
  if (asksOfReader(text) || !says(text, TELLS_YOUR_WORK)) return plainly(kind);
  return shapeOf(text) === 'work' || willWork(text) ? DUTY : plainly(kind);
}

/** "This involves defining…", "The role includes leading…": the work, whatever was said before. */
const INVOLVES =
  /^\W*(?:this|it|the (?:job|position|role)) (?:also |will )?(?:entails?|includes?|involves?|means) (?:\w+ly )?\w{2,20}ing\b/i;

/** What the reader will do, behind an opening such as "In this role,". */
const YOU_WILL = /\byou(?:'ll| will) (?:also )?(?:\w+ly )?([a-z]+)/i;

/** "In this pivotal role, you will drive…": work, though the first words do not tell. A run-on text tells of both. */
function willWork(text: string): boolean {
  return text.length < LONGEST_NOTICE && isWork(YOU_WILL.exec(text)?.[1] ?? '');
}

/** Under a heading of duties: work, but "We're looking for a leader who…" and "You thrive…" in a paragraph ask all the same. */
function ofDuties(sentence: Sentence): Stance {
  const text = plain(sentence);
  if (sentence.line.kind === 'paragraph' && text.length < LONGEST_NOTICE) {
    if (says(text, LOOKS_FOR_PERSON)) return asking(sentence, text);
    if (shapeOf(text) === 'ask' && says(text, READER_QUALITY)) return REQUIRED;
  }
  if (aside(sentence, text)) return NOTHING;
  return shapeOf(text) === 'ask' && says(text, STATES_QUALIFICATION) ? REQUIRED : DUTY;
}

/** A sentence where no heading says what it is. `headed`: under a heading of the role or an
 * unknown one, where a list is work and a paragraph must say so. */
function ofProse(sentence: Sentence, kind: SectionKind, headed: boolean): Stance {
  const aboutUs = kind === 'company' || kind === 'team' || kind === 'logistics';
  if (sentence.line.kind === 'heading') return kind === 'role' || kind === 'other' ? DUTY : NOTHING;
  if (sentence.line.text.length < LONGEST_CREED && says(sentence.line.text, CREED)) return NOTHING;
  const text = plain(sentence);
  if (says(text, LOOKS_FOR_PERSON)) return aboutUs && says(text, LOOKS_FOR_MANY) ? NOTHING : asking(sentence, text);
  if (!aboutUs && says(text, READER_QUALITY)) return says(text, TELLS_OUR) ? NOTHING : asking(sentence, text);
  if (says(text, TELLS_YOUR_WORK)) return DUTY;
  if (says(text, PROMISES)) return !aboutUs && says(text, CHANCE_TO_WORK) ? DUTY : NOTHING;
  if (kind === 'intro' && says(text, NAMES_COMPANY)) return NOTHING;
  if (aboutUs) return says(text, YEARS_ASKED) && !says(text, TELLS_COMPANY) ? REQUIRED : NOTHING;
  const shape = shapeOf(text);
  if (shape === 'company' || says(text, TELLS_COMPANY)) return NOTHING;
  if (shape === 'ask' || (says(text, STATES_QUALIFICATION) && shape !== 'offer')) return REQUIRED;
  if (shape === 'work' || ((headed || kind === 'intro') && says(text, TELLS_WORK))) return DUTY;
  return headed && sentence.line.kind === 'bullet' ? DUTY : NOTHING;
}

/** "The standards we hold ourselves to: we look for someone who…": what is said of everybody there, in a paragraph. */
const CREED = /\bhold ourselves\b/i;
/** A longer paragraph says more than that; in UTF-16 units. */
const LONGEST_CREED = 1200;

/** "Harborline is a chain of piers, born from the experience of its founders": how a posting begins to tell of the company. */
const NAMES_COMPANY =
  /^(?!(?:Ability|Experience|Fluency|Here|It|Knowledge|Proficiency|Success|That|The|There|This)\b)[A-Z][\w.&'-]{1,30}(?: [A-Z][\w.&'-]{1,30}){0,2},? is (?:an? |building |on a |one of |the )/;

/** "7+ years of experience in" at the head of a sentence. */
const YEARS_ASKED = /^\W*(?:(?:at least|minimum(?: of)?|over) )?\d{1,2}\+? ?(?:years?|yrs?)\b[^.]{0,60}\bexperience\b/i;

/** "We're looking for a leader with a technical background to own the roadmap": asked, then work. */
function asking(sentence: Sentence, text: string): Stance {
  const seeks = LOOKS_FOR.exec(text);
  if (!seeks) return REQUIRED;
  const before = text.slice(0, seeks.index);
  const askFrom = seeks.index > 20 && !asksOfReader(before) ? sentence.start + seeks.index : null;
  for (const match of matchesOf(text.slice(seeks.index), WORK_TO_DO)) {
    if (INCLINES.test(match[1]!) || !isWork(match[2]!)) continue;
    return { need: 'required', askFrom, workFrom: sentence.start + seeks.index + match.index, closed: false };
  }
  return { ...REQUIRED, askFrom };
}

function says(text: string, words: RegExp): boolean {
  return compiledFor(text, words).test(text);
}

function plain(sentence: Sentence): string {
  return sentence.text.replaceAll('’', "'");
}
