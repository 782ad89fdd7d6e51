import { ArrowLeft, ExternalLink, ListChecks } from 'lucide';
import type { Analysis } from '../../facts/analysis.ts';
import type { Match } from '../../match/match.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Store } from '../../store/index.ts';
import { withNotes, withStatus } from '../../tracker/changes.ts';
import type { SavedPosting } from '../../tracker/saved.ts';
import { Correct } from '../correct/corrector.ts';
import { ScoreChange } from '../correct/score-change.tsx';
import { downloadMatch } from '../export.ts';
import { ExportDialog } from '../export-dialog.tsx';
import { day, safeLink } from '../format.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { KeptNotes } from '../kept-notes.tsx';
import type { Browser } from '../ports.ts';
import { ProfileChoice } from '../profile/profile-choice.tsx';
import { RelatedPostings } from '../related/related.tsx';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { StatusSelect } from '../status-select.tsx';
import { useRows } from '../use-rows.ts';
import { href } from './route.ts';
import { Timeline } from './timeline.tsx';
import { useSaved } from './use-saved.ts';
import { VerdictWithText } from './verdict-with-text.tsx';

interface DetailProps {
  id: string;
  store: Store;
  browser: Browser;
  hideAmounts: boolean;
}

/** One saved posting: the verdict with today's profile, notes, status, timeline and the full text. */
export function DetailPage({ id, store, browser, hideAmounts }: DetailProps) {
  const status = useStatusLine();
  const rows = useRows(store, status.fail);
  const { saved, today, state, change, remove, onHave, judge, choose, corrector, keep } = useSaved(id, store, status);
  const match = today?.match ?? null;
  return (
    <div class="page">
      <a class="back" href={href('saved')}>
        <Icon of={ArrowLeft} />
        All saved postings
      </a>
      {state === 'gone' && <p>This posting is not among your saved ones.</p>}
      {state === 'here' && saved && today && (
        <Correct.Provider value={corrector}>
          <VerdictWithText
            posting={saved.posting}
            analysis={today.analysis}
            match={match}
            profile={judge?.profile}
            saved={{ rows, key: id }}
            hideAmounts={hideAmounts}
            onHave={onHave}
            note={
              <ScoreChange
                saved={saved}
                analysis={today.analysis}
                match={match}
                profile={judge?.profile ?? null}
                hideAmounts={hideAmounts}
                onKeep={keep}
              />
            }
          >
            <Actions
              saved={saved}
              analysis={today.analysis}
              match={match}
              profile={judge?.profile ?? null}
              change={change}
              remove={remove}
              status={status}
              hideAmounts={hideAmounts}
            />
            <ProfileChoice
              label="Judged with"
              entries={judge?.entries ?? []}
              value={judge?.id ?? ''}
              onChange={(profileId) => choose(profileId).catch(status.fail)}
            />
            <Dates saved={saved} browser={browser} />
            <RelatedPostings saved={saved} rows={rows} />
            <KeptNotes
              name={`notes:${id}`}
              initial={browser.journal.read(`notes:${id}`) ?? saved.notes}
              journal={browser.journal}
              write={(text) => change((old, now) => withNotes(old, text, now))}
              onFail={status.fail}
              rows={6}
            />
            <Timeline saved={saved} />
          </VerdictWithText>
        </Correct.Provider>
      )}
      <StatusLine message={status.message} />
    </div>
  );
}

type ActionsProps = Pick<ReturnType<typeof useSaved>, 'change' | 'remove'> & {
  saved: SavedPosting;
  /** The reading that is shown, with the user's corrections. */
  analysis: Analysis;
  match: Match | null;
  profile: Profile | null;
  hideAmounts: boolean;
  status: ReturnType<typeof useStatusLine>;
};

function Actions({
  saved,
  analysis,
  match,
  profile,
  change,
  remove,
  hideAmounts,
  status: { say, fail },
}: ActionsProps) {
  return (
    <div class="row">
      <StatusSelect
        value={saved.status}
        onChange={(next) => change((old, now) => withStatus(old, next, now)).then(() => say('Status changed.'), fail)}
      />
      <a class="button" href={href('prepare', saved.key)}>
        <Icon of={ListChecks} />
        {t('Prepare')}
      </a>
      <ExportDialog
        initial={{ hideMyPay: hideAmounts }}
        onExport={(format, options) =>
          downloadMatch({ analysis, match, saved, profile }, format, options).then(
            () => say('Exported to your downloads.'),
            fail,
          )
        }
      />
      <button type="button" class="button danger" onClick={() => remove().catch(fail)}>
        Remove
      </button>
    </div>
  );
}

function Dates({ saved, browser }: { saved: SavedPosting; browser: Browser }) {
  const link = safeLink(saved.posting.url);
  return (
    <p class="soft small">
      Saved {day(saved.savedAt)}
      {link && (
        <>
          {' · '}
          <button type="button" class="link-button plain-link" onClick={() => browser.openLink(link)}>
            Open the posting <Icon of={ExternalLink} size={12} />
          </button>
        </>
      )}
    </p>
  );
}
