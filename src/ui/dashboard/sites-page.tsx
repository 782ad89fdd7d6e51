import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import { t } from '../i18n.ts';
import type { Browser } from '../ports.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { HealthSection } from './health-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { SiteSwitches } from './site-switches.tsx';

/** Sites that are read without a click, marks on their result cards, and how reading goes on each. */
export function SitesPage({ store, browser }: { store: Store; browser: Browser }) {
  const { message, say, fail } = useStatusLine();
  const [granted, setGranted] = useState<string[] | null>(null);
  useEffect(() => {
    const look = () => void browser.sites.granted().then(setGranted, fail);
    look();
    return browser.sites.onChange(look);
  }, [browser, fail]);
  return (
    <div class="page narrow">
      <h1>{t('Sites')}</h1>
      {granted && <SiteSwitches access={browser.sites} granted={granted} say={say} fail={fail} />}
      <MarksSection store={store} browser={browser} say={say} fail={fail} />
      <HealthSection store={store} version={browser.version} say={say} fail={fail} />
      <StatusLine message={message} />
    </div>
  );
}
