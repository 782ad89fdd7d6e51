import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Analysis } from '../../src/facts/analysis.ts';
import { computeMatch } from '../../src/match/compute.ts';
import type { Match } from '../../src/match/match.ts';
import { parseProfile } from '../../src/profile/parse.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { rowsOf, skillsOf } from '../../src/ui/rows.ts';
import { SAMPLE_POSTING } from '../../src/ui/sample.ts';
import { PostingHead, whatItIs } from '../../src/ui/verdict/headline.tsx';
import { PayBar } from '../../src/ui/verdict/pay-bar.tsx';
import { Verdict } from '../../src/ui/verdict/verdict.tsx';

const HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

function profileOf(part: object): Profile {
  const parsed = parseProfile({ schema: 'rolescope/profile@1', ...part });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.profile;
}

const PROFILE = profileOf({
  targetLevels: ['director'],
  experience: [
    { years: 10, area: 'product-management' },
    { years: 4, area: 'people-management' },
  ],
  skills: [
    { id: 'product-strategy', strength: 'strong' },
    { id: 'sql', strength: 'none' },
  ],
  compensation: { currency: 'USD', baseFloor: 181000, baseTarget: 214000 },
});

let analysis: Analysis;
let match: Match;
beforeAll(async () => {
  analysis = await analyse(SAMPLE_POSTING);
  match = computeMatch(analysis, PROFILE);
});

describe('the verdict', () => {
  it('says the score in a ring, a word and a sentence', () => {
    const shown = renderToString(<Verdict analysis={analysis} match={match} locale="en-US" />);
    expect(shown).toContain(`aria-label="${match.score} of 100,`);
    expect(shown).toMatch(/class="band-word band-\w+">[A-Z][a-z]+/);
    expect(shown).toMatch(/must-haves/);
    expect(shown).toContain('your floor $181k');
    expect(shown).toContain('your target $214k');
    expect(shown).toContain('$188,000–$226,000');
  });

  it('hides the floor and the target when asked to, never the verdict nor what the posting states', () => {
    const shown = renderToString(<Verdict analysis={analysis} match={match} hideAmounts locale="en-US" />);
    expect(shown).not.toMatch(/181|214/);
    expect(shown).toContain('$188,000–$226,000');
    const low = computeMatch(analysis, profileOf({ ...PROFILE, compensation: { currency: 'USD', baseFloor: 240000 } }));
    expect(renderToString(<Verdict analysis={analysis} match={low} />)).toContain('240,000');
    const hidden = renderToString(<Verdict analysis={analysis} match={low} hideAmounts />);
    expect(hidden).not.toMatch(/240,?000/);
    for (const said of ['Pay is under your floor.', 'Stretch']) expect(hidden).toContain(said);
  });

  it.each([
    ['flag/closed', 'This posting says it is closed.'],
    ['flag/valid-through', 'The last day to apply has passed.'],
  ])('says before the verdict that the posting is closed: %s', (rule, words) => {
    const evidence = [{ source: 'page' as const, start: null, end: null, text: 'valid through 2026-11-10', rule }];
    const flags = [{ id: 'closed-or-expired' as const, severity: 'warn' as const, evidence }];
    const shown = renderToString(<Verdict analysis={{ ...analysis, flags }} match={match} />);
    expect(shown.indexOf(words)).toBeGreaterThan(0);
    expect(shown.indexOf(words)).toBeLessThan(shown.indexOf('class="headline"'));
    expect(renderToString(<Verdict analysis={analysis} match={match} />)).not.toContain('class="blockers"');
    expect(renderToString(<Verdict analysis={analysis} posting={{ closed: true }} match={match} />)).toContain(
      'The page shows that this posting is closed.',
    );
  });

  it('offers to add exactly the skills that the profile does not mention', () => {
    const shown = renderToString(<Verdict analysis={analysis} match={match} onHave={() => {}} />);
    expect(shown).toContain('aria-label="I have this: Pricing and packaging"');
    expect(shown).not.toContain('aria-label="I have this: Product strategy"');
    expect(renderToString(<Verdict analysis={analysis} match={match} />)).not.toContain('I have this');
  });

  it('without a profile shows the asks without judging them, and a way to a profile', () => {
    const shown = renderToString(<Verdict analysis={analysis} match={null} onMakeProfile={() => {}} />);
    expect(shown).toContain('Make your profile');
    expect(shown).toContain('8+ years in product management');
    expect(shown).not.toMatch(/class="ring|Missing:|Met:|class="unseen"/);
  });

  it('says so when no pay is stated', async () => {
    const silent = await analyse({
      title: 'Director of Product',
      text: 'You have 8+ years of product management experience.',
    });
    expect(whatItIs(silent)).toContain('no pay stated');
    expect(renderToString(<Verdict analysis={silent} match={null} />)).toContain('The posting states no pay.');
  });

  it('says so when only part could be read', () => {
    const weak: Analysis = {
      ...analysis,
      confidence: 0.4,
      warnings: [{ code: 'language-not-read', message: 'This posting is not in English.' }],
    };
    const shown = renderToString(<Verdict analysis={weak} match={{ ...match, confidence: 0.4 }} />);
    expect(shown).toContain('take the verdict lightly');
    expect(shown).toContain('This posting is not in English.');
    expect(shown).toContain('unsure');
  });

  it('shows blockers first, in words', () => {
    const blocked: Match = { ...match, blockers: [{ id: 'place', why: 'The job is in Lisbon only.', evidence: [] }] };
    const shown = renderToString(<Verdict analysis={analysis} match={blocked} />);
    expect(shown.indexOf('The job is in Lisbon only.')).toBeGreaterThan(0);
    expect(shown.indexOf('The job is in Lisbon only.')).toBeLessThan(shown.indexOf('Must-haves'));
  });
});

it.each([
  ['2026-11-19', undefined, 'posted Nov 19, 2026'],
  ['Reposted 2 weeks ago', undefined, 'posted: “Reposted 2 weeks ago”'],
  ['3 days ago', '2026-11-22T09:00:00.000Z', 'posted: “3 days ago”, read Nov 22, 2026'],
])('the head says of a posting of %s, read %s: %s', (posted, read, words) => {
  const head = renderToString(<PostingHead {...{ analysis, posted, read }} />);
  expect(/posted[^<]*/.exec(head)?.[0]).toBe(words);
});

describe('hostile text stays text', () => {
  it('in every field that a page or a profile fills', () => {
    const evil = JSON.parse(
      JSON.stringify({ analysis, match }, (key, value: unknown) =>
        typeof value === 'string' &&
        /^(?:title|company|location|text|label|why|because|summary|place|reportsTo|message)$/.test(key)
          ? `${value}${HOSTILE}`
          : value,
      ),
    ) as { analysis: Analysis; match: Match };
    const shown = renderToString(
      <>
        <PostingHead analysis={evil.analysis} />
        <Verdict analysis={evil.analysis} match={evil.match} onHave={() => {}} />
      </>,
    );
    expect(shown).toContain('&lt;script>alert(2)');
    expect(shown).not.toMatch(/<(?:script|img)\b/);
  });
});

describe('rows', () => {
  it('puts every criterion in exactly one part', () => {
    const rows = rowsOf(analysis, match);
    const all = Object.values(rows)
      .flat()
      .map(({ id }) => id);
    expect(all.toSorted()).toEqual(match.criteria.map(({ id }) => id).toSorted());
  });

  it.each([
    ['skill/sql', ['sql']],
    ['skill/python|sql', ['sql', 'python']],
    ['skill/no-such-skill', []],
    ['skill/foreign-language', []],
    ['experience/0', []],
  ])('%s stands for %j', (id, skills) => {
    expect(skillsOf({ id }).toSorted()).toEqual(skills.toSorted());
  });
});

describe('the pay bar', () => {
  const bar = (floor: number | null, target: number | null) =>
    renderToString(<PayBar min={100000} max={200000} currency="USD" floor={floor} target={target} locale="en-US" />);
  const lines = (shown: string) =>
    new Set([...shown.matchAll(/class="pay-word" x="[^"]+" y="(\d+)"/g)].map(([, y]) => y));

  it('sets labels that would overlap one under the other', () => {
    expect(lines(bar(120000, 125000)).size).toBe(2);
    expect(lines(bar(100000, 200000)).size).toBe(1);
  });

  it('draws no mark through a label', () => {
    const figure = (text: string, name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(text)?.[1]);
    for (const floor of [120000, 150000, 180000, 199000])
      for (const target of [floor + 1000, floor + 20000, floor + 60000]) {
        const [first, second] = bar(floor, target).split('<g>').slice(1);
        const [label] = />([^<]+)<\/text>/.exec(first!)!.slice(1);
        const end = figure(first!.slice(first!.indexOf('<text')), 'x') + label!.length * 6.8;
        expect(figure(second!, 'y2') === 22 || end <= figure(second!, 'x1')).toBe(true);
      }
  });

  it('never draws outside itself', () => {
    for (const [floor, target] of [
      [1, 900000],
      [900000, 1],
      [null, 150000],
      [150000, 150000],
    ] as const) {
      for (const [, x] of bar(floor, target).matchAll(/ x1?="([^"]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(348);
      }
    }
  });
});
