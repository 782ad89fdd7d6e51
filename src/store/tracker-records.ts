import * as z from 'zod/mini';

/** How many views are kept; more would not be found again. */
export const MAX_VIEWS = 50;

/** A way to look at the pipeline that the user gave a name. Filters and columns that a newer version knows are kept. */
export interface View {
  id: string;
  name: string;
  filter: Record<string, string>;
  sort: { column: string; down: boolean };
  look: 'board' | 'table';
}

/** How the pipeline is looked at. */
export interface Views {
  views: View[];
  /** What was used last. */
  look: 'board' | 'table';
  /** True when the user does not want to be asked for reminders. */
  noReminders?: boolean;
}

/** What a user who never changed the pipeline has. */
export const DEFAULT_VIEWS: Views = { views: [], look: 'board' };

const look = z.catch(z.enum(['board', 'table']), 'table');
const line = z.string().check(z.maxLength(2000));
/** Views as they are kept. */
export const viewsSchema = z.looseObject({
  views: z
    .array(
      z.looseObject({
        id: line,
        name: line,
        filter: z.record(line, line),
        sort: z.looseObject({ column: line, down: z.boolean() }),
        look,
      }),
    )
    .check(z.maxLength(MAX_VIEWS)),
  look,
  noReminders: z.optional(z.boolean()),
});

/** The last backup made from this browser, and whether the user wants to hear of the next. */
export interface BackedUp {
  /** ISO 8601, UTC; null before the first one. */
  at: string | null;
  /** The last point to go back to at that time, and how many records had been changed since it. */
  point: string;
  count: number;
  /** The user does not want to be reminded until there is another backup. */
  dismissed?: true | undefined;
}

/** The last backup as it is kept. Holds for this browser only. */
export const backedUpSchema = z.object({
  at: z.nullable(z.string().check(z.maxLength(40))),
  point: z.string().check(z.maxLength(40)),
  count: z.number(),
  dismissed: z.optional(z.literal(true)),
});

/** What the user was reminded of, by the posting's key: the time that was due then. Holds for this browser only. */
export type Reminded = Record<string, string>;

/** Reminders as they are kept. */
export const remindedSchema = z.record(z.string().check(z.maxLength(500)), z.string().check(z.maxLength(40)));
