import { CircleAlert, Info, OctagonAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Analysis } from '../../facts/analysis.ts';
import { factsOf } from '../../facts/corrections/facts.ts';
import type { Match } from '../../match/match.ts';
import { withoutMyPay } from '../../match/redact.ts';
import type { FieldConflict, Posting } from '../../page/posting.ts';
import type { Profile } from '../../profile/schema.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import { CorrectedFold } from '../correct/corrected-fold.tsx';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { type Row, rowsOf } from '../rows.ts';
import { FIELD_WORDS, FLAG_WORDS, NOT_STATED_WORDS, sourceWord, wordFor } from '../words.ts';
import { Claim } from './claim.tsx';
import { CLOSED_FLAG, Closed } from './closed.tsx';
import { Fold, Part } from './fold.tsx';
import { Headline, UNSURE } from './headline.tsx';
import { LevelScope } from './level-scope.tsx';
import { Pay } from './pay.tsx';
import { type OnHave, Requirements } from './requirements.tsx';
import { WhatIfFold } from './what-if-fold.tsx';

/** What a verdict is drawn from. */
export interface VerdictProps {
  analysis: Analysis;
  /** What the page itself said: where its own data and its text disagree. Undefined where only a text was read. */
  posting?: Pick<Posting, 'conflicts' | 'closed'> | undefined;
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

/** Everything Rolescope says about one posting, most important first. The same in popup, side panel and full page. */
export function Verdict({
  analysis,
  posting,
  match: whole,
  profile = null,
  saved,
  hideAmounts = false,
  onHave,
  onMakeProfile,
  note,
  locale,
}: VerdictProps) {
  const match = whole && hideAmounts ? withoutMyPay(whole, analysis) : whole;
  const text = analysis.posting.text;
  const { level, musts, nice, duties, traits, wishes } = rowsOf(analysis, match);
  const met = musts.filter(({ status }) => status === 'met').length;
  const list = { text, onHave };
  return (
    <div class="verdict">
      <Closed analysis={analysis} closed={posting?.closed === true} />
      <Headline analysis={analysis} match={match} />
      {note}
      <Reading analysis={analysis} />
      {!match && onMakeProfile && <ProfileCall onMakeProfile={onMakeProfile} />}
      {match && <Blockers match={match} text={text} />}
      <Part
        title={t('Must-haves')}
        aside={match && musts.length > 0 ? t('{met} of {all} met', { met, all: musts.length }) : undefined}
      >
        {musts.length > 0 ? <Requirements rows={musts} {...list} /> : <p class="soft">{t('None could be read.')}</p>}
      </Part>
      <div class="folds">
        <RowFold title={t('Your wishes')} rows={wishes} {...list} />
      </div>
      <Pay
        analysis={analysis}
        match={match}
        hideAmounts={hideAmounts}
        figures={profile?.benchmarks}
        saved={saved}
        locale={locale}
      />
      <LevelScope analysis={analysis} profile={profile} rows={level} locale={locale} />
      <div class="folds">
        <RowFold title={t('Nice to have')} rows={nice} {...list} />
        <RowFold title={t('Skills used in the work')} rows={duties} {...list} />
        <Duties analysis={analysis} />
        <RowFold title={t('Personal qualities')} rows={traits} {...list} />
        {match && profile && (
          <WhatIfFold analysis={analysis} profile={profile} hideAmounts={hideAmounts} open={saved !== undefined} />
        )}
        <CorrectedFold analysis={analysis} />
      </div>
      <Ask analysis={analysis} match={match} />
      <WorthKnowing analysis={analysis} conflicts={posting?.conflicts ?? []} />
    </div>
  );
}

/** Says so when the reading itself is unsure, before anything is built on it. */
function Reading({ analysis: { warnings, confidence } }: { analysis: Analysis }) {
  if (warnings.length === 0 && confidence >= UNSURE) return null;
  return (
    <div class="notice reading">
      <Icon of={Info} />
      <div>
        {confidence < UNSURE && (
          <p class="firm">
            {warnings.some(({ code }) => code === 'language-not-read')
              ? t('Only part of this posting could be read, so take the verdict lightly.')
              : t('There was little to read in this posting, so take the verdict lightly.')}
          </p>
        )}
        {warnings.map(({ code, message }) => (
          <p key={code}>{message}</p>
        ))}
      </div>
    </div>
  );
}

function ProfileCall({ onMakeProfile }: { onMakeProfile: () => void }) {
  return (
    <div class="notice call">
      <p>{t('This is what the posting says. With a profile, Rolescope also says how it fits you.')}</p>
      <button type="button" class="button primary" onClick={onMakeProfile}>
        {t('Make your profile')}
      </button>
    </div>
  );
}

function Blockers({ match, text }: { match: Match; text: string }) {
  if (match.blockers.length === 0) return null;
  return (
    <section class="blockers" aria-label={t('What stands in the way')}>
      {match.blockers.map(({ id, why, evidence }) => (
        <Claim key={id + why} evidence={evidence} text={text}>
          <span class="sign sign-blocker">
            <Icon of={OctagonAlert} />
            <span class="unseen">{t('In the way:')} </span>
          </span>
          <span>{why}</span>
        </Claim>
      ))}
    </section>
  );
}

type ListProps = Pick<VerdictProps, 'onHave'> & { title: string; rows: readonly Row[]; text: string };

function RowFold({ title, rows, ...list }: ListProps) {
  if (rows.length === 0) return null;
  return (
    <Fold title={title} count={rows.length}>
      <Requirements rows={rows} first={12} {...list} />
    </Fold>
  );
}

function Duties({ analysis }: Pick<VerdictProps, 'analysis'>) {
  if (analysis.responsibilities.length === 0) return null;
  return (
    <Fold title={t('What the person does')} count={analysis.responsibilities.length}>
      {analysis.responsibilities.map(({ id, label, evidence }) => (
        <Claim
          key={id}
          evidence={evidence}
          text={analysis.posting.text}
          about={{ label, facts: (shown) => factsOf(shown, 'responsibility', id, evidence) }}
        >
          {label}
        </Claim>
      ))}
    </Fold>
  );
}

const FIRST_QUESTIONS = 3;

function Ask({ analysis, match }: Pick<VerdictProps, 'analysis' | 'match'>) {
  const [all, setAll] = useState(false);
  const questions = match?.questions ?? [];
  if (questions.length === 0 && analysis.notStated.length === 0) return null;
  return (
    <Part title={t('What to ask')}>
      {questions.length > 0 ? (
        <ul class="questions">
          {questions.slice(0, all ? questions.length : FIRST_QUESTIONS).map(({ id, to, text, because }) => (
            <li key={id}>
              <p>{text}</p>
              <p class="small soft">
                {to === 'recruiter' ? t('Recruiter') : t('Hiring manager')}
                {because && ` · ${because}`}
              </p>
            </li>
          ))}
          {questions.length > FIRST_QUESTIONS && (
            <li>
              <button type="button" class="button plain slim flush" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? t('Show fewer') : t('Show {n} more', { n: questions.length - FIRST_QUESTIONS })}
              </button>
            </li>
          )}
        </ul>
      ) : (
        <p>
          {t('Not stated: {facts}.', { facts: analysis.notStated.map((id) => t(NOT_STATED_WORDS[id])).join(', ') })}
        </p>
      )}
    </Part>
  );
}

function WorthKnowing({ analysis, conflicts }: { analysis: Analysis; conflicts: readonly FieldConflict[] }) {
  // "No pay stated" already stands under Pay, and that it is closed at the top.
  const flags = analysis.flags.filter(({ id }) => id !== 'pay-missing' && id !== CLOSED_FLAG);
  if (flags.length + conflicts.length === 0) return null;
  return (
    <Part title={t('Worth knowing')}>
      {flags.map(({ id, evidence }) => (
        <Claim
          key={id}
          evidence={evidence}
          text={analysis.posting.text}
          about={{ label: t(FLAG_WORDS[id]), facts: (shown) => factsOf(shown, 'flag', id, evidence) }}
        >
          <Note>{t(FLAG_WORDS[id])}</Note>
        </Claim>
      ))}
      {conflicts.map(({ field, value, by }) => (
        <Claim key={field + value} evidence={[]} text="">
          <Note>
            {t('The page also gives another {field}: “{value}” ({source})', {
              field: t(wordFor(FIELD_WORDS, field)),
              value,
              source: t(sourceWord(by)),
            })}
          </Note>
        </Claim>
      ))}
    </Part>
  );
}

function Note({ children }: { children: ComponentChildren }) {
  return (
    <>
      <span class="sign sign-plain">
        <Icon of={CircleAlert} />
      </span>
      <span>{children}</span>
    </>
  );
}
