import type { Analysis } from '../../facts/analysis.ts';
import { factsOf } from '../../facts/corrections/facts.ts';
import type { Match, PayMatch } from '../../match/match.ts';
import { endsUnderTarget } from '../../match/shown.ts';
import type { Profile } from '../../profile/schema.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import { rangeKind, span } from '../format.ts';
import { msg, said, t } from '../i18n.ts';
import { Claim } from './claim.tsx';
import { Part } from './fold.tsx';
import { PayBar } from './pay-bar.tsx';
import { PayCompareLater } from './pay-compare-later.tsx';
import { kindMeans, PayParts, RangeWidth, YearlyWords } from './pay-parts.tsx';
import { PayZone } from './pay-zone.tsx';

const VERDICT_WORDS: Record<PayMatch['verdict'], string | null> = {
  'meets-target': msg('The whole range is at or above your target.'),
  'reaches-target': msg('The range reaches your target.'),
  'above-floor': msg('Above your floor.'),
  'below-floor': msg('Below your floor.'),
  // The notes of the match say which currencies.
  'other-currency': null,
  'no-wish': null,
  unknown: null,
};
const UNDER_TARGET = msg('Above your floor, below your target.');

interface PayProps {
  analysis: Analysis;
  /** The user's own words about the pay, of a posting that they wrote down; empty without any. */
  written?: string;
  match: Match | null;
  hideAmounts: boolean;
  /** The user's own figures in place of benchmarks; undefined without any. */
  figures?: Profile['benchmarks'];
  /** The user's saved postings to compare with, and the key of this one; undefined where they are not at hand. */
  saved?: { rows: readonly SavedRow[]; key: string | null } | undefined;
  locale?: string | undefined;
}

/** What the posting pays, against the user's floor and target, with the quote behind every figure. */
export function Pay({ analysis, written = '', match, hideAmounts, figures, saved, locale }: PayProps) {
  const { ranges } = analysis.compensation;
  const text = analysis.posting.text;
  const range = match ? match.pay.range : (ranges.find(({ kind }) => kind === 'base') ?? ranges[0] ?? null);
  const unread = ranges.length === 0 && written !== '';
  const verdict = match && (endsUnderTarget(match.pay) ? UNDER_TARGET : VERDICT_WORDS[match.pay.verdict]);
  return (
    <Part id="pay" title={t('Pay')}>
      {unread && <p>{t('As it was written: “{pay}”', { pay: written })}</p>}
      {ranges.length === 0 && !unread && !match?.pay.notes.length && (
        <p class="soft">{t('The posting states no pay.')}</p>
      )}
      {match && !hideAmounts && <Bar pay={match.pay} locale={locale} />}
      {verdict && <p>{t(verdict)}</p>}
      {ranges.map((range) => (
        <Claim
          key={`${range.place}${range.min}${range.max}${range.kind}`}
          evidence={range.evidence}
          text={text}
          why={kindMeans(range)}
          about={{
            label: span(range.min, range.max, range.currency, locale),
            facts: (shown) => factsOf(shown, 'pay', range.place ?? '', range.evidence),
          }}
        >
          <span class="numbers firm">{span(range.min, range.max, range.currency, locale)}</span>{' '}
          <span class="soft">
            {rangeKind(range)}
            {range.place && `, ${range.place}`}
          </span>
          <YearlyWords range={range} locale={locale} />
        </Claim>
      ))}
      {match && <PayZone analysis={analysis} match={match} locale={locale} />}
      <PayParts analysis={analysis} range={range} locale={locale} />
      {(unread ? [] : (match?.pay.notes ?? [])).map((note) => (
        <p key={note} class={ranges.length === 0 ? 'soft' : 'small soft'}>
          {said(note)}
        </p>
      ))}
      <RangeWidth range={range} />
      <PayCompareLater analysis={analysis} range={range} figures={figures} saved={saved} locale={locale} />
    </Part>
  );
}

function Bar({ pay, locale }: { pay: PayMatch; locale: string | undefined }) {
  const { annualMin, annualMax, currency, floor, target, verdict } = pay;
  if ((annualMin === null && annualMax === null) || !currency || verdict === 'other-currency') return null;
  return <PayBar min={annualMin} max={annualMax} currency={currency} floor={floor} target={target} locale={locale} />;
}
