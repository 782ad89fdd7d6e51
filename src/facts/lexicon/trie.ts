import { type Pattern, patternOf, type WordStep } from './phrase.ts';
import { BREAK, bitOf, formOf, type Word } from './words.ts';

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
  /** The bits (see `Word.bit`) of all words that may follow; 0 before the node is first reached. */
  bits: number;
}

/** A phrase found in the words: `from`/`to` are indexes of words, `to` included. */
export interface Hit<T> {
  value: T;
  from: number;
  to: number;
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
  return { prefixes: treeOf(others), byFirst: new Map(), waiting };
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
function treeFrom<T>({ byFirst, waiting }: Trie<T>, stem: string): Node<T> | undefined {
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

/** Every phrase of the tree in the words, in order of their first word. Overlaps are kept: what they mean is decided later. */
export function findPhrases<T>(trie: Trie<T>, words: readonly Word[]): Hit<T>[] {
  const search: Search<T> = { words, from: 0, hits: [] };
  for (; search.from < words.length; search.from++) {
    const tree = treeFrom(trie, words[search.from]!.stem);
    if (tree) walk(search, tree, search.from);
    walkPrefixes(search, trie.prefixes, search.from);
  }
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
  if (node.bits === 0) index(node);
  if ((node.bits & word.bit) === 0) return;
  const byStem = node.byStem?.get(word.stem);
  if (byStem) for (const next of byStem) arrive(search, next, at);
  const byForm = node.byForm?.get(word.plain);
  if (byForm) for (const next of byForm) arrive(search, next, at);
  walkPrefixes(search, node, at);
}

function walkPrefixes<T>(search: Search<T>, node: Node<T>, at: number): void {
  const word = search.words[at]!;
  if (node.bits === 0) index(node);
  const byHead = node.byHead?.get(word.head);
  if (byHead)
    for (const { word: prefix, node: next } of byHead) if (word.plain.startsWith(prefix)) arrive(search, next, at);
}

function index<T>(node: Node<T>): void {
  for (const { stems, forms, node: next } of node.ways ?? []) {
    for (const stem of stems) {
      node.byStem ??= new Map();
      enter(node.byStem, stem, next);
      node.bits |= bitOf(stem);
    }
    for (const form of forms) {
      node.byForm ??= new Map();
      enter(node.byForm, form, next);
      node.bits |= bitOf(form);
    }
  }
  for (const prefix of node.prefixes ?? []) {
    node.byHead ??= new Map();
    enter(node.byHead, formOf(prefix.word).head, prefix);
    node.bits |= bitOf(prefix.word);
  }
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
    if (beyond.bits === 0) index(beyond);
    for (let to = at + 1; to <= at + 1 + most && to < search.words.length; to++) {
      const word = search.words[to]!;
      if (word.parted > BREAK.comma) break;
      if ((beyond.bits & word.bit) !== 0) walk(search, beyond, to);
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
