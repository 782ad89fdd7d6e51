import type { Analysis, PayPart, PayRange } from '../../facts/analysis.ts';
import { factsOf } from '../../facts/corrections/facts.ts';
import { EQUITY_OPEN, equityKindsIn } from '../../knowledge/equity.ts';
import { bonusMoney, widthOf, withBonus, yearly } from '../../match/pay-detail.ts';
import { payPart, span } from '../format.ts';
import { colon, said, t } from '../i18n.ts';
import { Claim } from './claim.tsx';

interface PayPartsProps {
  analysis: Analysis;
  /** The range that applies to the user: what a bonus in percent is a part of; null where none is stated. */
  range: PayRange | null;
  locale?: string | undefined;
}

/** What a figure by the hour, day, week or month comes to in a year, with what is assumed; nothing for pay by the year. */
export function YearlyWords({ range, locale }: { range: PayRange; locale?: string | undefined }) {
  const year = yearly(range);
  if (!year) return null;
  return (
    <span class="small soft numbers">
      {' · '}
      {t('{money} at {hours}', {
        money: span(year.min, year.max, year.currency, locale),
        hours: said(year.assumes),
      })}
    </span>
  );
}

/** What a kind of pay that is more than base means; undefined for base. */
export function kindMeans({ kind }: Pick<PayRange, 'kind'>): string | undefined {
  if (kind === 'base') return undefined;
  return kind === 'ote'
    ? t('Base and variable pay together if all targets are met. How much of it is base is not stated.')
    : t('Everything together: base, bonus and equity. How much of it is base is not stated.');
}

/** What comes beside base pay, each part with its quote, in money where that can be told, and in plain words. */
export function PayParts({ analysis, range, locale }: PayPartsProps) {
  const { bonus, equity, signOn, retirement, retirementMatch, evidence } = analysis.compensation;
  const money = bonusMoney(bonus, range);
  const rows = [
    {
      id: 'bonus',
      word: t('Bonus'),
      value: bonusWords(bonus, money, locale),
      evidence: evidence.bonus,
      why: bonusMeans(bonus, range, locale),
    },
    {
      id: 'equity',
      word: t('Equity'),
      value: payPart(equity, locale),
      evidence: evidence.equity,
      why: equityMeans((evidence.equity ?? []).map(({ text }) => text).join(' ')),
    },
    {
      id: 'signOn',
      word: t('Sign-on bonus'),
      value: signOn ? t('offered') : null,
      evidence: evidence.signOn,
      why: t('Paid once, at the start; it is no part of the pay of later years.'),
    },
    {
      id: 'retirement',
      word: t('Retirement plan'),
      value: retirementMatch ? t('with a contribution by the employer') : retirement ? t('offered') : null,
      evidence: retirementMatch ? (evidence.retirementMatch ?? evidence.retirement) : evidence.retirement,
      why: retirementMatch
        ? t('What the employer adds is pay; the posting may not say how much.')
        : t('Whether the employer adds to it is not stated.'),
    },
  ].filter(({ value }) => value !== null);
  const together = withBonus(range, bonus);
  return (
    <>
      {rows.map(({ id, word, value, evidence: quotes = [], why }) => (
        <Claim
          key={id}
          evidence={quotes}
          text={analysis.posting.text}
          why={why && <p class="soft">{why}</p>}
          about={{ label: word, facts: (shown) => factsOf(shown, 'compensation', id, quotes) }}
        >
          {colon(word)} <span class="numbers">{value}</span>
        </Claim>
      ))}
      {together && (
        <p class="small soft">
          {t('Base and bonus come to {money} a year if the bonus is paid in full.', {
            money: span(together.min, together.max, together.currency, locale),
          })}
        </p>
      )}
    </>
  );
}

/** How far apart the ends of the range are, and what a wide one may mean. */
export function RangeWidth({ range }: { range: PayRange | null }) {
  const width = range && widthOf(range);
  if (!width) return null;
  const percent = width.percent;
  return (
    <p class="small soft">
      {width.wide
        ? t(
            'The top of the range is {percent}% above its bottom: often several levels or places. Ask which part is meant.',
            {
              percent,
            },
          )
        : t('The top of the range is {percent}% above its bottom.', { percent })}
    </p>
  );
}

/** "20%, $37,600–$45,200 a year". */
function bonusWords(bonus: PayPart, money: ReturnType<typeof bonusMoney>, locale: string | undefined): string | null {
  const stated = payPart(bonus, locale);
  const isShare = bonus !== null && bonus !== true && (bonus.percentMin !== null || bonus.percentMax !== null);
  if (stated === null || !money || !isShare) return stated;
  return t('{share}, {money} a year', { share: stated, money: span(money.min, money.max, money.currency, locale) });
}

function bonusMeans(bonus: PayPart, range: PayRange | null, locale: string | undefined): string {
  const shared = bonus !== null && bonus !== true && bonus.percentMin === null && bonus.percentMax === null;
  if (bonus === true || shared || range?.kind !== 'base')
    return t('A bonus depends on results; ask what it paid in the last years.');
  return t('Counted from the base range of {money}. A bonus depends on results; ask what it paid in the last years.', {
    money: span(range.min, range.max, range.currency, locale),
  });
}

function equityMeans(words: string): string {
  const kinds = equityKindsIn(words);
  return kinds.length === 0 ? said(EQUITY_OPEN) : kinds.map(({ means }) => said(means)).join(' ');
}
