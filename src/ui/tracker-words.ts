import type { ReasonCode, RoundKind, RoundOutcome } from '../tracker/process.ts';
import { msg } from './i18n.ts';

/** The words people see for the ids of a process. */

/** Kinds of conversation. */
export const ROUND_WORDS = {
  screen: msg('Screening call'),
  'hiring-manager': msg('Hiring manager'),
  case: msg('Case or presentation'),
  panel: msg('Panel'),
  final: msg('Final round'),
  other: msg('Conversation'),
} satisfies Record<RoundKind, string>;

/** How a round stands. */
export const OUTCOME_WORDS = {
  planned: msg('Planned'),
  passed: msg('Passed'),
  failed: msg('Not passed'),
  cancelled: msg('Cancelled'),
} satisfies Record<RoundOutcome, string>;

/** Why a process ended. */
export const REASON_WORDS = {
  pay: msg('Pay too low'),
  'level-too-low': msg('Level too low'),
  'level-too-high': msg('Level too high'),
  scope: msg('Scope too small'),
  'work-mode': msg('Way of working'),
  place: msg('Place or commute'),
  travel: msg('Too much travel'),
  industry: msg('Industry or product'),
  company: msg('Company'),
  'hiring-manager': msg('Hiring manager'),
  requirements: msg('Asks for what I do not have'),
  process: msg('Process too long or unclear'),
  'other-offer': msg('Took another offer'),
  timing: msg('Wrong time'),
  'no-answer': msg('No answer'),
  'other-candidate': msg('Another candidate'),
  filled: msg('Filled or withdrawn by them'),
  'role-changed': msg('The role changed'),
  experience: msg('Experience, they said'),
  skills: msg('Skills, they said'),
  level: msg('Level, they said'),
  'pay-asked': msg('My pay, they said'),
  authorisation: msg('Work permit or place, they said'),
  interview: msg('The interview'),
  'no-reason': msg('They gave no reason'),
  other: msg('Another reason'),
} satisfies Record<ReasonCode, string>;

/** Where postings are found: what is offered while typing; anything else may be written. */
export const SOURCE_WORDS: readonly string[] = [
  msg('Company site'),
  msg('Job site'),
  'LinkedIn',
  msg('Referral'),
  msg('Recruiter'),
  msg('Network'),
  msg('Newsletter'),
];
