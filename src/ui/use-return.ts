import { useEffect } from 'preact/hooks';

/** Calls back when the user comes to this page again: from another tab, or from another window beside it. `onReturn` must stay the same function. */
export function useReturn(onReturn: () => void): void {
  useEffect(() => {
    const onVisibility = () => document.visibilityState === 'visible' && onReturn();
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('focus', onReturn);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('focus', onReturn);
    };
  }, [onReturn]);
}
