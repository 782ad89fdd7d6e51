import { msg, said, t } from '../i18n.ts';
import { fieldName } from './record-words.ts';

/** Why a record cannot be used, in the words of the store, and in words for people. */
const REASONS: Readonly<Record<string, string>> = {
  'not a Rolescope record': msg('This was not written by Rolescope, or it was damaged as a whole'),
  'not a kind of record that is imported': msg('Rolescope keeps nothing of this kind'),
  'made by a newer Rolescope': msg('A newer Rolescope wrote it; update the extension, then it can be read'),
  'its key does not belong to its posting': msg('It stands under the name of another posting'),
  'it stands in the file twice': msg('It stands in the file twice; the first was taken'),
  'it is nested too deeply': msg('It is built in a way that Rolescope never writes'),
  'it is not valid JSON: the file may be damaged': msg('It is damaged or incomplete in the file'),
  'a row of an older version': msg('The line in the list could not be made again, for the posting itself is missing'),
};

/** The parts of a record that a fault can be in, by their paths; the first name that fits. */
const PARTS: readonly (readonly [path: string, words: string])[] = [
  ['posting.title', msg('Title')],
  ['posting.company', msg('Company')],
  ['posting.location', msg('Place')],
  ['posting.url', msg('Address')],
  ['posting.id', msg('The posting’s number')],
  ['posting.text', msg('The posting’s text')],
  ['posting.pay', msg('Pay')],
  ['posting', msg('The posting’s text')],
];

/** `posting.id: Invalid input`: the path of what is wrong, and a checker's words, which say nothing to people. */
const FAULT = /^([\w.-]{1,160}): /;

/** Why a record was set aside or cannot be imported, in words. */
export function reasonWords(reason: string): string {
  const known = REASONS[reason];
  if (known !== undefined) return t(known);
  const [, path] = FAULT.exec(reason) ?? [];
  if (path === undefined) return said(reason);
  const part = PARTS.find(([start]) => path === start || path.startsWith(`${start}.`));
  return t('“{part}” is missing or damaged in it', { part: part ? t(part[1]) : fieldName(path) });
}
