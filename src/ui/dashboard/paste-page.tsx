import { useEffect, useState } from 'preact/hooks';
import type { Posting } from '../../page/posting.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Store } from '../../store/index.ts';
import type { Reading } from '../../tracker/changes.ts';
import { postingKey } from '../../tracker/key.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import { typedPay } from '../../tracker/typed-pay.ts';
import { Correct, useCorrector } from '../correct/corrector.ts';
import { t } from '../i18n.ts';
import { SAMPLE_POSTING } from '../sample.ts';
import { StatusLine } from '../status-line.tsx';
import { PasteForm } from './paste-form.tsx';
import { href } from './route.ts';
import type { Tracker } from './use-tracker.ts';
import { VerdictWithText } from './verdict-with-text.tsx';

const BLANK: Posting = { title: '', company: '', location: '', url: '', id: '', site: 'pasted', text: '', sources: {} };

const NONE: readonly SavedRow[] = [];

interface PastePageProps {
  store: Store;
  tracker: Tracker;
  hideAmounts: boolean;
}

/** A posting by hand, for pages that no extension may read and for postings that came by mail. */
export function PastePage({ store, tracker, hideAmounts }: PastePageProps) {
  const [posting, setPosting] = useState(BLANK);
  const [reading, setReading] = useState<Reading | null>(null);
  const [profile, setProfile] = useState<Profile | null>(null);
  const [saved, setSaved] = useState(false);
  const { message, say, fail } = tracker;
  const [currency, setCurrency] = usePayCurrency(store);
  const corrector = useCorrector({
    key: reading ? postingKey(reading.posting) : '',
    store,
    analysis: reading?.analysis ?? null,
    match: reading?.match ?? null,
    judge: { id: reading?.profileId ?? '', profile },
    show: ({ saved: _, ...judged }) => setReading((old) => old && { ...old, ...judged }),
    status: tracker,
  });
  const rows = tracker.rows ?? NONE;
  const analyse = async (input: Posting) => {
    const read = await readByHand(input, store, currency);
    setReading(read.reading);
    setProfile(read.profile);
    setSaved(false);
  };
  const save = async (read: Reading) => {
    const { already, saved: kept } = await store.savePosting(read, tracker.now());
    setSaved(true);
    tracker.reload();
    const undo = () => tracker.remove([kept.key], t('Removed again.')).then((gone) => setSaved(!gone));
    const link = { href: href('saved', kept.key), word: t('Open it') };
    say(already ? t('Already saved; brought up to date.') : t('Saved.'), already ? undefined : undo, link);
  };
  const saveAsItIs = async () => {
    const { reading: read } = await readByHand(cleaned(posting), store, currency);
    await save(read);
    setPosting(BLANK);
    setReading(null);
  };
  const trySample = () => {
    setPosting(SAMPLE_POSTING);
    analyse(SAMPLE_POSTING).catch(fail);
  };
  return (
    <div class="page">
      <h1>{t('Add a posting')}</h1>
      <p class="soft">
        {t('Paste its text, or write down what you know: a title is enough. What is there is read and kept.')}
      </p>
      <PasteForm
        posting={posting}
        currency={currency}
        onCurrency={setCurrency}
        onChange={setPosting}
        onAnalyse={() => analyse(cleaned(posting)).catch(fail)}
        onSave={() => saveAsItIs().catch(fail)}
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
                {t('Save')}
              </button>
              {saved && (
                <a class="button" href={href('saved', postingKey(reading.posting))}>
                  {t('Open in the pipeline')}
                </a>
              )}
            </div>
          </VerdictWithText>
        </Correct.Provider>
      )}
    </div>
  );
}

/** The currency that pay without one is read in: the profile's, until the user chooses another. Null: not known. */
function usePayCurrency(store: Store) {
  const [currency, setCurrency] = useState<string | null>(null);
  useEffect(() => {
    store.profileFor('').then(
      ({ profile }) => setCurrency((chosen) => chosen ?? profile?.compensation?.currency ?? null),
      () => {}, // then it is asked for
    );
  }, [store]);
  return [currency, setCurrency] as const;
}

/** A reading, and apart from it the profile it was judged with: that is not kept with the posting. */
async function readByHand(
  typed: Posting,
  store: Store,
  currency: string | null,
): Promise<{ reading: Reading; profile: Profile | null }> {
  const { ANALYSIS_VERSION: analysisVersion, analysisOf, matchOf, payIn } = await import('../judge.ts');
  const pay = typed.pay
    ?.filter(({ text }) => text.trim())
    .map(({ text, by }) => typedPay(text, by, currency, payIn).pay);
  const posting: Posting = pay ? { ...typed, pay } : typed;
  const [analysis, { id: profileId, profile }] = await Promise.all([
    analysisOf(posting, store, new Date().toISOString()),
    store.profileFor(postingKey(posting)),
  ]);
  const match = matchOf(analysis, profile);
  return { reading: { posting, analysis, match, profileId, analysisVersion }, profile };
}

/** What was typed, without spaces around it. */
function cleaned(posting: Posting): Posting {
  const { title, company, location, url } = posting;
  return { ...posting, title: title.trim(), company: company.trim(), location: location.trim(), url: url.trim() };
}
