import type { Analysis } from '../facts/analysis.ts';
import type { AppliedCorrection } from '../facts/corrections/model.ts';
import type { Criterion } from '../match/match.ts';
import type { ReportBlock } from './document.ts';

/** What the reader of a report must know of a row: that it is not as it was read. */
export function rowLabel({ label, evidence }: Pick<Criterion, 'label' | 'evidence'>): string {
  return evidence.some(({ corrected }) => corrected) ? `${label} (corrected by the user)` : label;
}

/** What the user corrected of the reading, each with the words that it is about; nothing where nothing was. */
export function correctionBlocks({ corrected }: Analysis): ReportBlock[] {
  const list = (corrected?.list ?? []).filter(({ applies }) => applies);
  if (list.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Corrected by the user' },
    { kind: 'list', items: list.map(correctionWords) },
  ];
}

function correctionWords({ label, words, change, byRule }: AppliedCorrection): string {
  const quote = words && words !== label ? ` (“${words}”)` : '';
  return `${label}${quote}: ${CHANGE_WORDS[change.type === 'need' ? change.need : change.type]}${byRule ? ', as in every posting' : ''}`;
}

const CHANGE_WORDS = {
  dismiss: 'does not count',
  keep: 'counts here, against a rule',
  value: 'read otherwise',
  zone: 'the pay range that holds',
  required: 'a must, read as nice to have',
  preferred: 'nice to have, read as a must',
} as const;
