import { REASONS } from '../../tracker/reasons.ts';
import { t } from '../i18n.ts';
import { REASON_WORDS } from '../tracker-words.ts';

/** Passes on a posting, and says why in the same step. `title` is the posting's. */
export function PassSelect({ title, onChoose }: { title: string; onChoose: (code: string) => void }) {
  return (
    <select
      class="act-select"
      aria-label={t('Pass on: {title}', { title })}
      value=""
      onChange={({ currentTarget: field }) => {
        const code = field.value;
        field.value = '';
        if (code) onChoose(code);
      }}
    >
      <option value="">{t('Pass because…')}</option>
      {REASONS.filter(({ by }) => by !== 'them').map(({ id }) => (
        <option key={id} value={id}>
          {t(REASON_WORDS[id])}
        </option>
      ))}
    </select>
  );
}
