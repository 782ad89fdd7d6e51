import * as z from 'zod/mini';
import type { Analysis } from '../facts/analysis.ts';
import {
  BANDS,
  BENEFITS,
  BODY_LEVELS,
  EXPERIENCE_AREAS,
  FLAGS,
  FUNCTIONS,
  LEVELS,
  NOT_STATED,
  RESPONSIBILITIES,
  SKILLS,
  WARNING_CODES,
} from '../knowledge/taxonomy.ts';
import type { Match } from '../match/match.ts';
import type { Posting } from '../page/posting.ts';
import { appliedSchema } from './correction-schema.ts';
import { processRowShape, processShape } from './process-schema.ts';
import { type SavedPosting, type SavedRow, STATUSES } from './saved.ts';
import { isSoundRow } from './sound-row.ts';

// The extension's policy forbids `new Function`, which zod otherwise probes for.
z.config({ jitless: true });

const ids = <T extends readonly { id: string }[]>(rows: T) => rows.map(({ id }) => id) as T[number]['id'][];
const line = z.string().check(z.maxLength(2000));
/** An id of digits that was written as a number is the same id as text. */
const idLine = z.union([line, z.pipe(z.int(), z.transform(String))]);
const body = z.string().check(z.maxLength(400_000));
const amount = z.nullable(z.number());
const offset = z.nullable(z.int());
const time = z.string().check(z.maxLength(40));
const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(2000));

const evidence = z.object({
  source: z.enum(['title', 'text', 'page']),
  start: offset,
  end: offset,
  text: body,
  rule: line,
  corrected: z.optional(z.literal(true)),
});
const evidenceList = list(evidence);
const byField = z.record(line, evidenceList);
const need = z.enum(['required', 'preferred', 'duty']);
const ask = z.enum(['required', 'preferred']);
const mode = z.enum(['remote', 'hybrid', 'onsite']);

/** The posting stage's result, as it comes out of a page, a file or the store. */
export const postingSchema = z.object({
  title: line,
  company: line,
  location: line,
  url: z.string().check(z.maxLength(8000)),
  id: idLine,
  site: line,
  text: body,
  postedAt: z.optional(line),
  validThrough: z.optional(line),
  employmentType: z.optional(line),
  workMode: z.optional(mode),
  pay: z.optional(list(z.object({ text: line, by: line, estimated: z.optional(z.boolean()) }))),
  closed: z.optional(z.literal(true)),
  conflicts: z.optional(list(z.object({ field: line, value: line, by: line }))),
  notices: z.optional(list(line)),
  sources: z.record(line, z.object({ by: line, confidence: z.number() })),
}) satisfies z.ZodMiniType<Posting>;

const range = z.object({
  min: amount,
  max: amount,
  currency: line,
  period: z.enum(['year', 'month', 'week', 'day', 'hour']),
  kind: z.enum(['base', 'ote', 'total']),
  place: z.nullable(line),
  chosen: z.optional(z.literal(true)),
  evidence: evidenceList,
});
const payPart = z.union([
  z.object({
    percentMin: amount,
    percentMax: amount,
    amountMin: amount,
    amountMax: amount,
    currency: z.nullable(line),
  }),
  z.literal(true),
  z.null(),
]);

/** The facts of an analysis: what corrections can change. */
const factShape = {
  role: z.object({
    function: z.enum(FUNCTIONS),
    level: z.nullable(z.enum(ids(LEVELS))),
    bodyLevel: z.nullable(z.enum(ids(BODY_LEVELS))),
    track: z.nullable(z.enum(['leader', 'player-coach', 'ic'])),
    evidence: byField,
  }),
  skills: list(
    z.object({ id: z.enum(ids(SKILLS)), label: line, need, anyOf: z.nullable(line), evidence: evidenceList }),
  ),
  experience: list(
    z.object({
      min: amount,
      max: amount,
      area: z.enum(ids(EXPERIENCE_AREAS)),
      detail: z.nullable(line),
      need: ask,
      alternative: z.boolean(),
      evidence: evidenceList,
    }),
  ),
  compensation: z.object({
    ranges: list(range),
    bonus: payPart,
    equity: payPart,
    signOn: z.boolean(),
    retirement: z.boolean(),
    retirementMatch: z.boolean(),
    benefits: list(z.object({ id: z.enum(ids(BENEFITS)), evidence: evidenceList })),
    evidence: byField,
  }),
  scope: z.object({
    reports: z.nullable(z.object({ min: amount, max: amount })),
    orgSize: amount,
    managesManagers: z.boolean(),
    reportsTo: z.nullable(line),
    pnl: z.nullable(z.enum(['owns', 'influences'])),
    budget: z.nullable(line),
    evidence: byField,
  }),
  work: z.object({
    mode: z.nullable(mode),
    daysInOffice: amount,
    travelPercent: amount,
    places: list(line),
    sponsorship: z.nullable(z.enum(['offered', 'not-offered'])),
    clearance: z.nullable(z.boolean()),
    evidence: byField,
  }),
  education: list(
    z.object({
      level: z.enum(['bachelor', 'master', 'mba', 'phd', 'any']),
      need: ask,
      orEquivalent: z.boolean(),
      evidence: evidenceList,
    }),
  ),
  responsibilities: list(z.object({ id: z.enum(ids(RESPONSIBILITIES)), label: line, evidence: evidenceList })),
  flags: list(z.object({ id: z.enum(ids(FLAGS)), severity: z.enum(['info', 'warn']), evidence: evidenceList })),
  notStated: list(z.enum(NOT_STATED)),
};

/** An analysis as it is kept and exchanged. */
export const analysisSchema = z.object({
  schema: z.literal('rolescope/analysis@1'),
  id: idLine,
  posting: z.object({ title: line, company: line, location: line, url: z.string(), site: line, text: body }),
  ...factShape,
  language: line,
  confidence: z.number(),
  warnings: list(z.object({ code: z.enum(WARNING_CODES), message: line })),
  corrected: z.optional(z.object({ list: appliedSchema(evidence), asRead: z.object(factShape) })),
}) satisfies z.ZodMiniType<Analysis>;

/** A match as it is kept; it can always be computed again, so a broken one is dropped, not the posting. */
const matchSchema = z.looseObject({
  schema: z.literal('rolescope/match@1'),
  score: amount,
  band: z.enum(ids(BANDS)),
  attraction: amount,
  confidence: z.number(),
  blockers: list(z.looseObject({ id: line, why: line, evidence: evidenceList })),
  criteria: list(
    z.looseObject({
      id: line,
      label: line,
      weight: z.number(),
      credit: z.number(),
      status: z.enum(['met', 'partial', 'missing', 'unknown']),
      evidence: evidenceList,
      proof: list(z.looseObject({ kind: line, text: line })),
      why: line,
    }),
  ),
  pay: z.looseObject({ verdict: line, notes: list(line) }),
  questions: list(z.looseObject({ id: line, to: line, text: line, because: line })),
  summary: line,
  versions: z.looseObject({ scorer: z.number(), profile: line, posting: line }),
});

/** A saved posting as it is kept. */
export const savedSchema = z.looseObject({
  key: line,
  posting: postingSchema,
  analysis: analysisSchema,
  match: z.catch(z.nullable(matchSchema), null),
  profileId: z.optional(line),
  analysisVersion: z.optional(z.number()),
  status: z.enum(STATUSES),
  notes: body,
  savedAt: time,
  updatedAt: time,
  appliedAt: z.optional(time),
  history: list(
    z.looseObject({
      at: time,
      event: line,
      from: z.optional(line),
      to: z.optional(line),
      words: z.optional(line),
    }),
  ),
  ...processShape,
  alsoAt: z.optional(
    list(z.looseObject({ key: line, url: z.string().check(z.maxLength(8000)), site: line, at: time })),
  ),
  earlier: z.optional(list(z.looseObject({ readAt: time, posting: postingSchema, analysis: analysisSchema }))),
  // What a page said can be seen again: broken news must not keep a posting out.
  news: z.catch(
    z.optional(
      z.looseObject({
        at: time,
        closed: z.optional(z.literal(true)),
        said: z.optional(line),
        seen: z.optional(z.literal(true)),
        reading: z.optional(
          z.looseObject({
            posting: postingSchema,
            analysis: analysisSchema,
            analysisVersion: z.optional(z.number()),
          }),
        ),
      }),
    ),
    undefined,
  ),
});

/** A list row as it is kept. */
export const rowSchema = z.looseObject({
  key: line,
  title: line,
  company: line,
  location: line,
  url: line,
  site: line,
  status: z.enum(STATUSES),
  function: line,
  level: z.nullable(line),
  mode: z.nullable(line),
  score: amount,
  band: line,
  attraction: amount,
  blockers: z.number(),
  payMin: amount,
  payMax: amount,
  payCurrency: z.nullable(line),
  payPeriod: z.nullable(line),
  note: line,
  savedAt: time,
  updatedAt: time,
  ...processRowShape,
  marks: z.optional(z.object({ same: line, role: line, print: line })),
  payKind: z.optional(z.enum(['ote', 'total'])),
  payWords: z.optional(line),
  payPlace: z.optional(line),
  asks: z.optional(list(line)),
  gaps: z.optional(list(line)),
  stages: z.optional(list(z.tuple([line, line]))),
  judged: z.optional(z.object({ scorer: z.number(), analysis: z.number(), profile: line })),
  news: z.optional(z.enum(['changed', 'closed', 'closed-changed', 'kept'])),
  newsAt: z.optional(time),
});

/** Checks a saved posting; throws with the name of the field that is wrong. */
export function parseSaved(data: unknown): SavedPosting {
  const saved = savedSchema.parse(data);
  return { ...saved, match: saved.match as Match | null };
}

/** Checks a list row; throws with the name of the field that is wrong. */
export function parseRow(data: unknown): SavedRow {
  return isSoundRow(data) ? data : rowSchema.parse(data);
}
