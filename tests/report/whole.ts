import { readFileSync } from 'node:fs';
import { analyse } from '../../src/analyse.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { parseProfile } from '../../src/profile/parse.ts';
import type { Profile } from '../../src/profile/schema.ts';
import type { ReportInput } from '../../src/report/index.ts';
import { newSaved } from '../../src/tracker/changes.ts';
import type { SavedPosting } from '../../src/tracker/saved.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The example profile with a name. */
export function exampleProfile(): Profile {
  const parsed = parseProfile({ ...JSON.parse(read('../fixtures/profile.json')), name: 'Mara Kestrel' });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.profile;
}

/** A whole posting against the example profile, as it is kept: everything a report can hold. */
export async function wholeInput(
  title = 'Director of Product Management',
): Promise<ReportInput & { saved: SavedPosting; profile: Profile }> {
  const profile = exampleProfile();
  const text = read('../fixtures/posting.txt');
  const posting = { title, company: 'Halden & Wray', location: 'New York, NY', url: 'https://jobs.example/1', text };
  const analysis = await analyse(posting, { grammar: null });
  const match = computeMatch(analysis, profile);
  const kept = { ...posting, id: '1', site: 'generic', sources: {} };
  const saved = { ...newSaved({ posting: kept, analysis, match }, NOW), notes: 'Mara Kestrel asks about the team' };
  return { analysis, match, saved, profile };
}

/** The same with one text in every string that is not an id, a time or a name of a state: nothing else can be hostile. */
export function everywhere<T>(value: T, words: string): T {
  return fill(value, words, '') as T;
}

/** Fields that hold free text of a posting, a page or a user. */
const FREE = new Set([
  'title',
  'company',
  'location',
  'url',
  'label',
  'why',
  'summary',
  'notes',
  'because',
  'detail',
  'reportsTo',
  'budget',
  'place',
  'message',
  'name',
  'situation',
  'action',
  'result',
  'measure',
  'proof',
  'line',
]);

function fill(value: unknown, words: string, key: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => fill(entry, words, key));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, fill(entry, words, name)]));
  return typeof value === 'string' && (FREE.has(key) || key === 'text') ? words : value;
}
