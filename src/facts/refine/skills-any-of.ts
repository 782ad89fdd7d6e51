import type { SkillId } from '../../knowledge/taxonomy.ts';
import { BREAK, type Word } from '../lexicon/words.ts';
import type { SkillMention } from '../rules/skills.ts';

/** Words that may stand between two members of a list beside a comma or slash. */
const JOINS = new Set(['or', 'and']);
/** Words after a list that leave it open: "Jira, Aha! or similar". */
const OPEN_END = new Set(['similar', 'equivalent', 'comparable', 'other', 'others', 'related', 'like']);
/** How many words before a list "one or more of the following" may stand. */
const LEAD = 8;

type List = readonly SkillMention[];

/**
 * Which skills the posting offers as alternatives: "SQL or Python", "Jira, Aha! or similar", "one or more of A, B and C".
 * Gives the group id (`g1`, `g2` …, in order of the text) by skill; a skill outside any such list has none.
 */
export function groupAlternatives(words: readonly Word[], mentions: List): Map<SkillId, string> {
  const groups = new Map<SkillId, string>();
  let count = 0;
  for (const list of listsOf(words, mentions).flatMap((whole) => choicesIn(words, whole))) {
    const members = new Set(list.map((mention) => mention.id));
    if (members.size < 2) continue;
    count++;
    for (const id of members) if (!groups.has(id)) groups.set(id, `g${count}`);
  }
  return groups;
}

/** Runs of mentions with nothing between them but commas, slashes, "or", "and". */
function listsOf(words: readonly Word[], mentions: List): SkillMention[][] {
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
  if (between.length > 2 || between.some((word) => !JOINS.has(word.plain))) return false;
  if (between.some((word) => word.parted === BREAK.stop)) return false;
  const { parted } = words[right.from]!;
  return parted < BREAK.stop && (between.length > 0 || parted > BREAK.blank);
}

/** The parts of a list of which one suffices: all of it after "one of"; else what is not parted by "and" and says "or". */
function choicesIn(words: readonly Word[], list: List): List[] {
  const first = list[0]!.from;
  const lead = words.slice(Math.max(0, first - LEAD), first).map((word) => word.plain);
  if (/\b(?:one|any|either)(?: or more)? of\b/.test(lead.join(' '))) return [list];
  return partsAtAnd(words, list).filter((part) => saysOr(words, part) || endsOpen(words, part.at(-1)!));
}

function partsAtAnd(words: readonly Word[], list: List): List[] {
  const parts: SkillMention[][] = [];
  for (const mention of list) {
    const joins = [words[mention.from - 1]?.plain, words[mention.from - 2]?.plain];
    const open = parts.at(-1);
    if (open && !(joins[0] === 'and' && joins[1] !== 'or')) open.push(mention);
    else parts.push([mention]);
  }
  return parts;
}

function saysOr(words: readonly Word[], part: List): boolean {
  return part.some(({ from }, index) => index > 0 && words[from - 1]!.plain === 'or');
}

/** True when "or similar", "or other tools" follows. */
function endsOpen(words: readonly Word[], { to }: SkillMention): boolean {
  const [or, next, third] = words.slice(to + 1, to + 4);
  return or?.plain === 'or' && (OPEN_END.has(next?.plain ?? '') || OPEN_END.has(third?.plain ?? ''));
}
