import { describe, expect, it } from 'vitest';
import { SKILLS } from '../../src/knowledge/taxonomy.ts';
import { computeMatch } from '../../src/match/compute.ts';
import type { Criterion } from '../../src/match/match.ts';
import { profileSchema } from '../../src/profile/schema.ts';
import { newSaved, readAgain, withStatus } from '../../src/tracker/changes.ts';
import { withEdits } from '../../src/tracker/edits.ts';
import { toRow } from '../../src/tracker/row.ts';
import { type HistoryEntry, type SavedPosting, STATUSES } from '../../src/tracker/saved.ts';
import { parseRow, parseSaved } from '../../src/tracker/schema.ts';
import {
  snoozed,
  withContact,
  withDetail,
  withDocuments,
  withFollowUp,
  withLinks,
  withoutContact,
  withoutRound,
  withReason,
  withRound,
  withTag,
  withTags,
} from '../../src/tracker/steps.ts';
import { sampleReading } from '../store/samples.ts';

const SAVED_AT = '2026-11-01T09:00:00.000Z';
const NOW = '2026-11-10T09:00:00.000Z';
const fresh = () => newSaved(sampleReading('s1'), SAVED_AT);
const SCREEN = { id: 'r1', kind: 'screen', at: '2026-11-12T14:00:00.000Z' } as const;
const FOLLOW = { at: '2026-11-11T09:00:00.000Z', words: 'Ask for the timeline' };
const DANA = { id: 'c1', name: 'Dana Wright', role: 'Recruiter' };

/** What a step leaves: the part of the record it touches, and what it adds to the timeline. */
const STEPS: [
  name: string,
  step: (saved: SavedPosting) => SavedPosting,
  part: Partial<SavedPosting>,
  told: Omit<HistoryEntry, 'at'>[],
][] = [
  [
    'a round is planned',
    (saved) => withRound(saved, SCREEN, NOW),
    { rounds: [SCREEN] },
    [{ event: 'round', to: 'planned', words: 'screen' }],
  ],
  [
    'a round gets its outcome, and keeps its place by time',
    (saved) =>
      withRound(
        withRound(withRound(saved, { id: 'r2', kind: 'panel' }, NOW), SCREEN, NOW),
        { ...SCREEN, outcome: 'passed' },
        NOW,
      ),
    {
      rounds: [
        { ...SCREEN, outcome: 'passed' },
        { id: 'r2', kind: 'panel' },
      ],
    },
    [
      { event: 'round', to: 'planned', words: 'panel' },
      { event: 'round', to: 'planned', words: 'screen' },
      { event: 'round', from: 'planned', to: 'passed', words: 'screen' },
    ],
  ],
  [
    'a round is taken away',
    (saved) => withoutRound(withRound(saved, SCREEN, NOW), 'r1', NOW),
    { rounds: [] },
    [
      { event: 'round', to: 'planned', words: 'screen' },
      { event: 'round', to: 'removed', words: 'screen' },
    ],
  ],
  [
    'a follow-up is set and put off',
    (saved) => snoozed(withFollowUp(saved, FOLLOW, NOW), '2026-11-14T09:00:00.000Z', 'Decide', NOW),
    { followUp: { at: '2026-11-14T09:00:00.000Z', words: FOLLOW.words } },
    [
      { event: 'follow-up', to: FOLLOW.at, words: FOLLOW.words },
      { event: 'follow-up', to: '2026-11-14T09:00:00.000Z', words: FOLLOW.words },
    ],
  ],
  [
    'putting off what has no follow-up makes one',
    (saved) => snoozed(saved, FOLLOW.at, 'Decide', NOW),
    { followUp: { at: FOLLOW.at, words: 'Decide' } },
    [{ event: 'follow-up', to: FOLLOW.at, words: 'Decide' }],
  ],
  [
    'a follow-up is done',
    (saved) => withFollowUp(withFollowUp(saved, FOLLOW, NOW), null, NOW),
    { followUp: undefined },
    [
      { event: 'follow-up', to: FOLLOW.at, words: FOLLOW.words },
      { event: 'follow-up', to: 'done', words: FOLLOW.words },
    ],
  ],
  [
    'a reason is given and taken back',
    (saved) => withReason(withReason(saved, { code: 'pay', words: '40k below' }, NOW), null, NOW),
    { reason: undefined },
    [
      { event: 'reason', to: 'pay' },
      { event: 'reason', to: 'removed' },
    ],
  ],
  [
    'what ends keeps its reason and loses its follow-up',
    (saved) => withStatus(withReason(withFollowUp(saved, FOLLOW, NOW), { code: 'pay' }, NOW), 'withdrawn', NOW),
    { status: 'withdrawn', followUp: undefined, reason: { code: 'pay', at: NOW } },
    [
      { event: 'follow-up', to: FOLLOW.at, words: FOLLOW.words },
      { event: 'reason', to: 'pay' },
      { event: 'status', from: 'saved', to: 'withdrawn' },
    ],
  ],
  [
    'what goes on again loses its reason and keeps its follow-up',
    (saved) => withStatus(withFollowUp(withReason(saved, { code: 'pay' }, NOW), FOLLOW, NOW), 'applied', NOW),
    { status: 'applied', followUp: FOLLOW, reason: undefined, appliedAt: NOW },
    [
      { event: 'reason', to: 'pay' },
      { event: 'follow-up', to: FOLLOW.at, words: FOLLOW.words },
      { event: 'status', from: 'saved', to: 'applied' },
    ],
  ],
  [
    'a contact is added, corrected and removed',
    (saved) =>
      withoutContact(withContact(withContact(saved, DANA, NOW), { ...DANA, email: 'd@x.example' }, NOW), 'c1', NOW),
    { contacts: [] },
    [
      { event: 'contact', words: 'Dana Wright' },
      { event: 'contact', words: 'Dana Wright' },
      { event: 'contact', to: 'removed', words: 'Dana Wright' },
    ],
  ],
  [
    'links and documents',
    (saved) => withDocuments(withLinks(saved, [{ label: 'Team', url: 'https://x.example' }], NOW), ['cv-v3.pdf'], NOW),
    { links: [{ label: 'Team', url: 'https://x.example' }], documents: ['cv-v3.pdf'] },
    [
      { event: 'link', words: 'Team' },
      { event: 'document', words: 'cv-v3.pdf' },
    ],
  ],
  [
    'tags stand once, whatever their case',
    (saved) => withTag(withTags(saved, [' Remote', 'fintech', ''], NOW), 'REMOTE', NOW),
    { tags: ['Remote', 'fintech'] },
    [{ event: 'tags', to: 'Remote, fintech' }],
  ],
  [
    'source and closing date; empty takes them back',
    (saved) =>
      withDetail(
        withDetail(withDetail(saved, 'source', 'Referral', NOW), 'deadline', '2026-11-30', NOW),
        'source',
        ' ',
        NOW,
      ),
    { source: undefined, deadline: '2026-11-30' },
    [
      { event: 'source', to: 'Referral' },
      { event: 'deadline', to: '2026-11-30' },
      { event: 'source', to: '' },
    ],
  ],
];

describe('steps of a process', () => {
  it.each(STEPS)('%s', (_, step, part, told) => {
    const before = fresh();
    const after = step(before);
    const { history, updatedAt, ...rest } = after;
    expect(rest).toEqual({ ...withoutTimes(before), ...part });
    expect(updatedAt).toBe(NOW);
    expect(history).toEqual([{ at: SAVED_AT, event: 'saved' }, ...told.map((entry) => ({ at: NOW, ...entry }))]);
    expect(parseSaved(structuredClone(after))).toEqual(after);
    expect(before).toEqual(fresh());
  });

  it.each<[string, (saved: SavedPosting) => SavedPosting]>([
    ['the same status', (saved) => withStatus(saved, 'saved', NOW)],
    ['no round with that id', (saved) => withoutRound(saved, 'none', NOW)],
    ['no contact with that id', (saved) => withoutContact(saved, 'none', NOW)],
    ['no follow-up to end', (saved) => withFollowUp(saved, null, NOW)],
    ['no reason to take back', (saved) => withReason(saved, null, NOW)],
    ['the same tags', (saved) => withTags(saved, [], NOW)],
    ['an empty source', (saved) => withDetail(saved, 'source', '', NOW)],
  ])('%s changes nothing', (_, step) => {
    const saved = fresh();
    expect(step(saved)).toBe(saved);
  });

  it('keeps what the user wrote over the page when the page is read again', () => {
    const { posting, analysis } = sampleReading('s1');
    const edits = { company: 'Marrow & Pike Holdings', location: posting.location };
    const saved = withEdits(fresh(), edits, { posting: { ...posting, ...edits }, analysis, match: null }, NOW);
    expect(saved.edits).toEqual({ company: 'Marrow & Pike Holdings' });
    expect(saved.history.at(-1)).toEqual({ at: NOW, event: 'edited', words: 'company' });
    const again = readAgain(saved, sampleReading('s1'), NOW);
    expect([again.posting.company, again.analysis.posting.company]).toEqual([edits.company, edits.company]);
    expect(again.history).toEqual(saved.history);
  });
});

describe('what a list row shows of a process', () => {
  const later = { id: 'r2', kind: 'panel', at: '2026-11-20T14:00:00.000Z' };
  const closed = { id: 'closed-or-expired' as const, severity: 'warn' as const, evidence: [] };
  it.each<[string, Partial<SavedPosting>, object]>([
    ['nothing', {}, { closed: false }],
    [
      'a follow-up before a round',
      { followUp: FOLLOW, rounds: [later, SCREEN] },
      {
        closed: false,
        nextAt: FOLLOW.at,
        nextKind: 'follow-up',
        followUpAt: FOLLOW.at,
        followUpWords: FOLLOW.words,
        roundAt: SCREEN.at,
        round: 'screen',
      },
    ],
    [
      'a round that took place is not next; the last one names where the process stands',
      { rounds: [{ ...SCREEN, outcome: 'passed' }] },
      { closed: false, round: 'screen' },
    ],
    [
      'no round is next once it has ended',
      { rounds: [SCREEN], status: 'rejected', reason: { code: 'level', at: NOW } },
      { closed: false, round: 'screen', reason: 'level' },
    ],
    [
      'tags, source, closing date of the user before that of the page, when applied',
      { tags: ['a', 'b', 'c', 'd', 'e', 'f'], source: 'Referral', deadline: '2026-11-30', appliedAt: NOW },
      { closed: false, tags: ['a', 'b', 'c', 'd', 'e'], source: 'Referral', deadline: '2026-11-30', appliedAt: NOW },
    ],
    [
      'closed, with the closing date of the page',
      {
        analysis: { ...fresh().analysis, flags: [closed] },
        posting: { ...fresh().posting, validThrough: '2026-11-05T00:00:00Z' },
      },
      { closed: true, deadline: '2026-11-05' },
    ],
  ])('%s', (_, part, expected) => {
    const plain = toRow(fresh());
    const row = toRow({ ...fresh(), ...part });
    const { closed: _closed, ...base } = plain;
    const added = Object.fromEntries(
      Object.entries(row).filter(
        ([field, value]) => JSON.stringify(value) !== JSON.stringify(base[field as keyof typeof base]),
      ),
    );
    delete added.status;
    delete added.marks;
    expect(added).toEqual(expected);
    expect(parseRow(structuredClone(row))).toEqual(row);
  });
});

it('a row stays within 1 KB, whatever is written into its fields, and keeps what is due', () => {
  const { posting, analysis } = sampleReading('long');
  const long = (sign: string) => sign.repeat(300);
  const full: SavedPosting = {
    ...fresh(),
    posting: {
      ...posting,
      title: long('t'),
      company: long('c'),
      location: long('l'),
      url: `https://x.example/${'u'.repeat(170)}`,
      pay: [{ text: long('p'), by: 'typed' }],
    },
    analysis: {
      ...analysis,
      compensation: { ...analysis.compensation, ranges: [] },
      skills: SKILLS.slice(0, 30).map(({ id, label }) => ({ id, label, need: 'required', anyOf: null, evidence: [] })),
    },
    notes: long('n'),
    followUp: { at: NOW, words: long('w') },
    rounds: [SCREEN],
    tags: Array.from({ length: 9 }, (_, index) => `${index}${long('g')}`),
    source: long('s'),
    deadline: '2026-11-30',
    reason: { code: 'level-too-high', at: NOW },
  };
  const busy = STATUSES.slice(1, 5).reduce((saved, status) => withStatus(saved, status, NOW), full);
  const row = toRow(busy);
  expect(JSON.stringify(row).length).toBeLessThanOrEqual(1024);
  expect(row).toMatchObject({ followUpAt: NOW, roundAt: SCREEN.at, round: 'screen', status: 'offer' });
  expect(row.title.length).toBeGreaterThanOrEqual(40);
  expect(row.payWords).toMatch(/^p{15,}…$/);
});

it.each([
  ['a few words, as they are', 'Ask Dana', 'Ask Dana'],
  ['all that fits', 'w'.repeat(120), 'w'.repeat(120)],
  ['the beginning, and that there is more', `${'w '.repeat(59)}x yes`, `${'w '.repeat(59)}x…`],
])('of a follow-up a row holds %s', (_, words, shown) => {
  expect(toRow({ ...fresh(), followUp: { at: NOW, words } }).followUpWords).toBe(shown);
});

it('a skill that the profile covers in part is no gap, and years in a field are no skill', () => {
  const row = (id: string, status: Criterion['status']): Criterion => ({
    ...{ id: `skill/${id}`, label: id, group: 'skill', need: 'required', weight: 1, credit: 0, why: '' },
    ...{ status, evidence: [], proof: [] },
  });
  const criteria = [row('sql', 'met'), row('pricing', 'partial'), row('growth', 'missing'), row('roadmap', 'unknown')];
  criteria.push({ ...row('x', 'unknown'), id: 'years/1', group: 'domain' });
  const match = { ...computeMatch(fresh().analysis, profileSchema.parse({ schema: 'rolescope/profile@1' })), criteria };
  const { asks, gaps } = toRow({ ...fresh(), match });
  expect([asks, gaps]).toEqual([
    ['sql', 'pricing', 'growth', 'roadmap'],
    ['growth', 'roadmap'],
  ]);
});

describe('records of other versions', () => {
  it('takes a record from before there was a process', () => {
    const { posting, analysis } = sampleReading('old');
    const old = {
      key: 'lever-old',
      posting,
      analysis,
      match: null,
      status: 'applied',
      notes: 'As it was',
      savedAt: SAVED_AT,
      updatedAt: SAVED_AT,
      appliedAt: SAVED_AT,
      history: [
        { at: SAVED_AT, event: 'saved' },
        { at: SAVED_AT, event: 'status', from: 'saved', to: 'applied' },
      ],
    };
    expect(parseSaved(structuredClone(old))).toEqual(old);
    const row = { ...toRow(parseSaved(old)) };
    for (const added of ['closed', 'appliedAt', 'marks', 'stages'] as const) delete row[added];
    expect(parseRow(structuredClone(row))).toEqual(row);
  });

  it('keeps kinds, outcomes, reasons and events that it does not know', () => {
    const newer = {
      ...fresh(),
      rounds: [{ id: 'r1', kind: 'board-dinner', outcome: 'paused', mood: 'good' }],
      reason: { code: 'astrology', at: NOW, weight: 2 },
      history: [{ at: NOW, event: 'offer-read', words: 'v2', amount: 3 }],
    };
    expect(parseSaved(structuredClone(newer))).toEqual(newer);
  });
});

function withoutTimes({ history: _, updatedAt: __, ...rest }: SavedPosting) {
  return rest;
}
