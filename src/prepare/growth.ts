import type { Analysis, ExperienceFact } from '../facts/analysis.ts';
import { GROWTH, NEXT_STEPS } from '../knowledge/growth.ts';
import { stepsFor } from '../knowledge/growth-steps.ts';
import { LADDER, type LadderStep } from '../knowledge/ladder.ts';
import type { SourcedPoint } from '../knowledge/pay.ts';
import { type LevelId, SKILLS } from '../knowledge/taxonomy.ts';
import { AREA_WORDS } from '../knowledge/words.ts';
import { educationRows } from '../match/criteria/education.ts';
import { experienceRows } from '../match/criteria/experience.ts';
import { skillRows } from '../match/criteria/skills.ts';
import type { Criterion } from '../match/match.ts';
import { type Person, readPerson } from '../match/person.ts';
import type { Profile } from '../profile/schema.ts';
import { say } from '../text/say.ts';

/** A saved posting, as far as the plan looks at it. */
export interface GrowthPosting {
  key: string;
  analysis: Analysis;
}

/** A must-have that several postings ask, and how the profile stands to it. */
export interface Gap {
  /** `skill/sql`, `years/people-management`, `education`. */
  id: string;
  label: string;
  /** In how many postings it is a must. */
  asked: number;
  /** Of those: how many the profile misses, meets in part, does not speak of. */
  missing: number;
  partial: number;
  unknown: number;
  /** Why, in the words of the first posting where it is not met. */
  why: string;
  /** Postings that ask it and where it is not met, at most three, with their words. */
  examples: { key: string; title: string; company: string; quote: string }[];
  /** Steps that train it, with who names them; empty where no source does. */
  steps: SourcedPoint[];
}

/** What keeps coming up across saved postings of the wanted level, and what to do about it. */
export interface GrowthPlan {
  /** Levels that are looked for; empty: postings of every level were counted. */
  levels: LevelId[];
  /** How many postings were counted. */
  postings: number;
  /** Missing or met in part, the most frequent first. */
  gaps: Gap[];
  /** Asked often, and the profile does not say: the user may simply have it. */
  unsaid: Gap[];
  /** Steps for the role as a whole. */
  steps: SourcedPoint[];
  /** Where the present level most often leads. */
  next: (typeof NEXT_STEPS)[number] | null;
  /** What the wanted levels are about. */
  ladder: LadderStep[];
}

/** More rows than this are no plan. */
const MOST_GAPS = 12;
const MOST_EXAMPLES = 3;

/** Makes the plan from the saved postings. Pure: the order of the postings does not matter. */
export function growthPlan(postings: readonly GrowthPosting[], profile: Profile): GrowthPlan {
  const count = growthCount(profile);
  for (const posting of postings.toSorted((a, b) => (a.key < b.key ? -1 : 1))) count.add(posting);
  return count.plan();
}

/** Counts postings one by one, in the order of their keys, and holds none of them; those that are not wanted are passed over. */
export function growthCount(profile: Profile): { add(posting: GrowthPosting): void; plan(): GrowthPlan } {
  const person = readPerson(profile);
  const gaps = new Map<string, Gap>();
  let postings = 0;
  return {
    add(posting) {
      if (!isWanted(posting.analysis.role, profile)) return;
      postings += 1;
      countIn(gaps, posting, person);
    },
    plan: () => planOf([...gaps.values()], postings, profile),
  };
}

function planOf(gaps: readonly Gap[], postings: number, { targetLevels: levels, currentLevel }: Profile): GrowthPlan {
  const open = ({ missing, partial }: Gap) => missing + partial;
  return {
    levels,
    postings,
    gaps: gaps
      .filter((gap) => open(gap) > 0)
      .sort((a, b) => open(b) - open(a) || b.missing - a.missing || byAsked(a, b))
      .slice(0, MOST_GAPS),
    unsaid: gaps
      .filter((gap) => open(gap) === 0 && gap.unknown > 0)
      .sort((a, b) => b.unknown - a.unknown || byAsked(a, b))
      .slice(0, MOST_GAPS),
    steps: [...GROWTH],
    next: NEXT_STEPS.find(({ from }) => from === currentLevel) ?? null,
    ladder: LADDER.filter(({ level }) => levels.includes(level)),
  };
}

/** Whether a posting is of a function and a level that are looked for; where none is named, all are. */
export function isWanted(
  { function: of, level }: { function: string; level: string | null },
  { targetFunctions: functions, targetLevels: levels }: Profile,
): boolean {
  const inFunction = functions.length === 0 || functions.some((id) => id === of);
  return inFunction && (levels.length === 0 || levels.some((id) => id === level));
}

function byAsked(a: Gap, b: Gap): number {
  return b.asked - a.asked || (a.id < b.id ? -1 : 1);
}

function countIn(gaps: Map<string, Gap>, posting: GrowthPosting, person: Person): void {
  for (const [id, { label, row }] of mustsOf(posting.analysis, person)) {
    const gap = gaps.get(id) ?? blank(id, label);
    gaps.set(id, gap);
    gap.asked += 1;
    if (row.status === 'met') continue;
    gap[row.status] += 1;
    gap.why ||= row.why;
    if (gap.examples.length < MOST_EXAMPLES) gap.examples.push(exampleOf(posting, row));
  }
}

function blank(id: string, label: string): Gap {
  const named = id.startsWith('skill/') ? id.slice('skill/'.length).split('|') : [];
  const area = id === 'years/people-management' ? ['people-management'] : [];
  const skills = SKILLS.filter((skill) => [...named, ...area].includes(skill.id)).map((skill) => skill.id);
  return { id, label, asked: 0, missing: 0, partial: 0, unknown: 0, why: '', examples: [], steps: stepsFor(skills) };
}

function exampleOf({ key, analysis: { posting } }: GrowthPosting, { evidence }: Criterion): Gap['examples'][number] {
  return { key, title: posting.title, company: posting.company, quote: evidence[0]?.text ?? '' };
}

/** Every must-have of a posting once, by what it is about: the hardest to meet stands for several of one kind. */
function mustsOf(analysis: Analysis, person: Person): Map<string, { label: string; row: Criterion }> {
  const musts = new Map<string, { label: string; row: Criterion }>();
  const add = (id: string, label: string, row: Criterion) => {
    const earlier = musts.get(id);
    if (row.need === 'required' && (!earlier || HARDNESS[row.status] > HARDNESS[earlier.row.status]))
      musts.set(id, { label, row });
  };
  for (const fact of analysis.experience) {
    const named = yearsName(fact);
    const [row] = named === null ? [] : experienceRows({ ...analysis, experience: [fact] }, person);
    if (named !== null && row) add(`years/${fact.area}`, named, row);
  }
  for (const row of skillRows(analysis, person)) if (row.group !== 'trait') add(row.id, row.label, row);
  for (const row of educationRows(analysis, person)) add('education', say('A degree'), row);
  return musts;
}

const HARDNESS: Readonly<Record<Criterion['status'], number>> = { met: 0, unknown: 1, partial: 2, missing: 3 };

/** Years are counted by area; those in a field show under the field, and paths of which one suffices are no must each. */
function yearsName({ area, alternative }: ExperienceFact): string | null {
  if (alternative || area === 'domain' || area === 'other') return null;
  return say('Enough years of {area}', { area: AREA_WORDS[area] });
}
