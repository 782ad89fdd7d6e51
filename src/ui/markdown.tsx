import type { ComponentChildren, VNode } from 'preact';
import { safeLink } from './format.ts';

/**
 * Notes in Markdown, drawn as nodes: headings, lists, quotes, code, bold, italics and links. Markup in the text stays
 * text, pictures are not loaded, and only http and https addresses become links.
 */

/** A part of the notes between empty lines, or a run of list items or quoted lines. */
type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'quote' | 'text'; lines: string[] }
  | { kind: 'code'; lines: string[] }
  | { kind: 'line' };

const HEADING = /^(#{1,6}) ([^\n]*)/;
const ITEM = /^ {0,8}(?:([-*+])|\d{1,3}[.)]) ([^\n]*)/;
const QUOTE = /^> ?([^\n]*)/;
const RULE = /^(?:-{3,20}|\*{3,20})$/;
const FENCE = /^```/;
/** Code, bold, italics, a named link, a bare address: each bounded, none across lines. */
const INLINE =
  /`([^`\n]{1,500})`|\*\*(?=\S)([^*\n]{1,500})(?<=\S)\*\*|\*(?=\S)([^*\n]{1,500})(?<=\S)\*|\[([^[\]\n]{1,300})\]\(([^()\s]{1,1000})\)|(https?:\/\/[^\s<>()]{1,1000})/g;

/** The notes as they read. */
export function Markdown({ text }: { text: string }) {
  return <div class="markdown">{blocksOf(text).map(drawn)}</div>;
}

/** The words of notes without their marks, for a line in a list. */
export function plainWords(text: string): string {
  return text
    .replace(/^[#>\-*+ ]{1,8}/gm, '')
    .replace(/[*`]/g, '')
    .trim();
}

/** Cuts notes into blocks, line by line. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let code: string[] | null = null;
  let open = false;
  for (const line of text.split('\n')) {
    if (FENCE.test(line)) {
      if (code) blocks.push({ kind: 'code', lines: code });
      code = code ? null : [];
    } else if (code) code.push(line);
    else {
      open = added(blocks, line.trimEnd(), open);
      continue;
    }
    open = false;
  }
  if (code) blocks.push({ kind: 'code', lines: code });
  return blocks;
}

/** Adds a line to the last block where it belongs to it, else begins a block; false after an empty line. */
function added(blocks: Block[], line: string, open: boolean): boolean {
  if (line.trim() === '') return false;
  const last = open ? blocks.at(-1) : undefined;
  const heading = HEADING.exec(line);
  const item = ITEM.exec(line);
  const quote = QUOTE.exec(line);
  if (RULE.test(line)) blocks.push({ kind: 'line' });
  else if (heading) blocks.push({ kind: 'heading', level: heading[1]!.length, text: heading[2]!.trim() });
  else if (item) {
    const ordered = item[1] === undefined;
    if (last?.kind === 'list' && last.ordered === ordered) last.items.push(item[2]!.trim());
    else blocks.push({ kind: 'list', ordered, items: [item[2]!.trim()] });
  } else if (quote) {
    if (last?.kind === 'quote') last.lines.push(quote[1]!);
    else blocks.push({ kind: 'quote', lines: [quote[1]!] });
  } else if (last?.kind === 'text') last.lines.push(line);
  else blocks.push({ kind: 'text', lines: [line] });
  return true;
}

function drawn(block: Block, key: number): VNode {
  switch (block.kind) {
    case 'heading': {
      // The page's own headings stand above: the highest of the notes is one below theirs.
      const Heading = (['h3', 'h4', 'h5'] as const)[Math.min(block.level, 3) - 1]!;
      return <Heading key={key}>{inline(block.text)}</Heading>;
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List key={key}>
          {block.items.map((item, index) => (
            <li key={index}>{inline(item)}</li>
          ))}
        </List>
      );
    }
    case 'quote':
      return <blockquote key={key}>{inline(block.lines.join('\n'))}</blockquote>;
    case 'code':
      return (
        <pre key={key}>
          <code>{block.lines.join('\n')}</code>
        </pre>
      );
    case 'line':
      return <hr key={key} />;
    case 'text':
      return <p key={key}>{inline(block.lines.join('\n'))}</p>;
  }
}

function inline(text: string): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const found of text.matchAll(INLINE)) {
    const [whole, code, bold, italic, label, named, bare] = found;
    parts.push(text.slice(end, found.index));
    end = found.index + whole.length;
    if (code) parts.push(<code>{code}</code>);
    else if (bold) parts.push(<strong>{bold}</strong>);
    else if (italic) parts.push(<em>{italic}</em>);
    else parts.push(linked(named ?? bare ?? '', label ?? bare ?? '', whole));
  }
  return [...parts, text.slice(end)];
}

function linked(address: string, label: string, whole: string): ComponentChildren {
  const safe = safeLink(address);
  if (!safe) return whole;
  return (
    <a href={safe} target="_blank" rel="noreferrer noopener">
      {label}
    </a>
  );
}
