import type { Settings } from '../../store/index.ts';
import { t } from '../i18n.ts';
import { linesOf } from './marks-section.tsx';

interface ConfidentialProps {
  settings: Settings;
  onChange: (part: Partial<Settings>) => void;
}

/** For a search that nobody at work should notice: a silent toolbar, hidden amounts, and employers to keep away from. */
export function ConfidentialSection({ settings, onChange }: ConfidentialProps) {
  return (
    <section class="card stack">
      <h2>{t('Confidential search')}</h2>
      <label class="check">
        <input
          id="confidential"
          type="checkbox"
          checked={settings.confidential}
          aria-describedby="confidential-hint"
          onChange={(event) => onChange({ confidential: event.currentTarget.checked })}
        />
        {t('Confidential mode')}
      </label>
      <p id="confidential-hint" class="soft small">
        {t(
          'The toolbar button shows no score and no word about a posting, and your floor and target are hidden everywhere.',
        )}
      </p>
      <div class="field">
        <label for="employers">{t('Employers that must not learn of it')}</label>
        <textarea
          id="employers"
          rows={3}
          aria-describedby="employers-hint"
          defaultValue={settings.employers.join('\n')}
          key={settings.employers.join('\n')}
          onChange={(event) => onChange({ employers: linesOf(event.currentTarget.value).slice(0, 50) })}
        />
        <p id="employers-hint" class="hint">
          {t(
            'One a line, e.g. your employer. Their postings carry a warning and stay out of reports on all saved postings. The list stays on this machine.',
          )}
        </p>
      </div>
    </section>
  );
}
