import { type Pattern, patternOf, type WordStep } from './phrase.ts';
import { formOf } from './words.ts';

/** What stands at the end of a phrase. */
export interface Leaf<T> {
  value: T;
  opens: boolean;
  closes: boolean;
}

/** One way on from a node: any of these stems or forms (one only, or an alternation of single words). */
export interface Way<T> {
  key: string;
  stems: readonly string[];
  forms: readonly string[];
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
  waiting: Map<string, PhraseValue<T>[]>;
  /** Where each word leads to from the start, by its spelling: most words of a text lead nowhere. */
  starts: Map<string, readonly Node<T>[]>;
}

type PhraseValue<T> = readonly [phrase: string, value: T];

/** Makes phrases (see phrase.ts) ready to be found; what is found carries the phrase's value. */
export function compile<T>(phrases: Iterable<PhraseValue<T>>): Trie<T> {
  const others: PhraseValue<T>[] = [];
  const waiting = new Map<string, PhraseValue<T>[]>();
  for (const entry of phrases) {
    const { stems, prefix } = firstsOf(entry[0]);
    for (const stem of stems) enter(waiting, stem, entry);
    if (prefix) others.push(entry);
  }
  return { prefixes: treeOf(others), byFirst: new Map(), waiting, starts: new Map() };
}

/** What a phrase may begin with. */
interface Firsts {
  stems: Set<string>;
  prefix: boolean;
}

/** A first word that stands for itself, by stem or in one form: "roadmap", "=lead". Spares most phrases being read. */
const PLAIN_FIRST = /^=?([\p{L}\p{N}&+#]+)(?: |$)/u;

function firstsOf(phrase: string): Firsts {
  const plain = PLAIN_FIRST.exec(phrase)?.[1];
  const firsts: Firsts = { stems: new Set(plain ? [formOf(plain).stem] : []), prefix: false };
  if (!plain) addFirsts(patternOf(phrase).pattern, firsts);
  return firsts;
}

/** Adds what a pattern may begin with; true: it may stand for nothing, and what follows begins. */
function addFirsts(pattern: Pattern, firsts: Firsts): boolean {
  for (const step of pattern) {
    if (step.kind === 'gap') continue;
    if (step.kind === 'choice') {
      const empty = step.choices.map((choice) => addFirsts(choice, firsts));
      if (empty.includes(true)) continue;
    } else if (step.kind === 'prefix') firsts.prefix = true;
    else firsts.stems.add(step.kind === 'stem' ? step.word : formOf(step.word).stem);
    return false;
  }
  return true;
}

function treeOf<T>(phrases: readonly PhraseValue<T>[]): Node<T> {
  const root = emptyNode<T>();
  for (const [phrase, value] of phrases) {
    const { pattern, opens, closes } = patternOf(phrase);
    for (const end of grow([root], pattern)) {
      end.leaves ??= [];
      end.leaves.push({ value, opens, closes });
    }
  }
  return root;
}

/** The tree of the phrases that begin with a word of this stem. */
export function treeFrom<T>({ byFirst, waiting }: Trie<T>, stem: string): Node<T> | undefined {
  const phrases = waiting.get(stem);
  if (phrases) {
    waiting.delete(stem);
    byFirst.set(stem, treeOf(phrases));
  }
  return byFirst.get(stem);
}

function emptyNode<T>(): Node<T> {
  return { ways: null, prefixes: null, gaps: null, leaves: null, byStem: null, byForm: null, byHead: null, bits: 0 };
}

/** Follows a pattern from every node, growing the tree where it has no such way yet; gives the nodes where it ends. */
function grow<T>(from: Node<T>[], pattern: Pattern): Node<T>[] {
  let ends = from;
  for (const step of pattern) {
    if (step.kind === 'choice') ends = ends.flatMap((node) => choose(node, step.choices));
    else if (step.kind === 'gap') ends = ends.map((node) => gapOf(node, step.most));
    else if (step.kind === 'prefix') ends = ends.map((node) => prefixOf(node, step.word));
    else ends = ends.map((node) => wayOf(node, [step]));
  }
  return ends;
}

/** Alternatives of one word each share one way, so that a phrase of many alternatives stays small. */
function choose<T>(node: Node<T>, choices: readonly Pattern[]): Node<T>[] {
  const single: WordStep[] = [];
  const others: Pattern[] = [];
  for (const choice of choices.flatMap(flat)) {
    const [step] = choice;
    if (step && choice.length === 1 && (step.kind === 'stem' || step.kind === 'exact')) single.push(step);
    else others.push(choice);
  }
  const ends = others.flatMap((choice) => grow([node], choice));
  return [...new Set(single.length > 0 ? [...ends, wayOf(node, single)] : ends)];
}

/** The alternatives of a choice that is nothing but alternatives itself. */
function flat(choice: Pattern): Pattern[] {
  const [step] = choice;
  return choice.length === 1 && step?.kind === 'choice' ? step.choices.flatMap(flat) : [choice];
}

function wayOf<T>(node: Node<T>, steps: readonly WordStep[]): Node<T> {
  const key = steps.map((step) => (step.kind === 'exact' ? `=${step.word}` : step.word)).join(' ');
  node.ways ??= [];
  const known = node.ways.find((way) => way.key === key);
  if (known) return known.node;
  const words = (kind: WordStep['kind']) => steps.filter((step) => step.kind === kind).map((step) => step.word);
  const way = { key, stems: words('stem'), forms: words('exact'), node: emptyNode<T>() };
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
