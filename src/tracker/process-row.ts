import type { Process, ProcessRow, Round } from './process.ts';
import type { SavedPosting, Status } from './saved.ts';

/** Statuses in which nothing more is expected of the user. */
export const ENDED: readonly Status[] = ['accepted', 'rejected', 'withdrawn', 'archived'];

/** Most follow-ups are said in less: lists then have all of it. */
const WORDS_SHOWN = 120;
const TAGS_SHOWN = 5;
const TAG_SHOWN = 24;
const SOURCE_SHOWN = 40;

/** What lists show of a posting's process. */
export function processRow(saved: SavedPosting): ProcessRow {
  const { followUp, reason, tags = [], source, appliedAt } = saved;
  const round = nextRound(saved);
  const current = round ?? saved.rounds?.at(-1);
  const deadline = saved.deadline ?? dayOf(saved.posting.validThrough);
  const next = firstOf(followUp?.at, round?.at);
  return {
    closed: saved.posting.closed === true || saved.analysis.flags.some(({ id }) => id === 'closed-or-expired'),
    ...(next && { nextAt: next, nextKind: next === followUp?.at ? ('follow-up' as const) : ('round' as const) }),
    ...(followUp && { followUpAt: followUp.at, followUpWords: shortened(followUp.words, WORDS_SHOWN) }),
    ...(round?.at && { roundAt: round.at }),
    ...(current && { round: current.kind.slice(0, TAG_SHOWN) }),
    ...(tags.length > 0 && { tags: tags.slice(0, TAGS_SHOWN).map((tag) => tag.slice(0, TAG_SHOWN)) }),
    ...(source && { source: source.slice(0, SOURCE_SHOWN) }),
    ...(deadline && { deadline }),
    ...(appliedAt && { appliedAt }),
    ...(reason && { reason: reason.code.slice(0, TAG_SHOWN) }),
  };
}

/** The text, or its beginning with "…" where it is longer than so many characters. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** The earliest round that has a time and no outcome yet; none once the process has ended. */
function nextRound({ rounds = [], status }: Pick<SavedPosting, 'status'> & Process): Round | undefined {
  if (ENDED.includes(status)) return undefined;
  return rounds
    .filter(({ at, outcome = 'planned' }) => at && outcome === 'planned')
    .sort((a, b) => (a.at! < b.at! ? -1 : 1))[0];
}

function firstOf(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b) return a ?? b;
  return a <= b ? a : b;
}

/** The day of a date that a page stated in any form that starts with it; undefined for other forms. */
function dayOf(text: string | undefined): string | undefined {
  return text && /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10) : undefined;
}
