import type { ReportBlock, ReportDocument } from '../document.ts';
import { toSvg } from './drawings.ts';
import { escapeHtml } from './escape.ts';
import { REPORT_STYLE } from './style.ts';

/** A report as one HTML file that loads nothing and runs nothing, and prints cleanly. */
export function toHtml({ title, blocks }: ReportDocument): string {
  const { head, foot } = htmlPage(title);
  return `${head}${toHtmlBlocks(blocks)}\n${foot}`;
}

/**
 * What stands before and after the blocks of an HTML report. Escaping is what keeps hostile text harmless; the
 * policy in the head is the second layer.
 */
export function htmlPage(title: string): { head: string; foot: string } {
  return {
    head: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
`,
    foot: `<footer>Made by Rolescope on this computer. Quotes are the posting’s own words.</footer>
</body>
</html>
`,
  };
}

/** The blocks of a report as HTML, every text escaped. */
export function toHtmlBlocks(blocks: readonly ReportBlock[]): string {
  return blocks.map(block).join('\n');
}

function block(part: ReportBlock): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escapeHtml(part.text)}</h${part.level}>`;
    case 'paragraph':
      return `<p>${escapeHtml(part.text)}</p>`;
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl>${part.rows.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`;
    case 'quote':
      return `<blockquote>${escapeHtml(part.text)}</blockquote>`;
    case 'link':
      return `<p>${escapeHtml(part.label)}: ${link(part.url)}</p>`;
    case 'table': {
      const head = part.columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
      const rows = part.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
      return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    }
    case 'drawing':
      return `<figure>${toSvg(part.drawing)}</figure>`;
    case 'page':
      return '<hr>';
  }
}

function link(url: string): string {
  return /^https?:\/\//i.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(url)}</a>`
    : escapeHtml(url);
}
