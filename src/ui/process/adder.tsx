import type { ComponentChildren, Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../i18n.ts';

/** A form that opens in the place of its button, and gives the focus back to it. */
export function useOpener() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // The button comes back with the next drawing; then it takes the focus that the form held.
    setTimeout(() => button.current?.focus());
  };
  return { open, show: () => setOpen(true), close, button };
}

interface AdderProps {
  title: string;
  /** Words of the button that opens the form. */
  word: string;
  /** The form; it calls `close` when it is done. */
  form: (close: () => void) => ComponentChildren;
  children?: ComponentChildren;
}

/** A part of the posting's own side: what is there, and a form for more that opens in place and gives the focus back. */
export function Adder({ title, word, form, children }: AdderProps) {
  const { open, show, close, button } = useOpener();
  return (
    <section class="part process-part">
      <div class="part-head">
        <h2 class="part-title">{title}</h2>
        {!open && (
          <button ref={button} type="button" class="button slim plain" onClick={show}>
            {word}
          </button>
        )}
      </div>
      {children}
      {open && form(close)}
    </section>
  );
}

interface ChangeOrRemoveProps {
  /** What the buttons act on, for those who hear them one by one. */
  what: string;
  opener: Ref<HTMLButtonElement>;
  onChange: () => void;
  onRemove: () => void;
}

/** The two things that can be done with an entry of a part. */
export function ChangeOrRemove({ what, opener, onChange, onRemove }: ChangeOrRemoveProps) {
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="button slim"
        aria-label={t('Change: {what}', { what })}
        onClick={onChange}
      >
        {t('Change')}
      </button>
      <button type="button" class="button slim plain" aria-label={t('Remove: {what}', { what })} onClick={onRemove}>
        {t('Remove')}
      </button>
    </>
  );
}

interface InlineFormProps {
  onSave: () => void;
  onClose: () => void;
  /** False while what must be there is missing. */
  ready: boolean;
  children: ComponentChildren;
}

/** A small form inside a part; Escape closes it. */
export function InlineForm({ onSave, onClose, ready, children }: InlineFormProps) {
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        onSave();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      <div class="row">
        <button type="submit" class="button slim primary" disabled={!ready}>
          {t('Keep')}
        </button>
        <button type="button" class="button slim" onClick={onClose}>
          {t('Cancel')}
        </button>
      </div>
    </form>
  );
}
