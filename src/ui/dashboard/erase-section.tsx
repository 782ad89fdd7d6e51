import { useState } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import { t, tn } from '../i18n.ts';
import type { Browser, Remains } from '../ports.ts';
import { sentenceOf } from '../status-line.tsx';

type Step =
  | { kind: 'start' }
  | { kind: 'sure' }
  | { kind: 'done'; records: number; remains: Remains }
  | { kind: 'failed'; why: string };

interface EraseProps {
  store: Store;
  browser: Browser;
  /** What was shown of the records is shown anew. */
  onErased?: () => void;
}

/** Erases everything after a second question, then looks again and says what is left. */
export function EraseSection({ store, browser, onErased }: EraseProps) {
  const [step, setStep] = useState<Step>({ kind: 'start' });
  const erase = async () => {
    // The records first: whatever the browser refuses to give back, they are gone.
    await store.database.clear();
    const remains = await browser.forgetAll();
    // Again: on sites that could be read until now something may have been noted meanwhile.
    setStep({ kind: 'done', records: await store.database.clear(), remains });
    onErased?.();
  };
  return (
    <section class="card stack">
      <h2>{t('Erase everything')}</h2>
      <p>
        {t(
          'Removes your profile, all saved postings, notes, settings, moments to go back to, reminders and granted sites from this browser. Backup files stay where you put them.',
        )}
      </p>
      {step.kind === 'start' && (
        <div class="row">
          <button type="button" class="button danger" onClick={() => setStep({ kind: 'sure' })}>
            {t('Erase everything…')}
          </button>
        </div>
      )}
      {step.kind === 'sure' && (
        <div class="notice bad stack tight" role="alert">
          <p>{t('This cannot be undone. Export a backup first if you may want anything back.')}</p>
          <div class="row">
            <button
              type="button"
              class="button danger"
              onClick={() => erase().catch((error: unknown) => setStep({ kind: 'failed', why: sentenceOf(error) }))}
            >
              {t('Yes, erase everything')}
            </button>
            <button type="button" class="button" onClick={() => setStep({ kind: 'start' })}>
              {t('Cancel')}
            </button>
          </div>
        </div>
      )}
      {step.kind === 'done' && <Proof records={step.records} remains={step.remains} />}
      {step.kind === 'failed' && (
        <p class="notice bad" role="alert">
          {step.why}
        </p>
      )}
    </section>
  );
}

/** What was found when everything was looked at again. */
function Proof({ records, remains: { items, alarms, permissions } }: { records: number; remains: Remains }) {
  const nothing = records + items + alarms + permissions === 0;
  return (
    <div class={nothing ? 'notice done stack tight' : 'notice bad stack tight'} role="status">
      <p>
        {nothing
          ? t('Everything is erased. Looked again, and found:')
          : t('Something is still here. Close other Rolescope pages and try again. Found:')}
      </p>
      <ul class="small">
        <li>{tn(records, '{n} record', '{n} records')}</li>
        <li>{tn(items, '{n} setting kept by the browser', '{n} settings kept by the browser')}</li>
        <li>{tn(alarms, '{n} reminder', '{n} reminders')}</li>
        <li>{tn(permissions, '{n} granted site or permission', '{n} granted sites or permissions')}</li>
      </ul>
    </div>
  );
}
