import type { Evidence, EvidenceByField } from '../facts/analysis.ts';
import type { ReportBlock } from './document.ts';

/** The posting's words that something rests on, each once. */
export function quotes(evidence: readonly Evidence[]): ReportBlock[] {
  return [...new Set(evidence.map(({ text }) => text))].map((text) => ({ kind: 'quote', text }));
}

/** The same for fields of a group of facts. */
export function fieldQuotes(evidence: EvidenceByField, fields: readonly string[]): ReportBlock[] {
  return quotes(fields.flatMap((field) => evidence[field] ?? []));
}

/** The quotes of a row in one cell. */
export function quoteCell(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map(({ text }) => `“${text}”`))].join(' · ');
}
