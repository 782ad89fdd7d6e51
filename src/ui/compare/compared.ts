import { withoutAmounts } from '../../match/redact.ts';
import { shownMatch } from '../../match/shown.ts';
import { type Compared, MOST_COMPARED } from '../../report/compare.ts';
import type { Store } from '../../store/index.ts';
import { ownPayWords } from '../../tracker/own-pay-words.ts';
import { t } from '../i18n.ts';
import { STATUS_WORDS } from '../words.ts';

/** Between the keys in an address; no key holds it. */
const BETWEEN = '|';

/** The keys that an address names, each once, at most six. */
export function keysIn(detail: string): string[] {
  return [...new Set(detail.split(BETWEEN).filter(Boolean))].slice(0, MOST_COMPARED);
}

/** What an address says for these keys. */
export function keysWith(keys: readonly string[]): string {
  return keys.join(BETWEEN);
}

/** The saved postings of these keys, each judged now with the profile that is chosen for it; gone ones are left out. */
export async function comparedOf(keys: readonly string[], store: Store, hideAmounts: boolean): Promise<Compared[]> {
  const { matchOf } = await import('../judge.ts');
  const all = await Promise.all(
    keys.map(async (key): Promise<Compared[]> => {
      const [saved, { profile }] = await Promise.all([store.loadSaved(key), store.profileFor(key)]);
      if (!saved) return [];
      const whole = matchOf(saved.analysis, profile) ?? saved.match;
      const match = whole && shownMatch(whole, saved.analysis);
      const shown = match && hideAmounts ? withoutAmounts(match) : match;
      const payWords = ownPayWords(saved.posting.pay);
      return [{ key, analysis: saved.analysis, match: shown, payWords, status: t(STATUS_WORDS[saved.status]) }];
    }),
  );
  return all.flat();
}
