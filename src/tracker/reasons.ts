/**
 * Why processes end, as a closed list: `by` says whose decision it was. Ids are kept in records: never renamed, only
 * added to. What weighs on a decision is one thing each, so that a journal can count them.
 */
export const REASONS = [
  { id: 'pay', by: 'me' },
  { id: 'level-too-low', by: 'me' },
  { id: 'level-too-high', by: 'me' },
  { id: 'scope', by: 'me' },
  { id: 'work-mode', by: 'me' },
  { id: 'place', by: 'me' },
  { id: 'travel', by: 'me' },
  { id: 'industry', by: 'me' },
  { id: 'company', by: 'me' },
  { id: 'hiring-manager', by: 'me' },
  { id: 'requirements', by: 'me' },
  { id: 'process', by: 'me' },
  { id: 'other-offer', by: 'me' },
  { id: 'timing', by: 'me' },
  { id: 'no-answer', by: 'them' },
  { id: 'other-candidate', by: 'them' },
  { id: 'filled', by: 'them' },
  { id: 'role-changed', by: 'them' },
  { id: 'experience', by: 'them' },
  { id: 'skills', by: 'them' },
  { id: 'level', by: 'them' },
  { id: 'pay-asked', by: 'them' },
  { id: 'authorisation', by: 'them' },
  { id: 'interview', by: 'them' },
  { id: 'no-reason', by: 'them' },
  { id: 'other', by: 'either' },
] as const;
