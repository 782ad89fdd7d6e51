import { type Pattern, patternOf, type WordStep } from './phrase.ts';
import { BREAK, formOf, type Word } from './words.ts';

/** What stands at the end of a phrase. */
interface Leaf<T> {
  value: T;
  opens: boolean;
  closes: boolean;
}

/** One way on from a node: any of these stems or forms (one only, or an alternation of single words). */
interface Way<T> {
  key: string;
  stems: readonly string[];
  forms: readonly string[];
  node: Node<T>;
}

interface Prefix<T> {
  word: string;
  node: Node<T>;
}

/** A place in the tree: which words may follow, and what ends here. Lists are null while empty, for most nodes are small. */
interface Node<T> {
  ways: Way<T>[] | null;
  prefixes: Prefix<T>[] | null;
  gaps: { most: number; node: Node<T> }[] | null;
  leaves: Leaf<T>[] | null;
  /** The ways by word, made when the node is first reached. */
  byStem: Map<string, Node<T>[]> | null;
  byForm: Map<string, Node<T>[]> | null;
  byHead: Map<string, Prefix<T>[]> | null;
}

/** A phrase found in the words: `from`/`to` are indexes of words, `to` included. */
export interface Hit<T> {
  value: T;
  from: number;
  to: number;
}

/** Many phrases as one tree of words. */
export type Trie<T> = Node<T>;

/** Compiles phrases (see phrase.ts) into one tree; what is found carries the phrase's value. */
export function compile<T>(phrases: Iterable<readonly [string, T]>): Trie<T> {
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

function emptyNode<T>(): Node<T> {
  return { ways: null, prefixes: null, gaps: null, leaves: null, byStem: null, byForm: null, byHead: null };
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

/** Every phrase of the tree in the words, in order of their first word. Overlaps are kept: what they mean is decided later. */
export function findPhrases<T>(trie: Trie<T>, words: readonly Word[]): Hit<T>[] {
  const search: Search<T> = { words, from: 0, hits: [] };
  for (; search.from < words.length; search.from++) walk(search, trie, search.from);
  return search.hits;
}

interface Search<T> {
  words: readonly Word[];
  from: number;
  hits: Hit<T>[];
}

/** Follows every way of the node that fits the word at `at`. */
function walk<T>(search: Search<T>, node: Node<T>, at: number): void {
  const word = search.words[at]!;
  if (node.ways) {
    if (!node.byStem) index(node, node.ways);
    const byStem = node.byStem!.get(word.stem);
    if (byStem) for (const next of byStem) arrive(search, next, at);
    const byForm = node.byForm?.get(word.plain);
    if (byForm) for (const next of byForm) arrive(search, next, at);
  }
  if (node.prefixes) {
    if (!node.byHead) indexPrefixes(node, node.prefixes);
    const byHead = node.byHead!.get(word.head);
    if (byHead)
      for (const { word: prefix, node: next } of byHead) if (word.plain.startsWith(prefix)) arrive(search, next, at);
  }
}

function index<T>(node: Node<T>, ways: readonly Way<T>[]): void {
  node.byStem = new Map();
  for (const { stems, forms, node: next } of ways) {
    for (const stem of stems) enter(node.byStem, stem, next);
    if (forms.length > 0) node.byForm ??= new Map();
    for (const form of forms) enter(node.byForm!, form, next);
  }
}

function indexPrefixes<T>(node: Node<T>, prefixes: readonly Prefix<T>[]): void {
  node.byHead = new Map();
  for (const prefix of prefixes) enter(node.byHead, formOf(prefix.word).head, prefix);
}

function enter<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** At a node after the word at `at`: notes what ends here and goes on to the next word, or over a gap to a later one. */
function arrive<T>(search: Search<T>, node: Node<T>, at: number): void {
  if (node.leaves) collect(search, node.leaves, at);
  const next = search.words[at + 1];
  if (!next) return;
  if (next.parted <= BREAK.joint && (node.ways || node.prefixes)) walk(search, node, at + 1);
  if (!node.gaps) return;
  for (const { most, node: beyond } of node.gaps) {
    for (let to = at + 1; to <= at + 1 + most && to < search.words.length; to++) {
      if (search.words[to]!.parted > BREAK.comma) break;
      walk(search, beyond, to);
    }
  }
}

function collect<T>({ words, from, hits }: Search<T>, leaves: readonly Leaf<T>[], to: number): void {
  for (const { value, opens, closes } of leaves) {
    if (opens && !words[from]!.opens) continue;
    if (closes && (words[to + 1]?.parted ?? BREAK.stop) < BREAK.comma) continue;
    hits.push({ value, from, to });
  }
}
