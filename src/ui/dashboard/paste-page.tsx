import { useState } from 'preact/hooks';
import type { Analysis, Evidence } from '../../facts/analysis.ts';
import type { Match } from '../../match/match.ts';
import type { Posting } from '../../page/posting.ts';
import type { Store } from '../../store/index.ts';
import { postingKey } from '../../tracker/key.ts';
import { SAMPLE_POSTING } from '../sample.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { ShowQuote } from '../verdict/claim.tsx';
import { PostingHead } from '../verdict/headline.tsx';
import { Verdict } from '../verdict/verdict.tsx';
import { PostingText } from './posting-text.tsx';
import { href } from './route.ts';

interface Result {
  posting: Posting;
  analysis: Analysis;
  match: Match | null;
}

const BLANK: Posting = { title: '', company: '', location: '', url: '', id: '', site: 'pasted', text: '', sources: {} };

/** A posting by hand, for pages that no extension may read and for postings that came by mail. */
export function PastePage({ store, hideAmounts }: { store: Store; hideAmounts: boolean }) {
  const [posting, setPosting] = useState(BLANK);
  const [result, setResult] = useState<Result | null>(null);
  const [saved, setSaved] = useState(false);
  const [quote, setQuote] = useState<Evidence | null>(null);
  const { message, say, fail } = useStatusLine();
  const analyse = async (input: Posting) => {
    const { analysisOf, matchOf } = await import('../judge.ts');
    const [analysis, profile] = await Promise.all([
      analysisOf(input, store, new Date().toISOString()),
      store.loadProfile(),
    ]);
    setQuote(null);
    setResult({ posting: input, analysis, match: matchOf(analysis, profile) });
    setSaved(false);
  };
  const save = async ({ posting: read, analysis, match }: Result) => {
    const { already } = await store.savePosting({ posting: read, analysis, match }, new Date().toISOString());
    setSaved(true);
    say(already ? 'Already saved; brought up to date.' : 'Saved.');
  };
  const trySample = () => {
    setPosting(SAMPLE_POSTING);
    analyse(SAMPLE_POSTING).catch(fail);
  };
  return (
    <div class="page">
      <h1>Paste a posting</h1>
      <PasteForm
        posting={posting}
        onChange={setPosting}
        onAnalyse={() => analyse(posting).catch(fail)}
        onSample={trySample}
      />
      <StatusLine message={message} />
      {result && (
        <div class="detail">
          <div class="stack">
            <PostingHead analysis={result.analysis} heading="h2" />
            <ShowQuote.Provider value={{ word: 'Show in the text', show: setQuote }}>
              <Verdict
                analysis={result.analysis}
                match={result.match}
                hideAmounts={hideAmounts}
                onMakeProfile={goToProfile}
              />
            </ShowQuote.Provider>
          </div>
          <aside class="stack" aria-label="Save and text">
            <div class="row">
              <button type="button" class="button primary" onClick={() => save(result).catch(fail)}>
                Save
              </button>
              {saved && (
                <a class="button" href={href('saved', postingKey(result.posting))}>
                  Open in saved
                </a>
              )}
            </div>
            <section class="part">
              <h3>The text</h3>
              <PostingText text={result.analysis.posting.text} quote={quote} />
            </section>
          </aside>
        </div>
      )}
    </div>
  );
}

function goToProfile() {
  location.hash = href('profile');
}

interface PasteFormProps {
  posting: Posting;
  onChange: (posting: Posting) => void;
  onAnalyse: () => void;
  onSample: () => void;
}

function PasteForm({ posting, onChange, onAnalyse, onSample }: PasteFormProps) {
  const set = (part: Partial<Posting>) => onChange({ ...posting, ...part });
  const empty = posting.title.trim() === '' && posting.text.trim() === '';
  return (
    <form
      class="stack paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAnalyse();
      }}
    >
      <div class="columns">
        <div class="field">
          <label for="paste-title">Job title</label>
          <input
            id="paste-title"
            value={posting.title}
            onInput={(event) => set({ title: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for="paste-company">Company</label>
          <input
            id="paste-company"
            value={posting.company}
            onInput={(event) => set({ company: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for="paste-location">Place</label>
          <input
            id="paste-location"
            value={posting.location}
            onInput={(event) => set({ location: event.currentTarget.value })}
          />
        </div>
      </div>
      <div class="field">
        <label for="paste-text">Text of the posting</label>
        <textarea
          id="paste-text"
          rows={8}
          value={posting.text}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </div>
      <div class="row">
        <button type="submit" class="button primary" disabled={empty}>
          Read it
        </button>
        <button type="button" class="button" onClick={onSample}>
          Try the example
        </button>
      </div>
    </form>
  );
}
