import { type Neighbour, neighboursWith } from '../knowledge/adjacency.ts';
import { domainsNamed } from '../knowledge/domains.ts';
import { IMPLIED_SKILLS } from '../knowledge/implied.ts';
import type { ExperienceAreaId, SkillId } from '../knowledge/taxonomy.ts';
import { AREA_WORDS, yearsIn, yearsWords } from '../knowledge/words.ts';
import type { Profile } from '../profile/schema.ts';
import { say } from '../text/say.ts';
import type { Proof } from './match.ts';

/** What the profile says of one skill, with what it rests on. `credit` 0: the profile says no. */
export interface Holding {
  credit: number;
  years: number | null;
  proof: Proof;
}

/** Years of one kind of work and the line of the profile that says so. */
export interface Tenure {
  years: number;
  proof: Proof;
}

/** A profile, read once for all rows: what is known of the person, in the order the rows ask for it. */
export interface Person {
  profile: Profile;
  skills: ReadonlyMap<SkillId, Holding>;
  /** Years by area; an area that is not here is unknown, not zero. */
  years: ReadonlyMap<ExperienceAreaId, Tenure>;
  /** Years by field of work. */
  domains: ReadonlyMap<SkillId, Tenure>;
  /** What other skills are worth for one: the table, with the user's own figures. */
  neighboursOf: (id: SkillId) => readonly Neighbour[];
}

/** What a strength that the user chose is worth. */
const STRENGTH = { strong: 1, some: 0.75, none: 0 } as const;

/** A story shows a skill at work; the years imply it; both are a little less than the user saying "strong". */
const FROM_STORY = 0.95;
const FROM_DOMAIN_YEARS = 1;
const FROM_YEARS = 0.9;

/** Reads a profile for matching. */
export function readPerson(profile: Profile): Person {
  const years = yearsByArea(profile);
  const domains = yearsByDomain(profile);
  const skills = new Map<SkillId, Holding>();
  addDeclared(skills, profile);
  addScope(skills, profile);
  addStories(skills, profile);
  for (const [id, tenure] of domains) {
    if (tenure.years > 0)
      addIfBetter(skills, id, { credit: FROM_DOMAIN_YEARS, years: tenure.years, proof: tenure.proof });
  }
  for (const { skill, area, years: from } of IMPLIED_SKILLS) {
    const tenure = years.get(area);
    if (!tenure || tenure.years < from) continue;
    addIfBetter(skills, skill, {
      credit: FROM_YEARS,
      years: null,
      proof: {
        kind: 'implied',
        text: say('{area} for {years} implies it', { area: AREA_WORDS[area], years: yearsWords(tenure.years) }),
      },
    });
  }
  return { profile, skills, years, domains, neighboursOf: neighboursWith(profile.adjacency) };
}

function addDeclared(skills: Map<SkillId, Holding>, profile: Profile): void {
  for (const { id, strength, years, proof } of profile.skills) {
    const holding: Holding = {
      credit: STRENGTH[strength],
      years: years ?? null,
      proof: {
        kind: 'skill',
        text:
          proof || (strength === 'none' ? say('your profile says no') : say('your profile: {strength}', { strength })),
      },
    };
    const earlier = skills.get(id);
    if (!earlier || earlier.credit < holding.credit) skills.set(id, holding);
  }
}

function addScope(skills: Map<SkillId, Holding>, { scope }: Profile): void {
  if (scope?.pnl !== undefined) {
    const proof: Proof = { kind: 'scope', text: scope.pnl ? say('you owned a P&L') : say('your profile: no P&L') };
    addIfBetter(skills, 'pnl-ownership', { credit: scope.pnl ? 1 : 0, years: null, proof });
  }
  if (scope?.budget) {
    addIfBetter(skills, 'budget-management', {
      credit: 1,
      years: null,
      proof: { kind: 'scope', text: say('you held a budget') },
    });
  }
  if (scope?.largestTeam) {
    addIfBetter(skills, 'people-management', {
      credit: 1,
      years: null,
      proof: { kind: 'scope', text: say('you led a team of {#n}', { n: scope.largestTeam }) },
    });
  }
}

function addStories(skills: Map<SkillId, Holding>, { stories }: Profile): void {
  for (const { title, skills: shown } of stories) {
    for (const id of shown) {
      addIfBetter(skills, id, { credit: FROM_STORY, years: null, proof: { kind: 'story', text: title } });
    }
  }
}

/** What the user said no to stays no; anything else counts by its best proof. */
function addIfBetter(skills: Map<SkillId, Holding>, id: SkillId, holding: Holding): void {
  const earlier = skills.get(id);
  if (earlier && (earlier.credit === 0 || earlier.credit >= holding.credit)) return;
  skills.set(id, holding);
}

/**
 * Years by area. Rows without a detail are the sum of that area; rows with a detail only are added up. Nobody's
 * professional years are fewer than what the areas show, and product and technical years do not overlap.
 */
function yearsByArea(profile: Profile): Map<ExperienceAreaId, Tenure> {
  const years = new Map<ExperienceAreaId, Tenure>();
  const areas: readonly ExperienceAreaId[] = ['product-management', 'people-management', 'technical', 'total'];
  for (const area of areas) {
    const rows = profile.experience.filter((row) => row.area === area);
    if (rows.length === 0) continue;
    const plain = Math.max(0, ...rows.filter((row) => !row.detail).map((row) => row.years));
    const detailed = rows.filter((row) => row.detail).reduce((sum, row) => sum + row.years, 0);
    const sum = rows.some((row) => !row.detail) ? plain : detailed;
    years.set(area, {
      years: sum,
      proof: { kind: 'experience', text: say('{years} of {area}', { years: yearsWords(sum), area: AREA_WORDS[area] }) },
    });
  }
  if (!years.has('people-management') && ledNobody(profile)) {
    years.set('people-management', { years: 0, proof: { kind: 'scope', text: say('your profile: no team led') } });
  }
  const shown = (years.get('product-management')?.years ?? 0) + (years.get('technical')?.years ?? 0);
  if (shown > (years.get('total')?.years ?? 0)) {
    years.set('total', {
      years: shown,
      proof: { kind: 'experience', text: say('at least {years} of work', { years: yearsWords(shown) }) },
    });
  }
  return years;
}

/** A plain no, in either place where the profile may say it. */
function ledNobody({ scope, skills }: Profile): boolean {
  if (scope?.largestTeam !== undefined) return scope.largestTeam === 0;
  return skills.some(({ id, strength }) => id === 'people-management' && strength === 'none');
}

/** Years by field: rows of area `domain`, and product or technical rows whose detail names a field. */
function yearsByDomain(profile: Profile): Map<SkillId, Tenure> {
  const known = new Map<SkillId, number>();
  for (const row of profile.experience) {
    if (!row.detail || row.area === 'people-management') continue;
    for (const id of domainsNamed(row.detail)) {
      known.set(id, Math.max(known.get(id) ?? 0, row.years));
    }
  }
  return new Map(
    [...known].map(([id, years]) => [
      id,
      {
        years,
        proof: { kind: 'experience', text: yearsIn(years, id) },
      },
    ]),
  );
}
