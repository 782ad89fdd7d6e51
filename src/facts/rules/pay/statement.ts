import { lineAt, sentenceAt, type TextDocument } from '../../../text/document.ts';

const MOST = 300;

/**
 * Where the statement that holds an offset starts: its sentence, and the line above too where a hard line break cuts
 * the sentence ("the maximum salary\nfor this grade is …"). At most 300 characters back.
 */
export function statementStart(document: TextDocument, offset: number): number {
  const line = lineAt(document, offset);
  const sentence = sentenceAt(document, offset);
  let start = Math.min(offset, Math.max(line.start, sentence.start));
  const above = document.lines[line.index - 1];
  if (
    start === line.start &&
    above &&
    line.start - above.end === 1 &&
    /^[a-z]/.test(line.text) &&
    !/[.:!?]$/.test(above.text)
  )
    start = Math.max(above.start, sentenceAt(document, above.end - 1).start);
  return Math.max(start, offset - MOST);
}
