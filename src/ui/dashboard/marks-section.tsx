import { useEffect, useState } from 'preact/hooks';
import { type BrowseRules, DEFAULT_RULES, type Store } from '../../store/index.ts';
import { t } from '../i18n.ts';
import type { Browser } from '../ports.ts';
import type { useStatusLine } from '../status-line.tsx';

interface MarksProps extends Pick<ReturnType<typeof useStatusLine>, 'say' | 'fail'> {
  store: Store;
  browser: Browser;
}

/** The switch for marks on result cards, with what they tell a page, and the rules that dim cards. */
export function MarksSection({ store, browser, say, fail }: MarksProps) {
  const [rules, setRules] = useState<BrowseRules | null>(null);
  useEffect(() => {
    store.loadRules().then(setRules, (error: unknown) => {
      setRules(DEFAULT_RULES);
      fail(error);
    });
  }, [store, fail]);
  if (!rules) return null;
  const change = async (part: Partial<BrowseRules>) => {
    setRules({ ...rules, ...part });
    try {
      setRules(await store.changeRules(part, new Date().toISOString(), rules));
    } catch (error) {
      setRules(rules); // what is shown is what is stored
      throw error;
    }
    await browser.changed();
    say(t('Kept.'));
  };
  return (
    <section class="card stack">
      <h2>{t('Marks on result cards')}</h2>
      <p>
        {t(
          'In lists on sites that are switched on, each card shows what you know of it: saved and how it stands, seen before, your fit if you read it, another function or level than you look for. Cards are dimmed, never removed, and no card is opened.',
        )}
      </p>
      <p class="hint">{t('Function and level are compared with the profile that you use by default.')}</p>
      <label class="check">
        <input
          id="marks"
          type="checkbox"
          checked={rules.marks}
          aria-describedby="marks-told"
          onChange={(event) => change({ marks: event.currentTarget.checked }).catch(fail)}
        />
        {t('Mark result cards')}
      </label>
      <p id="marks-told" class="notice">
        {t(
          'What stands in a page can be read by that page. Rolescope hides its marks as well as a browser allows, but a site that tries could learn which postings you know and which you turn away from. Marks never carry pay, your notes or your profile.',
        )}
      </p>
      <div class="columns">
        <Rules
          id="hide-companies"
          label={t('Dim these companies')}
          hint={t('One a line, by full name')}
          value={rules.hideCompanies}
          onChange={(hideCompanies) => change({ hideCompanies }).catch(fail)}
        />
        <Rules
          id="hide-titles"
          label={t('Dim titles with these words')}
          hint={t('One a line, whole words')}
          value={rules.hideTitles}
          onChange={(hideTitles) => change({ hideTitles }).catch(fail)}
        />
      </div>
    </section>
  );
}

interface RulesProps {
  id: string;
  label: string;
  hint: string;
  value: readonly string[];
  onChange: (lines: string[]) => void;
}

function Rules({ id, label, hint, value, onChange }: RulesProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={4}
        aria-describedby={`${id}-hint`}
        key={value.join('\n')}
        defaultValue={value.join('\n')}
        onChange={(event) => onChange(linesOf(event.currentTarget.value))}
      />
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  );
}

/** Lines with words, each once, as many and as long as are kept. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 120));
  return [...new Set(lines.filter(Boolean))].slice(0, 200);
}
