import { useEffect, useRef, useState } from 'preact/hooks';
import { msg, t } from './i18n.ts';
import { keyWords } from './key-words.ts';
import type { Browser, Shortcut } from './ports.ts';
import { isTyping } from './typing.ts';

/** What each of the extension's keyboard commands does, in the order they are shown. */
const WORDS: readonly (readonly [name: string, words: string])[] = [
  ['_execute_action', msg('Read the posting that is open')],
  ['save-posting', msg('Save the posting that is open')],
  ['next-quote', msg('Show the next requirement in the page')],
];

interface HelpSheetProps {
  browser: Browser;
  /** What keys do on this page only: words in English, and the keys. */
  more?: readonly (readonly [words: string, key: string])[];
}

/** The keyboard shortcuts as they are set now, opened with `?` wherever nothing is being typed. */
export function HelpSheet({ browser, more = [] }: HelpSheetProps) {
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
  const keyOf = (name: string) => keys.find((key) => key.name === name)?.keys || t('not set');
  const rows = [
    ...WORDS.map(([name, words]) => [words, keyOf(name)] as const),
    ...more,
    [msg('This sheet'), '?'] as const,
  ];
  return (
    <dialog ref={sheet} class="help-sheet" aria-labelledby="help-title">
      <h2 id="help-title">{t('Keyboard')}</h2>
      <dl>
        {rows.map(([words, key]) => (
          <div key={words}>
            <dt>{t(words)}</dt>
            <dd>
              <kbd>{keyWords(key)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="small soft">{t('You can change the first three in the browser’s settings for extension shortcuts.')}</p>
      <form method="dialog">
        <button type="submit" class="button">
          {t('Close')}
        </button>
      </form>
    </dialog>
  );
}
