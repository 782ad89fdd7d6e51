import { CalendarCheck } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import { type Today, type TodayItem, todayOf } from '../../tracker/today.ts';
import { dayHere, momentAt } from '../dates.ts';
import { newsPlace } from '../difference/readings.ts';
import { day, moment } from '../format.ts';
import { t, tn } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { Browser } from '../ports.ts';
import { StatusLine } from '../status-line.tsx';
import { BackupNudge } from './backup-nudge.tsx';
import { NothingSaved } from './nothing-saved.tsx';
import { ReminderOffer } from './reminder-offer.tsx';
import { href } from './route.ts';
import { TodayActions } from './today-actions.tsx';
import { needWords } from './today-words.ts';
import type { Tracker } from './use-tracker.ts';

interface TodayPageProps {
  tracker: Tracker;
  browser: Browser;
  store: Store;
}

/** How many items of a part are shown before "Show more". */
const STEP = 8;

/** What needs the user today; each thing can be done where it stands. */
export function TodayPage({ tracker, browser, store }: TodayPageProps) {
  const { rows } = tracker;
  const now = tracker.now();
  const today = useMemo(() => rows && todayOf(rows, momentAt(now)), [rows, now.slice(0, 16)]);
  return (
    <div class="page">
      <div class="page-head">
        <div>
          <h1>{t('Today')}</h1>
          <p class="soft">{day(now)}</p>
        </div>
      </div>
      {rows?.length === 0 && <NothingSaved />}
      {rows && rows.length > 0 && today && (
        <>
          <ReminderOffer rows={rows} browser={browser} store={store} fail={tracker.fail} now={tracker.now} />
          <BackupNudge store={store} say={tracker.say} fail={tracker.fail} />
          <Parts today={today} tracker={tracker} store={store} now={now} />
        </>
      )}
      <StatusLine message={tracker.message} />
    </div>
  );
}

function Parts({ today, tracker, store, now }: { today: Today; tracker: Tracker; store: Store; now: string }) {
  const { due, ahead, changed, closing, undecided, quiet, next } = today;
  const parts = [
    { title: t('Due'), hint: '', items: due },
    { title: t('Interviews in the next 7 days'), hint: '', items: ahead },
    {
      title: t('Changed or closed'),
      hint: t('The page said something else when you opened it again. Nothing that you kept was replaced.'),
      items: changed,
    },
    { title: t('Closing or closed'), hint: t('You have not applied to these yet.'), items: closing },
    {
      title: t('Saved, not decided'),
      hint: t('Saved more than a week ago: apply, put off, or pass.'),
      items: undecided,
    },
    { title: t('Gone quiet'), hint: t('Nothing has happened for two weeks, and nothing is planned.'), items: quiet },
  ].filter(({ items }) => items.length > 0);
  if (parts.length === 0) return <NothingToday next={next} now={now} />;
  return (
    <>
      {due.length + ahead.length === 0 && (
        <p class="notice done">{t('Nothing is due today. These can wait, but not forever.')}</p>
      )}
      {parts.map((part) => (
        <TodayPart key={part.title} {...part} tracker={tracker} store={store} now={now} />
      ))}
    </>
  );
}

interface TodayPartProps {
  title: string;
  hint: string;
  items: readonly TodayItem[];
  tracker: Tracker;
  store: Store;
  now: string;
}

function TodayPart({ title, hint, items, tracker, store, now }: TodayPartProps) {
  const [shown, setShown] = useState(STEP);
  return (
    <section class="card today-part">
      <h2>
        {title} <span class="soft numbers">{items.length}</span>
      </h2>
      {hint && <p class="small soft">{hint}</p>}
      <ul>
        {items.slice(0, shown).map((item) => (
          <li key={`${item.need}${item.row.key}`} class="today-item">
            <div class="today-what">
              <a class="row-title" href={href('saved', item.row.key)}>
                {item.row.title || t('Untitled posting')}
              </a>
              {item.row.company && <span class="small soft">{item.row.company}</span>}
              <p class="small">
                <span class={isLate(item, now) ? 'late' : undefined}>{needWords(item, now)}</span>
                {item.need === 'round' && <span class="soft"> · {moment(item.at)}</span>}
                {item.need === 'news' && item.row.news !== 'closed' && (
                  <>
                    {' · '}
                    <a href={href('difference', newsPlace(item.row.key))}>{t('Show what changed')}</a>
                  </>
                )}
              </p>
            </div>
            <TodayActions item={item} tracker={tracker} store={store} />
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" class="button slim" onClick={() => setShown(shown + 4 * STEP)}>
          {tn(Math.min(4 * STEP, items.length - shown), 'Show {n} more', 'Show {n} more')}
        </button>
      )}
    </section>
  );
}

function isLate({ need, at }: TodayItem, now: string): boolean {
  return (need === 'follow-up' && dayHere(at) < dayHere(now)) || need === 'closed';
}

function NothingToday({ next, now }: { next: TodayItem | null; now: string }) {
  return (
    <section class="empty stack tight">
      <h2>
        <Icon of={CalendarCheck} size={20} /> {t('Nothing needs you today')}
      </h2>
      <p>
        {next
          ? t('Next: {what}, {when}, for {title}.', {
              what: needWords(next, now),
              when: day(next.at),
              title: next.row.title || t('Untitled posting'),
            })
          : t('Nothing is planned either. Open a posting and set a follow-up, and it will stand here on its day.')}
      </p>
      <p class="row">
        <a class="button primary" href={next ? href('saved', next.row.key) : href('saved')}>
          {next ? t('Open it') : t('Open the pipeline')}
        </a>
        {next && (
          <a class="button" href={href('saved')}>
            {t('Open the pipeline')}
          </a>
        )}
      </p>
    </section>
  );
}
