import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Analysis } from '../../src/facts/analysis.ts';
import { PAY_BENCHMARKS } from '../../src/knowledge/pay.ts';
import { parseProfile } from '../../src/profile/parse.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { BenchmarkFigures, withFigure } from '../../src/ui/profile/benchmark-figures.tsx';
import { Importance } from '../../src/ui/profile/importance.tsx';
import { Neighbours, withCredit } from '../../src/ui/profile/neighbours.tsx';
import { SAMPLE_POSTING } from '../../src/ui/sample.ts';
import { WhatIf } from '../../src/ui/verdict/what-if.tsx';

let root: HTMLElement;
let Event: typeof globalThis.Event;

beforeEach(() => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  Event = (window as unknown as { Event: typeof globalThis.Event }).Event;
  // linkedom knows neither; a field starts empty and valid.
  Object.defineProperties(window.HTMLInputElement.prototype, {
    validity: { configurable: true, value: { valid: true } },
    valueAsNumber: { configurable: true, value: Number.NaN },
  });
  root = document.getElementById('app')!;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const rendered = () => new Promise((done) => setTimeout(done, 5));

function profileOf(part: object): Profile {
  const parsed = parseProfile({ schema: 'rolescope/profile@1', ...part });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.profile;
}

const PROFILE = profileOf({
  targetLevels: ['group-pm'],
  experience: [
    { years: 7, area: 'product-management' },
    { years: 4, area: 'people-management' },
  ],
  skills: [
    { id: 'product-strategy', strength: 'strong' },
    { id: 'sql', strength: 'none' },
  ],
  compensation: { currency: 'USD', baseFloor: 240000, baseTarget: 250000 },
  work: { modes: ['remote'], places: ['Chicago, IL'], maxDaysInOffice: 0 },
});

let analysis: Analysis;
beforeAll(async () => {
  analysis = await analyse(SAMPLE_POSTING);
});

/** The field whose label begins so. */
function field(words: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.trim().startsWith(words));
  if (!label) throw new Error(`no field "${words}" in: ${root.textContent}`);
  const id = label.getAttribute('for');
  return (id ? root.querySelector(`#${id}`) : label.querySelector('input')) as HTMLInputElement;
}

async function slide(words: string, value: number) {
  const input = field(words);
  input.value = String(value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await rendered();
}

async function tick(words: string) {
  field(words).dispatchEvent(new Event('change', { bubbles: true }));
  await rendered();
}

const figures = () => root.querySelector('.figures')!.textContent!;
const points = () => /Fit: (\d+)(?: → (\d+))?/.exec(figures())!.slice(1);

describe('what if', () => {
  const show = (hideAmounts = false) =>
    render(<WhatIf analysis={analysis} profile={PROFILE} hideAmounts={hideAmounts} />, root);

  it('shows the verdict as it is until something is asked', () => {
    show();
    expect(figures()).toMatch(/^Fit: \d+ Stretch/);
    expect(root.querySelector('.outcome')).toBeNull();
  });

  it('a slider answers at once: the figures, what no longer stands in the way, and each row that changes', async () => {
    show();
    await slide('Floor and target of pay', -10);
    expect(root.textContent).toContain('10% less');
    expect(figures()).toMatch(/Meets your wishes: \d+ → \d+/);
    expect(root.textContent).toContain('No longer in the way: Pay tops out at USD 226,000');
    expect(root.textContent).toContain('Pay: not met → met');
    const [before, after] = points();
    expect(after).toBeUndefined();
    await slide('Years in product', 1);
    expect(Number(points()[1])).toBeGreaterThan(Number(before));
    expect(root.textContent).toContain('8+ years of product management: partly met → met');
  });

  it('a tick takes a requirement as met, or a level, mode or place as accepted; all can be taken back', async () => {
    show();
    await tick('SQL');
    expect(root.textContent).toContain('SQL: missing → met');
    await tick('Hybrid too');
    await slide('Office days', 3);
    expect(root.textContent).toContain('No longer in the way: The job is hybrid');
    const back = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Back to how it is')!;
    back.dispatchEvent(new Event('click', { bubbles: true }));
    await rendered();
    expect(points()[1]).toBeUndefined();
    expect(root.querySelector('.outcome')).toBeNull();
  });

  it('says what each requirement would add, and what a no would cost', () => {
    show();
    const rows = [...root.querySelectorAll('.mover')].map(({ textContent }) => textContent!);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toMatch(/\+\d+ points?|less than 1 point/);
    expect(rows.some((row) => /if you have it, (?:−\d+ points?|less than 1 point) if not$/.test(row))).toBe(true);
  });

  it('shows nothing of the pay wishes where they are to stay hidden', () => {
    show(true);
    expect(root.textContent).not.toMatch(/240|250|[Ff]loor/);
  });
});

describe('sliders of what matters', () => {
  let profile: Profile;
  function Form({ start }: { start: Profile }) {
    const [current, setCurrent] = useState(start);
    profile = current;
    return <Importance profile={current} onChange={setCurrent} />;
  }

  it('keeps only what is not as usual, in words', async () => {
    render(<Form start={PROFILE} />, root);
    expect(field('Pay').getAttribute('aria-valuetext')).toBe('matters');
    expect(field('A remit').getAttribute('aria-valuetext')).toBe('does not matter');
    await slide('Pay', 2);
    await slide('A remit', 0.5);
    expect(profile.attraction).toEqual({ pay: 2, scope: 0.5 });
    expect(field('Pay').getAttribute('aria-valuetext')).toBe('matters most');
    await slide('Pay', 1);
    await slide('A remit', 0);
    expect(profile.attraction).toBeUndefined();
    expect(JSON.stringify(profile)).toBe(JSON.stringify(PROFILE));
  });

  it('has nothing to weigh where no wish is named', () => {
    render(<Form start={profileOf({})} />, root);
    expect(field('Pay').getAttribute('aria-valuetext')).toBe('no wish named');
    expect(field('Pay').disabled).toBe(true);
    expect(field('A remit').disabled).toBe(false);
  });
});

describe('figures to compare with', () => {
  const row = PAY_BENCHMARKS[0]!;

  it('keeps only what differs from the article', () => {
    const changed = withFigure(PROFILE, row, { id: row.id, min: 200000, max: undefined });
    expect(changed.benchmarks).toEqual([{ id: row.id, min: 200000 }]);
    expect(withFigure(changed, row, { id: row.id, min: 175000, max: 205000 }).benchmarks).toBeUndefined();
    expect(withFigure(changed, row, null).benchmarks).toBeUndefined();
  });

  it('shows each with its source', () => {
    render(<BenchmarkFigures profile={PROFILE} onChange={() => {}} />, root);
    const rows = [...root.querySelectorAll('.figure-row')].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(PAY_BENCHMARKS.filter(({ measure }) => measure !== 'percent').length);
    for (const words of rows) expect(words).toMatch(/(?:USD|%), .*(?:undated|20\d\d)/);
  });
});

describe('what counts for what', () => {
  const pair = { from: 'payments', to: 'fintech', usual: 0.9 } as const;
  const own = { from: 'gaming', to: 'insurance', usual: null } as const;

  it('keeps only figures of the user’s own', () => {
    const changed = withCredit(withCredit(PROFILE, pair, 0.4), own, 0.5);
    expect(changed.adjacency).toEqual([
      { from: 'payments', to: 'fintech', credit: 0.4 },
      { from: 'gaming', to: 'insurance', credit: 0.5 },
    ]);
    expect(withCredit(changed, pair, 0.9).adjacency).toHaveLength(1);
    expect(withCredit(withCredit(changed, pair, null), own, null).adjacency).toBeUndefined();
    expect(withCredit(changed, own, 0).adjacency).toHaveLength(2);
  });

  it('says each pair in plain words, the user’s own first, and finds them', async () => {
    const profile = withCredit(withCredit(PROFILE, pair, 0), own, 0.5);
    render(<Neighbours profile={profile} onChange={() => {}} />, root);
    expect(root.textContent).toContain('2 figures of your own');
    const sentences = () => [...root.querySelectorAll('.neighbour > span:first-child')].map((one) => one.textContent);
    expect(sentences()).toContain('Gaming counts as 50% of Insurance');
    expect(sentences()).toContain('Payments does not count for Fintech and financial services usually 90%');
    const search = root.querySelector('input[type="search"]') as HTMLInputElement;
    search.value = 'scrum';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await rendered();
    expect(sentences()).toContain('Scrum counts as 95% of Agile');
    for (const sentence of sentences()) expect(sentence).toMatch(/Scrum/);
  });

  it('takes a figure back', async () => {
    let kept: Profile | null = null;
    render(<Neighbours profile={withCredit(PROFILE, pair, 0.4)} onChange={(next) => (kept = next)} />, root);
    const back = root.querySelector('button[aria-label^="Back to 90%"]')!;
    back.dispatchEvent(new Event('click', { bubbles: true }));
    await rendered();
    expect(kept!.adjacency).toBeUndefined();
  });
});
