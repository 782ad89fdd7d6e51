import * as z from 'zod/mini';
import { EXPERIENCE_AREAS, FUNCTIONS, LEVELS, RESPONSIBILITIES, SKILLS } from '../knowledge/taxonomy.ts';

// The extension's policy forbids `new Function`, which zod otherwise probes for.
z.config({ jitless: true });

const ids = <T extends readonly { id: string }[]>(rows: T) => rows.map(({ id }) => id) as T[number]['id'][];
const money = z.number().check(z.nonnegative(), z.lte(1e9));
const years = z.number().check(z.nonnegative(), z.lte(60));
const importance = z.number().check(z.nonnegative(), z.lte(2));
const words = z.string().check(z.maxLength(4000));
/** ISO 8601 without a day: "2021-03", or "2021" where the month is not known. */
const month = z.string().check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/));
/** Long enough for every skill there is; short enough that no file can fill the memory. */
const list = <T extends z.core.$ZodType>(entry: T) => z.array(entry).check(z.maxLength(500));

/**
 * What the user keeps about themselves. Everything is optional but the schema's name: an empty profile is valid,
 * and what it does not mention is unknown, never "no". Unknown keys are kept.
 */
export const profileSchema = z.looseObject({
  schema: z.literal('rolescope/profile@1'),
  label: z.optional(words),
  /** The user's own name, for reports and the exported résumé. */
  name: z.optional(words),
  /** The highest level held so far; what one aims at may differ. */
  currentLevel: z.optional(z.enum(ids(LEVELS))),
  targetLevels: z._default(list(z.enum(ids(LEVELS))), []),
  targetFunctions: z._default(list(z.enum(FUNCTIONS)), ['product-management']),
  track: z._default(z.enum(['leader', 'ic', 'either']), 'either'),
  experience: z._default(
    list(z.looseObject({ years, area: z.enum(ids(EXPERIENCE_AREAS)), detail: z.optional(words) })),
    [],
  ),
  skills: z._default(
    list(
      z.looseObject({
        id: z.enum(ids(SKILLS)),
        strength: z.enum(['strong', 'some', 'none']),
        years: z.optional(years),
        proof: z.optional(words),
      }),
    ),
    [],
  ),
  /** Jobs held, in the order of the résumé. Without `to` it goes on. */
  positions: z.optional(
    list(
      z.looseObject({
        title: words,
        company: z.optional(words),
        from: z.optional(month),
        to: z.optional(month),
        summary: z.optional(words),
      }),
    ),
  ),
  education: z._default(
    list(z.looseObject({ level: z.enum(['bachelor', 'master', 'mba', 'phd']), field: z.optional(words) })),
    [],
  ),
  /** Languages spoken, by their English names; the level in the user's own words. */
  languages: z.optional(list(z.looseObject({ name: words, level: z.optional(words) }))),
  scope: z.optional(
    z.looseObject({
      largestTeam: z.optional(z.number().check(z.nonnegative(), z.lte(100000))),
      managedManagers: z.optional(z.boolean()),
      pnl: z.optional(z.boolean()),
      budget: z.optional(money),
    }),
  ),
  compensation: z.optional(
    z.looseObject({
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      baseFloor: z.optional(money),
      baseTarget: z.optional(money),
      totalTarget: z.optional(money),
    }),
  ),
  work: z.optional(
    z.looseObject({
      modes: z._default(list(z.enum(['remote', 'hybrid', 'onsite'])), []),
      places: z._default(list(words), []),
      maxDaysInOffice: z.optional(z.number().check(z.nonnegative(), z.lte(7))),
      maxTravelPercent: z.optional(z.number().check(z.nonnegative(), z.lte(100))),
      needsSponsorship: z.optional(z.boolean()),
      authorisedIn: z.optional(list(words)),
    }),
  ),
  /** Fields of business one would like to work in. */
  targetDomains: z.optional(list(z.enum(ids(SKILLS)))),
  /** How much each kind of wish matters: 0 not at all, 1 as usual, 2 most. What is not here counts as usual. */
  attraction: z.optional(
    z.looseObject({
      pay: z.optional(importance),
      mode: z.optional(importance),
      place: z.optional(importance),
      level: z.optional(importance),
      scope: z.optional(importance),
      domain: z.optional(importance),
      track: z.optional(importance),
      travel: z.optional(importance),
    }),
  ),
  /** The user's own figures in place of benchmarks from articles, by the benchmark's id. */
  benchmarks: z.optional(
    list(z.looseObject({ id: z.string().check(z.maxLength(60)), min: z.optional(money), max: z.optional(money) })),
  ),
  /** What the user says one skill is worth for another, 0 to 1; it stands above the built-in table. */
  adjacency: z.optional(
    list(
      z.looseObject({
        from: z.enum(ids(SKILLS)),
        to: z.enum(ids(SKILLS)),
        credit: z.number().check(z.nonnegative(), z.lte(1)),
      }),
    ),
  ),
  stories: z._default(
    list(
      z.looseObject({
        title: words,
        situation: z._default(words, ''),
        action: z._default(words, ''),
        result: z._default(words, ''),
        /** The measured result: "retention from 104% to 113%". */
        measure: z.optional(words),
        /** How large it was, in the user's words: "four teams, 900 customers". */
        scope: z.optional(words),
        /** The field of business it belongs to. */
        domain: z.optional(z.enum(ids(SKILLS))),
        skills: z._default(list(z.enum(ids(SKILLS))), []),
        /** Duties that it shows. */
        responsibilities: z.optional(list(z.enum(ids(RESPONSIBILITIES)))),
      }),
    ),
    [],
  ),
});

/** A profile as it is kept and exchanged. */
export type Profile = z.infer<typeof profileSchema>;
