import type { Analysis } from '../facts/analysis.ts';
import { BANDS } from '../knowledge/taxonomy.ts';
import type { Criterion, Match } from '../match/match.ts';
import { ceilingOf, mustsOf, wishTrade } from '../match/score.ts';
import { hasText } from '../match/shown.ts';
import { say, sayN } from '../text/say.ts';
import type { ReportDocument } from './document.ts';
import { bodyLevelWords, levelWords, MODE_LABEL, rangeWords } from './words.ts';

/** At most so many postings stand side by side: more cannot be read. */
export const MOST_COMPARED = 6;

/** So many questions of each posting stand in a comparison. */
export const MOST_ASKED = 3;

/** One posting in a comparison. */
export interface Compared {
  key: string;
  analysis: Analysis;
  match: Match | null;
  /** What the user wrote of the pay; empty where a page stated it, or nobody. */
  payWords?: string;
  /** The status in words, where it is saved. */
  status: string;
}

/** What a decision is weighed by. */
export const ASPECTS = ['fit', 'pay', 'level', 'life'] as const;
/** One thing that a decision is weighed by. */
export type Aspect = (typeof ASPECTS)[number];
/** How much each counts: 0 not at all, 1 as usual, 3 most. */
export type Weights = Readonly<Record<Aspect, number>>;
/** All count the same. */
export const EQUAL_WEIGHTS: Weights = { fit: 1, pay: 1, level: 1, life: 1 };

/** What one posting comes to: 0..100 over the aspects that are known; null where none is. */
export interface Total {
  value: number | null;
  /** The aspects that it rests on. */
  known: Aspect[];
}

/** One line of the table: the same thing of every posting, in their order. */
export interface CompareLine {
  id: string;
  label: string;
  cells: string[];
  /** Places of the cells that stand out as best; empty where that cannot be said. */
  best: number[];
}

/** 0..1 for each aspect, null where the posting or the profile does not say. In a function that is not wanted good pay counts little. */
export function aspectsOf({ match }: Compared): Record<Aspect, number | null> {
  const trade = wishTrade(match?.criteria.find(({ id }) => id === 'function')?.credit ?? 1);
  const wish = (...ids: string[]) => {
    const rows = (match?.criteria ?? []).filter(({ id, status }) => ids.includes(id) && status !== 'unknown');
    return rows.length === 0 ? null : (trade * rows.reduce((sum, { credit }) => sum + credit, 0)) / rows.length;
  };
  return {
    fit: match?.score == null ? null : match.score / 100,
    pay: wish('wish/pay'),
    level: wish('wish/level', 'wish/track'),
    life: wish('wish/mode', 'wish/office', 'wish/travel', 'wish/place'),
  };
}

/** The weighted mean of what is known. */
export function totalOf(one: Compared, weights: Weights): Total {
  const aspects = aspectsOf(one);
  const known = ASPECTS.filter((aspect) => aspects[aspect] !== null && weights[aspect] > 0);
  const weight = known.reduce((sum, aspect) => sum + weights[aspect], 0);
  const sum = known.reduce((total, aspect) => total + weights[aspect] * aspects[aspect]!, 0);
  return { value: weight === 0 ? null : Math.round((100 * sum) / weight), known };
}

/** The whole comparison, line by line. Pure: same postings in the same order, same lines. */
export function compareLines(all: readonly Compared[], weights: Weights): CompareLine[] {
  const line = (id: string, label: string, cell: (one: Compared) => string): CompareLine => ({
    id,
    label,
    cells: all.map(cell),
    best: [],
  });
  const ranked = (
    id: string,
    label: string,
    value: (one: Compared) => number | null,
    cell: (one: Compared) => string,
  ) => {
    const values = all.map(value);
    const top = Math.max(...values.map((number) => number ?? Number.NEGATIVE_INFINITY));
    const known = values.filter((number) => number !== null).length;
    const best = values.flatMap((number, at) => (number === top ? [at] : []));
    // nothing is best that stands alone, or that all have
    return { ...line(id, label, cell), best: known > 1 && best.length < known ? best : [] };
  };
  return [
    ranked(
      'total',
      say('Overall'),
      (one) => totalOf(one, weights).value,
      (one) => totalWords(totalOf(one, weights)),
    ),
    ranked('fit', say('Fit'), ({ match }) => (match && match.blockers.length === 0 ? match.score : null), fitWords),
    ranked(
      'attraction',
      say('Meets your wishes'),
      ({ match }) => match?.attraction ?? null,
      ({ match }) => String(match?.attraction ?? '—'),
    ),
    line('blockers', say('In the way'), ({ match }) => match?.blockers.map(({ why }) => why).join('\n') || '—'),
    ranked(
      'musts',
      say('Must-haves met'),
      (one) => metShare(one),
      ({ match }) => mustWords(match),
    ),
    line('open', say('Not met, or not in your profile'), ({ match }) => openMusts(match)),
    line('level', say('Level'), ({ analysis: { role } }) => levelWords(role.level)),
    line('body', say('The text reads as'), ({ analysis: { role } }) => bodyLevelWords(role.bodyLevel)),
    line('scope', say('Scope'), ({ analysis }) => scopeWords(analysis)),
    ranked('pay', say('Pay that applies to you'), ({ match }) => comparablePay(match, all), payWords),
    line('extras', say('Beside base pay'), ({ analysis }) => extraWords(analysis)),
    line('mode', say('Way of working'), ({ analysis: { work } }) => modeWords(work)),
    line('travel', say('Travel'), ({ analysis: { work } }) =>
      work.travelPercent === null ? say('Not stated') : say('{#percent}%', { percent: work.travelPercent }),
    ),
    line('place', say('Place'), ({ analysis }) => placeWords(analysis)),
    line(
      'questions',
      say('To ask'),
      ({ match }) =>
        match?.questions
          .slice(0, MOST_ASKED)
          .map(({ text }) => text)
          .join('\n') || '—',
    ),
    line('status', say('Status'), ({ status }) => status || '—'),
  ];
}

/** The comparison as a report. */
export function compareDocument(all: readonly Compared[], weights: Weights): ReportDocument {
  return {
    title: 'Comparison of postings',
    blocks: [
      { kind: 'heading', level: 1, text: 'Comparison of postings' },
      {
        kind: 'paragraph',
        text: `Weighed by fit × ${weights.fit}, pay × ${weights.pay}, level × ${weights.level}, place and way of working × ${weights.life}; what is not known is left out of the sum.`,
      },
      {
        kind: 'table',
        columns: [
          '',
          ...all.map(({ analysis: { posting } }) => [posting.title, posting.company].filter(Boolean).join(', ')),
        ],
        rows: compareLines(all, weights).map(({ label, cells }) => [label, ...cells]),
      },
    ],
  };
}

function totalWords({ value, known }: Total): string {
  if (value === null) return say('Not known');
  if (known.length === ASPECTS.length) return String(value);
  return say('{#value} (from {#n} of {#all})', { value, n: known.length, all: ASPECTS.length });
}

function fitWords({ match, analysis }: Compared): string {
  if (!hasText(analysis)) return say('No text');
  if (match?.score == null) return say('Not scored');
  const band = BANDS.find(({ id }) => id === match.band)?.label ?? match.band;
  // A score that something holds the band under would read like a mistake beside it.
  return match.score > ceilingOf(match.band) ? band : say('{#score} · {band}', { score: match.score, band });
}

function metShare({ match }: Compared): number | null {
  const musts = match ? mustsOf(match.criteria) : [];
  return musts.length === 0 ? null : count(musts, 'met') / musts.length;
}

function mustWords(match: Match | null): string {
  const musts = match ? mustsOf(match.criteria) : [];
  return musts.length === 0 ? '—' : say('{#met} of {#all}', { met: count(musts, 'met'), all: musts.length });
}

function count(rows: readonly Criterion[], status: Criterion['status']): number {
  return rows.filter((row) => row.status === status).length;
}

function openMusts(match: Match | null): string {
  const rows = match
    ? mustsOf(match.criteria).filter(({ status }) => status === 'missing' || status === 'unknown')
    : [];
  return rows.map(({ label }) => label).join(', ') || '—';
}

const PNL_WORDS = { owns: say('owns P&L'), influences: say('influences P&L') } as const;

/** As the page states it, else as the text does. */
function placeWords({ posting, work }: Analysis): string {
  return posting.location || work.places.slice(0, 3).join('; ') || '—';
}

function scopeWords({ scope }: Analysis): string {
  const { reports, orgSize, managesManagers, pnl, budget, reportsTo } = scope;
  const span =
    reports &&
    (reports.min === reports.max || reports.max === null ? reports.min : `${reports.min ?? 0}–${reports.max}`);
  return (
    [
      reports && say('{?span} reports', { span: String(span) }),
      orgSize !== null && say('organisation of {#n}', { n: orgSize }),
      managesManagers && say('manages managers'),
      pnl && PNL_WORDS[pnl],
      budget && say('budget of {=budget}', { budget }),
      reportsTo && say('reports to {=boss}', { boss: reportsTo }),
    ]
      .filter(Boolean)
      .join(', ') || say('Not stated')
  );
}

function payWords({ analysis, match, payWords: written = '' }: Compared): string {
  const range = match?.pay.range ?? analysis.compensation.ranges[0];
  return range ? rangeWords(range) : written || say('Not stated');
}

/** The upper end a year, where all postings that state pay state it in one currency; else nothing is best. */
function comparablePay(match: Match | null, all: readonly Compared[]): number | null {
  const currencies = new Set(all.flatMap((one) => one.match?.pay.currency ?? []));
  return currencies.size === 1 ? (match?.pay.annualMax ?? match?.pay.annualMin ?? null) : null;
}

function extraWords({ compensation }: Analysis): string {
  const { bonus, equity, signOn, retirementMatch } = compensation;
  return (
    [
      bonus && say('bonus'),
      equity && say('equity'),
      signOn && say('sign-on'),
      retirementMatch && say('retirement match'),
    ]
      .filter(Boolean)
      .join(', ') || say('Not stated')
  );
}

function modeWords({ mode, daysInOffice }: Analysis['work']): string {
  if (mode === null) return say('Not stated');
  if (daysInOffice === null) return MODE_LABEL[mode];
  return sayN(daysInOffice, '{mode}, {#n} day a week in the office', '{mode}, {#n} days a week in the office', {
    mode: MODE_LABEL[mode],
  });
}
