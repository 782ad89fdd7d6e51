import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../facts/analysis.ts';
import { computeMatch } from '../../match/compute.ts';
import type { Criterion, Match } from '../../match/match.ts';
import { WISH_NEUTRAL } from '../../match/weights.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Store } from '../../store/index.ts';
import { colon, locale, said, t } from '../i18n.ts';
import { SAMPLE_POSTING } from '../sample.ts';
import { useRows } from '../use-rows.ts';
import { WISH_STATE_WORDS } from '../words.ts';

const SAMPLE = '';
/** As many saved postings as a list can be looked through. */
const MOST_ROWS = 50;

interface PreviewProps {
  profile: Profile;
  store: Store;
  onFail: (error: unknown) => void;
}

/** What the sliders make of one posting, at once: the sample, or one that was saved. */
export function ImportancePreview({ profile, store, onFail }: PreviewProps) {
  const id = useId();
  const rows = useRows(store, onFail);
  const [chosen, setChosen] = useState(SAMPLE);
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  useEffect(() => {
    let here = true;
    const load = async () => {
      const saved = chosen === SAMPLE ? null : await store.loadSaved(chosen);
      const { analyse } = await import('../judge.ts');
      const found = saved?.analysis ?? (await analyse(SAMPLE_POSTING));
      if (here) setAnalysis(found);
    };
    load().catch(onFail);
    return () => {
      here = false;
    };
  }, [chosen, store, onFail]);
  const match = useMemo(() => analysis && computeMatch(analysis, profile), [analysis, profile]);
  const usual = useMemo(
    () => analysis && computeMatch(analysis, { ...profile, attraction: undefined }).attraction,
    [analysis, profile],
  );
  return (
    <div class="stack tight">
      <div class="field">
        <label for={id}>{t('Try it on')}</label>
        <select id={id} value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          <option value={SAMPLE}>{t('The sample: {title}', { title: SAMPLE_POSTING.title })}</option>
          {rows.slice(0, MOST_ROWS).map(({ key, title, company }) => (
            <option key={key} value={key}>
              {[title, company].filter(Boolean).join(' · ')}
            </option>
          ))}
        </select>
      </div>
      {match && <Wishes match={match} usual={usual} />}
    </div>
  );
}

function Wishes({ match, usual }: { match: Match; usual: number | null }) {
  const wishes = match.criteria.filter(({ group }) => group === 'wish');
  const { attraction } = match;
  return (
    <div class="notice outcome" aria-live="polite">
      <p>
        {attraction === null
          ? t('The posting answers none of the wishes that matter.')
          : t('Meets your wishes: {n} of 100', { n: attraction })}{' '}
        {usual !== null && usual !== attraction && (
          <span class="soft">{t('({n} with every slider as usual)', { n: usual })}</span>
        )}
      </p>
      <ul class="small">
        {wishes.map((row) => (
          <li key={row.id} class="mover">
            <span>
              {colon(said(row.label))} {t(WISH_STATE_WORDS[row.status]).toLocaleLowerCase(locale())}
            </span>
            <span class="soft numbers effect">{shareWords(row, wishes)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How much of the figure rests on a wish: its weight among those that the posting answers, beside the neutral start. */
function shareWords(row: Criterion, wishes: readonly Criterion[]): string {
  if (row.weight === 0) return t('does not count');
  if (row.status === 'unknown') return t('not counted');
  const known = wishes.filter(({ status }) => status !== 'unknown');
  const all = known.reduce<number>((sum, { weight }) => sum + weight, WISH_NEUTRAL.weight);
  return t('counts for {percent}%', { percent: Math.round((100 * row.weight) / all) });
}
