import type { SheetProblem } from '../../tracker/spreadsheet.ts';
import { t } from '../i18n.ts';
import { STATUS_WORDS } from '../words.ts';

/** What could not be taken from a row as it stands, in one sentence. */
export function remarkWords({ kind, words = '', taken = 0, other = 0, status = 'saved' }: SheetProblem): string {
  switch (kind) {
    case 'no-title':
      return t('It has no job title.');
    case 'cut':
      return t('“{words}” is too long; only its first {taken} characters are taken.', { words, taken });
    case 'no-date':
      return t('“{words}” is no date that can be read; it was left out.', { words });
    case 'future':
      return t('“{words}” is still to come; the day was left out.', { words });
    case 'pay-currency':
      return t('“{words}” names no currency; it was kept as words, not as pay.', { words });
    case 'pay-absurd':
      return t('“{words}” cannot be a year’s pay; it was kept as words, not as pay.', { words });
    case 'pay-words':
      return t('“{words}” is no pay that can be read; it was kept as words.', { words });
    case 'same-posting':
      return t('It is the same posting as in row {other}; the two are saved as one.', { other });
    case 'no-address':
      return t('“{words}” is no web address; it was left out.', { words });
    case 'unknown-status':
      return t('The status “{words}” is not known; it was taken as “{status}”.', {
        words,
        status: t(STATUS_WORDS[status]),
      });
  }
}
