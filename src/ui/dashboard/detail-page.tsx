import { ArrowLeft, ExternalLink } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../facts/analysis.ts';
import type { Match } from '../../match/match.ts';
import type { Store } from '../../store/index.ts';
import { withNotes, withStatus } from '../../tracker/changes.ts';
import type { SavedPosting } from '../../tracker/saved.ts';
import { downloadMatch } from '../export.ts';
import { ExportMenu } from '../export-menu.tsx';
import { day, safeLink } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Notes } from '../popup/notes.tsx';
import type { Browser } from '../ports.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { StatusSelect } from '../status-select.tsx';
import { ShowQuote } from '../verdict/claim.tsx';
import { PostingHead } from '../verdict/headline.tsx';
import { Verdict } from '../verdict/verdict.tsx';
import { PostingText } from './posting-text.tsx';
import { href } from './route.ts';
import { Timeline } from './timeline.tsx';

interface DetailProps {
  id: string;
  store: Store;
  browser: Browser;
  hideAmounts: boolean;
}

/** One saved posting: the verdict with today's profile, notes, status, timeline and the full text. */
export function DetailPage({ id, store, browser, hideAmounts }: DetailProps) {
  const [saved, setSaved] = useState<SavedPosting | null>(null);
  const [match, setMatch] = useState<Match | null>(null);
  const [state, setState] = useState<'loading' | 'here' | 'gone'>('loading');
  const [quote, setQuote] = useState<Evidence | null>(null);
  const status = useStatusLine();
  const { fail } = status;
  useEffect(() => {
    const open = async () => {
      const [{ matchOf }, found, profile] = await Promise.all([
        import('../judge.ts'),
        store.loadSaved(id),
        store.loadProfile(),
      ]);
      setSaved(found);
      setState(found ? 'here' : 'gone');
      if (found) setMatch(matchOf(found.analysis, profile) ?? found.match);
    };
    open().catch((error: unknown) => {
      setState('gone');
      fail(error);
    });
  }, [id, store, fail]);
  const queue = useRef(Promise.resolve());
  const change = (edit: (old: SavedPosting, now: string) => SavedPosting) => {
    const now = new Date().toISOString();
    queue.current = queue.current
      .then(async () => setSaved(await store.updateSaved(id, (old) => edit(old, now), now)))
      .catch(fail);
  };
  const remove = async () => {
    const old = await store.removeSaved(id);
    setState('gone');
    const undo = async () => {
      if (old) await store.restoreSaved(old, new Date().toISOString());
      setState('here');
      status.say('Back where it was.');
    };
    status.say('Removed from your saved postings.', () => undo().catch(fail));
  };
  return (
    <div class="page">
      <a class="back" href={href('saved')}>
        <Icon of={ArrowLeft} />
        All saved postings
      </a>
      {state === 'gone' && <p>This posting is not among your saved ones.</p>}
      {state === 'here' && saved && (
        <div class="detail">
          <div class="stack">
            <PostingHead analysis={saved.analysis} />
            <ShowQuote.Provider value={{ word: 'Show in the text', show: setQuote }}>
              <Verdict
                analysis={saved.analysis}
                match={match}
                hideAmounts={hideAmounts}
                onMakeProfile={() => {
                  location.hash = href('profile');
                }}
              />
            </ShowQuote.Provider>
          </div>
          <aside class="stack" aria-label="Your side">
            <div class="row">
              <StatusSelect
                value={saved.status}
                onChange={(next) => change((old, now) => withStatus(old, next, now))}
              />
              <ExportMenu
                look="button"
                below
                onChoose={(format) =>
                  downloadMatch({ analysis: saved.analysis, match, saved }, format).then(
                    () => status.say('Exported to your downloads.'),
                    fail,
                  )
                }
              />
              <button type="button" class="button danger" onClick={() => remove().catch(fail)}>
                Remove
              </button>
            </div>
            <OpenLink saved={saved} browser={browser} />
            <Notes value={saved.notes} rows={6} onChange={(text) => change((old, now) => withNotes(old, text, now))} />
            <Timeline saved={saved} />
            <section class="part">
              <h3>Full text, as it was read</h3>
              <PostingText text={saved.analysis.posting.text} quote={quote} />
            </section>
          </aside>
        </div>
      )}
      <StatusLine message={status.message} />
    </div>
  );
}

function OpenLink({ saved, browser }: { saved: SavedPosting; browser: Browser }) {
  const link = safeLink(saved.posting.url);
  return (
    <p class="soft small">
      Saved {day(saved.savedAt)}
      {saved.posting.postedAt && `, posted ${day(saved.posting.postedAt)}`}
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
