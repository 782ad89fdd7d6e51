import { useEffect, useState } from 'preact/hooks';
import type { SkillId } from '../../knowledge/taxonomy.ts';
import type { Match } from '../../match/match.ts';
import type { Profile } from '../../profile/schema.ts';
import { withSkill } from '../../profile/skill.ts';
import type { ChosenProfile, Store } from '../../store/index.ts';
import { withMatch } from '../../tracker/changes.ts';
import type { SavedPosting } from '../../tracker/saved.ts';
import type { useStatusLine } from '../status-line.tsx';
import { skillLabel } from '../words.ts';

/** One saved posting, judged with today's profile, and what can be done with it. */
export function useSaved(id: string, store: Store, { say, fail }: ReturnType<typeof useStatusLine>) {
  const [saved, setSaved] = useState<SavedPosting | null>(null);
  const [match, setMatch] = useState<Match | null>(null);
  const [judge, setJudge] = useState<ChosenProfile | null>(null);
  const [state, setState] = useState<'loading' | 'here' | 'gone'>('loading');
  useEffect(() => {
    const open = async () => {
      const [{ matchOf }, found, current] = await Promise.all([
        import('../judge.ts'),
        store.loadSaved(id),
        store.profileFor(id),
      ]);
      setSaved(found);
      setJudge(current);
      setState(found ? 'here' : 'gone');
      if (found) setMatch(matchOf(found.analysis, current.profile) ?? found.match);
    };
    open().catch((error: unknown) => {
      setState('gone');
      fail(error);
    });
  }, [id, store, fail]);
  const change = async (edit: (old: SavedPosting, now: string) => SavedPosting) => {
    const now = new Date().toISOString();
    setSaved(await store.updateSaved(id, (old) => edit(old, now), now));
  };
  const remove = async () => {
    const old = await store.removeSaved(id);
    setState('gone');
    const putBack = async () => {
      if (old) await store.restoreSaved(old, new Date().toISOString());
      setState('here');
      say('Back where it was.');
    };
    say('Removed from your saved postings.', () => putBack().catch(fail));
  };
  const judgeWith = async (next: ChosenProfile) => {
    const { matchOf } = await import('../judge.ts');
    setJudge(next);
    if (saved) setMatch(matchOf(saved.analysis, next.profile));
  };
  const keepProfile = async (from: Profile, to: Profile) => {
    if (!judge) return;
    const profile = await store.changeProfile(from, to, new Date().toISOString(), judge.id);
    await judgeWith({ ...judge, profile });
  };
  const choose = async (profileId: string) => {
    const { matchOf } = await import('../judge.ts');
    const now = new Date().toISOString();
    await store.chooseProfile(id, profileId, now);
    const next = await store.profileFor(id);
    await change((old) => withMatch(old, matchOf(old.analysis, next.profile), profileId, now));
    await judgeWith(next);
  };
  const teach = async (before: Profile, skill: SkillId) => {
    const after = withSkill(before, skill, 'strong');
    await keepProfile(before, after);
    const undo = () => keepProfile(after, before).then(() => say('Undone.'), fail);
    say(`Added to your profile: ${skillLabel(skill)}.`, undo);
  };
  const profile = judge?.profile;
  const onHave = profile ? (skill: SkillId) => teach(profile, skill).catch(fail) : undefined;
  return { saved, match, state, change, remove, onHave, judge, choose };
}
