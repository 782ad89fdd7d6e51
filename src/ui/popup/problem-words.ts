import type { ProblemCode } from '../../knowledge/taxonomy.ts';
import type { ReadProblem } from '../../page/posting.ts';
import { isList } from '../../page/refusals.ts';
import { msg, t } from '../i18n.ts';
import { PROBLEM_WORDS } from '../words.ts';

/** What to do about a page that gives no verdict. Those that are missing here bring their own sentence. */
const HELP: Partial<Record<ProblemCode, string>> = {
  'not-a-posting': msg(
    'Open a posting and click the button there. A text that came by mail or as a file can be pasted.',
  ),
  loading: msg('Wait until its description is there, then read the page.'),
  'too-short': msg('The description is too short to judge by. If more of it stands elsewhere, paste all of it.'),
  'application-page': msg('The form does not hold the description. Open the posting itself.'),
  closed: msg('It takes no more applications, and its description is gone.'),
  'login-wall': msg('Sign in, then read the page. Rolescope sees only what you see.'),
  'unsupported-frame': msg('Its description comes from another site. Open it in a tab of its own.'),
};

/** The headline of a page that was refused because it lists several postings. */
export const LIST_WORDS = msg('This is a list: open one posting');

/** The headline and the way on for a page that was not read. */
export function problemWords(problem: ReadProblem): { title: string; help: string } {
  if (isList(problem))
    return {
      title: t(LIST_WORDS),
      help: t('Rolescope reads one posting at a time. Open one and click the button there.'),
    };
  return { title: t(PROBLEM_WORDS[problem.code]), help: t(HELP[problem.code] ?? problem.hint) };
}
