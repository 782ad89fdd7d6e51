import { expect, it } from 'vitest';
import { newSaved } from '../../src/tracker/changes.ts';
import { parseReadResult } from '../../src/tracker/read-result.ts';
import { parseSaved } from '../../src/tracker/schema.ts';
import { page, readHtml } from '../page/load.ts';
import { sampleReading } from '../store/samples.ts';

const NOW = '2026-11-22T09:00:00.000Z';
const DUTIES = Array.from({ length: 12 }, (_, at) => `Own outcome number ${at} with the people of the team.`);
const ENDLESS = 'Director of Product '.repeat(500);

const pageWith = (data: object, head = '') => {
  const posting = { '@type': 'JobPosting', title: 'Director of Product', description: DUTIES.join('\n'), ...data };
  return page(
    '<h1>Director of Product</h1>',
    `${head}<script type="application/ld+json">${JSON.stringify(posting)}</script>`,
  );
};

it.each([
  ['title', pageWith({ title: ENDLESS })],
  ['employer', pageWith({ hiringOrganization: { name: ENDLESS } })],
  ['place', pageWith({ jobLocation: Array.from({ length: 20 }, (_, at) => ({ name: `${at} ${ENDLESS}` })) })],
  ['date', pageWith({ validThrough: ENDLESS, datePosted: ENDLESS })],
  ['kind of employment', pageWith({ employmentType: ENDLESS })],
  ['pay', pageWith({ baseSalary: { currency: ENDLESS, value: 180_000 } })],
  ['address', pageWith({}, `<link rel="canonical" href="https://jobs.harbourlight.example/${'a'.repeat(9000)}">`)],
])('a posting with an endless %s is read, and can be kept', (_, html) => {
  const result = parseReadResult(readHtml(html));
  if (!result?.ok) throw new Error('not read');
  expect(result.posting.title).toMatch(/^Director of Product/);
  expect(result.posting.text).toBe(DUTIES.join('\n'));
  expect(result.posting.url).toMatch(/^(https:\/\/jobs\.harbourlight\.example\/jobs\/4711-director-of-product)?$/);
  const saved = newSaved({ ...sampleReading('a'), posting: result.posting }, NOW);
  expect(parseSaved(saved).posting.title).toBe(result.posting.title);
});

it('a refusal stands also where its link is endless', () => {
  const problem = {
    code: 'unsupported-frame',
    hint: 'It stands in a frame.',
    link: `https://x.example/${'a'.repeat(3000)}`,
  };
  expect(parseReadResult({ ok: false, problem })).toEqual({ ok: false, problem: { ...problem, link: '' } });
});
