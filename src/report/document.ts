import type { Drawing } from './drawings.ts';

/** A report before it has a format: plain words in a few shapes. Every string is untrusted text; the formats make it safe. */
export type ReportBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'facts'; rows: [label: string, value: string][] }
  | { kind: 'quote'; text: string }
  | { kind: 'link'; label: string; url: string }
  | { kind: 'table'; columns: string[]; rows: string[][] }
  | { kind: 'drawing'; drawing: Drawing }
  /** What follows begins a page of its own, where there are pages. */
  | { kind: 'page' };

/** A report before it has a format. */
export interface ReportDocument {
  title: string;
  blocks: ReportBlock[];
}
