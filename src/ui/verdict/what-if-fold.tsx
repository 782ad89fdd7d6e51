import { useContext, useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { Folded } from './fold.tsx';
import type { WhatIf as WhatIfPanel, WhatIfProps } from './what-if.tsx';

/** Its name in the memory of open folds. */
const ID = 'what-if';

/** "What if", closed until it is asked for; the panel and what it computes are loaded then. */
export function WhatIfFold({ open: starts = false, ...props }: WhatIfProps & { open?: boolean }) {
  const memory = useContext(Folded);
  const [open] = useState(() => memory?.isOpen(ID) ?? starts);
  const [wanted, setWanted] = useState(open);
  const [loaded, setLoaded] = useState<{ Panel: typeof WhatIfPanel } | null>(null);
  useEffect(() => {
    let here = true;
    if (wanted) import('./what-if.tsx').then(({ WhatIf }) => here && setLoaded({ Panel: WhatIf }));
    return () => {
      here = false;
    };
  }, [wanted]);
  return (
    <details
      class="fold"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWanted(true);
        memory?.keep(ID, currentTarget.open);
      }}
    >
      <summary>
        <h2 class="part-title">{t('What if, and what would move it')}</h2>
      </summary>
      {loaded && <loaded.Panel {...props} />}
    </details>
  );
}
