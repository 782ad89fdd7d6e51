import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { shownMatch } from '../../src/match/shown.ts';
import { compareLines, EQUAL_WEIGHTS } from '../../src/report/compare.ts';
import { matchReport } from '../../src/report/index.ts';
import { newSaved } from '../../src/tracker/changes.ts';
import { toRow } from '../../src/tracker/row.ts';
import { profileOf } from '../match/build.ts';
import { savedReport } from '../report/saved.ts';

/** A posting of which only what stands around a text is known: its pay, place and way of working answer wishes all the same. */
const NOW = '2026-11-22T08:00:00.000Z';
const profile = profileOf({
  skills: [{ id: 'sql', strength: 'strong' }],
  targetLevels: ['director'],
  targetFunctions: ['product-management'],
  work: { modes: ['remote'] },
  compensation: { currency: 'GBP', minBase: 150_000 },
});
async function savedWith(text: string) {
  const posting = { title: 'Director of Product', company: 'Marrow & Pike', location: 'Leeds', url: '', id: '1', text };
  const whole = {
    ...posting,
    site: 'spreadsheet',
    pay: [{ text: '£120,000', by: 'spreadsheet' }],
    workMode: 'onsite' as const,
    sources: {},
  };
  const analysis = await analyse(whole, { now: NOW });
  return newSaved({ posting: whole, analysis, match: computeMatch(analysis, profile) }, NOW);
}

test.each(['', ' \n '])('a posting with the text %j is judged nowhere, and its pay is kept', async (text) => {
  const saved = await savedWith(text);
  expect(saved.match!.blockers.length).toBeGreaterThan(0);
  const none = { score: null, band: 'no-text', attraction: null, blockers: 0 };
  expect(toRow(saved)).toMatchObject({ ...none, payMin: 120_000, payCurrency: 'GBP' });
  for (const hideMyName of [false, true]) {
    const csv = savedReport([saved], 'csv', { hideMyName }).body;
    expect(csv).toContain('"Leeds","saved",,"No text",,"","product-management"');
    expect(csv).not.toContain('floor');
  }
  const pages = ['md', 'html'] as const;
  for (const body of [
    ...pages.map((format) => savedReport([saved], format, { each: true }).body),
    ...pages.map((format) => matchReport({ ...saved, profile }, format).body),
  ]) {
    expect(body).toContain('No text');
    expect(body).not.toMatch(
      /one thing is plain|\d of 100|In the way|stands in the way|What would move it|Your wishes/,
    );
  }
});

test('a comparison says that there is no text, and weighs nothing of it', async () => {
  const { analysis, match } = await savedWith('');
  const all = [{ key: 'a', analysis, match: shownMatch(match!, analysis), status: 'Saved' }];
  const lines = Object.fromEntries(compareLines(all, EQUAL_WEIGHTS).map(({ id, cells }) => [id, cells[0]]));
  expect(lines).toMatchObject({ fit: 'No text', attraction: '—', blockers: '—', pay: 'GBP 120,000 a year, base' });
});

test('with a text it is judged', async () => {
  const saved = await savedWith('You must know SQL. You lead a team of product managers.');
  expect(toRow(saved).band).not.toBe('no-text');
  expect(toRow(saved).blockers).toBeGreaterThan(0);
});
