import { useContext, useId } from 'preact/hooks';
import type { Analysis, PayRange } from '../../facts/analysis.ts';
import { type Fact, factsOf } from '../../facts/corrections/facts.ts';
import type { Match } from '../../match/match.ts';
import { Correct } from '../correct/corrector.ts';
import { toldOf } from '../correct/words.ts';
import { rangeKind, span } from '../format.ts';
import { t } from '../i18n.ts';

interface PayZoneProps {
  analysis: Analysis;
  match: Match;
  locale?: string | undefined;
}

/** Of several pay ranges, which one holds for the user: by the places of the profile, or as they choose for this posting. */
export function PayZone({ analysis, match, locale }: PayZoneProps) {
  const corrector = useContext(Correct);
  const id = useId();
  const { range: held } = match.pay;
  // Base beside on-target earnings are two parts of one pay, not two places to choose from.
  const usable = analysis.compensation.ranges.filter(
    ({ min, max, kind }) => (min !== null || max !== null) && (!held || kind === held.kind),
  );
  if (!corrector || usable.length < 2) return null;
  const name = (range: PayRange) => nameOf(range, usable, locale);
  const chosen = usable.findIndex((range) => range.chosen);
  const choose = (value: string) => {
    const choice = (analysis.corrected?.list ?? []).filter(({ change }) => change.type === 'zone');
    const range = usable[Number(value)];
    if (value === '' || !range) return corrector.undo(choice);
    const facts: Fact[] = factsOf(analysis, 'pay', range.place ?? '', range.evidence).slice(0, 1);
    const change = { type: 'zone' as const };
    corrector.correct(
      facts.map((fact) => ({ fact, label: name(range), change })),
      toldOf(change, name(range)),
    );
  };
  return (
    <div class="pay-zone">
      <label for={id}>{t('Your range')}</label>
      <select
        id={id}
        value={chosen < 0 ? '' : String(chosen)}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="" selected={chosen < 0}>
          {chosen < 0 && held ? t('Automatic: {range}', { range: name(held) }) : t('Automatic')}
        </option>
        {usable.map((range, index) => (
          <option key={`${range.place}${range.min}${range.max}`} value={String(index)} selected={index === chosen}>
            {name(range)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** "New York"; where places are not what tells ranges apart, the figures. */
function nameOf(range: PayRange, all: readonly PayRange[], locale: string | undefined): string {
  const alone = all.filter(({ place }) => place === range.place).length === 1;
  if (range.place && alone) return range.place;
  const figures = `${span(range.min, range.max, range.currency, locale)} (${rangeKind(range)})`;
  return range.place ? `${range.place}, ${figures}` : figures;
}
