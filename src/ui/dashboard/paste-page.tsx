import { useState } from 'preact/hooks';
import type { Posting } from '../../page/posting.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Store } from '../../store/index.ts';
import type { Reading } from '../../tracker/changes.ts';
import { postingKey } from '../../tracker/key.ts';
import { Correct, useCorrector } from '../correct/corrector.ts';
import { SAMPLE_POSTING } from '../sample.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { useRows } from '../use-rows.ts';
import { PasteForm } from './paste-form.tsx';
import { href } from './route.ts';
import { VerdictWithText } from './verdict-with-text.tsx';

const BLANK: Posting = { title: '', company: '', location: '', url: '', id: '', site: 'pasted', text: '', sources: {} };

/** A posting by hand, for pages that no extension may read and for postings that came by mail. */
export function PastePage({ store, hideAmounts }: { store: Store; hideAmounts: boolean }) {
  const [posting, setPosting] = useState(BLANK);
  const [reading, setReading] = useState<Reading | null>(null);
  const [profile, setProfile] = useState<Profile | null>(null);
  const [saved, setSaved] = useState(false);
  const status = useStatusLine();
  const { message, say, fail } = status;
  const corrector = useCorrector({
    key: reading ? postingKey(reading.posting) : '',
    store,
    analysis: reading?.analysis ?? null,
    match: reading?.match ?? null,
    judge: { id: reading?.profileId ?? '', profile },
    show: ({ saved: _, ...judged }) => setReading((old) => old && { ...old, ...judged }),
    status,
  });
  const rows = useRows(store, fail);
  const analyse = async (input: Posting) => {
    const read = await readByHand(input, store);
    setReading(read.reading);
    setProfile(read.profile);
    setSaved(false);
  };
  const save = async (read: Reading) => {
    const { already } = await store.savePosting(read, new Date().toISOString());
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
      {reading && (
        <Correct.Provider value={corrector}>
          <VerdictWithText
            {...reading}
            profile={profile}
            saved={{ rows, key: postingKey(reading.posting) }}
            hideAmounts={hideAmounts}
          >
            <div class="row">
              <button type="button" class="button primary" onClick={() => save(reading).catch(fail)}>
                Save
              </button>
              {saved && (
                <a class="button" href={href('saved', postingKey(reading.posting))}>
                  Open in saved
                </a>
              )}
            </div>
          </VerdictWithText>
        </Correct.Provider>
      )}
    </div>
  );
}

/** A reading, and apart from it the profile it was judged with: that is not kept with the posting. */
async function readByHand(posting: Posting, store: Store): Promise<{ reading: Reading; profile: Profile | null }> {
  const { ANALYSIS_VERSION: analysisVersion, analysisOf, matchOf } = await import('../judge.ts');
  const [analysis, { id: profileId, profile }] = await Promise.all([
    analysisOf(posting, store, new Date().toISOString()),
    store.profileFor(postingKey(posting)),
  ]);
  const match = matchOf(analysis, profile);
  return { reading: { posting, analysis, match, profileId, analysisVersion }, profile };
}
