import * as z from 'zod/mini';

z.config({ jitless: true });

const text = z.optional(z.nullable(z.string()));
const texts = z.optional(z.nullable(z.array(z.string())));
const list = <T extends z.core.$ZodType>(entry: T) => z.optional(z.nullable(z.array(entry)));

/** The parts of the open format JSON Resume that are read; everything else is passed over. */
const jsonResume = z.object({
  $schema: text,
  basics: z.optional(z.nullable(z.object({ name: text, label: text, summary: text }))),
  work: list(
    z.object({
      name: text,
      company: text,
      position: text,
      startDate: text,
      endDate: text,
      summary: text,
      highlights: texts,
    }),
  ),
  education: list(z.object({ institution: text, studyType: text, area: text })),
  skills: list(z.object({ name: text, level: text, keywords: texts })),
  certificates: list(z.object({ name: text })),
  languages: list(z.object({ language: text, fluency: text })),
  projects: list(
    z.object({
      name: text,
      description: text,
      highlights: texts,
      keywords: texts,
      /** What the export of this product adds to a story. */
      rolescope: z.catch(
        z.optional(
          z.object({
            highlights: z.array(z.enum(['action', 'result', 'measure'])),
            scope: text,
            domain: text,
            responsibilities: texts,
          }),
        ),
        undefined,
      ),
    }),
  ),
  meta: z.optional(z.nullable(z.object({ generator: text }))),
});

/** A JSON Resume as far as it is read. */
export type JsonResume = z.infer<typeof jsonResume>;

/** The address of a later schema, in which the same names may mean other things. */
const LATER = /resume-schema\/v(?:[2-9]|[1-9]\d)/;

/** No résumé is longer. */
const MOST_CHARACTERS = 1_000_000;

/** A pasted JSON Resume; null when the text is none, or one of a later version. */
export function parseJsonResume(pasted: string): JsonResume | null {
  if (pasted.length > MOST_CHARACTERS || !pasted.trimStart().startsWith('{')) return null;
  let value: unknown;
  try {
    value = JSON.parse(pasted);
  } catch {
    return null;
  }
  const parsed = jsonResume.safeParse(value);
  if (!parsed.success || !(parsed.data.work || parsed.data.skills || parsed.data.education)) return null;
  return LATER.test(parsed.data.$schema ?? '') ? null : parsed.data;
}

/** A JSON Resume written out as the plain text of a résumé, so that one reader reads both and every fact shows a line. */
export function textOfJsonResume(resume: JsonResume): string {
  const { basics, work, education, skills, certificates, languages } = resume;
  return [
    ...section('Summary', basics?.summary ? [basics.summary] : []),
    ...section('Experience', (work ?? []).flatMap(positionLines)),
    ...section(
      'Education',
      (education ?? []).map((row) =>
        joined(', ', `${row.studyType ?? ''}${row.area ? ` in ${row.area}` : ''}`, row.institution),
      ),
    ),
    ...section(
      'Skills',
      (skills ?? []).map((row) => joined(', ', row.name, ...(row.keywords ?? []))),
    ),
    ...section(
      'Certifications',
      (certificates ?? []).map(({ name }) => name ?? ''),
    ),
    ...section(
      'Languages',
      (languages ?? []).map((row) => joined(': ', row.language, row.fluency)),
    ),
  ].join('\n');
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines, ''];
}

type Work = NonNullable<NonNullable<z.infer<typeof jsonResume>['work']>[number]>;

function positionLines({ name, company, position, startDate, endDate, summary, highlights }: Work): string[] {
  const dates = startDate ? `${startDate.slice(0, 7)} – ${endDate ? endDate.slice(0, 7) : 'Present'}` : '';
  return [
    joined(' | ', position, name ?? company, dates),
    ...[summary, ...(highlights ?? [])].filter(Boolean).map((line) => `• ${line}`),
  ];
}

function joined(between: string, ...parts: (string | null | undefined)[]): string {
  return parts.filter((part) => part?.trim()).join(between);
}
