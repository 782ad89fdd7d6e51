/** A half-open range of UTF-16 offsets into the posting's normalised text. */
export interface Span {
  start: number;
  end: number;
}

/** What a section of a posting is for. `intro` is text before the first heading; `other` is a heading nobody recognised, or (without heading) prose after a list of asks. */
export type SectionKind =
  | 'intro'
  | 'company'
  | 'team'
  | 'role'
  | 'duties'
  | 'required'
  | 'preferred'
  | 'pay'
  | 'benefits'
  | 'process'
  | 'legal'
  | 'logistics'
  | 'other';

/** A heading and the lines under it. */
export interface Section extends Span {
  kind: SectionKind;
  /** The heading's own span; null for text that opens a section by its own words and for the text before the first heading. */
  heading: Span | null;
}

/** One line of the text: a block of the page, a list item or a heading. */
export interface Line extends Span {
  index: number;
  text: string;
  kind: 'heading' | 'bullet' | 'paragraph';
  section: Section;
}

/** A sentence inside one line, by `Intl.Segmenter` and mended at abbreviations. */
export interface Sentence extends Span {
  text: string;
  line: Line;
}

/** The result of the text stage: the same text, cut into lines, sections and sentences. */
export interface TextDocument {
  text: string;
  lines: readonly Line[];
  sections: readonly Section[];
  sentences: readonly Sentence[];
  /** BCP 47 primary tag of the language most of the text is in; `und` if it cannot be told. */
  language: string;
}

/** The line that holds an offset. */
export function lineAt(document: TextDocument, offset: number): Line {
  return at(document.lines, offset);
}

/** The sentence that holds an offset, or the nearest one before it. */
export function sentenceAt(document: TextDocument, offset: number): Sentence {
  return at(document.sentences, offset);
}

function at<T extends Span>(spans: readonly T[], offset: number): T {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const found = spans[low];
  if (!found) throw new RangeError('the document is empty');
  return found;
}
