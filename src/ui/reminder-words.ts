import type { DueCounts, Notice } from '../browse/reminders.ts';
import { t, tn } from './i18n.ts';

/** The words of the one notification: how many of what, and where a click leads. */
export function reminderWords({ followUps, rounds }: DueCounts): Notice {
  const parts = [
    followUps > 0 ? tn(followUps, '{n} follow-up is due.', '{n} follow-ups are due.') : '',
    rounds > 0 ? tn(rounds, '{n} interview needs you.', '{n} interviews need you.') : '',
  ];
  return { title: t('Rolescope: today'), message: [...parts.filter(Boolean), t('Click to see them.')].join(' ') };
}
