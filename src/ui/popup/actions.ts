import { pageQuotes } from '../../browse/quotes.ts';
import type { Evidence } from '../../facts/analysis.ts';
import { ANALYSIS_VERSION } from '../../facts/version.ts';
import type { SkillId } from '../../knowledge/taxonomy.ts';
import type { Profile } from '../../profile/schema.ts';
import { type Strength, withSkill } from '../../profile/skill.ts';
import type { Store } from '../../store/index.ts';
import { withScores } from '../correct/corrector.ts';
import { taughtWords } from '../correct/words.ts';
import { t, tn } from '../i18n.ts';
import type { Browser } from '../ports.ts';
import type { useStatusLine } from '../status-line.tsx';
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
  const { matchOf, rejudged } = await import('../judge.ts');
  const { key, analysis } = reading;
  const now = new Date().toISOString();
  const profile = await store.loadProfile(id);
  await store.chooseProfile(key, id, now);
  const [saved] = reading.saved
    ? await store.rejudge([key], (old, known) => rejudged(old, known, { id, profile }), now)
    : [];
  onChange({ profile, profileId: id, match: matchOf(analysis, profile), ...(saved && { saved }) });
}

/** Says in the profile how well a skill is held, and judges again; the step can be taken back. */
export async function teachSkill(
  parts: ActionParts,
  before: Profile,
  skill: SkillId,
  strength: Strength = 'strong',
): Promise<void> {
  const { reading, store, onChange, status } = parts;
  const { matchOf, rejudged } = await import('../judge.ts');
  const keep = async (from: Profile, to: Profile) => {
    const now = new Date().toISOString();
    const id = reading.profileId;
    const profile = await store.changeProfile(from, to, now, id);
    const match = matchOf(reading.analysis, profile);
    // What the user says here is said of this posting too: its saved score follows at once.
    const [saved] = reading.saved
      ? await store.rejudge([reading.key], (old, known) => rejudged(old, known, { id, profile }), now)
      : [];
    onChange({ profile, match, ...(saved && { saved }) });
    return match;
  };
  const after = withSkill(before, skill, strength);
  const match = await keep(before, after);
  const undo = () => keep(after, before).then(() => status.say(t('Undone.')), status.fail);
  status.say(withScores(reading.match, match, taughtWords(skill, strength)), undo);
}

/** Keeps today's reading and verdict of a saved posting in place of those that were kept with it. */
export async function keepVerdict({ reading, store, onChange, status }: ActionParts): Promise<void> {
  const { posting, analysis, match, profileId } = reading;
  const now = new Date().toISOString();
  const read = { posting, analysis, match, profileId, analysisVersion: ANALYSIS_VERSION };
  const { saved } = await store.savePosting(read, now);
  onChange({ saved });
  status.say(t('Kept.'));
}

function foundWords(found: number): string {
  if (found === 0) return t('Not found in the page. It may have changed since it was read.');
  return tn(found, 'Marked in the page.', 'Marked {n} places in the page.');
}
