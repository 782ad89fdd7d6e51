import { BANDS } from '../knowledge/taxonomy.ts';
import type { ListedPosting } from '../tracker/listed.ts';
import type { ReportDocument } from './document.ts';
import { levelWords, rangeWords } from './words.ts';

/** The columns of a list of saved postings: header and cell; numbers stay numbers, for spreadsheets. */
export const SAVED_COLUMNS: readonly (readonly [string, (saved: ListedPosting) => string | number | null])[] = [
  ['Title', ({ posting }) => posting.title],
  ['Company', ({ posting }) => posting.company],
  ['Place', ({ posting }) => posting.location],
  ['Status', ({ status }) => status],
  ['Fit', ({ match }) => match?.score ?? null],
  ['Band', ({ match, noText }) => (noText ? 'No text' : match && bandLabel(match.band))],
  ['Meets your wishes', ({ match }) => match?.attraction ?? null],
  ['In the way', ({ match }) => match?.blockers.map(({ why }) => why).join(' ') ?? null],
  ['Function', ({ analysis }) => analysis.role.function],
  ['Level', ({ analysis }) => levelWords(analysis.role.level)],
  ['Work mode', ({ analysis }) => analysis.work.mode],
  [
    'Pay',
    ({ analysis: { compensation } }) => compensation.ranges.map(rangeWords).join('; ') || (compensation.words ?? ''),
  ],
  ['Pay from', ({ analysis }) => analysis.compensation.ranges[0]?.min ?? null],
  ['Pay to', ({ analysis }) => analysis.compensation.ranges[0]?.max ?? null],
  ['Currency', ({ analysis }) => analysis.compensation.ranges[0]?.currency ?? null],
  ['Saved', ({ savedAt }) => savedAt.slice(0, 10)],
  ['Applied', ({ appliedAt }) => appliedAt?.slice(0, 10) ?? null],
  ['Address', ({ posting }) => posting.url],
  ['Notes', ({ notes }) => notes],
];

/** The name of a band, or its id where another version wrote it. */
function bandLabel(band: string): string {
  return BANDS.find(({ id }) => id === band)?.label ?? band;
}

const SHOWN = ['Title', 'Company', 'Status', 'Fit', 'Band', 'Level', 'Work mode', 'Pay', 'Saved'];

/** All saved postings as one table, the best fit first. */
export function savedDocument(list: readonly ListedPosting[]): ReportDocument {
  const columns = SAVED_COLUMNS.filter(([name]) => SHOWN.includes(name));
  return {
    title: 'Saved postings',
    blocks: [
      { kind: 'heading', level: 1, text: 'Saved postings' },
      { kind: 'paragraph', text: `${list.length} ${list.length === 1 ? 'posting' : 'postings'}, the best fit first.` },
      {
        kind: 'table',
        columns: columns.map(([name]) => name),
        rows: inOrder(list).map((saved) => columns.map(([, cell]) => String(cell(saved) ?? '—'))),
      },
    ],
  };
}

/** Best fit first, then by key, so that the same postings always give the same report. */
export function inOrder<P extends ListedPosting>(list: readonly P[]): P[] {
  const score = (saved: P) => saved.match?.score ?? -1;
  return [...list].sort((a, b) => score(b) - score(a) || (a.key < b.key ? -1 : 1));
}
