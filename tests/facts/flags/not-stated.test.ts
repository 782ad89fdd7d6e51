import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse.ts';
import type { NotStatedId } from '../../../src/knowledge/taxonomy.ts';
import type { PostingInput } from '../../../src/page/posting.ts';

const ALL: readonly NotStatedId[] = [
  'pay',
  'reportsTo',
  'teamSize',
  'pnl',
  'budget',
  'workMode',
  'sponsorship',
  'travel',
  'bonus',
  'equity',
  'postedAt',
  'whyOpen',
];

/** A line of a posting and what it states of the list. */
const STATED: ReadonlyArray<readonly [line: string, stated: readonly NotStatedId[]]> = [
  ['You will own the roadmap.', []],
  ['Salary: $150,000 - $170,000 a year', ['pay']],
  ['You will report to the CPO.', ['reportsTo']],
  ["What you'll do\n• Lead a team of 6 product managers.", ['teamSize']],
  ["What you'll do\n• Own the P&L.", ['pnl']],
  ["What you'll do\n• Manage a $40M budget.", ['budget']],
  ['This is a fully remote role.', ['workMode']],
  ['Travel: up to 20% of the time.', ['travel']],
  ['This is a newly created role.', ['whyOpen']],
  ['The position is a backfill.', ['whyOpen']],
  ['You will replace manual work with automation.', []],
];

const notStatedOf = async (posting: Partial<PostingInput> & { text: string }) =>
  (await analyse({ title: 'Product Manager', ...posting }, { grammar: null })).notStated;

describe('what a posting does not say', () => {
  it.each(STATED)('%s', async (text, stated) =>
    expect(await notStatedOf({ text })).toEqual(ALL.filter((id) => !stated.includes(id))),
  );

  it('is not the date when the page gave one', async () =>
    expect(await notStatedOf({ text: 'Own the roadmap.', postedAt: '2026-03-01' })).not.toContain('postedAt'));
});
