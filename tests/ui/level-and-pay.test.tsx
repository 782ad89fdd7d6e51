import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Analysis, PayPart, PayRange } from '../../src/facts/analysis.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { scopeBlocks } from '../../src/report/pay-and-scope.ts';
import type { SavedRow } from '../../src/tracker/saved.ts';
import { LevelLadder } from '../../src/ui/verdict/ladder.tsx';
import { levelSentence } from '../../src/ui/verdict/level-scope.tsx';
import { LevelTruth } from '../../src/ui/verdict/level-truth.tsx';
import { Pay } from '../../src/ui/verdict/pay.tsx';
import { PayCompare } from '../../src/ui/verdict/pay-compare.tsx';
import { kindMeans, PayParts, RangeWidth, YearlyWords } from '../../src/ui/verdict/pay-parts.tsx';
import { ScopeCard } from '../../src/ui/verdict/scope-card.tsx';
import { analysisOf, type Facts, profileOf } from '../match/build.ts';

/** What is shown, as text: no tags, one space between words. */
function shown(view: Parameters<typeof renderToString>[0]): string {
  return plain(renderToString(view));
}

function plain(html: string): string {
  return html
    .replace(/<svg.*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

const quotes = (text: string) => [{ source: 'text' as const, start: 0, end: text.length, text, rule: 'test' }];

describe('the ladder', () => {
  it('names where title, text and user stand', () => {
    const own = profileOf({ currentLevel: 'group-pm', targetLevels: ['director', 'vp', 'head'] });
    const drawn = renderToString(<LevelLadder level="director" bodyLevel="senior-ic" own={own} />);
    expect(/aria-label="([^"]*)"/.exec(drawn)?.[1]).toBe(
      'Ladder of five steps: title at Director, text at Senior, you at Leads PMs, you look for Director, you look for Executive',
    );
    expect(drawn.match(/class="step-wanted"/g)).toHaveLength(2);
    expect([...drawn.matchAll(/class="pointer-word"[^>]*>([^<]+)</g)].map(([, word]) => word)).toEqual([
      'text',
      'you',
      'title',
      'wanted',
      'wanted',
    ]);
  });

  it('is as it was without a profile', () => {
    const drawn = renderToString(<LevelLadder level="vp" bodyLevel="executive" />);
    expect(drawn).toContain('title, text');
    expect(drawn).not.toMatch(/step-wanted|>you</);
  });
});

describe('pay over the floor', () => {
  const of = (compensation: object, max: number | null) => {
    const analysis = analysisOf({ pay: [{ min: 195000, max }] });
    const match = computeMatch(
      analysis,
      profileOf({ compensation: { currency: 'USD', baseFloor: 190000, ...compensation } }),
    );
    return shown(<Pay {...{ analysis, match }} hideAmounts={false} />);
  };
  it('is short of a target only where there is one, and an end of the range', () => {
    expect(of({ baseTarget: 220000 }, 210000)).toContain('Above your floor, below your target.');
    for (const open of [of({}, 210000), of({ baseTarget: 220000 }, null)]) {
      expect(open).toContain('Above your floor.');
      expect(open).not.toContain('target.');
    }
  });
});

describe('title and text apart', () => {
  const of = (level: Analysis['role']['level'], bodyLevel: Analysis['role']['bodyLevel'], flag?: string) =>
    shown(
      <LevelTruth
        analysis={analysisOf({
          role: { level, bodyLevel },
          flags: flag ? ([{ id: flag, severity: 'info', evidence: quotes('Text') }] as Analysis['flags']) : [],
        })}
      />,
    );
  it.each([
    [of('director', 'senior-ic', 'title-above-body'), 'The title stands 2 steps above what the text describes.'],
    [of('pm', 'manager-of-pms', 'title-below-body'), 'The text describes a job 2 steps above its title.'],
    [of('senior-pm', 'manager-of-pms', 'title-below-body'), 'The text describes a job one step above its title.'],
    [of('director', 'director'), ''],
    [of('director', 'manager-of-pms'), ''],
  ])('%s', (text, expected) => expect(text).toBe(expected));
});

describe('the scope card', () => {
  const lines = (facts: Facts, profile: Record<string, unknown> | null = null, hideAmounts = false) =>
    [
      ...renderToString(
        <ScopeCard
          analysis={analysisOf(facts)}
          profile={profile && profileOf(profile)}
          hideAmounts={hideAmounts}
          locale="en-US"
        />,
      ).matchAll(/<li>(.*?)<\/li>/g),
    ].map(([, line]) => plain(line!));

  it('keeps the budget of the user to itself where amounts are hidden, and nothing else', () => {
    const mine = { scope: { largestTeam: 9, budget: 4_000_000 } };
    expect(lines({}, mine).join()).toMatch(/you: 9.*you: \$4M/);
    expect(lines({}, mine, true).join()).toMatch(/you: 9/);
    expect(lines({}, mine, true).join()).not.toMatch(/4M|4,000/);
  });

  it('tells stated, usual and open apart, with the user beside them', () => {
    const facts: Facts = {
      role: { level: 'director' },
      scope: { reports: { min: 5, max: 8 }, orgSize: 40, reportsTo: 'the CPO', pnl: 'influences' },
    };
    const own = {
      compensation: { currency: 'EUR' },
      scope: { largestTeam: 12, managedManagers: false, pnl: true, budget: 2000000 },
    };
    expect(lines(facts, own)).toEqual([
      'Team: 5–8 people; an organisation of 40 · you: 12',
      'Leads managers: not stated · you: no',
      'P&L: this job influences it · you: yes',
      'Budget: not stated; usual for a Director: plans a budget and people · you: €2M',
      'Reports to: the CPO',
    ]);
    expect(lines({}, {})).toEqual([
      'Team: not stated',
      'Leads managers: not stated',
      'P&L: not stated',
      'Budget: not stated',
      'Reports to: not stated',
    ]);
  });

  it('does not call "not stated" what a text in another language was not read for', () => {
    const unread: Analysis = {
      ...analysisOf({ role: { level: 'director', bodyLevel: null } }),
      warnings: [{ code: 'language-not-read', message: '' }],
    };
    const card = shown(<ScopeCard analysis={unread} profile={null} hideAmounts={false} />);
    expect(card).toContain('Team: not read');
    expect(card).not.toMatch(/not stated|usual/);
    expect(levelSentence(unread)).toBe('Title: Director. The text was not read for it.');
    expect(JSON.stringify(scopeBlocks(unread, null))).not.toContain('not stated');
  });
});

const BASE: PayRange = {
  ...{ min: 200000, max: 240000, currency: 'USD', period: 'year', kind: 'base', place: null },
  evidence: [],
};
const paying = (part: Partial<Analysis['compensation']>, facts: Facts = {}): Analysis => {
  const analysis = analysisOf(facts);
  return { ...analysis, compensation: { ...analysis.compensation, ...part } };
};
const bonus: PayPart = { percentMin: 15, percentMax: 20, amountMin: null, amountMax: null, currency: null };

describe('parts of pay', () => {
  const parts = (part: Partial<Analysis['compensation']>, range: PayRange | null = BASE) =>
    shown(<PayParts analysis={paying(part)} range={range} locale="en-US" />);

  it.each([
    [parts({}), ''],
    [
      parts({ bonus }),
      'Bonus: 15–20%, $30,000–$48,000 a year Base and bonus come to $230,000–$288,000 a year if the bonus is paid in full.',
    ],
    [parts({ bonus }, null), 'Bonus: 15–20%'],
    [parts({ bonus }, { ...BASE, kind: 'ote' }), 'Bonus: 15–20%'],
    [parts({ bonus: true }), 'Bonus: mentioned, no figure'],
    [parts({ signOn: true, retirement: true }), 'Sign-on bonus: offered Retirement plan: offered'],
    [parts({ retirementMatch: true }), 'Retirement plan: with a contribution by the employer'],
    [parts({ equity: true, evidence: { equity: quotes('RSUs') } }), 'Equity: mentioned, no figure'],
  ])('%s', (text, expected) => expect(text).toBe(expected));

  it('says what a figure by the hour comes to, what kinds mean, and how wide a range is', () => {
    expect(shown(<YearlyWords range={{ ...BASE, min: 90, max: 110, period: 'hour' }} locale="en-US" />)).toBe(
      '· $187,200–$228,800 at 2,080 hours a year',
    );
    expect(shown(<YearlyWords range={BASE} />)).toBe('');
    expect(kindMeans(BASE)).toBeUndefined();
    expect(kindMeans({ kind: 'ote' })).toContain('Base and variable pay together');
    expect(shown(<RangeWidth range={BASE} />)).toBe('The top of the range is 20% above its bottom.');
    expect(shown(<RangeWidth range={{ ...BASE, max: 400000 }} />)).toContain('Ask which part is meant.');
    expect(shown(<RangeWidth range={null} />)).toBe('');
  });
});

const row = (key: string, payMin: number, part: Partial<SavedRow> = {}) =>
  ({
    ...{ key, level: 'director', payMin, payMax: payMin, payCurrency: 'USD', payPeriod: 'year' },
    ...{ savedAt: '2026-05-01T00:00:00Z', ...part },
  }) as SavedRow;

describe('pay beside other figures', () => {
  const director = paying({}, { role: { level: 'director' } });
  const beside = (rows: SavedRow[] | null, range: PayRange | null = BASE) =>
    shown(
      <PayCompare analysis={director} range={range} saved={rows ? { rows, key: 'own' } : undefined} locale="en-US" />,
    );

  it('names source, year, country and standing of a benchmark', () => {
    expect(beside(null)).toBe(
      'Beside other figures Base pay of a director: $175,000–$205,000; this posting overlaps it. United States, Visulry: Director of Product Management – roles, responsibilities and how to become one, undated. From an article, not a survey.',
    );
  });

  it('says which figure is the user’s own', () => {
    const figures = [{ id: 'director-base', min: 190000, max: 250000 }];
    expect(shown(<PayCompare analysis={director} range={BASE} figures={figures} locale="en-US" />)).toBe(
      'Beside other figures Base pay of a director: $190,000–$250,000; this posting lies within. A figure of your own; the article is Visulry: Director of Product Management – roles, responsibilities and how to become one, undated.',
    );
  });

  it('sets it beside the user’s own saved postings from three on, with how many and from when', () => {
    const rows = [row('own', 900000), row('a', 180000), row('b', 200000, { savedAt: '2026-06-02T00:00:00Z' })];
    expect(beside(rows)).toContain('2 other postings that you saved at this level state base pay in USD');
    expect(beside([...rows, row('c', 210000)])).toContain(
      'Your saved postings, Director: half of them pay $190,000 to $205,000, the middle one $200,000; this one lies in the highest quarter. 3 postings with base pay in USD, saved May 1, 2026 to Jun 2, 2026',
    );
    expect(beside([...rows, row('c', 210000)], { ...BASE, min: null, max: 900000 })).toContain(
      'half of them pay $190,000 to $205,000, the middle one $200,000. 3 postings',
    );
  });

  it('never sets one currency beside another, nor total pay beside base', () => {
    const rows = [row('a', 180000), row('b', 200000), row('c', 210000)];
    expect(beside(rows, { ...BASE, currency: 'CAD' })).toBe('');
    expect(beside(rows, { ...BASE, kind: 'total' })).toBe('');
    expect(beside(rows, null)).toBe('');
  });
});
