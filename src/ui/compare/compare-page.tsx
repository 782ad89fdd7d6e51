import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Compared, compareLines, EQUAL_WEIGHTS, MOST_COMPARED, type Weights } from '../../report/compare.ts';
import type { Store } from '../../store/index.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import { NothingSaved } from '../dashboard/nothing-saved.tsx';
import { href } from '../dashboard/route.ts';
import { downloadComparison } from '../export.ts';
import { ExportMenu } from '../export-menu.tsx';
import { t } from '../i18n.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { useReturn } from '../use-return.ts';
import { AddPosting } from './add-posting.tsx';
import { CompareTable } from './compare-table.tsx';
import { comparedOf, keysIn, keysWith } from './compared.ts';
import { CompareQuestions } from './questions.tsx';
import { WeightSliders } from './weight-sliders.tsx';

interface CompareProps {
  /** What the address names: keys of saved postings. */
  detail: string;
  store: Store;
  hideAmounts: boolean;
}

/** Up to six saved postings side by side, weighed as the user likes. */
export function ComparePage({ detail, store, hideAmounts }: CompareProps) {
  const status = useStatusLine();
  const { say, fail } = status;
  const keys = useMemo(() => keysIn(detail), [detail]);
  const [rows, setRows] = useState<SavedRow[] | null>(null);
  const [all, setAll] = useState<Compared[] | null>(null);
  const [weights, setWeights] = useState<Weights>(EQUAL_WEIGHTS);
  const [returns, setReturns] = useState(0);
  // Another page may have changed them meanwhile.
  useReturn(useCallback(() => setReturns((times) => times + 1), []));
  useEffect(() => {
    store.listRows().then(setRows, fail);
  }, [store, fail, returns]);
  useEffect(() => {
    let current = true;
    comparedOf(keys, store, hideAmounts).then((found) => current && setAll(found), fail);
    return () => {
      current = false;
    };
  }, [keys, store, hideAmounts, fail, returns]);
  const lines = useMemo(() => (all ? compareLines(all, weights) : []), [all, weights]);
  const go = (next: readonly string[]) => {
    location.hash = href('compare', keysWith(next));
  };
  return (
    <div class="page wide">
      <div class="page-head">
        <h1>{t('Compare')}</h1>
        {all && all.length > 1 && (
          <ExportMenu
            look="button"
            below
            onChoose={(format) =>
              downloadComparison(all, weights, format).then(() => say(t('Exported to your downloads.')), fail)
            }
          >
            {t('Export')}
          </ExportMenu>
        )}
      </div>
      {rows?.length === 0 && <NothingSaved />}
      {rows && rows.length > 0 && (
        <AddPosting
          rows={rows.filter(({ key }) => !keys.includes(key))}
          full={keys.length >= MOST_COMPARED}
          onAdd={(key) => go([...keys, key])}
        />
      )}
      {all && all.length < keys.length && (
        <p class="notice">{t('Some of the postings in this comparison are no longer saved; they were left out.')}</p>
      )}
      {all?.length === 0 && rows?.length !== 0 && (
        <p class="soft">{t('Choose 2 to {most} saved postings to see them side by side.', { most: MOST_COMPARED })}</p>
      )}
      {all?.length === 1 && <p class="notice">{t('One posting alone is no comparison: choose another one above.')}</p>}
      {all && all.length > 0 && (
        <>
          {all.length > 1 && <WeightSliders weights={weights} onChange={setWeights} />}
          <CompareTable all={all} lines={lines} onRemove={(key) => go(keys.filter((other) => other !== key))} />
          <CompareQuestions all={all} />
        </>
      )}
      <StatusLine message={status.message} />
    </div>
  );
}
