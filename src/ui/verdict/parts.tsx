import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Analysis } from '../../facts/analysis.ts';
import { factsOf } from '../../facts/corrections/facts.ts';
import type { Match } from '../../match/match.ts';
import type { FieldConflict } from '../../page/posting.ts';
import { said, t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { Row } from '../rows.ts';
import { FIELD_WORDS, FLAG_WORDS, NOT_STATED_WORDS, sourceWord, wordFor } from '../words.ts';
import { Claim } from './claim.tsx';
import { CLOSED_FLAG } from './closed.tsx';
import { Fold, Part } from './fold.tsx';
import { type OnHave, Requirements } from './requirements.tsx';

interface RowFoldProps {
  /** Its name in the memory of open folds. */
  id: string;
  title: string;
  rows: readonly Row[];
  text: string;
  onHave?: OnHave | undefined;
}

/** Rows of one kind, folded; nothing where there are none. */
export function RowFold({ id, title, rows, ...list }: RowFoldProps) {
  if (rows.length === 0) return null;
  return (
    <Fold id={id} title={title} count={rows.length}>
      <Requirements rows={rows} first={12} {...list} />
    </Fold>
  );
}

/** What the person does, each duty with the posting's words; nothing where none was read. */
export function Duties({ analysis }: { analysis: Analysis }) {
  if (analysis.responsibilities.length === 0) return null;
  return (
    <Fold id="duties" title={t('What the person does')} count={analysis.responsibilities.length}>
      {analysis.responsibilities.map(({ id, label, evidence }) => (
        <Claim
          key={id}
          evidence={evidence}
          text={analysis.posting.text}
          about={{ label, facts: (shown) => factsOf(shown, 'responsibility', id, evidence) }}
        >
          {said(label)}
        </Claim>
      ))}
    </Fold>
  );
}

const FIRST_QUESTIONS = 3;

/** What the posting leaves open, as questions to whom they go; without a profile, what is not stated. */
export function Ask({ analysis, match }: { analysis: Analysis; match: Match | null }) {
  const [all, setAll] = useState(false);
  const questions = match?.questions ?? [];
  if (questions.length === 0 && analysis.notStated.length === 0) return null;
  return (
    <Part id="ask" title={t('What to ask')} count={questions.length || undefined}>
      {questions.length > 0 ? (
        <ul class="questions">
          {questions.slice(0, all ? questions.length : FIRST_QUESTIONS).map(({ id, to, text, because }) => (
            <li key={id}>
              <p>{said(text)}</p>
              <p class="small soft">
                {to === 'recruiter' ? t('Recruiter') : t('Hiring manager')}
                {because && ` · ${said(because)}`}
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

/** Observations on the posting, and what its page says in two ways. */
export function WorthKnowing({ analysis, conflicts }: { analysis: Analysis; conflicts: readonly FieldConflict[] }) {
  // "No pay stated" already stands under Pay, and that it is closed at the top.
  const flags = analysis.flags.filter(({ id }) => id !== 'pay-missing' && id !== CLOSED_FLAG);
  if (flags.length + conflicts.length === 0) return null;
  return (
    <Part id="worth-knowing" title={t('Worth knowing')} count={flags.length + conflicts.length}>
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
