import type { SkillId } from '../../knowledge/taxonomy.ts';
import { BREAK, type Word } from '../lexicon/words.ts';
import type { SkillMention } from '../rules/skills.ts';

/** Words that may stand between two alternatives beside a comma or slash. */
const OR = new Set(['or', 'and']);
/** Words after a list that leave it open: "Jira, Aha! or similar". */
const OPEN_END = new Set(['similar', 'equivalent', 'comparable', 'other', 'others', 'related', 'like']);

/**
 * Which skills the posting offers as alternatives: "SQL or Python", "Jira, Aha! or similar", "one or more of A, B and C".
 * Gives the group id (`g1`, `g2` …, in order of the text) by skill; a skill outside any such list has none.
 */
export function groupAlternatives(words: readonly Word[], mentions: readonly SkillMention[]): Map<SkillId, string> {
  const groups = new Map<SkillId, string>();
  let count = 0;
  for (const list of listsOf(words, mentions)) {
    const members = new Set(list.map((mention) => mention.id));
    if (members.size < 2 || !isChoice(words, list)) continue;
    count++;
    for (const id of members) if (!groups.has(id)) groups.set(id, `g${count}`);
  }
  return groups;
}

/** Runs of mentions with nothing between them but commas, slashes, "or", "and". */
function listsOf(words: readonly Word[], mentions: readonly SkillMention[]): SkillMention[][] {
  const lists: SkillMention[][] = [];
  let open: SkillMention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const before = open.at(-1);
    if (before && mention.from <= before.to) continue;
    if (before && before.need === mention.need && isJoined(words, before, mention)) open.push(mention);
    else {
      open = [mention];
      lists.push(open);
    }
  }
  return lists;
}

function isJoined(words: readonly Word[], left: SkillMention, right: SkillMention): boolean {
  const between = words.slice(left.to + 1, right.from);
  if (words.slice(left.to + 1, right.from + 1).some((word) => word.parted === BREAK.stop)) return false;
  if (between.length > 2 || between.some((word) => !OR.has(word.plain))) return false;
  return between.length > 0 || words[right.from]!.parted > BREAK.blank;
}

/** True when the list says "or" inside, ends in "or similar", or begins with "one of". */
function isChoice(words: readonly Word[], list: readonly SkillMention[]): boolean {
  const first = list[0]!;
  const last = list.at(-1)!;
  for (let at = first.to + 1; at < last.from; at++) if (words[at]!.plain === 'or') return true;
  const [next, after, third] = words.slice(last.to + 1, last.to + 4);
  if (next?.plain === 'or' && after && (OPEN_END.has(after.plain) || (third && OPEN_END.has(third.plain)))) return true;
  const lead = words.slice(Math.max(0, first.from - 8), first.from).map((word) => word.plain);
  return /\b(?:one|any|either)(?: or more)? of\b/.test(lead.join(' '));
}
