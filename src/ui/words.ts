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

/** The words people see for ids: short, plain, the same everywhere. */

/** Bands of fit, as people read them. */
export const BAND_WORDS = {
  strong: 'Strong match',
  good: 'Good match',
  possible: 'Possible match',
  stretch: 'Stretch',
  poor: 'Poor match',
  unread: 'Not scored',
} satisfies Record<BandId, string>;

/** Levels of the ladder. */
export const LEVEL_WORDS = LEVEL_LABEL;

/** What the text reads as; completes "the text reads as …". */
export const BODY_LEVEL_WORDS = {
  ic: 'one PM on one product',
  'senior-ic': 'a senior PM without a team',
  'manager-of-pms': 'a manager of PMs',
  director: 'a director',
  executive: 'an executive',
} satisfies Record<BodyLevelId, string>;

/** The five steps of the ladder drawing, lowest first. */
export const LADDER: readonly { id: BodyLevelId; label: string; levels: readonly LevelId[] }[] = [
  { id: 'ic', label: 'PM', levels: ['associate-pm', 'pm'] },
  { id: 'senior-ic', label: 'Senior', levels: ['senior-pm', 'lead-pm', 'principal-pm'] },
  { id: 'manager-of-pms', label: 'Leads PMs', levels: ['group-pm'] },
  { id: 'director', label: 'Director', levels: ['director', 'senior-director', 'head'] },
  { id: 'executive', label: 'Executive', levels: ['vp', 'svp', 'cpo'] },
];

/** Functions a job may be in. */
export const FUNCTION_WORDS = {
  'product-management': 'Product management',
  'product-ownership': 'Product ownership',
  'product-marketing': 'Product marketing',
  'product-design': 'Product design',
  'program-management': 'Program management',
  'project-management': 'Project management',
  'product-operations': 'Product operations',
  'product-analytics': 'Product analytics',
  engineering: 'Engineering',
  other: 'Another function',
} satisfies Record<FunctionId, string>;

/** Tracks of a career. */
export const TRACK_WORDS = {
  leader: 'Manages people',
  'player-coach': 'Manages people and does hands-on product work',
  ic: 'Individual contributor',
} as const;

/** Work modes. */
export const MODE_WORDS = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' } as const;

/** States of a requirement. */
export const STATE_WORDS = {
  met: 'Met',
  partial: 'Partly met',
  missing: 'Missing',
  unknown: 'Not in your profile',
} satisfies Record<CriterionStatus, string>;

/** The same for a wish: there it is the posting that says nothing. */
export const WISH_STATE_WORDS = { ...STATE_WORDS, missing: 'Not met', unknown: 'Not stated' };

/** Statuses of a saved posting. */
export const STATUS_WORDS = {
  saved: 'Saved',
  applied: 'Applied',
  screening: 'Screening',
  interviewing: 'Interviewing',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  archived: 'Archived',
} satisfies Record<Status, string>;

/** Observations about a posting. */
export const FLAG_WORDS = {
  'player-coach': 'Manages people and keeps hands-on product work',
  'title-above-body': 'The title is higher than what the text describes',
  'title-below-body': 'The title is lower than what the text describes',
  'several-jobs': 'Several functions in one job',
  'contract-or-interim': 'Contract, interim or fixed term',
  'first-product-hire': 'First product hire, or a new function',
  'years-unrealistic': 'Asks for unusually many years',
  agency: 'Posted by an agency, or for an unnamed client',
  'pay-range-wide': 'A wide pay range: the top is over 1.5 times the bottom',
  'pay-missing': 'No pay stated',
  'mode-contradiction': 'The page and the text differ on remote, hybrid or office',
  'pay-contradiction': 'The page and the text differ on pay',
  'other-function': 'Product in the title, another function in the text',
  'closed-or-expired': 'The page says it is closed, or its date has passed',
  'several-levels': 'One posting for several levels',
  'heavy-travel': 'Travel of 40 % or more',
} satisfies Record<FlagId, string>;

/** What a posting leaves out, inside a sentence. */
export const NOT_STATED_WORDS = {
  pay: 'pay',
  reportsTo: 'who it reports to',
  teamSize: 'team size',
  pnl: 'P&L',
  budget: 'budget',
  workMode: 'remote or office',
  sponsorship: 'visa sponsorship',
  travel: 'travel',
  bonus: 'bonus',
  equity: 'equity',
  postedAt: 'when it was posted',
  whyOpen: 'why the job is open',
} satisfies Record<NotStatedId, string>;

/** Fields of a posting, where two sources on one page differ. */
export const FIELD_WORDS = {
  title: 'title',
  company: 'company',
  location: 'place',
  workMode: 'way of working',
  employmentType: 'kind of contract',
  postedAt: 'date of posting',
  validThrough: 'closing date',
  pay: 'pay',
} as const;

/** Headline of each reason why a page was not read. The hint under it comes from the reader. */
export const PROBLEM_WORDS = {
  'not-a-posting': 'No job posting here',
  loading: 'The posting is still loading',
  'too-short': 'Too little text to judge',
  'application-page': 'This is the application form',
  closed: 'This posting is closed',
  'login-wall': 'The site asks you to sign in first',
  'unsupported-frame': 'The posting sits inside another page',
  'restricted-page': 'The browser keeps this page private',
  'no-access': 'This page has not been opened to Rolescope',
} satisfies Record<ProblemCode, string>;

const SKILL_LABELS: ReadonlyMap<string, string> = new Map(SKILLS.map(({ id, label }) => [id, label]));

/** A skill's label. */
export function skillLabel(id: SkillId): string {
  return SKILL_LABELS.get(id) ?? id;
}

/** The label of an id from a table of words, or the id itself for one that an older or newer version wrote. */
export function wordFor(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? words[id]! : id;
}
