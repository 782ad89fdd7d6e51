import { findPhrases, type Hit } from '../facts/lexicon/find-phrases.ts';
import { lexiconTrie, type Meaning } from '../facts/lexicon/index.ts';
import { type Word, wordsOf } from '../facts/lexicon/words.ts';
import { isMeant } from '../facts/refine/skills-ambiguous.ts';
import { SKILLS, type SkillId } from '../knowledge/taxonomy.ts';
import { SKILL_LABEL } from '../knowledge/words.ts';
import { isTrait } from '../profile/families.ts';
import { readText } from '../text/read.ts';
import type { Position, ResumeFact } from './facts.ts';
import { type ResumeLine, withoutBullet } from './sections.ts';

const DOMAINS = new Set<SkillId>(SKILLS.filter(({ group }) => group === 'domain').map(({ id }) => id));

/** A skill named in a résumé, at an offset of its text. */
export interface ResumeMention {
  id: SkillId;
  at: number;
}

/** Every skill that the words of the lexicon name, read without a posting's rules of who asks what. Qualities of the person are left out. */
export function resumeMentions(text: string): ResumeMention[] {
  const words = wordsOf(text);
  const hits = findPhrases(lexiconTrie(), words);
  const document = readText(text);
  const refused = hits.filter(({ value }) => value.kind === 'not');
  return hits
    .filter(
      (hit) => hit.value.kind !== 'not' && !isTrait(hit.value.id) && !refused.some((other) => coversSame(other, hit)),
    )
    .filter((hit) => !hit.value.word || isMeant(document, words, hit, hit.value.word, null, hits))
    .map((hit) => ({ id: hit.value.id, at: startOf(words, hit) }));
}

function coversSame(outer: Hit<Meaning>, inner: Hit<Meaning>): boolean {
  return outer.value.id === inner.value.id && outer.from <= inner.from && inner.to <= outer.to;
}

function startOf(words: readonly Word[], { from }: Hit<Meaning>): number {
  return words[from]!.start;
}

/** Skills with the lines that show them. Named in two lines, or in a list of skills and at work: strong. */
export function skillFacts(mentions: readonly ResumeMention[], lines: readonly ResumeLine[]): ResumeFact[] {
  const shown = new Map<SkillId, ResumeLine[]>();
  for (const { id, at } of mentions) {
    const line = lineAt(lines, at);
    if (!line || line.heading || line.section === 'languages') continue;
    const earlier = shown.get(id) ?? [];
    if (!earlier.includes(line)) shown.set(id, [...earlier, line]);
  }
  return SKILLS.flatMap(({ id }) => {
    const where = shown.get(id);
    return where ? [skillFact(id, where)] : [];
  });
}

/** More lines than this prove nothing more. */
const MOST_LINES = 4;

function skillFact(id: SkillId, where: readonly ResumeLine[]): ResumeFact {
  const lines = where.map(({ text }) => withoutBullet(text)).slice(0, MOST_LINES);
  const strength = where.length > 1 ? 'strong' : 'some';
  const proof = withoutBullet((where.find(({ section }) => section === 'experience') ?? where[0]!).text);
  return {
    id: `skill/${id}`,
    value: { kind: 'skill', id, strength, proof },
    label: `${SKILL_LABEL[id]}: ${strength}`,
    lines,
  };
}

function lineAt(lines: readonly ResumeLine[], offset: number): ResumeLine | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}

/** The positions whose text names a field of work. */
export function positionsByDomain(
  mentions: readonly ResumeMention[],
  positions: readonly Position[],
): Map<SkillId, Position[]> {
  const found = new Map<SkillId, Position[]>();
  for (const { id, at } of mentions) {
    const position = DOMAINS.has(id) ? positions.find(({ span }) => span.start <= at && at < span.end) : undefined;
    if (!position) continue;
    const earlier = found.get(id) ?? [];
    if (!earlier.includes(position)) found.set(id, [...earlier, position]);
  }
  return found;
}
