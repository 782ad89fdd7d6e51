import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  askedSkills,
  funnel,
  gapsOverTime,
  payByLevel,
  payScales,
  payStated,
  sources,
} from '../../src/tracker/insights.ts';
import { NO_TEXT, type SavedRow, type Status } from '../../src/tracker/saved.ts';
import { dayHere } from '../../src/ui/dates.ts';
import { rowOf } from './rows.ts';

const paid = (payMin: number | null, payMax: number | null, part: Partial<SavedRow> = {}) =>
  rowOf({ payMin, payMax, payCurrency: 'GBP', payPeriod: 'year', ...part });

describe('pay by level', () => {
  it('holds a group of any size', () => {
    const many = Array.from({ length: 80_000 }, (_, at) => paid(90_000 + at, 200_000 + at));
    expect(payByLevel(many)).toMatchObject([{ n: 80_000, least: 90_000, most: 279_999, low: 130_000, high: 240_000 }]);
  });

  it('groups by level, country and currency, a year at a time, with the middle of both ends', () => {
    const rows = [
      paid(90_000, 110_000),
      paid(100_000, 130_000, { savedAt: '2026-07-01T09:00:00.000Z' }),
      paid(95_000, null),
      paid(60, 80, { payPeriod: 'hour' }),
      paid(200_000, 240_000, { payCurrency: 'USD', location: 'New York, NY', level: 'vp' }),
      paid(180_000, 190_000, { payCurrency: 'USD', location: 'Nowhere known' }),
    ];
    expect(payByLevel(rows)).toEqual([
      {
        level: 'vp',
        country: 'US',
        currency: 'USD',
        n: 1,
        low: 200_000,
        high: 240_000,
        least: 200_000,
        most: 240_000,
        from: '2026-05-01',
        to: '2026-05-01',
      },
      {
        level: 'director',
        country: 'GB',
        currency: 'GBP',
        n: 4,
        low: 97_500,
        high: 130_000,
        least: 90_000,
        most: 166_400,
        from: '2026-05-01',
        to: '2026-07-01',
      },
      {
        level: 'director',
        country: null,
        currency: 'USD',
        n: 1,
        low: 180_000,
        high: 190_000,
        least: 180_000,
        most: 190_000,
        from: '2026-05-01',
        to: '2026-05-01',
      },
    ]);
  });
  it('the place that the range is for beats where the job is', () => {
    expect(payByLevel([paid(1, 2, { payPlace: 'Berlin' })])[0]!.country).toBe('DE');
  });
  it.each([
    ['no pay', rowOf()],
    ['no level', paid(1, 2, { level: null })],
    ['on-target earnings are no base', paid(1, 2, { payKind: 'ote' })],
  ])('leaves out: %s', (_, one) => expect(payByLevel([one])).toEqual([]));
});

describe('the scales that pay is drawn on', () => {
  it('one for each currency, the most frequent first, with round ends around everything', () => {
    const rows = [
      paid(188_000, 226_000, { payCurrency: 'USD' }),
      paid(92_000, 118_000),
      paid(99_000, 141_000, { level: 'vp' }),
      paid(60, 80, { payPeriod: 'hour', level: 'vp' }),
    ];
    expect(payScales(rows).map(({ currency, min, max, groups }) => [currency, min, max, groups.length])).toEqual([
      ['GBP', 80_000, 180_000, 2],
      ['USD', 180_000, 230_000, 1],
    ]);
  });

  it('holds every figure that is drawn on it', () => {
    const amount = fc.integer({ min: 1, max: 3_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 8 }), (pairs) => {
        const rows = pairs.map(([a, b]) => paid(Math.min(a, b), Math.max(a, b)));
        for (const { min, max, groups } of payScales(rows)) {
          expect(min).toBeLessThan(max);
          for (const { least, most } of groups) expect([least >= min, most <= max]).toEqual([true, true]);
        }
      }),
    );
  });
});

describe('skills', () => {
  const ROWS = [
    rowOf({ asks: ['sql', 'roadmap', 'years/1'], gaps: ['sql'] }),
    rowOf({ asks: ['sql', 'new-in-a-later-version'], gaps: [], savedAt: '2026-06-01T02:00:00.000Z' }),
    rowOf(),
  ];
  it('most asked first, with how often the profile did not cover it', () => {
    expect(askedSkills(ROWS).map(({ id, asked, open }) => [id, asked, open])).toEqual(
      [
        ['sql', 2, 1],
        ['new-in-a-later-version', 1, 0],
        ['roadmap', 1, 0],
      ].sort((a, b) => Number(b[1]) - Number(a[1])),
    );
    expect(askedSkills(ROWS, 1)).toHaveLength(1);
  });
  it('by month', () => {
    const [may, june] = [
      { month: '2026-05', postings: 1, asked: 2, open: 1 },
      { month: '2026-06', postings: 1, asked: 2, open: 0 },
    ];
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect(gapsOverTime(ROWS, dayHere)).toEqual([may, june]);
    // June began later in New York.
    vi.stubEnv('TZ', 'America/New_York');
    expect(gapsOverTime(ROWS, dayHere)).toEqual([{ month: '2026-05', postings: 2, asked: 4, open: 1 }]);
    vi.unstubAllEnvs();
  });
  it('share that states pay', () =>
    expect(
      payStated([paid(1, null), rowOf(), rowOf(), rowOf({ band: NO_TEXT }), paid(2, 3, { band: NO_TEXT })]),
    ).toEqual({
      stated: 1,
      all: 3,
    }));
});

describe('funnel', () => {
  const went = (status: Status, stages: [string, string][]) => rowOf({ status, stages });
  it('counts those that came so far, and the days from stage to stage', () => {
    const rows = [
      went('interviewing', [
        ['applied', '2026-05-04'],
        ['interviewing', '2026-05-20'],
      ]),
      went('rejected', [
        ['applied', '2026-05-10'],
        ['screening', '2026-05-12'],
        ['rejected', '2026-05-30'],
      ]),
      rowOf(),
      rowOf({ status: 'archived' }),
    ];
    expect(funnel(rows).map(({ status, reached, share, days }) => [status, reached, share, days])).toEqual([
      ['saved', 4, null, null],
      ['applied', 2, 0.5, 6],
      ['screening', 2, 1, 2],
      ['interviewing', 1, 0.5, null],
      ['offer', 0, 0, null],
      ['accepted', 0, null, null],
    ]);
  });
  it('never widens: no stage is reached by more than the one before', () => {
    const status = fc.constantFrom<Status>(
      'saved',
      'applied',
      'screening',
      'interviewing',
      'offer',
      'accepted',
      'rejected',
      'withdrawn',
      'archived',
    );
    const stages = fc.array(
      fc.tuple(status as fc.Arbitrary<string>, fc.constantFrom('2026-05-01', '2026-04-01', '2026-06-09')),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.array(fc.record({ status, stages }), { maxLength: 30 }), (parts) => {
        const steps = funnel(parts.map((part) => rowOf(part)));
        steps.forEach(({ reached, days }, at) => {
          if (at > 0) expect(reached).toBeLessThanOrEqual(steps[at - 1]!.reached);
          expect(days ?? 0).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});

it('sources: what led to conversations first', () => {
  const rows = [
    rowOf({ site: 'linkedin' }),
    rowOf({ site: 'linkedin', status: 'applied' }),
    rowOf({ source: 'Referral', status: 'screening' }),
    rowOf({ site: '' }),
  ];
  expect(sources(rows)).toEqual([
    { source: 'Referral', saved: 1, applied: 1, talked: 1 },
    { source: 'linkedin', saved: 2, applied: 1, talked: 0 },
    { source: 'unknown', saved: 1, applied: 0, talked: 0 },
  ]);
});
