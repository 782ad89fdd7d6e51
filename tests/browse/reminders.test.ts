import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { reminderWords } from '../../src/browse/reminder-words.ts';
import { createReminders, type ReminderPort } from '../../src/browse/reminders.ts';
import { openDatabase, openStore, type Store } from '../../src/store/index.ts';
import { withFollowUp, withRound } from '../../src/tracker/steps.ts';
import { sampleReading } from '../store/samples.ts';

const START = '2026-11-21T10:00:00.000Z';
let store: Store;
let number = 0;
beforeEach(() => {
  number += 1;
  store = openStore(openDatabase(`reminders-${number}`));
});

/** A browser with a clock that is set by hand; a new one over the same store is a restart. */
function browser({ allowed = true, at = START } = {}) {
  const state = { now: at, allowed, alarm: null as string | null, said: [] as string[], opened: 0, shown: false };
  const port: ReminderPort = {
    now: () => state.now,
    mayNotify: async () => state.allowed,
    notify: async ({ message }) => {
      state.said.push(message);
      state.shown = true;
    },
    withdraw: async () => {
      state.shown = false;
    },
    setAlarm: async (time) => {
      state.alarm = time;
    },
    openToday: async () => {
      state.opened += 1;
    },
  };
  return Object.assign(state, createReminders({ port, store, words: reminderWords }));
}

async function plan(id: string, part: { followUp?: string; round?: string }) {
  const { saved } = await store.savePosting(sampleReading(id), START);
  return store.updateSaved(
    saved.key,
    (old) => {
      const first = part.followUp ? withFollowUp(old, { at: part.followUp, words: 'Ask' }, START) : old;
      return part.round ? withRound(first, { id: 'r', kind: 'panel', at: part.round }, START) : first;
    },
    START,
  );
}

describe('reminders', () => {
  it('wait for their time, are said once, together, and name no posting', async () => {
    const here = browser();
    await plan('a', { followUp: '2026-11-21T11:00:00.000Z' });
    await plan('b', { followUp: '2026-11-21T11:00:00.000Z', round: '2026-11-21T12:00:00.000Z' });
    await here.check();
    expect([here.said, here.alarm]).toEqual([[], '2026-11-21T11:00:00.000Z']);
    here.now = '2026-11-21T11:00:00.000Z';
    await here.check();
    await Promise.all([here.check(), here.check()]);
    expect(here.said).toEqual(['2 follow-ups are due. 1 interview needs you. Click to see them.']);
    expect(here.alarm).toBeNull();
  });

  it('that became due while the browser was closed are said at its next start, once', async () => {
    await plan('a', { followUp: '2026-11-22T09:00:00.000Z' });
    await browser().check();
    const restarted = browser({ at: '2026-11-25T08:00:00.000Z' });
    await restarted.check();
    const again = browser({ at: '2026-11-25T18:00:00.000Z' });
    await again.check();
    expect([restarted.said.length, again.said.length]).toEqual([1, 0]);
  });

  it('are said again when the follow-up was put off, and withdrawn when it is done', async () => {
    const here = browser({ at: '2026-11-22T09:00:00.000Z' });
    const { key } = await plan('a', { followUp: '2026-11-22T09:00:00.000Z' });
    await here.check();
    const later = { at: '2026-11-23T09:00:00.000Z', words: 'Ask' };
    await store.updateSaved(key, (old) => withFollowUp(old, later, here.now), here.now);
    await here.check();
    expect([here.said.length, here.shown, here.alarm]).toEqual([1, false, '2026-11-22T21:00:00.000Z']);
    here.now = '2026-11-23T09:00:00.000Z';
    await here.check();
    expect([here.said.length, here.shown]).toEqual([2, true]);
    await store.updateSaved(key, (old) => withFollowUp(old, null, here.now), here.now);
    await here.check();
    expect([here.said.length, here.shown, here.alarm]).toEqual([2, false, null]);
  });

  it('survive a clock that is set back, a lost alarm and a change of time zone', async () => {
    const here = browser();
    await plan('a', { followUp: '2026-11-24T09:00:00.000+02:00' });
    await plan('b', { followUp: 'not a time' });
    await here.check();
    expect(here.alarm).toBe('2026-11-21T22:00:00.000Z');
    here.now = '2026-11-24T09:30:00.000Z';
    await here.check();
    here.now = '2026-11-24T05:00:00.000Z';
    await here.check();
    here.now = '2026-11-24T09:31:00.000Z';
    await here.check();
    expect(here.said).toHaveLength(1);
  });

  it('say nothing without permission, and what is late as soon as it is given', async () => {
    const here = browser({ allowed: false, at: '2026-11-22T10:00:00.000Z' });
    await plan('a', { followUp: '2026-11-22T09:00:00.000Z' });
    await here.check();
    expect(here.said).toEqual([]);
    here.allowed = true;
    await here.check();
    expect(here.said).toHaveLength(1);
  });

  it('are said at the next look when showing them failed', async () => {
    const here = browser({ at: '2026-11-22T10:00:00.000Z' });
    await plan('a', { followUp: '2026-11-22T09:00:00.000Z' });
    const failing = createReminders({
      store,
      words: reminderWords,
      port: {
        now: () => here.now,
        mayNotify: async () => true,
        notify: () => Promise.reject(new Error('no window')),
        withdraw: async () => {},
        setAlarm: async () => {},
        openToday: async () => {},
      },
    });
    await expect(failing.check()).rejects.toThrow('no window');
    await here.check();
    expect(here.said).toHaveLength(1);
  });

  it('lead to Today', async () => {
    const here = browser();
    here.shown = true;
    await here.onClick();
    expect([here.opened, here.shown]).toEqual([1, false]);
  });

  it('leave the alarm alone where nothing is planned', async () => {
    const here = browser();
    await store.savePosting(sampleReading('a'), START);
    await here.check();
    expect([here.alarm, here.said]).toEqual([null, []]);
  });
});
