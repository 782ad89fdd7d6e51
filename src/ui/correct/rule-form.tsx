import { useId, useState } from 'preact/hooks';
import { type Fact, isLeftOutBy, lineOfQuote } from '../../facts/corrections/facts.ts';
import { inContext } from '../context.ts';
import { said, t } from '../i18n.ts';
import type { Corrector } from './corrector.ts';
import { useShownForm } from './shown-form.ts';

interface RuleFormProps {
  fact: Fact;
  label: string;
  text: string;
  corrector: Corrector;
  onDone: () => void;
}

/** Longer words are no wording that comes again. */
const LONGEST = 120;

/** Leaves a fact out in every posting with the same words. The words must leave it out here, else the user would see nothing happen. */
export function RuleForm({ fact, label, text, corrector, onDone }: RuleFormProps) {
  const [phrase, setPhrase] = useState(() => (fact.evidence[0]?.text ?? '').replace(/^[•◦] /, '').slice(0, LONGEST));
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const form = useShownForm();
  const { kind, id: about } = fact;
  const save = (event: Event) => {
    event.preventDefault();
    const words = phrase.trim();
    if (!isLeftOutBy(fact, { kind, id: about, phrase: words }, text)) return setWrong(true);
    onDone();
    corrector.addRule({ kind, id: about, phrase: words, label });
  };
  const lines = [...new Set(fact.evidence.map((quote) => shortLine(text, quote)))];
  return (
    <form ref={form} class="correct-form" onSubmit={save}>
      <div class="field">
        <label for={id}>{t('In every posting, leave “{label}” out where a line says', { label: said(label) })}</label>
        <input
          id={id}
          type="text"
          value={phrase}
          maxLength={LONGEST}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => {
            setPhrase(currentTarget.value);
            setWrong(false);
          }}
        />
        <p id={`${id}-hint`} class={wrong ? 'small wrong' : 'hint'} role={wrong ? 'alert' : undefined}>
          {wrong
            ? t('These words must stand, as whole words, in every line that shows it: {lines}', {
                lines: lines.map((line) => `“${line}”`).join(' '),
              })
            : t('Fewer words leave it out more often. You find this under Data and settings.')}
        </p>
      </div>
      <div class="row">
        <button type="submit" class="button slim primary">
          {t('From now on')}
        </button>
        <button type="button" class="button slim plain" onClick={onDone}>
          {t('Cancel')}
        </button>
      </div>
    </form>
  );
}

function shortLine(text: string, quote: Fact['evidence'][number]): string {
  const line = lineOfQuote(text, quote);
  if (line.length <= LONGEST) return line.replace(/^[•◦] /, '');
  const { before, quote: words, after } = inContext(text, quote);
  return `${before}${words}${after}`;
}
