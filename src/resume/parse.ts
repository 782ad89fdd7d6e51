import { MAX_TEXT, normaliseText } from '../text/normalise.ts';
import { say } from '../text/say.ts';
import { educationFacts } from './education.ts';
import type { Month, ResumeFact, ResumeFacts } from './facts.ts';
import { positionFacts } from './held.ts';
import { parseJsonResume, textOfJsonResume } from './json-resume.ts';
import { languageFacts } from './languages.ts';
import { factsOfOwnResume, nameFacts } from './own.ts';
import { findPositions } from './positions.ts';
import { scopeFacts } from './scope.ts';
import { resumeLines } from './sections.ts';
import { positionsByDomain, resumeMentions, skillFacts } from './skills.ts';
import { domainYearsFacts, levelFact, yearsFacts } from './years.ts';

/**
 * Reads a pasted résumé, plain text, Markdown or JSON Resume, into facts to confirm one by one, each with the lines it was read from. `now` is today as
 * ISO 8601 ("2026-03-01"): positions that go on run until then. Never throws; what cannot be read is said in `notes`.
 */
export function readResume(pasted: string, now: string): ResumeFacts {
  const resume = parseJsonResume(pasted);
  const plain = resume ? textOfJsonResume(resume) : pasted;
  const text = normaliseText(withColumns(withoutMarkdown(plain.slice(0, MAX_TEXT))));
  const lines = resumeLines(text);
  const positions = findPositions(lines, monthOf(now));
  const own = resume && factsOfOwnResume(resume);
  if (own) return { positions, facts: own, notes: [] };
  const mentions = resumeMentions(text);
  const level = levelFact(positions);
  const facts: ResumeFact[] = [
    ...nameFacts(resume?.basics?.name),
    ...(level ? [level] : []),
    ...yearsFacts(positions, text),
    ...domainYearsFacts(positionsByDomain(mentions, positions)),
    ...scopeFacts(lines),
    ...skillFacts(mentions, lines),
    ...educationFacts(lines),
    ...languageFacts(lines),
    ...positionFacts(positions, lines),
  ];
  return { positions, facts, notes: notesOn(positions.length, facts.length, plain.length) };
}

/** Columns made with tabs or runs of blanks would melt into one phrase: a bar keeps them apart. */
function withColumns(text: string): string {
  return text.replace(/[^\S\n]{2,}|\t/g, (gap, at: number) => {
    if (at === 0 || text[at - 1] === '\n') return '';
    return gap.length > 2 || gap.includes('\t') ? ' | ' : ' ';
  });
}

/** The marks of headings and bold text; bullets stay. */
function withoutMarkdown(text: string): string {
  return text.replace(/^#{1,6} |\*\*|__/gm, '');
}

function monthOf(iso: string): Month {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

function notesOn(positions: number, facts: number, length: number): string[] {
  const notes: string[] = [];
  if (facts === 0)
    notes.push(say('Nothing could be read. Paste the text of your résumé, with its dates and headings.'));
  else if (positions === 0)
    notes.push(say('No positions with dates could be read, so no years were counted. Add them by hand.'));
  if (length > MAX_TEXT) notes.push(say('Only the first {#n} characters were read.', { n: MAX_TEXT }));
  return notes;
}
