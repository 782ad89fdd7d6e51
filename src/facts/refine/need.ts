import { lineAt, type Span, type TextDocument } from '../../text/document.ts';
import type { Need } from '../analysis.ts';

/**
 * How strongly the text at a span asks for what is named there. A cue in the sentence beats the section's heading,
 * the heading beats the default. Null: it is not an ask (company, benefits, process or legal text, a negated ask).
 */
export function needAt(document: TextDocument, span: Span): Need | null {
  switch (lineAt(document, span.start).section.kind) {
    case 'required':
      return 'required';
    case 'preferred':
      return 'preferred';
    case 'duties':
    case 'role':
    case 'intro':
    case 'other':
      return 'duty';
    default:
      return null;
  }
}
