import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_VIEWS, type Store, type View, type Views } from '../../store/index.ts';
import { t } from '../i18n.ts';
import { type Filter, NO_FILTER, SORT_COLUMNS, type Sort } from './filter-rows.ts';
import type { Tracker } from './use-tracker.ts';

const FIRST_SORT: Sort = { column: 'savedAt', down: true };

/** How the pipeline is looked at now, and the views with a name. */
export interface PipelineView {
  filter: Filter;
  sort: Sort;
  look: Views['look'];
  views: readonly View[];
  /** The view that is shown, while nothing in it was changed. */
  chosen: View | null;
  /** True when there is something to give a name to. */
  canSave: boolean;
  narrow(part: Partial<Filter>): void;
  setSort(sort: Sort): void;
  setLook(look: Views['look']): void;
  choose(id: string): void;
  save(name: string): void;
  remove(id: string): void;
}

/** The view of the pipeline: what was chosen last, board or table, is kept; filters start empty. */
export function useViews(store: Store, { now, say, fail }: Pick<Tracker, 'now' | 'say' | 'fail'>): PipelineView {
  const [kept, setKept] = useState<Views>(DEFAULT_VIEWS);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [sort, setSort] = useState<Sort>(FIRST_SORT);
  useEffect(() => {
    store.loadViews().then(setKept, fail);
  }, [store, fail]);
  const change = (edit: (views: Views) => Views, then?: (views: Views) => void) =>
    store.changeViews(edit, now()).then((next) => {
      setKept(next);
      then?.(next);
    }, fail);
  const { look, views } = kept;
  const setLook = (next: Views['look']) => {
    setKept({ ...kept, look: next });
    change((old) => ({ ...old, look: next }));
  };
  const remove = (id: string) => {
    const before = views;
    const putBack = () =>
      change(
        (old) => ({ ...old, views: [...before] }),
        () => say(t('Taken back.')),
      );
    change(
      (old) => ({ ...old, views: old.views.filter((view) => view.id !== id) }),
      () => say(t('View removed.'), putBack),
    );
  };
  return {
    filter,
    sort,
    look,
    views,
    chosen: views.find((view) => isShown(view, filter, sort)) ?? null,
    canSave: !isShown({ filter: {}, sort: FIRST_SORT }, filter, sort),
    narrow: (part) => setFilter({ ...filter, ...part }),
    setSort,
    setLook,
    choose(id) {
      const view = views.find((one) => one.id === id);
      setFilter({ ...NO_FILTER, ...view?.filter });
      setSort(sortOf(view));
      if (view && view.look !== look) setLook(view.look);
    },
    save(name) {
      const view: View = { id: crypto.randomUUID().slice(0, 8), name, filter: narrowed(filter), sort, look };
      change(
        (old) => ({ ...old, views: [...old.views, view] }),
        () => say(t('View saved: {name}.', { name })),
      );
    },
    remove,
  };
}

/** The filter without what filters nothing. */
function narrowed(filter: Filter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
}

function isShown(view: Pick<View, 'filter' | 'sort'>, filter: Filter, sort: Sort): boolean {
  const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
  return (
    same({ ...NO_FILTER, ...view.filter }, filter) && view.sort.column === sort.column && view.sort.down === sort.down
  );
}

/** The order of a view; a column that this version does not know gives the usual one. */
function sortOf(view: View | undefined): Sort {
  const column = SORT_COLUMNS.find((known) => known === view?.sort.column);
  return column && view ? { column, down: view.sort.down } : FIRST_SORT;
}
