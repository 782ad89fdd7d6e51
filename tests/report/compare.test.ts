import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { profileSchema } from '../../src/profile/schema.ts';
import {
  aspectsOf,
  type Compared,
  compareDocument,
  compareLines,
  EQUAL_WEIGHTS,
  totalOf,
} from '../../src/report/compare.ts';
import { compareReport } from '../../src/report/index.ts';

const PROFILE = profileSchema.parse(JSON.parse(readFileSync('tests/fixtures/profile.json', 'utf8')));

async function compared(key: string, text: string, title = 'Director of Product'): Promise<Compared> {
  const posting = { title, company: key, location: 'London, UK', url: '', id: key, site: '', text, sources: {} };
  const analysis = await analyse(posting, { now: '2026-11-01T00:00:00.000Z' });
  return { key, analysis, match: computeMatch(analysis, PROFILE), status: 'Saved' };
}

let rich: Compared;
let bare: Compared;
const unjudged = (one: Compared): Compared => ({ ...one, key: 'unjudged', match: null });

beforeAll(async () => {
  rich = await compared(
    'Marrowpike',
    'You bring\n• 8+ years in product management\n• Experience with roadmaps\nThe base salary is £150,000 to £180,000 a year.\nHybrid, two days a week in our London office.',
  );
  bare = await compared('Tallow', 'We make candles.');
});

const cells = (id: string, all: readonly Compared[]) => compareLines(all, EQUAL_WEIGHTS).find((line) => line.id === id);

describe('postings side by side', () => {
  it('says "not stated" and "not known" instead of leaving cells blank', () => {
    const lines = compareLines([rich, bare, unjudged(bare)], EQUAL_WEIGHTS);
    expect(lines.map(({ cells: all }) => all.length)).toEqual(lines.map(() => 3));
    expect(lines.flatMap(({ id, cells: all }) => all.map((cell) => (cell === '' ? id : '')).filter(Boolean))).toEqual(
      [],
    );
    expect(cells('pay', [rich, bare])!.cells).toEqual(['GBP 150,000–180,000 a year, base', 'Not stated']);
    expect(cells('mode', [rich, bare])!.cells).toEqual(['Hybrid, 2 days a week in the office', 'Not stated']);
    expect(cells('total', [unjudged(bare)])!.cells).toEqual(['Not known']);
    const { posting, work } = bare.analysis;
    const nowhere = {
      ...bare,
      analysis: { ...bare.analysis, posting: { ...posting, location: '' }, work: { ...work, places: [] } },
    };
    const inText = { ...nowhere, analysis: { ...nowhere.analysis, work: { ...work, places: ['Leeds', 'Bath'] } } };
    expect(cells('place', [bare, nowhere, inText])!.cells).toEqual(['London, UK', '—', 'Leeds; Bath']);
  });

  it('marks the best only where there is a difference', () => {
    expect(cells('fit', [rich, rich])!.best).toEqual([]);
    expect(cells('pay', [bare, rich])!.best).toEqual([]);
    expect(cells('total', [bare, rich, unjudged(bare)])!.best).toEqual([1]);
  });

  it('does not let pay and place carry a job in another function', async () => {
    const text =
      'You bring\n• 8+ years in recruiting\nYou will source and interview engineers.\nThe base salary is $250,000 to $280,000 a year.\nFully remote in the United States.';
    const recruiter = await compared('Quill', text, 'Principal Technical Recruiter');
    const product = await compared('Quill', text, 'Director of Product');
    expect(recruiter.match!.blockers.map(({ id }) => id)).toContain('function');
    expect(aspectsOf(product).pay).toBe(1);
    expect(aspectsOf(recruiter).pay).toBeCloseTo(0.2);
    expect(totalOf(recruiter, EQUAL_WEIGHTS).value!).toBeLessThan(30);
  });

  it('never ranks pay across currencies', async () => {
    const dollars = await compared('Quill', 'The base salary is $250,000 to $280,000 a year.');
    expect(cells('pay', [rich, dollars])!.best).toEqual([]);
  });

  it('weighs only what is known, and says from how much', () => {
    expect(aspectsOf(unjudged(rich))).toEqual({ fit: null, pay: null, level: null, life: null });
    expect(totalOf(unjudged(rich), EQUAL_WEIGHTS)).toEqual({ value: null, known: [] });
    expect(totalOf(rich, { fit: 0, pay: 0, level: 0, life: 0 })).toEqual({ value: null, known: [] });
    expect(totalOf(rich, { fit: 1, pay: 0, level: 0, life: 0 }).value).toBe(rich.match!.score);
  });

  it('a total stays within what it is made of, whatever the weights', () => {
    const weight = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.record({ fit: weight, pay: weight, level: weight, life: weight }), (weights) => {
        const { value, known } = totalOf(rich, weights);
        const parts = known.map((aspect) => aspectsOf(rich)[aspect]! * 100);
        if (value === null) expect(known).toEqual([]);
        else expect([value >= Math.min(...parts) - 1, value <= Math.max(...parts) + 1]).toEqual([true, true]);
      }),
    );
  });

  it('comes as a table for spreadsheets, and with everything for programs', () => {
    const csv = compareReport([rich, bare], EQUAL_WEIGHTS, 'csv').body.split('\r\n');
    expect(csv[0]).toBe('"","Director of Product, Marrowpike","Director of Product, Tallow"');
    const data = JSON.parse(compareReport([rich, bare], EQUAL_WEIGHTS, 'json').body);
    expect(data).toEqual({
      schema: 'rolescope/comparison@1',
      weights: EQUAL_WEIGHTS,
      postings: [rich, bare].map(({ key }) => ({ key, title: 'Director of Product', company: key })),
      lines: compareLines([rich, bare], EQUAL_WEIGHTS),
    });
    for (const format of ['md', 'html'] as const)
      expect(compareReport([rich, bare], EQUAL_WEIGHTS, format).body).toContain('Must-haves met');
  });

  it('is a report with one column for each', () => {
    const table = compareDocument([rich, bare], EQUAL_WEIGHTS).blocks.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({ columns: ['', 'Director of Product, Marrowpike', 'Director of Product, Tallow'] });
  });
});
