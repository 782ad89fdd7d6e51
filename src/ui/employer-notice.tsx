import { ShieldAlert } from 'lucide';
import { isListedEmployer } from '../tracker/own-employer.ts';
import { t } from './i18n.ts';
import { Icon } from './icon.tsx';

/** A warning on a posting of an employer that must not learn of the search; nothing for all others. */
export function EmployerNotice({ company, employers }: { company: string; employers: readonly string[] }) {
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
