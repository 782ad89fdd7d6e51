import { createContext } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Analysis } from '../../facts/analysis.ts';
import {
  type Change,
  type Correction,
  type CorrectionRule,
  type FactRef,
  sameRule,
  slotOf,
  withCorrection,
  withoutCorrection,
} from '../../facts/corrections/model.ts';
import type { Match } from '../../match/match.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Store } from '../../store/index.ts';
import type { SavedPosting } from '../../tracker/saved.ts';
import { said, t } from '../i18n.ts';
import type { useStatusLine } from '../status-line.tsx';

/** What the user says of a fact. */
export interface Said {
  fact: FactRef & { evidence: readonly { text: string }[] };
  /** What the row is called. */
  label: string;
  change: Change;
}

/** What one can do about what was read. Each step says what it did to the score and can be taken back. */
export interface Corrector {
  /** The analysis that is shown; null before there is one. */
  analysis: () => Analysis | null;
  /** Corrects facts in one step; `told` is the sentence that says what holds now. */
  correct: (said: readonly Said[], told: string) => void;
  /** Takes remembered corrections back. */
  undo: (corrections: readonly Correction[]) => void;
  /** Leaves a fact out from now on, in every posting whose line has these words. */
  addRule: (rule: Omit<CorrectionRule, 'at'>) => void;
}

/** How facts are corrected where the verdict stands; null where nothing can be remembered. */
export const Correct = createContext<Corrector | null>(null);

/** What a corrector works on: the posting as it is shown now, and how a new judgement is shown. */
export interface CorrectorParts {
  key: string;
  store: Store;
  analysis: Analysis | null;
  match: Match | null;
  judge: { id: string; profile: Profile | null };
  show: (next: { analysis: Analysis; match: Match | null; saved: SavedPosting | null }) => void;
  status: ReturnType<typeof useStatusLine>;
}

/** Corrects the facts of the posting that is shown. Steps always build on what is shown and stored at that moment. */
export function useCorrector(parts: CorrectorParts): Corrector {
  const live = useRef(parts);
  live.current = parts;
  return useMemo(() => corrector(live), []);
}

function corrector(live: { readonly current: CorrectorParts }): Corrector {
  const change = async (edit: (old: Correction[]) => Correction[]) => {
    const { key, store, judge, match: before } = live.current;
    const { applyCorrections, matchOf, rejudged } = await import('../judge.ts');
    const now = new Date().toISOString();
    let was: Correction[] = [];
    const keep = (old: Correction[]) => {
      was = old;
      return edit(old);
    };
    const kept = await store.changeCorrections(key, keep, (saved, known) => rejudged(saved, known, judge), now);
    const { analysis: shown, show } = live.current;
    if (!shown) return { was, before, after: null };
    const analysis = applyCorrections(shown, kept.corrections, kept.rules);
    const after = matchOf(analysis, judge.profile);
    show({ analysis, match: after, saved: kept.saved });
    return { was, before, after };
  };
  const back = (was: readonly Correction[], slots: readonly string[]) =>
    change((old) => [
      ...slots.reduce(withoutCorrection, old),
      ...was.filter((one) => slots.includes(slotOf(one))),
    ]).then(() => live.current.status.say(t('Undone.')), live.current.status.fail);
  return {
    analysis: () => live.current.analysis,
    correct(said, told) {
      const { status } = live.current;
      const at = new Date().toISOString();
      const added = said.map((one) => correctionOf(one, at));
      const slots = added.map(slotOf);
      change((old) => added.reduce(withCorrection, old)).then(
        ({ was, before, after }) => status.say(withScores(before, after, told), () => back(was, slots)),
        status.fail,
      );
    },
    undo(corrections) {
      const { status } = live.current;
      const slots = corrections.map(slotOf);
      change((old) => slots.reduce(withoutCorrection, old)).then(
        ({ before, after }) => status.say(withScores(before, after, t('Taken back.'))),
        status.fail,
      );
    },
    addRule(rule) {
      const { status, store } = live.current;
      const at = new Date().toISOString();
      const drop = () => store.changeCorrectionRules((old) => old.filter((one) => !sameRule(one, rule)), at);
      const told = t('From now on, “{label}” does not count where a posting says the same.', {
        label: said(rule.label),
      });
      store
        .changeCorrectionRules((old) => [...old.filter((one) => !sameRule(one, rule)), { ...rule, at }], at)
        .then(() => change((old) => old))
        .then(({ before, after }) =>
          status.say(withScores(before, after, told), () =>
            drop()
              .then(() => change((old) => old))
              .then(() => live.current.status.say(t('Undone.')))
              .catch(live.current.status.fail),
          ),
        )
        .catch(status.fail);
    },
  };
}

/** A quote is kept to be recognised, not to be read in full. */
const MOST_WORDS = 300;

function correctionOf({ fact, label, change }: Said, at: string): Correction {
  const { kind, id, quote, evidence } = fact;
  const words = (evidence[0]?.text ?? '').slice(0, MOST_WORDS);
  return { kind, id, quote, change, label: label.slice(0, MOST_WORDS), words, at };
}

/** "Fit 71 → 76: “SQL” no longer counts."; without a score on both sides, or without a move, the sentence alone. */
export function withScores(before: Match | null, after: Match | null, told: string): string {
  const [from, to] = [before?.score ?? null, after?.score ?? null];
  if (from === null || to === null) return told;
  if (from !== to) return t('Fit {before} → {after}: {what}', { before: from, after: to, what: told });
  const [had, has] = [before?.attraction ?? null, after?.attraction ?? null];
  if (had !== null && has !== null && had !== has)
    return t('Your wishes {before} → {after}: {what}', { before: had, after: has, what: told });
  return t('{what} Fit stays at {score}.', { what: told, score: to });
}
