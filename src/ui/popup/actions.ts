import { pageQuotes } from '../../browse/quotes.ts';
import type { Evidence } from '../../facts/analysis.ts';
import type { SkillId } from '../../knowledge/taxonomy.ts';
import type { Profile } from '../../profile/schema.ts';
import { withSkill } from '../../profile/skill.ts';
import type { Store } from '../../store/index.ts';
import { withMatch } from '../../tracker/changes.ts';
import type { Browser } from '../ports.ts';
import type { useStatusLine } from '../status-line.tsx';
import { skillLabel } from '../words.ts';
import type { Reading } from './use-reading.ts';

interface ActionParts {
  reading: Reading;
  browser: Browser;
  store: Store;
  onChange: (part: Partial<Reading>) => void;
  status: ReturnType<typeof useStatusLine>;
}

/** Marks quotes in the open page, each place once, and says how many were found. */
export function showQuotesOf({ reading, browser, status }: ActionParts, quotes: readonly Evidence[]): Promise<void> {
  const asked = pageQuotes(reading.analysis.posting.text, quotes);
  return browser.showInPage(asked).then((found) => status.say(foundWords(found)), status.fail);
}

/** Judges the posting with another profile, now and whenever it is opened again. */
export async function switchProfile({ reading, store, onChange }: ActionParts, id: string): Promise<void> {
  const { matchOf } = await import('../judge.ts');
  const { key, analysis, saved } = reading;
  const now = new Date().toISOString();
  const profile = await store.loadProfile(id);
  const match = matchOf(analysis, profile);
  await store.chooseProfile(key, id, now);
  const kept = saved && (await store.updateSaved(key, (old) => withMatch(old, match, id, now), now));
  onChange({ profile, profileId: id, match, saved: kept });
}

/** Puts a skill into the profile as strong and judges again; the step can be taken back. */
export async function teachSkill(parts: ActionParts, before: Profile, skill: SkillId): Promise<void> {
  const { reading, store, onChange, status } = parts;
  const { matchOf } = await import('../judge.ts');
  const keep = async (from: Profile, to: Profile) => {
    const profile = await store.changeProfile(from, to, new Date().toISOString(), reading.profileId);
    onChange({ profile, match: matchOf(reading.analysis, profile) });
  };
  const after = withSkill(before, skill, 'strong');
  await keep(before, after);
  const undo = () => keep(after, before).then(() => status.say('Undone.'), status.fail);
  status.say(`Added to your profile: ${skillLabel(skill)}.`, undo);
}

function foundWords(found: number): string {
  if (found === 0) return 'Not found in the page. It may have changed since it was read.';
  return found === 1 ? 'Marked in the page.' : `Marked ${found} places in the page.`;
}
