import type { Store } from '../../store/index.ts';
import { msg, t } from '../i18n.ts';
import type { Browser } from '../ports.ts';
import { StatusLine, type StatusMessage, useStatusLine } from '../status-line.tsx';
import { BenchmarkFigures } from './benchmark-figures.tsx';
import { FieldsWorked } from './fields-worked.tsx';
import { Importance, WantedFields } from './importance.tsx';
import { ImportancePreview } from './importance-preview.tsx';
import { Neighbours } from './neighbours.tsx';
import { Positions } from './positions.tsx';
import { ProfileFile } from './profile-file.tsx';
import { Resume } from './resume.tsx';
import { Direction, Education, Languages, ScopeLed, TargetLevels, Years } from './sections.tsx';
import { Skills } from './skills.tsx';
import { Stories } from './stories.tsx';
import { Switcher } from './switcher.tsx';
import { NOT_ALL_KEPT, type Unkept, UnkeptFields, useUnkept } from './unkept.ts';
import { type Keeping, useProfile } from './use-profile.ts';
import { useProfiles } from './use-profiles.ts';
import { PayWishes, WorkModes, WorkWishes } from './wishes.tsx';

const KEEPING_WORDS: Record<Keeping, string> = {
  loading: '',
  new: msg('Nothing is kept until you fill something in.'),
  kept: msg('Kept in this browser.'),
  writing: msg('Keeping …'),
};

/** What the form says of itself: never that all is kept while a field holds what is not. */
function keepingWords(keeping: Keeping, unkept: Unkept | null): string {
  if (unkept === 'wrong') return NOT_ALL_KEPT;
  return KEEPING_WORDS[unkept === 'typed' ? 'writing' : keeping];
}

interface ProfilePageProps {
  store: Store;
  journal: Browser['journal'];
  hideAmounts: boolean;
}

/** The whole profile as one calm form. Everything may stay empty; what is empty is unknown, never "no". */
export function ProfilePage({ store, journal, hideAmounts }: ProfilePageProps) {
  const status = useStatusLine();
  const profiles = useProfiles(store, status);
  if (profiles.current === null) return <NoProfileYet message={status.message} />;
  return (
    <ProfileForm key={profiles.current} id={profiles.current} {...{ store, journal, hideAmounts, profiles, status }} />
  );
}

/** While the profile is being looked up, and where it cannot be opened: then why. */
function NoProfileYet({ message }: { message: StatusMessage | null }) {
  return (
    <div class="page narrow">
      <h1>{t('Your profile')}</h1>
      {message?.bad && (
        <p class="notice bad" role="alert">
          {message.text}
        </p>
      )}
    </div>
  );
}

interface ProfileFormProps extends ProfilePageProps {
  id: string;
  profiles: ReturnType<typeof useProfiles>;
  status: ReturnType<typeof useStatusLine>;
}

function ProfileForm({ id, store, journal, hideAmounts, profiles, status: { message, say, fail } }: ProfileFormProps) {
  const { profile, keeping, change } = useProfile({ store, journal }, fail, id);
  const { unkept, report } = useUnkept();
  if (!profile) return <NoProfileYet message={message} />;
  const section = { profile, onChange: change };
  return (
    <UnkeptFields.Provider value={report}>
      <div class="page narrow">
        <div>
          <h1>{t('Your profile')}</h1>
          <p class="soft">
            {t('Fill in what you like. What you leave empty counts as unknown, never as missing.')}{' '}
            <span role="status">{t(keepingWords(keeping, unkept))}</span>
          </p>
        </div>
        <Switcher {...section} id={id} keeping={keeping} profiles={profiles} />
        <Resume {...section} />
        <section class="card stack">
          <h2>{t('What you look for')}</h2>
          <TargetLevels {...section} />
          <Direction {...section} />
        </section>
        <section class="card stack">
          <h2>{t('Pay')}</h2>
          <PayWishes {...section} hideAmounts={hideAmounts} />
          <BenchmarkFigures {...section} />
        </section>
        <section class="card stack">
          <h2>{t('Where and how')}</h2>
          <WorkModes {...section} />
          <WorkWishes {...section} />
        </section>
        <section class="card stack">
          <h2>{t('What matters to you')}</h2>
          <Importance {...section} />
          <WantedFields {...section} />
          <ImportancePreview profile={profile} store={store} onFail={fail} />
        </section>
        <section class="card stack">
          <h2>{t('Experience')}</h2>
          <Years {...section} />
          <FieldsWorked {...section} />
          <ScopeLed {...section} />
          <Education {...section} />
          <Languages {...section} />
        </section>
        <section class="card stack">
          <h2>{t('Skills')}</h2>
          <Skills {...section} />
          <Neighbours {...section} />
        </section>
        <section class="card stack">
          <h2>{t('Stories')}</h2>
          <Stories {...section} />
        </section>
        <section class="card stack">
          <h2>{t('Name and positions')}</h2>
          <Positions {...section} />
        </section>
        <ProfileFile {...section} onDone={say} onFail={fail} />
        <StatusLine message={message} />
      </div>
    </UnkeptFields.Provider>
  );
}
