import { useRef } from 'preact/hooks';
import type { Evidence } from '../../facts/analysis.ts';
import type { SkillId } from '../../knowledge/taxonomy.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Store } from '../../store/index.ts';
import { withNotes } from '../../tracker/changes.ts';
import { lineOf } from '../context.ts';
import type { Browser } from '../ports.ts';
import { withSkill } from '../profile/learn-skill.ts';
import { rowsOf } from '../rows.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { ShowQuote } from '../verdict/claim.tsx';
import { PostingHead } from '../verdict/headline.tsx';
import { Verdict } from '../verdict/verdict.tsx';
import { skillLabel } from '../words.ts';
import { Foot } from './foot.tsx';
import { Notes } from './notes.tsx';
import { noteDraft, type Reading } from './use-reading.ts';

interface ReadingViewProps {
  reading: Reading;
  browser: Browser;
  store: Store;
  onChange: (part: Partial<Reading>) => void;
  hideAmounts: boolean;
}

/** One posting that was read: head, verdict, notes and the fixed foot. */
export function ReadingView({ reading, browser, store, onChange, hideAmounts }: ReadingViewProps) {
  const { analysis, match, profile } = reading;
  const status = useStatusLine();
  const show = (quotes: readonly Evidence[]) => {
    const text = analysis.posting.text;
    const asked = new Map(
      quotes
        .filter(({ source }) => source === 'text')
        .map((quote) => [`${quote.start}-${quote.end}`, { text: quote.text, line: lineOf(text, quote) }]),
    );
    browser.showInPage([...asked.values()]).then((found) => status.say(foundWords(found)), status.fail);
  };
  const have = async (before: Profile, skill: SkillId) => {
    const { matchOf } = await import('../judge.ts');
    const keep = async (next: Profile) => {
      await store.saveProfile(next, new Date().toISOString());
      onChange({ profile: next, match: matchOf(analysis, next) });
    };
    await keep(withSkill(before, skill, 'strong'));
    const undo = () => keep(before).then(() => status.say('Undone.'), status.fail);
    status.say(`Added to your profile: ${skillLabel(skill)}.`, undo);
  };
  return (
    <>
      <main class="scroll">
        <PostingHead analysis={analysis} />
        <ShowQuote.Provider value={{ word: 'Show in page', show: (evidence) => show([evidence]) }}>
          <Verdict
            analysis={analysis}
            match={match}
            hideAmounts={hideAmounts}
            onHave={profile ? (skill) => have(profile, skill).catch(status.fail) : undefined}
            onMakeProfile={() => browser.openDashboard('profile')}
          />
        </ShowQuote.Provider>
        <NotesOf reading={reading} browser={browser} store={store} onChange={onChange} onFail={status.fail} />
      </main>
      <StatusLine message={status.message} />
      <Foot
        reading={reading}
        browser={browser}
        store={store}
        onChange={onChange}
        onShowAll={() => show(rowsOf(analysis, match).musts.flatMap(({ evidence }) => evidence))}
        status={status}
      />
    </>
  );
}

function foundWords(found: number): string {
  if (found === 0) return 'Not found in the page. It may have changed since it was read.';
  return found === 1 ? 'Marked in the page.' : `Marked ${found} places in the page.`;
}

type NotesOfProps = Pick<ReadingViewProps, 'reading' | 'browser' | 'store' | 'onChange'> & {
  onFail: (error: unknown) => void;
};

/** Notes are kept while they are typed: as a draft until the posting is saved, then in the posting. */
function NotesOf({ reading, browser, store, onChange, onFail }: NotesOfProps) {
  const { key, saved, notes } = reading;
  const latest = useRef<string | null>(null);
  const writing = useRef(false);
  const write = async () => {
    writing.current = true;
    while (latest.current !== null) {
      const text = latest.current;
      latest.current = null;
      const now = new Date().toISOString();
      if (saved) await store.updateSaved(key, (old) => withNotes(old, text, now), now);
      else await store.saveDraft(noteDraft(key), text, now);
    }
    browser.journal.forget(noteDraft(key));
  };
  const keep = (text: string) => {
    onChange({ notes: text });
    // The popup may close before the database answers; what is written here is written at once.
    browser.journal.write(noteDraft(key), text);
    latest.current = text;
    if (!writing.current) {
      write()
        .catch(onFail)
        .finally(() => {
          writing.current = false;
        });
    }
  };
  return <Notes value={notes} onChange={keep} />;
}
