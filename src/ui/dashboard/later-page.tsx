import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';

/** A page whose script is loaded when it is first opened, so that those that open first are not kept waiting by it. */
export function laterPage<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;
  return function LaterPage(props: Props) {
    const [state, setState] = useState<'loading' | 'here' | 'failed'>(Loaded ? 'here' : 'loading');
    useEffect(() => {
      if (Loaded) return;
      let open = true;
      const show = (next: typeof state) => open && setState(next);
      load().then(
        (page) => {
          Loaded = page;
          show('here');
        },
        () => show('failed'), // an update of the extension took the script away
      );
      return () => {
        open = false;
      };
    }, []);
    if (state === 'failed') {
      return (
        <p class="notice" role="alert">
          {t('This page could not be loaded.')}{' '}
          <button type="button" class="button slim" onClick={() => location.reload()}>
            {t('Try again')}
          </button>
        </p>
      );
    }
    return Loaded ? <Loaded {...props} /> : null;
  };
}
