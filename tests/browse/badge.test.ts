import { expect, it } from 'vitest';
import { badgeOf, type TabState } from '../../src/browse/badge.ts';
import type { Match } from '../../src/match/match.ts';

const match = (part: Partial<Match>) => ({ score: 78, band: 'good', blockers: [], ...part }) as unknown as Match;
const blocker = { id: 'pay', why: '', evidence: [] } as const;

const ROWS: [state: TabState, text: string, title: string][] = [
  [{ kind: 'none' }, '', 'Rolescope'],
  [{ kind: 'reading' }, '…', 'Rolescope: reading this posting'],
  [{ kind: 'unreadable', hint: 'Wait.' }, '?', 'Rolescope: Wait.'],
  [{ kind: 'read', match: match({}), saved: null }, '78', 'Rolescope: Good match, 78 of 100'],
  [{ kind: 'read', match: match({ score: 0, band: 'poor' }), saved: null }, '0', 'Rolescope: Poor match, 0 of 100'],
  [{ kind: 'read', match: match({}), saved: 'applied' }, '✓', 'Rolescope: Good match, 78 of 100 · applied'],
  [
    { kind: 'read', match: match({ band: 'stretch', blockers: [blocker] as never }), saved: 'saved' },
    '!',
    'Rolescope: Stretch, 78 of 100 · 1 blocker · saved',
  ],
  [{ kind: 'read', match: null, saved: null }, '–', 'Rolescope: read; add a profile to see a score'],
  [
    { kind: 'read', match: match({ score: null, band: 'unread' }), saved: null },
    '–',
    'Rolescope: Not enough could be read',
  ],
];

it.each(ROWS)('%j', (state, text, title) => {
  const badge = badgeOf(state);
  expect([badge.text, badge.title]).toEqual([text, title]);
  expect(badge.text.length).toBeLessThanOrEqual(4);
});

it('gives every band a colour of its own', () => {
  const bands = ['strong', 'good', 'possible', 'stretch', 'poor', 'unread'] as const;
  const colors = bands.map((band) => badgeOf({ kind: 'read', match: match({ band }), saved: null }).color);
  expect(new Set(colors).size).toBe(bands.length);
});

it.each(['none', 'reading', 'unreadable', 'read'] as const)('in confidential mode tells nothing: %s', (kind) => {
  const state: TabState =
    kind === 'read'
      ? { kind, match: { score: 87, band: 'strong', blockers: [] } as unknown as Match, saved: 'applied' }
      : kind === 'unreadable'
        ? { kind, hint: 'a hint about the posting' }
        : { kind };
  const { text, title } = badgeOf(state, true);
  expect([text, title]).toEqual([kind === 'read' ? '•' : '', 'Rolescope']);
});
