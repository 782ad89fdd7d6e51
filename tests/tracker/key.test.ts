import { expect, it } from 'vitest';
import { postingKey } from '../../src/tracker/key.ts';

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
    'an id that no site gives',
    key({ site: 'lever', id: 'a'.repeat(201), url: 'https://o.example/j' }),
    key({ url: 'https://o.example/j' }),
  ],
  ['pasted text, another case', key({ title: 'HEAD of product' }), key({})],
])('is the same for %s', (_, one, other) => expect(one).toBe(other));

it.each([
  ['another job of the page', key({ url: 'https://o.example/j?id=1' }), key({ url: 'https://o.example/j?id=2' })],
  ['another pasted text', key({ text: 'Other' }), key({})],
  ['a script address', key({ url: 'javascript:alert(1)' }), key({ url: 'https://o.example/' })],
])('differs for %s', (_, one, other) => expect(one).not.toBe(other));
