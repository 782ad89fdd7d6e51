/** What the card marker itself says; `{#n}` and `{#dimmed}` are counts. These are keys of the catalogues in `assets/locales/browse`. */
export const OVERLAY_WORDS = {
  marked: 'Rolescope: {#n} marked',
  dimmed: 'Rolescope: {#n} marked, {#dimmed} dimmed',
  undo: 'Undo dimming',
  again: 'Dim again',
  updated: 'Rolescope was updated. Reload this page to see its marks again.',
  close: 'Close',
} as const;

/** The same in some language. */
export type OverlayWords = Readonly<Record<keyof typeof OVERLAY_WORDS, string>>;
