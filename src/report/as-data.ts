import type { ReportInput } from './match-report.ts';

/** What a program gets of a report; nothing of the profile itself beside the name. */
export function asData({ analysis, match, saved, profile, preparation }: ReportInput) {
  return {
    analysis,
    match,
    ...(profile?.name ? { name: profile.name } : {}),
    ...(saved ? { status: saved.status, savedAt: saved.savedAt, ...(saved.notes ? { notes: saved.notes } : {}) } : {}),
    ...(preparation ? { preparation } : {}),
  };
}
