import { type Pattern, type Phrase, patternOf, type Step, stepsOf, type WordsStep } from './phrase.ts';
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
 * Many phrases as trees of words. A posting uses a part of the phrases only, and the first analysis is waited for: those
 * that may begin with a stem become a tree when a text first holds that stem.
 */
export interface Trie<T> {
  /** The phrases that may begin with a prefix, to be followed from there only. */
  prefixes: Node<T>;
  byFirst: Map<string, Node<T>>;
  waiting: Map<string, Entry<T>[]>;
  /** Where each word leads to from the start, by its spelling: most words of a text lead nowhere. */
  starts: Map<string, readonly Node<T>[]>;
}

/** A phrase of the table; what it says is read when a tree needs it. */
interface Entry<T> {
  phrase: string;
  value: T;
  read: Phrase | null;
}

/** Makes phrases (see phrase.ts) ready to be found; what is found carries the phrase's value. */
export function compile<T>(phrases: Iterable<readonly [phrase: string, value: T]>): Trie<T> {
  const others: Entry<T>[] = [];
  const waiting = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const entry = { phrase, value, read: null };
    const { stems, prefix } = firstsOf(phrase);
    for (const stem of stems) enter(waiting, stem, entry);
    if (prefix) others.push(entry);
  }
  return { prefixes: treeOf(others, null), byFirst: new Map(), waiting, starts: new Map() };
}

/** What a phrase may begin with. */
interface Firsts {
  stems: Set<string>;
  prefix: boolean;
}

/** A first word that stands for itself, by stem or in one form: "roadmap", "=lead". Spares most phrases being read. */
const PLAIN_FIRST = /^=?([a-z0-9&+#]+)(?: |$)/;

function firstsOf(phrase: string): Firsts {
  const plain = PLAIN_FIRST.exec(phrase)?.[1];
  const firsts: Firsts = { stems: new Set(plain ? [formOf(plain).stem] : []), prefix: false };
  if (!plain) addFirsts(stepsOf(phrase), firsts);
  return firsts;
}

/** Adds what a pattern may begin with; true: it may stand for nothing, and what follows begins. */
function addFirsts(pattern: Iterable<Step>, firsts: Firsts): boolean {
  for (const step of pattern) {
    if (step.kind === 'gap') continue;
    if (step.kind === 'choice') {
      const empty = step.choices.map((choice) => addFirsts(choice, firsts));
      if (empty.includes(true)) continue;
    } else if (step.kind === 'prefix') firsts.prefix = true;
    else {
      for (const stem of step.stems) firsts.stems.add(stem);
      for (const form of step.forms) firsts.stems.add(formOf(form).stem);
    }
    return false;
  }
  return true;
}

/** A tree while it grows, and the only stem its phrases are followed from; null: only prefixes. */
interface Growing<T> {
  root: Node<T>;
  first: string | null;
}

function treeOf<T>(entries: readonly Entry<T>[], first: string | null): Node<T> {
  const root = emptyNode<T>();
  for (const entry of entries) {
    entry.read ??= patternOf(entry.phrase);
    const { pattern, opens, closes } = entry.read;
    for (const end of grow({ root, first }, [root], pattern)) {
      end.leaves ??= [];
      end.leaves.push({ value: entry.value, opens, closes });
    }
  }
  return root;
}

/** The tree of the phrases that begin with a word of this stem. */
export function treeFrom<T>({ byFirst, waiting }: Trie<T>, stem: string): Node<T> | undefined {
  const entries = waiting.get(stem);
  if (entries) {
    waiting.delete(stem);
    byFirst.set(stem, treeOf(entries, stem));
  }
  return byFirst.get(stem);
}

function emptyNode<T>(): Node<T> {
  return { ways: null, prefixes: null, gaps: null, leaves: null, byStem: null, byForm: null, byHead: null, bits: 0 };
}

/** Follows a pattern from every node, growing the tree where it has no such way yet; gives the nodes where it ends. */
function grow<T>(tree: Growing<T>, from: readonly Node<T>[], pattern: Pattern): readonly Node<T>[] {
  let ends = from;
  for (const step of pattern) {
    const next = new Set<Node<T>>();
    for (const node of ends) for (const end of growStep(tree, node, step)) next.add(end);
    ends = [...next];
  }
  return ends;
}

function growStep<T>(tree: Growing<T>, node: Node<T>, step: Step): readonly Node<T>[] {
  if (step.kind === 'choice') return step.choices.flatMap((choice) => grow(tree, [node], choice));
  if (step.kind === 'gap') return [gapOf(node, step.most)];
  if (node !== tree.root) return [step.kind === 'prefix' ? prefixOf(node, step.word) : wayOf(node, step)];
  if (step.kind === 'prefix') return tree.first === null ? [prefixOf(node, step.word)] : [];
  const words = beginningWith(tree.first, step);
  return words ? [wayOf(node, words)] : [];
}

/** Those of the words that have a stem, named as all of them are; null if none has. */
function beginningWith(stem: string | null, { stems, forms, ...step }: WordsStep): WordsStep | null {
  const words = {
    ...step,
    stems: stems.filter((other) => other === stem),
    forms: forms.filter((form) => formOf(form).stem === stem),
  };
  return words.stems.length + words.forms.length > 0 ? words : null;
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
