import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from './i18n.ts';

interface TagFormProps {
  label: string;
  placeholder: string;
  /** Takes the tag, trimmed and never empty. */
  onTag: (tag: string) => void;
  /** What stands before the field, such as the tags there are. */
  children?: ComponentChildren;
}

/** A field for a new tag; Enter or the button adds it and empties the field. */
export function TagForm({ label, placeholder, onTag, children }: TagFormProps) {
  const [tag, setTag] = useState('');
  return (
    <form
      class="row tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag.trim()) onTag(tag.trim());
        setTag('');
      }}
    >
      {children}
      <input
        aria-label={label}
        placeholder={placeholder}
        value={tag}
        maxLength={60}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <button type="submit" class="button slim" disabled={tag.trim() === ''}>
        {t('Add tag')}
      </button>
    </form>
  );
}
