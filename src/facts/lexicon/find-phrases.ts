import { enter, type Leaf, type Node, type Trie, waysFrom } from './trie.ts';
import { BREAK, bitOf, formOf, type Word } from './words.ts';

/** A phrase found in the words: `from`/`to` are indexes of words, `to` included. */
export interface Hit<T> {
  value: T;
  from: number;
  to: number;
}

/** Spellings whose start is kept; postings use the same few thousand. */
const STARTS_KEPT = 20_000;

/** Every phrase of the tree in the words, in order of their first word. Overlaps are kept: what they mean is decided later. */
export function findPhrases<T>(trie: Trie<T>, words: readonly Word[]): Hit<T>[] {
  const search: Search<T> = { words, from: 0, hits: [] };
  for (; search.from < words.length; search.from++) {
    for (const next of startsOf(trie, words[search.from]!)) arrive(search, next, search.from);
  }
  return search.hits;
}

/** The nodes that a first word leads to. */
function startsOf<T>(trie: Trie<T>, word: Word): readonly Node<T>[] {
  const known = trie.starts.get(word.plain);
  if (known) return known;
  const ways = waysFrom(trie, word.stem);
  const starts = [
    ...ways.filter(({ words }) => words.stems.includes(word.stem)).map(({ node }) => node),
    ...ways.filter(({ words }) => words.forms.includes(word.plain)).map(({ node }) => node),
    ...afterPrefixes(trie.prefixes, word),
  ];
  if (trie.starts.size >= STARTS_KEPT) trie.starts.clear();
  trie.starts.set(word.plain, starts);
  return starts;
}

function afterPrefixes<T>(node: Node<T>, word: Word): Node<T>[] {
  if (node.bits === 0) index(node);
  const prefixes = node.byHead?.get(word.head) ?? [];
  return prefixes.filter((prefix) => word.plain.startsWith(prefix.word)).map((prefix) => prefix.node);
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
  const byHead = node.byHead?.get(word.head);
  if (byHead)
    for (const { word: prefix, node: next } of byHead) if (word.plain.startsWith(prefix)) arrive(search, next, at);
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

function index<T>(node: Node<T>): void {
  for (const { words, node: next } of node.ways ?? []) {
    for (const stem of words.stems) {
      node.byStem ??= new Map();
      enter(node.byStem, stem, next);
      node.bits |= bitOf(stem);
    }
    for (const form of words.forms) {
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
