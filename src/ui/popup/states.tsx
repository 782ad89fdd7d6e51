import { FileQuestionMark, List, LockKeyhole, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { ReadProblem } from '../../page/posting.ts';
import { isList } from '../../page/refusals.ts';
import { safeLink } from '../format.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { Browser } from '../ports.ts';
import { problemWords } from './problem-words.ts';

/** The page is being read: the shape of a verdict, without words that would be wrong a moment later. */
export function ReadingState() {
  return (
    <div class="state skeleton" aria-busy="true">
      <p class="unseen" role="status">
        {t('Reading the page')}
      </p>
      <div class="bone wide" />
      <div class="bone half" />
      <div class="bone-row">
        <div class="bone round" />
        <div class="bone block" />
      </div>
      <div class="bone" />
      <div class="bone" />
      <div class="bone half" />
    </div>
  );
}

const PRIVATE = new Set(['restricted-page', 'no-access', 'login-wall']);
const RETRY = new Set(['loading', 'no-access', 'login-wall']);

interface ProblemProps {
  problem: ReadProblem;
  browser: Browser;
  onAgain: () => void;
  /** Stands under the sentence: what is known of the page all the same. */
  children?: ComponentChildren;
}

/** Why this page gives no verdict, and what to do about it. */
export function ProblemState({ problem, browser, onAgain, children }: ProblemProps) {
  const link = safeLink(problem.link);
  const { title, help } = problemWords(problem);
  const list = isList(problem);
  return (
    <Message
      icon={<Icon of={PRIVATE.has(problem.code) ? LockKeyhole : list ? List : FileQuestionMark} size={24} />}
      title={title}
      below={children}
    >
      <p>{help}</p>
      <div class="row">
        {link && (
          <button type="button" class="button primary" onClick={() => browser.openLink(link)}>
            {t('Open the posting')}
          </button>
        )}
        {RETRY.has(problem.code) && (
          <button type="button" class="button" onClick={onAgain}>
            {t('Read this page')}
          </button>
        )}
        {!list && (
          <button type="button" class="button" onClick={() => browser.openDashboard('paste')}>
            {t('Paste a posting')}
          </button>
        )}
      </div>
    </Message>
  );
}

/** Something failed: what happened in words, and a way on. */
export function FailedState({ message, browser, onAgain }: { message: string; browser: Browser; onAgain: () => void }) {
  return (
    <Message icon={<Icon of={TriangleAlert} size={24} />} title={t('That did not work')}>
      <p>{message}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={onAgain}>
          {t('Try again')}
        </button>
        <button type="button" class="button" onClick={() => browser.openDashboard('data')}>
          {t('Your data')}
        </button>
      </div>
    </Message>
  );
}

interface MessageProps {
  icon: ComponentChildren;
  title: string;
  children: ComponentChildren;
  below?: ComponentChildren;
}

function Message({ icon, title, children, below }: MessageProps) {
  return (
    <main class="says">
      <section class="state message" role="status">
        {icon}
        <h1>{title}</h1>
        {children}
      </section>
      {below}
    </main>
  );
}
