import { msg } from './i18n.ts';

/** What the user is promised, in the words of the first run and of the settings. Tests hold the product to each sentence. */
export const PRIVACY: readonly string[] = [
  msg(
    'Everything stays on this computer. Rolescope has no account and no server, and makes no network request of its own; the browser itself refuses them.',
  ),
  msg(
    'It reads a page only when you click its button, and only that page; by itself it reads postings only on sites that you switch on, one by one. What it reads stays in this browser: the last readings, so that opening one again is instant, and everything you save.',
  ),
  msg(
    'Your profile and saved postings are stored in this browser, not encrypted: whoever can use your browser profile can read them.',
  ),
  msg('Nothing is sold, shared or measured. Export everything or erase everything at any time.'),
];
