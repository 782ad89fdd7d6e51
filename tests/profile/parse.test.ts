import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalJson, stableHash } from '../../src/profile/hash.ts';
import { emptyProfile, MAX_PROFILE_CHARACTERS, parseProfile, parseProfileText } from '../../src/profile/parse.ts';

const SCHEMA = 'rolescope/profile@1';
const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });

/** What is wrong with a profile, and the whole message. */
const BAD: [unknown, string][] = [
  [null, 'A profile is a JSON object that begins with "schema": "rolescope/profile@1".'],
  [[], 'A profile is a JSON object that begins with "schema": "rolescope/profile@1".'],
  ['text', 'A profile is a JSON object that begins with "schema": "rolescope/profile@1".'],
  [{}, 'schema: missing; use "rolescope/profile@1".'],
  [{ schema: 'other' }, 'schema: "other" is not known; use "rolescope/profile@1".'],
  [
    { schema: 'rolescope/profile@2' },
    'This profile was written by a newer version (rolescope/profile@2). Update Rolescope, then import it again.',
  ],
  [{ schema: SCHEMA, track: 'boss' }, 'track: "boss" is not known; use "leader", "ic" or "either".'],
  [{ schema: SCHEMA, targetLevels: 'director' }, 'targetLevels: expected a list, found "director".'],
  [
    {
      schema: SCHEMA,
      skills: [
        { id: 'sql', strength: 'strong' },
        { id: 'go', strength: 'strong' },
      ],
    },
    'skills, entry 2, id: "go" is not known; use the id of a skill from the list in the profile editor.',
  ],
  [
    { schema: SCHEMA, skills: [{ id: 'sql', strength: 'very' }] },
    'skills, entry 1, strength: "very" is not known; use "strong", "some" or "none".',
  ],
  [{ schema: SCHEMA, skills: [{ id: 'sql' }] }, 'skills, entry 1, strength: missing; use "strong", "some" or "none".'],
  [
    { schema: SCHEMA, experience: [{ years: '8', area: 'domain' }] },
    'experience, entry 1, years: expected a number, found "8".',
  ],
  [
    { schema: SCHEMA, experience: [{ years: -1, area: 'domain' }] },
    'experience, entry 1, years: -1 is too small; use 0 or more.',
  ],
  [
    { schema: SCHEMA, experience: [{ years: 99, area: 'trade' }] },
    'experience, entry 1, years: 99 is too large; use 60 or less (1 more to look at after that).',
  ],
  [
    { schema: SCHEMA, compensation: { currency: 'dollars' } },
    'compensation, currency: "dollars" is not in the expected form; use a three-letter currency such as "USD".',
  ],
  [{ schema: SCHEMA, label: 'x'.repeat(4001) }, 'label: too long; keep it to 4000 characters.'],
  [{ schema: SCHEMA, targetLevels: Array(501).fill('pm') }, 'targetLevels: too long; keep it to 500 entries.'],
  [
    { schema: SCHEMA, extra: deep(50) },
    'The profile nests too deeply. Remove the innermost lists or objects you added.',
  ],
  [
    { schema: SCHEMA, positions: [{ title: 'Director', from: 'May 2021' }] },
    'positions, entry 1, from: "May 2021" is no month; write it as "2021-03", or the year alone.',
  ],
];

test.each(BAD)('refuses %j', (value, message) => {
  expect(parseProfile(value)).toEqual({ ok: false, message });
});

test('refuses text that is no JSON, or far too long, in words', () => {
  expect(parseProfileText('{"schema":')).toMatchObject({
    ok: false,
    message: expect.stringContaining('no valid JSON'),
  });
  expect(parseProfileText(' '.repeat(MAX_PROFILE_CHARACTERS + 1))).toMatchObject({
    ok: false,
    message: expect.stringContaining('too large'),
  });
});

test('keeps unknown keys, on every level', () => {
  const value = {
    schema: SCHEMA,
    theme: 'dark',
    scope: { pnl: true, since: 2019 },
    skills: [{ id: 'sql', strength: 'some', note: 'x' }],
  };
  expect(parseProfile(value)).toMatchObject({ ok: true, profile: value });
});

test('drops keys that could reach a prototype, and nulls', () => {
  const parsed = parseProfileText(
    '{"schema":"rolescope/profile@1","__proto__":{"evil":1},"label":null,"mine":{"constructor":{"a":1},"b":2}}',
  );
  expect(parsed).toEqual({ ok: true, profile: { ...emptyProfile(), mine: { b: 2 } } });
  expect(({} as { evil?: number }).evil).toBeUndefined();
});

test('an empty profile is valid and says nothing', () => {
  expect(emptyProfile()).toEqual({
    schema: SCHEMA,
    targetLevels: [],
    targetFunctions: ['product-management'],
    track: 'either',
    experience: [],
    skills: [],
    education: [],
    stories: [],
  });
});

test('the example profile is valid and survives a round trip', () => {
  const text = readFileSync(new URL('../fixtures/profile.json', import.meta.url), 'utf8');
  const parsed = parseProfileText(text);
  expect(parsed).toMatchObject({ ok: true });
  expect(parsed).toEqual({ ok: true, profile: JSON.parse(text) });
});

test('the fingerprint is of the value, not of the order it was written in', () => {
  expect(canonicalJson({ b: [1, { d: 2, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":2}]}');
  expect(stableHash({ a: 1, b: 2 })).toBe(stableHash({ b: 2, a: 1 }));
  expect(stableHash({ a: 1 })).not.toBe(stableHash({ a: 2 }));
  expect(stableHash({ a: 1 })).toMatch(/^[0-9a-f]{14}$/);
});
