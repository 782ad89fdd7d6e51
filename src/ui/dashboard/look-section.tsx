import type { Settings } from '../../store/index.ts';
import { t } from '../i18n.ts';
import { LanguageChoice } from './language-choice.tsx';

interface LookProps {
  settings: Settings;
  /** False where the browser has no sync of its own. */
  canFollow: boolean;
  onChange: (part: Partial<Settings>) => Promise<void>;
}

const THEMES = ['system', 'light', 'dark'] as const;

function themeWords(theme: Settings['theme']): string {
  if (theme === 'light') return t('Light');
  return theme === 'dark' ? t('Dark') : t('As the browser');
}

/** Theme and hidden amounts, whether both follow to other machines, and the language. */
export function LookSection({ settings, canFollow, onChange }: LookProps) {
  return (
    <section class="card stack">
      <h2>{t('Look')}</h2>
      <fieldset>
        <legend>{t('Theme')}</legend>
        <div class="checks">
          {THEMES.map((theme) => (
            <label key={theme} class="check">
              <input
                type="radio"
                name="theme"
                checked={settings.theme === theme}
                onChange={() => onChange({ theme })}
              />
              {themeWords(theme)}
            </label>
          ))}
        </div>
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.hideAmounts}
          onChange={(event) => onChange({ hideAmounts: event.currentTarget.checked })}
        />
        {t('Hide my floor and target, on screens that others can see and in reports')}
      </label>
      {canFollow && (
        <label class="check">
          <input
            id="follow-look"
            type="checkbox"
            checked={settings.followLook}
            onChange={(event) => onChange({ followLook: event.currentTarget.checked })}
          />
          {t('Let these two follow me through the browser’s own sync; nothing else ever does')}
        </label>
      )}
      <LanguageChoice onChoose={(language) => onChange({ language })} />
    </section>
  );
}
