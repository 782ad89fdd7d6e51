import type { ReportBlock, ReportDocument } from '../document.ts';
import { OVERRIDES } from './escape.ts';

/** A report as CommonMark with GitHub tables. Text stays text: no markup of a posting becomes markup of the report. */
export function toMarkdown({ blocks }: ReportDocument): string {
  const parts = blocks.map(block).filter((part) => part !== null);
  return `${parts.join('\n\n')}\n`;
}

function block(part: ReportBlock): string | null {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${inline(part.text)}`;
    case 'paragraph':
      return inline(part.text);
    case 'list':
      return part.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'facts':
      return part.rows.map(([label, value]) => `- **${inline(label)}:** ${inline(value)}`).join('\n');
    case 'quote':
      return `> ${inline(part.text)}`;
    case 'link':
      return `${inline(part.label)}: ${link(part.url)}`;
    case 'table':
      return [part.columns, part.columns.map(() => '---'), ...part.rows.map((row) => row.map(inline))]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n');
    case 'drawing':
      // What the ring shows stands in words beside it anyway.
      return part.drawing.shape === 'ring' ? null : inline(`${part.drawing.says}.`);
    case 'page':
      return '---';
  }
}

/**
 * Escapes everything that Markdown could read as markup, links it would make by itself included, and folds line
 * ends, which could open a block. What is harmless where it stands is left alone, so that the source reads well too.
 */
function inline(text: string): string {
  return text
    .replace(OVERRIDES, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|]|~(?=~)|&(?=#?\w{1,32};)|@(?=\w)/g, '\\$&')
    .replace(/\b(https?|ftp|mailto|javascript|data):/gi, '$1\\:')
    .replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, -1)}\\.`)
    .replace(/^(?:[#+=~-]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

function link(url: string): string {
  return /^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : inline(url);
}
