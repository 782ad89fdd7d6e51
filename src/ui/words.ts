import {
  type BandId,
  type BodyLevelId,
  type FlagId,
  type FunctionId,
  type LevelId,
  type NotStatedId,
  type ProblemCode,
  SKILLS,
  type SkillId,
} from '../knowledge/taxonomy.ts';
import { LEVEL_LABEL } from '../knowledge/words.ts';
import type { CriterionStatus } from '../match/match.ts';
import type { Status } from '../tracker/saved.ts';
import { msg, said } from './i18n.ts';

/** The words people see for ids: short, plain, the same everywhere. */

/** Bands of fit, as people read them. */
export const BAND_WORDS = {
  strong: msg('Strong match'),
  good: msg('Good match'),
  possible: msg('Possible match'),
  stretch: msg('Stretch'),
  poor: msg('Poor match'),
  unread: msg('Not scored'),
} satisfies Record<BandId, string>;

/** The same for list rows, which know where there is no text to judge by. */
export const ROW_BAND_WORDS = { ...BAND_WORDS, 'no-text': msg('No text') };

/** Levels of the ladder. */
export const LEVEL_WORDS = LEVEL_LABEL;

/** What the text reads as; completes "the text reads as …". */
export const BODY_LEVEL_WORDS = {
  ic: msg('one PM on one product'),
  'senior-ic': msg('a senior PM without a team'),
  'manager-of-pms': msg('a manager of PMs'),
  director: msg('a director'),
  executive: msg('an executive'),
} satisfies Record<BodyLevelId, string>;

/** The five steps of the ladder drawing, lowest first. */
export const LADDER: readonly { id: BodyLevelId; label: string; levels: readonly LevelId[] }[] = [
  { id: 'ic', label: msg('PM'), levels: ['associate-pm', 'pm'] },
  { id: 'senior-ic', label: msg('Senior'), levels: ['senior-pm', 'lead-pm', 'principal-pm'] },
  { id: 'manager-of-pms', label: msg('Leads PMs'), levels: ['group-pm'] },
  { id: 'director', label: msg('Director'), levels: ['director', 'senior-director', 'head'] },
  { id: 'executive', label: msg('Executive'), levels: ['vp', 'svp', 'cpo'] },
];

/** Functions a job may be in. */
export const FUNCTION_WORDS = {
  'product-management': msg('Product management'),
  'product-ownership': msg('Product ownership'),
  'product-marketing': msg('Product marketing'),
  'product-design': msg('Product design'),
  'program-management': msg('Program management'),
  'project-management': msg('Project management'),
  'product-operations': msg('Product operations'),
  'product-analytics': msg('Product analytics'),
  engineering: msg('Engineering'),
  other: msg('Another function'),
} satisfies Record<FunctionId, string>;

/** Tracks of a career. */
export const TRACK_WORDS = {
  leader: msg('Manages people'),
  'player-coach': msg('Manages people and does hands-on product work'),
  ic: msg('Individual contributor'),
} as const;

/** Work modes. */
export const MODE_WORDS = { remote: msg('Remote'), hybrid: msg('Hybrid'), onsite: msg('On site') } as const;

/** States of a requirement. */
export const STATE_WORDS = {
  met: msg('Met'),
  partial: msg('Partly met'),
  missing: msg('Missing'),
  unknown: msg('Not in your profile'),
} satisfies Record<CriterionStatus, string>;

/** The same for a wish: there it is the posting that says nothing, or nothing that compares (pay in another currency). */
export const WISH_STATE_WORDS = { ...STATE_WORDS, missing: msg('Not met'), unknown: msg('Not compared') };

/** Statuses of a saved posting. */
export const STATUS_WORDS = {
  saved: msg('Saved'),
  applied: msg('Applied'),
  screening: msg('Screening'),
  interviewing: msg('Interviewing'),
  offer: msg('Offer'),
  accepted: msg('Accepted'),
  rejected: msg('Rejected'),
  withdrawn: msg('Withdrawn'),
  archived: msg('Archived'),
} satisfies Record<Status, string>;

/** Observations about a posting. */
export const FLAG_WORDS = {
  'player-coach': msg('Manages people and keeps hands-on product work'),
  'title-above-body': msg('The title is higher than what the text describes'),
  'title-below-body': msg('The title is lower than what the text describes'),
  'several-jobs': msg('Several functions in one job'),
  'contract-or-interim': msg('Contract, interim or fixed term'),
  'first-product-hire': msg('First product hire, or a new function'),
  'years-unrealistic': msg('Asks for unusually many years'),
  agency: msg('Posted by an agency, or for an unnamed client'),
  'pay-range-wide': msg('A wide pay range: the top is over 1.5 times the bottom'),
  'pay-missing': msg('No pay stated'),
  'mode-contradiction': msg('The page and the text differ on remote, hybrid or office'),
  'pay-contradiction': msg('The page and the text differ on pay'),
  'other-function': msg('Product in the title, another function in the text'),
  'closed-or-expired': msg('The page says it is closed, or its date has passed'),
  'several-levels': msg('One posting for several levels'),
  'heavy-travel': msg('Travel of 40% or more'),
} satisfies Record<FlagId, string>;

/** What a posting leaves out, inside a sentence. */
export const NOT_STATED_WORDS = {
  pay: msg('pay'),
  reportsTo: msg('who it reports to'),
  teamSize: msg('team size'),
  pnl: 'P&L',
  budget: msg('budget'),
  workMode: msg('remote or office'),
  sponsorship: msg('visa sponsorship'),
  travel: msg('travel'),
  bonus: msg('bonus'),
  equity: msg('equity'),
  postedAt: msg('when it was posted'),
  whyOpen: msg('why the job is open'),
} satisfies Record<NotStatedId, string>;

/** Fields of a posting, where two sources on one page differ. */
export const FIELD_WORDS = {
  title: msg('title'),
  company: msg('company'),
  location: msg('place'),
  workMode: msg('way of working'),
  employmentType: msg('kind of contract'),
  postedAt: msg('date of posting'),
  validThrough: msg('closing date'),
  pay: msg('pay'),
} as const;

/** Headline of each reason why a page was not read. The hint under it comes from the reader. */
export const PROBLEM_WORDS = {
  'not-a-posting': msg('No job posting found here'),
  loading: msg('The posting is still loading'),
  'too-short': msg('Too little text to judge'),
  'application-page': msg('This is the application form'),
  closed: msg('This posting is closed'),
  'login-wall': msg('The site asks you to sign in first'),
  'unsupported-frame': msg('The posting sits inside another page'),
  'restricted-page': msg('The browser keeps this page private'),
  'no-access': msg('This page has not been opened to Rolescope'),
} satisfies Record<ProblemCode, string>;

const SKILL_LABELS: ReadonlyMap<string, string> = new Map(SKILLS.map(({ id, label }) => [id, label]));

/** A skill's name in the user's language. */
export function skillLabel(id: SkillId): string {
  return said(SKILL_LABELS.get(id) ?? id);
}

/** The label of an id from a table of words, or the id itself for one that an older or newer version wrote. */
export function wordFor(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? words[id]! : id;
}

/** Where on a page a value stood, in words, from the name of its source (`json-ld`, `site:lever…`). */
export function sourceWord(by: string): string {
  if (by === 'json-ld' || by === 'microdata') return msg('in its data for search engines');
  if (by === 'page-data') return msg('in the data of its application');
  return msg('in what it shows');
}
