import * as z from 'zod/mini';
import { PROBLEM_CODES } from '../knowledge/taxonomy.ts';
import type { ReadResult } from '../page/posting.ts';
import { postingSchema } from './schema.ts';

/** The longest line and address that are kept, in UTF-16 units. */
const LINE = 2000;
const ADDRESS = 8000;

/** A page may write anything into a line: an endless one is cut, for the posting itself can be read all the same. */
const line = z.pipe(
  z.string(),
  z.transform((text) => text.slice(0, LINE)),
);
/** What is cut is no address. */
const address = (most: number) =>
  z.pipe(
    z.string(),
    z.transform((text) => (text.length > most ? '' : text)),
  );
const read = z.object({
  ...postingSchema.shape,
  title: line,
  company: line,
  location: line,
  id: line,
  url: address(ADDRESS),
  postedAt: z.optional(line),
  validThrough: z.optional(line),
  employmentType: z.optional(line),
  pay: z.optional(z.array(z.object({ text: line, by: line, estimated: z.optional(z.boolean()) }))),
  conflicts: z.optional(z.array(z.object({ field: line, value: line, by: line }))),
});
const refused = z.object({ code: z.enum(PROBLEM_CODES), hint: line, link: z.optional(address(LINE)) });
const resultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), posting: read }),
  z.object({ ok: z.literal(false), problem: refused }),
]);

/** What the page reader gave, checked: the page's own process made it. Null when it has not the agreed shape. */
export function parseReadResult(value: unknown): ReadResult | null {
  const parsed = resultSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
