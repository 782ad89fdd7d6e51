import { type Pattern, type Phrase, patternOf, type Step, type WordsStep } from './phrase.ts';
import { formOf } from './words.ts';

/** What stands at the end of a phrase. */
export interface Leaf<T> {
  value: T;
  opens: boolean;
  closes: boolean;
}

/** One way on from a node: any of these words. */
export interface Way<T> {
  words: WordsStep;
  node: Node<T>;
}

/** A word of a phrase and the place in the tree it leads to. */
export interface Prefix<T> {
  word: string;
  node: Node<T>;
}

/** A place in the tree: which words may follow, and what ends here. Lists are null while empty, for most nodes are small. */
export interface Node<T> {
  ways: Way<T>[] | null;
  prefixes: Prefix<T>[] | null;
  gaps: { most: number; node: Node<T> }[] | null;
  leaves: Leaf<T>[] | null;
  /** The ways by word, made when the node is first reached. */
  byStem: Map<string, Node<T>[]> | null;
  byForm: Map<string, Node<T>[]> | null;
  byHead: Map<string, Prefix<T>[]> | null;
  /** The bits (see `Word.bit`) of all words that may follow; 0 before the node is first reached. */
  bits: number;
}

/**
 * Many phrases as a tree of words. A posting uses a part of the phrases only, and the first analysis is waited for: those
 * that may begin with a stem grow when a text first holds that stem.
 */
export interface Trie<T> {
  /** Where the phrases lead to that begin with a prefix. */
  prefixes: Node<T>;
  /** The ways that phrases begin with, by the key of their words. */
  firsts: Map<string, Way<T>>;
  /** Those of them that a word of a stem may take. */
  byStem: Map<string, readonly Way<T>[]>;
  /** The phrases that begin with a word of a stem, until a text holds it. */
  waiting: Map<string, Entry<T>[]>;
  /** Where each word leads to from the start, by its spelling: most words of a text lead nowhere. */
  starts: Map<string, readonly Node<T>[]>;
}

/** A phrase of the table; what it says is read when it is needed. */
interface Entry<T> {
  phrase: string;
  value: T;
  read: Read | null;
}

/** What a phrase may begin with, and what follows. */
interface Head {
  first: Step;
  rest: Pattern;
}

interface Read extends Omit<Phrase, 'pattern'> {
  heads: readonly Head[];
}

/** A first word that stands for itself, by stem or in one form: "roadmap", "=lead". Spares most phrases being read. */
const PLAIN_FIRST = /^=?([a-z0-9&+#]+)(?: |$)/;

/** Makes phrases (see phrase.ts) ready to be found; what is found carries the phrase's value. */
export function compile<T>(phrases: Iterable<readonly [phrase: string, value: T]>): Trie<T> {
  const trie: Trie<T> = {
    prefixes: emptyNode(),
    firsts: new Map(),
    byStem: new Map(),
    waiting: new Map(),
    starts: new Map(),
  };
  for (const [phrase, value] of phrases) {
    const entry: Entry<T> = { phrase, value, read: null };
    const plain = PLAIN_FIRST.exec(phrase)?.[1];
    if (plain) enter(trie.waiting, formOf(plain).stem, entry);
    else waitOrGrow(trie, entry);
  }
  return trie;
}

/** Lets a phrase wait for every stem that it may begin with; a prefix is no stem and grows at once. */
function waitOrGrow<T>(trie: Trie<T>, entry: Entry<T>): void {
  const stems = new Set<string>();
  for (const head of headsOf(entry)) {
    if (head.first.kind === 'words') for (const stem of stemsOf(head.first)) stems.add(stem);
    else if (head.first.kind === 'prefix') plant(entry, head, prefixOf(trie.prefixes, head.first.word));
  }
  for (const stem of stems) enter(trie.waiting, stem, entry);
}

function headsOf<T>(entry: Entry<T>): readonly Head[] {
  if (!entry.read) {
    const { pattern, ...ends } = patternOf(entry.phrase);
    entry.read = { heads: headsIn(pattern), ...ends };
  }
  return entry.read.heads;
}

function headsIn([first, ...rest]: Pattern): Head[] {
  if (!first) return [];
  return first.kind === 'choice' ? first.choices.flatMap((choice) => headsIn([...choice, ...rest])) : [{ first, rest }];
}

function stemsOf({ stems, forms }: WordsStep): string[] {
  return [...stems, ...forms.map((form) => formOf(form).stem)];
}

/** The ways that a word of this stem may take from the start. */
export function waysFrom<T>(trie: Trie<T>, stem: string): readonly Way<T>[] {
  const entries = trie.waiting.get(stem);
  if (entries) {
    trie.waiting.delete(stem);
    trie.byStem.set(stem, growFrom(trie, entries, stem));
  }
  return trie.byStem.get(stem) ?? [];
}

/** A way serves all the words it begins with, so it grows once: whichever is met first, the same phrases wait for it. */
function growFrom<T>(trie: Trie<T>, entries: readonly Entry<T>[], stem: string): readonly Way<T>[] {
  const ways = new Set<Way<T>>();
  const fresh = new Set<Way<T>>();
  for (const entry of entries) {
    for (const head of headsOf(entry)) {
      if (head.first.kind !== 'words' || !stemsOf(head.first).includes(stem)) continue;
      let way = trie.firsts.get(head.first.key);
      if (!way) {
        way = { words: head.first, node: emptyNode() };
        trie.firsts.set(head.first.key, way);
        fresh.add(way);
      }
      ways.add(way);
      if (fresh.has(way)) plant(entry, head, way.node);
    }
  }
  return [...ways];
}

/** Grows what follows a phrase's first word, and puts its value where it ends. */
function plant<T>({ value, read }: Entry<T>, { rest }: Head, from: Node<T>): void {
  const { opens, closes } = read!;
  for (const end of grow([from], rest)) {
    end.leaves ??= [];
    end.leaves.push({ value, opens, closes });
  }
}

function emptyNode<T>(): Node<T> {
  return { ways: null, prefixes: null, gaps: null, leaves: null, byStem: null, byForm: null, byHead: null, bits: 0 };
}

/** Follows a pattern from every node, growing the tree where it has no such way yet; gives the nodes where it ends. */
function grow<T>(from: readonly Node<T>[], pattern: Pattern): readonly Node<T>[] {
  let ends = from;
  for (const step of pattern) ends = [...new Set(ends.flatMap((node) => growStep(node, step)))];
  return ends;
}

function growStep<T>(node: Node<T>, step: Step): readonly Node<T>[] {
  if (step.kind === 'choice') return step.choices.flatMap((choice) => grow([node], choice));
  if (step.kind === 'gap') return [gapOf(node, step.most)];
  return [step.kind === 'prefix' ? prefixOf(node, step.word) : wayOf(node, step)];
}

function wayOf<T>(node: Node<T>, words: WordsStep): Node<T> {
  node.ways ??= [];
  const known = node.ways.find((way) => way.words.key === words.key);
  if (known) return known.node;
  const way = { words, node: emptyNode<T>() };
  node.ways.push(way);
  return way.node;
}

function prefixOf<T>(node: Node<T>, word: string): Node<T> {
  node.prefixes ??= [];
  const known = node.prefixes.find((prefix) => prefix.word === word);
  if (known) return known.node;
  const prefix = { word, node: emptyNode<T>() };
  node.prefixes.push(prefix);
  return prefix.node;
}

function gapOf<T>(node: Node<T>, most: number): Node<T> {
  node.gaps ??= [];
  const known = node.gaps.find((gap) => gap.most === most);
  if (known) return known.node;
  const gap = { most, node: emptyNode<T>() };
  node.gaps.push(gap);
  return gap.node;
}

/** Adds a value to those of a key. */
export function enter<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
