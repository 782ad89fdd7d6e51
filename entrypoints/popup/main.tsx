import { render } from 'preact';
import { openStore } from '../../src/store/index.ts';
import { extension } from '../../src/ui/browser.ts';
import { PopupApp } from '../../src/ui/popup/app.tsx';
import '../../src/ui/styles.css';

render(<PopupApp browser={extension} store={openStore()} />, document.getElementById('app')!);
