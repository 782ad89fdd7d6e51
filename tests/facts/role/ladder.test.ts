import { describe, expect, it } from 'vitest';
import { bandOf, DIRECTOR_YEARS, LADDER, YEARS_FAR_ABOVE } from '../../../src/knowledge/ladder.ts';
import { DIRECTOR_SIGNALS, INDIVIDUAL_SIGNALS } from '../../../src/knowledge/level-signals.ts';
import { BODY_LEVELS, LEVELS } from '../../../src/knowledge/taxonomy.ts';

describe('the ladder', () => {
  it('has every level once, lowest first', () =>
    expect(LADDER.map(({ level }) => level)).toEqual(LEVELS.map(({ id }) => id)));

  it('never promises less on a higher step', () => {
    const bands = LADDER.map(({ band }) => BODY_LEVELS.findIndex(({ id }) => id === band));
    expect(bands).toEqual([...bands].sort((a, b) => a - b));
  });

  it('names the source of every figure', () => {
    for (const { years, source } of LADDER) expect(source === null).toBe(years === null);
  });

  it('calls no usual number of years far above', () => {
    for (const { level, years } of LADDER) expect(YEARS_FAR_ABOVE[level]).toBeGreaterThan(years?.max ?? 0);
  });

  it('lets no source of a director’s years lie above the figure that is far above', () => {
    for (const { min, max } of DIRECTOR_YEARS) expect(YEARS_FAR_ABOVE.director).toBeGreaterThan(max ?? min);
  });

  it('knows the band of a title', () =>
    expect([bandOf('group-pm'), bandOf('head')]).toEqual(['manager-of-pms', 'director']));
});

describe('level signals', () => {
  it('have ids of their own', () => {
    const ids = [...DIRECTOR_SIGNALS, ...INDIVIDUAL_SIGNALS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
