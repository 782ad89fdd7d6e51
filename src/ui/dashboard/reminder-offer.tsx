import { Bell } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { Browser } from '../ports.ts';

interface ReminderOfferProps {
  /** Rows of which some may have something planned; without any there is nothing to remind of. */
  rows: readonly { nextAt?: string | undefined }[];
  browser: Pick<Browser, 'reminders' | 'changed'>;
  store: Pick<Store, 'loadViews' | 'changeViews'>;
  fail: (error: unknown) => void;
  now: () => string;
}

/** Asks for notifications when there is something to remind of, once, and says plainly what for. */
export function ReminderOffer({ rows, browser, store, fail, now }: ReminderOfferProps) {
  const [state, setState] = useState<'unknown' | 'offer' | 'settled'>('unknown');
  const planned = rows.some(({ nextAt }) => nextAt !== undefined);
  useEffect(() => {
    if (!planned || state !== 'unknown') return;
    Promise.all([browser.reminders.allowed(), store.loadViews()]).then(
      ([allowed, { noReminders }]) => setState(allowed || noReminders ? 'settled' : 'offer'),
      () => {}, // an offer that cannot be made is no failure of the page
    );
  }, [planned, state, browser, store]);
  if (!planned || state !== 'offer') return null;
  const allow = async () => {
    // First of all, for the browser asks only straight from a click.
    const allowed = await browser.reminders.allow();
    setState('settled');
    if (allowed) await browser.changed();
  };
  const decline = async () => {
    setState('settled');
    await store.changeViews((views) => ({ ...views, noReminders: true }), now());
  };
  return (
    <div class="notice reminder-offer">
      <Icon of={Bell} />
      <p>
        {t(
          'Rolescope can remind you when something is due: one notification for everything, which names no employer. The browser will ask you first.',
        )}
      </p>
      <div class="row">
        <button type="button" class="button slim primary" onClick={() => allow().catch(fail)}>
          {t('Remind me')}
        </button>
        <button type="button" class="button slim" onClick={() => decline().catch(fail)}>
          {t('Not now')}
        </button>
      </div>
    </div>
  );
}
