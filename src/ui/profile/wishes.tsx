import type { Profile } from '../../profile/schema.ts';
import { MODE_WORDS } from '../words.ts';
import { CheckSet, ListField, NumberField, SelectField, YesNoField } from './fields.tsx';
import type { SectionProps } from './sections.tsx';

const MODE_OPTIONS = (['remote', 'hybrid', 'onsite'] as const).map((id) => ({ id, word: MODE_WORDS[id] }));
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
