import { useEffect, useState } from 'preact/hooks';
import { type CorrectionRule, sameRule } from '../../facts/corrections/model.ts';
import type { Store } from '../../store/index.ts';
import { said, t } from '../i18n.ts';
import { Recompute } from './stale-bar.tsx';

interface RulesSectionProps {
  store: Store;
  /** Saved postings were judged anew. */
  onRecomputed: () => void;
  say: (text: string, undo?: () => void) => void;
  fail: (error: unknown) => void;
}

/** The user's rules for what postings ask: each can be removed, and all can be applied to what is saved already. */
export function RulesSection({ store, onRecomputed, say, fail }: RulesSectionProps) {
  const [rules, setRules] = useState<readonly CorrectionRule[] | null>(null);
  useEffect(() => {
    store.loadCorrectionRules().then(setRules, fail);
  }, [store, fail]);
  const change = async (edit: (old: CorrectionRule[]) => CorrectionRule[]) =>
    setRules(await store.changeCorrectionRules(edit, new Date().toISOString()));
  const remove = async (rule: CorrectionRule) => {
    await change((old) => old.filter((one) => !sameRule(one, rule)));
    say(t('Removed.'), () => {
      change((old) => [...old.filter((one) => !sameRule(one, rule)), rule]).catch(fail);
    });
  };
  if (!rules) return null;
  return (
    <section class="card stack">
      <h2>{t('What you never want counted')}</h2>
      {rules.length === 0 ? (
        <p class="soft">
          {t('Nothing yet. In a verdict, open “…” beside a requirement and choose “Leave out everywhere”.')}
        </p>
      ) : (
        <ul class="stack tight">
          {rules.map((rule) => (
            <li key={`${rule.kind} ${rule.id} ${rule.phrase}`} class="rule">
              <span>
                <span class="firm">{said(rule.label)}</span>{' '}
                <span class="soft">{t('where a posting says “{phrase}”', { phrase: rule.phrase })}</span>
              </span>
              <button
                type="button"
                class="button slim"
                aria-label={t('Remove the rule for {label}', { label: said(rule.label) })}
                onClick={() => remove(rule).catch(fail)}
              >
                {t('Remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="small soft">
        {t('These hold for what you read from now on. Saved postings keep their score until they are recomputed.')}
      </p>
      <div class="row">
        <Recompute
          keys={async () => (await store.listRows()).map(({ key }) => key)}
          word={t('Recompute saved postings')}
          store={store}
          onDone={onRecomputed}
          say={say}
          fail={fail}
        />
      </div>
    </section>
  );
}
