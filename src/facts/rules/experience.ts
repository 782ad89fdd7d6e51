import type { PostingInput } from '../../page/posting.ts';
import { type Line, type Sentence, type Span, sentenceAt, type TextDocument } from '../../text/document.ts';
import type { ExperienceFact } from '../analysis.ts';
import { fromText } from '../evidence.ts';
import { needAt } from '../refine/need.ts';
import { areaOf } from './years/area.ts';
import { askedBy, type Mention } from './years/asked.ts';
import { isPath } from './years/paths.ts';
import { findQuantities, type Quantity } from './years/quantity.ts';

/** "someone early in their career (3–5 years of experience)": the quote ends with the bracket that the amount stands in. */
const CLOSES_BRACKET = /^[^()]{0,100}[a-z]{4}\)/i;
/** "…, with a preferred [3 years in fintech]": the wish is for what follows. */
const LEADS_TO_MORE = /(?: with an? (?:preferred|desired)|,? (?:with )?(?:preferably|ideally)) ?$/i;
/** "3+ years (PM), 5+ years (Senior PM), or …": the amounts of a list of which one holds. */
const BY_LEVEL = /^[^,;.()]{0,40}\([^()]{2,30}\),? (?:or )?$/i;
/** The longest quote of a statement of years. */
const QUOTE = 120;
/** Everything before the last label of "Experience: SQL: 2 years (Required) Jira: 3 years". */
const LAST_LABEL = /^.*(?:[).•]|: )(?= ?[^:)]{2,60}:? *$)/;
/** "with a preferred at least 3 years in fintech" */
const PREFERRED = /\b(?:an?|the) (?:strongly )?(?:preferred|desired|ideal) $/i;
/** How much of the next line may finish a sentence that a hard line break cuts. */
const WRAPPED = 80;
/** How far around an amount is looked, so that a text without line breaks costs no more than one with them. */
const REACH = 320;

/** One row per statement of years asked of the candidate, in the order of the text. */
export function findExperience(document: TextDocument, _posting: PostingInput): ExperienceFact[] {
  const rows: ExperienceFact[] = [];
  let earlier: { quantity: Quantity; sentence: Sentence } | null = null;
  let listed: ExperienceFact[] = [];
  const quantities = findQuantities(document);
  for (const [i, quantity] of quantities.entries()) {
    const sentence = sentenceAt(document, quantity.start);
    const sibling: Quantity | null = earlier?.sentence === sentence ? earlier.quantity : null;
    const mention = mentionOf(document, quantity, sentence, sibling !== null);
    const rule = askedBy(mention);
    if (rule === null) continue;
    const between = sibling && document.text.slice(sibling.end, quantity.start);
    const alternative = isPath(mention, between);
    listed = between === null ? [] : BY_LEVEL.test(between) ? listed : listed.slice(-1);
    if (alternative) for (const row of listed) row.alternative = true;
    earlier = { quantity, sentence };
    const reach = {
      start: Math.max(sentence.start, quantities[i - 1]?.end ?? 0, quantity.start - REACH),
      end: Math.min(sentence.end, quantities[i + 1]?.start ?? Number.POSITIVE_INFINITY),
    };
    const whole = sibling && !alternative ? (rows.at(-1) ?? null) : null;
    listed.push(rowOf(document, mention, rule, reach, { alternative, whole }));
    rows.push(listed.at(-1)!);
  }
  return merged(rows);
}

/** A statement made twice, as in the introduction and again in the requirements, is one row with both quotes. */
function merged(rows: readonly ExperienceFact[]): ExperienceFact[] {
  const known = new Map<string, ExperienceFact>();
  for (const row of rows) {
    const key = [row.min, row.max, row.area, row.detail?.toLowerCase()].join('|');
    const same = known.get(key);
    if (!same) known.set(key, row);
    else {
      same.evidence.push(...row.evidence);
      if (row.need === 'required') same.need = 'required';
    }
  }
  return [...known.values()];
}

function mentionOf(document: TextDocument, quantity: Quantity, sentence: Sentence, chained: boolean): Mention {
  return {
    quantity,
    line: sentence.line,
    before: bothEnds(document.text.slice(sentence.start, quantity.start)),
    after: document.text.slice(quantity.end, Math.max(quantity.end, Math.min(sentence.end, quantity.end + REACH))),
    chained,
  };
}

/** How a sentence opens and what stands right before the amount; what lies between in a run-on text says nothing. */
function bothEnds(before: string): string {
  return before.length <= REACH ? before : `${before.slice(0, 100)} … ${before.slice(100 - REACH)}`;
}

/** `reach` is the sentence between the amounts before and after; `whole`: the row that this is a part of. */
function rowOf(
  document: TextDocument,
  mention: Mention,
  rule: string,
  reach: Span,
  { alternative, whole }: { alternative: boolean; whole: ExperienceFact | null },
): ExperienceFact {
  const { quantity } = mention;
  const quote = { start: quantity.start, end: quoteEnd(document.text, quantity, reach.end) };
  return {
    min: quantity.min,
    max: quantity.max,
    ...(rule === 'years/labelled'
      ? areaOf(mention.before.replace(LAST_LABEL, ''), '')
      : areaOf(
          document.text.slice(reach.start, quantity.start),
          document.text.slice(quantity.end, Math.max(reach.end, quantity.end)) +
            wrapped(document, mention.line, reach.end),
          whole,
        )),
    need: needOf(document, mention),
    alternative,
    evidence: [fromText(document, quote, rule)],
  };
}

/** What a hard line break cut off: the next line, where the sentence up to `end` plainly goes on in it. */
function wrapped(document: TextDocument, line: Line, end: number): string {
  const next = document.lines[line.index + 1];
  const goesOn = next?.kind === 'paragraph' && next.start === line.end + 1 && /^[a-z]/.test(next.text);
  return goesOn && end === line.end && /[a-z,]$/.test(line.text) ? ` ${next.text.slice(0, WRAPPED)}` : '';
}

/** "3 years (Preferred)" says it itself; anything that is not preferred is required, for the years are asked. */
function needOf(document: TextDocument, { quantity, before, after }: Mention): 'required' | 'preferred' {
  const labelled = /^ \((required|preferred|desired)\)/i.exec(after)?.[1]?.toLowerCase();
  if (labelled) return labelled === 'required' ? 'required' : 'preferred';
  return PREFERRED.test(before) || needAt(document, quantity) === 'preferred' ? 'preferred' : 'required';
}

/** The clause of the amount: up to the next amount, a semicolon or a full stop, cut between words. */
function quoteEnd(text: string, { start, end }: Span, limit: number): number {
  const rest = text.slice(end, Math.max(end, Math.min(limit, start + QUOTE)));
  const bracket = CLOSES_BRACKET.exec(rest)?.[0].length;
  const stop = bracket
    ? bracket - 1
    : (/[;!?](?=\s|$)|(?<!\b(?:[SJ]r|Inc|e\.g|i\.e))\.(?= [A-ZÀ-ÞĀ-ɏ]|$)|\n/.exec(rest)?.index ?? rest.length);
  const whole = end + stop === limit || stop < rest.length || start + QUOTE > limit;
  const clause = whole ? rest.slice(0, stop) : rest.slice(0, Math.max(0, rest.lastIndexOf(' ')));
  return (
    end +
    clause
      .replace(LEADS_TO_MORE, '')
      .replace(/(?:[\s,(–—-](?:with|and|including|plus|or|at least|of which|an?)?){1,8}$/i, '').length
  );
}
