import { useContext } from 'preact/hooks';
import type { Analysis } from '../../facts/analysis.ts';
import { type AppliedCorrection, slotOf } from '../../facts/corrections/model.ts';
import { said, t } from '../i18n.ts';
import { Quotes } from '../verdict/claim.tsx';
import { Fold } from '../verdict/fold.tsx';
import { Correct, type Corrector } from './corrector.ts';
import { changeWords, toldOf } from './words.ts';

/** What the user corrected of this posting, each with its words and a way back; what applies no longer says so. */
export function CorrectedFold({ analysis }: { analysis: Analysis }) {
  const corrector = useContext(Correct);
  const list = analysis.corrected?.list ?? [];
  if (list.length === 0) return null;
  return (
    <Fold id="corrected" title={t('Corrected by you')} count={list.length}>
      <ul class="corrected-list">
        {list.map((one) => (
          <li key={slotOf(one)}>
            <p>
              <span class="firm">{said(one.label)}</span> <span class="soft">{changeWords(one)}</span>
              {one.byRule && <span class="small soft"> · {t('by your rule for every posting')}</span>}
            </p>
            {!one.applies && (
              <p class="small soft">
                {t('No longer applies: the posting does not say “{words}” any more.', { words: one.words })}
              </p>
            )}
            <Quotes evidence={one.evidence.slice(0, 1)} text={analysis.posting.text} />
            {corrector && <Back one={one} corrector={corrector} />}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** A correction is taken back; what a rule leaves out is counted here, and the rule stays. */
function Back({ one, corrector }: { one: AppliedCorrection; corrector: Corrector }) {
  const { label } = one;
  const keep = { type: 'keep' as const };
  return (
    <button
      type="button"
      class="button slim plain flush"
      aria-label={
        one.byRule
          ? t('Count it here: {label}', { label: said(label) })
          : t('Take back: {label}', { label: said(label) })
      }
      onClick={() =>
        one.byRule
          ? corrector.correct([{ fact: one, label, change: keep }], toldOf(keep, said(label)))
          : corrector.undo([one])
      }
    >
      {one.byRule ? t('Count it here') : t('Take back')}
    </button>
  );
}
