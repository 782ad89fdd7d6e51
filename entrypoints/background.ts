import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { extensionPort, listen } from '../src/browse/extension.ts';
import { startBrowsing } from '../src/browse/start.ts';
import { openStore } from '../src/store/index.ts';
import { analysisOf, matchOf } from '../src/ui/judge.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  listen(startBrowsing({ port: extensionPort, store: openStore(), judge: { analysisOf, matchOf } }));
});
