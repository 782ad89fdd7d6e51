import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/browse/health.ts';
import { SWITCHABLE, switchedOn, switchFor } from '../../src/browse/sites.ts';

describe('switches', () => {
  it('every site asks for its own hosts and for nothing wider', () => {
    const patterns = SWITCHABLE.flatMap(({ origins }) => origins);
    expect(patterns.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/.test(pattern))).toEqual([]);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it.each([
    ['https://de.linkedin.com/jobs/view/4410000124', 'linkedin', ['*://*.linkedin.com/*']],
    ['https://www.quillon.example/careers/1', 'quillon.example', ['*://*.quillon.example/*']],
    ['chrome://extensions', null, []],
    ['file:///home/me/a.html', null, []],
    ['', null, []],
  ])('%s belongs to %s', (address, id, origins) => {
    const found = switchFor(address);
    expect([found?.id ?? null, found?.origins ?? []]).toEqual([id, origins]);
  });

  it('what was granted is told by site, then by host', () => {
    const granted = ['*://*.quillon.example/*', '*://*.linkedin.com/*'];
    expect(switchedOn(granted).map(({ id }) => id)).toEqual(['linkedin', 'quillon.example']);
  });
});

it('a diagnostic holds places and dates, nothing that was read', () => {
  const health = {
    site: 'linkedin',
    triedAt: '2026-11-21T10:00:00.000Z',
    readAt: null,
    code: 'too-short',
    failures: 3,
    fields: { title: 'site:linkedin/h1', company: 'generic' },
  };
  expect(diagnostic(health, '0.1.0').split('\n')).toEqual([
    'Rolescope 0.1.0, site linkedin',
    'last read: never; last try: 2026-11-21 (too-short, 3 in a row)',
    'company: generic',
    'title: site:linkedin/h1',
  ]);
});
