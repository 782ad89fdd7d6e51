import { AREA_WORDS, LEVEL_LABEL, SKILL_LABEL, yearsWords } from '../knowledge/words.ts';
import type { Profile } from '../profile/schema.ts';
import { DEGREE_LABEL } from './education.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * The profile in the open format JSON Resume, as the text of a file. It says what was done and learned; what is wished for (pay, place,
 * sponsorship) stays out, for a résumé goes to strangers. Same profile, same bytes.
 */
export function jsonResumeOf(profile: Profile): string {
  const { currentLevel, education, languages, skills, stories } = profile;
  const summary = summaryOf(profile);
  const resume = {
    $schema: SCHEMA,
    basics: {
      ...(currentLevel ? { label: LEVEL_LABEL[currentLevel] } : {}),
      ...(summary ? { summary } : {}),
    },
    education: education.map(({ level, field }) => ({
      studyType: DEGREE_LABEL[level],
      ...(field ? { area: field } : {}),
    })),
    skills: skills
      .filter(({ strength }) => strength !== 'none')
      .map(({ id, strength }) => ({ name: SKILL_LABEL[id], level: strength })),
    languages: (languages ?? []).map(({ name, level }) => ({ language: name, ...(level ? { fluency: level } : {}) })),
    projects: stories.map((story) => ({
      name: story.title,
      ...(story.situation ? { description: story.situation } : {}),
      highlights: [story.action, story.result].filter((words) => words !== ''),
      keywords: story.skills.map((id) => SKILL_LABEL[id]),
    })),
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

/** Years and scope in sentences. */
function summaryOf({ experience, scope }: Profile): string {
  const years = experience.map(({ years: count, area, detail }) => {
    const field = detail && ((SKILL_LABEL as Readonly<Record<string, string>>)[detail] ?? detail);
    return `${yearsWords(count)} ${field ? `in ${field}` : `of ${AREA_WORDS[area]}`}.`;
  });
  const led = [
    scope?.largestTeam ? `Led a team of ${scope.largestTeam}.` : '',
    scope?.managedManagers ? 'Led managers.' : '',
    scope?.pnl ? 'Owned a P&L.' : '',
  ];
  return [...years, ...led].filter((sentence) => sentence !== '').join(' ');
}
