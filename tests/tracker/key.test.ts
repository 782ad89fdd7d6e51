import { expect, it } from 'vitest';
import { SITES } from '../../src/page/sites/index.ts';
import { keyWithoutEmployer, postingKey } from '../../src/tracker/key.ts';

const base = { site: 'generic', id: '', url: '', title: 'Head of Product', company: 'Ondine', text: 'Lead it.' };
const key = (change: Partial<typeof base>) => postingKey({ ...base, ...change });

it.each([
  ['a board with its own id', key({ site: 'linkedin', id: '42', url: 'https://a.example/1' }), 'linkedin-42'],
  [
    'tracking parameters',
    key({ url: 'https://www.o.example/jobs/9/?utm_source=x&gh_src=y' }),
    key({ url: 'https://o.example/jobs/9' }),
  ],
  ['order of parameters', key({ url: 'https://o.example/j?b=2&a=1' }), key({ url: 'https://o.example/j?a=1&b=2' })],
  [
    'another path and language of one employer',
    key({
      site: 'workday',
      id: 'JR-10042',
      url: 'https://acme.wd5.myworkdayjobs.com/en-US/External/job/Cork/Director_JR-10042',
    }),
    key({
      site: 'workday',
      id: 'JR-10042',
      url: 'https://acme.wd5.myworkdayjobs.com/External/details/Director_JR-10042',
    }),
  ],
  [
    'an id that no site gives',
    key({ site: 'lever', id: 'a'.repeat(201), url: 'https://o.example/j' }),
    key({ url: 'https://o.example/j' }),
  ],
  ['pasted text, another case', key({ title: 'HEAD of product' }), key({})],
])('is the same for %s', (_, one, other) => expect(one).toBe(other));

it.each([
  ['another job of the page', key({ url: 'https://o.example/j?id=1' }), key({ url: 'https://o.example/j?id=2' })],
  ['another pasted text', key({ text: 'Other' }), key({})],
  [
    'another employer that counts its own postings',
    key({ site: 'icims', id: '2042', url: 'https://careers-acme.icims.com/jobs/2042/a/job' }),
    key({ site: 'icims', id: '2042', url: 'https://careers-ondine.icims.com/jobs/2042/a/job' }),
  ],
  [
    'another employer on a host of many',
    key({ site: 'workday', id: 'JR-1', url: 'https://wd5.myworkdaysite.com/recruiting/acme/External/job/A_JR-1' }),
    key({
      site: 'workday',
      id: 'JR-1',
      url: 'https://wd5.myworkdaysite.com/en-US/recruiting/ondine/External/job/A_JR-1',
    }),
  ],
  [
    'a page that only says it is of a system',
    key({ site: 'builtin', id: '4242424', url: 'https://evil.example/job/director/4242424' }),
    key({ site: 'builtin', id: '4242424', url: 'https://builtin.com/job/director/4242424' }),
  ],
  ['a script address', key({ url: 'javascript:alert(1)' }), key({ url: 'https://o.example/' })],
])('differs for %s', (_, one, other) => expect(one).not.toBe(other));

it('a site that is told by what stands in a page needs the host beside its id', () => {
  const told = SITES.filter(({ marker }) => marker).map(({ id }) => id);
  expect(told).toContain('phenom');
  const url = 'https://evil.example/job/a/1';
  expect(told.filter((site) => !key({ site, id: '1', url }).endsWith('@evil.example'))).toEqual([]);
});

it('tells which key a posting had before the employer stood in it', () => {
  const url = 'https://www.acme.example/job/R-1';
  const now = key({ site: 'phenom', id: 'R-1', url });
  expect([now, keyWithoutEmployer(now)]).toEqual(['phenom-R-1@acme.example', 'phenom-R-1']);
  expect(keyWithoutEmployer('linkedin-42')).toBe('linkedin-42');
  expect(key({ site: 'phenom', id: 'R-1' })).toBe('phenom-R-1'); // without an address nothing tells the employer
});
