import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../src/page/read.ts';

/** Runs on demand only: the popup injects it and takes what `main` returns. */
export default defineContentScript({
  registration: 'runtime',
  // The page must not be able to tell that it was read.
  noScriptStartedPostMessage: true,
  main: () => readPage(document, location.href),
});
