import { Check, Copy } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { t } from './i18n.ts';
import { Icon } from './icon.tsx';

interface CopyButtonProps {
  /** What goes to the clipboard. */
  text: string;
  /** What is copied, for those who do not see what stands beside the button. */
  label: string;
  /** Words on the button; without them it is an icon alone. */
  words?: string;
  onFail: (error: unknown) => void;
}

const STAYS_MS = 2000;

/** Copies a text to the clipboard and says so for a moment. */
export function CopyButton({ text, label, words, onFail }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), STAYS_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button
      type="button"
      class={words ? 'button on-screen' : 'button plain square on-screen'}
      aria-label={label}
      title={words ? undefined : label}
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true), onFail)}
    >
      <Icon of={copied ? Check : Copy} />
      {words && (copied ? t('Copied') : words)}
      <span class="unseen" role="status">
        {copied && t('Copied')}
      </span>
    </button>
  );
}
