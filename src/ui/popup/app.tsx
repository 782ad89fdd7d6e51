import { PanelRight } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { ProblemCode } from '../../knowledge/taxonomy.ts';
import type { Store } from '../../store/index.ts';
import { HelpSheet } from '../help-sheet.tsx';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { Browser } from '../ports.ts';
import { useSettings } from '../use-settings.ts';
import { KnownHereLater } from './known-here-later.tsx';
import { ReadingView } from './reading-view.tsx';
import { SavedList } from './saved-list.tsx';
import { FailedState, ProblemState, ReadingState } from './states.tsx';
import { useReading } from './use-reading.ts';

/** Pages that cannot be asked what they lead to. */
const UNASKED: ReadonlySet<ProblemCode> = new Set(['restricted-page', 'no-access']);

interface PopupProps {
  browser: Browser;
  store: Store;
  /** True in the side panel, which stays open while the user walks from page to page. */
  panel?: boolean;
}

/** The popup and the side panel: the open posting, and the postings that were saved. */
export function PopupApp({ browser, store, panel = false }: PopupProps) {
  const [tab, setTab] = useState<'page' | 'saved'>('page');
  const { settings } = useSettings(store);
  const { state, again, change } = useReading(browser, store, !panel);
  useEffect(() => (panel ? browser.onPageChange(again) : undefined), [panel, browser, again]);
  return (
    <div class={panel ? 'popup is-panel' : 'popup'}>
      <nav class="tabs" aria-label={t('Views')}>
        <TabButton name={t('This posting')} current={tab === 'page'} onClick={() => setTab('page')} />
        <TabButton name={t('Saved')} current={tab === 'saved'} onClick={() => setTab('saved')} />
        {!panel && browser.openPanel && (
          <button
            type="button"
            class="button plain square push"
            title={t('Keep open beside the page')}
            aria-label={t('Keep open beside the page')}
            onClick={() => browser.openPanel?.().then(() => window.close())}
          >
            <Icon of={PanelRight} />
          </button>
        )}
      </nav>
      {tab === 'saved' && <SavedList browser={browser} store={store} />}
      {tab === 'page' && state.kind === 'reading' && <ReadingState />}
      {tab === 'page' && state.kind === 'problem' && (
        <ProblemState problem={state.problem} browser={browser} onAgain={again}>
          {!UNASKED.has(state.problem.code) && <KnownHereLater browser={browser} store={store} />}
        </ProblemState>
      )}
      {tab === 'page' && state.kind === 'failed' && (
        <FailedState message={state.message} browser={browser} onAgain={again} />
      )}
      {tab === 'page' && state.kind === 'read' && (
        <ReadingView
          reading={state.reading}
          browser={browser}
          store={store}
          onChange={(part) => change(state.reading.key, part)}
          hideAmounts={settings.hideAmounts}
        />
      )}
      <HelpSheet browser={browser} />
    </div>
  );
}

function TabButton({ name, current, onClick }: { name: string; current: boolean; onClick: () => void }) {
  return (
    <button type="button" class="tab" aria-current={current ? 'page' : undefined} onClick={onClick}>
      {name}
    </button>
  );
}
