import { t } from '../i18n.ts';
import { href } from './route.ts';

/** What stands in place of a list that has nothing in it yet: how to begin. */
export function NothingSaved() {
  return (
    <section class="empty stack tight">
      <h2>{t('Nothing saved yet')}</h2>
      <p>
        {t(
          'Open a posting, click Rolescope in the toolbar, then Save. The full text is kept here, even after the posting is taken down.',
        )}
      </p>
      <p class="row">
        <a class="button primary" href={href('paste')}>
          {t('Add a posting by hand')}
        </a>
        <a class="button" href={href('profile')}>
          {t('Make your profile')}
        </a>
        <a class="button" href={href('import')}>
          {t('Import a spreadsheet')}
        </a>
      </p>
    </section>
  );
}
