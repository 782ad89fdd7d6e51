import { languagesNamed } from '../knowledge/languages.ts';
import type { ResumeFact } from './facts.ts';
import { type ResumeLine, withoutBullet } from './sections.ts';

const LEVEL =
  /\b(?:native(?: or bilingual)?|bilingual|mother tongue|fluent|full professional|professional working|professional|limited working|conversational|intermediate|elementary|basic|beginner|[ABC][12])\b/i;

/** One fact for each language in the section of languages, with the level in the résumé's own words. */
export function languageFacts(lines: readonly ResumeLine[]): ResumeFact[] {
  const facts = new Map<string, ResumeFact>();
  for (const line of lines) {
    if (line.section !== 'languages' || line.heading) continue;
    for (const part of line.text.split(/[,;|•]/)) {
      for (const name of languagesNamed(part)) {
        const level = LEVEL.exec(part)?.[0];
        facts.set(name, {
          id: `language/${name.toLowerCase()}`,
          value: { kind: 'language', name, ...(level ? { level } : {}) },
          label: level ? `${name}: ${/\d/.test(level) ? level.toUpperCase() : level.toLowerCase()}` : name,
          lines: [withoutBullet(line.text)],
        });
      }
    }
  }
  return [...facts.values()];
}
