import { useState } from 'preact/hooks';
import type { Analysis } from '../../facts/analysis.ts';
import { type Fact, isNamedBy } from '../../facts/corrections/facts.ts';
import { type AppliedCorrection, type Change, LIST_KINDS } from '../../facts/corrections/model.ts';
import { fieldsOf } from '../../facts/corrections/values.ts';
import { said, t } from '../i18n.ts';
import type { About } from './claim-menu.tsx';
import type { Corrector } from './corrector.ts';
import { RuleForm } from './rule-form.tsx';
import { ValueForm } from './value-form.tsx';
import { fieldLabel, toldOf } from './words.ts';

/** What the panel needs to know. */
export interface CorrectPanelProps {
  about: About;
  analysis: Analysis;
  corrector: Corrector;
  onClose: () => void;
}

/** Kinds that ask something of the user; the others are what the posting says of the job. */
const ASKS: readonly string[] = ['skill', 'experience', 'education'];

/** What can be said against a claim: it is not asked, less asked, another number, or had by the user. */
export function CorrectPanel({ about, analysis, corrector, onClose }: CorrectPanelProps) {
  const [form, setForm] = useState<'rule' | Fact | null>(null);
  const { label, onHave } = about;
  const facts = about.facts(analysis);
  const say = (change: Change, which: readonly Fact[] = facts) => {
    onClose();
    corrector.correct(
      which.map((fact) => ({ fact, label, change })),
      toldOf(change, said(label)),
    );
  };
  if (form === 'rule') {
    return (
      <RuleForm fact={facts[0]!} label={label} text={analysis.posting.text} corrector={corrector} onDone={onClose} />
    );
  }
  if (form)
    return <ValueForm fact={form} onSave={(values) => say({ type: 'value', values }, [form])} onCancel={onClose} />;
  const [first] = facts;
  const before = taken(facts, analysis.corrected?.list ?? []);
  const editable = facts.filter((fact) => fieldsOf(fact).length > 0);
  const asks = first !== undefined && ASKS.includes(first.kind);
  return (
    <fieldset class="correct-panel">
      <legend class="unseen">{t('Correct: {label}', { label: said(label) })}</legend>
      {first && first.id !== 'function' && (
        <Step onClick={() => say({ type: 'dismiss' })}>{asks ? t('Not asked here') : t('Not true here')}</Step>
      )}
      {first?.need === 'required' && (
        <Step onClick={() => say({ type: 'need', need: 'preferred' })}>{t('Nice to have, not a must')}</Step>
      )}
      {first?.need === 'preferred' && (
        <Step onClick={() => say({ type: 'need', need: 'required' })}>{t('A must, not just nice to have')}</Step>
      )}
      {editable.map((fact) => (
        <Step key={fact.kind + fact.id + fact.quote} onClick={() => setForm(fact)}>
          {wrongWords(fact, editable.length > 1)}
        </Step>
      ))}
      {asks && facts.length === 1 && first.evidence.length > 0 && (
        <Step onClick={() => setForm('rule')}>{t('Leave out everywhere…')}</Step>
      )}
      {before.length > 0 && (
        <Step
          onClick={() => {
            onClose();
            corrector.undo(before);
          }}
        >
          {t('Take my correction back')}
        </Step>
      )}
      {facts.length === 0 && !onHave && <p class="small soft">{t('There is nothing here to correct.')}</p>}
      {onHave && (
        <>
          <Step onClick={() => onHave('strong')}>{t('I have this')}</Step>
          <Step onClick={() => onHave('some')}>{t('I have some')}</Step>
          <Step onClick={() => onHave('none')}>{t('I don’t have this')}</Step>
        </>
      )}
    </fieldset>
  );
}

function Step({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" class="button slim" onClick={onClick}>
      {children}
    </button>
  );
}

/** "Wrong number…" where there is one thing to replace; else each by its name. */
function wrongWords(fact: Fact, several: boolean): string {
  const [field] = fieldsOf(fact);
  if (!several) return field?.type === 'number' ? t('Wrong number…') : t('Not right…');
  const list = (LIST_KINDS as readonly string[]).includes(fact.kind);
  const { min, max } = fact.values;
  const name = list ? [min ?? '', max ?? ''].join('–') : fieldLabel(fact, 'value');
  return t('Not right: {what}…', { what: name });
}

/** The corrections that changed these facts, other than the choice of a pay range, which has its own control. */
function taken(facts: readonly Fact[], list: readonly AppliedCorrection[]): AppliedCorrection[] {
  return list.filter(
    (one) => one.change.type !== 'zone' && one.change.type !== 'keep' && facts.some((fact) => isNamedBy(fact, one)),
  );
}
