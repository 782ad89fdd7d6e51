import type { Analysis } from '../facts/analysis.ts';
import type { Match } from '../match/match.ts';
import { amountWords, rangeWords } from '../match/pay-words.ts';
import type { Profile } from '../profile/schema.ts';
import { say } from '../text/say.ts';
import type { Checklist } from './checklist.ts';
import type { Lever } from './levers.ts';
import { isMeasured, resultOf } from './measured.ts';

/** A sentence to say or write, made of the posting's and the user's own words and numbers; `…` stands for what only the user knows. */
export interface Wording {
  id: string;
  /** When it is said. */
  when: string;
  text: string;
}

/** Wordings for the talk about pay, in the order of the talk. */
export function wordingsOf(
  analysis: Analysis,
  match: Match,
  profile: Profile,
  levers: { named: readonly Lever[]; unnamed: readonly Lever[] },
  checklist: Checklist,
): Wording[] {
  const job = jobWords(analysis);
  return [
    opening(job, match),
    target(job, match, profile),
    above(match, profile),
    ...results(profile, checklist),
    named(levers.named),
    unnamed(levers.unnamed),
    under(job, match, profile),
  ].filter((wording) => wording !== null);
}

function jobWords({ posting: { title, company } }: Analysis): string {
  const job = title || say('this role');
  return company ? `${job} at ${company}` : job;
}

function opening(job: string, { pay }: Match): Wording {
  const when = say('Before you name a figure');
  if (!pay.range) {
    const text = say(
      'The posting for {?job} states no pay. What is the base range, and where in it do you usually hire?',
      { job },
    );
    return { id: 'ask-range', when, text };
  }
  const text = say(
    'The posting for {?job} states {range}. Where in it do you usually hire, and what moves an offer up?',
    { job, range: rangeWords(pay.range) },
  );
  return { id: 'ask-where', when, text };
}

/** The range that the user's base figures can be set beside: base pay in the same currency. */
function comparable({ pay }: Match, { compensation: wish }: Profile) {
  const { range } = pay;
  return wish && range && range.kind === 'base' && range.currency === wish.currency ? range : null;
}

function target(job: string, match: Match, profile: Profile): Wording | null {
  const wish = profile.compensation;
  const range = comparable(match, profile);
  const { annualMax } = match.pay;
  if (!wish?.baseTarget || !range || annualMax === null || wish.baseTarget > annualMax) return null;
  const text = say('For {?job} I am aiming at a base of {$aim} a year, within the range you state.', {
    job,
    aim: amountWords(wish.baseTarget, wish.currency),
  });
  return { id: 'target', when: say('When you are asked what you expect'), text };
}

function above(match: Match, profile: Profile): Wording | null {
  const wish = profile.compensation;
  const range = comparable(match, profile);
  const { annualMax } = match.pay;
  if (!wish?.baseTarget || !range || annualMax === null || wish.baseTarget <= annualMax) return null;
  const text = say(
    'I am aiming at a base of {$aim} a year; your range ends at {$top}. Is there room above it, or what else in the package could close the difference?',
    { aim: amountWords(wish.baseTarget, wish.currency), top: amountWords(annualMax, wish.currency) },
  );
  return { id: 'above-range', when: say('When you are asked what you expect'), text };
}

/** So many results are enough to name. */
const MOST_RESULTS = 2;

/** Measured results of the stories that fit best, in the user's own words, beside what the posting asks in its words. */
function results({ stories }: Profile, { items, best }: Checklist): Wording[] {
  return best
    .flatMap(({ index }) => {
      const story = stories[index];
      const quote = askedIn(items, index);
      return story && quote && isMeasured(resultOf(story)) ? [{ story, quote }] : [];
    })
    .slice(0, MOST_RESULTS)
    .map(({ story, quote }, at) => ({
      id: `result-${at + 1}`,
      when: say('When you say why'),
      text: say('You ask for “{=quote}”. {=story}', {
        quote,
        story: `${sentence(story.title)} ${sentence(resultOf(story))}`,
      }),
    }));
}

/** A longer quote is read, not said. */
const LONGEST_QUOTE = 140;

/** The posting's words for what the story covers: a must before a duty, and the fullest words of it. */
function askedIn(items: Checklist['items'], index: number): string | null {
  const covered = items.filter(({ answers }) =>
    answers.some((one) => one.index === index && one.strength === 'covers'),
  );
  const [first] = [...covered].sort((a, b) => Number(b.kind === 'must') - Number(a.kind === 'must'));
  const quotes = (first?.evidence ?? []).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const short = quotes.filter(({ length }) => length <= LONGEST_QUOTE);
  return short.sort((a, b) => b.length - a.length)[0] ?? null;
}

function sentence(words: string): string {
  const trimmed = words.trim();
  return trimmed === '' || /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Only these parts move in an offer of one person; insurance and leave are the same for everybody. */
const MOVES: readonly Lever['id'][] = [
  'bonus',
  'equity',
  'sign-on',
  'relocation',
  'development-budget',
  'remote-options',
];

function named(levers: readonly Lever[]): Wording | null {
  const known = levers.filter(({ id }) => MOVES.includes(id));
  if (known.length === 0) return null;
  const list = known
    .map(({ label, words }) =>
      words ? say('{words} ({?more})', { words: inside(label), more: words }) : inside(label),
    )
    .join(', ');
  const text = say('The posting names: {levers}. What would each be for this offer, and on what does it depend?', {
    levers: list,
  });
  return { id: 'levers-named', when: say('When the offer is on the table'), text };
}

function unnamed(levers: readonly Lever[]): Wording | null {
  const open = levers.filter(({ id }) => MOVES.includes(id));
  if (open.length === 0) return null;
  const list = open.map(({ label }) => inside(label)).join(', ');
  const text = say('The posting does not mention: {levers}. Could any of it be part of the offer?', { levers: list });
  return { id: 'levers-unnamed', when: say('When base cannot move'), text };
}

/** A label inside a sentence. */
function inside(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function under(job: string, match: Match, profile: Profile): Wording | null {
  const wish = profile.compensation;
  if (!wish?.baseFloor || !comparable(match, profile)) return null;
  const text = say(
    'Thank you for the offer for {?job}. A base of … is below what I can accept. If … can move, I would be glad to look at it again.',
    { job },
  );
  return { id: 'under-floor', when: say('When the offer stays under your walk-away'), text };
}
