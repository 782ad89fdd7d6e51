import type { Sentence, Span } from './document.ts';
import { matchesOf } from './matches.ts';

/** A part of a sentence that a cue speaks of: "SQL is a must" and "Python a plus" in "SQL is a must; Python a plus". */
export interface Clause extends Span {
  /** The clause stands in parentheses inside the sentence. */
  parenthesis: boolean;
}

/** Where one clause ends and the next begins: "; ", " — ", ", but ", ", while ", " plus ", ". " inside a sentence. */
const BREAK =
  /;\s*|\s[–—]\s|\s-\s|—|,\s(?=(?:but|while|whereas|although|though|however|plus|yet)\b)|\s(?=(?:but|whereas|although|while)\b)/g;

/** The clauses of a sentence in order, with offsets into the text. Parentheses are clauses of their own inside another. */
export function clausesOf(sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  const { text, start } = sentence;
  let from = 0;
  const add = (to: number) => {
    if (to > from) clauses.push({ start: start + from, end: start + to, parenthesis: false });
  };
  const inner = parentheses(text);
  let next = 0;
  for (const match of matchesOf(text, BREAK)) {
    while (next < inner.length && inner[next]!.end <= match.index) next += 1;
    if (next < inner.length && inner[next]!.start < match.index) continue;
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  for (const { start: open, end } of inner) {
    clauses.push({ start: start + open, end: start + end, parenthesis: true });
  }
  return clauses;
}

/** The clause that holds an offset: the parenthesis around it, if there is one. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  return clauses.findLast(({ start, end }) => start <= offset && offset < end);
}

/** Closed, unnested pairs of round or square brackets, with offsets into the sentence. */
function parentheses(text: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '(' || character === '[') open = open < 0 ? i : open;
    else if ((character === ')' || character === ']') && open >= 0) {
      found.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  return found;
}
