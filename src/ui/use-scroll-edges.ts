import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Tells the styles where more of a box that scrolls sideways lies hidden: `data-more="start end"`. Those ends fade out, for
 * many systems draw no scrollbar before something is scrolled.
 */
export function useScrollEdges(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const mark = () => {
      const hidden = box.scrollWidth - box.clientWidth;
      const at = Math.abs(box.scrollLeft);
      box.dataset.more = [at > 1 && 'start', hidden - at > 1 && 'end'].filter(Boolean).join(' ');
    };
    mark();
    box.addEventListener('scroll', mark, { passive: true });
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(mark);
    for (const one of [box, ...box.children]) sizes?.observe(one);
    return () => {
      box.removeEventListener('scroll', mark);
      sizes?.disconnect();
    };
  }, [ref]);
}
