import type { Analysis, Evidence, EvidenceByField } from '../facts/analysis.ts';
import { BANDS, FLAGS } from '../knowledge/taxonomy.ts';
import type { Criterion, Match } from '../match/match.ts';
import type { SavedPosting } from '../tracker/saved.ts';
import type { ReportBlock, ReportDocument } from './document.ts';
import { amountWords, bodyLevelWords, levelWords, rangeWords, stateWords } from './words.ts';

/** What a report is made from. Without a match it is a report on the posting alone. */
export interface ReportInput {
  analysis: Analysis;
  match: Match | null;
  /** Where the posting is kept, for status and notes. */
  saved?: Pick<SavedPosting, 'status' | 'notes' | 'savedAt' | 'posting'> | null;
}

/** What stays out of a report that is handed on. */
export interface ReportOptions {
  /** Leaves out the user's own floor and target, and everything that was concluded from them. */
  hideMyPay?: boolean;
  /** Leaves out notes. */
  hideNotes?: boolean;
}

/** One posting against the profile, in the order of the popup: verdict, blockers, requirements, pay, level and scope, questions. */
export function matchDocument(input: ReportInput): ReportDocument {
  const { analysis, match, saved } = input;
  const { title, company } = analysis.posting;
  const heading = [title || 'Untitled posting', company].filter(Boolean).join(' — ');
  return {
    title: heading,
    blocks: [
      { kind: 'heading', level: 1, text: heading },
      ...postingBlocks(input),
      ...(match ? verdictBlocks(match) : []),
      ...(match ? requirementBlocks(match) : []),
      ...payBlocks(analysis, match),
      ...scopeBlocks(analysis),
      ...observationBlocks(analysis),
      ...(match ? questionBlocks(match) : []),
      ...(saved?.notes ? noteBlocks(saved.notes) : []),
    ],
  };
}

function postingBlocks({ analysis, saved }: ReportInput): ReportBlock[] {
  const { posting, work } = analysis;
  const rows: [string, string][] = [
    ['Company', posting.company || '—'],
    ['Place', posting.location || '—'],
    ['Work mode', work.mode ?? 'not stated'],
    ['Level by title', levelWords(analysis.role.level)],
    ['Level by text', bodyLevelWords(analysis.role.bodyLevel)],
  ];
  if (saved) rows.push(['Status', saved.status]);
  const blocks: ReportBlock[] = [{ kind: 'facts', rows }];
  if (posting.url) blocks.push({ kind: 'link', label: 'Posting', url: posting.url });
  for (const { message } of analysis.warnings) blocks.push({ kind: 'paragraph', text: `Note: ${message}` });
  return blocks;
}

function verdictBlocks(match: Match): ReportBlock[] {
  const rows: [string, string][] = [
    ['Fit', match.score === null ? 'no score' : `${match.score} of 100`],
    ['Band', BANDS.find(({ id }) => id === match.band)?.label ?? match.band],
    ['Meets your wishes', match.attraction === null ? 'not judged' : `${match.attraction} of 100`],
    ['Confidence of the reading', `${Math.round(match.confidence * 100)} %`],
  ];
  const blocks: ReportBlock[] = [
    { kind: 'heading', level: 2, text: 'Verdict' },
    { kind: 'paragraph', text: match.summary },
    { kind: 'facts', rows },
  ];
  if (match.blockers.length > 0) {
    blocks.push({ kind: 'heading', level: 3, text: 'What stands in the way' });
    for (const { why, evidence } of match.blockers) blocks.push({ kind: 'paragraph', text: why }, ...quotes(evidence));
  }
  return blocks;
}

const GROUPS: [heading: string, keep: (row: Criterion) => boolean][] = [
  ['Must-haves', (row) => row.need === 'required' && row.group !== 'trait'],
  ['Nice-to-haves', (row) => row.need === 'preferred' && row.group !== 'trait'],
  ['Part of the work', (row) => row.need === 'duty' && row.group !== 'trait'],
  ['Your wishes', (row) => row.need === 'profile'],
  ['Qualities named, not scored', (row) => row.group === 'trait'],
];

function requirementBlocks(match: Match): ReportBlock[] {
  return GROUPS.flatMap(([heading, keep]): ReportBlock[] => {
    const rows = match.criteria.filter(keep);
    if (rows.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: heading },
      {
        kind: 'table',
        columns: ['State', 'Requirement', 'In the posting', 'In your profile', 'Why'],
        rows: rows.map((row) => [
          row.group === 'trait' ? '—' : stateWords(row),
          row.label,
          row.evidence.map(({ text }) => `“${text}”`).join(' · '),
          row.proof.map(({ text }) => text).join(' · '),
          row.why,
        ]),
      },
    ];
  });
}

function payBlocks({ compensation }: Analysis, match: Match | null): ReportBlock[] {
  const blocks: ReportBlock[] = [{ kind: 'heading', level: 2, text: 'Pay' }];
  if (compensation.ranges.length === 0) blocks.push({ kind: 'paragraph', text: 'The posting states no pay.' });
  for (const range of compensation.ranges) {
    blocks.push({ kind: 'paragraph', text: rangeWords(range) }, ...quotes(range.evidence));
  }
  const parts = (['bonus', 'equity', 'signOn', 'retirement', 'retirementMatch'] as const).filter(
    (part) => compensation[part],
  );
  for (const part of parts) blocks.push(...quotes(compensation.evidence[part] ?? []));
  const mine = match?.pay;
  if (mine?.currency && (mine.floor !== null || mine.target !== null)) {
    const rows: [string, string][] = [];
    if (mine.floor !== null) rows.push(['Your floor', amountWords(mine.floor, mine.currency)]);
    if (mine.target !== null) rows.push(['Your target', amountWords(mine.target, mine.currency)]);
    blocks.push({ kind: 'facts', rows });
  }
  if (mine && mine.notes.length > 0) blocks.push({ kind: 'list', items: mine.notes });
  return blocks;
}

function scopeBlocks({ scope, role }: Analysis): ReportBlock[] {
  const rows: [string, string][] = [
    ['Reports to', scope.reportsTo ?? 'not stated'],
    ['Direct reports', scope.reports ? teamWords(scope.reports) : 'not stated'],
    ['Organisation', scope.orgSize === null ? 'not stated' : String(scope.orgSize)],
    ['Leads managers', scope.managesManagers ? 'yes' : 'not stated'],
    ['P&L', scope.pnl ?? 'not stated'],
    ['Budget', scope.budget ?? 'not stated'],
  ];
  return [
    { kind: 'heading', level: 2, text: 'Level and scope' },
    { kind: 'facts', rows },
    ...fieldQuotes(role.evidence, ['bodyLevel', 'track']),
    ...fieldQuotes(scope.evidence, Object.keys(scope.evidence)),
  ];
}

/** "5", "5+", "5–8", "up to 8". */
function teamWords({ min, max }: { min: number | null; max: number | null }): string {
  if (max === null) return `${min}+`;
  if (min === null) return `up to ${max}`;
  return min === max ? String(min) : `${min}–${max}`;
}

function observationBlocks({ flags }: Analysis): ReportBlock[] {
  if (flags.length === 0) return [];
  const blocks: ReportBlock[] = [{ kind: 'heading', level: 2, text: 'Worth knowing' }];
  for (const { id, evidence } of flags) {
    blocks.push({ kind: 'paragraph', text: FLAGS.find((flag) => flag.id === id)?.label ?? id }, ...quotes(evidence));
  }
  return blocks;
}

function questionBlocks({ questions }: Match): ReportBlock[] {
  return (['recruiter', 'hiring-manager'] as const).flatMap((to): ReportBlock[] => {
    const items = questions.filter((question) => question.to === to).map(({ text, because }) => `${text} (${because})`);
    if (items.length === 0) return [];
    const heading = to === 'recruiter' ? 'To ask the recruiter' : 'To ask the hiring manager';
    return [
      { kind: 'heading', level: 2, text: heading },
      { kind: 'list', items },
    ];
  });
}

function noteBlocks(notes: string): ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'Notes' },
    ...notes
      .split(/\n{2,}/)
      .filter(Boolean)
      .map((text): ReportBlock => ({ kind: 'paragraph', text })),
  ];
}

function fieldQuotes(evidence: EvidenceByField, fields: string[]): ReportBlock[] {
  return quotes(fields.flatMap((field) => evidence[field] ?? []));
}

function quotes(evidence: readonly Evidence[]): ReportBlock[] {
  return [...new Set(evidence.map(({ text }) => text))].map((text) => ({ kind: 'quote', text }));
}
