import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askActivePage } from '../src/ui/active-page.ts';

/** Asks the page while the browser is still loading the popup's own scripts: reading is what the user waits for. */
export default defineUnlistedScript(() => {
  globalThis.earlyAnswer = askActivePage();
  globalThis.earlyAnswer.catch(() => {}); // the popup says it, once it is there
});
