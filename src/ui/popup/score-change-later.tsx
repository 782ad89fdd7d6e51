import { useEffect, useState } from 'preact/hooks';
import type { ScoreChange, ScoreChangeProps } from '../correct/score-change.tsx';

/** The saved score beside today's, loaded after the verdict is drawn and only for what was saved with a score. */
export function ScoreChangeLater(props: ScoreChangeProps) {
  const [loaded, setLoaded] = useState<{ Change: typeof ScoreChange } | null>(null);
  const wanted = props.saved?.match !== null && props.saved !== null;
  useEffect(() => {
    let here = true;
    if (wanted) import('../correct/score-change.tsx').then(({ ScoreChange: Change }) => here && setLoaded({ Change }));
    return () => {
      here = false;
    };
  }, [wanted]);
  return loaded && <loaded.Change {...props} />;
}
