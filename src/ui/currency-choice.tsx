import { t } from './i18n.ts';
import { CURRENCIES } from './profile/wishes.tsx';

interface CurrencyChoiceProps {
  id: string;
  /** Null while it is not known. */
  value: string | null;
  onChange: (currency: string | null) => void;
}

/** Asks what currency pay is in that was written without one. */
export function CurrencyChoice({ id, value, onChange }: CurrencyChoiceProps) {
  const offered = value && !CURRENCIES.includes(value) ? [value, ...CURRENCIES] : CURRENCIES;
  return (
    <div class="field">
      <label for={id}>{t('Currency of pay that names none')}</label>
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      >
        <option value="">{t('In which currency?')}</option>
        {offered.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} class="hint">
        {value
          ? t('A figure without a currency is read as {currency}.', { currency: value })
          : t('Until you choose one, such figures are kept as words only.')}
      </p>
    </div>
  );
}
