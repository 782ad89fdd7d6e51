import { CLASSES } from './classes.ts';
import { pathsOf, type Step } from './phrase.ts';
import { BREAK, stemOf, type Word } from './words.ts';

/** What stands at the end of a phrase. */
interface Leaf<T> {
  value: T;
  opens: boolean;
  closes: boolean;
}

interface Node<T> {
  stem: Map<string, Node<T>>;
  exact: Map<string, Node<T>> | null;
  prefix: Map<string, Node<T>> | null;
  prefixLengths: number[];
  class: Map<string, Node<T>> | null;
  gaps: { most: number; node: Node<T> }[];
  leaves: Leaf<T>[];
}

/** A phrase found in the words: `from`/`to` are indexes of words, `to` included. */
export interface Hit<T> {
  value: T;
  from: number;
  to: number;
}

/** Many phrases as one tree of words. */
export type Trie<T> = Node<T>;

const classesOfStem = new Map<string, string[]>();
for (const [name, words] of Object.entries(CLASSES)) {
  for (const word of words.split(' ')) {
    classesOfStem.set(stemOf(word), [...(classesOfStem.get(stemOf(word)) ?? []), name]);
  }
}

/** Compiles phrases (see phrase.ts) into one tree; what is found carries the phrase's value. */
export function compile<T>(phrases: Iterable<readonly [string, T]>): Trie<T> {
  const root = emptyNode<T>();
  for (const [phrase, value] of phrases) {
    for (const { steps, opens, closes } of pathsOf(phrase)) {
      const end = steps.reduce((node, step) => child(node, step), root);
      end.leaves.push({ value, opens, closes });
    }
  }
  return root;
}

function emptyNode<T>(): Node<T> {
  return { stem: new Map(), exact: null, prefix: null, prefixLengths: [], class: null, gaps: [], leaves: [] };
}

function child<T>(node: Node<T>, step: Step): Node<T> {
  if (step.kind === 'gap') {
    const known = node.gaps.find((gap) => gap.most === step.most);
    if (known) return known.node;
    const gap = { most: step.most, node: emptyNode<T>() };
    node.gaps.push(gap);
    return gap.node;
  }
  node[step.kind] ??= new Map();
  const edges = node[step.kind]!;
  const known = edges.get(step.word);
  if (known) return known;
  if (step.kind === 'prefix' && !node.prefixLengths.includes(step.word.length))
    node.prefixLengths.push(step.word.length);
  const next = emptyNode<T>();
  edges.set(step.word, next);
  return next;
}

/** Every phrase of the tree in the words, in order of their first word. Overlaps are kept: what they mean is decided later. */
export function findPhrases<T>(trie: Trie<T>, words: readonly Word[]): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let from = 0; from < words.length; from++) walk(trie, words, from, from, BREAK.stop, hits);
  return hits;
}

/** Follows every edge that fits the word at `at`; `most` is the strongest break allowed before it. */
function walk<T>(node: Node<T>, words: readonly Word[], from: number, at: number, most: number, hits: Hit<T>[]): void {
  const word = words[at];
  if (!word || (at > from && word.parted > most)) return;
  const follow = (next: Node<T> | undefined): void => {
    if (!next) return;
    collect(next, words, from, at, hits);
    walk(next, words, from, at + 1, BREAK.joint, hits);
    for (const gap of next.gaps) leap(gap, words, from, at + 1, hits);
  };
  follow(node.stem.get(word.stem));
  follow(node.exact?.get(word.plain));
  if (node.class) for (const name of classesOfStem.get(word.stem) ?? NONE) follow(node.class.get(name));
  if (node.prefix)
    for (const length of node.prefixLengths)
      if (word.plain.length >= length) follow(node.prefix.get(word.plain.slice(0, length)));
}

function leap<T>(
  gap: { most: number; node: Node<T> },
  words: readonly Word[],
  from: number,
  at: number,
  hits: Hit<T>[],
) {
  for (let skipped = 0; skipped <= gap.most; skipped++) {
    const word = words[at + skipped];
    if (!word || word.parted > BREAK.comma) return;
    walk(gap.node, words, from, at + skipped, BREAK.comma, hits);
  }
}

const NONE: readonly string[] = [];

function collect<T>(node: Node<T>, words: readonly Word[], from: number, to: number, hits: Hit<T>[]): void {
  for (const { value, opens, closes } of node.leaves) {
    if (opens && !words[from]!.opens) continue;
    if (closes && (words[to + 1]?.parted ?? BREAK.stop) < BREAK.comma) continue;
    hits.push({ value, from, to });
  }
}
