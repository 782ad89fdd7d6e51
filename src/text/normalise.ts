/** The longest text that is analysed, in UTF-16 units: ten times a long posting. What lies beyond is cut and said so. */
export const MAX_TEXT = 60_000;

/**
 * Brings a posting's text into the one form that all offsets point into: composed characters, plain spaces,
 * `\n` line ends, no invisible characters, at most one empty line in a row. Idempotent.
 */
export function normaliseText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\v\f]/g, ' ')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
