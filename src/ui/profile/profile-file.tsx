import { useState } from 'preact/hooks';
import { MAX_PROFILE_CHARACTERS, parseProfileText } from '../../profile/parse.ts';
import { href } from '../dashboard/route.ts';
import { download } from '../export.ts';
import { FileInput } from '../file-input.tsx';
import { said, t } from '../i18n.ts';
import { sentenceOf } from '../status-line.tsx';
import { kindOfFile } from './file-kind.ts';
import type { SectionProps } from './sections.tsx';

interface ProfileFileProps extends SectionProps {
  onDone: (sentence: string) => void;
  onFail: (error: unknown) => void;
}

/** The profile alone as a file, out and in. */
export function ProfileFile({ profile, onChange, onDone, onFail }: ProfileFileProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = async (file: File) => {
    setProblem(null);
    // Whatever is that large is no profile; of a backup the first words say what it is.
    const text = await file.slice(0, MAX_PROFILE_CHARACTERS).text();
    const kind = kindOfFile(text);
    if (kind !== 'profile') return setProblem({ kind });
    if (file.size > MAX_PROFILE_CHARACTERS) throw new Error(t('This file is too large to be a profile.'));
    const parsed = parseProfileText(text);
    if (!parsed.ok) return setProblem({ kind, words: said(parsed.message) });
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
        <FileInput
          id="profile-file"
          accept="application/json,.json"
          onFile={(file) => {
            read(file).catch((error: unknown) => setProblem({ kind: 'profile', words: sentenceOf(error) }));
          }}
        />
        {problem && <ProblemWords problem={problem} />}
      </div>
    </section>
  );
}

interface Problem {
  /** What the file is. */
  kind: ReturnType<typeof kindOfFile>;
  /** What is wrong in a profile. */
  words?: string;
}

function ProblemWords({ problem: { kind, words = '' } }: { problem: Problem }) {
  return (
    <p class="notice bad" role="alert">
      {kind === 'profile' && words}
      {kind === 'backup' && (
        <>
          {t('This is a backup of everything, not a profile alone. Your profile was left as it is.')}{' '}
          <a href={href('data')}>{t('Restore it under “Data and settings”')}</a>
        </>
      )}
      {kind === 'resume' && (
        <>
          {t('This is a JSON Resume, not a Rolescope profile. Your profile was left as it is.')}{' '}
          <button
            type="button"
            class="link-button plain-link"
            onClick={() => document.getElementById('resume-file')?.focus()}
          >
            {t('Choose it under “From your résumé”')}
          </button>
        </>
      )}
      {kind === 'other' &&
        t(
          'This is not a Rolescope profile. Choose the file that “Export the profile” wrote, rolescope-profile.json. Your profile was left as it is.',
        )}
    </p>
  );
}

/** Without the wishes: what one earns or wants is for no résumé. */
async function exportResume(profile: SectionProps['profile']): Promise<void> {
  const { jsonResumeOf } = await import('../../resume/export.ts');
  download('resume.json', 'application/json', jsonResumeOf(profile));
}
