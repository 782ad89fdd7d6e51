import type { Posting } from '../../page/posting.ts';
import { safeLink } from '../format.ts';
import { msg, t } from '../i18n.ts';

interface PasteFormProps {
  posting: Posting;
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

/** A posting by hand: only a title or a text must be there. Pay is read from its own field as from a page's label. */
export function PasteForm({ posting, onChange, onAnalyse, onSave, onSample }: PasteFormProps) {
  const empty = posting.title.trim() === '' && posting.text.trim() === '';
  const usable = posting.url.trim() === '' || safeLink(posting.url.trim()) !== null;
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
              onInput={(event) => onChange({ ...posting, [field]: event.currentTarget.value })}
            />
          </div>
        ))}
        <div class="field">
          <label for="paste-pay">{t('Pay')}</label>
          <input
            id="paste-pay"
            placeholder={t('$180k–$210k a year')}
            value={posting.pay?.[0]?.text ?? ''}
            maxLength={500}
            onInput={(event) => writePay(event.currentTarget.value)}
          />
        </div>
      </div>
      {!usable && <p class="small">{t('An address begins with https://.')}</p>}
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
