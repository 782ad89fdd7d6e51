import { useId, useState } from 'preact/hooks';
import type { Profile } from '../../profile/schema.ts';
import { t } from '../i18n.ts';
import { MODE_WORDS } from '../words.ts';
import { CheckSet, ListField, NumberField, SelectField, YesNoField } from './fields.tsx';
import type { SectionProps } from './sections.tsx';

const MODE_OPTIONS = (['remote', 'hybrid', 'onsite'] as const).map((id) => ({ id, word: MODE_WORDS[id] }));
/** The currencies that are offered, the most common first. */
export const CURRENCIES = [
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

interface PayWishesProps extends SectionProps {
  /** Leaves out what few people know at once. */
  short?: boolean;
  /** The amounts are shown only when asked for, and till the page is left. */
  hideAmounts: boolean;
}

/** Floor, target and their currency. */
export function PayWishes({ profile, onChange, short = false, hideAmounts }: PayWishesProps) {
  const [asked, setAsked] = useState(false);
  const Amount = hideAmounts && !asked ? HiddenAmount : NumberField;
  const pay = profile.compensation ?? { currency: 'USD' };
  const set = (part: Partial<typeof pay>) => onChange({ ...profile, compensation: { ...pay, ...part } });
  const options = [...new Set([pay.currency, ...CURRENCIES])].map((id) => ({ id, word: id }));
  return (
    <>
      <div class="columns">
        <SelectField
          label={t('Currency')}
          options={options}
          value={pay.currency}
          onChange={(currency) => set({ currency })}
        />
        <Amount
          label={t('Floor, base a year')}
          hint={t('Below this you would not take it')}
          max={1e9}
          value={pay.baseFloor}
          onChange={(baseFloor) => set({ baseFloor })}
        />
        <Amount
          label={t('Target, base a year')}
          hint={t('What you aim for')}
          max={1e9}
          value={pay.baseTarget}
          onChange={(baseTarget) => set({ baseTarget })}
        />
        {!short && (
          <Amount
            label={t('Target, total a year')}
            hint={t('With bonus and equity')}
            max={1e9}
            value={pay.totalTarget}
            onChange={(totalTarget) => set({ totalTarget })}
          />
        )}
      </div>
      {hideAmounts && (
        <p class="row">
          <button type="button" class="button slim" onClick={() => setAsked(!asked)}>
            {asked ? t('Hide amounts') : t('Show amounts')}
          </button>
        </p>
      )}
    </>
  );
}

/** In the place of a field for an amount: whether there is one, never which. Nothing can be written into it. */
function HiddenAmount({ label, value, hint }: { label: string; value: number | undefined; hint: string }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        readOnly
        class="soft"
        value={value === undefined ? '' : t('Hidden')}
        aria-describedby={`${id}-hint`}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
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
      legend={t('Ways of working you want')}
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
          label={t('Office days, at most')}
          max={7}
          value={work.maxDaysInOffice}
          onChange={(maxDaysInOffice) => set({ maxDaysInOffice })}
        />
        <NumberField
          label={t('Travel, at most (%)')}
          max={100}
          value={work.maxTravelPercent}
          onChange={(maxTravelPercent) => set({ maxTravelPercent })}
        />
        <YesNoField
          label={t('You need visa sponsorship')}
          value={work.needsSponsorship}
          onChange={(needsSponsorship) => set({ needsSponsorship })}
        />
      </div>
      <div class="columns">
        <ListField
          label={t('Places you can work from')}
          hint={t(
            'One a line, such as Chicago or Germany. Beside a town in it, a country counts for remote jobs only.',
          )}
          value={work.places}
          onChange={(places) => set({ places })}
        />
        <ListField
          label={t('Countries you may work in')}
          hint={t('One a line, such as US or DE')}
          value={work.authorisedIn ?? []}
          onChange={(authorisedIn) => set({ authorisedIn })}
        />
      </div>
    </>
  );
}
