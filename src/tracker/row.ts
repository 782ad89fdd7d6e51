import type { Analysis } from '../facts/analysis.ts';
import type { Match } from '../match/match.ts';
import { hasText, shownMatch } from '../match/shown.ts';
import { newsRow } from './news.ts';
import { ownPayWords } from './own-pay-words.ts';
import { processRow, shortened } from './process-row.ts';
import { withinSize } from './row-size.ts';
import { marksOf } from './same.ts';
import { NO_TEXT, type SavedPosting, type SavedRow } from './saved.ts';
import { judgedWith } from './stale.ts';

const NOTE_PREVIEW = 80;
/** Pay that is kept as words only is hardly ever longer. */
const PAY_WORDS_SHOWN = 120;
/** Must-haves that insights count; more would make rows long, and the first ones tell most. */
const MAX_ASKS = 12;

/** The row that lists show: at most 1 KB, made from the full record alone, so it can always be made again. */
export function toRow(saved: SavedPosting): SavedRow {
  const { posting, analysis } = saved;
  const match = saved.match && shownMatch(saved.match, analysis);
  const { ranges } = analysis.compensation;
  // What applies to the user, where a profile says which of several ranges that is.
  const range = match?.pay.range ?? ranges.find(({ kind }) => kind === 'base') ?? ranges[0];
  const payWords = range ? '' : shortened(ownPayWords(posting.pay), PAY_WORDS_SHOWN);
  const { asks, gaps } = musts(analysis, match);
  return withinSize({
    key: saved.key,
    title: posting.title.slice(0, 160),
    company: posting.company.slice(0, 80),
    location: posting.location.slice(0, 80),
    url: posting.url.length > 200 ? '' : posting.url,
    site: posting.site,
    status: saved.status,
    function: analysis.role.function,
    level: analysis.role.level,
    mode: analysis.work.mode,
    score: match?.score ?? null,
    band: hasText(analysis) ? (match?.band ?? 'unread') : NO_TEXT,
    attraction: match?.attraction ?? null,
    blockers: match?.blockers.length ?? 0,
    payMin: range?.min ?? null,
    payMax: range?.max ?? null,
    payCurrency: range?.currency ?? null,
    payPeriod: range?.period ?? null,
    note: saved.notes.slice(0, NOTE_PREVIEW),
    savedAt: saved.savedAt,
    updatedAt: saved.updatedAt,
    marks: marksOf(posting),
    ...(range && range.kind !== 'base' ? { payKind: range.kind } : {}),
    ...(payWords && { payWords }),
    ...(range?.place ? { payPlace: range.place.slice(0, 60) } : {}),
    ...(asks.length > 0 ? { asks, gaps } : {}),
    ...stagesOf(saved),
    ...judgedOf(saved),
    ...processRow(saved),
    ...newsRow(saved),
  });
}

/** What the match was made with; nothing where there is none. */
function judgedOf(saved: SavedPosting): Pick<SavedRow, 'judged'> {
  const judged = judgedWith(saved);
  return judged ? { judged } : {};
}

/** The skills that are must-haves, years in a field not among them, and which of them the profile does not cover at all; without a profile, all that is asked. */
function musts({ skills }: Analysis, match: Match | null): { asks: string[]; gaps: string[] } {
  const rows = match?.criteria.filter(({ id, need }) => need === 'required' && id.startsWith('skill/'));
  const asks = rows
    ? rows.map(({ id, status }) => ({ id: skillOf(id), open: status !== 'met' && status !== 'partial' }))
    : skills.filter(({ need }) => need === 'required').map(({ id }) => ({ id: id as string, open: false }));
  const first = asks.slice(0, MAX_ASKS);
  return { asks: first.map(({ id }) => id), gaps: first.filter(({ open }) => open).map(({ id }) => id) };
}

/** "skill/sql|tableau" → "sql": a choice counts as its first skill. */
function skillOf(criterion: string): string {
  return criterion.replace(/^skill\//, '').split('|', 1)[0]!;
}

/** The first day of each stage that the timeline shows; nothing for a posting that was only saved. */
function stagesOf({ history }: SavedPosting): Pick<SavedRow, 'stages'> {
  const first = new Map<string, string>();
  for (const { at, event, to } of history) {
    if (event === 'status' && to && !first.has(to)) first.set(to, at.slice(0, 10));
  }
  return first.size > 0 ? { stages: [...first] } : {};
}
