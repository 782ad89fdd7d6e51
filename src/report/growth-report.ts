import { LEVEL_LABEL } from '../knowledge/words.ts';
import type { Gap, GrowthPlan } from '../prepare/growth.ts';
import type { ReportBlock, ReportDocument } from './document.ts';
import { pointBlocks } from './preparation-report.ts';

/** The growth plan as a document. */
export function growthDocument(plan: GrowthPlan): ReportDocument {
  const { levels, postings, gaps, unsaid, steps, next } = plan;
  const wanted = levels.length === 0 ? 'of every level' : `for ${levels.map((id) => LEVEL_LABEL[id]).join(', ')}`;
  const counted = `${postings} saved ${postings === 1 ? 'posting' : 'postings'} ${wanted} counted.`;
  return {
    title: 'What to grow',
    blocks: [
      { kind: 'heading', level: 1, text: 'What to grow' },
      { kind: 'paragraph', text: counted },
      ...gapBlocks('Missing or met in part', gaps, postings),
      ...gapBlocks('Asked, and your profile does not say', unsaid, postings),
      ...(next ? [{ kind: 'paragraph', text: `Next step: ${next.note}` } as const] : []),
      ...pointBlocks('For the role as a whole', steps),
    ],
  };
}

function gapBlocks(heading: string, gaps: readonly Gap[], postings: number): ReportBlock[] {
  if (gaps.length === 0) return [];
  const row = ({ label, asked, missing, partial, why, steps }: Gap) => [
    label,
    `${asked} of ${postings}`,
    [missing > 0 && `${missing} missing`, partial > 0 && `${partial} in part`].filter(Boolean).join(', ') || 'not said',
    why,
    steps.map(({ text }) => text).join(' ') || '—',
  ];
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'table', columns: ['Must-have', 'Asked by', 'You', 'Why', 'Steps'], rows: gaps.map(row) },
  ];
}
