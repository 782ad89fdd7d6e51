import type { ProblemCode } from '../knowledge/taxonomy.ts';
import { safeLink } from './address.ts';
import type { Claim } from './claims.ts';
import { attributeOf, lineOf } from './dom.ts';
import type { ReadProblem, ReadResult } from './posting.ts';
import { all, first } from './search.ts';
import type { SitePage } from './sites/site.ts';

/** What the user is told: what is the matter and what to do. */
export const HINTS = {
  'not-a-posting': 'No job posting was found on this page.',
  list: 'This page lists several jobs.',
  loading: 'The posting is still loading.',
  'too-short': 'The description is too short to read.',
  'application-page': 'This is the application form. Open the posting.',
  closed: 'This job is closed.',
  'login-wall': 'Only members see this posting. Sign in.',
  'unsupported-frame': 'The posting stands in a frame. Open it in a tab.',
} as const;

/** Frames that other systems' postings stand in. */
const FRAMES = ['greenhouse.io/embed', 'ashbyhq.com', 'icims.com', 'lever.co', 'workable.com']
  .map((host) => `iframe[src*="${host}"]`)
  .join();
/** Boards that a script of theirs puts into a page: the parameter with the posting's id, the board's name, and where the posting stands by itself. */
const BOARD_SCRIPTS = [
  [
    'gh_jid',
    /greenhouse\.io\/embed[^ ]{0,200}?for=(\w+)/,
    'https://boards.greenhouse.io/embed/job_app?for=$1&token=$2',
  ],
  ['ashby_jid', /ashbyhq\.com\/([\w-]+)/, 'https://jobs.ashbyhq.com/$1/$2'],
] as const;
const CLOSED =
  /^.{0,60}\b(no longer (accepting|active|available|open)|ha(s|ve) (been filled|expired|closed)|(job|position|posting|vacancy) (is )?(closed|filled|expired|not found))\b.{0,60}$/i;

/** A refusal with its hint and, when the page says where the posting is, a link to it. */
export function refuse(reason: keyof typeof HINTS, link?: string): ReadResult {
  const code: ProblemCode = reason === 'list' ? 'not-a-posting' : reason;
  const problem = { code, hint: HINTS[reason] };
  return { ok: false, problem: link ? { ...problem, link } : problem };
}

/** Whether a page was refused because it lists several postings. */
export function isList({ hint }: ReadProblem): boolean {
  return hint === HINTS.list;
}

/** The refusal that helps most where no description was found. */
export function explain(page: SitePage, found: readonly Claim[], list: boolean): ReadResult {
  const { document, site, url } = page;
  const has = (selector?: string) => selector && first(document, selector);
  if (has(site?.wall)) return refuse('login-wall');
  if (isClosed(page)) return refuse('closed');
  const frame = has(FRAMES);
  const framed = frame ? safeLink(frame.getAttribute('src'), url) : unframed(page);
  if (frame || framed) return refuse('unsupported-frame', framed);
  if (list && !page.link) return refuse('list');
  if (has('form input[type=file]')) return refuse('application-page');
  if (found.some((claim) => claim.field === 'text')) return refuse('too-short');
  if (has('main [type=password]')) return refuse('login-wall');
  return refuse(page.link ? 'loading' : 'not-a-posting');
}

/** The posting that a board's script puts into a frame of the employer's page, where it has not yet. */
function unframed({ document, url }: SitePage): string | undefined {
  for (const [parameter, board, link] of BOARD_SCRIPTS) {
    const id = url.searchParams.get(parameter);
    const sources = id ? all(document, 'script[src]').map((script) => attributeOf(script, 'src')) : [];
    const name = board.exec(sources.join(' '))?.[1];
    if (name) return link.replace('$1', name).replace('$2', id!);
  }
  return undefined;
}

/** Whether a line of the page itself says that the job is gone: "No longer accepting applications". */
export function isClosed({ document }: SitePage): boolean {
  return all(document, 'h1,h2,h3,figcaption,[role=alert]', 40).some((line) => CLOSED.test(lineOf(line)));
}
