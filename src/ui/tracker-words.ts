import type { ReasonCode, RoundKind, RoundOutcome } from '../tracker/process.ts';

/** The words people see for the ids of a process. */

/** Kinds of conversation. */
export const ROUND_WORDS = {
  screen: 'Screening call',
  'hiring-manager': 'Hiring manager',
  case: 'Case or presentation',
  panel: 'Panel',
  final: 'Final round',
  other: 'Conversation',
} satisfies Record<RoundKind, string>;

/** How a round stands. */
export const OUTCOME_WORDS = {
  planned: 'Planned',
  passed: 'Passed',
  failed: 'Not passed',
  cancelled: 'Cancelled',
} satisfies Record<RoundOutcome, string>;

/** Why a process ended. */
export const REASON_WORDS = {
  pay: 'Pay too low',
  'level-too-low': 'Level too low',
  'level-too-high': 'Level too high',
  scope: 'Scope too small',
  'work-mode': 'Way of working',
  place: 'Place or commute',
  travel: 'Too much travel',
  industry: 'Industry or product',
  company: 'Company',
  'hiring-manager': 'Hiring manager',
  requirements: 'Asks for what I do not have',
  process: 'Process too long or unclear',
  'other-offer': 'Took another offer',
  timing: 'Wrong time',
  'no-answer': 'No answer',
  'other-candidate': 'Another candidate',
  filled: 'Filled or withdrawn by them',
  'role-changed': 'The role changed',
  experience: 'Experience, they said',
  skills: 'Skills, they said',
  level: 'Level, they said',
  'pay-asked': 'My pay, they said',
  authorisation: 'Work permit or place, they said',
  interview: 'The interview',
  'no-reason': 'They gave no reason',
  other: 'Another reason',
} satisfies Record<ReasonCode, string>;

/** Where postings are found: what is offered while typing; anything else may be written. */
export const SOURCE_WORDS: readonly string[] = [
  'Company site',
  'Job site',
  'LinkedIn',
  'Referral',
  'Recruiter',
  'Network',
  'Newsletter',
];
