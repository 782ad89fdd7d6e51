import type { Analysis, CompensationFacts, PayRange } from '../facts/analysis.ts';
import { BENEFITS } from '../knowledge/taxonomy.ts';
import type { Match } from '../match/match.ts';
import { bonusMoney, widthOf, yearly } from '../match/pay-detail.ts';
import { partWords, yearlyWords } from '../match/pay-words.ts';
import { scopeUnread } from '../match/scope-card.ts';
import type { Profile } from '../profile/schema.ts';
import type { ReportBlock } from './document.ts';
import { ladderOf, payOf } from './drawings.ts';
import { fieldQuotes, quotes } from './quotes.ts';
import { amountWords, rangeWords } from './words.ts';

/** What the job pays: ranges, the user's figures beside them, and what comes on top. */
export function payBlocks({ compensation }: Analysis, match: Match | null): ReportBlock[] {
  const blocks: ReportBlock[] = [{ kind: 'heading', level: 2, text: 'Pay' }];
  if (compensation.ranges.length === 0) blocks.push({ kind: 'paragraph', text: 'The posting states no pay.' });
  for (const range of compensation.ranges) {
    blocks.push({ kind: 'paragraph', text: rangeWords(range) }, ...quotes(range.evidence));
  }
  if (match) blocks.push(...payOf(match).map((drawing): ReportBlock => ({ kind: 'drawing', drawing })));
  const mine = match?.pay;
  if (mine?.currency && (mine.floor !== null || mine.target !== null)) {
    const rows: [string, string][] = [];
    if (mine.floor !== null) rows.push(['Your floor', amountWords(mine.floor, mine.currency)]);
    if (mine.target !== null) rows.push(['Your target', amountWords(mine.target, mine.currency)]);
    blocks.push({ kind: 'facts', rows });
  }
  const applies = mine?.range ?? compensation.ranges[0] ?? null;
  blocks.push(...detailBlocks(applies));
  const notes = (mine?.notes ?? []).filter((note) => compensation.ranges.length > 0 || !/states no pay/.test(note));
  if (notes.length > 0) blocks.push({ kind: 'list', items: notes });
  return [...blocks, ...partBlocks(compensation, applies)];
}

/** A year's worth of the range that applies, and how wide it is. */
function detailBlocks(range: PayRange | null): ReportBlock[] {
  const year = range && yearly(range);
  const width = range && widthOf(range);
  const items = [
    year ? `A year: ${yearlyWords(year)}, counted as ${year.assumes}.` : '',
    width ? `The top of the range is ${width.percent}% above its bottom${width.wide ? ': a wide range' : ''}.` : '',
  ].filter(Boolean);
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

function partBlocks(compensation: CompensationFacts, range: PayRange | null): ReportBlock[] {
  const { bonus, equity, signOn, retirement, retirementMatch, benefits, evidence } = compensation;
  const parts: [field: string, label: string, words: string | null][] = [
    ['bonus', 'Bonus', bonusWords(bonus, range)],
    ['equity', 'Equity', partWords(equity)],
    ['signOn', 'Sign-on bonus', signOn ? 'offered' : null],
    ['retirement', 'Retirement plan', retirement ? 'offered' : null],
    ['retirementMatch', 'Employer’s share in it', retirementMatch ? 'offered' : null],
  ];
  const named = parts.flatMap(([field, label, words]) => (words === null ? [] : [{ field, label, words }]));
  const blocks: ReportBlock[] = named.flatMap(({ field, label, words }) => [
    { kind: 'paragraph', text: `${label}: ${words}` },
    ...quotes(evidence[field] ?? []),
  ]);
  const others = benefits.filter(({ id }) => !(id === 'retirement' && retirement)).map(({ id }) => benefitWords(id));
  return others.length === 0 ? blocks : [...blocks, { kind: 'paragraph', text: `Benefits: ${others.join(', ')}` }];
}

/** "20%: USD 37,600–45,200 a year". */
function bonusWords(bonus: CompensationFacts['bonus'], range: PayRange | null): string | null {
  const words = partWords(bonus);
  const money = bonusMoney(bonus, range);
  return words !== null && money && words.endsWith('%') ? `${words}: ${yearlyWords(money)}` : words;
}

function benefitWords(id: string): string {
  const label = BENEFITS.find((benefit) => benefit.id === id)?.label ?? id;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** How high the job stands and what it is given to lead, the user's own beside it. */
export function scopeBlocks(analysis: Analysis, profile: Profile | null): ReportBlock[] {
  const { scope, role } = analysis;
  return [
    { kind: 'heading', level: 2, text: 'Level and scope' },
    ...ladderOf(analysis, profile?.currentLevel ?? null).map((drawing): ReportBlock => ({ kind: 'drawing', drawing })),
    scopeTable(analysis, profile?.scope ?? null),
    ...fieldQuotes(role.evidence, ['bodyLevel', 'track']),
    ...fieldQuotes(scope.evidence, Object.keys(scope.evidence)),
  ];
}

function scopeTable(analysis: Analysis, mine: NonNullable<Profile['scope']> | null): ReportBlock {
  const { scope } = analysis;
  const silent = scopeUnread(analysis) ? 'not read' : 'not stated';
  const rows: [label: string, posting: string, own: string][] = [
    ['Reports to', scope.reportsTo ?? silent, ''],
    ['Direct reports', scope.reports ? teamWords(scope.reports) : silent, own(mine?.largestTeam)],
    ['Organisation', scope.orgSize === null ? silent : String(scope.orgSize), ''],
    ['Leads managers', scope.managesManagers ? 'yes' : silent, own(mine?.managedManagers)],
    ['P&L', scope.pnl ?? silent, own(mine?.pnl)],
    ['Budget', scope.budget ?? silent, own(mine?.budget)],
  ];
  if (rows.every(([, , said]) => said === ''))
    return { kind: 'facts', rows: rows.map(([label, said]) => [label, said]) };
  return { kind: 'table', columns: ['', 'In the posting', 'You so far'], rows };
}

function own(value: number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return new Intl.NumberFormat('en-US').format(value);
}

/** "5", "5+", "5–8", "up to 8". */
function teamWords({ min, max }: { min: number | null; max: number | null }): string {
  if (max === null) return `${min}+`;
  if (min === null) return `up to ${max}`;
  return min === max ? String(min) : `${min}–${max}`;
}
