import type { SavedRow } from '../../src/tracker/saved.ts';

/** A list row of an invented posting of which little is known, with these parts. `key` tells rows apart: each has its own. */
export function rowOf(part: Partial<SavedRow> = {}): SavedRow {
  made += 1;
  return {
    key: `k${made}`,
    title: 'Director of Product',
    company: 'Marrow & Pike',
    location: 'Leeds, United Kingdom',
    url: '',
    site: 'lever',
    status: 'saved',
    function: 'product-management',
    level: 'director',
    mode: null,
    score: null,
    band: 'unread',
    attraction: null,
    blockers: 0,
    payMin: null,
    payMax: null,
    payCurrency: null,
    payPeriod: null,
    note: '',
    savedAt: '2026-05-01T09:00:00.000Z',
    updatedAt: '2026-05-01T09:00:00.000Z',
    ...part,
  };
}

let made = 0;
