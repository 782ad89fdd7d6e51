import { locale, t } from './i18n.ts';

/** Says beside what makes a file, in other languages than English, that the file will be English. */
export function InEnglish() {
  return locale().startsWith('en') ? null : <p class="small soft">{t('Files are written in English.')}</p>;
}
