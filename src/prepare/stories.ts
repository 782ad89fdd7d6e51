import { wordsOf } from '../facts/lexicon/words.ts';
import { mentionsIn } from '../facts/mentions.ts';
import { neighboursOf } from '../knowledge/adjacency.ts';
import type { ResponsibilityId, SkillId } from '../knowledge/taxonomy.ts';
import { SKILL_LABEL } from '../knowledge/words.ts';
import type { Profile } from '../profile/schema.ts';
import { say } from '../text/say.ts';
import { isMeasured, resultOf, type Story } from './measured.ts';
import { PLAIN_WORDS } from './words.ts';

/** What a story may answer: a duty or a requirement of a posting. */
export interface Ask {
  /** The duty, where it is one. */
  duty: ResponsibilityId | null;
  /** Skills that show it; one suffices. */
  skills: readonly SkillId[];
  /** The posting's words for it. */
  quote: string;
}

/** A story that answers something a posting asks. */
export interface StoryAnswer {
  /** Its place among the profile's stories, from 0. */
  index: number;
  title: string;
  /** The user's words for what came of it, the measured result included; empty where none is written. */
  result: string;
  /** `covers`: the user filed it under this. `near`: its words or a neighbouring skill point there. */
  strength: 'covers' | 'near';
  /** Why it answers, in one sentence. */
  why: string;
  /** How well, for the order; comparable within one ask only. */
  worth: number;
}

/** A story with what its words name, read once for all asks. */
export interface ReadStory {
  story: Story;
  index: number;
  /** Skills the user filed it under, its field included. */
  tagged: ReadonlySet<SkillId>;
  /** Skills that its words name. */
  named: ReadonlySet<SkillId>;
  /** Stems of the words that tell something. */
  stems: ReadonlyMap<string, string>;
}

/** The stories that say anything, each read once. */
export function readStories({ stories }: Profile): ReadStory[] {
  return stories.flatMap((story, index) => {
    const text = [story.title, story.situation, story.action, story.result, story.measure, story.scope]
      .filter(Boolean)
      .join('\n');
    if (text.trim() === '') return [];
    const tagged = new Set<SkillId>([...story.skills, ...(story.domain ? [story.domain] : [])]);
    return [{ story, index, tagged, named: new Set(mentionsIn(text).map(({ id }) => id)), stems: tellingStems(text) }];
  });
}

/** The stories that answer an ask, the best first; at most `most`. */
export function answersTo(ask: Ask, stories: readonly ReadStory[], most = 2): StoryAnswer[] {
  return stories
    .flatMap((story) => answerOf(ask, story) ?? [])
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .slice(0, most);
}

type Reason = Pick<StoryAnswer, 'strength' | 'why' | 'worth'>;

function answerOf(ask: Ask, read: ReadStory): StoryAnswer | null {
  const { story, index } = read;
  const reason = filed(ask, read) ?? tagged(ask, read) ?? named(ask, read) ?? neighbour(ask, read) ?? alike(ask, read);
  if (!reason) return null;
  // Of two stories that answer equally, the one with a number is the better one to tell.
  const measured = isMeasured(resultOf(story)) ? 0.5 : 0;
  return { index, title: story.title, result: resultOf(story), ...reason, worth: reason.worth + measured };
}

/** The user filed the story under this duty. */
function filed({ duty }: Ask, { story }: ReadStory): Reason | null {
  if (duty === null || !story.responsibilities?.includes(duty)) return null;
  return { strength: 'covers', why: say('You filed it under this duty.'), worth: 20 };
}

/** The user named a skill in it that shows this. */
function tagged({ skills }: Ask, { tagged: held }: ReadStory): Reason | null {
  const shown = skills.filter((id) => held.has(id));
  if (shown.length === 0) return null;
  return { strength: 'covers', why: say('Covers: {skills}.', { skills: labels(shown) }), worth: 10 + shown.length };
}

/** Its words name such a skill, but the user did not file it there. */
function named({ skills }: Ask, read: ReadStory): Reason | null {
  const shown = skills.filter((id) => read.named.has(id));
  if (shown.length === 0) return null;
  return {
    strength: 'near',
    why: say('Its words name: {skills}.', { skills: labels(shown) }),
    worth: 6 + shown.length,
  };
}

/** It shows a skill next to one that is asked. */
function neighbour({ skills, duty }: Ask, { tagged: held }: ReadStory): Reason | null {
  if (duty !== null) return null;
  for (const skill of skills) {
    const near = neighboursOf(skill).find(({ from }) => held.has(from));
    if (near)
      return {
        strength: 'near',
        why: say('{skill} counts in part for {other}: {reason}.', {
          skill: SKILL_LABEL[near.from],
          other: SKILL_LABEL[skill],
          reason: near.why,
        }),
        worth: 3 + near.credit,
      };
  }
  return null;
}

/** So many telling words in common are no accident. */
const COMMON_WORDS = 2;

/** It speaks of the same things as the posting's words. */
function alike({ quote }: Ask, { stems }: ReadStory): Reason | null {
  const common = [...tellingStems(quote)].filter(([stem]) => stems.has(stem)).map(([, word]) => word);
  if (common.length < COMMON_WORDS) return null;
  return {
    strength: 'near',
    why: say('Shares words with it: {=words}.', { words: common.slice(0, 5).join(', ') }),
    worth: common.length / 10,
  };
}

function labels(ids: readonly SkillId[]): string {
  return ids.map((id) => SKILL_LABEL[id]).join(', ');
}

/** The words of a text that tell something, by their stems, in the order they stand. */
function tellingStems(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { plain, stem } of wordsOf(text)) {
    if (plain.length > 3 && !PLAIN_WORDS.has(plain) && !PLAIN_WORDS.has(stem) && !found.has(stem) && !/^\d/.test(plain))
      found.set(stem, plain);
  }
  return found;
}
