import { msg, t } from '../i18n.ts';

interface LaterSelectProps {
  /** The posting's title, for those who cannot see where the field stands. */
  title: string;
  /** What the closed list shows. */
  word?: string;
  /** `days` from now; `when` is the same in words. */
  onChoose: (days: number, when: string) => void;
}

const CHOICES = [
  { days: 1, word: msg('tomorrow') },
  { days: 3, word: msg('in 3 days') },
  { days: 7, word: msg('in a week') },
] as const;

/** Puts something off by one, three or seven days. */
export function LaterSelect({ title, word = t('Later…'), onChoose }: LaterSelectProps) {
  return (
    <select
      class="act-select"
      aria-label={t('Put off: {title}', { title })}
      value=""
      onChange={({ currentTarget: field }) => {
        const choice = CHOICES.find(({ days }) => String(days) === field.value);
        field.value = '';
        if (choice) onChoose(choice.days, t(choice.word));
      }}
    >
      <option value="">{word}</option>
      {CHOICES.map(({ days, word: when }) => (
        <option key={days} value={days}>
          {t(when)}
        </option>
      ))}
    </select>
  );
}
