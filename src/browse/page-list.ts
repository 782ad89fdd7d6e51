import * as z from 'zod/mini';
import type { LinkedPostings } from './cards/links.ts';

// The extension's policy forbids `new Function`, which zod otherwise probes for.
z.config({ jitless: true });

const line = z.string().check(z.maxLength(2000));
const listSchema = z.object({
  self: line,
  linked: z
    .array(z.object({ key: line, title: line, company: line, link: line, sure: z.boolean() }))
    .check(z.maxLength(500)),
}) satisfies z.ZodMiniType<LinkedPostings>;

/** What a page said of the postings it leads to, checked: the page's own process made it. Null when it has not the agreed shape. */
export function parseLinkedPostings(value: unknown): LinkedPostings | null {
  const parsed = listSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
