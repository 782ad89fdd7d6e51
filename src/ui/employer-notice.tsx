import { ShieldAlert } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../store/index.ts';
import { isListedEmployer } from '../tracker/own-employer.ts';
import { t } from './i18n.ts';
import { Icon } from './icon.tsx';

/** A warning on a posting of an employer that must not learn of the search; nothing for all others. */
export function EmployerNotice({ company, store }: { company: string; store: Pick<Store, 'loadSettings'> }) {
  const [employers, setEmployers] = useState<readonly string[]>([]);
  useEffect(() => {
    store.loadSettings().then(
      (settings) => setEmployers(settings.employers),
      () => {}, // the posting shows all the same
    );
  }, [store]);
  if (!isListedEmployer(company, employers)) return null;
  return (
    <p class="notice bad" role="alert">
      <Icon of={ShieldAlert} />{' '}
      {t(
        '{company} is on your list of employers that must not learn of your search. Do not apply or mention it here.',
        {
          company,
        },
      )}
    </p>
  );
}
