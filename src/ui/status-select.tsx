import { useEffect, useRef } from 'preact/hooks';
import { STATUSES, type Status } from '../tracker/saved.ts';
import { t } from './i18n.ts';
import { STATUS_WORDS } from './words.ts';

interface StatusSelectProps {
  value: Status;
  onChange: (status: Status) => void;
  /** Offered as the last choice where given. */
  onRemove?: () => void;
  label?: string;
  /** True: takes the focus when it appears, for it stands where the pressed button stood. */
  takesFocus?: boolean;
}

/** Where a saved posting stands in the search. */
export function StatusSelect({
  value,
  onChange,
  onRemove,
  label = t('Status of this posting'),
  takesFocus = false,
}: StatusSelectProps) {
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const choose = (select: HTMLSelectElement) => {
    const next = STATUSES.find((status) => status === select.value);
    if (next) onChange(next);
    else onRemove?.();
  };
  return (
    <select
      ref={field}
      class="status-select"
      aria-label={label}
      value={value}
      onChange={(event) => choose(event.currentTarget)}
    >
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {t(STATUS_WORDS[status])}
        </option>
      ))}
      {onRemove && (
        <>
          <hr />
          <option value="remove">{t('Remove from saved')}</option>
        </>
      )}
    </select>
  );
}
