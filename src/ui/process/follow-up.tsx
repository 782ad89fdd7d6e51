import { useState } from 'preact/hooks';
import type { SavedPosting } from '../../tracker/saved.ts';
import { snoozed, withFollowUp } from '../../tracker/steps.ts';
import { LaterSelect } from '../dashboard/later-select.tsx';
import type { Step } from '../dashboard/use-tracker.ts';
import { dayHere, daysAway, inDays, morningOf } from '../dates.ts';
import { day } from '../format.ts';
import { t } from '../i18n.ts';
import { Adder, InlineForm } from './adder.tsx';
import { Field } from './field.tsx';

/** What every part of the posting's own side is given. */
export interface PartProps {
  saved: SavedPosting;
  /** Takes a step and says so. */
  step: (step: Step, said: string) => void;
  /** ISO 8601, UTC. */
  now: string;
}

/** What to do next about a posting, and when. */
export function FollowUpPart({ saved, step, now }: PartProps) {
  const { followUp } = saved;
  return (
    <Adder
      title={t('Next step')}
      word={followUp ? t('Change') : t('Set a follow-up')}
      form={(close) => <FollowUpForm saved={saved} step={step} now={now} close={close} />}
    >
      {followUp && (
        <div class="process-row">
          <p>
            {followUp.words || t('Follow up')}{' '}
            <span class={dayHere(followUp.at) < dayHere(now) ? 'small late' : 'small soft'}>
              {day(followUp.at)} ({daysAway(followUp.at, now)})
            </span>
          </p>
          <div class="row">
            <button
              type="button"
              class="button slim"
              onClick={() => step((old, at) => withFollowUp(old, null, at), t('Follow-up done.'))}
            >
              {t('Done')}
            </button>
            <LaterSelect
              title={followUp.words || t('Follow up')}
              onChoose={(days, when) =>
                step((old, at) => snoozed(old, inDays(at, days), '', at), t('Put off until {when}.', { when }))
              }
            />
          </div>
        </div>
      )}
    </Adder>
  );
}

function FollowUpForm({ saved, step, now, close }: PartProps & { close: () => void }) {
  const [words, setWords] = useState(saved.followUp?.words ?? '');
  const [date, setDate] = useState(dayHere(saved.followUp?.at ?? inDays(now, 3)));
  const at = morningOf(date);
  return (
    <InlineForm
      ready={at !== null}
      onClose={close}
      onSave={() =>
        at && step((old, time) => withFollowUp(old, { at, words: words.trim() }, time), t('Follow-up set.'))
      }
    >
      <Field first label={t('What to do')} value={words} onChange={setWords} />
      <Field type="date" label={t('When')} value={date} onChange={setDate} />
    </InlineForm>
  );
}
