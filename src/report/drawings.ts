import type { Analysis } from '../facts/analysis.ts';
import { bandOf } from '../knowledge/ladder.ts';
import { BANDS, type BandId, BODY_LEVELS, type BodyLevelId, type LevelId } from '../knowledge/taxonomy.ts';
import type { Match } from '../match/match.ts';
import { amountWords } from './words.ts';

/** Something drawn in a report, before it has a format; `says` tells the same in words. */
export type Drawing =
  | { shape: 'ring'; says: string; score: number; band: BandId }
  | { shape: 'ladder'; says: string; steps: string[]; marks: { step: number; word: string; side: 'above' | 'below' }[] }
  | {
      shape: 'pay';
      says: string;
      /** The stated range, a year; null where that end is open. */
      min: number | null;
      max: number | null;
      /** Its ends are labelled above the line, the user's figures below it. */
      ends: { amount: number; word: string }[];
      marks: { amount: number; word: string }[];
    };

/** The score as a ring; none without a score. */
export function ringOf({ score, band }: Match): Drawing[] {
  if (score === null) return [];
  const words = BANDS.find(({ id }) => id === band)?.label ?? band;
  return [{ shape: 'ring', says: `Fit: ${score} of 100, ${words}`, score, band }];
}

const STEP_WORDS: Readonly<Record<BodyLevelId, string>> = {
  ic: 'PM',
  'senior-ic': 'Senior',
  'manager-of-pms': 'Leads PMs',
  director: 'Director',
  executive: 'Executive',
};

/** The five steps from PM to executive with the places of title, text and user; none where neither title nor text shows a level. */
export function ladderOf({ role }: Analysis, mine: LevelId | null): Drawing[] {
  if (role.level === null && role.bodyLevel === null) return [];
  const bands: [word: string, band: BodyLevelId | null, side: 'above' | 'below'][] = [
    ['title', role.level && bandOf(role.level), 'above'],
    ['text', role.bodyLevel, 'below'],
    ['you', mine && bandOf(mine), 'below'],
  ];
  const known = bands.flatMap(([word, band, side]) => (band ? [{ word, band, side }] : []));
  return [
    {
      shape: 'ladder',
      says: `On the ladder: ${known.map(({ word, band }) => `${word} at ${STEP_WORDS[band]}`).join(', ')}`,
      steps: BODY_LEVELS.map(({ id }) => STEP_WORDS[id]),
      marks: known.map(({ word, band, side }) => ({
        step: BODY_LEVELS.findIndex(({ id }) => id === band),
        word,
        side,
      })),
    },
  ];
}

/** The range that applies, a year's worth, with the user's floor and target in the same currency; none without a range. */
export function payOf({ pay }: Match): Drawing[] {
  const { annualMin: min, annualMax: max, currency, verdict, floor, target } = pay;
  if ((min === null && max === null) || !currency) return [];
  const money = (amount: number) => amountWords(amount, currency);
  const own: [string, number | null][] =
    verdict === 'other-currency'
      ? []
      : [
          ['your floor', floor],
          ['your target', target],
        ];
  const ends: [string, number | null][] =
    min === max
      ? [['', min]]
      : [
          ['', min],
          ['', max],
        ];
  const labelled = (rows: typeof own) =>
    rows.flatMap(([word, amount]) =>
      amount === null ? [] : [{ amount, word: [word, money(amount)].filter(Boolean).join(' ') }],
    );
  const range =
    min === null
      ? `up to ${money(max!)}`
      : max === null
        ? `from ${money(min)}`
        : min === max
          ? money(min)
          : `${money(min)} to ${money(max)}`;
  const said = own.flatMap(([word, amount]) => (amount === null ? [] : [`${word} ${money(amount)}`]));
  return [
    {
      shape: 'pay',
      says: `Pay a year: ${[range, ...said].join('; ')}`,
      min,
      max,
      ends: labelled(ends),
      marks: labelled(own),
    },
  ];
}
