import { useEffect, useState } from 'preact/hooks';

/** With more postings than this the first screen is painted before the rest is drawn. */
export const MANY = 500;
const AFTER_MS = 100;

/** False until the page was painted once since `what` is shown, told apart by identity: a chosen filter, or one value for the whole page. */
export function usePainted(what: unknown): boolean {
  const [painted, setPainted] = useState<{ what: unknown } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setPainted({ what }), AFTER_MS);
    return () => clearTimeout(timer);
  }, [what]);
  return painted !== null && painted.what === what;
}
