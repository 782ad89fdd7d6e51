/** True where keys belong to what is being typed or chosen, not to shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** True where words are being typed: there Ctrl+Z takes back words. */
export function isTypingText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio|button|submit|file)$/.test(target.type);
  return isTyping(target) && !(target instanceof HTMLSelectElement);
}
