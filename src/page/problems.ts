import type { ProblemCode } from '../knowledge/taxonomy.ts';
import type { ReadResult } from './posting.ts';

/** What the user is told: what is the matter and what to do. */
const HINTS = {
  'not-a-posting': 'This page does not look like a job posting. Open a single posting and try again.',
  list: 'This page lists several jobs. Open one of them and try again.',
  loading: 'The posting is still loading. Wait a moment and try again; if it stays empty, it may be gone.',
  'too-short': 'The description on this page is too short to analyse. Open the full posting and try again.',
  'application-page': 'This is the application form, not the posting. Go back to the posting and try again.',
  closed: 'This job is closed and its description is gone.',
  'login-wall': 'The site asks you to sign in before it shows the posting. Sign in and try again.',
  'unsupported-frame': 'The posting stands in a frame of another site. Open it in its own tab and try again.',
} as const;

/** A refusal with its hint and, when the page says where the posting is, a link to it. */
export function refuse(reason: keyof typeof HINTS, link?: string): ReadResult {
  const code: ProblemCode = reason === 'list' ? 'not-a-posting' : reason;
  const problem = { code, hint: HINTS[reason] };
  return { ok: false, problem: link ? { ...problem, link } : problem };
}
