import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/analyse.ts';
import type { Analysis, Evidence } from '../src/facts/analysis.ts';
import { computeMatch } from '../src/match/compute.ts';
import { htmlToText } from '../src/page/blocks.ts';
import { parseLoosely } from '../src/page/jsonld.ts';
import { parseProfileText } from '../src/profile/parse.ts';
import { matchReport, REPORT_FORMATS } from '../src/report/index.ts';
import { readResume } from '../src/resume/parse.ts';
import { MAX_TEXT, normaliseText } from '../src/text/normalise.ts';
import { ATTACKS } from './attacks.ts';
import { makePosting } from './bench/postings.ts';
import { documentOf } from './page/load.ts';
import { growthBetween } from './regex/growth.ts';

/** Text made to break readers of text, through everything that reads text: it must end, stay true and take linear time. */
const WHOLE = 100_000;
/** Four of these are just below what is read of a text: beyond it, time would stand still and prove nothing. */
const PART = Math.floor(MAX_TEXT / 4) - 100;
/** Four times as long may take this many times as long; quadratic work takes 16 times. */
const MOST_GROWTH = 10;
/** Milliseconds below which a time says nothing of growth. */
const FLOOR = 5;
const TODAY = '2026-03-01';

const parsed = parseProfileText(readFileSync(new URL('./fixtures/profile.json', import.meta.url), 'utf8'));
if (!parsed.ok) throw new Error(parsed.message);
const { profile } = parsed;

const analysed = (text: string) => analyse({ title: 'Director of Product', text }, { now: TODAY });

/** Everything that is made of a text: analysis, match and every report. */
async function throughAll(text: string, beside = 'Director of Product'): Promise<Analysis> {
  const analysis = await analyse({ title: beside, company: beside, location: beside, text }, { now: TODAY });
  const match = computeMatch(analysis, profile);
  for (const format of REPORT_FORMATS)
    expect(matchReport({ analysis, match }, format, {}).body.length).toBeGreaterThan(0);
  return analysis;
}

/** Every piece of evidence in a value, however deep. */
function evidenceIn(value: unknown): Evidence[] {
  if (value === null || typeof value !== 'object') return [];
  if ('rule' in value && 'source' in value) return [value as Evidence];
  return Object.values(value).flatMap(evidenceIn);
}

function expectTrue(analysis: Analysis): void {
  const { text } = analysis.posting;
  for (const { source, start, end, text: quoted } of evidenceIn(analysis))
    if (source === 'text') expect(text.slice(start!, end!)).toBe(quoted);
}

describe.each(ATTACKS)('%s', (_, make) => {
  it('pass through analysis, match and reports with true offsets', async () => {
    expectTrue(await throughAll(make(WHOLE)));
    expectTrue(await throughAll('', make(WHOLE)));
  });

  it('are read as a résumé, as page data and as markup', () => {
    const text = make(WHOLE);
    expect(readResume(text, TODAY).facts).toBeInstanceOf(Array);
    parseLoosely(`{"title":"${text}"`);
    parseLoosely(text);
    expect(htmlToText(text, documentOf).length).toBeLessThanOrEqual(WHOLE * 2);
  });

  it.each([
    ['normalising', normaliseText],
    ['analysis', analysed],
    ['reading a résumé', (text: string) => readResume(text, TODAY)],
    ['reading page data', (text: string) => parseLoosely(`{"title":"${text}`)],
    ['reading markup', (text: string) => htmlToText(text, documentOf)],
  ] as const)('%s takes time that grows no faster than the text', async (_stage, work) => {
    const [short, long] = [make(PART), make(PART * 4)];
    const growth = await growthBetween(
      () => work(short),
      () => work(long),
      { floor: FLOOR, most: MOST_GROWTH },
    );
    expect(growth).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

describe('five megabytes', () => {
  const SIZE = 5_000_000;
  const posting = makePosting(7, 60).text;
  const many = posting.repeat(Math.ceil(SIZE / posting.length));
  const items = many
    .split('\n')
    .map((line) => `<li>${line}</li>`)
    .join('');

  it('of postings, one after the other', async () => {
    const analysis = await throughAll(many);
    expectTrue(analysis);
    expect(analysis.posting.text).toHaveLength(MAX_TEXT);
    expect(analysis.warnings.map(({ code }) => code)).toContain('text-cut');
    expect(analysis.skills.length).toBeGreaterThan(0);
  });

  it('of postings in one line', async () => expectTrue(await throughAll(many.replaceAll('\n', ' '))));

  it('of résumé', () => expect(readResume(many, TODAY).notes.join()).toContain('Only the first'));

  it('of markup', () => {
    const text = htmlToText(`<ul>${items}</ul>`, documentOf);
    expect(text.length).toBeGreaterThan(MAX_TEXT);
  });

  it('of page data that was cut off', () => {
    expect(parseLoosely(`{"description":${JSON.stringify(many).slice(0, -9)}`)).toBeUndefined();
  });
});
