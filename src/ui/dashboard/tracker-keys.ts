/** What keys do in the pipeline, for the help sheet. */
export const TRACKER_KEYS: readonly (readonly [words: string, key: string])[] = [
  ['Take back the last step', 'Ctrl+Z, ⌘Z'],
  ['Search the pipeline', '/'],
  ['Board: from card to card', '← ↑ → ↓'],
  ['Board: move the card', 'Shift+← →'],
  ['Table: next, previous posting', 'j, k'],
  ['Table: select the posting', 'x'],
];
