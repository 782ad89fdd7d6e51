import type { ReportBlock, ReportDocument } from '../document.ts';

/** A report as CommonMark with GitHub tables. Text stays text: no markup of a posting becomes markup of the report. */
export function toMarkdown({ blocks }: ReportDocument): string {
  return `${blocks.map(block).join('\n\n')}\n`;
}

function block(part: ReportBlock): string {
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
  }
}

/** Escapes everything CommonMark could read as markup, and folds line ends, which could open a block. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+!|~&:@-]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/\b(https?|www)(?=[\\.])/gi, '$1\u200b')
    .replace(/^=/, '\\=');
}

function link(url: string): string {
  return /^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : inline(url);
}
