import * as z from 'zod/mini';
import { BANDS } from '../knowledge/taxonomy.ts';
import { STATUSES } from '../tracker/saved.ts';
import { analysisSchema } from '../tracker/schema.ts';

/** The shape of the JSON reports, as published in `docs/report.schema.json`. Objects only grow: what is not named here may be there too. */

const evidence = z.array(
  z.looseObject({
    source: z.enum(['title', 'text', 'page']),
    start: z.nullable(z.int()),
    end: z.nullable(z.int()),
    text: z.string(),
    rule: z.string(),
  }),
);
const amount = z.nullable(z.number());
const need = z.enum(['required', 'preferred', 'duty', 'profile']);

const match = z.looseObject({
  schema: z.literal('rolescope/match@1'),
  score: amount,
  band: z.enum(BANDS.map(({ id }) => id)),
  attraction: amount,
  confidence: z.number(),
  blockers: z.array(z.looseObject({ id: z.string(), why: z.string(), evidence })),
  criteria: z.array(
    z.looseObject({
      id: z.string(),
      label: z.string(),
      group: z.string(),
      need,
      weight: z.number(),
      credit: z.number(),
      status: z.enum(['met', 'partial', 'missing', 'unknown']),
      evidence,
      proof: z.array(z.looseObject({ kind: z.string(), text: z.string() })),
      why: z.string(),
    }),
  ),
  pay: z.looseObject({
    annualMin: amount,
    annualMax: amount,
    currency: z.nullable(z.string()),
    verdict: z.string(),
    floor: amount,
    target: amount,
    notes: z.array(z.string()),
  }),
  questions: z.array(
    z.looseObject({
      id: z.string(),
      to: z.enum(['recruiter', 'hiring-manager']),
      text: z.string(),
      because: z.string(),
    }),
  ),
  summary: z.string(),
  versions: z.looseObject({ scorer: z.number(), profile: z.string(), posting: z.string() }),
});

const preparation = z.looseObject({
  title: z.string(),
  company: z.string(),
  checklist: z.looseObject({
    items: z.array(
      z.looseObject({
        id: z.string(),
        kind: z.enum(['duty', 'must']),
        label: z.string(),
        evidence,
        state: z.enum(['covered', 'near', 'gap']),
        answers: z.array(z.looseObject({ index: z.int(), title: z.string(), result: z.string(), why: z.string() })),
        advice: z.nullable(z.string()),
      }),
    ),
    best: z.array(z.looseObject({ index: z.int(), title: z.string(), answers: z.array(z.string()) })),
  }),
  questions: z.array(z.looseObject({ id: z.string(), to: z.string(), text: z.string(), because: z.string() })),
  topics: z.array(z.looseObject({ id: z.string(), topic: z.string(), question: z.string() })),
  negotiation: z.looseObject({
    ranges: z.array(z.looseObject({ words: z.string(), applies: z.boolean(), evidence })),
    notes: z.array(z.string()),
    standings: z.array(z.looseObject({ id: z.string(), label: z.string(), amount: z.string(), where: z.string() })),
    wordings: z.array(z.looseObject({ id: z.string(), when: z.string(), text: z.string() })),
  }),
});

const posting = {
  analysis: analysisSchema,
  match: z.nullable(match),
  name: z.optional(z.string()),
  status: z.optional(z.enum(STATUSES)),
  savedAt: z.optional(z.string()),
  notes: z.optional(z.string()),
  preparation: z.optional(preparation),
};

/** A JSON report: of one posting, or of several. */
export const reportSchema = z.discriminatedUnion('schema', [
  z.looseObject({ schema: z.literal('rolescope/report@1'), ...posting }),
  z.looseObject({ schema: z.literal('rolescope/reports@1'), postings: z.array(z.looseObject(posting)) }),
]);
