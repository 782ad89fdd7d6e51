import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSaved } from '../../src/tracker/changes.ts';
import { folded, sharedTexts } from '../../src/tracker/copies.ts';
import { toRow } from '../../src/tracker/row.ts';
import { relatedTo } from '../../src/tracker/same.ts';
import type { SavedRow } from '../../src/tracker/saved.ts';
import { sampleReading } from '../store/samples.ts';

const ROW = toRow(newSaved(sampleReading('c'), '2026-05-01T09:00:00.000Z'));
/** Some hundred words, so that their wording can be compared. */
const sentences = (about: string) =>
  Array.from(
    { length: 30 },
    (_, at) => `In quarter ${at} you agree with sales on what ${about} builds for branch ${at * 7}.`,
  );
const LEDGER = sentences('the ledger team').join('\n');
const CARDS = sentences('nobody but the cards guild of our bank').reverse().join('\n');

function row(key: string, company: string, text: string, part: Partial<SavedRow> = {}): SavedRow {
  const reading = sampleReading(key);
  const saved = newSaved({ ...reading, posting: { ...reading.posting, company, text } }, '2026-05-01T09:00:00.000Z');
  return { ...toRow(saved), key, ...part };
}

/** "a(b c) d": a with the copies b and c under it, then d. */
const drawn = (rows: readonly SavedRow[]) =>
  folded(rows, sharedTexts(rows))
    .map(({ row: { key }, copies }) => key + (copies.length > 0 ? `(${copies.map((copy) => copy.key).join(' ')})` : ''))
    .join(' ');

const ROWS: [why: string, rows: SavedRow[], expected: string][] = [
  ['nothing in common', [row('a', 'Orla', LEDGER), row('b', 'Quill', CARDS)], 'a b'],
  ['an agency’s copy', [row('a', 'Orla', LEDGER), row('b', 'Tallow Search', LEDGER)], 'a(b)'],
  [
    'copies that add a line, with others between them',
    [
      row('a', 'Tallow Search', `Our client:\n${LEDGER}`),
      row('x', 'Quill', CARDS),
      row('b', 'Orla', LEDGER),
      row('c', 'Finch Talent', `${LEDGER}\nApply with Finch.`),
    ],
    'a(b c) x',
  ],
  [
    'the one that is furthest stands above, at its own place',
    [row('a', 'Tallow Search', LEDGER), row('x', 'Quill', CARDS), row('b', 'Orla', LEDGER, { status: 'screening' })],
    'x b(a)',
  ],
  [
    'what has ended never stands above what goes on',
    [row('a', 'Tallow Search', LEDGER, { status: 'rejected' }), row('b', 'Orla', LEDGER)],
    'b(a)',
  ],
  [
    'several jobs of one employer stay apart',
    [row('a', 'Orla', LEDGER), row('b', 'Orla, Inc.', LEDGER), row('c', 'Tallow Search', LEDGER)],
    'a(c) b',
  ],
  ['one employer alone', [row('a', 'Orla', LEDGER), row('b', 'Orla GmbH', LEDGER)], 'a b'],
  ['texts too short to tell', [row('a', 'Orla', 'You lead.'), row('b', 'Quill', 'You lead.')], 'a b'],
  [
    'rows from before there were marks',
    [row('a', 'Orla', LEDGER, { marks: undefined }), row('b', 'Quill', LEDGER)],
    'a b',
  ],
  [
    'two texts, two places',
    [row('a', 'Orla', LEDGER), row('b', 'Quill', CARDS), row('c', 'Tallow', CARDS), row('d', 'Tallow', LEDGER)],
    'a(d) b(c)',
  ],
];

describe('copies of one text under several names', () => {
  it.each(ROWS)('%s', (_, rows, expected) => expect(drawn(rows)).toBe(expected));

  it('a list that is narrowed down folds what is left of it', () => {
    const rows = [row('a', 'Orla', LEDGER), row('b', 'Tallow', LEDGER), row('c', 'Finch', LEDGER)];
    const shared = sharedTexts(rows);
    expect(folded(rows.slice(1), shared).map(({ row: { key }, copies }) => [key, copies.length])).toEqual([['b', 1]]);
  });

  /** Prints that differ from one print in few bits and in many, so that near ones are often met. */
  const print = fc
    .tuple(fc.constantFrom('00ff00ff00ff00ff', 'f0f0f0f0f0f0f0f0'), fc.array(fc.nat({ max: 63 }), { maxLength: 9 }))
    .map(([base, flips]) => {
      let bits = BigInt(`0x${base}`);
      for (const at of flips) bits ^= 1n << BigInt(at);
      return bits.toString(16).padStart(16, '0');
    });

  it('finds every pair that the posting’s own page calls copies, and loses no row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(print, fc.nat({ max: 3 })), { maxLength: 20 }), (made) => {
        const rows = made.map(([mark, employer], at) => ({
          ...ROW,
          key: `k${at}`,
          company: `Employer ${employer}`,
          marks: { same: `s${at}`, role: '', print: mark },
        }));
        const shared = sharedTexts(rows);
        for (const one of rows)
          for (const { row: other, relation } of relatedTo(one, rows))
            if (relation === 'copy')
              expect([other.key, shared.get(other.key)]).toEqual([other.key, shared.get(one.key) ?? 'none']);
        const kept = folded(rows, shared).flatMap(({ row: { key }, copies }) => [
          key,
          ...copies.map((copy) => copy.key),
        ]);
        expect(kept.sort()).toEqual(rows.map(({ key }) => key).sort());
      }),
    );
  });

  it('compares 10,000 texts without comparing each with each', () => {
    const random = (seed: number) => (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) >>> 0).toString(16).padStart(8, '0');
    const rows = Array.from({ length: 10_000 }, (_, at) => ({
      ...ROW,
      key: `k${at}`,
      company: `Employer ${at % 500}`,
      marks: { same: '', role: '', print: random(at * 2 + 1) + random(at * 7919 + 5) },
    }));
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      folded(rows, sharedTexts(rows));
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(250);
  });
});
