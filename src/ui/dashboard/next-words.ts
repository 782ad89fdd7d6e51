import type { SavedRow } from '../../tracker/saved.ts';
import { dayHere, daysAway } from '../dates.ts';
import { t } from '../i18n.ts';
import { roundWord } from './today-words.ts';

/** What is planned next for a posting, in few words; null when nothing is. `now` is ISO 8601, UTC. */
export function nextWords(row: SavedRow, now: string): { words: string; late: boolean } | null {
  const { nextAt, nextKind, followUpWords, round } = row;
  if (!nextAt) return null;
  const what = nextKind === 'round' ? roundWord(round) : followUpWords || t('Follow up');
  return { words: t('{what}, {when}', { what, when: daysAway(nextAt, now) }), late: dayHere(nextAt) < dayHere(now) };
}
