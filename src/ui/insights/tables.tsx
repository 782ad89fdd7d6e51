import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { SWITCHABLE } from '../../browse/sites.ts';
import {
  askedSkills,
  funnel,
  gapsOverTime,
  type PayGroup,
  type PayScale,
  payScales,
  payStated,
  sources,
} from '../../tracker/insights.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import { dayHere } from '../dates.ts';
import { day, money, shortMoney } from '../format.ts';
import { locale, msg, said, t, tn } from '../i18n.ts';
import { LEVEL_WORDS, STATUS_WORDS, wordFor } from '../words.ts';
import { Bar } from './bar.tsx';

/** Each part of the page is one table with a drawing in its middle column: the drawing's figures always stand beside it. */

interface RowsProps {
  rows: readonly SavedRow[];
}

interface PartProps {
  title: string;
  /** What the figures are, in a sentence. */
  about: ComponentChildren;
  /** Shown instead of the table where there is nothing to count. */
  empty: string | null;
  heads: readonly string[];
  children: ComponentChildren;
}

function Part({ title, about, empty, heads, children }: PartProps) {
  return (
    <section class="card insight">
      <h2>{title}</h2>
      {empty ? (
        <p class="soft">{empty}</p>
      ) : (
        <>
          <p class="soft small">{about}</p>
          <table>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{children}</tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** Base pay by level and country, one part for each currency. */
export function PayTable({ rows }: RowsProps) {
  const scales = useMemo(() => payScales(rows), [rows]);
  const { stated, all } = useMemo(() => payStated(rows), [rows]);
  return (
    <Part
      title={t('Pay by level')}
      about={
        <>
          {all > 0 && tn(all, '{stated} of {n} posting states pay.', '{stated} of {n} postings state pay.', { stated })}{' '}
          {t(
            'Base pay a year; hourly pay is counted as 2,080 hours. The bar runs from the middle of the lower ends to the middle of the upper ends, the line from the lowest to the highest. Bars of one currency share one scale; bars of two currencies cannot be compared.',
          )}
        </>
      }
      empty={scales.length === 0 ? t('None of these postings states base pay for a known level.') : null}
      heads={[t('Level'), t('Range'), t('Middle'), t('Postings'), t('Saved')]}
    >
      {scales.map((scale) => (
        <>
          <ScaleRow key={scale.currency} {...scale} />
          {scale.groups.map((group) => (
            <PayRow key={`${group.level}${group.country}${scale.currency}`} group={group} scale={scale} />
          ))}
        </>
      ))}
    </Part>
  );
}

/** Names the currency, and the ends of the scale that its bars are drawn on. */
function ScaleRow({ currency, min, max }: PayScale) {
  return (
    <tr class="scale">
      <th scope="colgroup">{currencyName(currency)}</th>
      <td class="drawing small soft">
        <span class="scale-ends numbers">
          <span>{shortMoney(min, currency)}</span>
          <span>{shortMoney(max, currency)}</span>
        </span>
      </td>
      <td colSpan={3} />
    </tr>
  );
}

function PayRow({ group, scale: { min, max } }: { group: PayGroup; scale: PayScale }) {
  const { level, country, currency, low, high, least, most, n, from, to } = group;
  return (
    <tr>
      <th scope="row">
        {t(wordFor(LEVEL_WORDS, level))}
        <span class="small soft">{country ? countryName(country) : t('Place not known')}</span>
      </th>
      <td class="drawing">
        <Bar
          min={min}
          max={max}
          parts={[
            { from: least, to: most, tone: 'soft' },
            { from: low ?? high!, to: high ?? low!, tone: 'plain' },
          ]}
        />
      </td>
      <td class="number">{middle(low, high, currency)}</td>
      <td class="number">{n}</td>
      <td class="small soft">{from === to ? day(from) : `${day(from)} – ${day(to)}`}</td>
    </tr>
  );
}

function middle(low: number | null, high: number | null, currency: string): string {
  if (low !== null && low === high) return money(low, currency);
  if (low !== null && high !== null) return `${money(low, currency)} – ${money(high, currency)}`;
  return low === null
    ? t('up to {amount}', { amount: money(high!, currency) })
    : t('from {amount}', { amount: money(low, currency) });
}

function currencyName(code: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: 'currency' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function countryName(code: string): string {
  return new Intl.DisplayNames(locale(), { type: 'region' }).of(code) ?? code;
}

/** The skills asked for most. */
export function AskedTable({ rows }: RowsProps) {
  const skills = useMemo(() => askedSkills(rows), [rows]);
  const most = Math.max(...skills.map(({ asked }) => asked), 1);
  return (
    <Part
      title={t('Most asked must-haves')}
      about={t(
        'How many postings ask for each skill. The end of a bar in the other colour, and the last column, are those where your profile did not cover it, not even in part.',
      )}
      empty={skills.length === 0 ? t('None of these postings lists must-have skills.') : null}
      heads={[t('Skill'), t('Share'), t('Postings'), t('Not covered')]}
    >
      {skills.map(({ id, label, asked, open }) => (
        <tr key={id}>
          <th scope="row">{said(label)}</th>
          <td class="drawing">
            <Bar
              max={most}
              parts={[
                { from: 0, to: asked, tone: 'plain' },
                ...(open > 0 ? [{ from: asked - open, to: asked, tone: 'open' as const }] : []),
              ]}
            />
          </td>
          <td class="number">{asked}</td>
          <td class="number">{open > 0 ? open : '–'}</td>
        </tr>
      ))}
    </Part>
  );
}

/** Must-haves left open, month by month. */
export function GapsTable({ rows }: RowsProps) {
  const months = useMemo(() => gapsOverTime(rows, dayHere), [rows]);
  return (
    <Part
      title={t('Your gaps over time')}
      about={t(
        'Of all must-have skills in the postings saved in a month, those your profile did not cover, not even in part, when they were judged.',
      )}
      empty={months.length === 0 ? t('None of these postings lists must-have skills.') : null}
      heads={[t('Month'), t('Not covered'), t('Share'), t('Postings')]}
    >
      {months.map(({ month, postings, asked, open }) => (
        <tr key={month}>
          <th scope="row">{monthName(month)}</th>
          <td class="drawing">
            <Bar max={1} parts={open > 0 ? [{ from: 0, to: open / asked, tone: 'open' }] : []} />
          </td>
          <td class="number">{t('{open} of {asked}', { open, asked })}</td>
          <td class="number">{postings}</td>
        </tr>
      ))}
    </Part>
  );
}

function monthName(month: string): string {
  return new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );
}

/** How far applications came. */
export function FunnelTable({ rows }: RowsProps) {
  const stages = useMemo(() => funnel(rows), [rows]);
  const all = stages[0]!.reached;
  return (
    <Part
      title={t('From saved to offer')}
      about={t('Postings that reached a stage or a later one. Days are the middle of the time since the stage before.')}
      empty={all === 0 ? t('No postings were saved in this time.') : null}
      heads={[t('Stage'), t('Reached'), t('Postings'), t('Of the stage before'), t('Days')]}
    >
      {stages.map(({ status, reached, share, days }) => (
        <tr key={status}>
          <th scope="row">{t(STATUS_WORDS[status])}</th>
          <td class="drawing">
            <Bar max={all} parts={reached > 0 ? [{ from: 0, to: reached, tone: 'plain' }] : []} />
          </td>
          <td class="number">{reached}</td>
          <td class="number">{share === null ? '–' : percent(share)}</td>
          <td class="number">{days ?? '–'}</td>
        </tr>
      ))}
    </Part>
  );
}

/** Where postings were found, and which of those places led to conversations. */
export function SourcesTable({ rows }: RowsProps) {
  const found = useMemo(() => sources(rows), [rows]);
  const most = Math.max(...found.map(({ saved }) => saved), 1);
  return (
    <Part
      title={t('Where conversations came from')}
      about={t('The site a posting was read on, or the source you gave it.')}
      empty={found.length === 0 ? t('No postings were saved in this time.') : null}
      heads={[t('Source'), t('Led to a conversation'), t('Conversations'), t('Applied'), t('Saved')]}
    >
      {found.slice(0, 15).map(({ source, saved, applied, talked }) => (
        <tr key={source}>
          <th scope="row">{sourceName(source)}</th>
          <td class="drawing">
            <Bar
              max={most}
              parts={[
                { from: 0, to: saved, tone: 'soft' },
                ...(talked > 0 ? [{ from: 0, to: talked, tone: 'plain' as const }] : []),
              ]}
            />
          </td>
          <td class="number">{talked > 0 ? `${talked} (${percent(talked / saved)})` : '–'}</td>
          <td class="number">{applied > 0 ? applied : '–'}</td>
          <td class="number">{saved}</td>
        </tr>
      ))}
    </Part>
  );
}

function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Sources that are no site. */
const SOURCE_WORDS: Readonly<Record<string, string>> = {
  unknown: msg('Not known'),
  spreadsheet: msg('Spreadsheet'),
  pasted: msg('Pasted text'),
  generic: msg('Other career pages'),
};

/** "LinkedIn" for a site's id; what the user wrote stays. */
function sourceName(source: string): string {
  if (Object.hasOwn(SOURCE_WORDS, source)) return t(SOURCE_WORDS[source]!);
  return SWITCHABLE.find(({ id }) => id === source)?.name ?? source;
}
