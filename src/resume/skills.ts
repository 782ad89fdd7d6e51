import { type Mention, mentionsIn } from '../facts/mentions.ts';
import { SKILLS, type SkillId } from '../knowledge/taxonomy.ts';
import { SKILL_LABEL } from '../knowledge/words.ts';
import { isTrait } from '../profile/families.ts';
import type { Position, ResumeFact } from './facts.ts';
import { type ResumeLine, withoutBullet } from './sections.ts';

const DOMAINS = new Set<SkillId>(SKILLS.filter(({ group }) => group === 'domain').map(({ id }) => id));

/** Every skill that a résumé names; qualities of the person are left out. */
export function resumeMentions(text: string): Mention[] {
  return mentionsIn(text).filter(({ id }) => !isTrait(id));
}

/** Skills with the lines that show them. Named in two lines, or in a list of skills and at work: strong. */
export function skillFacts(mentions: readonly Mention[], lines: readonly ResumeLine[]): ResumeFact[] {
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
  mentions: readonly Mention[],
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
