import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOnce } from '../src/browse/cards/start.ts';

/**
 * Marks result cards, on sites that the user switched on and only while marks are on: the background registers it. It
 * runs in the isolated world; `MAIN` names no world here (see posting.content.ts).
 */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main: () =>
    startOnce(globalThis, (listener) => browser.runtime.onMessage.addListener(listener), {
      document,
      address: () => location.href,
      alive: () => browser.runtime?.id !== undefined,
      ask: (message) => browser.runtime.sendMessage(message),
    }),
});
