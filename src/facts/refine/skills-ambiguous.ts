import { sentenceAt, type TextDocument } from '../../text/document.ts';
import { AMBIGUOUS, type AmbiguousWord } from '../lexicon/ambiguous.ts';
import type { Hit } from '../lexicon/index.ts';
import { BREAK, formOf, type Word } from '../lexicon/words.ts';
import type { Grammar } from '../nlp.ts';

const REACH = 4;
const besideStems = new Map(AMBIGUOUS.map((row) => [row, new Set(row.beside.map((word) => formOf(word).stem))]));

/** True when an ambiguous word means the skill: by its spelling, its neighbours, a list of tools it stands in, or else by grammar. */
export function isMeant(
  document: TextDocument,
  words: readonly Word[],
  { from }: Hit,
  row: AmbiguousWord,
  grammar: Grammar | null,
  hits: readonly Hit[],
): boolean {
  const word = words[from]!;
  const written = document.text.slice(word.start, word.end);
  if (!row.written.includes(written)) return false;
  const [left, right] = neighbours(words, from);
  if ((left && row.notAfter.includes(left.plain)) || (right && row.notBefore.includes(right.plain))) return false;
  if (isBeside(words, from, row)) return true;
  if (row.listed && isListed(words, from, hits)) return true;
  if (row.otherwise !== 'grammar') return row.otherwise === 'skill';
  if (word.parted < BREAK.stop && written !== word.plain) return true;
  if (!grammar) return false;
  const sentence = sentenceAt(document, word.start);
  return !grammar.isVerb(sentence.text, word.start - sentence.start);
}

function neighbours(words: readonly Word[], at: number): [Word | undefined, Word | undefined] {
  const next = words[at + 1];
  return [
    words[at]!.parted <= BREAK.joint ? words[at - 1] : undefined,
    next && next.parted <= BREAK.joint ? next : undefined,
  ];
}

function isBeside(words: readonly Word[], at: number, row: AmbiguousWord): boolean {
  const stems = besideStems.get(row)!;
  for (let left = at - 1; left >= 0 && left >= at - REACH && words[left + 1]!.parted < BREAK.stop; left--)
    if (stems.has(words[left]!.stem)) return true;
  for (let right = at + 1; right <= at + REACH && right < words.length && words[right]!.parted < BREAK.stop; right++)
    if (stems.has(words[right]!.stem)) return true;
  return false;
}

/** True when a comma, slash, "and" or "or" joins the word to a named tool or technology. */
function isListed(words: readonly Word[], at: number, hits: readonly Hit[]): boolean {
  const { starts, ends } = namesIn(hits);
  return starts.has(isAndOr(words[at + 1]) ? at + 2 : at + 1) || ends.has(isAndOr(words[at - 1]) ? at - 2 : at - 1);
}

function isAndOr(word: Word | undefined): boolean {
  return word?.plain === 'and' || word?.plain === 'or';
}

/** Skills that are names of products, languages or methods, which lists of tools are made of. */
const NAMED: ReadonlySet<string> = new Set(
  (
    'agile amplitude asana aws azure confluence figma gcp github google-analytics hubspot jira kanban lean looker mixpanel ' +
    'power-bi productboard python salesforce scrum sql tableau trello zendesk'
  ).split(' '),
);

interface Names {
  starts: Set<number>;
  ends: Set<number>;
}
const namesOfHits = new WeakMap<readonly Hit[], Names>();

/** The words at which names of tools begin and end; found once for all the hits of a text. */
function namesIn(hits: readonly Hit[]): Names {
  let names = namesOfHits.get(hits);
  if (!names) {
    const named = hits.filter(({ value }) => value.kind === 'anywhere' && NAMED.has(value.id));
    names = { starts: new Set(named.map((hit) => hit.from)), ends: new Set(named.map((hit) => hit.to)) };
    namesOfHits.set(hits, names);
  }
  return names;
}
