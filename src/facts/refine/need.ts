import { lineAt, type Section, type Sentence, type Span, sentenceAt, type TextDocument } from '../../text/document.ts';
import { shapeOf } from '../../text/shape.ts';
import type { Need } from '../analysis.ts';
import { type Region, regionsOf } from './need/regions.ts';
import { ASKS_QUALITY, STATES_QUALIFICATION, TELLS_COMPANY, TELLS_WORK } from './need/subjects.ts';

/** What was found out about a document's sentences, so that asking for the next span costs nothing. */
interface Reading {
  regions: Map<Sentence, Region[]>;
  stance: Map<Sentence, Need | null>;
}
const readings = new WeakMap<TextDocument, Reading>();

/**
 * How strongly the text at a span asks for what is named there. A cue in the sentence beats the section's heading,
 * the heading beats the default. Null: it is not an ask (company, benefits, process or legal text, a negated ask).
 * Cheap to call for many spans of one document.
 */
export function needAt(document: TextDocument, span: Span): Need | null {
  const reading = readingOf(document);
  const sentence = sentenceAt(document, span.start);
  const section = lineAt(document, span.start).section;
  const stance = memo(reading.stance, sentence, () => stanceOf(sentence, section));
  if (stance === null) return null;
  const regions = memo(reading.regions, sentence, () => regionsOf(sentence));
  const cue = strongest(regions, span);
  if (cue === 'none') return null;
  return cue ?? stance;
}

function readingOf(document: TextDocument): Reading {
  let reading = readings.get(document);
  if (!reading) {
    reading = { regions: new Map(), stance: new Map() };
    readings.set(document, reading);
  }
  return reading;
}

function memo<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined || map.has(key)) return known as V;
  const value = make();
  map.set(key, value);
  return value;
}

/**
 * What the cues around a span say: "not required, but a plus" is preferred; otherwise the smallest region around it.
 */
function strongest(regions: readonly Region[], span: Span): Need | 'none' | undefined {
  const around = regions.filter(({ start, end }) => start <= span.start && span.start < end);
  if (around.length === 0) return undefined;
  const smallest = around.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
  if (smallest.need !== 'none') return smallest.need;
  return regions.some(({ need, start }) => need === 'preferred' && start >= smallest.start) ? 'preferred' : 'none';
}

/** What a sentence is without its cues: an ask, work, or neither. */
function stanceOf(sentence: Sentence, section: Section): Need | null {
  switch (section.kind) {
    case 'required':
    case 'preferred':
      return section.kind;
    case 'duties':
      return statesQualification(sentence) ? 'required' : 'duty';
    case 'benefits':
    case 'pay':
    case 'process':
    case 'legal':
      return null;
    default:
      return ofProse(sentence, section);
  }
}

function statesQualification(sentence: Sentence): boolean {
  return STATES_QUALIFICATION.test(plain(sentence)) && shapeOf(sentence.text) === 'ask';
}

/** A sentence where no heading says what it is. */
function ofProse(sentence: Sentence, section: Section): Need | null {
  const text = plain(sentence);
  if (ASKS_QUALITY.test(text)) return 'required';
  const shape = shapeOf(sentence.text);
  if (shape === 'ask' && sentence.line.kind !== 'heading') return 'required';
  if (STATES_QUALIFICATION.test(text) && !TELLS_COMPANY.test(text)) return 'required';
  if (TELLS_WORK.test(text)) return 'duty';
  const known = section.kind === 'role' || section.kind === 'other' || section.kind === 'intro';
  if (shape === 'work') return known ? 'duty' : null;
  if (shape === 'company' || TELLS_COMPANY.test(text)) return null;
  return section.kind === 'role' || section.kind === 'other' ? 'duty' : null;
}

function plain(sentence: Sentence): string {
  return sentence.text.replaceAll('’', "'");
}
