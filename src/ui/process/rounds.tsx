import { useState } from 'preact/hooks';
import { ROUND_KINDS, ROUND_OUTCOMES, type Round } from '../../tracker/process.ts';
import { withoutRound, withRound } from '../../tracker/steps.ts';
import { timeHere, timeOf } from '../dates.ts';
import { moment } from '../format.ts';
import { t } from '../i18n.ts';
import { OUTCOME_WORDS, ROUND_WORDS } from '../tracker-words.ts';
import { wordFor } from '../words.ts';
import { Adder, ChangeOrRemove, InlineForm, useOpener } from './adder.tsx';
import { ChoiceField, Field } from './field.tsx';
import type { PartProps } from './follow-up.tsx';

/** No interview was or will be outside of these; a year with a slip of the finger is. */
const YEARS = { first: '2000', last: '2099' };

/** The conversations of a process: planned, held, and how they went. */
export function RoundsPart(props: PartProps) {
  const { saved } = props;
  return (
    <Adder
      title={t('Interviews')}
      word={t('Add a round')}
      form={(close) => (
        <RoundForm {...props} round={{ id: crypto.randomUUID().slice(0, 8), kind: 'screen' }} close={close} />
      )}
    >
      {(saved.rounds ?? []).map((round) => (
        <RoundRow key={round.id} {...props} round={round} />
      ))}
    </Adder>
  );
}

type RoundProps = PartProps & { round: Round };

function RoundRow({ round, ...props }: RoundProps) {
  const { open, show, close, button } = useOpener();
  const kind = t(wordFor(ROUND_WORDS, round.kind));
  const { step } = props;
  if (open) return <RoundForm {...props} round={round} close={close} />;
  return (
    <div class="process-row">
      <div>
        <p>
          {kind} <span class="small soft">{round.at ? moment(round.at) : t('No time yet')}</span>
        </p>
        {round.notes && <p class="small soft pre">{round.notes}</p>}
      </div>
      <div class="row">
        <select
          class="act-select"
          aria-label={t('How it went: {round}', { round: kind })}
          value={round.outcome ?? 'planned'}
          onChange={({ currentTarget: { value: outcome } }) =>
            step(
              (old, at) => withRound(old, { ...round, outcome }, at),
              t('{round}: {outcome}.', { round: kind, outcome: t(wordFor(OUTCOME_WORDS, outcome)) }),
            )
          }
        >
          {ROUND_OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(OUTCOME_WORDS[outcome])}
            </option>
          ))}
        </select>
        <ChangeOrRemove
          what={kind}
          opener={button}
          onChange={show}
          onRemove={() => step((old, at) => withoutRound(old, round.id, at), t('Round removed.'))}
        />
      </div>
    </div>
  );
}

function RoundForm({ round, step, close }: RoundProps & { close: () => void }) {
  const [kind, setKind] = useState<string>(round.kind);
  const [time, setTime] = useState(round.at ? timeHere(round.at) : '');
  const [notes, setNotes] = useState(round.notes ?? '');
  const year = timeOf(time)?.slice(0, 4) ?? YEARS.first;
  const possible = year >= YEARS.first && year <= YEARS.last;
  const save = () => {
    const { at: _, notes: __, ...rest } = round;
    const at = timeOf(time);
    const next: Round = { ...rest, kind, ...(at && { at }), ...(notes.trim() && { notes: notes.trim() }) };
    step((old, now) => withRound(old, next, now), t('Round kept.'));
  };
  return (
    <InlineForm ready={possible} onSave={save} onClose={close}>
      <ChoiceField
        first
        label={t('Kind')}
        value={kind}
        options={ROUND_KINDS.map((id) => [id as string, t(ROUND_WORDS[id])] as const)}
        onChange={setKind}
      />
      <Field
        type="datetime-local"
        label={t('Day and time')}
        value={time}
        onChange={setTime}
        wrong={possible ? '' : t('A year between {first} and {last}, please.', YEARS)}
      />
      <Field label={t('Notes on it')} value={notes} onChange={setNotes} rows={2} />
    </InlineForm>
  );
}
