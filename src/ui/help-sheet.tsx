import { useEffect, useRef, useState } from 'preact/hooks';
import type { Browser, Shortcut } from './ports.ts';
import { isTyping } from './typing.ts';

/** What each of the extension's keyboard commands does, in the order they are shown. */
const WORDS: readonly (readonly [name: string, words: string])[] = [
  ['_execute_action', 'Read the posting that is open'],
  ['save-posting', 'Save the posting that is open'],
  ['next-quote', 'Show the next requirement in the page'],
];

/** The keyboard shortcuts as they are set now, opened with `?` wherever nothing is being typed. */
export function HelpSheet({ browser }: { browser: Browser }) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [keys, setKeys] = useState<Shortcut[]>([]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      browser.shortcuts().then(setKeys, () => {}); // without them the sheet still says what can be set
      if (!sheet.current?.open) sheet.current?.showModal();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [browser]);
  const keyOf = (name: string) => keys.find((key) => key.name === name)?.keys || 'not set';
  return (
    <dialog ref={sheet} class="help-sheet" aria-labelledby="help-title">
      <h2 id="help-title">Keyboard</h2>
      <dl>
        {[...WORDS.map(([name, words]) => [words, keyOf(name)] as const), ['This sheet', '?'] as const].map(
          ([words, key]) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>
                <kbd>{key}</kbd>
              </dd>
            </div>
          ),
        )}
      </dl>
      <p class="small soft">You can change the first three in the browser’s settings for extension shortcuts.</p>
      <form method="dialog">
        <button type="submit" class="button">
          Close
        </button>
      </form>
    </dialog>
  );
}
