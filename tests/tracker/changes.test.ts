import { describe, expect, it } from 'vitest';
import { changedSince, newSaved, type Reading, readAgain, withClosed } from '../../src/tracker/changes.ts';
import { toRow } from '../../src/tracker/row.ts';
import { sampleReading } from '../store/samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const LATER = '2026-11-22T10:00:00.000Z';
const read = (part: Partial<Reading['posting']> = {}): Reading => {
  const reading = sampleReading('a');
  return { ...reading, posting: { ...reading.posting, ...part } };
};

describe('a saved posting that is opened again', () => {
  const ROWS: [what: string, part: Partial<Reading['posting']>, changed: boolean][] = [
    ['nothing', {}, false],
    ['its text', { text: 'Other words.' }, true],
    ['its title', { title: 'Group Product Manager' }, true],
    ['its place', { location: 'Remote' }, true],
    ['the pay beside it', { pay: [{ text: '$200,000', by: 'page' }] }, true],
    ['the way of working beside it', { workMode: 'remote' }, true],
    ['that it is closed', { closed: true }, true],
    ['only its address', { url: 'https://jobs.lever.co/marrowpike/a?utm_source=x' }, false],
    ['another posting’s key: only worded differently there', { site: 'linkedin', id: '9', location: 'UK' }, false],
  ];
  it.each(ROWS)('changed in: %s', (_, part, changed) => {
    expect(changedSince(newSaved(read(), NOW), read(part))).toBe(changed);
  });

  it('what the user wrote over is no change of the page', () => {
    const saved = { ...newSaved(read({ title: 'My title' }), NOW), edits: { title: 'My title' } };
    expect(changedSince(saved, read())).toBe(false);
  });

  it('keeps the reading before with its day, where something changed', () => {
    const saved = newSaved(read(), NOW);
    const again = readAgain(saved, read({ pay: [{ text: '$200,000', by: 'page' }] }), LATER);
    expect(again.earlier?.map(({ readAt, posting }) => [readAt, posting.pay])).toEqual([[NOW, undefined]]);
    expect(readAgain(saved, read(), LATER).earlier).toBeUndefined();
  });

  it('a closed one is noted once, and its row says so', () => {
    const closed = withClosed(newSaved(read(), NOW), LATER);
    expect(closed.history.map(({ event }) => event)).toEqual(['saved', 'closed']);
    expect([toRow(newSaved(read(), NOW)).closed, toRow(closed).closed]).toEqual([false, true]);
    expect(withClosed(closed, LATER)).toBe(closed);
  });
});
