import type { Analysis, PayRange } from '../../facts/analysis.ts';
import type { Benchmark } from '../../knowledge/pay.ts';
import { type Compared, compareBenchmarks, type Standing } from '../../match/benchmarks.ts';
import { aYear } from '../../match/year.ts';
import type { Profile } from '../../profile/schema.ts';
import { LEAST_SAVED, type OwnPay, ownPay } from '../../tracker/own-pay.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import { day, money, span } from '../format.ts';
import { msg, said, t, tn } from '../i18n.ts';
import { sourceWords } from '../source-words.ts';
import { LEVEL_WORDS } from '../words.ts';

/** What the posting's pay is set beside; nothing of it is mixed with what the posting states. */
export interface PayCompareProps {
  analysis: Analysis;
  range: PayRange | null;
  /** The user's own figures in place of an article's; undefined without any. */
  figures?: Profile['benchmarks'];
  /** The user's saved postings, and the key of this one among them; undefined where they are not at hand. */
  saved?: { rows: readonly SavedRow[]; key: string | null } | undefined;
  locale?: string | undefined;
}

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  below: msg('this posting stays below'),
  within: msg('this posting lies within'),
  overlaps: msg('this posting overlaps it'),
  around: msg('this posting spans all of it'),
  above: msg('this posting lies above'),
};

/** The posting's pay beside dated benchmarks of its level and currency, and beside the user's own saved postings. */
export function PayCompare({ analysis, range, figures, saved, locale }: PayCompareProps) {
  const compared = compareBenchmarks(analysis, range, figures);
  const { level } = analysis.role;
  const own =
    saved && range?.kind === 'base' && level
      ? ownPay(saved.rows, { level, currency: range.currency, except: saved.key })
      : null;
  const bySource = new Map<string, Compared[]>();
  for (const row of compared) {
    const source = row.own
      ? t('A figure of your own; the article is {source}.', { source: sourceWords(row.benchmark.source) })
      : t('{country}, {source}. From an article, not a survey.', {
          country: t('United States'),
          source: sourceWords(row.benchmark.source),
        });
    bySource.set(source, [...(bySource.get(source) ?? []), row]);
  }
  if (compared.length === 0 && !(own && own.n > 0)) return null;
  return (
    <details class="fold beside" open={saved !== undefined}>
      <summary>
        <h3>{t('Beside other figures')}</h3>
      </summary>
      <ul class="beside-list">
        {own && own.n > 0 && range && level && (
          <li>
            <OwnWords own={own} range={range} level={t(LEVEL_WORDS[level])} locale={locale} />
          </li>
        )}
        {[...bySource].map(([source, rows]) => (
          <li key={source}>
            {rows.map(({ benchmark, standing }) => (
              <p key={benchmark.id}>
                {t('{what}: {figure}; {standing}.', {
                  what: said(benchmark.label),
                  figure: figureOf(benchmark, locale),
                  standing: t(STANDING_WORDS[standing]),
                })}
              </p>
            ))}
            <p class="small soft">{source}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function figureOf({ min, max, currency }: Benchmark, locale: string | undefined): string {
  if (currency !== null) return span(min, max, currency, locale);
  if (min !== null && max !== null) return t('{min}–{max}% of base', { min, max });
  return t('{percent}% of base', { percent: (min ?? max)! });
}

interface OwnWordsProps {
  own: OwnPay;
  range: PayRange;
  level: string;
  locale: string | undefined;
}

function OwnWords({ own, range, level, locale }: OwnWordsProps) {
  const { n, quartiles, from, to } = own;
  const { currency } = range;
  if (!quartiles) {
    return (
      <p class="soft">
        {tn(
          n,
          'One other posting that you saved at this level states base pay in {currency}; from {least} on they are compared.',
          '{n} other postings that you saved at this level state base pay in {currency}; from {least} on they are compared.',
          { currency, least: LEAST_SAVED },
        )}
      </p>
    );
  }
  const figure = (amount: number) => money(amount, currency, locale);
  const where = whereLies(range, quartiles);
  const half = { level, low: figure(quartiles.low), high: figure(quartiles.high), median: figure(quartiles.median) };
  return (
    <>
      <p>
        {where === null
          ? t('Your saved postings, {level}: half of them pay {low} to {high}, the middle one {median}.', half)
          : t('Your saved postings, {level}: half of them pay {low} to {high}, the middle one {median}; {where}.', {
              ...half,
              where,
            })}
      </p>
      <p class="small soft">
        {from === to
          ? t('{n} postings with base pay in {currency}, saved {from}; the middle of each range, by the year.', {
              ...{ n, currency, from: day(from!, locale) },
            })
          : t(
              '{n} postings with base pay in {currency}, saved {from} to {to}; the middle of each range, by the year.',
              {
                ...{ n, currency },
                ...{ from: day(from!, locale), to: day(to!, locale) },
              },
            )}
      </p>
    </>
  );
}

/** In which part of them the middle of a range lies; null where an end is open, and so the middle is not known. */
function whereLies({ min, max, period }: PayRange, quartiles: NonNullable<OwnPay['quartiles']>): string | null {
  if (min === null || max === null) return null;
  const middle = aYear((min + max) / 2, period);
  if (middle < quartiles.low) return t('this one lies in the lowest quarter');
  if (middle > quartiles.high) return t('this one lies in the highest quarter');
  return t('this one lies in the middle half');
}
