import type { SectionKind } from '../document.ts';

/**
 * Headings put together of a qualifier and a noun: "Desirable skills", "Required education & experience",
 * "Key duties and accountabilities". Every word must be in one of these lists.
 */
export const MADE = {
  preferred: [
    'additional',
    'advantageous',
    'beneficial',
    'bonus',
    'desirable',
    'nice',
    'optional',
    'plus',
    'preferable',
    'preferred',
  ],
  required: [
    'basic',
    'critical',
    'essential',
    'expected',
    'ideal',
    'key',
    'mandatory',
    'minimal',
    'minimum',
    'must',
    'necessary',
    'needed',
    'required',
  ],
  /** Nouns of what is asked. */
  asked: [
    'abilities',
    'attributes',
    'background',
    'capabilities',
    'certification',
    'certifications',
    'characteristics',
    'competence',
    'competences',
    'competencies',
    'credentials',
    'criteria',
    'education',
    'experience',
    'experiences',
    'expertise',
    'knowledge',
    'licenses',
    'personality',
    'prerequisites',
    'profile',
    'qualification',
    'qualifications',
    'qualities',
    'requirement',
    'requirements',
    'skill',
    'skills',
    'strengths',
    'training',
    'traits',
  ],
  /** Nouns of what is done. */
  done: [
    'accountabilities',
    'activities',
    'deliverables',
    'duties',
    'functions',
    'objectives',
    'priorities',
    'responsibilities',
    'responsibility',
    'tasks',
  ],
  /** Words that change nothing. */
  filler: [
    'a',
    'an',
    'and',
    'areas',
    'business',
    'candidate',
    'core',
    'daily',
    'desired',
    'detailed',
    'educational',
    'for',
    'functional',
    'general',
    'hard',
    'have',
    'haves',
    'is',
    'job',
    'leadership',
    'main',
    'major',
    'more',
    'of',
    'or',
    'other',
    'our',
    'personal',
    'position',
    'primary',
    'principal',
    'professional',
    'relevant',
    'role',
    'roles',
    'soft',
    'some',
    'special',
    'specific',
    'technical',
    'the',
    'this',
    'to',
    'top',
    'typical',
    'work',
    'you',
    'your',
  ],
} as const;

const preferred = new Set<string>(MADE.preferred);
const required = new Set<string>(MADE.required);
const asked = new Set<string>(MADE.asked);
const done = new Set<string>(MADE.done);
const filler = new Set<string>(MADE.filler);

/** The kind of a heading made only of listed words with at least one noun; null otherwise. */
export function madeKind(words: readonly string[]): SectionKind | null {
  let kind: SectionKind | null = null;
  let soft = false;
  let hard = false;
  for (const word of words) {
    if (asked.has(word)) kind ??= 'required';
    else if (done.has(word)) kind ??= 'duties';
    else if (preferred.has(word)) soft = true;
    else if (required.has(word)) hard ||= word !== 'key' && word !== 'ideal';
    else if (!filler.has(word)) return null;
  }
  return kind === 'required' && soft && !hard ? 'preferred' : kind;
}

/** Words before "if" in a heading of what is welcome but not needed. */
const WARM = new Set(
  (
    'amazing appreciate appreciated awesome better bonus brilliant cool delighted excellent excited fantastic good great helpful ' +
    'ideal impressed love nice perfect plus points pleased prefer preferred super thrilled useful valuable wonderful'
  ).split(' '),
);
/** Words between the warm word and "if" that change nothing: "we would love IT if", "excited TO HEAR FROM YOU if". */
const BETWEEN = new Set('also especially it that too'.split(' '));
/** "You also have", "strong candidates may also bring". */
const ALSO = /\b(?:also|additionally) (?:have|bring|possess)\b/;
/** Words that may end a heading whose list goes on with the sentence. */
const ENDS = new Set('also are bring can had has have if in know possess with you'.split(' '));

/** "Nice if you bring", "It would be fantastic if you have", "A great fit if you also have": welcome, not needed; else null. */
export function welcomeKind(words: readonly string[], marked: boolean): SectionKind | null {
  if (!marked && !ENDS.has(words.at(-1)!)) return null;
  if (ALSO.test(words.join(' '))) return 'preferred';
  for (let at = words.indexOf('if') - 1; at >= 0; at--) {
    if (WARM.has(words[at]!)) return 'preferred';
    if (!BETWEEN.has(words[at]!)) return null;
  }
  return null;
}
