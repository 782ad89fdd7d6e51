import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DUTY_SKILLS } from '../../src/knowledge/duty-skills.ts';
import { RESPONSIBILITIES, type ResponsibilityId } from '../../src/knowledge/taxonomy.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { checklistOf } from '../../src/prepare/checklist.ts';
import { isMeasured, resultOf } from '../../src/prepare/measured.ts';
import { answersTo, readStories } from '../../src/prepare/stories.ts';
import { analysisOf, profileOf, skills } from '../match/build.ts';

const PRICING = {
  title: 'Usage pricing for the ledger suite',
  situation: 'Seat prices were argued down every year.',
  action: 'Interviewed thirty customers and modelled three metrics.',
  result: 'Retention rose from 104 % to 113 %.',
  skills: ['pricing-packaging', 'customer-discovery'],
};
const ONBOARDING = {
  title: 'Partner onboarding',
  situation: 'Five teams had five partner interfaces.',
  action: 'Agreed one standard with the engineering directors.',
  result: 'Partners went live sooner.',
  skills: ['apis', 'cross-functional-leadership'],
  responsibilities: ['partnerships'],
};
const LEDGER = {
  title: 'A new ledger',
  situation: '',
  action: 'Rewrote the reconciliation ledger with SQL.',
  result: '',
  skills: [],
  domain: 'payments',
};
const HELD = skills({ sql: 'strong', python: 'none' }).skills;
const ROADMAP = { id: 'roadmapping', strength: 'strong', proof: 'Kept one for nine teams' };
const PROFILE = profileOf({ stories: [PRICING, ONBOARDING, LEDGER], skills: [...HELD, ROADMAP] });

const duty = (id: ResponsibilityId, quote: string) => ({
  id,
  label: RESPONSIBILITIES.find((row) => row.id === id)!.label,
  evidence: [{ source: 'text' as const, start: 0, end: quote.length, text: quote, rule: 'test' }],
});

function listOf(duties: ReturnType<typeof duty>[], required: Parameters<typeof analysisOf>[0] = {}) {
  const analysis = { ...analysisOf(required), responsibilities: duties };
  return checklistOf(analysis, computeMatch(analysis, PROFILE), PROFILE);
}

/** A duty or a must-have → its state, the stories that answer it and why, and the advice. */
const ITEMS: [what: string, ReturnType<typeof listOf>['items'], unknown[]][] = [
  [
    'filed under the duty by the user, before stories that only come close',
    listOf([duty('partnerships', 'Build partnerships with banks')]).items,
    ['covered', [['Partner onboarding', 'You filed it under this duty.']], null],
  ],
  [
    'by a skill that shows the duty',
    listOf([duty('pnl-revenue', 'Own the P&L')]).items,
    ['covered', [['Usage pricing for the ledger suite', 'Covers: Pricing and packaging.']], null],
  ],
  [
    'by words in common with the posting’s own words',
    listOf([duty('portfolio', 'Manage the ledger and reconciliation products')]).items,
    [
      'near',
      [['A new ledger', 'Shares words with it: ledger, reconciliation.']],
      'Read the story again: if it answers this, file it there.',
    ],
  ],
  [
    'one word in common is no answer',
    listOf([duty('portfolio', 'Manage the ledger products')]).items,
    ['gap', [], 'Which piece of your work would you tell?'],
  ],
  [
    'words that stand in every duty are no answer',
    listOf([duty('portfolio', 'Work with teams and customers every year to deliver great product results')]).items,
    ['gap', [], 'Which piece of your work would you tell?'],
  ],
  [
    'a must-have by a skill of the story',
    listOf([], { required: ['apis'] }).items,
    ['covered', [['Partner onboarding', 'Covers: APIs and integrations.']], null],
  ],
  [
    'a field by the story’s own',
    listOf([], { required: ['payments'] }).items,
    ['covered', [['A new ledger', 'Covers: Payments.']], null],
  ],
  [
    'a skill that only its words name',
    listOf([], { required: ['sql'] }).items,
    ['near', [['A new ledger', 'Its words name: SQL.']], 'Read the story again: if it answers this, file it there.'],
  ],
  [
    'what the profile says no to',
    listOf([], { required: ['python'] }).items,
    ['gap', [], 'Your profile says you do not have it. Have an answer ready for how you would learn it.'],
  ],
  [
    'what the profile has beside stories',
    listOf([], { required: ['roadmapping'] }).items,
    ['gap', [], 'To start from, in your profile: Kept one for nine teams'],
  ],
  ['qualities of the person are left out', listOf([], { required: ['communication'] }).items, []],
  ['nice-to-haves are left out', listOf([], { preferred: ['apis'] }).items, []],
];

test.each(ITEMS)('%s', (_, items, expected) => {
  const shown = items.flatMap(({ state, answers, advice }) => [
    state,
    answers.map(({ title, why }) => [title, why]),
    advice,
  ]);
  expect(shown).toEqual(expected);
});

describe('the best stories', () => {
  it('are the few that answer most, each once', () => {
    const { best } = listOf([duty('partnerships', 'x'), duty('cross-functional', 'x'), duty('pnl-revenue', 'x')]);
    expect(best).toEqual([
      {
        index: 1,
        title: 'Partner onboarding',
        answers: ['Builds partnerships with third parties', 'Aligns engineering, design, marketing, sales and support'],
      },
      { index: 0, title: 'Usage pricing for the ledger suite', answers: ['Owns P&L, revenue or commercial outcome'] },
    ]);
  });

  it('of two that answer equally, the one with a number comes first', () => {
    const stories = readStories(
      profileOf({
        stories: [
          { title: 'Without', result: 'It went well', skills: ['sql'] },
          { title: 'With', result: 'Costs fell by 9 %', skills: ['sql'] },
        ],
      }),
    );
    const answers = answersTo({ duty: null, skills: ['sql'], quote: '' }, stories);
    expect(answers.map(({ title }) => title)).toEqual(['With', 'Without']);
  });
});

it.each([
  ['Retention rose to 113 %', true],
  ['We halved the time', true],
  ['From eleven weeks to three', true],
  ['One team was happy', false],
  ['Everybody was happy', false],
  ['', false],
])('%j is measured: %s', (words, expected) => expect(isMeasured(words)).toBe(expected));

it.each([
  [{ result: 'Churn fell.', measure: '9 % to 6 %' }, 'Churn fell. 9 % to 6 %'],
  [{ result: 'Churn fell from 9 % to 6 %.', measure: '9 % to 6 %' }, 'Churn fell from 9 % to 6 %.'],
  [{ result: 'From 9 % to 6 % in a year.', measure: 'Churn 9 % → 6 %' }, 'From 9 % to 6 % in a year.'],
  [{ result: 'Churn fell.', measure: 'by a lot' }, 'Churn fell. by a lot'],
  [{ result: 'Churn fell.' }, 'Churn fell.'],
  [{ result: '', measure: '9 %' }, '9 %'],
])('the result of %j', (story, expected) => {
  expect(resultOf({ title: '', situation: '', action: '', skills: [], ...story })).toBe(expected);
});

it('every duty names skills that show it, none twice', () => {
  for (const { id } of RESPONSIBILITIES) {
    expect(DUTY_SKILLS[id].length).toBeGreaterThan(0);
    expect(new Set(DUTY_SKILLS[id]).size).toBe(DUTY_SKILLS[id].length);
  }
});

it('takes any words, and every answer is a story of the profile', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), (told, asked) => {
      const stories = readStories(profileOf({ stories: [{ title: told, action: told, skills: ['sql'] }] }));
      for (const { index } of answersTo({ duty: 'roadmap', skills: ['sql'], quote: asked }, stories))
        expect(index).toBe(0);
    }),
    { numRuns: 60 },
  );
});
