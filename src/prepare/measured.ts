import type { Profile } from '../profile/schema.ts';

/** A story of the profile. */
export type Story = Profile['stories'][number];

/** What came of it: the measured result after the result, where the result does not hold it already. */
export function resultOf({ result, measure }: Story): string {
  const [told, measured] = [result.trim(), measure?.trim() ?? ''];
  return measured === '' || told.includes(measured) ? told : [told, measured].filter(Boolean).join(' ');
}

/** Whether a result is measured: it holds a number, in digits or as a word that counts. */
export function isMeasured(words: string): boolean {
  return /\d|\b(?:doubled|halved|tripled|quadrupled|twice|half|third|quarter|zero)\b/i.test(words);
}
