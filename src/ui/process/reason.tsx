import { REASONS } from '../../tracker/reasons.ts';
import { withReason } from '../../tracker/steps.ts';
import { t } from '../i18n.ts';
import { REASON_WORDS } from '../tracker-words.ts';
import { wordFor } from '../words.ts';
import type { PartProps } from './follow-up.tsx';

/** Why the process ended: what the decision journal counts. Shown once it has ended. */
export function ReasonPart({ saved, step }: Omit<PartProps, 'now'>) {
  const code = saved.reason?.code ?? '';
  const group = (whose: 'me' | 'them') =>
    REASONS.filter(({ by }) => by === whose || (by === 'either' && whose === 'them')).map(({ id }) => (
      <option key={id} value={id}>
        {t(REASON_WORDS[id])}
      </option>
    ));
  const known = REASONS.some(({ id }) => id === code);
  return (
    <section class="part process-part">
      <h2 class="part-title">{t('Why it ended')}</h2>
      <div class="process-fields">
        <select
          aria-label={t('Reason')}
          value={code}
          onChange={({ currentTarget: { value } }) => {
            const words = saved.reason?.words;
            step(
              (old, now) => withReason(old, value ? { code: value, ...(words && { words }) } : null, now),
              t('Reason kept.'),
            );
          }}
        >
          <option value="">{t('Not said')}</option>
          <optgroup label={t('My decision')}>{group('me')}</optgroup>
          <optgroup label={t('Their decision')}>{group('them')}</optgroup>
          {code && !known && <option value={code}>{t(wordFor(REASON_WORDS, code))}</option>}
        </select>
        {code && (
          <input
            aria-label={t('In my own words')}
            placeholder={t('In my own words')}
            defaultValue={saved.reason?.words ?? ''}
            maxLength={2000}
            onChange={({ currentTarget: { value } }) =>
              step((old, now) => withReason(old, { code, words: value.trim() }, now), t('Reason kept.'))
            }
          />
        )}
      </div>
    </section>
  );
}
