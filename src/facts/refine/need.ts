import { type Line, lineAt, type Sentence, type Span, sentenceAt, type TextDocument } from '../../text/document.ts';
import { shapeOf } from '../../text/shape.ts';
import type { Need } from '../analysis.ts';
import { type Region, regionsOf } from './need/regions.ts';
import { type Stance, stanceOf } from './need/stance.ts';

/** What was found out about a document's sentences, so that asking for the next span costs nothing. */
interface Reading {
  regions: Map<Sentence, Region[]>;
  stances: Map<Sentence, Stance>;
}
const readings = new WeakMap<TextDocument, Reading>();

/**
 * How strongly the text at a span asks for what is named there. A cue in the sentence beats the section's heading,
 * the heading beats the default. Null: it is not an ask (company, benefits, process or legal text, a negated ask).
 * Cheap to call for many spans of one document.
 */
export function needAt(document: TextDocument, span: Span): Need | null {
  const reading = readingOf(document);
  const line = lineAt(document, span.start);
  const sentence = sentenceAt(document, span.start);
  const stance = memo(reading.stances, sentence, () => stanceOf(sentence));
  if (stance.closed) return null;
  const region = regionAt(reading, sentence, span) ?? regionOfLead(reading, document, line);
  if (region?.need === 'none') return null;
  if (region && !(stance.need === null && (ofCompany(line) || region.rule === WARM_WORDS))) return region.need;
  if (stance.askFrom !== null && span.start < stance.askFrom) return null;
  return stance.workFrom !== null && span.start >= stance.workFrom ? 'duty' : stance.need;
}

function regionAt(reading: Reading, sentence: Sentence, span: Span): Region | undefined {
  return strongest(
    memo(reading.regions, sentence, () => regionsOf(sentence)),
    span,
  );
}

/** A longer item is a statement of its own; in UTF-16 units. */
const LONGEST_ITEM = 48;
/** Items further below a line are not looked at as its list. */
const MOST_ITEMS = 12;

/** "…, preferably in one of these areas:" speaks of the short items below it. */
function regionOfLead(reading: Reading, document: TextDocument, line: Line): Region | undefined {
  let item = line;
  for (let count = 0; count < MOST_ITEMS && item.index > 0; count++) {
    if (item.kind !== 'bullet' || (item.text.length > LONGEST_ITEM && !isNested(item))) return undefined;
    const above = document.lines[item.index - 1]!;
    // an item beside the one that the nested items stand under
    if (isNested(above) && !isNested(item)) return undefined;
    item = above;
    if (item.kind === 'heading' || !item.text.endsWith(':')) continue;
    const last = { start: item.end - 1, end: item.end };
    return regionAt(reading, sentenceAt(document, last.start), last);
  }
  return undefined;
}

/** An item under another item, of any length: what that one says holds for it. */
const isNested = (line: Line): boolean => line.text.startsWith('◦');

/** In text about the company a cue alone is no ask. */
function ofCompany(line: Line): boolean {
  return (line.section.kind === 'company' || line.section.kind === 'team') && shapeOf(line.text) === 'company';
}

function readingOf(document: TextDocument): Reading {
  let reading = readings.get(document);
  if (!reading) {
    reading = { regions: new Map(), stances: new Map() };
    readings.set(document, reading);
  }
  return reading;
}

function memo<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** "Are valued", "is welcome" are said of people and ideas too: they ask for nothing where nothing else asks. */
const WARM_WORDS = 'need/helpful';

/** What the cues around a span say: the smallest region around it; "not required, but a plus" is preferred. */
function strongest(regions: readonly Region[], span: Span): Region | undefined {
  let smallest: Region | undefined;
  for (const region of regions) {
    if (region.start > span.start || span.start >= region.end) continue;
    if (!smallest || region.end - region.start < smallest.end - smallest.start) smallest = region;
  }
  if (smallest?.need !== 'none') return smallest;
  const from = smallest.start;
  return regions.find(({ need, start }) => need === 'preferred' && start >= from) ?? smallest;
}
