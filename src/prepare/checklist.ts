import type { Analysis, Evidence } from '../facts/analysis.ts';
import { DUTY_SKILLS } from '../knowledge/duty-skills.ts';
import { SKILLS, type SkillId } from '../knowledge/taxonomy.ts';
import type { Criterion, Match, Proof } from '../match/match.ts';
import type { Profile } from '../profile/schema.ts';
import { say } from '../text/say.ts';
import { type Ask, answersTo, type ReadStory, readStories, type StoryAnswer } from './stories.ts';

/** One thing an interview may turn to, with the stories that answer it. */
export interface ChecklistItem {
  /** `duty/roadmap`, or the id of the requirement's row. */
  id: string;
  kind: 'duty' | 'must';
  label: string;
  evidence: Evidence[];
  /** `covered`: a story is filed under it. `near`: one comes close. `gap`: none. */
  state: 'covered' | 'near' | 'gap';
  /** At most two, the best first. */
  answers: StoryAnswer[];
  /** What to do about it, in one sentence; null where a story covers it. */
  advice: string | null;
}

/** Everything an interview may turn to, and the few stories that answer most of it. */
export interface Checklist {
  items: ChecklistItem[];
  /** The best stories for this posting, at most three, each with the labels of what it answers. */
  best: { index: number; title: string; answers: string[] }[];
}

/** Each duty of the posting and each must-have, with the user's story that covers it or a gap. */
export function checklistOf(analysis: Analysis, match: Match, profile: Profile): Checklist {
  const stories = readStories(profile);
  const items = [...dutyItems(analysis, stories), ...mustItems(match, stories)];
  return { items, best: bestStories(items) };
}

function dutyItems({ responsibilities }: Analysis, stories: readonly ReadStory[]): ChecklistItem[] {
  return responsibilities.map(({ id, label, evidence }) => {
    const answers = answersTo({ duty: id, skills: DUTY_SKILLS[id], quote: quoteOf(evidence) }, stories);
    const state = stateOf(answers);
    return { id: `duty/${id}`, kind: 'duty', label, evidence, state, answers, advice: ADVICE[state] };
  });
}

const ADVICE: Readonly<Record<ChecklistItem['state'], string | null>> = {
  covered: null,
  near: say('Read the story again: if it answers this, file it there.'),
  gap: say('Which piece of your work would you tell?'),
};

function mustItems({ criteria }: Match, stories: readonly ReadStory[]): ChecklistItem[] {
  return criteria.filter(isMustSkill).map((row) => {
    const ask: Ask = { duty: null, skills: skillsOf(row), quote: quoteOf(row.evidence) };
    const answers = answersTo(ask, stories);
    const state = stateOf(answers);
    const { id, label, evidence } = row;
    return { id, kind: 'must', label, evidence, state, answers, advice: mustAdvice(row, state) };
  });
}

/** Years and degrees are for the résumé, qualities of the person show in every story: what is left are skills and fields. */
function isMustSkill({ id, group, need }: Criterion): boolean {
  return need === 'required' && group !== 'trait' && id.startsWith('skill/');
}

function skillsOf({ id }: Criterion): SkillId[] {
  const named = id.slice('skill/'.length).split('|');
  return SKILLS.filter((skill) => named.includes(skill.id)).map((skill) => skill.id);
}

const START: ReadonlySet<Proof['kind']> = new Set(['skill', 'experience', 'scope']);

function mustAdvice({ status, proof }: Criterion, state: ChecklistItem['state']): string | null {
  if (state !== 'gap') return ADVICE[state];
  if (status === 'missing')
    return say('Your profile says you do not have it. Have an answer ready for how you would learn it.');
  // "your profile: strong" is no start; a line the user wrote, or years and scope, are.
  const shown = proof
    .filter(({ kind, text }) => START.has(kind) && !text.startsWith('your profile:'))
    .map(({ text }) => text);
  if (shown.length === 0) return ADVICE.gap;
  return say('To start from, in your profile: {?lines}', { lines: shown.join(' · ') });
}

function stateOf([best]: readonly StoryAnswer[]): ChecklistItem['state'] {
  if (!best) return 'gap';
  return best.strength === 'covers' ? 'covered' : 'near';
}

function quoteOf(evidence: readonly Evidence[]): string {
  return evidence.map(({ text }) => text).join('\n');
}

/** So many stories fill an interview. */
const MOST_STORIES = 3;

/** Takes the story that answers most of what is still open, then the next; a must counts twice, a story that is only near by half. */
function bestStories(items: readonly ChecklistItem[]): Checklist['best'] {
  const open = new Set(items);
  const best: Checklist['best'] = [];
  while (best.length < MOST_STORIES) {
    const worth = new Map<number, number>();
    for (const item of open)
      for (const { index, strength } of item.answers)
        worth.set(index, (worth.get(index) ?? 0) + (item.kind === 'must' ? 2 : 1) * (strength === 'covers' ? 1 : 0.5));
    const [first] = [...worth].sort(([a, x], [b, y]) => y - x || a - b);
    if (!first) break;
    const answered = [...open].filter(({ answers }) => answers.some(({ index }) => index === first[0]));
    for (const item of answered) open.delete(item);
    const title = answered[0]!.answers.find(({ index }) => index === first[0])!.title;
    best.push({ index: first[0], title, answers: answered.map(({ label }) => label) });
  }
  return best;
}
