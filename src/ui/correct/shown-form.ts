import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A form that has just opened in place of the button that was pressed: it is brought into sight, and its first field takes the focus. */
export function useShownForm(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return form;
}
