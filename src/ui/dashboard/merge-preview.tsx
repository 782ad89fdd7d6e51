import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Choice, Conflict, Decisions, ImportPreview, Named } from '../../store/index.ts';
import { moment } from '../format.ts';
import { locale, t, tn } from '../i18n.ts';
import { reasonWords } from './reason-words.ts';
import { choiceWords, fieldName, fieldWords, recordName } from './record-words.ts';

/** Whether the user's own amounts stay hidden. */
export const AmountsHidden = createContext(false);

interface MergePreviewProps {
  preview: ImportPreview;
  onConfirm: (decisions: Decisions) => void;
  onCancel: () => void;
  busy: boolean;
}

/** What an import would add, replace and keep, and what the user must decide. */
export function MergePreview({ preview, onConfirm, onCancel, busy }: MergePreviewProps) {
  const { conflicts, removedHere, removedThere } = preview;
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [bringBack, setBringBack] = useState(false);
  const [keepRemoved, setKeepRemoved] = useState(false);
  const changes = changesOf(preview, bringBack, keepRemoved);
  return (
    <div class="notice stack" role="status">
      {preview.cutOff && (
        <p class="notice bad">
          <strong>{t('This backup is cut off: its end is missing, and with it some of your records.')}</strong>{' '}
          {t('Look for a complete file first. What stands below is all that can still be read of this one.')}
        </p>
      )}
      <Counts preview={preview} />
      {removedHere.length > 0 && (
        <label class="check">
          <input type="checkbox" checked={bringBack} onChange={(event) => setBringBack(event.currentTarget.checked)} />
          {tn(
            removedHere.length,
            'Bring back {n} record that was removed here',
            'Bring back {n} records that were removed here',
          )}
        </label>
      )}
      {removedThere.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={!keepRemoved}
            onChange={(event) => setKeepRemoved(!event.currentTarget.checked)}
          />
          {tn(
            removedThere.length,
            'Remove {n} record that was removed where the file comes from',
            'Remove {n} records that were removed where the file comes from',
          )}
        </label>
      )}
      {conflicts.length > 0 && (
        <p>
          <strong>
            {tn(
              conflicts.length,
              '{n} was changed on both sides. Choose what stays:',
              '{n} were changed on both sides. Choose what stays:',
            )}
          </strong>
        </p>
      )}
      {conflicts.map((conflict) => (
        <ConflictCard
          key={conflict.key}
          conflict={conflict}
          choice={choices[conflict.key] ?? conflict.choices[0]!}
          onChoose={(choice) => setChoices({ ...choices, [conflict.key]: choice })}
        />
      ))}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={busy || changes === 0}
          onClick={() => onConfirm({ choices, bringBack, keepRemoved })}
        >
          {changes === 0 ? t('Nothing to import') : tn(changes, 'Import {n} record', 'Import {n} records')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={onCancel}>
          {t('Cancel')}
        </button>
      </div>
    </div>
  );
}

function changesOf(preview: ImportPreview, bringBack: boolean, keepRemoved: boolean): number {
  const { added, replaced, aside, conflicts, removedHere, removedThere } = preview;
  const asked = (bringBack ? removedHere.length : 0) + (keepRemoved ? 0 : removedThere.length);
  return added.length + replaced.length + aside.length + conflicts.length + asked;
}

function Counts({ preview }: { preview: ImportPreview }) {
  const { added, replaced, keptHere, same, removedHere, removedThere, unknown, aside, refused } = preview;
  return (
    <div class="stack tight">
      <p>
        <strong>{t('What would change')}</strong>
      </p>
      <Group items={added} words={tn(added.length, '{n} record would be added', '{n} records would be added')} />
      <Group
        items={replaced}
        words={tn(replaced.length, '{n} would be brought up to date', '{n} would be brought up to date')}
      />
      <Group
        items={keptHere}
        words={tn(keptHere.length, '{n} is newer here and stays', '{n} are newer here and stay')}
      />
      <Group items={removedHere} words={tn(removedHere.length, '{n} was removed here', '{n} were removed here')} />
      <Group items={removedThere} words={tn(removedThere.length, '{n} was removed there', '{n} were removed there')} />
      {same > 0 && <p class="soft">{tn(same, '{n} is the same in both', '{n} are the same in both')}</p>}
      {unknown > 0 && (
        <p class="soft">
          {tn(
            unknown,
            '{n} is of a kind that this version does not know; it is kept untouched',
            '{n} are of kinds that this version does not know; they are kept untouched',
          )}
        </p>
      )}
      <Group
        items={aside}
        words={tn(
          aside.length,
          '{n} that could not be read before would be set aside again',
          '{n} that could not be read before would be set aside again',
        )}
      />
      {refused.length > 0 && (
        <details>
          <summary>{tn(refused.length, '{n} record cannot be used', '{n} records cannot be used')}</summary>
          <ul class="small names">
            {refused.slice(0, SHOWN).map(({ key, reason }, index) => (
              <li key={`${key}${index}`}>
                {key}: {reasonWords(reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Names shown of one group; nobody reads more, and ten thousand would stop the page. */
const SHOWN = 200;

/** A count that opens into the names of what it counts; nothing where nothing is counted. */
export function Group({ items, words }: { items: readonly Named[]; words: string }) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{words}</summary>
      <ul class="small names">
        {items.slice(0, SHOWN).map((item) => (
          <li key={item.key}>{recordName(item)}</li>
        ))}
        {items.length > SHOWN && <li>{tn(items.length - SHOWN, 'and {n} more', 'and {n} more')}</li>}
      </ul>
    </details>
  );
}

interface ConflictProps {
  conflict: Conflict;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** One record that both sides changed: what differs side by side, and which stays. */
function ConflictCard({ conflict, choice, onChoose }: ConflictProps) {
  const hidden = useContext(AmountsHidden);
  const { key, kind, mineAt, theirsAt, mineRemoved, theirsRemoved, choices } = conflict;
  return (
    <fieldset class="conflict stack tight">
      <legend>{recordName(conflict)}</legend>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{t('What differs')}</span>
            </th>
            <th scope="col">
              {mineRemoved
                ? t('Here: removed {date}', { date: when(mineAt) })
                : t('Here: changed {date}', { date: when(mineAt) })}
            </th>
            <th scope="col">
              {theirsRemoved
                ? t('In the file: removed {date}', { date: when(theirsAt) })
                : t('In the file: changed {date}', { date: when(theirsAt) })}
            </th>
          </tr>
        </thead>
        <tbody>
          {conflict.differences.slice(0, 12).map(({ field, mine, theirs }) => (
            <tr key={field}>
              <th scope="row">{fieldName(field)}</th>
              {mine === '' && theirs === '' ? (
                <td colSpan={2} class="soft">
                  {t('differs')}
                </td>
              ) : (
                <>
                  <td>{fieldWords(field, mine, hidden) || <span class="soft">—</span>}</td>
                  <td>{fieldWords(field, theirs, hidden) || <span class="soft">—</span>}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <div class="row">
        {choices.map((one) => (
          <label key={one} class="check">
            <input type="radio" name={`conflict-${key}`} checked={choice === one} onChange={() => onChoose(one)} />
            {choiceWords(one, kind, mineRemoved, theirsRemoved)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function when(iso: string): string {
  return moment(iso, locale());
}
