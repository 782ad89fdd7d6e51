import type { ResumeFact } from './facts.ts';
import { type ResumeLine, withoutBullet } from './sections.ts';

type Degree = 'bachelor' | 'master' | 'mba' | 'phd';

/** Degrees as résumés write them, highest first; abbreviations only in capitals, for "ba" and "ms" are other things, and not as a state ("Boston, MA"). */
const DEGREES: readonly (readonly [level: Degree, pattern: RegExp])[] = [
  ['phd', /\b(?:Ph\.? ?D\.?|D\.?Phil\.?)(?!\w)|\b[Dd]octor(?:ate)? of\b|\b[Dd]octorate\b/],
  ['mba', /\b(?:E?MBA|M\.B\.A\.)(?!\w)|\b[Mm]aster of [Bb]usiness [Aa]dministration\b/],
  [
    'master',
    /\b(?:M\.?Sc\.?|M\.S\.?|(?<!, )MS|M\.A\.?|(?<!, )MA|M\.?Eng\.?|MPhil)(?!\w)|(?<![Ss]crum )\b[Mm]aster(?:['’]?s)?\b(?! of [Bb]usiness [Aa]dm)/,
  ],
  ['bachelor', /\b(?:B\.?Sc\.?|B\.S\.?|BS|B\.A\.?|BA|B\.?Eng\.?|B\.?Tech\.?|BBA)(?!\w)|\b[Bb]achelor(?:['’]?s)?\b/],
];

/** "in Computer Science", ", Economics" after the degree. */
const FIELD =
  /^(?: degree)?[^\p{L}]{0,3}(?:(?:of (?:science|arts|engineering|commerce) )?(?:in|of) )?(\p{Lu}[\p{L}&]*(?: (?:and |& |of )?\p{Lu}[\p{L}&]*){0,4})/u;

/** Words that begin a school's name, so they are no field. */
const SCHOOL = /\b(?:college|school|universi\w*|institute|academy)\b/i;

/** One fact for each level of degree that the lines of education name. */
export function educationFacts(lines: readonly ResumeLine[]): ResumeFact[] {
  const found = new Map<Degree, ResumeFact>();
  for (const line of lines) {
    if (line.section !== 'education' || line.heading) continue;
    for (const [level, pattern] of DEGREES) {
      const match = pattern.exec(line.text);
      if (!match || found.has(level)) continue;
      const field = fieldAfter(line.text.slice(match.index + match[0].length));
      found.set(level, {
        id: `education/${level}`,
        value: { kind: 'education', level, ...(field ? { field } : {}) },
        label: field ? `${DEGREE_LABEL[level]}, ${field}` : DEGREE_LABEL[level],
        lines: [withoutBullet(line.text)],
      });
    }
  }
  return [...found.values()];
}

/** What each level of degree is called. */
export const DEGREE_LABEL: Readonly<Record<Degree, string>> = {
  bachelor: 'Bachelor',
  master: 'Master',
  mba: 'MBA',
  phd: 'Doctorate',
};

/** " of Science", " of Arts - BA": a faculty, which is no field of study by itself. */
const FACULTY =
  /^(?: degree)? of (Applied Science|Arts|Business|Commerce|Engineering|Laws|Science)\b(?: ?[-–(] ?[A-Z][A-Za-z.]{1,6}\)?)?/;

function fieldAfter(rest: string): string | null {
  const faculty = FACULTY.exec(rest);
  const after = faculty ? rest.slice(faculty[0].length) : rest;
  const field = FIELD.exec(after)?.[1];
  const around = field ? after.slice(0, after.indexOf(field) + field.length + 12).split(',') : [];
  if (field && !around.some((part) => SCHOOL.test(part) && part.includes(field))) return field;
  return faculty && !/^(?:Applied Science|Arts|Science)$/.test(faculty[1]!) ? faculty[1]! : null;
}
