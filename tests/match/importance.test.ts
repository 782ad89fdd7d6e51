import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeMatch } from '../../src/match/compute.ts';
import type { Criterion } from '../../src/match/match.ts';
import { WISH_IMPORTANCE, WISH_WEIGHT, type WishKind } from '../../src/match/weights.ts';
import { facts, says } from './any.ts';
import { analysisOf, type Facts, profileOf } from './build.ts';

const WISHES = {
  targetLevels: ['director'],
  compensation: { currency: 'USD', baseFloor: 190000, baseTarget: 220000 },
  work: { modes: ['remote'], places: ['New York, NY'], maxDaysInOffice: 1, maxTravelPercent: 10 },
  scope: { largestTeam: 10 },
};

/** Pays well, in the right place, too often in the office, a level down. */
const JOB: Facts = {
  role: { level: 'group-pm', track: 'leader' },
  work: { mode: 'onsite', daysInOffice: 4, places: ['New York, NY'], travelPercent: 10 },
  pay: [{ min: 225000, max: 260000 }],
};

const matchOf = (job: Facts, more: Record<string, unknown> = {}) =>
  computeMatch(analysisOf(job), profileOf({ ...WISHES, ...more }));
const attraction = (weights: Partial<Record<WishKind, number>>) => matchOf(JOB, { attraction: weights }).attraction!;

describe('how much a wish matters', () => {
  test('as usual is the same as nothing said', () => {
    const { scope: _off, ...usual } = WISH_IMPORTANCE;
    for (const weights of [{}, usual, { ...WISH_IMPORTANCE }]) {
      const { versions: _one, ...said } = matchOf(JOB, { attraction: weights });
      const { versions: _other, ...unsaid } = matchOf(JOB);
      expect(said).toEqual(unsaid);
    }
  });

  test('what is met counts for more, what is not met counts for less, the less it matters', () => {
    const usual = attraction({});
    expect(attraction({ pay: 2 })).toBeGreaterThan(usual);
    expect(attraction({ pay: 0 })).toBeLessThan(usual);
    expect(attraction({ mode: 0.5 })).toBeGreaterThan(usual);
    expect(attraction({ mode: 0 })).toBeGreaterThan(attraction({ mode: 0.5 }));
    expect(attraction({ mode: 2 })).toBeLessThan(usual);
  });

  test('a broken wish that does not matter is not broken; its row stays, without weight', () => {
    const match = matchOf(JOB, { attraction: { mode: 0, level: 0 } });
    expect(match.attraction).toBe(92);
    expect(match.criteria.filter(({ weight }) => weight === 0).map(({ id, status }) => [id, status])).toEqual([
      ['wish/level', 'partial'],
      ['wish/mode', 'missing'],
      ['wish/office', 'missing'],
    ]);
  });

  test('where nothing matters there is none', () => {
    expect(matchOf(JOB, { attraction: { pay: 0, mode: 0, place: 0, level: 0, travel: 0 } }).attraction).toBeNull();
  });

  test('fit and blockers are not touched', () => {
    const [a, b] = [matchOf(JOB), matchOf(JOB, { attraction: { pay: 2, mode: 0 } })];
    expect([b.score, b.band, b.blockers]).toEqual([a.score, a.band, a.blockers]);
  });
});

const wishRow = (job: Facts, id: string, more: Record<string, unknown>) => {
  const row = matchOf(job, more).criteria.find((criterion) => criterion.id === id);
  return row && [row.status, row.credit, row.why];
};

describe('the size of the remit', () => {
  const SCOPES: [Facts['scope'], Criterion['status'], number, string][] = [
    [{}, 'unknown', 0, 'The posting does not say.'],
    [{ reports: { min: 12, max: 12 } }, 'met', 1, 'A team of 12, yours had 10.'],
    [{ reports: { min: 5, max: 5 } }, 'partial', 0.5, 'A team of 5, yours had 10.'],
    [{ reports: { min: 2, max: null } }, 'missing', 0.2, 'A team of 2, yours had 10.'],
    [{ orgSize: 40, reports: { min: 2, max: 2 } }, 'met', 1, 'A team of 40, yours had 10.'],
    [{ pnl: 'influences' }, 'partial', 0.5, 'A say in a P&L.'],
    [
      { managesManagers: true, pnl: 'owns', reports: { min: 5, max: 5 } },
      'met',
      0.833,
      'A team of 5, yours had 10; managers to lead; a P&L of its own.',
    ],
  ];
  test.each(SCOPES)('%j', (scope, status, credit, why) => {
    expect(wishRow({ scope }, 'wish/scope', { attraction: { scope: 1 } })).toEqual([status, credit, why]);
  });

  test('is not weighed unless the user says that it matters', () => {
    expect(wishRow({ scope: { pnl: 'owns' } }, 'wish/scope', {})).toBeUndefined();
    expect(wishRow({ scope: { pnl: 'owns' } }, 'wish/scope', { attraction: { scope: 0 } })).toBeUndefined();
  });
});

describe('the field', () => {
  const FIELDS: [Facts, Criterion['status'], number, string][] = [
    [{ required: ['sql'] }, 'unknown', 0, 'The posting does not say.'],
    [{ duty: ['startup'] }, 'unknown', 0, 'The posting does not say.'],
    [{ preferred: ['fintech'] }, 'met', 1, 'The posting names Fintech and financial services.'],
    [{ required: ['payments'] }, 'met', 0.9, 'The posting names Payments, next to a field you want.'],
    [{ required: ['gaming'] }, 'missing', 0.2, 'The posting names Gaming, none of your fields.'],
    [{ required: ['gaming'], duty: ['fintech'] }, 'met', 1, 'The posting names Fintech and financial services.'],
  ];
  test.each(FIELDS)('%j', (job, status, credit, why) => {
    expect(wishRow(job, 'wish/domain', { targetDomains: ['fintech'] })).toEqual([status, credit, why]);
  });

  test('is not weighed for who names none', () => {
    expect(wishRow({ required: ['fintech'] }, 'wish/domain', {})).toBeUndefined();
  });
});

const KINDS = Object.keys(WISH_IMPORTANCE) as WishKind[];
const importance = fc.double({ min: 0, max: 2, noNaN: true });
const weights = fc.record(
  Object.fromEntries(KINDS.map((kind) => [kind, importance])) as Record<WishKind, typeof importance>,
);

describe('of any posting, profile and weights', () => {
  test('attraction stays within 0 and 100', () => {
    fc.assert(
      fc.property(facts, says, weights, (posting, profile, attraction) => {
        const { attraction: value } = matchOf(posting, { ...profile, attraction, targetDomains: ['fintech'] });
        if (value !== null) expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
      }),
    );
  });

  test('a wish that is met in full never lowers it by mattering more; one that is not met at all never raises it', () => {
    fc.assert(
      fc.property(facts, says, weights, fc.constantFrom(...KINDS), importance, (posting, profile, all, kind, other) => {
        const more = Math.max(all[kind], other);
        const rows = (weight: number) => matchOf(posting, { ...profile, attraction: { ...all, [kind]: weight } });
        const [less, raised] = [rows(Math.min(all[kind], other)), rows(more)];
        if (less.attraction === null || raised.attraction === null) return;
        const credits = raised.criteria
          .filter(({ id, status }) => status !== 'unknown' && kindOf(id) === kind)
          .map(({ credit }) => credit);
        if (credits.length === 0) expect(raised.attraction).toBe(less.attraction);
        else if (credits.every((credit) => credit === 1))
          expect(raised.attraction).toBeGreaterThanOrEqual(less.attraction);
        else if (credits.every((credit) => credit === 0))
          expect(raised.attraction).toBeLessThanOrEqual(less.attraction);
      }),
    );
  });
});

function kindOf(id: string): string {
  const kind = id.replace('wish/', '');
  return kind === 'office' ? 'mode' : kind;
}

test('every kind of wish has a weight', () => {
  for (const kind of KINDS) expect(WISH_WEIGHT[kind]).toBeGreaterThan(0);
});
