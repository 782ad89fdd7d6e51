import type { Analysis } from '../facts/analysis.ts';
import { type InterviewTopic, interviewTopics } from '../knowledge/growth.ts';
import type { Match, Question } from '../match/match.ts';
import { withoutMyPay } from '../match/redact.ts';
import type { Profile } from '../profile/schema.ts';
import { type Checklist, checklistOf } from './checklist.ts';
import { type Negotiation, negotiationOf } from './negotiation.ts';

/** How to prepare for one posting: what the interviews may turn to, what to ask, and the talk about pay. */
export interface Preparation {
  title: string;
  company: string;
  checklist: Checklist;
  questions: Question[];
  /** What product organisations struggle with, where the posting's duties make it worth a question; with who says so. */
  topics: InterviewTopic[];
  negotiation: Negotiation;
}

/** What stays out of a preparation that is handed on. */
export interface PrepareOptions {
  /** Leaves out the user's own figures and everything that was concluded from them. */
  hideMyPay?: boolean;
}

/** Makes the preparation for one posting. Pure and deterministic: same input, same result. */
export function prepare(analysis: Analysis, match: Match, profile: Profile, options: PrepareOptions = {}): Preparation {
  const [shown, person] = options.hideMyPay
    ? [withoutMyPay(match, analysis), { ...profile, compensation: undefined }]
    : [match, profile];
  const checklist = checklistOf(analysis, shown, person);
  return {
    title: analysis.posting.title,
    company: analysis.posting.company,
    checklist,
    questions: shown.questions,
    topics: interviewTopics(analysis.responsibilities.map(({ id }) => id)),
    negotiation: negotiationOf(analysis, shown, person, checklist),
  };
}
