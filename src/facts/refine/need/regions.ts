import { type Clause, clauseAt, clausesOf } from '../../../text/clauses.ts';
import { compiledFor } from '../../../text/compiled.ts';
import type { Sentence, Span } from '../../../text/document.ts';
import type { Need } from '../../analysis.ts';
import { matchesIn } from '../../lexicon/can-match.ts';
import { CUES, type CueRule } from './cues.ts';

/** A stretch of a sentence that one cue speaks of. */
export interface Region extends Span {
  need: Need | 'none';
  rule: string;
}

interface Cue extends Span {
  rule: CueRule;
}

/** Whether any cue can stand in a sentence; spares most sentences the rules. */
const GATE =
  /\b(?:no|not|isn't|aren't|don't|doesn't|won't|needn't|ideally|preferab\w+|preferred|preference|optional\w*|desir\w+|bonus(?:es)?|points?|credit|better|kudos|nice|good to have|plus(?:s?es)?|merit|advantage\w*|asset|differentiator|helpful|helps|beneficial|useful|valued|valuable|welcomed?|appreciated|favou?r\w+|interesting|great|amazing|awesome|fantastic|ideal|love|excited|thrilled|impressed|required|mandatory|essential|imperative|necessary|critical|crucial|non-negotiable|must)\b/i;

/** What the cues of a sentence say about its parts: inner and later cues stand after outer and earlier ones. */
export function regionsOf(sentence: Sentence): Region[] {
  const text = sentence.text.replaceAll('’', "'");
  if (!compiledFor(text, GATE).test(text)) return [];
  const cues = cuesIn(text);
  if (cues.length === 0) return [];
  const clauses = clausesOf(sentence);
  const regions: Region[] = [];
  let reached = 0;
  cues.forEach((cue, i) => {
    const region = reachOf(cue, text, sentence.start, clauses, reached, cues[i + 1]);
    regions.push({ ...region, need: cue.rule.need, rule: cue.rule.id });
    reached = cue.end;
  });
  return regions;
}

/** Cues in order, without those inside or overlapping a surer one ("not required" holds "required"). */
function cuesIn(text: string): Cue[] {
  const cues: Cue[] = [];
  const sentence = { text };
  for (const rule of CUES) {
    for (const match of matchesIn(sentence, rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!cues.some((other) => start < other.end && other.start < end)) cues.push({ start, end, rule });
    }
  }
  return cues.sort((a, b) => a.start - b.start);
}

/** The part of the sentence (offsets into the document) that a cue speaks of. */
function reachOf(
  cue: Cue,
  text: string,
  base: number,
  clauses: readonly Clause[],
  reached: number,
  next: Cue | undefined,
): Span {
  const clause = clauseAt(clauses, base + cue.start) ?? { start: base, end: base + text.length, parenthesis: false };
  const from = Math.max(clause.start - base, reached);
  const to = clause.end - base;
  const before = text.slice(from, cue.start);
  if (clause.parenthesis && !/\w/.test(before) && !/\w/.test(text.slice(cue.end, to))) {
    return { start: base + lastItem(text.slice(0, clause.start - base), reached), end: base + cue.end };
  }
  if (cue.rule.reach === 'within') return { start: base + cue.start, end: base + cue.end };
  if (looksForward(cue, text, from, to)) {
    const stop = forwardEnd(cue, text, to, next);
    return { start: base + cue.start, end: base + Math.max(stop, cue.end) };
  }
  return { start: base + backFrom(text, from, cue), end: base + cue.end };
}

/** A new statement is looked for this far behind a cue, in UTF-16 units. */
const STATEMENT = 300;
/** A new statement inside the clause: "preferably SaaS, and you delivered…". */
const NEW_STATEMENT = /,? and (?:you|have|are|a (?:proven|strong|track))\b|, you\b/i;

/** What a cue opens itself: "Ideally, you have…". */
const OWN_STATEMENT = /^(?:, you(?: have|'ve|'re| are)?\b)?/i;

/** How far forward a cue reaches: to the end of its clause, a new statement, or what the next cue speaks of. */
function forwardEnd(cue: Cue, text: string, to: number, next: Cue | undefined): number {
  const from = cue.end + OWN_STATEMENT.exec(text.slice(cue.end, cue.end + STATEMENT))![0].length;
  const statement =
    cue.rule.need === 'none' ? null : NEW_STATEMENT.exec(text.slice(from, Math.min(to, from + STATEMENT)));
  const stop = statement && /^(?:ideally|preferably)/i.test(text.slice(cue.start)) ? from + statement.index : to;
  return next && next.rule.reach !== 'forward' && next.start < stop
    ? lastItem(text.slice(0, next.start), cue.end)
    : stop;
}

function looksForward(cue: Cue, text: string, from: number, to: number): boolean {
  if (cue.rule.reach === 'back') return false;
  const after = text.slice(cue.end, to);
  if (!/\w/.test(after)) return false;
  if (cue.rule.reach === 'forward') return true;
  if (/^\W*(?:if|when|:)/i.test(after)) return true;
  const before = text
    .slice(from, cue.start)
    .replace(/\b(?:it|it's|that|this|would|will|be|is|also|an?|and|but|or|strongly|highly)\b/gi, '');
  return !/\w/.test(before);
}

/** Where a list ends that a cue at its end speaks of: "Jira, Confluence or Aha! is a plus". */
const HEAD_NOUN =
  /^\W*(?:(?:any|prior|previous|some|strong|additional|hands-on|working|relevant|direct|basic|good|solid|deep|an?|advanced) )*(?:experience|familiarity|knowledge|background|exposure|understanding|proficiency|expertise|certifications?|degree|skills|ability)\b/i;

/** How far back a cue at the end of a phrase reaches. */
function backFrom(text: string, from: number, cue: Cue): number {
  const before = text.slice(from, cue.start);
  const comma = lastComma(before);
  if (comma < 0) return from;
  const last = before.slice(comma + 1).trim();
  if (
    !/\w/.test(
      last.replace(/\b(?:it's|it|this|that|these|which|and|or|is|are|would|will|be|also|very|strongly|highly)\b/gi, ''),
    )
  )
    return from;
  if (/^(?:or|as well as|and\/or)\b/i.test(last)) return from;
  if (/^and\b/i.test(last)) return HEAD_NOUN.test(before) || /\b(?:are|all)\b/i.test(last) ? from : from + comma + 1;
  if (/\b(?:or|and)\b/.test(last) && HEAD_NOUN.test(before) && !HEAD_NOUN.test(last)) return from;
  if (HEAD_NOUN.test(before) && isBareList(before)) return from;
  return from + comma + 1;
}

const ASKED_NOUN = /\b(?:ability|experience|expertise|knowledge|skills?|understanding)\b/i;

/** "Skills in SQL, Tableau, Python": three or more short items with nothing to join the last. */
function isBareList(text: string): boolean {
  const items = text.split(',').slice(1);
  return items.length > 1 && items.every((item) => item.trim().split(' ').length <= 3 && !ASKED_NOUN.test(item));
}

/** The last comma of a phrase outside parentheses; -1 if there is none. */
function lastComma(text: string): number {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ')') depth += 1;
    else if (text[i] === '(') depth -= 1;
    else if (text[i] === ',' && depth <= 0) return i;
  }
  return -1;
}

/** Where the last item of an enumeration begins: after its comma, "and" or "or". */
function lastItem(text: string, from: number): number {
  const part = text.slice(from);
  let at = 0;
  for (const match of part.matchAll(/[,;:•]|\b(?:and|or|with|in)\b/gi)) at = match.index + match[0].length;
  return from + at;
}
