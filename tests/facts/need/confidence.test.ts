import { expect, test } from 'vitest';
import { readingConfidence } from '../../../src/facts/refine/confidence.ts';
import type { WarningCode } from '../../../src/knowledge/taxonomy.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/read.ts';

const WORK = '\n• Own the roadmap of our harbour tools and set the goals with the teams'.repeat(12);
const ASKS = '\n• Experience with the planning of releases for the users of a port'.repeat(12);
const GERMAN = '\n• Du bist für die Planung der Häfen verantwortlich und arbeitest mit dem Team'.repeat(24);

/** A posting's text, the confidence and the warnings of its reading. */
const READINGS: ReadonlyArray<
  readonly [name: string, text: string, confidence: number, warnings: readonly WarningCode[]]
> = [
  ['asks and work', `Responsibilities${WORK}\nRequirements${ASKS}`, 1, []],
  ['asks only', `Requirements${ASKS}${ASKS}`, 0.95, []],
  ['prose only', 'We move cargo for the people of the coast. '.repeat(40), 0.75, ['sections-not-found']],
  ['a stub', 'Requirements\n• SQL', 0.3, ['short-text']],
  ['German', `Deine Aufgaben${GERMAN}`, 0.48, ['language-not-read']],
  ['nothing', '', 0.1, ['no-text']],
];

test.each(READINGS)('%s', (_name, raw, confidence, codes) => {
  const text = normaliseText(raw);
  const reading = readingConfidence(readText(text), { title: 'Head of Product', text }, []);
  expect(reading.warnings.map(({ code }) => code)).toEqual(codes);
  expect(reading.confidence).toBeCloseTo(confidence, 1);
});

test('warnings of the stages before stay in front, notices of the page come behind, a cut text counts less', () => {
  const text = `Responsibilities${WORK}\nRequirements${ASKS}`;
  const posting = { title: '', text, notices: ['hidden-text-ignored', 'page-data-unreadable'] };
  const reading = readingConfidence(readText(text), posting, [{ code: 'text-cut', message: 'cut' }]);
  expect(reading.warnings.map(({ code }) => code)).toEqual(['text-cut', 'hidden-text-ignored', 'page-data-unreadable']);
  expect(reading.confidence).toBe(0.9);
});

test('neither text nor title is no confidence', () => {
  expect(readingConfidence(readText(''), { title: '', text: '' }, []).confidence).toBe(0);
});
