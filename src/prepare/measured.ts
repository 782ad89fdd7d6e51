import type { Profile } from '../profile/schema.ts';

/** A story of the profile. */
export type Story = Profile['stories'][number];

/** What came of it: the measured result after the result, where it says a number that the result does not. */
export function resultOf({ result, measure }: Story): string {
  const [told, measured] = [result.trim(), measure?.trim() ?? ''];
  const numbers = measured.match(/\d+(?:[.,]\d+)*/g) ?? [measured];
  return numbers.every((number) => told.includes(number)) ? told : [told, measured].filter(Boolean).join(' ');
}

/** Numbers as words, and words that count. "One" is left out: "one team" measures nothing. */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|doubled|halved|tripled|quadrupled|twice|half|third|quarter|zero)\b/i;

/** Whether a result is measured: it holds a number, in digits or in words. */
export function isMeasured(words: string): boolean {
  return /\d/.test(words) || COUNTED.test(words);
}
