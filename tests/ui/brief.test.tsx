import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Analysis } from '../../src/facts/analysis.ts';
import { BANDS } from '../../src/knowledge/taxonomy.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { bandOf, ceilingOf, mustsOf } from '../../src/match/score.ts';
import { openFolds } from '../../src/ui/popup/open-folds.ts';
import type { Row } from '../../src/ui/rows.ts';
import { SAMPLE_POSTING } from '../../src/ui/sample.ts';
import { BriefVerdict } from '../../src/ui/verdict/brief.tsx';
import { Fold, Folded, Part } from '../../src/ui/verdict/fold.tsx';
import { Reasons } from '../../src/ui/verdict/reasons.tsx';
import { ScoreRing } from '../../src/ui/verdict/ring.tsx';
import { profileOf } from '../match/build.ts';
import { fakeBrowser } from './fake-browser.ts';

/** The verdict where room is short: what stands first, and what remembers being open. */
const PROFILE = profileOf({
  targetLevels: ['director'],
  currentLevel: 'director',
  experience: [
    { years: 10, area: 'product-management' },
    { years: 4, area: 'people-management' },
  ],
  skills: [
    { id: 'product-strategy', strength: 'strong' },
    { id: 'b2b', strength: 'strong' },
    { id: 'people-management', strength: 'strong' },
    { id: 'sql', strength: 'none' },
  ],
  compensation: { currency: 'USD', baseFloor: 181_000, baseTarget: 214_000 },
  work: { modes: ['hybrid', 'remote'], places: ['Chicago, IL'], maxTravelPercent: 10 },
});
const FOLDS = { isOpen: () => false, keep: () => {} };

let analysis: Analysis;
beforeAll(async () => {
  analysis = await analyse(SAMPLE_POSTING);
});

const brief = (profile = PROFILE, part: Partial<Parameters<typeof BriefVerdict>[0]> = {}) =>
  renderToString(
    <BriefVerdict analysis={analysis} match={computeMatch(analysis, profile)} folds={FOLDS} locale="en-US" {...part} />,
  );
/** What people read, without what only stands for those who do not see. */
const words = (markup: string) =>
  markup
    .replace(/<span class="unseen">.*?<\/span>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the brief verdict', () => {
  it('says pay, level and place in one line each, with how they stand to the wishes', () => {
    const shown = words(brief());
    expect(shown).toContain('Pays $188,000–$226,000 base · reaches your target · 20% bonus · equity');
    expect(shown).toContain('Level Director · leads 5 people');
    expect(shown).toContain('Where Hybrid · 3 days a week · Chicago, IL · travel up to 15%');
    const markup = brief(profileOf({ ...PROFILE, work: { ...PROFILE.work, maxTravelPercent: 0 } }));
    expect(markup).toContain('<span class="sign-missing">travel up to 15%</span>');
    expect(markup).not.toContain('<span class="sign-missing">Chicago, IL</span>');
  });

  it('without a profile tells the same facts and judges none', () => {
    const shown = brief(PROFILE, { match: null, onMakeProfile: () => {} });
    expect(words(shown)).toContain('Pays $188,000–$226,000 base · 20% bonus · equity');
    expect(words(shown)).not.toMatch(/your target|Against|For /);
    expect(shown).toContain('Make your profile');
    expect(shown).not.toMatch(/class="ring|sign-(?:met|missing|unknown)/);
  });

  it('keeps the verdict on pay where amounts are hidden, and shows neither floor nor target', () => {
    const low = profileOf({ ...PROFILE, compensation: { currency: 'USD', baseFloor: 240_000 } });
    expect(words(brief(low))).toContain('below your floor');
    expect(words(brief(low))).toContain('240,000');
    const short = profileOf({ ...PROFILE, compensation: { currency: 'USD', baseTarget: 240_000 } });
    expect(words(brief(short))).toContain('Pays $188,000–$226,000 base · below your target');
    const hidden = words(brief(low, { hideAmounts: true }));
    expect(hidden).toContain('Pay is under your floor.');
    expect(hidden).not.toMatch(/240,?000|240k/);
  });

  it('leads with a blocker and its words, and draws the ring as far as the verdict goes', () => {
    const elsewhere = profileOf({ ...PROFILE, work: { modes: ['hybrid'], places: ['Lisbon, Portugal'] } });
    const { score, band } = computeMatch(analysis, elsewhere);
    expect([band, bandOf(score!)]).not.toEqual([band, band]);
    const shown = brief(elsewhere);
    const order = ['class="blockers"', '<mark>Chicago', 'class="headline"', 'class="facts"', 'Must-haves'];
    const places = order.map((part) => shown.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(shown).toContain(`aria-label="${score} of 100, held at Stretch"`);
    expect(words(shown)).toMatch(/Apart from that: \w+ match, \d+ of \d+ must-haves met\./);
    const one = mustsOf(computeMatch(analysis, elsewhere).criteria).find(({ status }) => status === 'met');
    const single = { ...computeMatch(analysis, elsewhere), criteria: [one!] };
    expect(words(brief(elsewhere, { match: single }))).toContain('1 of 1 must-have met.');
    const open = computeMatch(analysis, elsewhere);
    const silent = { ...open, criteria: open.criteria.map((row) => ({ ...row, status: 'unknown' as const })) };
    expect(words(brief(elsewhere, { match: silent }))).not.toContain('must-haves met');
    const poor = { ...computeMatch(analysis, elsewhere), score: 20, band: 'poor' as const };
    expect(words(brief(elsewhere, { match: poor }))).toMatch(/Poor match \d+ of \d+ must-haves met\./);
  });
});

describe('the ring', () => {
  it.each(BANDS.filter(({ id }) => id !== 'unread'))('$id ends where the next band begins', ({ id }) => {
    expect(bandOf(ceilingOf(id))).toBe(id);
    expect(ceilingOf(id) === 100 || bandOf(ceilingOf(id) + 1) !== id).toBe(true);
  });

  it('is full and bold where nothing holds the score, short and in dots where something does', () => {
    const drawn = (band: 'strong' | 'stretch') => renderToString(<ScoreRing score={91} band={band} />);
    const length = (markup: string) => Number(/stroke-dasharray="([\d.]+)/.exec(markup)?.[1]);
    expect(length(drawn('stretch')) / length(drawn('strong'))).toBeCloseTo(54 / 91, 2);
    expect(drawn('stretch')).toContain('ring-dots');
    expect(drawn('strong')).not.toMatch(/ring-dots|held/);
  });
});

describe('reasons for and against', () => {
  const rows = (met: number, missing: number, partial: number, unknown: number): Row[] =>
    Object.entries({ met, partial, missing, unknown }).flatMap(([status, count]) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${status}/${index}`,
        label: `${status} ${index}`,
        group: 'scope' as const,
        status: status as Row['status'],
        why: '',
        evidence: [],
        proof: [],
      })),
    );
  const shown = (counts: Readonly<Parameters<typeof rows>>) =>
    [
      ...renderToString(<Reasons analysis={analysis} musts={rows(...counts)} />).matchAll(
        /requirement-label">(\w+ \d)/g,
      ),
    ]
      .map(([, label]) => label!.replace(/ \d/, ''))
      .join(' ');

  it.each([
    [[13, 0, 1, 0], 'partial met met met met met'],
    [[1, 3, 4, 0], 'missing missing missing partial partial met'],
    [[5, 5, 0, 5], 'missing missing met met unknown unknown'],
    [[0, 0, 0, 9], 'unknown unknown unknown unknown unknown unknown'],
    [[2, 0, 0, 0], 'met met'],
  ] as const)('of %j shows %s', (counts, expected) => {
    expect(shown(counts)).toBe(expected);
  });

  it('counts what is met only where the profile says something of it', () => {
    const of = (...counts: Parameters<typeof rows>) =>
      renderToString(<Reasons analysis={analysis} musts={rows(...counts)} />);
    expect(of(0, 0, 0, 9)).not.toContain('met</span>');
    expect(of(0, 1, 0, 9)).toContain('0 of 10 met</span>');
  });

  it('offers the rest only where there is one', () => {
    const of = (met: number) => renderToString(<Reasons analysis={analysis} musts={rows(met, 0, 0, 0)} />);
    expect(of(6)).not.toContain('Show all');
    expect(of(7)).toContain('Show all 7');
  });
});

describe('folds', () => {
  const memory = (open: boolean) => ({ isOpen: () => open, keep: () => {} });
  const part = (open: boolean) =>
    renderToString(
      <Folded.Provider value={memory(open)}>
        <Part id="pay" title="Pay">
          figures
        </Part>
      </Folded.Provider>,
    );

  it('draw what is in them once they were opened, and stand open where no room is saved', () => {
    expect(part(false)).not.toContain('figures');
    expect(part(true)).toMatch(/<details class="fold" open>.*figures/);
    expect(
      renderToString(
        <Part id="pay" title="Pay">
          figures
        </Part>,
      ),
    ).toMatch(/<section.*figures/);
    expect(
      renderToString(
        <Fold id="pay" title="Pay">
          figures
        </Fold>,
      ),
    ).toMatch(/<details class="fold"><.*figures/);
  });

  it('are remembered on this device, and nothing is kept where none is open', () => {
    const { browser, journal } = fakeBrowser(async () => ({ ok: false, problem: { code: 'loading', hint: '' } }));
    openFolds(browser.journal).keep('pay', true);
    openFolds(browser.journal).keep('level', true);
    const later = openFolds(browser.journal);
    expect(['pay', 'level', 'ask'].filter(later.isOpen)).toEqual(['pay', 'level']);
    later.keep('pay', false);
    later.keep('pay', false);
    later.keep('level', false);
    expect(journal.size).toBe(0);
  });
});
