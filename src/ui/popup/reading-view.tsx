import { useMemo } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import { changedSince, withNotes } from '../../tracker/changes.ts';
import { Correct, useCorrector } from '../correct/corrector.ts';
import { EmployerNotice } from '../employer-notice.tsx';
import { t } from '../i18n.ts';
import { KeptNotes } from '../kept-notes.tsx';
import type { Browser } from '../ports.ts';
import { ProfileChoice } from '../profile/profile-choice.tsx';
import { rowsOf } from '../rows.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { BriefVerdict } from '../verdict/brief.tsx';
import { ShowQuote } from '../verdict/claim.tsx';
import { PostingHead } from '../verdict/headline.tsx';
import { keepVerdict, showQuotesOf, switchProfile, teachSkill } from './actions.ts';
import { ChangedSince } from './changed-since.tsx';
import { Foot } from './foot.tsx';
import { KnownBefore } from './known-before.tsx';
import { openFolds } from './open-folds.ts';
import { ScoreChangeLater } from './score-change-later.tsx';
import { SiteOffer } from './site-offer.tsx';
import { noteDraft, type Reading } from './use-reading.ts';

interface ReadingViewProps {
  reading: Reading;
  browser: Browser;
  store: Store;
  onChange: (part: Partial<Reading>) => void;
  hideAmounts: boolean;
}

/** One posting that was read: head, verdict, notes and the fixed foot. */
export function ReadingView({ hideAmounts, ...given }: ReadingViewProps) {
  const { reading, browser, store, onChange } = given;
  const { key, posting, analysis, match, profile, profileId, profiles, saved, notes, trouble } = reading;
  const status = useStatusLine();
  const parts = { ...given, status };
  const folds = useMemo(() => openFolds(browser.journal), [browser]);
  const corrector = useCorrector({
    key,
    store,
    analysis,
    match,
    judge: { id: profileId, profile },
    show: ({ saved: kept, ...judged }) => onChange({ ...judged, saved: kept ?? saved }),
    status,
  });
  const changed = saved !== null && changedSince(saved, { posting, analysis, match });
  const keep = () => keepVerdict(parts).catch(status.fail);
  const writeNotes = (text: string) => {
    const now = new Date().toISOString();
    if (saved) return store.updateSaved(key, (old) => withNotes(old, text, now), now);
    return store.saveDraft(noteDraft(key), text, now);
  };
  return (
    <>
      <main class="scroll">
        <PostingHead analysis={analysis} posted={posting.postedAt} brief />
        <EmployerNotice company={posting.company} store={store} />
        {saved && changed && <ChangedSince saved={saved} onKeep={keep} />}
        {!saved && <KnownBefore posting={posting} id={key} store={store} browser={browser} />}
        <ProfileChoice
          label={t('Judged with')}
          entries={profiles}
          value={profileId}
          onChange={(id) => switchProfile(parts, id).catch(status.fail)}
        />
        {trouble && (
          <p class="notice bad" role="alert">
            {trouble}
          </p>
        )}
        <ShowQuote.Provider value={{ word: t('Show in page'), show: (quote) => showQuotesOf(parts, [quote]) }}>
          <Correct.Provider value={corrector}>
            <BriefVerdict
              folds={folds}
              analysis={analysis}
              posting={posting}
              match={match}
              profile={profile}
              hideAmounts={hideAmounts}
              onHave={
                profile
                  ? (skill, strength) => teachSkill(parts, profile, skill, strength).catch(status.fail)
                  : undefined
              }
              onMakeProfile={() => browser.openDashboard('profile')}
              note={
                <ScoreChangeLater
                  saved={saved}
                  analysis={analysis}
                  match={match}
                  profile={profile}
                  hideAmounts={hideAmounts}
                  onKeep={changed ? undefined : keep}
                />
              }
            />
          </Correct.Provider>
        </ShowQuote.Provider>
        <KeptNotes
          name={noteDraft(key)}
          initial={notes}
          journal={browser.journal}
          write={writeNotes}
          onText={(text) => onChange({ notes: text })}
          onFail={status.fail}
        />
        <SiteOffer address={posting.url} access={browser.sites} onSay={status.say} onFail={status.fail} />
      </main>
      <StatusLine message={status.message} />
      <Foot
        {...parts}
        hideAmounts={hideAmounts}
        onShowAll={() =>
          showQuotesOf(
            parts,
            rowsOf(analysis, match).musts.flatMap(({ evidence }) => evidence),
          )
        }
      />
    </>
  );
}
