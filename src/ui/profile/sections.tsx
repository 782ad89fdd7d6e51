import { type EXPERIENCE_AREAS, LEVELS } from '../../knowledge/taxonomy.ts';
import type { Profile } from '../../profile/schema.ts';
import { msg, t } from '../i18n.ts';
import { FUNCTION_WORDS, LEVEL_WORDS } from '../words.ts';
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
const TRACKS = [
  { id: 'either', word: msg('Either') },
  { id: 'leader', word: msg('Leading people') },
  { id: 'ic', word: msg('Individual work') },
] as const;
const DEGREES = [
  { id: 'bachelor', word: msg("Bachelor's") },
  { id: 'master', word: msg("Master's") },
  { id: 'mba', word: 'MBA' },
  { id: 'phd', word: msg('Doctorate') },
] as const;

/** Levels that are looked for. */
export function TargetLevels({ profile, onChange }: SectionProps) {
  return (
    <CheckSet
      legend={t('Levels you look for')}
      options={LEVEL_OPTIONS}
      value={profile.targetLevels}
      onChange={(targetLevels) => onChange({ ...profile, targetLevels })}
    />
  );
}

/** Track, functions and the level held now. */
export function Direction({ profile, onChange }: SectionProps) {
  const held = [{ id: 'unsaid' as const, word: msg('Not said') }, ...LEVEL_OPTIONS];
  return (
    <>
      <div class="columns">
        <SelectField
          label={t('Your level today')}
          options={held}
          value={profile.currentLevel ?? 'unsaid'}
          onChange={(id) => onChange({ ...profile, currentLevel: id === 'unsaid' ? undefined : id })}
        />
        <SelectField
          label={t('Kind of work')}
          options={TRACKS}
          value={profile.track}
          onChange={(track) => onChange({ ...profile, track })}
        />
      </div>
      <CheckSet
        legend={t('Functions')}
        options={FUNCTION_OPTIONS}
        value={profile.targetFunctions}
        onChange={(targetFunctions) => onChange({ ...profile, targetFunctions })}
      />
    </>
  );
}

const YEARS: readonly { area: (typeof EXPERIENCE_AREAS)[number]['id']; word: string }[] = [
  { area: 'product-management', word: msg('Years in product') },
  { area: 'people-management', word: msg('Years leading people') },
  { area: 'technical', word: msg('Years in tech roles') },
  { area: 'total', word: msg('Years of work in all') },
];

/** Years by area; `first` limits it to the first fields, for the short form. */
export function Years({ profile, onChange, first = YEARS.length }: SectionProps & { first?: number }) {
  return (
    <div class="columns">
      {YEARS.slice(0, first).map(({ area, word }) => (
        <NumberField
          key={area}
          label={t(word)}
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
        label={t('Largest team led')}
        max={100000}
        value={scope.largestTeam}
        onChange={(largestTeam) => set({ largestTeam })}
      />
      <YesNoField
        label={t('Led managers')}
        value={scope.managedManagers}
        onChange={(managedManagers) => set({ managedManagers })}
      />
      <YesNoField label={t('Owned a P&L')} value={scope.pnl} onChange={(pnl) => set({ pnl })} />
      <NumberField label={t('Largest budget')} max={1e9} value={scope.budget} onChange={(budget) => set({ budget })} />
    </div>
  );
}

/** Degrees. */
export function Education({ profile, onChange }: SectionProps) {
  const held = profile.education.map(({ level }) => level);
  return (
    <CheckSet
      legend={t('Degrees')}
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
      label={t('Languages you speak')}
      hint={t('One a line, such as English or German')}
      value={held.map(({ name }) => name)}
      onChange={(names) =>
        onChange({ ...profile, languages: names.map((name) => held.find((row) => row.name === name) ?? { name }) })
      }
    />
  );
}
