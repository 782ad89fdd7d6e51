import type { Benchmark, SourcedPoint } from '../knowledge/pay.ts';
import { type SourceId, sourceWords } from '../knowledge/sources.ts';
import type { Question } from '../match/match.ts';
import type { Checklist, ChecklistItem } from '../prepare/checklist.ts';
import type { Lever } from '../prepare/levers.ts';
import type { Negotiation } from '../prepare/negotiation.ts';
import type { Preparation } from '../prepare/prepare.ts';
import type { ReportBlock, ReportDocument } from './document.ts';
import { quoteCell, quotes } from './quotes.ts';
import { amountWords } from './words.ts';

/** The preparation for one posting as a document of its own. */
export function preparationDocument(preparation: Preparation): ReportDocument {
  const { title, company, questions } = preparation;
  const heading = `Prepare: ${[title || 'Untitled posting', company].filter(Boolean).join(' — ')}`;
  return {
    title: heading,
    blocks: [
      { kind: 'heading', level: 1, text: heading },
      ...checklistBlocks(preparation.checklist),
      ...questionBlocks(questions),
      ...topicBlocks(preparation),
      ...negotiationBlocks(preparation.negotiation),
    ],
  };
}

/** The same inside a report that holds the questions already. */
export function preparationBlocks(preparation: Preparation): ReportBlock[] {
  return [
    ...checklistBlocks(preparation.checklist),
    ...topicBlocks(preparation),
    ...negotiationBlocks(preparation.negotiation),
  ];
}

/** Questions by whom they are for. */
export function questionBlocks(questions: readonly Question[]): ReportBlock[] {
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

const STATE: Readonly<Record<ChecklistItem['state'], string>> = {
  covered: 'Covered',
  near: 'Comes close',
  gap: 'No story',
};

function checklistBlocks({ items, best }: Checklist): ReportBlock[] {
  if (items.length === 0) return [];
  const blocks: ReportBlock[] = [{ kind: 'heading', level: 2, text: 'What the interviews may turn to' }];
  if (best.length > 0) {
    blocks.push(
      { kind: 'paragraph', text: 'The stories that answer most of it:' },
      { kind: 'list', items: best.map(({ title, answers }) => `${title} — ${answers.join('; ')}`) },
    );
  }
  for (const [kind, heading] of [
    ['must', 'Must-haves'],
    ['duty', 'Duties'],
  ] as const) {
    const rows = items.filter((item) => item.kind === kind);
    if (rows.length > 0) blocks.push({ kind: 'heading', level: 3, text: heading }, checklistTable(rows));
  }
  return blocks;
}

function checklistTable(items: readonly ChecklistItem[]): ReportBlock {
  return {
    kind: 'table',
    columns: ['Story', 'Asked', 'In the posting', 'Yours'],
    rows: items.map(({ state, label, evidence, answers, advice }) => [
      STATE[state],
      label,
      quoteCell(evidence),
      [...answers.map(({ title, result, why }) => [title, result, why].filter(Boolean).join(' — ')), advice ?? '']
        .filter(Boolean)
        .join(' · '),
    ]),
  };
}

function topicBlocks({ topics }: Preparation): ReportBlock[] {
  if (topics.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Topics worth raising' },
    { kind: 'list', items: topics.map(({ topic, question, sources }) => `${topic}: ${question} (${named(sources)})`) },
  ];
}

function negotiationBlocks(talk: Negotiation): ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'The talk about pay' },
    ...rangeBlocks(talk),
    ...leverBlocks('The posting names', talk.levers.named),
    ...(talk.levers.unnamed.length > 0
      ? [
          {
            kind: 'paragraph',
            text: `Not mentioned: ${talk.levers.unnamed.map(({ label }) => label).join(', ')}.`,
          } as const,
        ]
      : []),
    { kind: 'heading', level: 3, text: 'Wordings' },
    { kind: 'facts', rows: talk.wordings.map(({ when, text }) => [when, text]) },
    ...pointBlocks('How to go about it', talk.points.advice),
    ...pointBlocks('What moves pay', talk.points.drivers),
    ...benchmarkBlocks(talk.benchmarks),
  ];
}

function rangeBlocks({ ranges, notes, standings }: Negotiation): ReportBlock[] {
  const blocks: ReportBlock[] = [];
  for (const { words, evidence } of ranges) blocks.push({ kind: 'paragraph', text: words }, ...quotes(evidence));
  if (notes.length > 0) blocks.push({ kind: 'list', items: notes });
  if (standings.length > 0)
    blocks.push({ kind: 'facts', rows: standings.map(({ label, amount, where }) => [label, `${amount}. ${where}`]) });
  return blocks;
}

function leverBlocks(heading: string, levers: readonly Lever[]): ReportBlock[] {
  if (levers.length === 0) return [];
  const row = ({ label, words, evidence }: Lever) => [words ? `${label}: ${words}` : label, quoteCell(evidence)];
  return [{ kind: 'table', columns: [heading, 'In its words'], rows: levers.map(row) }];
}

/** Statements with who makes them. */
export function pointBlocks(heading: string, points: readonly SourcedPoint[]): ReportBlock[] {
  if (points.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: heading },
    { kind: 'list', items: points.map(({ text, sources }) => `${text} (${named(sources)})`) },
  ];
}

function benchmarkBlocks(benchmarks: readonly Benchmark[]): ReportBlock[] {
  if (benchmarks.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: 'Figures from articles, for the United States' },
    {
      kind: 'table',
      columns: ['What', 'Figure', 'Source, year'],
      rows: benchmarks.map((row) => [row.label, benchmarkWords(row), sourceWords(row.source)]),
    },
  ];
}

/** "USD 175,000–205,000", "15–30% of base". */
export function benchmarkWords({ min, max, currency, measure }: Benchmark): string {
  const number = (value: number) => amountWords(value, '').trim();
  const span =
    min === null ? `up to ${number(max!)}` : max === null ? `${number(min)} or more` : `${number(min)}–${number(max)}`;
  if (currency !== null) return `${currency} ${span}`;
  return measure === 'percent-of-base' ? `${span}% of base` : `${span}%`;
}

function named(sources: readonly SourceId[]): string {
  return sources.map(sourceWords).join('; ');
}
