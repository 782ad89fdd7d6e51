import type { Analysis } from '../facts/analysis.ts';
import { BANDS, FLAGS } from '../knowledge/taxonomy.ts';
import type { Criterion, Match } from '../match/match.ts';
import { movers } from '../match/movers.ts';
import { hasText } from '../match/shown.ts';
import type { Preparation } from '../prepare/prepare.ts';
import type { Profile } from '../profile/schema.ts';
import type { SavedPosting } from '../tracker/saved.ts';
import { correctionBlocks, rowLabel } from './corrections.ts';
import type { ReportBlock, ReportDocument } from './document.ts';
import { ringOf } from './drawings.ts';
import { payBlocks, scopeBlocks } from './pay-and-scope.ts';
import { preparationBlocks, questionBlocks } from './preparation-report.ts';
import { quoteCell, quotes } from './quotes.ts';
import { bodyLevelWords, levelWords, MODE_LABEL, savedWords, stateWords } from './words.ts';

/** What a report is made from. Without a match it is a report on the posting alone. */
export interface ReportInput {
  analysis: Analysis;
  match: Match | null;
  /** Where the posting is kept, for status and notes. */
  saved?: Pick<SavedPosting, 'status' | 'notes' | 'savedAt' | 'posting'> | null;
  /** The profile it was matched with, for the user's name, level and scope. */
  profile?: Profile | null;
  /** The preparation, where it is to be part of the report. */
  preparation?: Preparation | null;
}

/** One posting against the profile, in the order of the popup: verdict, blockers, requirements, pay, level and scope, questions. */
export function matchDocument(input: ReportInput): ReportDocument {
  const { analysis, match, saved, profile = null, preparation } = input;
  const { title, company } = analysis.posting;
  const heading = [title || 'Untitled posting', company].filter(Boolean).join(' — ');
  return {
    title: heading,
    blocks: [
      { kind: 'heading', level: 1, text: heading },
      ...postingBlocks(input),
      ...(match ? verdictBlocks(match, hasText(analysis)) : []),
      ...(match ? requirementBlocks(match) : []),
      ...(match && profile ? moverBlocks(analysis, profile) : []),
      ...payBlocks(analysis, match),
      ...scopeBlocks(analysis, profile),
      ...observationBlocks(analysis),
      ...correctionBlocks(analysis),
      ...(match ? questionBlocks(match.questions) : []),
      ...(preparation ? preparationBlocks(preparation) : []),
      ...(saved?.notes ? noteBlocks(saved.notes) : []),
    ],
  };
}

function postingBlocks({ analysis, saved, profile }: ReportInput): ReportBlock[] {
  const { posting, work } = analysis;
  const rows: [string, string][] = [
    ['Company', posting.company || '—'],
    ['Place', posting.location || '—'],
    ['Work mode', work.mode === null ? 'Not stated' : MODE_LABEL[work.mode]],
    ['Level by title', levelWords(analysis.role.level)],
    ['Level by text', bodyLevelWords(analysis.role.bodyLevel)],
  ];
  if (saved) rows.push(['Status', savedWords(saved.status)]);
  if (profile?.name) rows.push(['For', profile.name]);
  const blocks: ReportBlock[] = [{ kind: 'facts', rows }];
  if (posting.url) blocks.push({ kind: 'link', label: 'Posting', url: posting.url });
  for (const { message } of analysis.warnings) blocks.push({ kind: 'paragraph', text: `Note: ${message}` });
  return blocks;
}

function verdictBlocks(match: Match, read: boolean): ReportBlock[] {
  const rows: [string, string][] = [
    ['Fit', match.score === null ? 'no score' : `${match.score} of 100`],
    ['Band', !read ? 'No text' : (BANDS.find(({ id }) => id === match.band)?.label ?? match.band)],
    ['Meets your wishes', match.attraction === null ? 'not judged' : `${match.attraction} of 100`],
    ['How much could be read', `${Math.round(match.confidence * 100)}%`],
  ];
  const blocks: ReportBlock[] = [
    { kind: 'heading', level: 2, text: 'Verdict' },
    ...ringOf(match).map((drawing): ReportBlock => ({ kind: 'drawing', drawing })),
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
        columns: ['State', 'Requirement', 'Weight × credit', 'In the posting', 'In your profile', 'Why'],
        rows: rows.map((row) => [
          row.group === 'trait' ? '—' : stateWords(row),
          rowLabel(row),
          arithmetic(row),
          quoteCell(row.evidence),
          row.proof.map(({ text }) => text).join(' · '),
          row.why,
        ]),
      },
    ];
  });
}

/** What the row adds to the score; nothing where the profile does not speak of it, or it is not scored. */
function arithmetic({ weight, credit, status }: Criterion): string {
  if (weight === 0) return '—';
  const rounded = Math.round(weight * 100) / 100;
  return status === 'unknown' ? `${rounded}, not counted` : `${rounded} × ${credit}`;
}

/** So many are enough to act on. */
const MOST_MOVERS = 6;

function moverBlocks(analysis: Analysis, profile: Profile): ReportBlock[] {
  const items = movers(analysis, profile)
    .filter(({ gain }) => gain >= 0.5)
    .slice(0, MOST_MOVERS)
    .map(
      (mover) =>
        `${mover.label}: ${mover.gain} ${mover.gain === 1 ? 'point' : 'points'} of fit if it were met (${stateWords(mover).toLowerCase()} now)`,
    );
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'What would move it' },
    { kind: 'list', items },
  ];
}

function observationBlocks({ flags }: Analysis): ReportBlock[] {
  if (flags.length === 0) return [];
  const blocks: ReportBlock[] = [{ kind: 'heading', level: 2, text: 'Worth knowing' }];
  for (const { id, evidence } of flags) {
    blocks.push({ kind: 'paragraph', text: FLAGS.find((flag) => flag.id === id)?.label ?? id }, ...quotes(evidence));
  }
  return blocks;
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
