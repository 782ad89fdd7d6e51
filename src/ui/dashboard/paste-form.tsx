import type { Posting } from '../../page/posting.ts';
import { needsCurrency } from '../../tracker/pay-words.ts';
import { CurrencyChoice } from '../currency-choice.tsx';
import { safeLink } from '../format.ts';
import { msg, t } from '../i18n.ts';

interface PasteFormProps {
  posting: Posting;
  /** What a figure without a currency is in; null while it is not known. */
  currency: string | null;
  onCurrency: (currency: string | null) => void;
  onChange: (posting: Posting) => void;
  onAnalyse: () => void;
  /** Saves it as it stands, without a look at the verdict. */
  onSave: () => void;
  onSample: () => void;
}

const LINES = [
  { field: 'title', word: msg('Job title') },
  { field: 'company', word: msg('Company') },
  { field: 'location', word: msg('Place') },
  { field: 'url', word: msg('Address') },
] as const;

const WRONG = { 'aria-invalid': true, 'aria-describedby': 'paste-url-wrong' } as const;

/** A posting by hand: only a title or a text must be there. Pay is read from its own field as from a page's label. */
export function PasteForm({ posting, currency, onCurrency, onChange, onAnalyse, onSave, onSample }: PasteFormProps) {
  const empty = posting.title.trim() === '' && posting.text.trim() === '';
  const usable = posting.url.trim() === '' || safeLink(posting.url.trim()) !== null;
  const pay = posting.pay?.[0]?.text ?? '';
  const writePay = (text: string) => {
    const { pay: _, ...rest } = posting;
    onChange(text ? { ...rest, pay: [{ text, by: 'typed' }] } : rest);
  };
  return (
    <form
      class="stack paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAnalyse();
      }}
    >
      <div class="columns">
        {LINES.map(({ field, word }) => (
          <div key={field} class="field">
            <label for={`paste-${field}`}>{t(word)}</label>
            <input
              id={`paste-${field}`}
              value={posting[field]}
              {...(field === 'url' && !usable && WRONG)}
              onInput={(event) => onChange({ ...posting, [field]: event.currentTarget.value })}
            />
            {field === 'url' && !usable && (
              <p id={WRONG['aria-describedby']} class="small wrong" role="alert">
                {t('An address begins with https://.')}
              </p>
            )}
          </div>
        ))}
        <div class="field">
          <label for="paste-pay">{t('Pay')}</label>
          <input
            id="paste-pay"
            placeholder={t('$180k–$210k a year')}
            value={pay}
            maxLength={500}
            onInput={(event) => writePay(event.currentTarget.value)}
          />
        </div>
        {needsCurrency(pay) && <CurrencyChoice id="paste-currency" value={currency} onChange={onCurrency} />}
      </div>
      <div class="field">
        <label for="paste-text">{t('Text of the posting')}</label>
        <textarea
          id="paste-text"
          rows={8}
          value={posting.text}
          onInput={(event) => onChange({ ...posting, text: event.currentTarget.value })}
        />
      </div>
      <div class="row">
        <button type="submit" class="button primary" disabled={empty || !usable}>
          {t('Read it')}
        </button>
        <button type="button" class="button" disabled={empty || !usable} onClick={onSave}>
          {t('Save it as it is')}
        </button>
        <button type="button" class="button plain" onClick={onSample}>
          {t('Try the example')}
        </button>
      </div>
    </form>
  );
}
