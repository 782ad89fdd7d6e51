import { useState } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import type { Browser } from '../ports.ts';
import { sentenceOf } from '../status-line.tsx';

type Step = { kind: 'start' } | { kind: 'sure' } | { kind: 'done'; left: number } | { kind: 'failed'; why: string };

/** Erases everything after a second question, then says how many records are left. */
export function EraseSection({ store, browser }: { store: Store; browser: Browser }) {
  const [step, setStep] = useState<Step>({ kind: 'start' });
  const erase = async () => {
    await browser.forgetAll();
    setStep({ kind: 'done', left: await store.database.clear() });
  };
  return (
    <section class="card stack">
      <h2>Erase everything</h2>
      <p>
        Removes your profile, all saved postings, notes and settings from this browser. Backup files stay where you put
        them.
      </p>
      {step.kind === 'start' && (
        <div class="row">
          <button type="button" class="button danger" onClick={() => setStep({ kind: 'sure' })}>
            Erase everything…
          </button>
        </div>
      )}
      {step.kind === 'sure' && (
        <div class="notice bad stack tight" role="alert">
          <p>This cannot be undone. Export a backup first if you may want anything back.</p>
          <div class="row">
            <button
              type="button"
              class="button danger"
              onClick={() => erase().catch((error: unknown) => setStep({ kind: 'failed', why: sentenceOf(error) }))}
            >
              Yes, erase everything
            </button>
            <button type="button" class="button" onClick={() => setStep({ kind: 'start' })}>
              Cancel
            </button>
          </div>
        </div>
      )}
      {step.kind === 'done' && (
        <p class="notice done" role="status">
          {step.left === 0
            ? 'Everything is erased. Checked: 0 records are left in this browser.'
            : `${step.left} records are still here. Close other Rolescope pages and try again.`}
        </p>
      )}
      {step.kind === 'failed' && (
        <p class="notice bad" role="alert">
          {step.why}
        </p>
      )}
    </section>
  );
}
