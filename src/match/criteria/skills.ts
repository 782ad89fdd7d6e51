import type { Analysis, Need, SkillFact } from '../../facts/analysis.ts';
import { SKILLS, type SkillId } from '../../knowledge/taxonomy.ts';
import { SKILL_LABEL } from '../../knowledge/words.ts';
import { isTrait } from '../../profile/families.ts';
import { say } from '../../text/say.ts';
import type { Criterion, Proof } from '../match.ts';
import type { Person } from '../person.ts';
import { DOMAIN_WEIGHT, SKILL_WEIGHT } from '../weights.ts';
import { languageRow } from './languages.ts';

/** In the taxonomy's group of domains, but circumstances of work and no field that one knows. */
const CIRCUMSTANCES: readonly SkillId[] = ['international', 'remote-work', 'scale-up', 'startup'];

const GROUP = new Map(SKILLS.map(({ id, group }) => [id, group]));

/** From this credit on a thing counts as met: implied by years, or a neighbour as good as the thing itself. */
const SAME_THING = 0.9;

/** What the profile has to say of one skill. */
interface Standing {
  status: Criterion['status'];
  credit: number;
  proof: Proof[];
  why: string;
}

const STRONGEST: Readonly<Record<Need, number>> = { required: 3, preferred: 2, duty: 1 };

/** A row for every skill; alternatives that the posting offers are one row, answered by the best of them. */
export function skillRows({ skills }: Analysis, person: Person): Criterion[] {
  const groups = new Map<string, SkillFact[]>();
  for (const fact of skills) {
    const key = fact.anyOf === null ? `skill/${fact.id}` : `any/${fact.anyOf}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups].map(([, facts]) => languageOf(facts, person) ?? row(facts, person));
}

/** What the profile says of "language proficiency" as such beats what its list of languages says. */
function languageOf(facts: readonly SkillFact[], person: Person): Criterion | null {
  const [fact] = facts;
  if (facts.length !== 1 || fact!.id !== 'foreign-language' || person.skills.has('foreign-language')) return null;
  return languageRow(fact!, person);
}

function row(facts: readonly SkillFact[], person: Person): Criterion {
  const need = facts.reduce<Need>((a, { need: b }) => (STRONGEST[b] > STRONGEST[a] ? b : a), 'duty');
  const ids = facts.map(({ id }) => id).sort();
  const kind = groupOf(ids);
  const standing = facts.map(({ id }) => standingOf(id, person)).reduce((a, b) => (order(b) > order(a) ? b : a));
  const trait = kind === 'trait';
  const weight = trait ? 0 : (kind === 'domain' ? DOMAIN_WEIGHT : SKILL_WEIGHT)[need];
  const base = {
    id: `skill/${ids.join('|')}`,
    label: facts.map(({ label }) => label).join(' or '),
    group: kind,
    need,
    weight,
    evidence: facts.flatMap(({ evidence }) => evidence),
  };
  if (trait && standing.status !== 'met') {
    return {
      ...base,
      credit: 0,
      status: 'unknown',
      proof: [],
      why: say('A quality of the person: for the interview, not for the score.'),
    };
  }
  return { ...base, ...standing };
}

function groupOf(ids: readonly SkillId[]): 'trait' | 'domain' | 'skill' {
  if (ids.every(isTrait)) return 'trait';
  return ids.every(isField) ? 'domain' : 'skill';
}

/** Whether a skill is a field of business or a market that one knows. */
export function isField(id: SkillId): boolean {
  return GROUP.get(id) === 'domain' && !CIRCUMSTANCES.includes(id);
}

/** Which of several alternatives answers the row: what is known and good first, the unknown before a plain no. */
function order({ status, credit }: Standing): number {
  return status === 'unknown' ? 0.001 : credit;
}

/** How a person stands to one skill: what they say, or what a neighbour shows where that is more, else unknown. */
export function standingOf(id: SkillId, person: Person): Standing {
  const held = person.skills.get(id);
  if (held?.credit === 0) {
    return { status: 'missing', credit: 0, proof: [held.proof], why: say('Your profile says you do not have it.') };
  }
  const near = neighbour(id, person);
  if (held && (!near || held.credit >= near.credit)) {
    const met = held.credit >= SAME_THING;
    return { status: met ? 'met' : 'partial', credit: held.credit, proof: [held.proof], why: whyHeld(held.proof, met) };
  }
  return near ?? { status: 'unknown', credit: 0, proof: [], why: say('Your profile does not mention it.') };
}

function whyHeld({ kind, text }: Proof, met: boolean): string {
  if (kind === 'implied') return say('{words}.', { words: text.charAt(0).toUpperCase() + text.slice(1) });
  if (kind === 'story') return say('Your story shows it: {=title}.', { title: text });
  return met ? say('Your profile has it.') : say('Your profile has some of it.');
}

function neighbour(id: SkillId, person: Person): Standing | null {
  let best: Standing | null = null;
  for (const { from, credit, why } of person.neighboursOf(id)) {
    const held = person.skills.get(from);
    if (!held || held.credit === 0) continue;
    const worth = credit * held.credit;
    if (best && best.credit >= worth) continue;
    best = {
      status: worth >= SAME_THING ? 'met' : 'partial',
      credit: worth,
      proof: [{ kind: 'adjacent', text: say('{words}: {?what}', { words: SKILL_LABEL[from], what: held.proof.text }) }],
      why:
        worth >= SAME_THING
          ? say('{skill} counts here: {reason}.', { skill: SKILL_LABEL[from], reason: why })
          : say('{skill} counts in part: {reason}.', { skill: SKILL_LABEL[from], reason: why }),
    };
  }
  return best;
}
