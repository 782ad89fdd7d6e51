import type { Store } from '../store/index.ts';
import type { SavedRow } from '../tracker/saved.ts';

/** What reminders ask of the browser; tests give their own. */
export interface ReminderPort {
  /** ISO 8601, UTC. */
  now(): string;
  /** True when the user allowed notifications. */
  mayNotify(): Promise<boolean>;
  /** Shows the one notification; an earlier one that still stands is replaced. */
  notify(notice: Notice): Promise<void>;
  /** Takes the notification away, if it stands. */
  withdraw(): Promise<void>;
  /** Sets the one alarm (ISO 8601, UTC), or none. */
  setAlarm(at: string | null): Promise<void>;
  openToday(): Promise<void>;
}

/** A notification's words. No posting is named in them: others may see the screen. */
export interface Notice {
  title: string;
  message: string;
}

/** How many of what is due. */
export interface DueCounts {
  followUps: number;
  rounds: number;
}

/** What reminders are made from. */
export interface ReminderParts {
  port: ReminderPort;
  store: Pick<Store, 'listRows' | 'loadReminded' | 'saveReminded'>;
  /** In the user's language. */
  words: (counts: DueCounts) => Notice | Promise<Notice>;
}

/** Reminders of follow-ups and rounds. */
export interface Reminders {
  /** Looks at what is planned: says once what has become due, and sets the alarm for what comes next. */
  check(): Promise<void>;
  /** The notification was clicked. */
  onClick(): Promise<void>;
}

const HOUR_MS = 3_600_000;
/** A round is announced before it starts. */
const BEFORE_ROUND_MS = HOUR_MS;
/** The alarm never lies further ahead, so that one that got lost, or a clock that was set, costs half a day at most. */
const LONGEST_MS = 12 * HOUR_MS;

/**
 * Reminders are made anew from the rows each time, never from alarms: what became due while the browser was closed is
 * said at its next start, once, together. One check runs at a time, so that nothing is said twice.
 */
export function createReminders(parts: ReminderParts): Reminders {
  let last = Promise.resolve();
  return {
    check() {
      last = last.catch(() => {}).then(() => look(parts));
      return last;
    },
    async onClick() {
      await parts.port.withdraw();
      await parts.port.openToday();
    },
  };
}

async function look({ port, store, words }: ReminderParts): Promise<void> {
  const now = port.now();
  const planned = (await store.listRows()).flatMap(plannedOf);
  const due = planned.filter(({ remindAt }) => remindAt <= now);
  await port.setAlarm(nextAlarm(planned, now));
  if (!(await port.mayNotify())) return;
  const said = await store.loadReminded();
  const fresh = due.filter(({ name, at }) => said[name] !== at);
  if (fresh.length > 0) await port.notify(await words(countOf(due)));
  else if (due.length === 0 && Object.keys(said).length > 0) await port.withdraw();
  // What is still planned for the same time stays said, even where the clock was set back before it.
  const kept = planned.filter(({ name, at }) => said[name] === at);
  if (fresh.length === 0 && kept.length === Object.keys(said).length) return;
  await store.saveReminded(Object.fromEntries([...kept, ...fresh].map(({ name, at }) => [name, at])), now);
}

interface Planned {
  /** Tells a posting's follow-up from its round. */
  name: string;
  kind: keyof DueCounts;
  at: string;
  remindAt: string;
}

function plannedOf({ key, followUpAt, roundAt }: SavedRow): Planned[] {
  const planned: Planned[] = [];
  if (followUpAt && isTime(followUpAt))
    planned.push({ name: `f:${key}`, kind: 'followUps', at: followUpAt, remindAt: moved(followUpAt, 0) });
  if (roundAt && isTime(roundAt))
    planned.push({ name: `r:${key}`, kind: 'rounds', at: roundAt, remindAt: moved(roundAt, -BEFORE_ROUND_MS) });
  return planned;
}

/** When to look again: at the next reminder, but not too far ahead; null when nothing is planned. */
function nextAlarm(planned: readonly Planned[], now: string): string | null {
  const times = planned.map(({ remindAt }) => remindAt).filter((at) => at > now);
  if (times.length === 0) return null;
  return [...times, moved(now, LONGEST_MS)].sort()[0]!;
}

function countOf(due: readonly Planned[]): DueCounts {
  const count = (kind: keyof DueCounts) => due.filter((one) => one.kind === kind).length;
  return { followUps: count('followUps'), rounds: count('rounds') };
}

function isTime(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

function moved(time: string, milliseconds: number): string {
  return new Date(Date.parse(time) + milliseconds).toISOString();
}
