import { expect, it } from 'vitest';
import { nudgeWords } from '../../src/ui/dashboard/backup-nudge.tsx';

it.each([
  [{ changes: 1, at: null, since: '2026-11-01T09:00:00.000Z' }, 'No backup yet; 1 change since Nov 1, 2026.'],
  [
    { changes: 1234, at: '2026-11-07T12:00:00.000Z', since: '2026-11-07T12:00:00.000Z' },
    'Last backup Nov 7, 2026; 1,234 changes since.',
  ],
])('%j', (due, words) => expect(nudgeWords(due)).toBe(words));
