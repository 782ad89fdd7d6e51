import { type Pattern, patternOf, type Step, type WordsStep } from './phrase.ts';

/**
 * Many phrases as one automaton that reads a text word by word. It is plain data, so that a build can make it once and
 * every popup only has to load it.
 */
export interface Automaton {
  /** The states that a word leads to as the first of a phrase. */
  starts: ByWord;
  /** The classes that a word belongs to. A class holds the words of which one may stand at some later place of a phrase. */
  classes: ByWord;
  /** How many classes there are. */
  classCount: number;
  /**
   * The states, one after the other, each known by where it begins: how many ways, gaps and ends it has, then these. A way
   * is a class and the state it leads to; a gap is how many words it skips at most and the state beyond; an end is the
   * number of the phrase that is found there, times four, plus the `ENDS` it asks for.
   */
  states: readonly number[];
}

/** Numbers by what a word is compared as: its stem, its spelling, or how its spelling begins. */
export interface ByWord {
  stem: Readonly<Record<string, readonly number[]>>;
  form: Readonly<Record<string, readonly number[]>>;
  prefix: Readonly<Record<string, readonly number[]>>;
}

/** What the end of a phrase asks for: that its first word opens a line, that its last stands before a comma or the end. */
export const ENDS = { opens: 2, closes: 1 } as const;

/** A state while the automaton is made. */
interface Node {
  ways: Map<string, Way>;
  /** By the number of words they skip at most. */
  gaps: Map<number, Node>;
  ends: number[];
  /** Of a node that a gap leads to: where the gap begins, and how many words it skips at most. */
  skipped: { from: Node; most: number } | null;
}

interface Way {
  class: number;
  node: Node;
}

/** The classes of words, by name, and which words belong to them. */
interface Vocabulary {
  classes: Map<string, number>;
  words: Record<keyof ByWord, Map<string, number[]>>;
}

/** A tree that grows: the words that begin phrases, those that follow, and the node before the first. */
interface Tree {
  firsts: Vocabulary;
  others: Vocabulary;
  root: Node;
}

/** Makes the automaton of phrases (see phrase.ts). Throws on one that breaks their language or may begin without a word. */
export function automatonOf(phrases: readonly string[]): Automaton {
  const tree: Tree = { firsts: emptyVocabulary(), others: emptyVocabulary(), root: emptyNode() };
  for (const [number, phrase] of phrases.entries()) {
    const { pattern, opens, closes } = patternOf(phrase);
    const end = number * 4 + (opens ? ENDS.opens : 0) + (closes ? ENDS.closes : 0);
    // A gap that nothing follows skips nothing.
    const last = new Set(grow(tree, [tree.root], pattern).map((node) => node.skipped?.from ?? node));
    if (last.has(tree.root) || tree.root.gaps.size > 0) throw new Error(`no first word in "${phrase}"`);
    for (const node of last) node.ends.push(end);
  }
  const states: number[] = [];
  const written = new Map<string, number>();
  const starts = Array.from(tree.root.ways.values(), ({ node }) => layOut(node, states, written));
  return {
    starts: byWord(tree.firsts, (first) => starts[first]!),
    classes: byWord(tree.others, (one) => one),
    classCount: tree.others.classes.size,
    states,
  };
}

function byWord({ words }: Vocabulary, numberOf: (one: number) => number): ByWord {
  const plain = (map: Map<string, number[]>) =>
    Object.fromEntries(Array.from(map, ([word, classes]) => [word, classes.map(numberOf)]));
  return { stem: plain(words.stem), form: plain(words.form), prefix: plain(words.prefix) };
}

function emptyVocabulary(): Vocabulary {
  return { classes: new Map(), words: { stem: new Map(), form: new Map(), prefix: new Map() } };
}

function emptyNode(): Node {
  return { ways: new Map(), gaps: new Map(), ends: [], skipped: null };
}

/** Follows a pattern from every node, growing ways where there are none yet; gives the nodes where it ends. */
function grow(tree: Tree, from: readonly Node[], pattern: Pattern): readonly Node[] {
  let ends = from;
  for (const step of pattern) ends = [...new Set(ends.flatMap((node) => growStep(tree, node, step)))];
  return ends;
}

function growStep(tree: Tree, node: Node, step: Step): readonly Node[] {
  if (step.kind === 'choice') return step.choices.flatMap((choice) => grow(tree, [node], choice));
  if (step.kind === 'gap') return [beyondGap(node, step.most)];
  const name = step.kind === 'prefix' ? `${step.word}*` : step.key;
  let way = node.ways.get(name);
  if (!way) {
    way = { class: classOf(node === tree.root ? tree.firsts : tree.others, name, step), node: emptyNode() };
    node.ways.set(name, way);
  }
  return [way.node];
}

/** The node beyond a gap; one that follows another is the same as a longer one. */
function beyondGap(node: Node, most: number): Node {
  const skipped = { from: node.skipped?.from ?? node, most: (node.skipped?.most ?? 0) + most };
  const beyond = skipped.from.gaps.get(skipped.most) ?? { ...emptyNode(), skipped };
  skipped.from.gaps.set(skipped.most, beyond);
  return beyond;
}

/** The number of a class; a new one gets its words. */
function classOf(
  { classes, words }: Vocabulary,
  name: string,
  step: WordsStep | Extract<Step, { kind: 'prefix' }>,
): number {
  const known = classes.get(name);
  if (known !== undefined) return known;
  const number = classes.size;
  classes.set(name, number);
  if (step.kind === 'prefix') enter(words.prefix, step.word, number);
  else {
    for (const stem of new Set(step.stems)) enter(words.stem, stem, number);
    for (const form of new Set(step.forms)) enter(words.form, form, number);
  }
  return number;
}

/** Writes a node after those it leads to, unless one like it stands there already; gives where it begins. */
function layOut(node: Node, states: number[], written: Map<string, number>): number {
  const ways = Array.from(node.ways.values(), (way) => [way.class, layOut(way.node, states, written)]);
  const gaps = Array.from(node.gaps, ([most, beyond]) => [most, layOut(beyond, states, written)]);
  const state = [ways.length, gaps.length, node.ends.length, ...ways.flat(), ...gaps.flat(), ...node.ends];
  const name = state.join();
  const same = written.get(name);
  if (same !== undefined) return same;
  const at = states.length;
  states.push(...state);
  written.set(name, at);
  return at;
}

/** Adds a value to those of a key. */
function enter<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
