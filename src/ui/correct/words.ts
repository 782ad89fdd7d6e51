import type { PayRange } from '../../facts/analysis.ts';
import type { Change, Correction, FactKind, Values } from '../../facts/corrections/model.ts';
import type { ValueProblem } from '../../facts/corrections/values.ts';
import type { SkillId } from '../../knowledge/taxonomy.ts';
import type { Strength } from '../../profile/skill.ts';
import { rangeKind, span, yearsText } from '../format.ts';
import { msg, t } from '../i18n.ts';
import {
  BODY_LEVEL_WORDS,
  FUNCTION_WORDS,
  LEVEL_WORDS,
  MODE_WORDS,
  skillLabel,
  TRACK_WORDS,
  wordFor,
} from '../words.ts';

const FIELD_LABELS: Readonly<Record<string, string>> = {
  min: msg('From'),
  max: msg('To'),
  currency: msg('Currency'),
  period: msg('Per'),
  kind: msg('What it is'),
  'experience/min': msg('Years, from'),
  'experience/max': msg('Years, to'),
  'role/function': msg('Function'),
  'role/level': msg('Level in the title'),
  'role/bodyLevel': msg('The text reads as'),
  'role/track': msg('Track'),
  'scope/reports/min': msg('People, from'),
  'scope/reports/max': msg('People, to'),
  'scope/orgSize': msg('People in the organisation'),
  'scope/reportsTo': msg('Reports to'),
  'scope/pnl': 'P&L',
  'scope/budget': msg('Budget'),
  'work/mode': msg('Way of working'),
  'work/daysInOffice': msg('Days in the office, a week'),
  'work/travelPercent': msg('Travel, in %'),
  'work/sponsorship': msg('Visa sponsorship'),
};

/** What a field of the form is called. */
export function fieldLabel({ kind, id }: { kind: FactKind; id: string }, name: string): string {
  const names = name === 'value' ? [`${kind}/${id}`] : [`${kind}/${id}/${name}`, `${kind}/${name}`, name];
  const found = names.find((one) => Object.hasOwn(FIELD_LABELS, one));
  return t(found ? FIELD_LABELS[found]! : name);
}

const OPTION_LABELS: Readonly<Record<string, string>> = {
  ...FUNCTION_WORDS,
  ...BODY_LEVEL_WORDS,
  ...LEVEL_WORDS,
  ...MODE_WORDS,
  ...TRACK_WORDS,
  'role/bodyLevel/director': BODY_LEVEL_WORDS.director,
  year: msg('year'),
  month: msg('month'),
  week: msg('week'),
  day: msg('day'),
  hour: msg('hour'),
  base: msg('base pay'),
  ote: msg('on-target earnings'),
  total: msg('total pay'),
  owns: msg('owns it'),
  influences: msg('influences it'),
  offered: msg('offered'),
  'not-offered': msg('not offered'),
};

/** What one choice of a field is called. */
export function optionLabel({ kind, id }: { kind: FactKind; id: string }, option: string): string {
  const own = `${kind}/${id}/${option}`;
  return t(wordFor(OPTION_LABELS, Object.hasOwn(OPTION_LABELS, own) ? own : option));
}

const PROBLEMS: Readonly<Record<ValueProblem, string>> = {
  'not-a-number': msg('Write a number, like 8 or 180,000.'),
  'out-of-bounds': msg('That is more than this can be.'),
  'not-a-choice': msg('Choose one of the list.'),
  'not-a-currency': msg('Write the three letters of the currency, like USD.'),
  empty: msg('Say what it should be.'),
  'ends-crossed': msg('The upper end is below the lower one.'),
};

/** Why what was typed cannot be used. */
export function problemWords(problem: ValueProblem): string {
  return t(PROBLEMS[problem]);
}

/** What a correction says, in the list of corrections. */
export function changeWords({ kind, id, change }: Pick<Correction, 'kind' | 'id' | 'change'>): string {
  if (change.type === 'dismiss') return t('does not count');
  if (change.type === 'keep') return t('counts here');
  if (change.type === 'zone') return t('is the pay that holds for you');
  if (change.type === 'need') return change.need === 'required' ? t('is a must') : t('is nice to have');
  return t('should be {value}', { value: valueWords({ kind, id }, change.values) });
}

/** "15+ years", "$180,000–$210,000 (base, a year)", "hybrid": what stands in place of what was read. */
function valueWords(fact: { kind: FactKind; id: string }, { value, min, max, currency, period, kind }: Values): string {
  if (value !== undefined) return optionLabel(fact, String(value));
  const ends = [min, max].map((end) => (typeof end === 'number' ? end : null)) as [number | null, number | null];
  if (fact.kind === 'experience') return yearsText(...ends);
  if (fact.kind !== 'pay') return ends.map((end) => end ?? '').join('–');
  const words = rangeKind({ kind, period } as Pick<PayRange, 'kind' | 'period'>);
  return `${span(...ends, String(currency))} (${words})`;
}

/** What holds after a step, as a sentence. */
export function toldOf(change: Change, label: string): string {
  if (change.type === 'dismiss') return t('“{label}” no longer counts.', { label });
  if (change.type === 'keep') return t('“{label}” counts here.', { label });
  if (change.type === 'zone') return t('Your pay is compared with {label}.', { label });
  if (change.type === 'value') return t('“{label}” is corrected.', { label });
  return change.need === 'required' ? t('“{label}” is a must.', { label }) : t('“{label}” is nice to have.', { label });
}

/** What was said of a skill in the profile, as a sentence. */
export function taughtWords(skill: SkillId, strength: Strength): string {
  const label = skillLabel(skill);
  if (strength === 'none') return t('Your profile says that you do not have it: {label}.', { label });
  return strength === 'some'
    ? t('Added to your profile as “some”: {label}.', { label })
    : t('Added to your profile: {label}.', { label });
}
