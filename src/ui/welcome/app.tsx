import { LockKeyhole, Quote, Scale } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../facts/analysis.ts';
import type { Match } from '../../match/match.ts';
import type { Store } from '../../store/index.ts';
import { msg, t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { Browser } from '../ports.ts';
import { PRIVACY } from '../privacy.ts';
import { type SectionProps, TargetLevels, Years } from '../profile/sections.tsx';
import { NOT_ALL_KEPT, UnkeptFields, useUnkept } from '../profile/unkept.ts';
import { type Keeping, useProfile } from '../profile/use-profile.ts';
import { PayWishes, WorkModes } from '../profile/wishes.tsx';
import { SAMPLE_POSTING } from '../sample.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { useSettings } from '../use-settings.ts';
import { PostingHead } from '../verdict/headline.tsx';
import { Verdict } from '../verdict/verdict.tsx';

const POINTS = [
  {
    icon: Scale,
    text: msg(
      'Level, scope, pay and must-haves of a product-leadership posting, compared with what you have and want.',
    ),
  },
  {
    icon: Quote,
    text: msg(
      'A quote from the posting behind every claim. The same posting and profile always give the same verdict.',
    ),
  },
  { icon: LockKeyhole, text: msg('No account, no server, no network request. Everything stays in this browser.') },
];

/** The first run: what it is, what it keeps, a short profile, and an example whose verdict follows the profile as it is typed. */
export function WelcomeApp({ browser, store }: { browser: Browser; store: Store }) {
  const { settings } = useSettings(store);
  const { message, fail } = useStatusLine();
  const { profile, keeping, change } = useProfile({ store, journal: browser.journal }, fail);
  const openProfile = () => browser.openDashboard('profile');
  return (
    <main class="welcome">
      <Headline />
      <div class="welcome-columns">
        <div class="stack">
          {profile && (
            <ShortProfile
              {...{ profile, keeping }}
              onChange={change}
              hideAmounts={settings.hideAmounts}
              onMore={openProfile}
            />
          )}
          <section class="card stack">
            <h2>{t('What Rolescope reads and keeps')}</h2>
            {PRIVACY.map((sentence) => (
              <p key={sentence}>{t(sentence)}</p>
            ))}
          </section>
          <section class="card stack tight">
            <h2>{t('How to use it')}</h2>
            <p>{t('Open a posting and click Rolescope in the toolbar, or press Alt+Shift+J.')}</p>
          </section>
        </div>
        <Example {...{ profile, keeping }} hideAmounts={settings.hideAmounts} onMakeProfile={openProfile} />
      </div>
      <StatusLine message={message} />
    </main>
  );
}

function Headline() {
  return (
    <header class="stack">
      <p class="brand">Rolescope</p>
      <h1>{t('Is this job worth your evening?')}</h1>
      <ul class="points">
        {POINTS.map(({ icon, text }) => (
          <li key={text}>
            <Icon of={icon} size={20} />
            <p>{t(text)}</p>
          </li>
        ))}
      </ul>
    </header>
  );
}

interface ShortProfileProps extends SectionProps {
  keeping: Keeping;
  hideAmounts: boolean;
  onMore: () => void;
}

function ShortProfile({ keeping, hideAmounts, onMore, ...section }: ShortProfileProps) {
  const { unkept, report } = useUnkept();
  return (
    <UnkeptFields.Provider value={report}>
      <section class="card stack">
        <div>
          <h2>{t('Your profile in two minutes')}</h2>
          <p class="soft">{t('Everything may stay empty. The example on this page follows what you enter.')}</p>
        </div>
        <TargetLevels {...section} />
        <Years {...section} first={2} />
        <PayWishes {...section} short hideAmounts={hideAmounts} />
        <WorkModes {...section} />
        <div class="row">
          <button type="button" class="button primary" onClick={onMore}>
            {t('Add skills and the rest')}
          </button>
          <button type="button" class="button" onClick={onMore}>
            {t('Read my résumé')}
          </button>
          <span class="soft small" role="status">
            {unkept === 'wrong' && t(NOT_ALL_KEPT)}
            {unkept === null && keeping === 'kept' && t('Kept in this browser.')}
          </span>
        </div>
      </section>
    </UnkeptFields.Provider>
  );
}

interface ExampleProps {
  profile: ReturnType<typeof useProfile>['profile'];
  keeping: Keeping;
  hideAmounts: boolean;
  onMakeProfile: () => void;
}

/** The example posting, analysed here and now; with a match as soon as there is something to compare with. */
function Example({ profile, keeping, hideAmounts, onMakeProfile }: ExampleProps) {
  const [judge, setJudge] = useState<typeof import('../judge.ts') | null>(null);
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  useEffect(() => {
    import('../judge.ts').then(async (module) => {
      setAnalysis(await module.analyse(SAMPLE_POSTING));
      setJudge(module);
    });
  }, []);
  const begun = keeping === 'kept' || keeping === 'writing';
  const match: Match | null = judge && analysis && begun ? judge.matchOf(analysis, profile) : null;
  return (
    <section class="card stack example" aria-label={t('An example')}>
      <p class="soft small">{t('An example, from an invented company')}</p>
      {analysis && (
        <>
          <PostingHead analysis={analysis} heading="h2" />
          <Verdict {...{ analysis, match, hideAmounts }} onMakeProfile={begun ? undefined : onMakeProfile} />
        </>
      )}
    </section>
  );
}
