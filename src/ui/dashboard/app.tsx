import {
  Bookmark,
  CalendarCheck,
  ChartNoAxesColumn,
  ClipboardPaste,
  Columns3,
  Database,
  Globe,
  Sprout,
  UserRound,
} from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import { dueCount } from '../../tracker/today.ts';
import { momentAt } from '../dates.ts';
import { HelpSheet } from '../help-sheet.tsx';
import { msg, t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { Browser } from '../ports.ts';
import { useSettings } from '../use-settings.ts';
import {
  ComparePage,
  DataPage,
  DetailPage,
  DifferencePage,
  GrowthPage,
  InsightsPage,
  PastePage,
  PreparePage,
  ProfilePage,
  SheetPage,
  SitesPage,
} from './pages.ts';
import { PipelinePage } from './pipeline-page.tsx';
import { href, type Place, useRoute } from './route.ts';
import { TodayPage } from './today-page.tsx';
import { TRACKER_KEYS } from './tracker-keys.ts';
import { useAutoBackup } from './use-auto-backup.ts';
import { usePackedRows } from './use-packed-rows.ts';
import { useTracker } from './use-tracker.ts';

const PLACES: readonly { place: Place; word: string; icon: typeof Bookmark }[] = [
  { place: 'today', word: msg('Today'), icon: CalendarCheck },
  { place: 'saved', word: msg('Pipeline'), icon: Bookmark },
  { place: 'compare', word: msg('Compare'), icon: Columns3 },
  { place: 'insights', word: msg('Insights'), icon: ChartNoAxesColumn },
  { place: 'growth', word: msg('Growth'), icon: Sprout },
  { place: 'paste', word: msg('Add a posting'), icon: ClipboardPaste },
  { place: 'profile', word: msg('Profile'), icon: UserRound },
  { place: 'sites', word: msg('Sites'), icon: Globe },
  { place: 'data', word: msg('Data and settings'), icon: Database },
];

const clock = () => new Date().toISOString();

/** The full page: saved postings, the profile, and what is kept. */
export function DashboardApp({ browser, store }: { browser: Browser; store: Store }) {
  const { place, detail, unknown } = useRoute();
  const { settings, own, change, again } = useSettings(store, browser.look);
  useAutoBackup(store);
  const tracker = useTracker(store, browser, clock);
  usePackedRows(store, tracker.rows?.length ?? null);
  const due = useMemo(() => dueCount(tracker.rows ?? [], momentAt(clock())), [tracker.rows]);
  const { say } = tracker;
  const failed = useRef(false);
  failed.current = tracker.message?.bad === true;
  // What failed belongs to the page it failed on; what can be undone goes along.
  useEffect(() => {
    if (unknown) {
      say(t('There is no such page. This is Today.'));
      history.replaceState(null, '', href('today'));
    } else if (failed.current) say('');
  }, [place, detail, unknown, say]);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus();
  }, [place, detail]);
  return (
    <div class="dashboard">
      <a class="skip" href="#main">
        {t('Skip to content')}
      </a>
      <nav class="side" aria-label="Rolescope">
        <p class="brand">Rolescope</p>
        {PLACES.map(({ place: to, word, icon }) => (
          <a
            key={to}
            href={href(to)}
            aria-current={to === place || (to === 'saved' && place === 'prepare') ? 'page' : undefined}
          >
            <Icon of={icon} />
            {t(word)}
            {to === 'today' && due > 0 && (
              <span class="nav-count numbers">
                {due} <span class="unseen">{t('due')}</span>
              </span>
            )}
          </a>
        ))}
      </nav>
      <main id="main" ref={main} tabIndex={-1}>
        {place === 'today' && <TodayPage tracker={tracker} browser={browser} store={store} />}
        {place === 'saved' && detail === '' && (
          <PipelinePage tracker={tracker} store={store} hideAmounts={settings.hideAmounts} />
        )}
        {place === 'saved' && detail !== '' && (
          <DetailPage
            key={detail}
            id={detail}
            tracker={tracker}
            store={store}
            browser={browser}
            hideAmounts={settings.hideAmounts}
          />
        )}
        {place === 'compare' && <ComparePage detail={detail} store={store} hideAmounts={settings.hideAmounts} />}
        {place === 'import' && <SheetPage store={store} onDone={tracker.reload} />}
        {place === 'difference' && <DifferencePage detail={detail} store={store} tracker={tracker} />}
        {place === 'insights' && <InsightsPage store={store} now={new Date().toISOString()} />}
        {place === 'prepare' && (
          <PreparePage key={detail} id={detail} store={store} hideAmounts={settings.hideAmounts} />
        )}
        {place === 'growth' && <GrowthPage store={store} />}
        {place === 'paste' && <PastePage store={store} tracker={tracker} hideAmounts={settings.hideAmounts} />}
        {place === 'profile' && (
          <ProfilePage store={store} journal={browser.journal} hideAmounts={settings.hideAmounts} />
        )}
        {place === 'sites' && <SitesPage store={store} browser={browser} />}
        {place === 'data' && (
          <DataPage
            store={store}
            browser={browser}
            settings={own}
            onSettings={change}
            onRecords={() => {
              tracker.reload();
              again();
            }}
          />
        )}
      </main>
      <HelpSheet browser={browser} more={TRACKER_KEYS} />
    </div>
  );
}
