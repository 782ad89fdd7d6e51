import { msg } from '../i18n.ts';

/** What keys do in the pipeline, for the help sheet. */
export const TRACKER_KEYS: readonly (readonly [words: string, key: string])[] = [
  [msg('Take back the last step'), 'Ctrl+Z, ⌘Z'],
  [msg('Search the pipeline'), '/'],
  [msg('Board: from card to card'), '← ↑ → ↓'],
  [msg('Board: move the card'), 'Shift+← →'],
  [msg('Table: next, previous posting'), 'j, k'],
  [msg('Table: select the posting'), 'x'],
];
