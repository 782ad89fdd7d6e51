import { SKILLS, type SkillId } from '../../knowledge/taxonomy.ts';
import type { PostingInput } from '../../page/posting.ts';
import { lineAt, type Span, type TextDocument } from '../../text/document.ts';
import type { Need, SkillFact } from '../analysis.ts';
import { fromText } from '../evidence.ts';
import { findWordings, type Hit } from '../lexicon/index.ts';
import { BREAK, type Word, wordsOf } from '../lexicon/words.ts';
import type { Grammar } from '../nlp.ts';
import { addresses, boardLabels, employerNames, firmNames, jobNames, liesIn } from '../refine/names.ts';
import { needAt } from '../refine/need.ts';
import { isMeant } from '../refine/skills-ambiguous.ts';
import { groupAlternatives } from '../refine/skills-any-of.ts';
import { isFieldOfStudy } from '../refine/skills-degree.ts';
import { isDepartment } from '../refine/skills-department.ts';
import { plansOfOthers } from '../refine/skills-of-product.ts';

/** A skill at one place of the text, with how strongly it is asked for there. */
export interface SkillMention extends Span {
  id: SkillId;
  need: Need;
  /** Indexes of its first and last word. */
  from: number;
  to: number;
  phrase: string;
  /** True when it is told in passing, so that a plainer mention decides how strongly the skill is asked for. */
  passing: boolean;
}

const LABELS = new Map(SKILLS.map(({ id, label }) => [id, label]));
const STRENGTH: Record<Need, number> = { required: 2, preferred: 1, duty: 0 };
/** Skills in a tool that bears its maker's name. */
const MAKERS: ReadonlySet<SkillId> = new Set<SkillId>([
  'amplitude',
  'asana',
  'figma',
  'github',
  'hubspot',
  'miro',
  'mixpanel',
  'notion',
  'pendo',
  'productboard',
  'salesforce',
  'segment',
  'slack',
  'zendesk',
]);
const MOST_EVIDENCE = 4;
const LONGEST_QUOTE = 14;
/** Words that tie a clause to the one before it; a quote does not begin with them. */
const LINKS = new Set(['and', 'as', 'but', 'by', 'including', 'or', 'that', 'to', 'while', 'with']);

/** Every skill that is asked of the candidate or part of the work. `grammar` decides clauses that words alone cannot; without it those are left out. */
export function findSkills(document: TextDocument, posting: PostingInput, grammar: Grammar | null): SkillFact[] {
  const words = wordsOf(document.text, cutsIn(document));
  const isName = liesIn([
    ...jobNames(document, posting.title),
    ...employerNames(document.text, posting.company ?? ''),
    ...addresses(document),
    ...boardLabels(document),
  ]);
  const isFirm = liesIn(firmNames(document));
  const isOfOthers = plansOfOthers(document, posting.title);
  const mentions = findMentions(document, words, grammar).filter(
    (mention) => !isName(mention) && !(MAKERS.has(mention.id) && isFirm(mention)) && !isOfOthers(mention),
  );
  const groups = groupAlternatives(words, mentions);
  const byId = groupBy(mentions, (mention) => mention.id);
  return Array.from(byId, ([id, all]) => {
    const plain = all.filter(({ passing }) => !passing);
    const strongest = [...(plain.length > 0 ? plain : all)].sort(
      (a, b) => STRENGTH[b.need] - STRENGTH[a.need] || listed(document, b) - listed(document, a) || a.from - b.from,
    );
    const need = strongest[0]!.need;
    return {
      id,
      label: LABELS.get(id)!,
      need,
      anyOf: groups.get(id) ?? null,
      evidence: quotes(words, strongest).map((quote) => fromText(document, quote, `skills/${id}`)),
    };
  }).sort((a, b) => STRENGTH[b.need] - STRENGTH[a.need] || a.evidence[0]!.start! - b.evidence[0]!.start!);
}

/** Where a line begins inside a line of the text: words glued there are two. */
function cutsIn({ text, lines }: TextDocument): number[] {
  return lines.filter(({ start }) => start > 0 && text[start - 1] !== '\n').map(({ start }) => start);
}

/** 1 in a section of asks, where a reader would look for the quote, else 0. */
function listed(document: TextDocument, { start }: SkillMention): number {
  const { kind } = lineAt(document, start).section;
  return kind === 'required' || kind === 'preferred' ? 1 : 0;
}

/** Every mention of a skill, in order of the text; of overlapping mentions of one skill only the longest. */
export function findMentions(document: TextDocument, words: readonly Word[], grammar: Grammar | null): SkillMention[] {
  const hits = findWordings(words);
  const refuses = insideOf(hits, 'not');
  const inPassing = insideOf(hits, 'passing');
  const mentions: SkillMention[] = [];
  const last = new Map<SkillId, SkillMention>();
  for (const hit of hits) {
    if (hit.value.kind === 'not' || hit.value.kind === 'passing' || refuses(hit)) continue;
    const before = last.get(hit.value.id);
    if (before && hit.from <= before.to && hit.to - hit.from <= before.to - before.from) continue;
    const need = needOf(document, words, hit, grammar, hits);
    if (!need) continue;
    const mention = mentionOf(words, hit, need, inPassing(hit));
    if (before && hit.from <= before.to) mentions[mentions.lastIndexOf(before)] = mention;
    else mentions.push(mention);
    last.set(hit.value.id, mention);
  }
  return mentions;
}

/** Tells of hits, asked in order of the text, whether they lie inside a phrase of this kind of their skill. */
function insideOf(hits: readonly Hit[], kind: 'not' | 'passing'): (hit: Hit) => boolean {
  const around = groupBy(
    hits.filter(({ value }) => value.kind === kind),
    ({ value }) => value.id,
  );
  const seen = new Map<SkillId, { next: number; reach: number }>();
  return ({ value, from, to }) => {
    const phrases = around.get(value.id);
    if (!phrases) return false;
    const state = seen.get(value.id) ?? { next: 0, reach: -1 };
    seen.set(value.id, state);
    for (; state.next < phrases.length && phrases[state.next]!.from <= from; state.next++)
      state.reach = Math.max(state.reach, phrases[state.next]!.to);
    return state.reach >= to;
  };
}

function needOf(
  document: TextDocument,
  words: readonly Word[],
  hit: Hit,
  grammar: Grammar | null,
  hits: readonly Hit[],
): Need | null {
  const { kind, word } = hit.value;
  if (isFieldOfStudy(words, hit.from, hit.value.id) || isDepartment(words, hit.from, hit.to, hit.value.id)) return null;
  if (word && !isMeant(document, words, hit, word, grammar, hits)) return null;
  const need = needAt(document, { start: words[hit.from]!.start, end: words[hit.to]!.end });
  return kind === 'asked' && need === 'duty' ? null : need;
}

function mentionOf(words: readonly Word[], { value, from, to }: Hit, need: Need, passing: boolean): SkillMention {
  const { start } = words[from]!;
  return { id: value.id, need, from, to, start, end: words[to]!.end, phrase: value.phrase, passing };
}

/** The clauses of the first few mentions, each once. */
function quotes(words: readonly Word[], places: readonly SkillMention[]): Span[] {
  const shown: Span[] = [];
  for (const place of places) {
    if (shown.length === MOST_EVIDENCE) break;
    const quote = quoteOf(words, place);
    if (!shown.some((other) => quote.start < other.end && other.start < quote.end)) shown.push(quote);
  }
  return shown;
}

/** A mention widened to its clause, so that the quote can be read by itself. */
function quoteOf(words: readonly Word[], { from, to }: SkillMention): Span {
  let first = from;
  let last = to;
  while (last - first < LONGEST_QUOTE && first > 0 && words[first]!.parted <= BREAK.joint) first--;
  while (last - first < LONGEST_QUOTE && last + 1 < words.length && words[last + 1]!.parted <= BREAK.joint) last++;
  while (first < from && LINKS.has(words[first]!.plain)) first++;
  return { start: words[first]!.start, end: words[last]!.end };
}

function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
