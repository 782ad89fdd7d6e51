import type { Choice, Named } from '../../store/index.ts';
import { moment } from '../format.ts';
import { locale, msg, t } from '../i18n.ts';
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
    case 'row':
      return t('Line in the list of postings');
    default:
      return kind;
  }
}

/** The name of a field in a comparison; a field without a name of its own is shown as it is kept. */
export function fieldName(field: string): string {
  // The parts of one thing, such as the day and the words of a next step, are called by its name.
  return named(field) ?? named(field.split('.', 1)[0]!) ?? field;
}

function named(field: string): string | null {
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
    case 'followUp':
      return t('Next step');
    case 'rounds':
      return t('Interviews');
    case 'contacts':
      return t('People');
    case 'links':
    case 'documents':
      return t('Links and documents');
    case 'tags':
      return t('Tags');
    case 'source':
      return t('Found at');
    case 'deadline':
      return t('Last day to apply');
    case 'reason':
      return t('Reason');
    case 'edits':
      return t('Written over by hand');
    case 'earlier':
      return t('Earlier readings');
    case 'alsoAt':
      return t('Other addresses');
    case 'news':
      return t('What the page said since');
    case 'profileId':
      return t('Judged with');
    case 'label':
      return t('Name');
    case 'theme':
      return t('Theme');
    case 'hideAmounts':
      return t('Amounts hidden');
    default:
      return ofProfile(field);
  }
}

/** The fields of a profile, called as in its form. */
const PROFILE_FIELDS: ReadonlyMap<string, string> = new Map([
  ['attraction', msg('What matters to you')],
  ['adjacency', msg('What counts for what')],
  ['benchmarks', msg('Figures to compare with')],
  ['compensation', msg('Pay')],
  ['compensation.baseFloor', msg('Pay floor')],
  ['compensation.baseTarget', msg('Pay target')],
  ['compensation.currency', msg('Currency')],
  ['compensation.totalTarget', msg('Target, total a year')],
  ['currentLevel', msg('Your level today')],
  ['education', msg('Degrees')],
  ['experience', msg('Experience')],
  ['languages', msg('Languages you speak')],
  ['name', msg('Your name')],
  ['positions', msg('Name and positions')],
  ['scope', msg('Level and scope')],
  ['scope.budget', msg('Largest budget')],
  ['scope.largestTeam', msg('Largest team led')],
  ['scope.managedManagers', msg('Led managers')],
  ['scope.pnl', msg('Owned a P&L')],
  ['skills', msg('Skills')],
  ['stories', msg('Stories')],
  ['targetDomains', msg('Fields you want to work in')],
  ['targetFunctions', msg('Functions')],
  ['targetLevels', msg('Levels you look for')],
  ['track', msg('Kind of work')],
  ['work', msg('Where and how')],
  ['work.authorisedIn', msg('Countries you may work in')],
  ['work.maxDaysInOffice', msg('Office days, at most')],
  ['work.maxTravelPercent', msg('Travel, at most (%)')],
  ['work.modes', msg('Ways of working you want')],
  ['work.needsSponsorship', msg('You need visa sponsorship')],
  ['work.places', msg('Places you can work from')],
]);

function ofProfile(field: string): string | null {
  const words = PROFILE_FIELDS.get(field);
  return words === undefined ? null : t(words);
}

/**
 * What stands in a field, in words: a status by its name, a time as the locale writes it, all else as it is kept. The
 * user's own amounts only where amounts are not hidden.
 */
export function fieldWords(field: string, value: string, hideAmounts = false): string {
  if (hideAmounts && value !== '' && /^(?:compensation|benchmarks|scope$|scope\.budget)(?![a-z])/.test(field))
    return t('Hidden');
  if (TIME.test(value)) return moment(value);
  if (AMOUNT.test(field) && /^\d+(?:\.\d+)?$/.test(value)) return new Intl.NumberFormat(locale()).format(Number(value));
  return field === 'status' ? t(wordFor(STATUS_WORDS, value)) : value;
}

const AMOUNT = /^(?:compensation\.|scope\.budget$)/;
const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/;

/** The words of a choice between two versions. */
export function choiceWords(choice: Choice, kind: string, mineRemoved: boolean, theirsRemoved: boolean): string {
  if (choice === 'both') return kind === 'profile' ? t('Keep both, as two profiles') : t('Join both');
  if (choice === 'mine') return mineRemoved ? t('Leave it removed') : t('Keep the one here');
  return theirsRemoved ? t('Remove it here too') : t('Take the file’s');
}
