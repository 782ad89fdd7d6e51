import { MAX_PROFILE_CHARACTERS, parseProfileText } from '../../profile/parse.ts';
import { download } from '../export.ts';
import { t } from '../i18n.ts';
import type { SectionProps } from './sections.tsx';

interface ProfileFileProps extends SectionProps {
  onDone: (sentence: string) => void;
  onFail: (error: unknown) => void;
}

/** The profile alone as a file, out and in. */
export function ProfileFile({ profile, onChange, onDone, onFail }: ProfileFileProps) {
  const read = async (file: File) => {
    if (file.size > MAX_PROFILE_CHARACTERS) throw new Error(t('This file is too large to be a profile.'));
    const parsed = parseProfileText(await file.text());
    if (!parsed.ok) throw new Error(parsed.message);
    onChange(parsed.profile);
    onDone(t('The profile was read from the file.'));
  };
  return (
    <section class="card stack">
      <h2>{t('Profile as a file')}</h2>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            download('rolescope-profile.json', 'application/json', `${JSON.stringify(profile, null, 2)}\n`)
          }
        >
          {t('Export the profile')}
        </button>
        <button type="button" class="button" onClick={() => exportResume(profile).catch(onFail)}>
          {t('Export as JSON Resume')}
        </button>
      </div>
      <div class="field">
        <label for="profile-file">{t('Replace it from a file')}</label>
        <input
          id="profile-file"
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) read(file).catch(onFail);
          }}
        />
      </div>
    </section>
  );
}

/** Without the wishes: what one earns or wants is for no résumé. */
async function exportResume(profile: SectionProps['profile']): Promise<void> {
  const { jsonResumeOf } = await import('../../resume/export.ts');
  download('resume.json', 'application/json', jsonResumeOf(profile));
}
