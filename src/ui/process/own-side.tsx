import type { Store } from '../../store/index.ts';
import { withNotes } from '../../tracker/changes.ts';
import { ENDED } from '../../tracker/process-row.ts';
import type { SavedPosting } from '../../tracker/saved.ts';
import { ReminderOffer } from '../dashboard/reminder-offer.tsx';
import { Timeline } from '../dashboard/timeline.tsx';
import type { useSaved } from '../dashboard/use-saved.ts';
import type { Tracker } from '../dashboard/use-tracker.ts';
import type { Browser } from '../ports.ts';
import { ContactsPart } from './contacts.tsx';
import { FollowUpPart } from './follow-up.tsx';
import { MarksPart } from './marks.tsx';
import { Notes } from './notes.tsx';
import { PapersPart } from './papers.tsx';
import { ReasonPart } from './reason.tsx';
import { RoundsPart } from './rounds.tsx';

interface OwnSideProps {
  /** The posting's key. */
  id: string;
  saved: SavedPosting;
  opened: Pick<ReturnType<typeof useSaved>, 'step' | 'keepTyped'>;
  tracker: Tracker;
  store: Store;
  browser: Browser;
}

/** What the user adds to a posting, in the order in which a search needs it. */
export function OwnSide({ id, saved, tracker, store, browser, opened }: OwnSideProps) {
  const part = { saved, step: opened.step, now: tracker.now() };
  const planned = saved.followUp !== undefined || (saved.rounds ?? []).some(({ at }) => at !== undefined);
  return (
    <>
      {ENDED.includes(saved.status) && saved.status !== 'accepted' && <ReasonPart {...part} />}
      <FollowUpPart {...part} />
      <ReminderOffer
        rows={planned ? [{ nextAt: part.now }] : []}
        browser={browser}
        store={store}
        fail={tracker.fail}
        now={tracker.now}
      />
      <RoundsPart {...part} />
      <Notes
        name={`notes:${id}`}
        initial={browser.journal.read(`notes:${id}`) ?? saved.notes}
        journal={browser.journal}
        write={(text) => opened.keepTyped((old, now) => withNotes(old, text, now))}
        onFail={tracker.fail}
        rows={6}
      />
      <ContactsPart {...part} />
      <PapersPart {...part} />
      <MarksPart {...part} />
      <Timeline saved={saved} />
    </>
  );
}
