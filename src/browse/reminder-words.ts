import { say, sayN } from '../text/say.ts';
import type { DueCounts, Notice } from './reminders.ts';

/** The words of the one notification: how many of what, and where a click leads. `said` says a sentence in the user's language. */
export function reminderWords({ followUps, rounds }: DueCounts, said = (sentence: string) => sentence): Notice {
  const parts = [
    followUps > 0 ? sayN(followUps, '{#n} follow-up is due.', '{#n} follow-ups are due.') : '',
    rounds > 0 ? sayN(rounds, '{#n} interview needs you.', '{#n} interviews need you.') : '',
  ];
  const message = [...parts.filter(Boolean), say('Click to see them.')].map(said).join(' ');
  return { title: said(say('Rolescope: today')), message };
}
