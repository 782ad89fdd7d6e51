import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Gap, GrowthPlan } from '../../prepare/growth.ts';
import type { Store } from '../../store/index.ts';
import { href } from '../dashboard/route.ts';
import { colon, said, t, tn } from '../i18n.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { useReturn } from '../use-return.ts';
import { LEVEL_WORDS } from '../words.ts';
import { GrowthRows } from './growth-rows.tsx';
import { Points } from './negotiation.tsx';
import { PaperActions, type PaperFiles } from './paper-actions.tsx';
import { SourceList, SourceMark } from './sources.tsx';

/** From so many postings on, what comes up often is more than an accident. */
const ENOUGH = 5;

interface Shown {
  plan: GrowthPlan;
  files: PaperFiles;
  /** True when there were more than could be counted, so that the newest were. */
  newest: boolean;
}

/** What keeps coming up across the saved postings of the wanted level, and steps towards it. Prints as it stands. */
export function GrowthPage({ store }: { store: Store }) {
  const { message, say, fail } = useStatusLine();
  const [shown, setShown] = useState<Shown | null>(null);
  const load = useCallback(() => void read(store).then(setShown, fail), [store, fail]);
  useEffect(load, [load]);
  useReturn(load);
  return (
    <div class="page narrow paper">
      <header class="stack tight">
        <h1>{t('Growth')}</h1>
        <p class="soft">
          {t('Must-haves that your saved postings ask and you do not fully meet, the most frequent first.')}
        </p>
        {shown && shown.plan.postings > 0 && <PaperActions files={shown.files} onFail={fail} say={say} />}
      </header>
      {shown && <Plan plan={shown.plan} newest={shown.newest} />}
      <StatusLine message={message} />
    </div>
  );
}

/** So many postings tell what is asked; more only take time and memory. */
const MOST_COUNTED = 500;
async function read(store: Store): Promise<Shown> {
  const [rows, profile] = await Promise.all([store.listRows(), store.loadProfile()]);
  const [{ growthCount, isWanted }, { growthReport }, { emptyProfile }] = await Promise.all([
    import('../../prepare/growth.ts'),
    import('../../report/index.ts'),
    import('../../profile/parse.ts'),
  ]);
  const person = profile ?? emptyProfile();
  const wanted = rows.filter((row) => isWanted(row, person)).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  const counted = wanted.slice(0, MOST_COUNTED).map(({ key }) => key);
  const count = growthCount(person);
  for await (const some of store.eachSaved(counted.sort())) for (const saved of some) count.add(saved);
  const plan = count.plan();
  const files = { md: growthReport(plan, 'md'), html: growthReport(plan, 'html') };
  return { plan, files, newest: wanted.length > MOST_COUNTED };
}

function Plan({ plan, newest }: Pick<Shown, 'plan' | 'newest'>) {
  const { postings, levels, gaps, unsaid, steps, next, ladder } = plan;
  const counted = levels.map((id) => t(LEVEL_WORDS[id])).join(', ');
  if (postings === 0) {
    return (
      <section class="empty stack tight">
        <h2>{t('Nothing to count yet')}</h2>
        <p>
          {levels.length > 0
            ? t('No saved posting is for {levels}. Save some, or change the levels you look for.', { levels: counted })
            : t('Save postings that you would like to win; what they ask shows here.')}
        </p>
        <p class="row">
          <a class="button primary" href={href('paste')}>
            {t('Add a posting')}
          </a>
          <a class="button" href={href('profile')}>
            {t('Levels you look for')}
          </a>
        </p>
      </section>
    );
  }
  return (
    <>
      <p>
        {levels.length > 0
          ? tn(postings, 'Counted: {n} saved posting for {levels}.', 'Counted: {n} saved postings for {levels}.', {
              levels: counted,
            })
          : tn(postings, 'Counted: {n} saved posting.', 'Counted: {n} saved postings.')}{' '}
        {newest && <span class="soft">{t('Older ones were left out.')}</span>}
        {postings < ENOUGH && <span class="soft">{t('That is few: the picture gets clearer as you save more.')}</span>}
      </p>
      <Gaps
        heading={t('Missing, or met in part')}
        gaps={gaps}
        of={postings}
        none={t('Nothing: you meet every must-have that was read.')}
      />
      {unsaid.length > 0 && <Gaps heading={t('Your profile does not say')} gaps={unsaid} of={postings} none="" />}
      <section class="card stack">
        <h2>{t('Steps for the role as a whole')}</h2>
        {next && (
          <p>
            <span class="firm">{t('Where your level leads:')}</span> {said(next.note)}
            <SourceMark sources={next.sources} />
          </p>
        )}
        {ladder.map(({ level, changes, years, source }) => (
          <p key={level}>
            <span class="firm">{colon(t(LEVEL_WORDS[level]))}</span> {said(changes)}
            {years && <span class="numbers"> · {yearsWords(years)}</span>}
            {source && <SourceMark sources={[source]} />}
          </p>
        ))}
        <Points heading={t('What helps')} points={steps} />
        <SourceList
          sources={[
            ...[...steps, ...[...gaps, ...unsaid].flatMap((gap) => gap.steps)].flatMap(({ sources }) => sources),
            ...(next?.sources ?? []),
            ...ladder.flatMap(({ source }) => source ?? []),
          ]}
        />
      </section>
    </>
  );
}

function yearsWords({ min, max }: { min: number; max: number | null }): string {
  return max === null ? t('{min} years and more', { min }) : t('{min}–{max} years of product work', { min, max });
}

interface GapsProps {
  heading: string;
  gaps: readonly Gap[];
  of: number;
  none: string;
}

function Gaps({ heading, gaps, of, none }: GapsProps) {
  return (
    <section class="card stack">
      <h2>{heading}</h2>
      {gaps.length === 0 ? <p class="soft">{none}</p> : <GrowthRows gaps={gaps} of={of} />}
    </section>
  );
}
