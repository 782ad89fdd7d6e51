import { useEffect, useState } from 'preact/hooks';
import type { KnownHere, KnownHereProps } from './known-here.tsx';

/** What is known of a page that is no posting, looked up after the page was refused: most popups never need it. */
export function KnownHereLater(props: KnownHereProps) {
  const [loaded, setLoaded] = useState<{ Here: typeof KnownHere } | null>(null);
  useEffect(() => {
    let here = true;
    import('./known-here.tsx').then(({ KnownHere: Here }) => here && setLoaded({ Here }));
    return () => {
      here = false;
    };
  }, []);
  return loaded && <loaded.Here {...props} />;
}
