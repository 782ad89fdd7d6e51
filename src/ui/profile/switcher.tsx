import { useEffect } from 'preact/hooks';
import { t } from '../i18n.ts';
import { nameOf, ProfileChoice } from './profile-choice.tsx';
import type { SectionProps } from './sections.tsx';
import type { Keeping } from './use-profile.ts';
import type { useProfiles } from './use-profiles.ts';

interface SwitcherProps extends SectionProps {
  id: string;
  keeping: Keeping;
  profiles: ReturnType<typeof useProfiles>;
}

/** Several profiles, say for a director's job and for one without people to lead: which one is shown, its name, which one is the default. */
export function Switcher({ profile, onChange, id, keeping, profiles }: SwitcherProps) {
  const { entries, refresh } = profiles;
  // A name that was just kept shows in the list.
  useEffect(() => {
    if (keeping === 'kept') refresh().catch(() => {});
  }, [keeping, refresh]);
  const own = entries.find((entry) => entry.id === id);
  if (entries.length < 2 && (keeping === 'new' || keeping === 'loading')) return null;
  if (entries.length < 2) {
    return (
      <div>
        <button type="button" class="button" onClick={() => profiles.add(profile, t('Second profile'))}>
          {t('Add another profile')}
        </button>
      </div>
    );
  }
  return (
    <section class="card stack">
      <h2>{t('Profiles')}</h2>
      <ProfileChoice label={t('Shown here')} entries={entries} value={id} onChange={profiles.open} />
      <div class="field">
        <label for="profile-name">{t('Its name')}</label>
        <input
          id="profile-name"
          value={profile.label ?? ''}
          maxLength={60}
          placeholder={own && nameOf(own, entries)}
          onInput={(event) => onChange({ ...profile, label: event.currentTarget.value })}
        />
        <p class="hint">
          {own?.isDefault
            ? t('The default: it judges every posting for which you chose no other.')
            : t('It judges the postings for which you choose it, at the top of the popup.')}
        </p>
      </div>
      <div class="row">
        {!own?.isDefault && (
          <button type="button" class="button" onClick={() => profiles.makeDefault(id)}>
            {t('Make it the default')}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => profiles.add(profile, t('Profile {n}', { n: entries.length + 1 }))}
        >
          {t('Add another profile')}
        </button>
        <button type="button" class="button danger" onClick={() => profiles.remove(id)}>
          {t('Remove')}
        </button>
      </div>
    </section>
  );
}
