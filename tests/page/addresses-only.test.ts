import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { loadPage } from './load.ts';

/** Of these sites only addresses are known: a page at one that looks otherwise is read as any career page is. */
test.each([
  ['https://www.amazon.jobs/en/jobs/2871234/director-product-management', 'amazon'],
  ['https://www.amazon.jobs/en/careers/director-product-management', 'amazon'],
  ['https://www.monster.com/openings/director-product-management', 'monster'],
])('%s', (address, site) => {
  const result = readPage(loadPage('amazon-posting').document, address);
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.posting).toMatchObject({ site, title: 'Director, Product Management' });
});
