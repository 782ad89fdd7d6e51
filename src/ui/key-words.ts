import { t } from './i18n.ts';

/** Keys as they stand on keyboards of the user's language: "Alt+Shift+J" is "Alt+Umschalt+J" in German. */
export function keyWords(keys: string): string {
  return keys.replace(/\b(?:Shift|Ctrl)\b/g, (key) => (key === 'Shift' ? t('Shift') : t('Ctrl')));
}
