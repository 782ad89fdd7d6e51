import type { ProfileEntry } from '../../store/index.ts';
import { t } from '../i18n.ts';

interface ProfileChoiceProps {
  label: string;
  entries: readonly ProfileEntry[];
  /** The id of the chosen one. */
  value: string;
  onChange: (id: string) => void;
}

/** The choice among several profiles; nothing where there is only one. */
export function ProfileChoice({ label, entries, value, onChange }: ProfileChoiceProps) {
  if (entries.length < 2) return null;
  return (
    <label class="profile-choice small">
      <span class="soft">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {entries.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {nameOf(entry, entries)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The user's own name for a profile, else its number. */
export function nameOf(entry: ProfileEntry, entries: readonly ProfileEntry[]): string {
  return entry.label || t('Profile {n}', { n: entries.indexOf(entry) + 1 });
}
