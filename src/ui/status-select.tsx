import { STATUSES, type Status } from '../tracker/saved.ts';
import { STATUS_WORDS } from './words.ts';

interface StatusSelectProps {
  value: Status;
  onChange: (status: Status) => void;
  /** Offered as the last choice where given. */
  onRemove?: () => void;
  label?: string;
}

/** Where a saved posting stands in the search. */
export function StatusSelect({ value, onChange, onRemove, label = 'Status of this posting' }: StatusSelectProps) {
  const choose = (select: HTMLSelectElement) => {
    const next = STATUSES.find((status) => status === select.value);
    if (next) onChange(next);
    else onRemove?.();
  };
  return (
    <select class="status-select" aria-label={label} value={value} onChange={(event) => choose(event.currentTarget)}>
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {STATUS_WORDS[status]}
        </option>
      ))}
      {onRemove && (
        <>
          <hr />
          <option value="remove">Remove from saved</option>
        </>
      )}
    </select>
  );
}
