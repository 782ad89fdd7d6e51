import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../facts/analysis.ts';
import type { SkillId } from '../../knowledge/taxonomy.ts';
import type { Match } from '../../match/match.ts';
import type { Profile } from '../../profile/schema.ts';
import { type Strength, withSkill } from '../../profile/skill.ts';
import { type ChosenProfile, NOTHING_REMEMBERED, type Store } from '../../store/index.ts';
import type { SavedPosting } from '../../tracker/saved.ts';
import { useCorrector, withScores } from '../correct/corrector.ts';
import { taughtWords } from '../correct/words.ts';
import { t } from '../i18n.ts';
import { href } from './route.ts';
import type { Step, Tracker } from './use-tracker.ts';

/** A saved posting as it reads today: with what is remembered, by today's rules and profile. */
interface Today {
  analysis: Analysis;
  match: Match | null;
  /** The new reading where an older version read the text; undefined where the kept reading is of today. */
  fresh: Analysis | undefined;
}

/** One saved posting as it was kept, how it reads today, and what can be done with it. */
export function useSaved(id: string, store: Store, tracker: Tracker) {
  const opened = useOpened(id, store, tracker);
  const { saved, setSaved, today, setToday, judge, state, setState, reopen } = opened;
  const { choose, keep, teach } = judging({ id, store, tracker, opened });
  /** Takes a step that can be taken back. */
  const step = async (edit: Step, said: string) => {
    const [kept] = await tracker.act([id], edit, said);
    if (kept) setSaved(kept);
  };
  /** Keeps what is being typed. */
  const keepTyped = async (edit: Step) => setSaved(await tracker.keep(id, edit));
  const remove = async () => {
    if (await tracker.remove([id], t('Removed from your saved postings.'))) setState('gone');
  };
  const profile = judge?.profile ?? null;
  const corrector = useCorrector({
    key: id,
    store,
    analysis: today?.analysis ?? null,
    match: today?.match ?? null,
    judge: { id: judge?.id ?? '', profile },
    show: ({ analysis, match, saved: kept }) => {
      setToday((old) => old && { ...old, analysis, match: match ?? old.match });
      if (!kept) return;
      setSaved(kept);
      tracker.reload();
    },
    status: tracker,
  });
  const onHave = profile
    ? (skill: SkillId, strength?: Strength) => teach(profile, skill, strength).catch(tracker.fail)
    : undefined;
  return { saved, today, state, step, keepTyped, reopen, remove, onHave, judge, choose, corrector, keep };
}

/** What is shown of the posting: read when the page opens, and again after something was taken back. */
function useOpened(id: string, store: Store, { fail, turn }: Tracker) {
  const [saved, setSaved] = useState<SavedPosting | null>(null);
  const [today, setToday] = useState<Today | null>(null);
  const [judge, setJudge] = useState<ChosenProfile | null>(null);
  const [state, setState] = useState<'loading' | 'here' | 'gone'>('loading');
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    let current = true;
    const open = async () => {
      const [found, chosen] = await Promise.all([store.loadSaved(id), store.profileFor(id)]);
      // Asked for by another address of it: steps are taken over the key under which it is kept.
      if (found && found.key !== id) {
        if (current) location.replace(href('saved', found.key));
        return;
      }
      const read = found && (await readToday(found, chosen.profile, store));
      const kept = read ? await keptIfSame(read, chosen, store) : null;
      if (!current) return; // what was read later is on its way
      setSaved(kept);
      setToday(read);
      setJudge(chosen);
      setState(read ? 'here' : 'gone');
    };
    open().catch((error: unknown) => {
      if (!current) return;
      setState('gone');
      fail(error);
    });
    return () => {
      current = false;
    };
    // What was taken back is read again.
  }, [id, store, fail, turn, opened]);
  /** Reads it again, after its text or title changed. */
  const reopen = () => setOpened((times) => times + 1);
  return { saved, setSaved, today, setToday, judge, setJudge, state, setState, reopen };
}

interface JudgingParts {
  id: string;
  store: Store;
  tracker: Tracker;
  opened: ReturnType<typeof useOpened>;
}

/** How the posting that is shown is judged: with which profile, and with what the user says of themselves here. */
function judging({ id, store, tracker: { say, fail, reload }, opened }: JudgingParts) {
  const { today, judge, setSaved, setToday, setJudge } = opened;
  /** Judges with this profile, and keeps the verdict with the posting: the user asked for it here. */
  const judgeWith = async (next: ChosenProfile): Promise<Match | null> => {
    const { matchOf, rejudged } = await import('../judge.ts');
    setJudge(next);
    if (!today) return null;
    const now = new Date().toISOString();
    const match = matchOf(today.analysis, next.profile) ?? today.match;
    setToday({ ...today, match });
    const [kept] = await store.rejudge([id], (old, known) => rejudged(old, known, next, today.fresh), now);
    if (kept) setSaved(kept);
    reload();
    return match;
  };
  const choose = async (profileId: string) => {
    await store.chooseProfile(id, profileId, new Date().toISOString());
    await judgeWith(await store.profileFor(id));
  };
  const keepToday = async () => {
    if (judge) await judgeWith(judge);
    say(t('Kept.'));
  };
  const teach = async (before: Profile, skill: SkillId, strength: Strength = 'strong') => {
    const step = async (from: Profile, to: Profile) => {
      if (!judge) return null;
      const profile = await store.changeProfile(from, to, new Date().toISOString(), judge.id);
      return judgeWith({ ...judge, profile });
    };
    const after = withSkill(before, skill, strength);
    const match = await step(before, after);
    const undo = () => step(after, before).then(() => say(t('Undone.')), fail);
    say(withScores(today?.match ?? null, match, taughtWords(skill, strength)), undo);
  };
  return { choose, teach, keep: () => keepToday().catch(fail) };
}

async function readToday(
  saved: SavedPosting,
  profile: Profile | null,
  store: Store,
): Promise<Today & { saved: SavedPosting }> {
  const [{ applyCorrections, freshReading, matchOf }, known] = await Promise.all([
    import('../judge.ts'),
    store.remembered(saved.key).catch(() => null),
  ]);
  const fresh = await freshReading(saved, store, new Date().toISOString());
  const { corrections, rules } = known ?? NOTHING_REMEMBERED;
  // What cannot be read of the corrections leaves the kept reading, with those that it carries.
  const analysis = known ? applyCorrections(fresh ?? saved.analysis, corrections, rules) : saved.analysis;
  return { saved, analysis, match: matchOf(analysis, profile) ?? saved.match, fresh };
}

/** A first verdict, or one that reads the same today, is kept without asking; one that differs waits for the user. */
async function keptIfSame(
  { saved, analysis, match, fresh }: Today & { saved: SavedPosting },
  judge: ChosenProfile,
  store: Store,
): Promise<SavedPosting> {
  const { explainChange, rejudged, staleness } = await import('../judge.ts');
  const { differs } = await import('../correct/same-verdict.ts');
  if (!match || staleness(saved, analysis, judge.profile).length === 0) return saved;
  if (saved.match && differs(explainChange(saved.match, match))) return saved;
  const now = new Date().toISOString();
  const [kept] = await store.rejudge([saved.key], (old, known) => rejudged(old, known, judge, fresh), now);
  return kept ?? saved;
}
