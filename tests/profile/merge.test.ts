import { expect, test } from 'vitest';
import { mergeProfile } from '../../src/profile/merge.ts';
import { parseProfile } from '../../src/profile/parse.ts';
import type { Profile } from '../../src/profile/schema.ts';

const SCHEMA = 'rolescope/profile@1';

function profileOf(part: object): Profile {
  const parsed = parseProfile({ schema: SCHEMA, ...part });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.profile;
}

const strong = (...ids: string[]) => ({ skills: ids.map((id) => ({ id, strength: 'strong' })) });
const pay = (baseFloor: number, baseTarget: number) => ({ compensation: { currency: 'USD', baseFloor, baseTarget } });

/** What changes; before, after, what is stored meanwhile, what is kept. */
const ROWS: [string, object, object, object, object][] = [
  ['nothing: the stored one stays', { track: 'ic' }, { track: 'ic' }, { track: 'leader' }, { track: 'leader' }],
  [
    'each another field',
    { track: 'ic', label: 'a' },
    { track: 'leader', label: 'a' },
    { track: 'ic', label: 'b' },
    { track: 'leader', label: 'b' },
  ],
  ['both the same field: the newer wins', { label: 'a' }, { label: 'b' }, { label: 'c' }, { label: 'b' }],
  ['fields within pay', pay(100, 200), pay(110, 200), pay(100, 220), pay(110, 220)],
  ['a field taken out', { label: 'a', ...pay(1, 2) }, { label: 'a' }, { label: 'b', ...pay(1, 2) }, { label: 'b' }],
  [
    'a skill added on either side',
    strong('sql'),
    strong('sql', 'apis'),
    strong('sql', 'b2b'),
    strong('sql', 'b2b', 'apis'),
  ],
  [
    'a skill taken out on either side',
    strong('sql', 'apis', 'b2b'),
    strong('sql', 'b2b'),
    strong('sql', 'apis'),
    strong('sql'),
  ],
  ['all taken out here, one added there', strong('sql'), {}, strong('sql', 'b2b'), strong('b2b')],
  [
    'a list without ids, as a whole',
    { targetLevels: ['vp'] },
    { targetLevels: ['vp', 'svp'] },
    { targetLevels: ['vp'], track: 'ic' },
    { targetLevels: ['vp', 'svp'], track: 'ic' },
  ],
];

test.each(ROWS)('%s', (_what, before, after, stored, kept) => {
  expect(mergeProfile(profileOf(before), profileOf(after), profileOf(stored))).toEqual(profileOf(kept));
});
