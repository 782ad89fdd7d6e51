import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { parseProfileText } from '../../src/profile/parse.ts';

const parsed = parseProfileText(readFileSync(new URL('../fixtures/profile.json', import.meta.url), 'utf8'));
if (!parsed.ok) throw new Error(parsed.message);
const { profile } = parsed;

const TEXT = `Quillmark builds billing software for 1,200 firms.

What you will do
• Lead and grow a team of six product managers
• Own the roadmap of the billing suite and its API platform

What you bring
• 8+ years of product management experience, 3 of them leading product managers
• Experience in B2B SaaS
• Python or SQL for your own analyses

Nice to have
• Experience in healthcare

The base salary range is $200,000 - $240,000 per year. Hybrid, two days a week in our New York office.`;

const match = async (text: string) =>
  computeMatch(
    await analyse(
      { title: 'Director of Product Management', company: 'Quillmark', location: 'New York, NY', text },
      { grammar: null },
    ),
    profile,
  );

test('from the text of a posting to a verdict', async () => {
  const { band, score, blockers, pay, summary } = await match(TEXT);
  expect(band).toBe('strong');
  expect(score).toBeGreaterThanOrEqual(85);
  expect(blockers).toEqual([]);
  expect(pay.verdict).toBe('reaches-target');
  expect(summary).toMatch(/^Strong match, \d\d: you meet .*must-haves.*; pay reaches your target/);
});

test('every quote of a row stands in the posting where it says', async () => {
  const analysis = await analyse({ title: 'Director of Product Management', text: TEXT }, { grammar: null });
  const { criteria, blockers } = computeMatch(analysis, profile);
  for (const { evidence } of [...criteria, ...blockers]) {
    for (const { source, start, end, text } of evidence) {
      if (source === 'text') expect(analysis.posting.text.slice(start!, end!)).toBe(text);
    }
  }
});

test('removing text never raises confidence', async () => {
  let before = 1;
  for (let length = TEXT.length; length >= 0; length -= 120) {
    const { confidence } = await match(TEXT.slice(0, length));
    expect(confidence).toBeLessThanOrEqual(before);
    before = confidence;
  }
});
