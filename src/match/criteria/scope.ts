import type { Analysis, Evidence } from '../../facts/analysis.ts';
import { say } from '../../text/say.ts';
import type { Criterion, Proof } from '../match.ts';
import type { Person } from '../person.ts';
import { LEADS_WEIGHT, SCOPE_WEIGHT } from '../weights.ts';

/** A team this much of the asked size is the same kind of job. */
const SAME_SIZE = 0.6;

/** Rows for what the job leads and owns, as far as the posting says so: people, managers, size of the team, P&L. */
export function scopeRows(analysis: Analysis, person: Person): Criterion[] {
  return [
    leadsPeople(analysis, person),
    leadsManagers(analysis, person),
    teamSize(analysis, person),
    pnl(analysis, person),
  ].filter((row) => row !== null);
}

interface Answer {
  /** Undefined: the profile does not say. */
  has: boolean | undefined;
  yes: string;
  no: string;
  proof: Proof[];
}

function yesOrNo(
  id: string,
  label: string,
  evidence: Evidence[] | undefined,
  { has, yes, no, proof }: Answer,
): Criterion {
  return {
    id: `scope/${id}`,
    label,
    group: 'scope',
    need: 'duty',
    weight: SCOPE_WEIGHT,
    credit: has ? 1 : 0,
    status: has === undefined ? 'unknown' : has ? 'met' : 'missing',
    evidence: evidence ?? [],
    proof: has === undefined ? [] : proof,
    why: has === undefined ? say('Your profile does not say.') : has ? yes : no,
  };
}

function leadsPeople({ role }: Analysis, { years, profile }: Person): Criterion | null {
  if (role.track !== 'leader' && role.track !== 'player-coach') return null;
  const tenure = years.get('people-management');
  const team = profile.scope?.largestTeam;
  const has = tenure || team !== undefined ? (tenure?.years ?? 0) > 0 || (team ?? 0) > 0 : undefined;
  const proof: Proof[] = tenure
    ? [tenure.proof]
    : [{ kind: 'scope', text: say('largest team: {#n}', { n: team ?? 0 }) }];
  const row = yesOrNo('people', say('Leads people'), role.evidence.track, {
    has,
    yes: say('You have led people.'),
    no: say('Your profile says you have not led people.'),
    proof,
  });
  return { ...row, weight: LEADS_WEIGHT };
}

function leadsManagers({ scope }: Analysis, { profile }: Person): Criterion | null {
  if (!scope.managesManagers) return null;
  const has = profile.scope?.managedManagers;
  return yesOrNo('managers', say('Leads managers'), scope.evidence.managesManagers, {
    has,
    yes: say('You have led managers.'),
    no: say('Your profile says you have not led managers.'),
    proof: [{ kind: 'scope', text: has ? say('you led managers') : say('your profile: no managers led') }],
  });
}

function teamSize({ scope }: Analysis, { profile }: Person): Criterion | null {
  const asked = scope.orgSize ?? scope.reports?.min ?? scope.reports?.max ?? null;
  if (asked === null || asked <= 1) return null;
  const evidence = (scope.orgSize === null ? scope.evidence.reports : scope.evidence.orgSize) ?? [];
  const held = profile.scope?.largestTeam;
  const base = {
    id: 'scope/team',
    label: say('Team of {#n}', { n: asked }),
    group: 'scope' as const,
    need: 'duty' as const,
    weight: SCOPE_WEIGHT,
    evidence,
  };
  if (held === undefined)
    return { ...base, credit: 0, status: 'unknown', proof: [], why: say('Your profile does not say.') };
  const credit = Math.min(1, held / asked / SAME_SIZE);
  return {
    ...base,
    credit,
    status: credit === 1 ? 'met' : held > 0 ? 'partial' : 'missing',
    proof: [{ kind: 'scope', text: say('largest team: {#n}', { n: held }) }],
    why: say('Your largest team had {#held}; this one has {#asked}.', { held, asked }),
  };
}

/** A must of P&L ownership has its own row among the skills; this one is for a posting that only describes it. */
function pnl({ scope, skills }: Analysis, { profile }: Person): Criterion | null {
  if (scope.pnl !== 'owns' || skills.some(({ id }) => id === 'pnl-ownership')) return null;
  const has = profile.scope?.pnl;
  return yesOrNo('pnl', say('Owns a P&L'), scope.evidence.pnl, {
    has,
    yes: say('You have owned a P&L.'),
    no: say('Your profile says you have not owned a P&L.'),
    proof: [{ kind: 'scope', text: has ? say('you owned a P&L') : say('your profile: no P&L') }],
  });
}
