import type { ComponentChildren } from 'preact';
import type { Analysis } from '../../facts/analysis.ts';
import type { Match } from '../../match/match.ts';
import { withoutAmounts } from '../../match/redact.ts';
import type { Posting } from '../../page/posting.ts';
import type { Profile } from '../../profile/schema.ts';
import { ownPayWords } from '../../tracker/own-pay-words.ts';
import type { Edits } from '../../tracker/process.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import { CorrectedFold } from '../correct/corrected-fold.tsx';
import { t } from '../i18n.ts';
import { rowsOf } from '../rows.ts';
import { Part } from './fold.tsx';
import { whatItIs } from './headline.tsx';
import { Lead, ProfileCall } from './lead.tsx';
import { LevelScope } from './level-scope.tsx';
import { Ask, Duties, RowFold, WorthKnowing } from './parts.tsx';
import { Pay } from './pay.tsx';
import { type OnHave, Requirements } from './requirements.tsx';
import { WhatIfFold } from './what-if-fold.tsx';
import { WhereRead } from './where-read.tsx';

/** What a verdict is drawn from. */
export interface VerdictProps {
  analysis: Analysis;
  /** What the page itself said: where its own data and its text disagree, and where each field was read. Undefined where only a text was read. */
  posting?: Partial<Posting> | undefined;
  /** The fields of it that the user wrote over. */
  edits?: Edits | undefined;
  /** Null when there is no profile: then the facts are shown without a comparison. */
  match: Match | null;
  /** What the match was made with: for what stands beside the job's own figures, and for "what if". */
  profile?: Profile | null | undefined;
  /** The user's saved postings to compare pay with, and the key of this one; undefined where they are not at hand. */
  saved?: { rows: readonly SavedRow[]; key: string | null } | undefined;
  /** Leaves out what shows the user's floor and target. */
  hideAmounts?: boolean;
  onHave?: OnHave | undefined;
  onMakeProfile?: (() => void) | undefined;
  /** Stands under the headline: what is to be said of the score itself. */
  note?: ComponentChildren;
  locale?: string | undefined;
}

/** Everything Rolescope says about one posting, most important first, with room for all of it: a full page. */
export function Verdict({
  analysis,
  posting,
  edits,
  match: whole,
  profile = null,
  saved,
  hideAmounts = false,
  onHave,
  onMakeProfile,
  note,
  locale,
}: VerdictProps) {
  const match = whole && hideAmounts ? withoutAmounts(whole) : whole;
  const text = analysis.posting.text;
  const { level, musts, nice, duties, traits, wishes } = rowsOf(analysis, match);
  const met = musts.filter(({ status }) => status === 'met').length;
  const known = match !== null && musts.some(({ status }) => status !== 'unknown');
  const list = { text, onHave };
  return (
    <div class="verdict">
      <Lead analysis={analysis} match={match} closed={posting?.closed === true} note={note} />
      {!match && <p>{whatItIs(analysis)}</p>}
      {!match && onMakeProfile && <ProfileCall onMakeProfile={onMakeProfile} />}
      <Part
        id="musts"
        title={t('Must-haves')}
        aside={known ? t('{met} of {all} met', { met, all: musts.length }) : undefined}
      >
        {musts.length > 0 ? <Requirements rows={musts} {...list} /> : <p class="soft">{t('None could be read.')}</p>}
      </Part>
      <div class="folds">
        <RowFold id="wishes" title={t('Your wishes')} rows={wishes} {...list} />
      </div>
      <Pay
        analysis={analysis}
        written={ownPayWords(posting?.pay)}
        match={match}
        hideAmounts={hideAmounts}
        figures={profile?.benchmarks}
        saved={saved}
        locale={locale}
      />
      <LevelScope {...{ analysis, profile, hideAmounts, locale }} rows={level} />
      <div class="folds">
        <RowFold id="nice" title={t('Nice to have')} rows={nice} {...list} />
        <RowFold id="duty-skills" title={t('Skills used in the work')} rows={duties} {...list} />
        <Duties analysis={analysis} />
        <RowFold id="traits" title={t('Personal qualities')} rows={traits} {...list} />
        {match && match.score !== null && profile && (
          <WhatIfFold analysis={analysis} profile={profile} hideAmounts={hideAmounts} open={saved !== undefined} />
        )}
        <CorrectedFold analysis={analysis} />
      </div>
      <Ask analysis={analysis} match={match} />
      <WorthKnowing analysis={analysis} conflicts={posting?.conflicts ?? []} />
      <div class="folds">
        <WhereRead posting={posting} analysis={analysis} edits={edits} />
      </div>
    </div>
  );
}
