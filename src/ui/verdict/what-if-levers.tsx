import type { Analysis } from '../../facts/analysis.ts';
import type { LevelId } from '../../knowledge/taxonomy.ts';
import { placeFit } from '../../match/places.ts';
import { type Change, levelBeside } from '../../match/what-if.ts';
import type { WorkMode } from '../../page/posting.ts';
import type { Profile } from '../../profile/schema.ts';
import { t, tn } from '../i18n.ts';
import { RangeField } from '../range-field.tsx';
import { LEVEL_WORDS, MODE_WORDS } from '../words.ts';

interface LeversProps {
  analysis: Analysis;
  profile: Profile;
  hideAmounts: boolean;
  changes: readonly Change[];
  onChange: (changes: readonly Change[]) => void;
}

/** Sliders and ticks for what the user could accept or could have had; only those that the profile has a say in. */
export function Levers({ analysis, profile, hideAmounts, changes, onChange }: LeversProps) {
  const replace = (isOld: (change: Change) => boolean, change: Change | null) =>
    onChange([...changes.filter((old) => !isOld(old)), ...(change ? [change] : [])]);
  const parts = { profile, changes, replace };
  return (
    <div class="sliders">
      {!hideAmounts && <PayLever {...parts} />}
      <OfficeLever {...parts} />
      <YearsLever {...parts} />
      <Ticks analysis={analysis} {...parts} />
    </div>
  );
}

interface LeverProps {
  profile: Profile;
  changes: readonly Change[];
  replace: (isOld: (change: Change) => boolean, change: Change | null) => void;
}

function PayLever({ profile, changes, replace }: LeverProps) {
  const { baseFloor, baseTarget, totalTarget } = profile.compensation ?? {};
  if (baseFloor === undefined && baseTarget === undefined && totalTarget === undefined) return null;
  const percent = changes.find((change) => change.kind === 'pay')?.percent ?? 0;
  const words =
    percent === 0
      ? t('as it is')
      : percent < 0
        ? t('{percent}% less', { percent: -percent })
        : t('{percent}% more', { percent });
  return (
    <RangeField
      label={t('Floor and target of pay')}
      value={percent}
      min={-30}
      max={30}
      step={5}
      words={words}
      onChange={(next) => replace(({ kind }) => kind === 'pay', next === 0 ? null : { kind: 'pay', percent: next })}
    />
  );
}

const WEEK = 5;

/** Only for who limits office days or wants neither hybrid nor office work. */
function OfficeLever({ profile: { work }, changes, replace }: LeverProps) {
  const limit = work?.maxDaysInOffice;
  const onlyRemote = work !== undefined && work.modes.length > 0 && work.modes.every((mode) => mode === 'remote');
  if ((limit === undefined && !onlyRemote) || (limit ?? 0) >= WEEK) return null;
  const least = limit ?? 0;
  const days = changes.find((change) => change.kind === 'office')?.days ?? least;
  return (
    <RangeField
      label={t('Office days a week')}
      value={days}
      min={least}
      max={WEEK}
      step={1}
      words={days === least ? t('as it is') : tn(days, 'up to one day', 'up to {n} days')}
      onChange={(next) =>
        replace(({ kind }) => kind === 'office', next === least ? null : { kind: 'office', days: next })
      }
    />
  );
}

const MOST_YEARS_MORE = 8;

function YearsLever({ changes, replace }: LeverProps) {
  const areas = [
    { area: 'product-management', label: t('Years in product') },
    { area: 'people-management', label: t('Years leading people') },
  ] as const;
  return (
    <>
      {areas.map(({ area, label }) => {
        const isIt = (change: Change) => change.kind === 'years' && change.area === area;
        const found = changes.find(isIt);
        const years = found?.kind === 'years' ? found.years : 0;
        return (
          <RangeField
            key={area}
            label={label}
            value={years}
            min={0}
            max={MOST_YEARS_MORE}
            step={1}
            words={years === 0 ? t('as it is') : tn(years, 'one more', '{n} more')}
            onChange={(next) => replace(isIt, next === 0 ? null : { kind: 'years', area, years: next })}
          />
        );
      })}
    </>
  );
}

/** More of the job's places than this are no choice but a list. */
const MOST_PLACES = 3;

/** One level down, one level up, and the ways of working and places that are not wanted so far. */
function Ticks({ analysis, profile, changes, replace }: LeverProps & Pick<LeversProps, 'analysis'>) {
  const { targetLevels, work } = profile;
  const modes = work && work.modes.length > 0 ? MODES.filter((mode) => !work.modes.includes(mode)) : [];
  const places = placeFit(analysis, profile) === 'elsewhere' ? analysis.work.places.slice(0, MOST_PLACES) : [];
  const beside = targetLevels.length === 0 ? [] : [lowest(targetLevels, -1), lowest(targetLevels, 1)];
  const ticks: { change: Change; words: string }[] = [
    ...beside.flatMap((level, index) =>
      level && !targetLevels.includes(level)
        ? [{ change: { kind: 'aim' as const, level }, words: levelWords(level, index === 0) }]
        : [],
    ),
    ...modes.map((mode) => ({
      change: { kind: 'mode' as const, mode },
      words: t('{mode} too', { mode: t(MODE_WORDS[mode]) }),
    })),
    ...places.map((place) => ({ change: { kind: 'place' as const, place }, words: t('{place} too', { place }) })),
  ];
  if (ticks.length === 0) return null;
  return (
    <div class="checks">
      {ticks.map(({ change, words }) => {
        const same = (other: Change) => JSON.stringify(other) === JSON.stringify(change);
        const on = changes.some(same);
        return (
          <label key={words} class="check">
            <input type="checkbox" checked={on} onChange={() => replace(same, on ? null : change)} />
            {words}
          </label>
        );
      })}
    </div>
  );
}

const MODES: readonly WorkMode[] = ['remote', 'hybrid', 'onsite'];

function levelWords(level: LevelId, down: boolean): string {
  const words = t(LEVEL_WORDS[level]);
  return down ? t('One level down: {level} too', { level: words }) : t('One level up: {level} too', { level: words });
}

/** The level a rung under the lowest or above the highest of those aimed at. */
function lowest(levels: readonly LevelId[], step: -1 | 1): LevelId | null {
  const ends = levels.map((level) => ({ level, beside: levelBeside(level, step) }));
  return ends.find(({ beside }) => beside !== null && !levels.includes(beside))?.beside ?? null;
}
