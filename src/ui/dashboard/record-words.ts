import type { Choice, Named } from '../../store/index.ts';
import { t } from '../i18n.ts';
import { STATUS_WORDS, wordFor } from '../words.ts';

/** What a record is called: its own name, else what kind of record it is. */
export function recordName({ name, kind }: Pick<Named, 'name' | 'kind'>): string {
  if (kind === 'profile') return name ? t('Profile “{name}”', { name }) : t('Profile');
  return name || kindWords(kind);
}

function kindWords(kind: string): string {
  switch (kind) {
    case 'saved':
      return t('Saved posting');
    case 'profiles':
      return t('Which profile judges what');
    case 'settings':
      return t('Look and settings');
    case 'browse':
      return t('Rules for marks on cards');
    case 'views':
      return t('Saved views');
    case 'corrections':
      return t('Your corrections of a posting');
    case 'rules':
      return t('What you never want counted');
    default:
      return kind;
  }
}

/** The name of a field in a comparison; a field without a name of its own is shown as it is kept. */
export function fieldName(field: string): string {
  switch (field) {
    case 'status':
      return t('Status');
    case 'notes':
      return t('Notes');
    case 'savedAt':
      return t('Saved on');
    case 'appliedAt':
      return t('Applied on');
    case 'posting':
      return t('The posting’s text');
    case 'analysis':
      return t('What was read in it');
    case 'match':
      return t('The match');
    case 'history':
      return t('Timeline');
    case 'label':
      return t('Name');
    case 'theme':
      return t('Theme');
    case 'hideAmounts':
      return t('Amounts hidden');
    case 'compensation.baseFloor':
      return t('Pay floor');
    case 'compensation.baseTarget':
      return t('Pay target');
    default:
      return field;
  }
}

/** What stands in a field, in words: a status by its name, all else as it is kept. */
export function fieldWords(field: string, value: string): string {
  return field === 'status' ? t(wordFor(STATUS_WORDS, value)) : value;
}

/** The words of a choice between two versions. */
export function choiceWords(choice: Choice, kind: string, mineRemoved: boolean, theirsRemoved: boolean): string {
  if (choice === 'both') return kind === 'profile' ? t('Keep both, as two profiles') : t('Join both');
  if (choice === 'mine') return mineRemoved ? t('Leave it removed') : t('Keep the one here');
  return theirsRemoved ? t('Remove it here too') : t('Take the file’s');
}
