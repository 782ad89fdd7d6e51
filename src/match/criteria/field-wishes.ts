import type { Analysis } from '../../facts/analysis.ts';
import type { SkillId } from '../../knowledge/taxonomy.ts';
import { SKILL_LABEL } from '../../knowledge/words.ts';
import type { Profile } from '../../profile/schema.ts';
import { say } from '../../text/say.ts';
import type { Criterion } from '../match.ts';
import type { Person } from '../person.ts';
import { WISH_IMPORTANCE } from '../weights.ts';
import { isField } from './skills.ts';
import { type Answer, wish } from './wish.ts';

/** A remit that the job only shares counts half. */
const SHARED = 0.5;
/** Years in a field from which on one is at home in it. */
const AT_HOME = 3;
/** Another field than the wanted ones: no reason to leave, and no reason to come. */
const OTHER_FIELD = 0.2;

/**
 * Whether the job leads and owns as much as the user did so far: people, managers, a P&L. Only for who says that the size
 * of the remit matters. What the posting leaves open is not counted.
 */
export function scopeWish(analysis: Analysis, { profile }: Person): Criterion | null {
  if ((profile.attraction?.scope ?? WISH_IMPORTANCE.scope) === 0) return null;
  const parts = [teamPart(analysis, profile.scope?.largestTeam), managersPart(analysis), pnlPart(analysis)].filter(
    (part) => part !== null,
  );
  const { evidence } = analysis.scope;
  const quotes = parts.flatMap(({ field }) => evidence[field] ?? []);
  const credit = parts.reduce((sum, part) => sum + part.credit, 0) / parts.length;
  const answer: Answer = parts.length === 0 ? null : { credit, why: sentence(parts.map(({ words }) => words)) };
  return wish('scope', say('Remit as wide as yours'), say('the widest remit you held'), quotes, answer);
}

interface Part {
  field: string;
  credit: number;
  words: string;
}

function teamPart({ scope }: Analysis, held: number | undefined): Part | null {
  const given = scope.orgSize ?? scope.reports?.max ?? scope.reports?.min ?? null;
  if (given === null) return null;
  const field = scope.orgSize === null ? 'reports' : 'orgSize';
  const words =
    held === undefined
      ? say('a team of {#n}', { n: given })
      : say('a team of {#n}, yours had {#held}', { n: given, held });
  return { field, credit: held ? Math.min(1, given / held) : 1, words };
}

function managersPart({ scope }: Analysis): Part | null {
  return scope.managesManagers ? { field: 'managesManagers', credit: 1, words: say('managers to lead') } : null;
}

function pnlPart({ scope }: Analysis): Part | null {
  if (scope.pnl === null) return null;
  const owns = scope.pnl === 'owns';
  return { field: 'pnl', credit: owns ? 1 : SHARED, words: owns ? say('a P&L of its own') : say('a say in a P&L') };
}

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return say('{words}.', { words: text.charAt(0).toUpperCase() + text.slice(1) });
}

/**
 * Whether the posting is about a field that the user wants to work in, or one next to it. Who names none is taken to be at
 * home in the fields worked in for years; that weighs half.
 */
export function domainWish({ skills }: Analysis, { profile, domains, neighboursOf }: Person): Criterion | null {
  const wished = profile.targetDomains ?? [];
  const wanted =
    wished.length > 0 ? wished : [...domains].filter(([, { years }]) => years >= AT_HOME).map(([id]) => id);
  if (wanted.length === 0 || !wishesAnything(profile)) return null;
  const named = skills.filter(({ id }) => isField(id));
  const answers = named.map(({ id }) => ({ id, ...nearness(id, wanted, neighboursOf) }));
  const best = answers.reduce<(typeof answers)[number] | null>((a, b) => (a && a.credit >= b.credit ? a : b), null);
  const evidence = named.find(({ id }) => id === best?.id)?.evidence ?? [];
  const fields = wanted.map((id) => SKILL_LABEL[id]).join(', ');
  const text = say('you want to work in {fields}', { fields });
  const row = wish('domain', say('A field you want to work in'), text, evidence, best);
  if (wished.length > 0) return row;
  if (!best) return null;
  return {
    ...row,
    label: say('A field you know'),
    weight: row.weight / 2,
    proof: [{ kind: 'work', text: say('you worked for years in {fields}', { fields }) }],
  };
}

/** A field known says something of a job only beside what the user wants of one. */
function wishesAnything({ targetDomains, targetLevels, compensation, work }: Profile): boolean {
  return Boolean(targetDomains?.length || targetLevels.length || compensation || work);
}

function nearness(id: SkillId, wanted: readonly SkillId[], neighboursOf: Person['neighboursOf']): NonNullable<Answer> {
  const field = SKILL_LABEL[id];
  if (wanted.includes(id)) return { credit: 1, why: say('The posting names {field}.', { field }) };
  const near = wanted.flatMap((want) => neighboursOf(want).filter(({ from }) => from === id));
  const credit = Math.max(OTHER_FIELD, ...near.map((neighbour) => neighbour.credit));
  if (near.length === 0) return { credit, why: say('The posting names {field}, none of your fields.', { field }) };
  return { credit, why: say('The posting names {field}, next to a field you want.', { field }) };
}
