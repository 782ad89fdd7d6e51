import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import type { Difference } from '../../tracker/difference.ts';
import { hasNews } from '../../tracker/today.ts';
import { href } from '../dashboard/route.ts';
import type { Step, Tracker } from '../dashboard/use-tracker.ts';
import { day } from '../format.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { NewsActions } from '../related/news-actions.tsx';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { FieldsTable, RequirementsTable, Wording } from './parts.tsx';
import { isNewsPlace, type ReadingAt, readingsOf } from './readings.ts';

interface DifferenceProps {
  /** What the address names: the key of a saved posting, and what it is compared with. */
  detail: string;
  store: Store;
  tracker: Pick<Tracker, 'rows' | 'act' | 'fail' | 'message'>;
}

/** What changed between two readings: of one posting, or of one role that was posted twice. */
export function DifferencePage({ detail, store, tracker }: DifferenceProps) {
  const status = useStatusLine();
  const { fail } = status;
  const [shown, setShown] = useState<{ before: ReadingAt; after: ReadingAt; found: Difference } | null>(null);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    let current = true;
    const open = async () => {
      const [readings, { difference }] = await Promise.all([
        readingsOf(detail, store),
        import('../../tracker/difference.ts'),
      ]);
      if (!current) return;
      setGone(readings === null);
      setShown(readings && { ...readings, found: difference(readings.before, readings.after) });
    };
    open().catch(fail);
    return () => {
      current = false;
    };
  }, [detail, store, fail]);
  return (
    <div class="page">
      <a class="back" href={shown ? href('saved', shown.after.key) : href('saved')}>
        <Icon of={ArrowLeft} />
        {shown ? t('Back to the posting') : t('Pipeline')}
      </a>
      {gone && (
        <>
          <h1>{t('What changed')}</h1>
          <p>{t('One of the two is no longer saved.')}</p>
        </>
      )}
      {shown && (
        <Shown {...shown}>
          {isNewsPlace(detail) && <Answers of={shown.after.key} store={store} tracker={tracker} />}
        </Shown>
      )}
      <StatusLine message={status.message ?? tracker.message} />
    </div>
  );
}

/** What can be answered where the page was seen to say something else; the posting's own page says what was done. */
function Answers({ of, store, tracker }: { of: string } & Pick<DifferenceProps, 'store' | 'tracker'>) {
  const row = tracker.rows?.find(({ key }) => key === of);
  if (!row || !hasNews(row)) return null;
  const act = async (step: Step, said: string) => {
    const changed = await tracker.act([of], step, said);
    if (changed.length > 0) location.hash = href('saved', of);
  };
  return (
    <div class="row">
      <NewsActions row={row} store={store} act={act} fail={tracker.fail} />
    </div>
  );
}

interface ShownProps {
  before: ReadingAt;
  after: ReadingAt;
  found: Difference;
  children: ComponentChildren;
}

function Shown({ before, after, found, children }: ShownProps) {
  const { fields, pay, requirements, lines } = found;
  const same = fields.length + requirements.length === 0 && !pay.changed && lines.every(({ kind }) => kind === 'kept');
  return (
    <>
      <h1>{t('What changed')}</h1>
      <p class="soft">
        {t('{title}: from {before} to {after}', {
          title: after.posting.title || t('Untitled posting'),
          before: day(before.at),
          after: day(after.at),
        })}
      </p>
      {children}
      {same && <p>{t('Nothing: both say the same.')}</p>}
      <FieldsTable fields={fields} pay={pay} />
      <RequirementsTable requirements={requirements} />
      {!same && <Wording lines={lines} />}
    </>
  );
}
