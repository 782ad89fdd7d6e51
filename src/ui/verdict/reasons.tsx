import { useState } from 'preact/hooks';
import type { Analysis } from '../../facts/analysis.ts';
import { msg, t } from '../i18n.ts';
import type { Row } from '../rows.ts';
import { type OnHave, Requirements } from './requirements.tsx';

/** How many must-haves stand open at first. */
const MOST = 6;

const SIDES = [
  { id: 'against', word: msg('Against'), of: ({ status }: Row) => status === 'missing' || status === 'partial' },
  { id: 'for', word: msg('For'), of: ({ status }: Row) => status === 'met' },
  { id: 'open', word: msg('Not in your profile'), of: ({ status }: Row) => status === 'unknown' },
] as const;

interface ReasonsProps {
  analysis: Analysis;
  musts: readonly Row[];
  onHave?: OnHave | undefined;
}

/** The must-haves that speak against the user, for them, and those that the profile leaves open: a few of each, all on a click. */
export function Reasons({ analysis, musts, onHave }: ReasonsProps) {
  const [all, setAll] = useState(false);
  const list = { text: analysis.posting.text, onHave };
  const judged = musts.some(({ status }) => status !== null);
  // "0 of 15 met" is no news to a profile that says nothing of any of them.
  const known = musts.some(({ status }) => status !== null && status !== 'unknown');
  const met = musts.filter(({ status }) => status === 'met').length;
  const sides = SIDES.map((side) => ({ ...side, rows: musts.filter(side.of).sort(missingFirst) }));
  const most = all ? musts.length : MOST;
  const shares = shared(
    sides.map(({ rows }) => rows.length),
    most,
  );
  return (
    <section class="part reasons">
      <div class="part-head">
        <h2 class="part-title">{t('Must-haves')}</h2>
        {known && <span class="soft numbers">{t('{met} of {all} met', { met, all: musts.length })}</span>}
      </div>
      {musts.length === 0 && <p class="soft">{t('None could be read.')}</p>}
      {!judged && <Requirements rows={musts.slice(0, most)} first={most} {...list} />}
      {sides.map(({ id, word, rows }, index) => {
        const shown = rows.slice(0, shares[index]);
        return (
          shown.length > 0 && (
            <div key={id} class="side">
              <h3 class="small soft">{t(word)}</h3>
              <Requirements rows={shown} first={shown.length} {...list} />
            </div>
          )
        );
      })}
      {musts.length > MOST && (
        <button type="button" class="button plain slim more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('Show fewer') : t('Show all {n}', { n: musts.length })}
        </button>
      )}
    </section>
  );
}

function missingFirst(a: Row, b: Row): number {
  return Number(b.status === 'missing') - Number(a.status === 'missing');
}

/** Shares out places one by one, in turn, to sides of these lengths: none is crowded out by a longer one. */
function shared(lengths: readonly number[], places: number): number[] {
  const shares = lengths.map(() => 0);
  let left = Math.min(
    places,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  for (let turn = 0; left > 0; turn = (turn + 1) % lengths.length) {
    if (shares[turn]! >= lengths[turn]!) continue;
    shares[turn]! += 1;
    left -= 1;
  }
  return shares;
}
