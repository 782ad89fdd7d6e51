import type { Line, SectionKind } from '../../../text/document.ts';
import { matchesOf } from '../../../text/matches.ts';
import {
  CANDIDATE,
  EXPERIENCE,
  NEGATED,
  OPENS_AS_ASK,
  OTHERS,
  SOFT_TRAP_AFTER,
  TRAP_AFTER,
  TRAP_BEFORE,
  TRAP_LABEL,
  TRAP_SENTENCE,
} from './cues.ts';
import type { Quantity } from './quantity.ts';

/** An amount with the text of its sentence on both sides. */
export interface Mention {
  quantity: Quantity;
  line: Line;
  /** The sentence's text before the amount, without its "at least". */
  before: string;
  /** The sentence's text after the amount. */
  after: string;
  /** True when an earlier amount of the same sentence is asked. */
  chained: boolean;
}

const WORDS = "(?:(?:[a-zß-ɏ\\d/&,+.'’#-]+|\\([^()]{1,40}\\)) ){0,8}?";
/** "8+ years of hands-on product management experience" */
const EXPERIENCE_AFTER = new RegExp(
  `^(?:['’\`]s?)? ?(?:of |d['’]|de |an |in )?${WORDS}(?:d['’])?(?:[a-zß-ɏ]*(?:erfahrung|ervaring)|${EXPERIENCE})(?![a-zß-ɏ])`,
  'i',
);
/** "Experience: 5+ years", "track record (10+ years)" */
const EXPERIENCE_BEFORE = new RegExp(
  `(?:${EXPERIENCE}|seniority)(?: required| needed)?(?:\\*\\*)?(?: of| de| von| van| di|:| ?[-–—(]| \\()?(?: ?\\*\\*)? ?$`,
  'i',
);
/** "5+ years in product", "as a PM", "leading teams" */
const FIELD_AFTER =
  /^(?:['’`]s?)? ?(?:,? ?(?:in|as|within|of|with|at|on|across|leading|managing|working|for|doing|using|spent|focus(?:ed)?|dedicated|speciali[sz]ed|ha(?:s|ve) been|dans|en|als|im|in der|comme|como)\b|[a-zß-ɏ]+ing\b)/i;
/** "+", "• ", "2) ", "Minimum" and the like: nothing but a list marker or a label stands before the amount */
const BARE_START = /^[\W\d_]{0,8}(?:[A-Za-zÀ-ɏ ]{1,40}:)?[\W_]{0,6}$/;
/** "Java and OOP design, 5+ years" */
const LAST_IN_LIST = /(?:^\W*|[,:;(–—-] ?)$/;
/** "you have delivered software for 4+ years", "a strong engineer (typically 4-6 years)" */
const ASIDE = /(?:\bfor|\bideally|\btypically|\busually|\bgenerally|[(~]) ?$/i;
/** "Acme, with 30+ years of experience": the amount belongs to what stands before it */
const LINKED = /(?:with|ha(?:s|ve|d)|by|of|for|and|on|than|its?|their|the|an?|bring(?:s|ing)?|over|after|,) ?$/i;
/** "an engineer with 7 years of experience would earn $100,000" */
const MONEY = /[$€£] ?\d/;
/** "Financial analysis: 3 years (Required)" */
const LABELLED = /^ \((?:required|preferred|desired)\)/i;
const ENDS = /^[)\].;,*\s]*$/;

const ASKING: ReadonlySet<SectionKind> = new Set(['required', 'preferred']);
const ABOUT: ReadonlySet<SectionKind> = new Set(['company', 'team']);
/** A line this long lost its breaks. */
const RUN_ON = 800;
const SILENT: ReadonlySet<SectionKind> = new Set(['company', 'team', 'benefits', 'pay', 'process', 'legal']);

/**
 * Whether years are asked of the candidate; gives the id of the rule that says so, or null.
 * Anything that fits a trap is refused before any rule may accept.
 */
export function askedBy(mention: Mention): string | null {
  const { quantity, before, after, chained } = mention;
  const experience = EXPERIENCE_AFTER.test(after) || EXPERIENCE_BEFORE.test(before) || quantity.form === 'header';
  if (LABELLED.test(after) && /: ?$/.test(before)) return 'years/labelled';
  if (isTrap(mention, experience)) return null;
  if (quantity.form === 'part') return chained ? 'years/part' : null;
  if (chained && (experience || FIELD_AFTER.test(after))) return 'years/part';
  const whose = quantity.floor ? 'candidate' : ownerOf(before);
  if (whose === 'others') return null;
  return experience ? withExperience(mention, whose) : withoutExperience(mention, whose);
}

/** "8+ years of experience": the word is there, only its owner may still be somebody else. */
function withExperience({ quantity, line, before }: Mention, whose: 'candidate' | null): string | null {
  if (whose === 'candidate' || BARE_START.test(before)) return 'years/experience';
  const kind = kindOf(line);
  if (quantity.form === 'months' || SILENT.has(kind)) return null;
  if (ASKING.has(kind) || line.kind === 'bullet' || OPENS_AS_ASK.test(before)) return 'years/experience';
  return quantity.bounded && !LINKED.test(before) ? 'years/run-on' : null;
}

/** "8+ years in payments", "a decade leading teams": the place or the wording must show an ask. */
function withoutExperience({ quantity, line, before, after }: Mention, whose: 'candidate' | null): string | null {
  const kind = kindOf(line);
  const start = BARE_START.test(before);
  const field = FIELD_AFTER.test(after);
  if (quantity.form === 'months') return null;
  if (SILENT.has(kind)) return ABOUT.has(kind) && start && quantity.floor && field ? 'years/field' : null;
  if (ASKING.has(kind)) return 'years/section';
  if (start && field) return 'years/field';
  if (whose === 'candidate' && (field || (quantity.bounded && ASIDE.test(before)))) return 'years/candidate';
  if (!quantity.bounded) return null;
  if (OPENS_AS_ASK.test(before)) return 'years/ask';
  return LAST_IN_LIST.test(before) && ENDS.test(after) ? 'years/list' : null;
}

/** The section that a line is in; a line that lost its breaks holds several, so a silent one says nothing of its parts. */
function kindOf({ text, section: { kind } }: Line): SectionKind {
  return text.length >= RUN_ON && SILENT.has(kind) ? 'other' : kind;
}

function isTrap({ quantity, line, before, after }: Mention, experience: boolean): boolean {
  if (TRAP_AFTER.test(after) || TRAP_BEFORE.test(before)) return true;
  if (NEGATED.test(before)) return true;
  if (quantity.adjective && (!experience || SOFT_TRAP_AFTER.test(after))) return true;
  if (line.section.kind === 'pay' && MONEY.test(after)) return true;
  return (
    !experience &&
    (SOFT_TRAP_AFTER.test(after) || TRAP_LABEL.test(before) || TRAP_SENTENCE.test(before) || TRAP_SENTENCE.test(after))
  );
}

/** Sentences that lost their line breaks run on for hundreds of characters; an owner further away is another sentence's. */
const OWNER_REACH = 160;

/** Whose years the words before an amount speak of: the cue that stands nearest to it decides. */
function ownerOf(before: string): 'candidate' | 'others' | null {
  const near = before.slice(-OWNER_REACH);
  const candidate = lastEnd(CANDIDATE, near);
  const others = lastEnd(OTHERS, near);
  if (candidate > others) return 'candidate';
  return others < 0 ? null : 'others';
}

function lastEnd(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of matchesOf(text, pattern)) last = match.index + match[0].length;
  return last;
}
