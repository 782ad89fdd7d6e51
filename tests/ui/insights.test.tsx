import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { newSaved } from '../../src/tracker/changes.ts';
import { toRow } from '../../src/tracker/row.ts';
import { GapsTable, PayTable } from '../../src/ui/insights/tables.tsx';
import { sampleReading } from '../store/samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const ROW = toRow(newSaved(sampleReading('u'), NOW));

const PAID = {
  ...ROW,
  level: 'director' as const,
  payMin: 180_000,
  payMax: 210_000,
  payCurrency: 'USD',
  payPeriod: 'year',
};

it('counts one posting as one', () => {
  const said = (count: number) =>
    renderToString(<PayTable rows={Array.from({ length: count }, () => PAID)} />).replace(/<[^>]+>/g, '');
  expect(said(1)).toMatch(/\d of 1 posting states pay\./);
  expect(said(2)).toMatch(/\d of 2 postings state pay\./);
});

it('a month in which nothing was left open has a bar without a mark', () => {
  const marks = (gaps: string[]) =>
    renderToString(<GapsTable rows={[{ ...ROW, asks: ['sql', 'b2b'], gaps }]} />).split('class="bar-open"').length - 1;
  expect([marks([]), marks(['sql'])]).toEqual([0, 1]);
});
