import { parseJsonResume } from '../json-resume.ts';
import { textOfWordXml } from './docx.ts';
import { ResumeFileError } from './errors.ts';
import { LINKEDIN_FILES, type LinkedInFile, textOfLinkedIn } from './linkedin.ts';
import { entriesOf, unpack } from './zip.ts';

/**
 * The text of a résumé file: PDF, DOCX, plain text, Markdown, JSON Resume, or LinkedIn's export as ZIP. The kind is read
 * from the bytes, not from the name. Rejects with a `ResumeFileError`, whose message is for the user.
 */
export async function textOfResumeFile(bytes: Uint8Array): Promise<string> {
  if (startsWith(bytes, 'PK')) return textOfArchive(bytes);
  if (isPdf(bytes)) {
    const { textOfPdf } = await import('./pdf.ts');
    return textOfPdf(bytes);
  }
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) {
    throw new ResumeFileError(
      'This is an old Word file (.doc) or one with a password. Open it and save it as .docx without a password.',
    );
  }
  if (startsWith(bytes, '{\\rtf'))
    throw new ResumeFileError('This is an RTF file. Open it and save it as DOCX or PDF.');
  return textOfText(bytes);
}

/** Whether the bytes are a PDF; a few programs write something before it. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1024)).includes('%PDF-');
}

const WORD_PART = 'word/document.xml';

function textOfArchive(bytes: Uint8Array): string {
  const names = entriesOf(bytes).map(({ name }) => name);
  if (names.includes(WORD_PART)) {
    const xml = unpack(bytes, new Set([WORD_PART])).get(WORD_PART)!;
    return filled(
      textOfWordXml(decoded(xml)),
      'This document holds no text. If it is a picture, type or paste the text.',
    );
  }
  const found = linkedInNames(names);
  if (found.size === 0) {
    throw new ResumeFileError(
      'This ZIP is neither a Word document nor LinkedIn’s export. Unpack it and choose the résumé inside.',
    );
  }
  const files = unpack(bytes, new Set(found.values()));
  const texts = [...found].flatMap(([file, name]) => {
    const content = files.get(name);
    return content ? [[file, decoded(content)] as const] : [];
  });
  return filled(
    textOfLinkedIn(new Map(texts)),
    'This export of LinkedIn’s holds no profile. Ask LinkedIn for it again with “Profile” ticked.',
  );
}

/** Where each file of the export stands: the one nearest to the top, for it may be packed in a folder. */
function linkedInNames(names: readonly string[]): Map<LinkedInFile, string> {
  const found = new Map<LinkedInFile, string>();
  const depth = (name: string) => name.split('/').length;
  for (const name of [...names].sort((a, b) => depth(a) - depth(b))) {
    const base = name.split('/').at(-1);
    const file = LINKEDIN_FILES.find((one) => one === base);
    if (file && !found.has(file)) found.set(file, name);
  }
  return found;
}

function textOfText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text.includes('\0')) {
    throw new ResumeFileError(
      'This kind of file cannot be read. Choose a PDF, DOCX, text, Markdown or JSON Resume file, or LinkedIn’s ZIP.',
    );
  }
  if (!text.trimStart().startsWith('{')) return filled(text, 'This file holds no text.');
  // As it is: its fields say more than its words.
  if (parseJsonResume(text)) return text;
  throw new ResumeFileError(
    /"rolescope\/profile@/.test(text.slice(0, 2000))
      ? 'This is a Rolescope profile, no résumé. Choose it under “Profile as a file”.'
      : 'This JSON is not in the format JSON Resume (jsonresume.org), version 1. Export it as JSON Resume, PDF or text.',
  );
}

function filled(text: string, otherwise: string): string {
  if (text.trim() === '') throw new ResumeFileError(otherwise);
  return text;
}

/** Windows' older programs write UTF-16 with a mark, or their own eight bits. */
function decoded(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, '\xff\xfe') ? 'utf-16le' : startsWith(bytes, '\xfe\xff') ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return latin(bytes.subarray(0, start.length)) === start;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
