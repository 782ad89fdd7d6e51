import type { SectionKind, Sentence } from '../../../text/document.ts';
import { isWork, shapeOf } from '../../../text/shape.ts';
import type { Need } from '../../analysis.ts';
import {
  ASKS_QUALITY,
  INCLINES,
  LOOKS_FOR,
  STATES_QUALIFICATION,
  TELLS_COMPANY,
  TELLS_WORK,
  TELLS_YOUR_WORK,
  WORK_TO_DO,
} from './subjects.ts';

/** What a sentence is before its cues are read. */
export interface Stance {
  need: Need | null;
  /** From this offset of the text on the sentence tells work, though it asks before: "a leader to own the roadmap". */
  workFrom: number | null;
  /** No cue can make an ask of it: benefits, pay, process, legal text. */
  closed: boolean;
}

const NOTHING: Stance = { need: null, workFrom: null, closed: false };
const CLOSED: Stance = { need: null, workFrom: null, closed: true };
const plainly = (need: Need): Stance => ({ need, workFrom: null, closed: false });
const REQUIRED = plainly('required');
const DUTY = plainly('duty');

/** What a sentence in a section of this kind is: an ask, work, or neither. */
export function stanceOf(sentence: Sentence, kind: SectionKind): Stance {
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
      return ofProse(sentence, kind);
  }
}

/** Under a heading of asks or duties a paragraph may still speak of the company: "We are a team of forty." */
function aside(sentence: Sentence): boolean {
  if (sentence.line.kind !== 'paragraph') return false;
  const text = plain(sentence);
  return (
    TELLS_COMPANY.test(text) &&
    !ASKS_QUALITY.test(text) &&
    !TELLS_YOUR_WORK.test(text) &&
    !STATES_QUALIFICATION.test(text)
  );
}

/** Under a heading of asks: the heading's need, unless a paragraph tells of the company or of work. */
function ofAsks(sentence: Sentence, kind: Need): Stance {
  if (sentence.line.kind !== 'paragraph') return plainly(kind);
  if (aside(sentence)) return NOTHING;
  const text = plain(sentence);
  if (kind === 'required' && LOOKS_FOR.test(text)) return asking(sentence, text);
  return TELLS_YOUR_WORK.test(text) && !ASKS_QUALITY.test(text) && shapeOf(text) === 'work' ? DUTY : plainly(kind);
}

function ofDuties(sentence: Sentence): Stance {
  if (aside(sentence)) return NOTHING;
  const asks = shapeOf(sentence.text) === 'ask' && STATES_QUALIFICATION.test(plain(sentence));
  return asks ? REQUIRED : DUTY;
}

/** A sentence where no heading says what it is. */
function ofProse(sentence: Sentence, kind: SectionKind): Stance {
  const open = kind === 'role' || kind === 'other' || kind === 'intro';
  if (sentence.line.kind === 'heading') return kind === 'role' || kind === 'other' ? DUTY : NOTHING;
  const text = plain(sentence);
  const yours = TELLS_YOUR_WORK.test(text);
  if (ASKS_QUALITY.test(text)) return asking(sentence, text);
  if (yours) return DUTY;
  const shape = shapeOf(text);
  if (shape === 'company' || TELLS_COMPANY.test(text)) return NOTHING;
  if (shape === 'ask' || STATES_QUALIFICATION.test(text)) return shape === 'offer' ? NOTHING : REQUIRED;
  if (!open) return NOTHING;
  if (shape === 'work' || TELLS_WORK.test(text)) return DUTY;
  return kind === 'intro' ? NOTHING : DUTY;
}

/** "We're looking for a leader with a technical background to own the roadmap": asked, then work. */
function asking(sentence: Sentence, text: string): Stance {
  const seeks = LOOKS_FOR.exec(text);
  if (!seeks) return REQUIRED;
  for (const match of text.slice(seeks.index).matchAll(WORK_TO_DO)) {
    if (INCLINES.test(match[1]!) || !isWork(match[2]!)) continue;
    return { need: 'required', workFrom: sentence.start + seeks.index + match.index, closed: false };
  }
  return REQUIRED;
}

function plain(sentence: Sentence): string {
  return sentence.text.replaceAll('’', "'");
}
