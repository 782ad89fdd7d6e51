import * as z from 'zod/mini';
import { PROBLEM_CODES } from '../knowledge/taxonomy.ts';
import type { ReadResult } from '../page/posting.ts';
import { postingSchema } from './schema.ts';

const line = z.string().check(z.maxLength(2000));
const problemSchema = z.object({ code: z.enum(PROBLEM_CODES), hint: line, link: z.optional(line) });
const resultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), posting: postingSchema }),
  z.object({ ok: z.literal(false), problem: problemSchema }),
]);

/** What the page reader gave, checked: the page's own process made it. Null when it has not the agreed shape. */
export function parseReadResult(value: unknown): ReadResult | null {
  const parsed = resultSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
