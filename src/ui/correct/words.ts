import type { PayRange } from '../../facts/analysis.ts';
import type { Change, Correction, FactKind, Values } from '../../facts/corrections/model.ts';
import type { ValueProblem } from '../../facts/corrections/values.ts';
import type { SkillId } from '../../knowledge/taxonomy.ts';
import type { Strength } from '../../profile/skill.ts';
import { rangeKind, span, yearsText } from '../format.ts';
import { t } from '../i18n.ts';
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
  min: 'From',
  max: 'To',
  currency: 'Currency',
  period: 'Per',
  kind: 'What it is',
  'experience/min': 'Years, from',
  'experience/max': 'Years, to',
  'role/function': 'Function',
  'role/level': 'Level in the title',
  'role/bodyLevel': 'The text reads as',
  'role/track': 'Track',
  'scope/reports/min': 'People, from',
  'scope/reports/max': 'People, to',
  'scope/orgSize': 'People in the organisation',
  'scope/reportsTo': 'Reports to',
  'scope/pnl': 'P&L',
  'scope/budget': 'Budget',
  'work/mode': 'Way of working',
  'work/daysInOffice': 'Days in the office, a week',
  'work/travelPercent': 'Travel, in %',
  'work/sponsorship': 'Visa sponsorship',
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
  year: 'year',
  month: 'month',
  week: 'week',
  day: 'day',
  hour: 'hour',
  base: 'base pay',
  ote: 'on-target earnings',
  total: 'total pay',
  owns: 'owns it',
  influences: 'influences it',
  offered: 'offered',
  'not-offered': 'not offered',
};

/** What one choice of a field is called. */
export function optionLabel({ kind, id }: { kind: FactKind; id: string }, option: string): string {
  const own = `${kind}/${id}/${option}`;
  return t(wordFor(OPTION_LABELS, Object.hasOwn(OPTION_LABELS, own) ? own : option));
}

const PROBLEMS: Readonly<Record<ValueProblem, string>> = {
  'not-a-number': 'Write a number, like 8 or 180,000.',
  'out-of-bounds': 'That is more than this can be.',
  'not-a-choice': 'Choose one of the list.',
  'not-a-currency': 'Write the three letters of the currency, like USD.',
  empty: 'Say what it should be.',
  'ends-crossed': 'The upper end is below the lower one.',
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
