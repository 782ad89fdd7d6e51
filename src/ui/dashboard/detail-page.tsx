import { ArrowLeft, ExternalLink, ListChecks } from 'lucide';
import type { Analysis } from '../../facts/analysis.ts';
import type { Match } from '../../match/match.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Store } from '../../store/index.ts';
import { readAt, withStatus } from '../../tracker/changes.ts';
import type { SavedPosting, SavedRow } from '../../tracker/saved.ts';
import { Correct } from '../correct/corrector.ts';
import { ScoreChange } from '../correct/score-change.tsx';
import { EmployerNotice } from '../employer-notice.tsx';
import { downloadMatch } from '../export.ts';
import { ExportDialog } from '../export-dialog.tsx';
import { day, safeLink } from '../format.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { Browser } from '../ports.ts';
import { useOpener } from '../process/adder.tsx';
import { EditPosting } from '../process/edit-posting.tsx';
import { OwnSide } from '../process/own-side.tsx';
import { ProfileChoice } from '../profile/profile-choice.tsx';
import { NewsNotice } from '../related/news-notice.tsx';
import { RelatedPostings } from '../related/related.tsx';
import { StatusLine } from '../status-line.tsx';
import { StatusSelect } from '../status-select.tsx';
import { STATUS_WORDS } from '../words.ts';
import { href } from './route.ts';
import { useSaved } from './use-saved.ts';
import type { Tracker } from './use-tracker.ts';
import { VerdictWithText } from './verdict-with-text.tsx';

interface DetailProps {
  id: string;
  tracker: Tracker;
  store: Store;
  browser: Browser;
  hideAmounts: boolean;
}

/** One saved posting: the verdict with today's profile, and the user's own side: steps, people, notes, timeline. */
export function DetailPage({ id, tracker, store, browser, hideAmounts }: DetailProps) {
  const opened = useSaved(id, store, tracker);
  const { saved, today, state, onHave, judge, choose, corrector, keep } = opened;
  const match = today?.match ?? null;
  const profile = judge?.profile ?? null;
  return (
    <div class="page">
      <a class="back" href={href('saved')}>
        <Icon of={ArrowLeft} />
        {t('Pipeline')}
      </a>
      {state === 'gone' && <h1>{t('This posting is not among your saved ones.')}</h1>}
      {state === 'here' && saved && today && (
        <Correct.Provider value={corrector}>
          <EmployerNotice company={saved.posting.company} store={store} />
          <VerdictWithText
            posting={saved.posting}
            read={readAt(saved)}
            edits={saved.edits}
            analysis={today.analysis}
            match={match}
            profile={judge?.profile}
            saved={{ rows: tracker.rows ?? NONE, key: id }}
            hideAmounts={hideAmounts}
            onHave={onHave}
            note={
              <ScoreChange
                saved={saved}
                analysis={today.analysis}
                match={match}
                profile={profile}
                hideAmounts={hideAmounts}
                onKeep={keep}
              />
            }
          >
            <Actions {...{ saved, match, profile, tracker, hideAmounts, opened }} analysis={today.analysis} />
            <ProfileChoice
              label={t('Judged with')}
              entries={judge?.entries ?? []}
              value={judge?.id ?? ''}
              onChange={(profileId) => choose(profileId).catch(tracker.fail)}
            />
            <Dates saved={saved} browser={browser} tracker={tracker} onEdited={opened.reopen} />
            <NewsNotice
              saved={saved}
              store={store}
              act={(step, said) => opened.step(step, said).then(opened.reopen)}
              fail={tracker.fail}
            />
            <RelatedPostings saved={saved} rows={tracker.rows ?? NONE} />
            <OwnSide {...{ id, saved, tracker, store, browser, opened }} />
          </VerdictWithText>
        </Correct.Provider>
      )}
      <StatusLine message={tracker.message} />
    </div>
  );
}

const NONE: readonly SavedRow[] = [];
type Opened = ReturnType<typeof useSaved>;

interface ActionsProps {
  saved: SavedPosting;
  /** The reading that is shown, with the user's corrections. */
  analysis: Analysis;
  match: Match | null;
  profile: Profile | null;
  hideAmounts: boolean;
  tracker: Tracker;
  opened: Opened;
}

function Actions({ saved, analysis, match, profile, hideAmounts, tracker: { say, fail }, opened }: ActionsProps) {
  return (
    <div class="row">
      <StatusSelect
        value={saved.status}
        onChange={(next) =>
          opened.step(
            (old, now) => withStatus(old, next, now),
            t('Status: {status}.', { status: t(STATUS_WORDS[next]) }),
          )
        }
      />
      <a class="button" href={href('prepare', saved.key)}>
        <Icon of={ListChecks} />
        {t('Prepare')}
      </a>
      <ExportDialog
        initial={{ hideMyPay: hideAmounts }}
        onExport={(format, options) =>
          downloadMatch({ analysis, match, saved, profile }, format, options).then(
            () => say(t('Exported to your downloads.')),
            fail,
          )
        }
      />
      <button type="button" class="button danger" onClick={() => opened.remove()}>
        {t('Remove')}
      </button>
    </div>
  );
}

interface DatesProps {
  saved: SavedPosting;
  browser: Browser;
  tracker: Tracker;
  onEdited: () => void;
}

function Dates({ saved, browser, tracker, onEdited }: DatesProps) {
  const { open, show, close, button } = useOpener();
  const link = safeLink(saved.posting.url);
  if (open) return <EditPosting saved={saved} tracker={tracker} onEdited={onEdited} onClose={close} />;
  return (
    <p class="soft small">
      {t('Saved {date}', { date: day(saved.savedAt) })}
      {link && (
        <>
          {' · '}
          <button type="button" class="link-button plain-link" onClick={() => browser.openLink(link)}>
            {t('Open the posting')} <Icon of={ExternalLink} size={12} />
          </button>
        </>
      )}
      {' · '}
      <button ref={button} type="button" class="link-button plain-link" onClick={show}>
        {t('Edit title, company, place')}
      </button>
    </p>
  );
}
