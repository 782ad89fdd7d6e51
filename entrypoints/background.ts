import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { extensionPort, listen, listenForReminders, reminderPort } from '../src/browse/extension.ts';
import { reminderWords } from '../src/browse/reminder-words.ts';
import { createReminders } from '../src/browse/reminders.ts';
import { startBrowsing } from '../src/browse/start.ts';
import { openStore } from '../src/store/index.ts';
import { backgroundSpeech } from '../src/ui/background-speech.ts';
import { analysisOf, ANALYSIS_VERSION as analysisVersion, matchOf } from '../src/ui/judge.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  const store = openStore();
  const speech = backgroundSpeech(store, navigator.languages);
  listen(startBrowsing({ port: extensionPort, store, judge: { analysisOf, matchOf, analysisVersion }, speech }));
  listenForReminders(
    createReminders({ port: reminderPort, store, words: async (due) => reminderWords(due, (await speech()).said) }),
  );
});
