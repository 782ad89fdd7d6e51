import { OctagonAlert } from 'lucide';
import type { Analysis, Flag } from '../../facts/analysis.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { Claim } from './claim.tsx';

/** The flag that stands here, at the top, and so not among what is worth knowing. */
export const CLOSED_FLAG = 'closed-or-expired';

interface ClosedProps {
  analysis: Analysis;
  /** What the page itself shows beside the text. */
  closed: boolean;
}

/** The first thing to know of a posting that takes no more applications, with the words that say so. */
export function Closed({ analysis, closed }: ClosedProps) {
  const flag = analysis.flags.find(({ id }) => id === CLOSED_FLAG);
  if (!flag && !closed) return null;
  return (
    <section class="blockers" aria-label={t('Closed')}>
      <Claim evidence={flag?.evidence ?? []} text={analysis.posting.text}>
        <span class="sign sign-blocker">
          <Icon of={OctagonAlert} />
        </span>
        <span>{saysWhat(flag, closed)}</span>
      </Claim>
    </section>
  );
}

/** Whose words it are: a page may show it where there is nothing to quote. */
function saysWhat(flag: Flag | undefined, closed: boolean): string {
  if (flag?.evidence.some(({ rule }) => rule === 'flag/closed')) return t('This posting says it is closed.');
  return closed ? t('The page shows that this posting is closed.') : t('The last day to apply has passed.');
}
