import { type EXPERIENCE_AREAS, LEVELS } from '../../knowledge/taxonomy.ts';
import type { Profile } from '../../profile/schema.ts';
import { FUNCTION_WORDS, LEVEL_WORDS, MODE_WORDS } from '../words.ts';
import { CheckSet, ListField, NumberField, SelectField, YesNoField } from './fields.tsx';

/** What every part of the profile form gets: the profile, and where the changed one goes. */
export interface SectionProps {
  profile: Profile;
  onChange: (profile: Profile) => void;
}

const LEVEL_OPTIONS = LEVELS.map(({ id }) => ({ id, word: LEVEL_WORDS[id] }));
const FUNCTION_OPTIONS = Object.entries(FUNCTION_WORDS).map(([id, word]) => ({
  id: id as keyof typeof FUNCTION_WORDS,
  word,
}));
const MODE_OPTIONS = (['remote', 'hybrid', 'onsite'] as const).map((id) => ({ id, word: MODE_WORDS[id] }));
const TRACKS = [
  { id: 'either', word: 'Either' },
  { id: 'leader', word: 'Leading people' },
  { id: 'ic', word: 'Individual work' },
] as const;
const CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'CAD',
  'AUD',
  'CHF',
  'INR',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'SGD',
  'JPY',
  'BRL',
  'ILS',
];
const DEGREES = [
  { id: 'bachelor', word: "Bachelor's" },
  { id: 'master', word: "Master's" },
  { id: 'mba', word: 'MBA' },
  { id: 'phd', word: 'Doctorate' },
] as const;

/** Levels that are looked for. */
export function TargetLevels({ profile, onChange }: SectionProps) {
  return (
    <CheckSet
      legend="Levels you look for"
      options={LEVEL_OPTIONS}
      value={profile.targetLevels}
      onChange={(targetLevels) => onChange({ ...profile, targetLevels })}
    />
  );
}

/** Track, functions and the level held now. */
export function Direction({ profile, onChange }: SectionProps) {
  const held = [{ id: 'unsaid' as const, word: 'Not said' }, ...LEVEL_OPTIONS];
  return (
    <>
      <div class="columns">
        <SelectField
          label="Your level today"
          options={held}
          value={profile.currentLevel ?? 'unsaid'}
          onChange={(id) => onChange({ ...profile, currentLevel: id === 'unsaid' ? undefined : id })}
        />
        <SelectField
          label="Kind of work"
          options={TRACKS}
          value={profile.track}
          onChange={(track) => onChange({ ...profile, track })}
        />
      </div>
      <CheckSet
        legend="Functions"
        options={FUNCTION_OPTIONS}
        value={profile.targetFunctions}
        onChange={(targetFunctions) => onChange({ ...profile, targetFunctions })}
      />
    </>
  );
}

const YEARS: readonly { area: (typeof EXPERIENCE_AREAS)[number]['id']; word: string }[] = [
  { area: 'product-management', word: 'Years in product' },
  { area: 'people-management', word: 'Years leading people' },
  { area: 'technical', word: 'Years in tech roles' },
  { area: 'total', word: 'Years of work in all' },
];

/** Years by area; `first` limits it to the first fields, for the short form. */
export function Years({ profile, onChange, first = YEARS.length }: SectionProps & { first?: number }) {
  return (
    <div class="columns">
      {YEARS.slice(0, first).map(({ area, word }) => (
        <NumberField
          key={area}
          label={word}
          max={60}
          step={0.5}
          value={profile.experience.find((row) => row.area === area && !row.detail)?.years}
          onChange={(years) => onChange(withYears(profile, area, years))}
        />
      ))}
    </div>
  );
}

function withYears(profile: Profile, area: (typeof YEARS)[number]['area'], years: number | undefined): Profile {
  const others = profile.experience.filter((row) => row.area !== area || row.detail);
  return { ...profile, experience: years === undefined ? others : [...others, { area, years }] };
}

/** The widest scope held so far. */
export function ScopeLed({ profile, onChange }: SectionProps) {
  const scope = profile.scope ?? {};
  const set = (part: typeof scope) => onChange({ ...profile, scope: { ...scope, ...part } });
  return (
    <div class="columns">
      <NumberField
        label="Largest team led"
        max={100000}
        value={scope.largestTeam}
        onChange={(largestTeam) => set({ largestTeam })}
      />
      <YesNoField
        label="Led managers"
        value={scope.managedManagers}
        onChange={(managedManagers) => set({ managedManagers })}
      />
      <YesNoField label="Owned a P&L" value={scope.pnl} onChange={(pnl) => set({ pnl })} />
      <NumberField label="Largest budget" max={1e9} value={scope.budget} onChange={(budget) => set({ budget })} />
    </div>
  );
}

/** Degrees. */
export function Education({ profile, onChange }: SectionProps) {
  const held = profile.education.map(({ level }) => level);
  return (
    <CheckSet
      legend="Degrees"
      options={DEGREES}
      value={held}
      onChange={(levels) =>
        onChange({
          ...profile,
          education: levels.map((level) => profile.education.find((row) => row.level === level) ?? { level }),
        })
      }
    />
  );
}

/** Languages, by name. */
export function Languages({ profile, onChange }: SectionProps) {
  const held = profile.languages ?? [];
  return (
    <ListField
      label="Languages you speak"
      hint="One a line, such as English or German"
      value={held.map(({ name }) => name)}
      onChange={(names) =>
        onChange({ ...profile, languages: names.map((name) => held.find((row) => row.name === name) ?? { name }) })
      }
    />
  );
}

/** Floor, target and their currency; `short` leaves out what few people know at once. */
export function PayWishes({ profile, onChange, short = false }: SectionProps & { short?: boolean }) {
  const pay = profile.compensation ?? { currency: 'USD' };
  const set = (part: Partial<typeof pay>) => onChange({ ...profile, compensation: { ...pay, ...part } });
  const options = [...new Set([pay.currency, ...CURRENCIES])].map((id) => ({ id, word: id }));
  return (
    <div class="columns">
      <SelectField label="Currency" options={options} value={pay.currency} onChange={(currency) => set({ currency })} />
      <NumberField
        label="Floor, base a year"
        hint="Below this you would not take it"
        max={1e9}
        value={pay.baseFloor}
        onChange={(baseFloor) => set({ baseFloor })}
      />
      <NumberField
        label="Target, base a year"
        hint="What you aim for"
        max={1e9}
        value={pay.baseTarget}
        onChange={(baseTarget) => set({ baseTarget })}
      />
      {!short && (
        <NumberField
          label="Target, total a year"
          hint="With bonus and equity"
          max={1e9}
          value={pay.totalTarget}
          onChange={(totalTarget) => set({ totalTarget })}
        />
      )}
    </div>
  );
}

type Work = NonNullable<Profile['work']>;

function workOf(profile: Profile): Work {
  return profile.work ?? { modes: [], places: [] };
}

/** Remote, hybrid or on site. */
export function WorkModes({ profile, onChange }: SectionProps) {
  const work = workOf(profile);
  return (
    <CheckSet
      legend="Ways of working you want"
      options={MODE_OPTIONS}
      value={work.modes}
      onChange={(modes) => onChange({ ...profile, work: { ...work, modes } })}
    />
  );
}

/** Places, office days, travel and the right to work. */
export function WorkWishes({ profile, onChange }: SectionProps) {
  const work = workOf(profile);
  const set = (part: Partial<Work>) => onChange({ ...profile, work: { ...work, ...part } });
  return (
    <>
      <div class="columns">
        <NumberField
          label="Office days, at most"
          max={7}
          value={work.maxDaysInOffice}
          onChange={(maxDaysInOffice) => set({ maxDaysInOffice })}
        />
        <NumberField
          label="Travel, at most (%)"
          max={100}
          value={work.maxTravelPercent}
          onChange={(maxTravelPercent) => set({ maxTravelPercent })}
        />
        <YesNoField
          label="You need visa sponsorship"
          value={work.needsSponsorship}
          onChange={(needsSponsorship) => set({ needsSponsorship })}
        />
      </div>
      <div class="columns">
        <ListField
          label="Places you can work from"
          hint="One a line, such as Chicago or Germany"
          value={work.places}
          onChange={(places) => set({ places })}
        />
        <ListField
          label="Countries you may work in"
          hint="One a line, such as US or DE"
          value={work.authorisedIn ?? []}
          onChange={(authorisedIn) => set({ authorisedIn })}
        />
      </div>
    </>
  );
}
