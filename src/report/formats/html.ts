import type { ReportBlock, ReportDocument } from '../document.ts';

const STYLE = `
:root{color-scheme:light;--ink:#1b2330;--soft:#5a6577;--line:#d9dee6;--accent:#2456c7}
*{box-sizing:border-box}body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);max-width:60rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}p{margin:.5rem 0}ul{margin:.5rem 0;padding-left:1.25rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:.75rem 0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
blockquote{margin:.25rem 0;padding:.25rem .75rem;border-left:3px solid var(--line);color:var(--soft)}
table{width:100%;border-collapse:collapse;margin:.75rem 0;font-size:.9rem}th,td{text-align:left;vertical-align:top;padding:.4rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{color:var(--soft);font-weight:600;overflow-wrap:normal}tr{break-inside:avoid}a{color:var(--accent);overflow-wrap:anywhere}footer{margin-top:2.5rem;color:var(--soft);font-size:.85rem}
@page{margin:16mm}@media print{body{margin:0;max-width:none;font-size:10.5pt}h2,h3{break-after:avoid}thead{display:table-header-group}}
`.trim();

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
<style>${STYLE}</style>
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
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
  }
}

function link(url: string): string {
  return /^https?:\/\//i.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(url)}</a>`
    : escapeHtml(url);
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
