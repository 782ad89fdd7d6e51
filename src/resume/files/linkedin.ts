import { rowsOfCsv } from './csv.ts';

/** The files of LinkedIn's export that say what a résumé says. Both its sizes, "Basic" and "Complete", hold them under these names. */
export const LINKEDIN_FILES = [
  'Profile.csv',
  'Positions.csv',
  'Education.csv',
  'Skills.csv',
  'Certifications.csv',
  'Languages.csv',
] as const;
/** The name of a file of LinkedIn’s export that is read. */
export type LinkedInFile = (typeof LINKEDIN_FILES)[number];

type Row = ReadonlyMap<string, string>;

/** LinkedIn's export written out as the plain text of a résumé. What is not in the export is left out. */
export function textOfLinkedIn(files: ReadonlyMap<LinkedInFile, string>): string {
  const rows = (name: LinkedInFile) => rowsOfCsv(files.get(name) ?? '');
  const [person] = rows('Profile.csv');
  return [
    joined(' ', cell(person, 'First Name'), cell(person, 'Last Name')),
    cell(person, 'Headline'),
    ...section('Summary', linesOf(cell(person, 'Summary'))),
    ...section('Experience', rows('Positions.csv').flatMap(positionLines)),
    ...section('Education', rows('Education.csv').flatMap(educationLines)),
    ...section(
      'Skills',
      rows('Skills.csv').map((row) => `• ${cell(row, 'Name')}`),
    ),
    ...section(
      'Certifications',
      rows('Certifications.csv').map((row) => `• ${cell(row, 'Name')}`),
    ),
    ...section(
      'Languages',
      rows('Languages.csv').map((row) => joined(': ', cell(row, 'Name'), cell(row, 'Proficiency'))),
    ),
  ].join('\n');
}

function positionLines(row: Row): string[] {
  const from = cell(row, 'Started On');
  const dates = from && `${from} – ${cell(row, 'Finished On') || 'Present'}`;
  return [
    joined(' | ', cell(row, 'Title'), cell(row, 'Company Name'), dates),
    ...linesOf(cell(row, 'Description')).map((line) => `• ${line.replace(/^[•*–-]\s*/, '')}`),
  ];
}

function educationLines(row: Row): string[] {
  return [joined(', ', cell(row, 'Degree Name'), cell(row, 'School Name')), ...linesOf(cell(row, 'Notes'))];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function cell(row: Row | undefined, name: string): string {
  return row?.get(name)?.trim() ?? '';
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

function joined(between: string, ...parts: string[]): string {
  return parts.filter((part) => part !== '').join(between);
}
