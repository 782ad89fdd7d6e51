import { describe, expect, it } from 'vitest';
import { factsIn } from '../../../src/facts/corrections/facts.ts';
import type { Correction } from '../../../src/facts/corrections/model.ts';
import { fieldsOf } from '../../../src/facts/corrections/values.ts';
import type { Match } from '../../../src/match/match.ts';
import { withScores } from '../../../src/ui/correct/corrector.ts';
import { changeWords, fieldLabel, optionLabel } from '../../../src/ui/correct/words.ts';
import { analysisOf } from '../../match/build.ts';

const value = (values: Record<string, string | number | null>) => ({ type: 'value', values }) as const;

describe('what a correction says', () => {
  it.each<[Pick<Correction, 'kind' | 'id' | 'change'>, string]>([
    [{ kind: 'skill', id: 'sql', change: { type: 'dismiss' } }, 'does not count'],
    [{ kind: 'skill', id: 'sql', change: { type: 'need', need: 'required' } }, 'is a must'],
    [{ kind: 'experience', id: 'total', change: value({ min: 15, max: null }) }, 'should be 15+ years'],
    [{ kind: 'scope', id: 'reports', change: value({ min: 4, max: 6 }) }, 'should be 4–6'],
    [{ kind: 'work', id: 'mode', change: value({ value: 'onsite' }) }, 'should be On site'],
    [{ kind: 'scope', id: 'reportsTo', change: value({ value: 'The COO' }) }, 'should be The COO'],
    [{ kind: 'role', id: 'level', change: value({ value: 'director' }) }, 'should be Director'],
    [{ kind: 'role', id: 'bodyLevel', change: value({ value: 'director' }) }, 'should be a director'],
  ])('%j: %s', (correction, expected) => {
    expect(changeWords(correction)).toBe(expected);
  });

  it('names every field and every choice in words', () => {
    const quote = [{ source: 'text' as const, start: 0, end: 1, text: 'x', rule: 'test' }];
    const facts = factsIn(
      analysisOf({
        years: [{ min: 1 }],
        pay: [{ min: 1 }],
        role: { level: 'director', bodyLevel: 'director', track: 'leader' },
        scope: {
          reports: { min: 1, max: 2 },
          orgSize: 3,
          reportsTo: 'CPO',
          pnl: 'owns',
          budget: '$1M',
          evidence: { pnl: quote },
        },
        work: { mode: 'remote', daysInOffice: 1, travelPercent: 5, sponsorship: 'offered' },
      }),
    );
    const editable = facts.filter((fact) => fieldsOf(fact).length > 0);
    expect(editable).toHaveLength(15);
    for (const fact of editable) {
      for (const field of fieldsOf(fact)) {
        expect(fieldLabel(fact, field.name)).toMatch(/^[A-Z]/);
        const options = field.type === 'choice' ? field.options : [];
        for (const option of options.filter((id) => id.includes('-')))
          expect(optionLabel(fact, option)).not.toBe(option);
      }
    }
  });
});

describe('what a step did to the score', () => {
  const match = (score: number | null, attraction: number | null = null) => ({ score, attraction }) as Match;
  it.each([
    [match(71), match(76), 'Fit 71 → 76: Told.'],
    [match(71, 60), match(71, 72), 'Your wishes 60 → 72: Told.'],
    [match(71, 60), match(71, 60), 'Told. Fit stays at 71.'],
    [match(71), match(null), 'Told.'],
    [match(null), match(40), 'Told.'],
    [null, null, 'Told.'],
  ])('%j %j: %s', (before, after, expected) => {
    expect(withScores(before, after, 'Told.')).toBe(expected);
  });
});
