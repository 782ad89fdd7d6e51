import * as z from 'zod/mini';
import {
  type AppliedCorrection,
  type Change,
  type Correction,
  type CorrectionRule,
  FACT_KINDS,
} from '../facts/corrections/model.ts';
import { checkValues } from '../facts/corrections/values.ts';

// The extension's policy forbids `new Function`, which zod otherwise probes for.
z.config({ jitless: true });

/** More corrections than this of one posting, or rules at all, are no user's. */
const MOST = 500;
const words = z.string().check(z.maxLength(2000));
const time = z.string().check(z.maxLength(40));
const value = z.union([z.string().check(z.maxLength(200)), z.number(), z.null()]);

const change = z.discriminatedUnion('type', [
  z.object({ type: z.literal('dismiss') }),
  z.object({ type: z.literal('keep') }),
  z.object({ type: z.literal('need'), need: z.enum(['required', 'preferred']) }),
  z.object({ type: z.literal('value'), values: z.record(z.string().check(z.maxLength(40)), value) }),
  z.object({ type: z.literal('zone') }),
]) satisfies z.ZodMiniType<Change>;

const kind = z.enum(FACT_KINDS);
const shape = { kind, id: words, quote: words, change, label: words, words, at: time };

/** A value that the fact cannot take is no correction. */
function possible({ kind: of, id, change: said }: z.infer<typeof correctionSchema>): boolean {
  return said.type !== 'value' || checkValues({ kind: of, id }, said.values).ok;
}
const correctionSchema = z.object(shape);

/** The corrections of one posting as they are kept. */
export const correctionsSchema = z
  .array(correctionSchema.check(z.refine(possible, 'a value that this fact cannot have')))
  .check(z.maxLength(MOST)) satisfies z.ZodMiniType<Correction[]>;

/** The rules for every posting as they are kept. */
export const rulesSchema = z
  .array(
    z.object({ kind, id: words, phrase: z.string().check(z.minLength(1), z.maxLength(200)), label: words, at: time }),
  )
  .check(z.maxLength(MOST)) satisfies z.ZodMiniType<CorrectionRule[]>;

/** Corrections as an analysis carries them; `evidence` is the schema of a quote. */
export function appliedSchema<E extends z.ZodMiniType>(evidence: E) {
  return z.array(
    z.object({
      ...shape,
      applies: z.boolean(),
      byRule: z.optional(z.literal(true)),
      evidence: z.array(evidence).check(z.maxLength(2000)),
    }),
  ) satisfies z.ZodMiniType<Omit<AppliedCorrection, 'evidence'>[]>;
}
