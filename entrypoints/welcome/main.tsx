import { render } from 'preact';
import { openStore } from '../../src/store/index.ts';
import { extension } from '../../src/ui/browser.ts';
import { inLanguage } from '../../src/ui/language.ts';
import { WelcomeApp } from '../../src/ui/welcome/app.tsx';
import '../../src/ui/pages.css';

inLanguage(() => render(<WelcomeApp browser={extension} store={openStore()} />, document.getElementById('app')!));
