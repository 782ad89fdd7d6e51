import { render } from 'preact';
import { openStore } from '../../src/store/index.ts';
import { extension } from '../../src/ui/browser.ts';
import { DashboardApp } from '../../src/ui/dashboard/app.tsx';
import { inLanguage } from '../../src/ui/language.ts';
import '../../src/ui/pages.css';

inLanguage(() => render(<DashboardApp browser={extension} store={openStore()} />, document.getElementById('app')!));
