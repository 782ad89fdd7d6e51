import { analyse } from '../analyse.ts';
import { ANALYSIS_VERSION } from '../facts/version.ts';
import { computeMatch } from '../match/compute.ts';
import type { Profile } from '../profile/schema.ts';
import { encode } from '../store/envelope.ts';
import { KINDS } from '../store/kinds.ts';
import { newSaved, withNotes, withStatus } from '../tracker/changes.ts';
import type { SavedPosting } from '../tracker/saved.ts';
import { withContact, withDetail, withFollowUp, withReason, withRound, withTags } from '../tracker/steps.ts';
import { SAMPLE, SAMPLE_NOW, type SamplePosting } from './sample.ts';

const HOUR_MS = 3_600_000;
/** Things done without an hour are done at 14:00 UTC, the morning in New York. */
const MORNING = 14;

/** The invented search as the extension keeps it, each posting read and compared with the profile. */
export function sampleSearch(profile: Profile): Promise<SavedPosting[]> {
  return Promise.all(SAMPLE.map((sample) => savedOf(sample, profile)));
}

/** A backup file with these postings. */
export function backupOf(postings: readonly SavedPosting[]): string {
  const records = postings.map((saved) => ({
    key: `saved:${saved.key}`,
    record: encode(KINDS.saved, saved, undefined, saved.updatedAt),
  }));
  return JSON.stringify({ schema: 'rolescope/backup@1', exportedAt: SAMPLE_NOW, records });
}

async function savedOf(sample: SamplePosting, profile: Profile): Promise<SavedPosting> {
  const { title, company, location, text, savedOn } = sample;
  const url = `https://jobs.example/${company.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  const posting = { title, company, location, text, url, id: '', site: 'generic', sources: {} };
  const analysis = await analyse(posting);
  const match = computeMatch(analysis, profile);
  return lived(
    newSaved({ posting, analysis, match, profileId: 'default', analysisVersion: ANALYSIS_VERSION }, timeOf(savedOn)),
    sample,
  );
}

/** What happened with a posting since it was saved, step by step as a user takes them. */
function lived(saved: SavedPosting, sample: SamplePosting): SavedPosting {
  const { moves = [], rounds = [], savedOn, followUp, contact, tags = [], source, deadline, note, reason } = sample;
  const lastDay = Math.max(savedOn, ...moves.map(([, day]) => day));
  const [first, last] = [timeOf(savedOn), timeOf(lastDay)];
  let now = withTags(withDetail(saved, 'source', source, first), tags, first);
  if (deadline !== undefined) now = withDetail(now, 'deadline', timeOf(deadline).slice(0, 10), first);
  for (const [status, day] of moves) now = withStatus(now, status, timeOf(day));
  for (const [index, { kind, day, hour, outcome }] of rounds.entries())
    now = withRound(now, { id: `round-${index}`, kind, at: timeOf(day, hour), ...(outcome && { outcome }) }, last);
  if (contact) now = withContact(now, { id: 'contact-0', ...contact }, last);
  if (followUp) now = withFollowUp(now, { at: timeOf(followUp.day), words: followUp.words }, last);
  if (note) now = withNotes(now, note, last);
  return reason ? withReason(now, { code: reason }, last) : now;
}

/** A time so many days from the sample's day. */
function timeOf(day: number, hour = MORNING): string {
  return new Date(Date.parse(`${SAMPLE_NOW.slice(0, 10)}T00:00:00.000Z`) + (24 * day + hour) * HOUR_MS).toISOString();
}
