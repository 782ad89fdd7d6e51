import { useEffect, useState } from 'preact/hooks';
import { withoutAmounts } from '../../match/redact.ts';
import { rowsOf } from '../rows.ts';
import { Facts } from './facts.tsx';
import { Folded, type FoldMemory } from './fold.tsx';
import { Lead, ProfileCall } from './lead.tsx';
import { Reasons } from './reasons.tsx';
import type { Rest as RestOfVerdict, RestProps } from './rest.tsx';
import type { VerdictProps } from './verdict.tsx';

/** The verdict where room is short: what decides comes first and fits a popup, the rest is in folds that remember being open. */
export function BriefVerdict({ folds, ...given }: Omit<VerdictProps, 'saved'> & { folds: FoldMemory }) {
  const { analysis, posting, match: whole, hideAmounts = false, onHave, onMakeProfile, note, locale } = given;
  const match = whole && hideAmounts ? withoutAmounts(whole) : whole;
  const rows = rowsOf(analysis, match);
  return (
    <div class="verdict brief">
      <Lead analysis={analysis} match={match} closed={posting?.closed === true} note={note} brief />
      <Facts analysis={analysis} match={match} rows={rows} locale={locale} />
      {!match && onMakeProfile && <ProfileCall onMakeProfile={onMakeProfile} />}
      <Reasons analysis={analysis} musts={rows.musts} onHave={onHave} />
      <Folded.Provider value={folds}>
        <RestLater {...given} hideAmounts={hideAmounts} match={match} rows={rows} />
      </Folded.Provider>
    </div>
  );
}

/** The folds, loaded after the verdict is drawn: nothing in them is needed to read that. */
function RestLater(props: RestProps) {
  const [loaded, setLoaded] = useState<{ Rest: typeof RestOfVerdict } | null>(null);
  useEffect(() => {
    let here = true;
    import('./rest.tsx').then(({ Rest }) => here && setLoaded({ Rest }));
    return () => {
      here = false;
    };
  }, []);
  return loaded && <loaded.Rest {...props} />;
}
