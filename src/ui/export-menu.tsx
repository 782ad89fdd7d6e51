import { Download } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ReportFormat } from '../report/index.ts';
import { FORMAT_WORDS } from './export.ts';
import { t } from './i18n.ts';
import { Icon } from './icon.tsx';

interface ExportMenuProps {
  onChoose: (format: ReportFormat) => void;
  /** Class of the button. */
  look: string;
  /** True: the list opens under the button, not above it. */
  below?: boolean;
  children?: ComponentChildren;
}

/** A button that opens a short list of file formats. Escape and a click elsewhere close it. */
export function ExportMenu({ onChoose, look, below = false, children = t('Export') }: ExportMenuProps) {
  const { open, setOpen, root, opener, close } = useDismissable();
  const id = useId();
  const choose = (format: ReportFormat) => {
    onChoose(format);
    close();
  };
  return (
    <div class="menu" ref={root}>
      <button
        ref={opener}
        type="button"
        class={look}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon of={Download} />
        <span>{children}</span>
      </button>
      <ul id={id} class={below ? 'menu-list below' : 'menu-list'} hidden={!open}>
        {FORMAT_WORDS.map(({ format, word, hint }) => (
          <li key={format}>
            <button type="button" onClick={() => choose(format)}>
              {t(word)} <span class="soft small">{t(hint)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Something that opens and is closed by Escape or a click elsewhere; `close` gives the focus back to its button. */
function useDismissable() {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    opener.current?.focus();
  }, []);
  useEffect(() => {
    if (!open) return;
    const onPointerDown = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // else the browser closes the popup
      close();
    };
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [open, close]);
  return { open, setOpen, root, opener, close };
}
