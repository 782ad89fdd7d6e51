import type { Span } from '../text/document.ts';

/** The parts of a résumé that are read apart. */
export type ResumeSection =
  | 'head'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'other';

/** A line of a résumé with the part it stands in. */
export interface ResumeLine extends Span {
  text: string;
  section: ResumeSection;
  bullet: boolean;
  heading: boolean;
}

/** Headings of résumés, lower case, without punctuation. */
const HEADINGS: Readonly<Record<Exclude<ResumeSection, 'head'>, readonly string[]>> = {
  certifications: ['certificates', 'certifications', 'licenses & certifications', 'licenses and certifications'],
  education: [
    'academic background',
    'education',
    'education and certifications',
    'education and training',
    'education & training',
  ],
  experience: [
    'career history',
    'employment',
    'employment history',
    'experience',
    'professional background',
    'professional experience',
    'relevant experience',
    'work experience',
    'work history',
  ],
  languages: ['languages'],
  other: [
    'awards',
    'awards and honors',
    'board and advisory',
    'contact',
    'hobbies',
    'honors & awards',
    'honors-awards',
    'interests',
    'patents',
    'personal projects',
    'projects',
    'publications',
    'references',
    'speaking',
    'volunteer experience',
    'volunteering',
  ],
  skills: [
    'areas of expertise',
    'core competencies',
    'core skills',
    'expertise',
    'key skills',
    'skills',
    'skills & tools',
    'skills and tools',
    'technical skills',
    'tools',
    'top skills',
  ],
  summary: [
    'about',
    'about me',
    'executive summary',
    'objective',
    'profile',
    'professional profile',
    'professional summary',
    'summary',
  ],
};

const SECTION_OF = new Map(
  Object.entries(HEADINGS).flatMap(([section, words]) =>
    words.map((word) => [word, section as ResumeSection] as const),
  ),
);

/** Longer lines are no headings. */
const LONGEST_HEADING = 40;

const BULLET = /^[•●▪◦‣·*–—-]\s*/;

/** A résumé's lines with the section each stands in; empty lines are left out. */
export function resumeLines(text: string): ResumeLine[] {
  const lines: ResumeLine[] = [];
  let section: ResumeSection = 'head';
  let start = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    const own = headingOf(trimmed);
    if (own) section = own;
    if (trimmed !== '') {
      const at = start + raw.indexOf(trimmed);
      lines.push({
        start: at,
        end: at + trimmed.length,
        text: trimmed,
        section,
        bullet: BULLET.test(trimmed),
        heading: own !== null,
      });
    }
    start += raw.length + 1;
  }
  return lines;
}

function headingOf(line: string): ResumeSection | null {
  if (line.length > LONGEST_HEADING) return null;
  return SECTION_OF.get(line.toLowerCase().replace(/[:.]$/, '').trim()) ?? null;
}

/** A line without its bullet. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}
