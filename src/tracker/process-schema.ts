import * as z from 'zod/mini';
import type { Process, ProcessRow } from './process.ts';

const line = z.string().check(z.maxLength(2000));
const words = z.string().check(z.maxLength(20_000));
const time = z.string().check(z.maxLength(40));
const few = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(200));

/** The process of a saved posting as it is kept. Ids are any text: a newer version may know more of them. */
export const processShape = {
  rounds: z.optional(
    few(
      z.looseObject({
        id: line,
        kind: line,
        at: z.optional(time),
        outcome: z.optional(line),
        notes: z.optional(words),
      }),
    ),
  ),
  followUp: z.optional(z.looseObject({ at: time, words: line })),
  reason: z.optional(z.looseObject({ code: line, words: z.optional(words), at: time })),
  contacts: z.optional(
    few(
      z.looseObject({
        id: line,
        name: line,
        role: z.optional(line),
        email: z.optional(line),
        phone: z.optional(line),
        link: z.optional(line),
        notes: z.optional(words),
      }),
    ),
  ),
  links: z.optional(few(z.looseObject({ label: line, url: line }))),
  documents: z.optional(few(line)),
  tags: z.optional(few(line)),
  source: z.optional(line),
  deadline: z.optional(time),
  edits: z.optional(
    z.looseObject({
      title: z.optional(line),
      company: z.optional(line),
      location: z.optional(line),
      url: z.optional(line),
    }),
  ),
} satisfies { [Field in keyof Process]: z.ZodMiniType<Process[Field]> };

/** The process of a list row as it is kept. */
export const processRowShape = {
  nextAt: z.optional(time),
  nextKind: z.optional(z.enum(['follow-up', 'round'])),
  followUpAt: z.optional(time),
  followUpWords: z.optional(line),
  roundAt: z.optional(time),
  round: z.optional(line),
  tags: z.optional(few(line)),
  source: z.optional(line),
  closed: z.optional(z.boolean()),
  deadline: z.optional(time),
  appliedAt: z.optional(time),
  reason: z.optional(line),
} satisfies { [Field in keyof ProcessRow]: z.ZodMiniType<ProcessRow[Field]> };
