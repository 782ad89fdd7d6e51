import type { Span } from './document.ts';

/**
 * Headings that scraped pages glue to the text around them ("…as assigned. Requirements BA degree",
 * "ResponsibilitiesEdit videos"). Only wordings that are hardly ever anything but a heading.
 */
const GLUED = [
  'About The Role',
  'About the Role',
  'About the role',
  'About The Job',
  'About the Job',
  'About The Position',
  'About the Position',
  'About The Team',
  'About the Team',
  'About Us',
  'About You',
  'Additional Information',
  'Additional Qualifications',
  'Basic Qualifications',
  'Bonus Points',
  'Company Description',
  'Desired Qualifications',
  'Desired Skills',
  'Duties and Responsibilities',
  'Education and Experience',
  'Equal Opportunity Employer',
  'Essential Duties and Responsibilities',
  'Essential Functions',
  'Hiring Process',
  'How You Will Make an Impact',
  'Job Description',
  'Job Duties',
  'Job Qualifications',
  'Job Requirements',
  'Job Responsibilities',
  'Job Summary',
  'Key Responsibilities',
  'Knowledge, Skills and Abilities',
  'Knowledge, Skills, and Abilities',
  'Main Responsibilities',
  'Minimum Qualifications',
  'Minimum Requirements',
  'Must Have',
  'Must Haves',
  'Must-Have',
  'Must-have',
  'Nice To Have',
  'Nice to Have',
  'Nice-to-have',
  'Nice-to-Have',
  'Perks and Benefits',
  'Physical Requirements',
  'Position Overview',
  'Position Summary',
  'Preferred Experience',
  'Preferred Qualifications',
  'Preferred Skills',
  'Primary Responsibilities',
  'Qualifications',
  'Required Experience',
  'Required Qualifications',
  'Required Skills',
  'Requirements',
  'Responsibilities',
  'Role Overview',
  'Role Summary',
  'Roles and Responsibilities',
  'Skills and Experience',
  'Skills and Qualifications',
  'What We Are Looking For',
  "What We're Looking For",
  'What We Offer',
  'What You Bring',
  'What You Will Bring',
  'What You Will Do',
  'What You Will Need',
  "What You'll Bring",
  "What You'll Do",
  "What You'll Need",
  'Who We Are',
  'Who You Are',
  'Why Join Us',
  "You'll Do",
  'Your Responsibilities',
] as const;

/** "Preferred Qualifications", "PREFERRED QUALIFICATIONS", "Preferred qualifications". */
const asSpelled = (words: string) => [words, words.toUpperCase(), words[0]! + words.slice(1).toLowerCase()];
const spelled = [...new Set(GLUED.flatMap(asSpelled))]
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replaceAll("'", "['’]").replaceAll(' and ', ' (?:and|&) ').replaceAll(' AND ', ' (?:AND|&) '))
  .join('|');
/** A heading of the table, with its colon, where a new text plainly begins after it: "Responsibilities: Lead", "RequirementsBA". */
const HEADING = new RegExp(`(?:${spelled})(?: ?:|(?= ?[A-Z0-9•·*✓-]))`, 'g');
/** The word after a heading's word that makes it part of a phrase: "Requirements Gathering", "Qualifications Framework". */
const PART_OF_PHRASE =
  /^ ?(?:Gathering|Management|Analysis|Engineering|Documents?|Documentation|Definition|Elicitation|Framework|Specification|Traceability|And|Of|For|The [a-z]+|At|In)\b/;
/** A paragraph at least this long may hold a heading after a sentence without a full stop. */
const RUN_ON = 500;

/**
 * Where a line of the text has to be cut because headings stand in it: the pieces, in order, without the spaces
 * between them. Most lines give themselves.
 */
export function cutAtHeadings(text: string, line: Span): Span[] {
  const raw = text.slice(line.start, line.end);
  const cuts: number[] = [];
  if (raw.length > 12) {
    for (const match of raw.matchAll(HEADING)) {
      const end = match.index + match[0].length;
      if (end >= raw.length || !standsAlone(raw, match.index, end)) continue;
      cuts.push(match.index, end);
    }
  }
  if (cuts.length === 0) return [line];
  return [0, ...cuts, raw.length]
    .slice(0, -1)
    .map((from, i) => trimmed(text, line.start + from, line.start + ([...cuts, raw.length][i] ?? raw.length)))
    .filter(({ start, end }) => end > start);
}

/** Is the wording at these offsets a heading of its own, and not words of a sentence? */
function standsAlone(raw: string, from: number, to: number): boolean {
  const after = raw.slice(to, to + 24);
  const colon = raw[to - 1] === ':';
  if (PART_OF_PHRASE.test(after)) return false;
  const glued = /^[A-Z]/.test(after) && !colon;
  const before = raw.slice(Math.max(0, from - 3), from);
  if (before.trim() === '') return from === 0 && glued;
  if (/[.!?;…)]["”’]? ?$/.test(before)) return colon || glued || raw.length > RUN_ON;
  if (/[a-z]$/.test(before)) return true;
  if (raw.length <= RUN_ON || !/ $/.test(before) || /[,&/(-] $/.test(before)) return false;
  return colon || isUpper(raw, from, to) || (/[a-z)] $/.test(before) && /^ [A-Z0-9•]/.test(after));
}

function isUpper(raw: string, from: number, to: number): boolean {
  const words = raw.slice(from, to);
  return words === words.toUpperCase();
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return { start, end };
}
