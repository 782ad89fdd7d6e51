import { useEffect, useState } from 'preact/hooks';
import type { PayCompare, PayCompareProps } from './pay-compare.tsx';

/** The comparison of pay, loaded after the verdict is shown: nothing in it is needed to read that. */
export function PayCompareLater(props: PayCompareProps) {
  const [loaded, setLoaded] = useState<{ Compare: typeof PayCompare } | null>(null);
  const wanted = props.range !== null;
  useEffect(() => {
    let here = true;
    if (wanted) import('./pay-compare.tsx').then(({ PayCompare: Compare }) => here && setLoaded({ Compare }));
    return () => {
      here = false;
    };
  }, [wanted]);
  return loaded && <loaded.Compare {...props} />;
}
