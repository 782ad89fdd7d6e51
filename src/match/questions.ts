import type { Analysis } from '../facts/analysis.ts';
import { type AskedWhen, QUESTIONS } from '../knowledge/questions.ts';
import type { Profile } from '../profile/schema.ts';
import type { Question } from './match.ts';

/** What is worth asking, because the posting does not say it or says something odd: in the order of the table. */
export function findQuestions(analysis: Analysis, profile: Profile): Question[] {
  return QUESTIONS.filter(({ when }) => applies(when, analysis, profile)).map(({ id, to, text, because }) => ({
    id,
    to,
    text,
    because,
  }));
}

/** What only some people need to know is asked only where the profile shows that they do. */
function applies(when: AskedWhen, { notStated, flags, role }: Analysis, { work }: Profile): boolean {
  if ('notStated' in when && when.notStated === 'sponsorship' && !work?.needsSponsorship) return false;
  if ('leader' in when && role.track !== 'leader' && role.track !== 'player-coach') return false;
  if ('notStated' in when) return notStated.includes(when.notStated);
  return flags.some(({ id }) => id === when.flag);
}
