import { AREA_WORDS, LEVEL_LABEL, SKILL_LABEL } from '../knowledge/words.ts';
import type { Profile } from '../profile/schema.ts';
import { DEGREE_LABEL } from './education.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** Marks a file whose fields were written here, so that reading it back needs no guessing. */
export const GENERATOR = 'rolescope';

/**
 * The profile in the open format JSON Resume 1.0.0, as the text of a file. It says what was done and learned; what is wished for (pay, place,
 * sponsorship) stays out, for a résumé goes to strangers. Same profile, same bytes.
 */
export function jsonResumeOf(profile: Profile): string {
  const { name, currentLevel, positions, education, languages, skills, stories } = profile;
  const summary = summaryOf(profile).join('\n');
  const resume = {
    $schema: SCHEMA,
    basics: {
      ...(name ? { name } : {}),
      ...(currentLevel ? { label: LEVEL_LABEL[currentLevel] } : {}),
      ...(summary ? { summary } : {}),
    },
    work: (positions ?? []).map(workOf),
    education: education.map(({ level, field }) => ({
      studyType: DEGREE_LABEL[level],
      ...(field ? { area: field } : {}),
    })),
    skills: skills
      .filter(({ strength }) => strength !== 'none')
      .map(({ id, strength }) => ({ name: SKILL_LABEL[id], level: strength })),
    languages: (languages ?? []).map(({ name: language, level }) => ({
      language,
      ...(level ? { fluency: level } : {}),
    })),
    projects: stories.map(projectOf),
    meta: { version: 'v1.0.0', generator: GENERATOR },
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

function workOf({ title, company, from, to, summary }: NonNullable<Profile['positions']>[number]) {
  const highlights = (summary ?? '').split('\n').filter((line) => line.trim() !== '');
  return {
    position: title,
    ...(company ? { name: company } : {}),
    ...(from ? { startDate: from } : {}),
    ...(to ? { endDate: to } : {}),
    ...(highlights.length > 0 ? { highlights } : {}),
  };
}

/** What stands beside a project of ours: which part of the story each highlight is, and what the format has no field for. */
export interface StoryMarks {
  highlights: ('action' | 'result' | 'measure')[];
  scope?: string;
  domain?: string;
  responsibilities?: string[];
}

function projectOf(story: Profile['stories'][number]) {
  const { title, situation, skills, scope, domain, responsibilities } = story;
  const told = (['action', 'result', 'measure'] as const).filter((part) => story[part]);
  const marks: StoryMarks = {
    highlights: told,
    ...(scope ? { scope } : {}),
    ...(domain ? { domain } : {}),
    ...(responsibilities?.length ? { responsibilities } : {}),
  };
  return {
    name: title,
    ...(situation ? { description: situation } : {}),
    highlights: told.map((part) => story[part]),
    keywords: skills.map((id) => SKILL_LABEL[id]),
    [GENERATOR]: marks,
  };
}

/** Years and scope, a sentence each; `own.ts` reads the same sentences back. */
function summaryOf({ experience, scope }: Profile): string[] {
  const years = experience.map(({ years: count, area, detail }) => {
    const words = (detail ?? '').replace(/\s+/g, ' ').trim();
    const field = (SKILL_LABEL as Readonly<Record<string, string>>)[words] ?? words;
    const of = area === 'domain' && field ? '' : ` of ${AREA_WORDS[area]}`;
    return `${count} ${count === 1 ? 'year' : 'years'}${of}${field ? ` in ${field}` : ''}.`;
  });
  const led = [
    scope?.largestTeam ? `Led a team of ${scope.largestTeam}.` : '',
    scope?.managedManagers ? 'Led managers.' : '',
    scope?.pnl ? 'Owned a P&L.' : '',
    scope?.budget ? `Held a budget of ${scope.budget}.` : '',
  ];
  return [...years, ...led.filter((sentence) => sentence !== '')];
}
