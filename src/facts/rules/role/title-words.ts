/** Words that grade a title without naming a field: stripped before the field is looked for. A row is a word in lower case, short forms spelled out. */
const LEVEL_WORDS = new Set([
  'acting',
  'apprentice',
  'area',
  'assistant',
  'associate',
  'capability',
  'chapter',
  'chief',
  'co',
  'contract',
  'deputy',
  'distinguished',
  'entry',
  'executive',
  'expert',
  'experienced',
  'fellow',
  'founding',
  'fractional',
  'freelance',
  'global',
  'graduate',
  'group',
  'i',
  'ii',
  'iii',
  'intern',
  'interim',
  'international',
  'internship',
  'intermediate',
  'iv',
  'junior',
  'lead',
  'level',
  'managing',
  'mid',
  'national',
  'praktikant',
  'praktikantin',
  'praktikum',
  'principal',
  'regional',
  'remote',
  'semi',
  'senior',
  'squad',
  'staff',
  'stagiaire',
  'student',
  'team',
  'trainee',
  'tribe',
  'v',
  'werkstudent',
  'working',
]);

/** Words that may belong to a purely graded segment although they are no grade. */
const FILLERS = new Set(['new', '/', '&', 'to', 'level', 'role', 'of']);
/** Grades by themselves ("(Remote)" is not one, so it never becomes an alternative level). */
const GRADES =
  /^(?:associate|distinguished|entry|expert|intermediate|praktikum|graduate|group|i{1,3}|iv|v|intern|junior|lead|mid|principal|senior|staff|trainee)$/;

/** True for words that only state a level: "senior", "senior / staff level". */
export function isLevelPhrase(words: readonly string[]): boolean {
  return words.some((word) => GRADES.test(word)) && words.every((word) => LEVEL_WORDS.has(word) || FILLERS.has(word));
}

/** The words without the grading words at either end. */
export function withoutLevels(words: readonly string[]): string[] {
  let start = 0;
  let end = words.length;
  while (start < end && (LEVEL_WORDS.has(words[start]!) || FILLERS.has(words[start]!))) start++;
  while (end > start && (LEVEL_WORDS.has(words[end - 1]!) || /^\d+$/.test(words[end - 1]!))) end--;
  return words.slice(start, end);
}
