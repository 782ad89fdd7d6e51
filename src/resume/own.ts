import { EXPERIENCE_AREAS, LEVELS, RESPONSIBILITIES, SKILLS } from '../knowledge/taxonomy.ts';
import { AREA_WORDS, LEVEL_LABEL, SKILL_LABEL } from '../knowledge/words.ts';
import { say } from '../text/say.ts';
import { DEGREE_LABEL } from './education.ts';
import { GENERATOR } from './export.ts';
import type { ResumeFact, ResumeValue } from './facts.ts';
import { positionFact } from './held.ts';
import type { JsonResume } from './json-resume.ts';

/**
 * The facts of a JSON Resume that this product wrote, by its fields: the same that were exported, none guessed from words.
 * Null for a file of another make, which is read as the text it is.
 */
export function factsOfOwnResume(resume: JsonResume): ResumeFact[] | null {
  if (resume.meta?.generator !== GENERATOR) return null;
  const { basics, work, education, skills, languages, projects } = resume;
  return [
    ...nameFacts(basics?.name),
    ...levelFacts(basics?.label),
    ...(basics?.summary ?? '').split('\n').flatMap(sentenceFacts),
    ...(skills ?? []).flatMap(skillFacts),
    ...(education ?? []).flatMap(degreeFacts),
    ...(languages ?? []).flatMap(languageFacts),
    ...(work ?? []).flatMap(workFacts),
    ...(projects ?? []).flatMap(storyFacts),
  ];
}

/** The name at the head of a résumé. */
export function nameFacts(name: string | null | undefined): ResumeFact[] {
  const trimmed = name?.trim().slice(0, MOST_WORDS) ?? '';
  return trimmed === ''
    ? []
    : [fact('name', { kind: 'name', name: trimmed }, say('Your name: {=name}', { name: trimmed }), trimmed)];
}

function fact(id: string, value: ResumeValue, label: string, line = label): ResumeFact {
  return { id, value, label, lines: [line] };
}

function levelFacts(label: string | null | undefined): ResumeFact[] {
  const level = LEVELS.find(({ id }) => LEVEL_LABEL[id] === label);
  return level
    ? [
        fact(
          'level',
          { kind: 'level', level: level.id },
          say('Highest level so far: {level}', { level: LEVEL_LABEL[level.id] }),
        ),
      ]
    : [];
}

/** "9.5 years of product management.", "4 years in Payments.", "2 years of technical work in Banking." */
const YEARS = /^(\d{1,2}(?:\.\d{1,4})?) years?(?: of ([a-z ]{1,40}?))?(?: in (.{1,4000}))?\.$/;
/** "Led a team of 12." */
const TEAM = /^Led a team of (\d{1,6})\.$/;
/** "Held a budget of 4000000." */
const BUDGET = /^Held a budget of (\d{1,10}(?:\.\d{1,4})?)\.$/;

function sentenceFacts(sentence: string): ResumeFact[] {
  const years = yearsFact(sentence);
  if (years) return [years];
  const team = TEAM.exec(sentence)?.[1];
  if (team) return [fact('scope/largestTeam', { kind: 'scope', field: 'largestTeam', amount: Number(team) }, sentence)];
  const budget = BUDGET.exec(sentence)?.[1];
  if (budget) return [fact('scope/budget', { kind: 'scope', field: 'budget', amount: Number(budget) }, sentence)];
  if (sentence === 'Led managers.')
    return [fact('scope/managedManagers', { kind: 'scope', field: 'managedManagers', amount: true }, sentence)];
  if (sentence === 'Owned a P&L.') return [fact('scope/pnl', { kind: 'scope', field: 'pnl', amount: true }, sentence)];
  return [];
}

/** What a profile takes: nobody worked longer, and no text is longer (in UTF-16 units). */
const MOST_YEARS = 60;
const MOST_WORDS = 4000;

function yearsFact(sentence: string): ResumeFact | null {
  const [, count, words, field] = YEARS.exec(sentence) ?? [];
  if (count === undefined || Number(count) > MOST_YEARS) return null;
  const area = words === undefined ? 'domain' : EXPERIENCE_AREAS.find(({ id }) => AREA_WORDS[id] === words)?.id;
  if (!area) return null;
  const detail = field && (SKILLS.find(({ label }) => label === field)?.id ?? field);
  const value: ResumeValue = { kind: 'years', area, years: Number(count), ...(detail ? { detail } : {}) };
  return fact(detail ? `years/${area}/${detail}` : `years/${area}`, value, sentence.slice(0, -1));
}

type Entry<Name extends 'skills' | 'education' | 'languages' | 'work' | 'projects'> = NonNullable<
  NonNullable<JsonResume[Name]>[number]
>;

function skillFacts({ name, level }: Entry<'skills'>): ResumeFact[] {
  const skill = SKILLS.find(({ label }) => label === name);
  if (!skill || (level !== 'strong' && level !== 'some')) return [];
  return [
    fact(`skill/${skill.id}`, { kind: 'skill', id: skill.id, strength: level }, `${SKILL_LABEL[skill.id]}: ${level}`),
  ];
}

const DEGREES = ['bachelor', 'master', 'mba', 'phd'] as const;

function degreeFacts({ studyType, area }: Entry<'education'>): ResumeFact[] {
  const level = DEGREES.find((id) => DEGREE_LABEL[id] === studyType);
  if (!level) return [];
  const value: ResumeValue = { kind: 'education', level, ...(area ? { field: area.slice(0, MOST_WORDS) } : {}) };
  return [fact(`education/${level}`, value, area ? `${studyType}, ${area}` : DEGREE_LABEL[level])];
}

function languageFacts({ language, fluency }: Entry<'languages'>): ResumeFact[] {
  if (!language) return [];
  const value: ResumeValue = {
    kind: 'language',
    name: language.slice(0, MOST_WORDS),
    ...(fluency ? { level: fluency.slice(0, MOST_WORDS) } : {}),
  };
  return [fact(`language/${language.toLowerCase()}`, value, fluency ? `${language}: ${fluency}` : language)];
}

/** "2021-10", or the year alone; the day of a date is dropped. */
const MONTH = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?(?![\d])/;

function workFacts({ position, name, startDate, endDate, highlights }: Entry<'work'>, index: number): ResumeFact[] {
  if (!position) return [];
  const [from, to] = [startDate, endDate].map((date) => MONTH.exec(date ?? '')?.[0]);
  const held = {
    title: position.slice(0, MOST_WORDS),
    ...(name ? { company: name.slice(0, MOST_WORDS) } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(highlights?.length ? { summary: highlights.join('\n').slice(0, MOST_WORDS) } : {}),
  };
  const own = positionFact(held, index, '');
  return [{ ...own, lines: [own.label] }];
}

/** A story as it was exported: its parts by the names that stand beside them, skills by their labels. */
function storyFacts(project: Entry<'projects'>, index: number): ResumeFact[] {
  const { name, description, highlights, keywords, rolescope: marks } = project;
  if (!name || !marks) return [];
  const told = (part: (typeof marks.highlights)[number]) => clipped(highlights?.[marks.highlights.indexOf(part)]);
  const [measure, scope] = [told('measure'), clipped(marks.scope)];
  const domain = SKILLS.find(({ id }) => id === marks.domain)?.id;
  const duties = (marks.responsibilities ?? []).flatMap(
    (duty) => RESPONSIBILITIES.find(({ id }) => id === duty)?.id ?? [],
  );
  const story = {
    title: clipped(name),
    situation: clipped(description),
    action: told('action'),
    result: told('result'),
    ...(measure ? { measure } : {}),
    ...(scope ? { scope } : {}),
    ...(domain ? { domain } : {}),
    skills: (keywords ?? []).flatMap((label) => SKILLS.find((skill) => skill.label === label)?.id ?? []),
    ...(duties.length > 0 ? { responsibilities: duties } : {}),
  };
  const lines = [story.situation, ...(highlights ?? [])].filter(Boolean);
  return [
    {
      id: `story/${index}`,
      value: { kind: 'story', story },
      label: say('Story: {=title}', { title: story.title }),
      lines,
    },
  ];
}

function clipped(words: string | null | undefined): string {
  return (words ?? '').slice(0, MOST_WORDS);
}
