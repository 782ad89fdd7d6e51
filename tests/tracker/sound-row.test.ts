import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newSaved } from '../../src/tracker/changes.ts';
import { toRow } from '../../src/tracker/row.ts';
import { rowSchema } from '../../src/tracker/schema.ts';
import { isSoundRow } from '../../src/tracker/sound-row.ts';
import { sampleReading } from '../store/samples.ts';

const ROW = toRow(newSaved(sampleReading('a'), '2026-11-21T10:00:00.000Z'));

it('takes a row as it is written, with everything that it may hold', () => {
  const full = {
    ...ROW,
    asks: ['roadmap'],
    gaps: [],
    stages: [['saved', '2026-11-21']],
    tags: ['later'],
    closed: true,
  };
  expect([isSoundRow(ROW), isSoundRow(full)]).toEqual([true, true]);
});

it('never takes what the schema refuses, whatever one field holds', () => {
  const fields = Object.keys(rowSchema.def.shape);
  expect(fields.length).toBeGreaterThan(30);
  const value = fc.oneof(
    fc.anything(),
    fc.constantFrom(Number.NaN, 'x'.repeat(2001), [['a']], [1], { same: 1 }, ['a', 'b', 'c'], Array(300).fill('t')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...fields), value, (field, wrong) => {
      const row = { ...ROW, [field]: wrong };
      if (isSoundRow(row)) expect(rowSchema.safeParse(row).success).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
