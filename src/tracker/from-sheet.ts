import type { Posting } from '../page/posting.ts';
import { newSaved, type Reading } from './changes.ts';
import { withHistory } from './history.ts';
import type { Process } from './process.ts';
import type { SavedPosting } from './saved.ts';
import type { SheetEntry } from './spreadsheet.ts';

/** The posting that a row of a spreadsheet tells of. Without a text, only its title and what stands beside it can be read. */
export function postingOf({
  title,
  company,
  location = '',
  url = '',
  text = '',
  pay,
  payRefused,
}: SheetEntry): Posting {
  return {
    title,
    company,
    location,
    url,
    id: '',
    site: 'spreadsheet',
    text,
    ...(pay ? { pay: [{ text: pay, by: 'spreadsheet', ...(payRefused && { estimated: true }) }] } : {}),
    sources: { title: { by: 'spreadsheet', confidence: 1 } },
  };
}

/** The row as a saved posting, with the dates it had there. `now` is ISO 8601, UTC. */
export function savedOf(entry: SheetEntry, reading: Reading, now: string): SavedPosting {
  const { status, savedAt, appliedAt, notes } = entry;
  const first = savedAt ?? appliedAt;
  const saved = newSaved(reading, first ? noon(first) : now);
  const history = [...saved.history];
  if (appliedAt) history.push({ at: noon(appliedAt), event: 'status', from: 'saved', to: 'applied' });
  if (status !== 'saved' && !(status === 'applied' && appliedAt))
    history.push({ at: now, event: 'status', from: appliedAt ? 'applied' : 'saved', to: status });
  return withHistory(
    {
      ...saved,
      ...processOf(entry),
      status,
      ...(notes ? { notes } : {}),
      ...(appliedAt ? { appliedAt: noon(appliedAt) } : {}),
      updatedAt: now,
      history,
    },
    { at: now, event: 'imported' },
  );
}

function processOf({ tags, source, deadline, followUp, contact }: SheetEntry): Process {
  return {
    ...(tags ? { tags } : {}),
    ...(source ? { source } : {}),
    ...(deadline ? { deadline } : {}),
    ...(followUp ? { followUp: { at: noon(followUp), words: 'Follow up' } } : {}),
    ...(contact ? { contacts: [{ id: 'sheet', name: contact }] } : {}),
  };
}

/** A day as a time that is the same day nearly everywhere. */
function noon(day: string): string {
  return `${day}T12:00:00.000Z`;
}
