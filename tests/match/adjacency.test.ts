import { describe, expect, test } from 'vitest';
import { neighboursOf, neighboursWith } from '../../src/knowledge/adjacency.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { parseProfile } from '../../src/profile/parse.ts';
import { analysisOf, profileOf, skills } from './build.ts';

const PAYMENTS_YEARS = [{ years: 6, area: 'domain', detail: 'payments' }];

/** What the profile holds, how the user weighs neighbours, and the row of the ledger. */
const ROWS: [held: object, adjacency: object[], status: string, credit: number, why: string][] = [
  [skills({ payments: 'strong' }), [], 'met', 0.9, 'Payments counts here: payments is a part of financial technology.'],
  [
    skills({ payments: 'strong' }),
    [{ from: 'payments', to: 'fintech', credit: 0.4 }],
    'partial',
    0.4,
    'Payments counts in part: payments is a part of financial technology, as you weigh it.',
  ],
  [
    skills({ payments: 'strong' }),
    [{ from: 'payments', to: 'fintech', credit: 0 }],
    'unknown',
    0,
    'Your profile does not mention it.',
  ],
  [
    skills({ gaming: 'strong' }),
    [{ from: 'gaming', to: 'fintech', credit: 0.3 }],
    'partial',
    0.3,
    'Gaming counts in part: you count it so.',
  ],
  [
    skills({ payments: 'strong' }),
    [
      { from: 'payments', to: 'fintech', credit: 0 },
      { from: 'payments', to: 'fintech', credit: 0.5 },
    ],
    'partial',
    0.5,
    'Payments counts in part: payments is a part of financial technology, as you weigh it.',
  ],
  [
    { experience: PAYMENTS_YEARS },
    [{ from: 'payments', to: 'fintech', credit: 0 }],
    'unknown',
    0,
    'Your profile does not mention it.',
  ],
];

describe('what one skill is worth for another', () => {
  test.each(ROWS)('%j with %j', (held, adjacency, status, credit, why) => {
    const match = computeMatch(analysisOf({ required: ['fintech'] }), profileOf({ ...held, adjacency }));
    const row = match.criteria.find(({ id }) => id === 'skill/fintech')!;
    expect([row.status, row.credit, row.why]).toEqual([status, credit, why]);
  });

  test('years in a field follow it too', () => {
    const years = [{ min: 5, area: 'domain' as const, detail: 'fintech' }];
    const credit = (adjacency: object[]) =>
      computeMatch(analysisOf({ years }), profileOf({ experience: PAYMENTS_YEARS, adjacency })).criteria.find(
        ({ id }) => id === 'years/1',
      );
    expect(credit([])?.credit).toBe(0.9);
    expect(credit([{ from: 'payments', to: 'fintech', credit: 0.5 }])?.credit).toBe(0.5);
    expect(credit([{ from: 'payments', to: 'fintech', credit: 0 }])?.status).toBe('unknown');
  });

  test('one pair changed leaves every other as it was, and no skill stands beside itself', () => {
    const changed = neighboursWith([
      { from: 'payments', to: 'fintech', credit: 0.1 },
      { from: 'fintech', to: 'fintech', credit: 1 },
    ]);
    expect(changed('banking')).toBe(neighboursOf('banking'));
    expect(changed('fintech').filter(({ from }) => from === 'banking')).toEqual(
      neighboursOf('fintech').filter(({ from }) => from === 'banking'),
    );
    expect(
      changed('fintech')
        .map(({ from }) => from)
        .sort(),
    ).toEqual(
      neighboursOf('fintech')
        .map(({ from }) => from)
        .sort(),
    );
    expect(neighboursWith([])).toBe(neighboursOf);
  });

  const REFUSED: [object, string][] = [
    [{ adjacency: [{ from: 'payments', to: 'fintech', credit: 2 }] }, 'adjacency, entry 1, credit: 2 is too large'],
    [
      { adjacency: [{ from: 'nothing', to: 'fintech', credit: 1 }] },
      'adjacency, entry 1, from: "nothing" is not known',
    ],
    [{ attraction: { pay: -1 } }, 'attraction, pay: -1 is too small'],
    [{ attraction: { pay: 'much' } }, 'attraction, pay: expected a number'],
    [{ targetDomains: ['moon'] }, 'targetDomains, entry 1: "moon" is not known'],
  ];
  test.each(REFUSED)('a file with %j is refused with a sentence', (part, message) => {
    const parsed = parseProfile({ schema: 'rolescope/profile@1', ...part });
    expect(parsed.ok ? '' : parsed.message).toContain(message);
  });

  test('a neighbour worth less than the rest of the match is left out of the mean', () => {
    const job = analysisOf({ required: ['sql', 'apis', 'roadmapping', 'aws'], role: { level: 'director' } });
    const own = { sql: 'strong', apis: 'strong', roadmapping: 'strong' } as const;
    const fitWith = (held: Parameters<typeof skills>[0]) =>
      computeMatch(job, profileOf({ targetLevels: ['director'], ...skills(held) })).score!;
    expect(fitWith({ ...own, cloud: 'strong' })).toBe(fitWith(own));
    expect(fitWith({ ...own, aws: 'strong' })).toBeGreaterThan(fitWith(own));
  });

  test('a neighbour worth more than the rest of the match lifts it', () => {
    const job = analysisOf({ required: ['sql', 'python', 'aws', 'cloud'], role: { level: 'director' } });
    const poor = skills({ sql: 'none', python: 'none' }).skills;
    const fitWith = (more: object[]) =>
      computeMatch(job, profileOf({ targetFunctions: [], skills: [...poor, ...more] })).score!;
    expect(fitWith([{ id: 'azure', strength: 'strong' }])).toBeGreaterThan(fitWith([]));
  });
});
