import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeMatch } from '../../src/match/compute.ts';
import { facts, says, skillId } from './any.ts';
import { analysisOf, profileOf, skill } from './build.ts';

/** Bands from worst to best. */
const RANK = { unread: 0, poor: 1, stretch: 2, possible: 3, good: 4, strong: 5 };

test('the score is a whole number from 0 to 100, or null with the band "unread"', () => {
  fc.assert(
    fc.property(facts, says, (posting, profile) => {
      const { score, band, attraction, summary } = computeMatch(analysisOf(posting), profileOf(profile));
      expect(score === null).toBe(band === 'unread');
      for (const value of [score, attraction]) {
        if (value !== null) expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
      }
      expect(summary).toMatch(/^[A-Z].*\.$/);
    }),
  );
});

test('same posting and profile, same bytes', () => {
  fc.assert(
    fc.property(facts, says, (posting, profile) => {
      const run = () => JSON.stringify(computeMatch(analysisOf(posting), profileOf(profile)));
      expect(run()).toBe(run());
    }),
  );
});

test('the order of skills changes no verdict, on either side', () => {
  fc.assert(
    fc.property(facts, says, (posting, profile) => {
      const turned = { ...posting, skills: [...posting.skills!].reverse() };
      const a = computeMatch(analysisOf(posting), profileOf(profile));
      const b = computeMatch(analysisOf(turned), profileOf({ ...profile, skills: [...profile.skills].reverse() }));
      expect([b.score, b.band, b.attraction, b.summary]).toEqual([a.score, a.band, a.attraction, a.summary]);
    }),
  );
});

test('a must that is met lowers neither fit nor band', () => {
  fc.assert(
    fc.property(facts, says, skillId, (posting, profile, id) => {
      fc.pre(!posting.skills!.some((row) => row.id === id));
      const able = profileOf({
        ...profile,
        skills: [...profile.skills.filter((row) => row.id !== id), { id, strength: 'strong' }],
      });
      const before = computeMatch(analysisOf(posting), able);
      const after = computeMatch(analysisOf({ ...posting, skills: [...posting.skills!, skill(id, 'required')] }), able);
      if (before.score === null) return;
      expect(after.score!).toBeGreaterThanOrEqual(before.score);
      expect(RANK[after.band]).toBeGreaterThanOrEqual(RANK[before.band]);
    }),
  );
});

test('a strong skill more in the profile never lowers fit', () => {
  fc.assert(
    fc.property(facts, says, skillId, (posting, profile, id) => {
      fc.pre(!profile.skills.some((row) => row.id === id));
      const before = computeMatch(analysisOf(posting), profileOf(profile)).score;
      const able = { ...profile, skills: [...profile.skills, { id, strength: 'strong' }] };
      const after = computeMatch(analysisOf(posting), profileOf(able)).score;
      if (before !== null) expect(after!).toBeGreaterThanOrEqual(before);
    }),
    { numRuns: 1000 },
  );
});

test('a must that the profile does not mention changes nothing', () => {
  fc.assert(
    fc.property(facts, says, (posting, profile) => {
      const without = { ...posting, skills: posting.skills!.filter(({ id }) => id !== 'notion') };
      const person = profileOf({ ...profile, skills: [] });
      const before = computeMatch(analysisOf(without), person);
      const after = computeMatch(
        analysisOf({ ...without, skills: [...without.skills, skill('notion', 'required')] }),
        person,
      );
      if (before.score !== null) expect(after.score).toBe(before.score);
      expect(after.criteria.find(({ id }) => id === 'skill/notion')?.status).toBe('unknown');
    }),
  );
});

test('a skill is missing only where the profile says none', () => {
  fc.assert(
    fc.property(facts, says, (posting, profile) => {
      const none = new Set(profile.skills.filter(({ strength }) => strength === 'none').map(({ id }) => `skill/${id}`));
      for (const { id, group, status } of computeMatch(analysisOf(posting), profileOf(profile)).criteria) {
        if (group === 'trait') expect(['met', 'unknown']).toContain(status);
        else if (id.startsWith('skill/') && status === 'missing') expect(none.has(id)).toBe(true);
      }
    }),
  );
});

test('confidence is that of the reading: the profile cannot raise it', () => {
  fc.assert(
    fc.property(facts, says, (posting, profile) => {
      const analysis = analysisOf(posting);
      expect(computeMatch(analysis, profileOf(profile)).confidence).toBe(analysis.confidence);
    }),
  );
});

test('pay, place and mode never touch fit', () => {
  fc.assert(
    fc.property(facts, says, (posting, profile) => {
      const plain = { ...posting, pay: [] };
      const other = { ...posting, pay: [{ min: 1, max: 2 }], work: { mode: 'onsite' as const, places: ['Tokyo'] } };
      const person = profileOf({ ...profile, work: { modes: ['remote'], places: ['Paris'] } });
      expect(computeMatch(analysisOf(other), person).score).toBe(computeMatch(analysisOf(plain), person).score);
    }),
  );
});
