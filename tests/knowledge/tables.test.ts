import { expect, test } from 'vitest';
import { ADJACENT_FUNCTIONS, ADJACENT_SKILLS } from '../../src/knowledge/adjacency.ts';
import { domainsNamed } from '../../src/knowledge/domains.ts';
import { interviewTopics } from '../../src/knowledge/growth.ts';
import { IMPLIED_SKILLS } from '../../src/knowledge/implied.ts';
import { benchmarksFor, PAY_BENCHMARKS } from '../../src/knowledge/pay.ts';
import { QUESTIONS } from '../../src/knowledge/questions.ts';
import { SOURCES } from '../../src/knowledge/sources.ts';
import { FLAGS, NOT_STATED, SKILLS } from '../../src/knowledge/taxonomy.ts';
import { isTrait } from '../../src/profile/families.ts';

test('neighbours: credit between 0 and 1, each direction once, no skill beside itself', () => {
  const seen = new Set<string>();
  for (const {
    pair: [from, to],
    credit,
    oneWay,
    why,
  } of ADJACENT_SKILLS) {
    expect(from).not.toBe(to);
    expect(credit).toBeGreaterThan(0);
    expect(credit).toBeLessThanOrEqual(1);
    expect(why).toMatch(/^\S.*[^.]$/);
    for (const key of oneWay ? [`${from}>${to}`] : [`${from}>${to}`, `${to}>${from}`]) {
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
    }
  }
});

test('functions: near ones are worth less than the same one, each pair once', () => {
  const keys = ADJACENT_FUNCTIONS.map(({ pair }) => [...pair].sort().join('>'));
  expect(new Set(keys).size).toBe(keys.length);
  expect(ADJACENT_FUNCTIONS.every(({ credit }) => credit > 0 && credit < 1)).toBe(true);
});

test('years imply the basics of the trade: no tool, field, technology or certificate', () => {
  const group = new Map<string, string>(SKILLS.map(({ id, group }) => [id, group]));
  for (const { skill } of IMPLIED_SKILLS) {
    expect(['strategy', 'discovery', 'delivery', 'data', 'leadership']).toContain(group.get(skill));
  }
});

test('qualities are the interpersonal group but for languages, and a few more', () => {
  const traits = SKILLS.filter(({ id }) => isTrait(id)).map(({ id }) => id);
  expect(traits).toContain('communication');
  expect(traits).toContain('leadership');
  expect(traits).not.toContain('foreign-language');
  expect(traits).not.toContain('people-management');
});

/** Words for a field, every field in them. */
const FIELDS: [string, string[]][] = [
  ['B2B SaaS', ['b2b', 'saas']],
  ['financial services', ['fintech']],
  ['e-commerce', ['e-commerce']],
  ['digital health or life sciences', ['healthcare']],
  ['developer-tools', ['developer-tools']],
  ['consumer-facing mobile apps', ['b2c', 'mobile']],
  ['building and shipping software', []],
  ['billing and payment platforms', ['payments']],
  ['something else entirely', []],
  ['', []],
];
test.each(FIELDS)('the fields in "%s"', (words, ids) => {
  expect(domainsNamed(words)).toEqual(ids);
});

test('every benchmark has a source, and a year unless the source is undated', () => {
  for (const row of PAY_BENCHMARKS) {
    expect(row.year).toBe(SOURCES[row.source].year);
    expect(row.min !== null || row.max !== null).toBe(true);
    if (row.min !== null && row.max !== null) expect(row.max).toBeGreaterThan(row.min);
    expect(row.currency === null).toBe(row.measure.startsWith('percent'));
  }
  expect(benchmarksFor('director')[0]?.id).toBe('director-base');
  expect(benchmarksFor('pm')).toEqual([]);
});

test('questions: ids once, each for a silence or a flag that exists', () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  for (const { when, text } of QUESTIONS) {
    expect(text).toMatch(/\?$/);
    if ('flag' in when) expect(FLAGS.map(({ id }) => id)).toContain(when.flag);
    else expect(NOT_STATED).toContain(when.notStated);
  }
});

test('interview topics fit the duties, best first', () => {
  expect(interviewTopics(['pnl-revenue', 'business-case'], 2).map(({ id }) => id)).toEqual(['viability', 'remit']);
  expect(interviewTopics([])).toEqual([]);
});
