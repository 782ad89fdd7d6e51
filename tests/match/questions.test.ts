import { expect, test } from 'vitest';
import type { FlagId, NotStatedId } from '../../src/knowledge/taxonomy.ts';
import { findQuestions } from '../../src/match/questions.ts';
import { analysisOf, type Facts, profileOf } from './build.ts';

/** What is not stated, the flags, the track; then every question. */
const ASKED: [NotStatedId[], FlagId[], 'leader' | 'ic' | null, Record<string, unknown>, string[]][] = [
  [[], [], 'leader', {}, []],
  [['pay', 'reportsTo', 'whyOpen'], [], null, {}, ['pay', 'reports-to', 'why-open']],
  [['teamSize', 'pnl', 'budget', 'travel'], [], 'leader', {}, ['team-size', 'pnl', 'budget', 'travel']],
  [['teamSize', 'pnl', 'budget', 'travel'], [], 'ic', {}, []],
  [['sponsorship'], [], null, {}, []],
  [['sponsorship'], [], null, { work: { needsSponsorship: true } }, ['sponsorship']],
  [['postedAt'], [], null, {}, []],
  [
    [],
    ['player-coach', 'title-above-body', 'pay-range-wide'],
    'leader',
    {},
    ['pay-range-wide', 'title-above-body', 'player-coach'],
  ],
  [['pay'], ['pay-missing'], null, {}, ['pay']],
];

test.each(ASKED)('%j %j %s %j', (notStated, flags, track, says, ids) => {
  const facts: Facts = {
    notStated,
    role: { track },
    flags: flags.map((id) => ({ id, severity: 'info', evidence: [] })),
  };
  const questions = findQuestions(analysisOf(facts), profileOf(says));
  expect(questions.map(({ id }) => id)).toEqual(ids);
  for (const { text, because, to } of questions) {
    expect(text).toMatch(/\?$/);
    expect(because).toMatch(/\.$/);
    expect(['recruiter', 'hiring-manager']).toContain(to);
  }
});
