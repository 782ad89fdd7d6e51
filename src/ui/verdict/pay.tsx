import type { Analysis } from '../../facts/analysis.ts';
import type { Match, PayMatch } from '../../match/match.ts';
import { payPart, rangeKind, span } from '../format.ts';
import { Claim } from './claim.tsx';
import { Part } from './fold.tsx';
import { PayBar } from './pay-bar.tsx';

const VERDICT_WORDS: Record<PayMatch['verdict'], string | null> = {
  'meets-target': 'The whole range is at or above your target.',
  'reaches-target': 'The range reaches your target.',
  'above-floor': 'Above your floor, below your target.',
  'below-floor': 'Below your floor.',
  // The notes of the match say which currencies.
  'other-currency': null,
  'no-wish': null,
  unknown: null,
};

interface PayProps {
  analysis: Analysis;
  match: Match | null;
  hideAmounts: boolean;
  locale?: string | undefined;
}

/** What the posting pays, against the user's floor and target, with the quote behind every figure. */
export function Pay({ analysis, match, hideAmounts, locale }: PayProps) {
  const { ranges, bonus, equity, signOn, evidence } = analysis.compensation;
  const text = analysis.posting.text;
  const extras = [
    { word: 'Bonus', value: payPart(bonus, locale), evidence: evidence.bonus },
    { word: 'Equity', value: payPart(equity, locale), evidence: evidence.equity },
    { word: 'Sign-on bonus', value: signOn ? 'offered' : null, evidence: evidence.signOn },
  ].filter(({ value }) => value !== null);
  const verdict = match && VERDICT_WORDS[match.pay.verdict];
  return (
    <Part title="Pay">
      {ranges.length === 0 && !match?.pay.notes.length && <p class="soft">The posting states no pay.</p>}
      {match && !hideAmounts && <Bar pay={match.pay} locale={locale} />}
      {verdict && !hideAmounts && <p>{verdict}</p>}
      {ranges.map((range) => (
        <Claim key={`${range.place}${range.min}${range.max}${range.kind}`} evidence={range.evidence} text={text}>
          <span class="numbers firm">{span(range.min, range.max, range.currency, locale)}</span>{' '}
          <span class="soft">
            {rangeKind(range)}
            {range.place && `, ${range.place}`}
          </span>
        </Claim>
      ))}
      {extras.map(({ word, value, evidence: quotes }) => (
        <Claim key={word} evidence={quotes ?? []} text={text}>
          {word}: <span class="numbers">{value}</span>
        </Claim>
      ))}
      {match?.pay.notes.map((note) => (
        <p key={note} class={ranges.length === 0 ? 'soft' : 'small soft'}>
          {note}
        </p>
      ))}
    </Part>
  );
}

function Bar({ pay, locale }: { pay: PayMatch; locale: string | undefined }) {
  const { annualMin, annualMax, currency, floor, target, verdict } = pay;
  if ((annualMin === null && annualMax === null) || !currency || verdict === 'other-currency') return null;
  return <PayBar min={annualMin} max={annualMax} currency={currency} floor={floor} target={target} locale={locale} />;
}
