import type { Match } from '../../match/match.ts';
import { CorrectedFold } from '../correct/corrected-fold.tsx';
import { t } from '../i18n.ts';
import type { Row, Rows } from '../rows.ts';
import { Fold } from './fold.tsx';
import { LevelScope } from './level-scope.tsx';
import { Ask, Duties, RowFold, WorthKnowing } from './parts.tsx';
import { Pay } from './pay.tsx';
import { Requirements } from './requirements.tsx';
import type { VerdictProps } from './verdict.tsx';
import { WhatIfFold } from './what-if-fold.tsx';
import { WhereRead } from './where-read.tsx';

/** What the folds are drawn from. */
export interface RestProps extends Omit<VerdictProps, 'saved' | 'note' | 'onMakeProfile'> {
  /** As it is shown: without the user's pay where amounts are hidden. */
  match: Match | null;
  hideAmounts: boolean;
  rows: Rows;
}

/** Everything that the brief verdict leaves out, each part a fold. */
export function Rest({
  analysis,
  posting,
  edits,
  match,
  profile = null,
  hideAmounts,
  onHave,
  rows,
  locale,
}: RestProps) {
  const list = { text: analysis.posting.text, onHave };
  return (
    <div class="folds">
      <WorthKnowing analysis={analysis} conflicts={posting?.conflicts ?? []} />
      <Pay analysis={analysis} match={match} hideAmounts={hideAmounts} figures={profile?.benchmarks} locale={locale} />
      <LevelScope {...{ analysis, profile, hideAmounts, locale }} rows={rows.level} />
      <RowFold id="wishes" title={t('Your wishes')} rows={rows.wishes} {...list} />
      <AlsoAsked rows={rows} {...list} />
      <Duties analysis={analysis} />
      <Ask analysis={analysis} match={match} />
      {match && match.score !== null && profile && (
        <WhatIfFold analysis={analysis} profile={profile} hideAmounts={hideAmounts} />
      )}
      <CorrectedFold analysis={analysis} />
      <WhereRead posting={posting} analysis={analysis} edits={edits} />
    </div>
  );
}

/** What is asked beside the must-haves, by kind. */
function AlsoAsked({ rows: { nice, duties, traits }, ...list }: Pick<RestProps, 'rows' | 'onHave'> & { text: string }) {
  const kinds: [title: string, rows: readonly Row[]][] = [
    [t('Nice to have'), nice],
    [t('Skills used in the work'), duties],
    [t('Personal qualities'), traits],
  ];
  const count = nice.length + duties.length + traits.length;
  if (count === 0) return null;
  return (
    <Fold id="also-asked" title={t('Also asked')} count={count}>
      {kinds.map(
        ([title, of]) =>
          of.length > 0 && (
            <div key={title} class="side">
              <h3 class="small soft">{title}</h3>
              <Requirements rows={of} first={12} {...list} />
            </div>
          ),
      )}
    </Fold>
  );
}
