import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../facts/analysis.ts';
import { answerTo } from '../../match/answer.ts';
import type { Match } from '../../match/match.ts';
import { type Mover, movers } from '../../match/movers.ts';
import { withoutAmounts } from '../../match/redact.ts';
import { type Change, whatIf } from '../../match/what-if.ts';
import type { Profile } from '../../profile/schema.ts';
import { said, t, tn } from '../i18n.ts';
import { Levers } from './what-if-levers.tsx';
import { Figures, Outcome } from './what-if-outcome.tsx';

/** What "what if" is asked of. */
export interface WhatIfProps {
  analysis: Analysis;
  profile: Profile;
  /** Leaves out what shows the user's floor and target. */
  hideAmounts: boolean;
}

/** Questions put to the verdict: what would it be otherwise, and which requirement would move it most. Nothing is kept. */
export function WhatIf({ analysis, profile, hideAmounts }: WhatIfProps) {
  const [levers, setLevers] = useState<readonly Change[]>([]);
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const now = useMemo(() => whatIf(analysis, profile, []), [analysis, profile]);
  const found = useMemo(() => movers(analysis, profile), [analysis, profile]);
  const answers = found.flatMap((mover) => {
    const change = answered.includes(mover.id) ? answerTo(mover, analysis, profile) : null;
    return change ? [change] : [];
  });
  const changes = [...levers, ...answers];
  const shown = (of: Match) => (hideAmounts ? withoutAmounts(of) : of);
  const before = shown(now);
  const after = changes.length > 0 ? shown(whatIf(analysis, profile, changes)) : before;
  const toggle = (id: string) =>
    setAnswered(answered.includes(id) ? answered.filter((other) => other !== id) : [...answered, id]);
  return (
    <div class="what-if">
      <p class="small soft">{t('Try it out: your profile stays as it is.')}</p>
      <Figures before={before} after={after} />
      <Levers analysis={analysis} profile={profile} hideAmounts={hideAmounts} changes={levers} onChange={setLevers} />
      <Movers
        found={found}
        canAnswer={(mover) => answerTo(mover, analysis, profile) !== null}
        answered={answered}
        onToggle={toggle}
      />
      <Outcome before={before} after={after} asked={changes.length > 0} />
      {changes.length > 0 && (
        <button
          type="button"
          class="button slim back-button"
          onClick={() => {
            setLevers([]);
            setAnswered([]);
          }}
        >
          {t('Back to how it is')}
        </button>
      )}
    </div>
  );
}

const FIRST = 5;

interface MoversProps {
  found: readonly Mover[];
  canAnswer: (mover: Mover) => boolean;
  /** Ids of the rows that are taken as met. */
  answered: readonly string[];
  onToggle: (id: string) => void;
}

/** The requirements that are not met, by what each would add; a tick takes one as met. */
function Movers({ found, canAnswer, answered, onToggle }: MoversProps) {
  const [all, setAll] = useState(false);
  if (found.length === 0) return null;
  return (
    <fieldset>
      <legend>{t('What would move it')}</legend>
      <ul class="movers">
        {found.slice(0, all ? found.length : FIRST).map((mover) => (
          <li key={mover.id} class="mover">
            {canAnswer(mover) ? (
              <label class="check">
                <input type="checkbox" checked={answered.includes(mover.id)} onChange={() => onToggle(mover.id)} />
                <span>
                  {mover.id === 'level'
                    ? t('{level}, if you aimed at it', { level: said(mover.label) })
                    : said(mover.label)}
                </span>
              </label>
            ) : (
              <span>
                {mover.id === 'level'
                  ? t('{level}, if it matched yours in full', { level: said(mover.label) })
                  : said(mover.label)}
              </span>
            )}
            <Effect mover={mover} />
          </li>
        ))}
      </ul>
      {found.length > FIRST && (
        <button type="button" class="button plain slim flush" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('Show fewer') : tn(found.length - FIRST, 'Show one more', 'Show {n} more')}
        </button>
      )}
    </fieldset>
  );
}

/** "+4 points"; for a row that the profile is silent on also what a no would cost. */
function Effect({ mover: { gain, risk } }: { mover: Mover }) {
  const points = (value: number, sign: string) =>
    value < 0.5 ? t('less than 1 point') : tn(Math.round(value), '{sign}{n} point', '{sign}{n} points', { sign });
  const told = risk > 0 && !(gain < 0.5 && risk < 0.5);
  return (
    <span class="small soft numbers effect">
      {told
        ? t('{gain} if you have it, {risk} if not', { gain: points(gain, '+'), risk: points(risk, '−') })
        : points(gain, '+')}
    </span>
  );
}
