import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyse } from '../../../src/analyse.ts';
import type { Analysis } from '../../../src/facts/analysis.ts';
import { computeMatch } from '../../../src/match/compute.ts';
import type { Posting } from '../../../src/page/posting.ts';
import { openDatabase, openStore, quarantined, type Store } from '../../../src/store/index.ts';
import { withNotes } from '../../../src/tracker/changes.ts';
import { postingKey } from '../../../src/tracker/key.ts';
import { Correct, type Corrector } from '../../../src/ui/correct/corrector.ts';
import { recompute, staleKeys } from '../../../src/ui/correct/recompute.ts';
import { RulesSection } from '../../../src/ui/correct/rules-section.tsx';
import { Recompute } from '../../../src/ui/correct/stale-bar.tsx';
import { DetailPage } from '../../../src/ui/dashboard/detail-page.tsx';
import { useTracker } from '../../../src/ui/dashboard/use-tracker.ts';
import { PopupApp } from '../../../src/ui/popup/app.tsx';
import { SAMPLE_POSTING } from '../../../src/ui/sample.ts';
import { StatusLine } from '../../../src/ui/status-line.tsx';
import { PayZone } from '../../../src/ui/verdict/pay-zone.tsx';
import { profileOf } from '../../match/build.ts';
import { emptyPage } from '../empty-page.ts';
import { fakeBrowser } from '../fake-browser.ts';

const NOW = '2026-03-01T10:00:00.000Z';
const ZONES = 'The base salary range is $205,000 to $245,000 in New York and $185,000 to $220,000 in Denver.';
const POSTING: Posting = {
  ...SAMPLE_POSTING,
  text: SAMPLE_POSTING.text.replace(/The base salary range for this role is .*? per year\./, ZONES),
};
const KEY = postingKey(POSTING);
const PROFILE = profileOf({
  targetLevels: ['director'],
  track: 'leader',
  experience: [
    { years: 10, area: 'product-management' },
    { years: 4, area: 'people-management' },
  ],
  skills: [
    { id: 'sql', strength: 'none' },
    { id: 'product-strategy', strength: 'strong' },
  ],
  compensation: { currency: 'USD', baseFloor: 200_000, baseTarget: 240_000 },
  work: { places: ['New York'] },
});

let analysis: Analysis;
beforeAll(async () => {
  analysis = await analyse(POSTING);
});

let names = 0;
let store: Store;
let root: HTMLElement;

beforeEach(async () => {
  root = emptyPage();
  names += 1;
  store = openStore(openDatabase(`corrections-ui-test-${names}`));
  await store.saveProfile(PROFILE, NOW);
});

afterEach(() => render(null, root));

afterAll(async () => {
  // Effects of the last page may still be waiting for a frame.
  await new Promise((done) => setTimeout(done, 200));
  vi.unstubAllGlobals();
});

const shown = () => root.textContent ?? '';
const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 10 });
const nameOf = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
const find = (words: string) => [...root.querySelectorAll('button')].find((one) => nameOf(one) === words);
async function press(words: string) {
  await until(() => expect(find(words), words).toBeDefined());
  find(words)!.click();
}
const score = () => Number(root.querySelector('.ring-number')?.textContent);
const event = (type: string) => new (window as unknown as { Event: typeof Event }).Event(type, { bubbles: true });
async function type(index: number, text: string) {
  const input = root.querySelectorAll<HTMLInputElement>('.correct-form input')[index]!;
  input.value = text;
  input.dispatchEvent(event('input'));
  await new Promise((done) => setTimeout(done)); // as in a browser, the page is drawn before the next event
}
function choose(select: HTMLSelectElement, value: string) {
  Object.defineProperty(select, 'value', { configurable: true, get: () => value, set: () => {} });
  select.dispatchEvent(event('change'));
}

async function openPopup() {
  const fake = fakeBrowser(async () => ({ ok: true, posting: POSTING }), 'corrected pay');
  render(<PopupApp browser={fake.browser} store={store} />, root);
  await until(() => expect(root.querySelector('.folds')).not.toBeNull());
  return fake;
}

async function openDetail() {
  const { browser } = fakeBrowser(async () => ({ ok: true, posting: POSTING }));
  const clock = () => new Date().toISOString();
  function Page() {
    const tracker = useTracker(store, browser, clock);
    return (
      <>
        <DetailPage id={KEY} store={store} tracker={tracker} browser={browser} hideAmounts={false} />
        <StatusLine message={tracker.message} />
      </>
    );
  }
  render(<Page />, root);
  await until(() => expect(root.querySelector('.verdict')).not.toBeNull());
}

/** Saves the posting as the popup does. */
async function save() {
  const { matchOf, analysisOf, ANALYSIS_VERSION: analysisVersion } = await import('../../../src/ui/judge.ts');
  const read = await analysisOf(POSTING, store, NOW);
  const { profile } = await store.profileFor(KEY);
  const match = matchOf(read, profile);
  return (
    await store.savePosting({ posting: POSTING, analysis: read, match, profileId: 'default', analysisVersion }, NOW)
  ).saved;
}

describe('correcting in the popup', () => {
  it('dismisses a requirement, says what it did to the score, remembers it, and takes it back', async () => {
    await openPopup();
    const before = score();
    await press('Correct: SQL');
    await press('Not asked here');
    await until(() => expect(shown()).toMatch(/Fit \d+ → \d+: “SQL” no longer counts\./));
    const after = score();
    expect(after).toBeGreaterThan(before);
    expect(find('Correct: SQL')).toBeUndefined();
    render(null, root);
    await openPopup();
    expect(score()).toBe(after);
    expect(shown()).toContain('Corrected by you');
    await press('Take back: SQL');
    await until(() => expect(score()).toBe(before));
    expect((await store.remembered(KEY)).corrections).toEqual([]);
  });

  it('undoes the last step from the line that tells it', async () => {
    await openPopup();
    const before = score();
    await press('Correct: SQL');
    await press('Not asked here');
    await until(() => expect(score()).not.toBe(before));
    await press('Undo');
    await until(() => expect(score()).toBe(before));
    expect(shown()).toContain('Undone.');
  });

  it('takes another number only when it can be one, and marks the row', async () => {
    await openPopup();
    await press('Correct: 8+ years of product management');
    await press('Wrong number…');
    await until(() => expect(root.querySelector('.correct-form')).not.toBeNull());
    const form = root.querySelector('.correct-form')!;
    await type(0, 'eight');
    form.dispatchEvent(event('submit'));
    await until(() => expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/Write a number/));
    expect((await store.remembered(KEY)).corrections).toEqual([]);
    await type(0, '15');
    form.dispatchEvent(event('submit'));
    await until(() => expect(shown()).toContain('15+ years of product management'));
    const row = [...root.querySelectorAll('.claim')].find((one) => one.textContent?.includes('15+ years'))!;
    expect(row.querySelector('.corrected-sign')).not.toBeNull();
  });

  it('makes a must a nice-to-have', async () => {
    await openPopup();
    await press('Correct: SQL');
    await press('Nice to have, not a must');
    await until(() => expect(shown()).toContain('“SQL” is nice to have.'));
    const [one] = (await store.remembered(KEY)).corrections;
    expect(one).toMatchObject({ kind: 'skill', id: 'sql', change: { type: 'need', need: 'preferred' } });
  });

  it('leaves it out in every posting, but only with words that leave it out here', async () => {
    await openPopup();
    await press('Correct: SQL');
    await press('Leave out everywhere…');
    await until(() => expect(root.querySelector('.correct-form')).not.toBeNull());
    await type(0, 'Cobol');
    root.querySelector('.correct-form')!.dispatchEvent(event('submit'));
    await until(() => expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/must stand, as whole words/));
    await type(0, 'your own sql');
    await until(() => expect(root.querySelector('.correct-form [role="alert"]')).toBeNull());
    root.querySelector('.correct-form')!.dispatchEvent(event('submit'));
    await until(() => expect(shown()).toContain('From now on, “SQL” does not count'));
    expect(await store.loadCorrectionRules()).toMatchObject([{ kind: 'skill', id: 'sql', phrase: 'your own sql' }]);
    await press('Count it here: SQL');
    await until(() => expect(find('Correct: SQL')).toBeDefined());
    expect(await store.loadCorrectionRules()).toHaveLength(1);
  });

  it('says in the profile what the user has in part, or lacks', async () => {
    await openPopup();
    await press('Correct: SQL');
    await press('I have some');
    await until(() => expect(shown()).toContain('Added to your profile as “some”: SQL.'));
    expect((await store.loadProfile())?.skills.find(({ id }) => id === 'sql')?.strength).toBe('some');
  });

  it('compares with the pay range that the user chooses', async () => {
    await openPopup();
    const select = root.querySelector<HTMLSelectElement>('.pay-zone select')!;
    expect(select.textContent).toContain('Automatic: New York');
    choose(select, '1');
    await until(() => expect(shown()).toContain('Your pay is compared with Denver.'));
    expect(shown()).toContain('Above your floor, below your target.');
    expect((await store.remembered(KEY)).corrections).toMatchObject([
      { kind: 'pay', id: 'Denver', change: { type: 'zone' } },
    ]);
    choose(root.querySelector<HTMLSelectElement>('.pay-zone select')!, '');
    await until(async () => expect((await store.remembered(KEY)).corrections).toEqual([]));
    expect(shown()).toContain('The range reaches your target.');
  });

  it('offers no choice between base pay and on-target earnings, which are one pay', async () => {
    const text = POSTING.text.replace(
      ZONES,
      'On-target earnings are $300,000 to $320,000; the base salary is $210,000 to $230,000.',
    );
    const both = await analyse({ ...POSTING, text });
    expect(both.compensation.ranges.map(({ kind }) => kind).sort()).toEqual(['base', 'ote']);
    const choices = (shownOf: Analysis) => {
      const match = computeMatch(shownOf, PROFILE);
      const corrector = { correct: () => {} } as unknown as Corrector;
      render(
        <Correct.Provider value={corrector}>{<PayZone analysis={shownOf} match={match} />}</Correct.Provider>,
        root,
      );
      return root.querySelectorAll('.pay-zone option').length;
    };
    expect([choices(analysis), choices(both)]).toEqual([3, 0]);
  });

  it('shows the verdict when the record of corrections is broken, and sets it aside', async () => {
    await store.database.transact([], () => ({ writes: [[`corrections:${KEY}`, { nonsense: 1 }]], result: undefined }));
    await openPopup();
    expect(score()).toBeGreaterThan(0);
    expect((await quarantined(store.database)).map(({ key }) => key)).toEqual([`corrections:${KEY}`]);
  });

  it('shows the verdict when the corrections are a newer version’s, says so, and leaves them alone', async () => {
    const newer = { v: 99, rev: 1, updatedAt: NOW, data: [] };
    await store.database.transact([], () => ({ writes: [[`corrections:${KEY}`, newer]], result: undefined }));
    await openPopup();
    expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/newer Rolescope/);
    await press('Correct: SQL');
    await press('Not asked here');
    await until(() => expect(root.querySelector('.status-line')?.textContent).toMatch(/newer Rolescope/));
    expect(await store.database.read([`corrections:${KEY}`])).toEqual([newer]);
  });
});

describe('a saved posting whose score is out of date', () => {
  const learned = { ...PROFILE, skills: [{ id: 'sql' as const, strength: 'strong' as const }] };

  it('shows the saved score beside today’s with the rows that made it, and keeps today’s when told to', async () => {
    const saved = await save();
    await store.saveProfile(learned, NOW);
    await openDetail();
    await until(() => expect(root.querySelector('.score-change')?.textContent ?? '').not.toBe(''));
    const note = root.querySelector('.score-change')!.textContent!;
    expect(note).toContain(`Saved with ${saved.match!.score}; today it is ${score()}.`);
    expect(note).toContain('Your profile has changed since.');
    expect(note).toMatch(/SQL\s*missing → met\s*\+/);
    expect((await store.loadSaved(KEY))?.match?.score).toBe(saved.match!.score);
    await press(`Keep ${score()}`);
    await until(() => expect(root.querySelector('.score-change')?.textContent ?? '').toBe(''));
    expect((await store.loadSaved(KEY))?.match?.score).toBe(score());
  });

  it('asks nothing where today’s verdict reads the same, and brings it up to date', async () => {
    await save();
    await store.saveProfile({ ...PROFILE, label: 'Another name' }, NOW);
    expect([...(await staleKeys(await store.listRows(), store))]).toEqual([KEY]);
    await openDetail();
    await until(async () => expect([...(await staleKeys(await store.listRows(), store))]).toEqual([]));
    expect(root.querySelector('.score-change')?.textContent ?? '').toBe('');
  });

  it('keeps the first verdict of one that was saved before there was a profile', async () => {
    await store.savePosting({ posting: POSTING, analysis, match: null, analysisVersion: 1 }, NOW);
    await openDetail();
    await until(async () => expect((await store.loadSaved(KEY))?.match?.score).toBe(score()));
  });

  it('keeps a correction in the saved verdict at once', async () => {
    await save();
    await openDetail();
    await press('Correct: SQL');
    await press('Not asked here');
    await until(() => expect(shown()).toContain('“SQL” no longer counts.'));
    const kept = await store.loadSaved(KEY);
    expect(kept?.match?.score).toBe(score());
    expect(kept?.analysis.skills.some(({ id }) => id === 'sql')).toBe(false);
    expect(kept?.analysis.corrected?.asRead.skills).toEqual(analysis.skills);
  });
});

describe('the undo key on the page of a posting', () => {
  beforeEach(() => {
    for (const name of ['HTMLElement', 'HTMLInputElement', 'HTMLSelectElement'] as const)
      vi.stubGlobal(name, window[name]);
  });
  const undoKey = () =>
    document.dispatchEvent(Object.assign(event('keydown'), { key: 'z', ctrlKey: true, metaKey: false }));

  it('takes back a skill, a correction and a status, the last one first, and keeps what was typed between', async () => {
    await save();
    await openDetail();
    const strength = async () => (await store.loadProfile())!.skills.find(({ id }) => id === 'sql')?.strength;
    const before = score();
    choose(root.querySelector<HTMLSelectElement>('select.status-select')!, 'applied');
    await until(() => expect(shown()).toContain('Status: Applied.'));
    await store.updateSaved(KEY, (old) => withNotes(old, 'They called.', NOW), NOW);
    await press('Correct: SQL');
    await press('I have some');
    await until(() => expect(shown()).toContain('Added to your profile as “some”: SQL.'));
    const taught = score();
    if (!find('Not asked here')) await press('Correct: SQL');
    await press('Not asked here');
    await until(() => expect(shown()).toContain('“SQL” no longer counts.'));
    expect(new Set([before, taught, score()]).size).toBe(3);

    undoKey();
    await until(() => expect([score(), find('Correct: SQL') !== undefined]).toEqual([taught, true]));
    expect(await strength()).toBe('some');
    undoKey();
    await until(() => expect(score()).toBe(before));
    expect(await strength()).toBe('none');
    expect((await store.loadSaved(KEY))!.status).toBe('applied');
    undoKey();
    await until(async () => expect((await store.loadSaved(KEY))!.status).toBe('saved'));
    expect((await store.loadSaved(KEY))!.notes).toBe('They called.');
  });
});

describe('removing the posting that is shown', () => {
  it('leaves it there where the store fails, and says so', async () => {
    await save();
    const kept = store;
    store = { ...kept, removeMany: () => Promise.reject(new Error('The disk is full.')) };
    await openDetail();
    await press('Remove');
    await until(() => expect(shown()).toContain('The disk is full.'));
    expect(root.querySelector('.verdict')).not.toBeNull();
    expect(await kept.loadSaved(KEY)).not.toBeNull();
  });
});

describe('recomputing many', () => {
  it('finds those out of date, judges them in chunks, and stops when told to', async () => {
    const { ANALYSIS_VERSION: analysisVersion } = await import('../../../src/ui/judge.ts');
    for (let id = 0; id < 90; id += 1) {
      const title = `${POSTING.title} ${id}`;
      const posting = { ...POSTING, title, text: `${POSTING.text}\n${id}`, site: 'lever', id: String(id) };
      await store.savePosting({ posting, analysis, match: null, analysisVersion }, NOW);
    }
    const keys = [...(await staleKeys(await store.listRows(), store))];
    expect(keys).toHaveLength(90);
    const controller = new AbortController();
    const stopped = await recompute(keys, store, {
      signal: controller.signal,
      onProgress: ({ done }) => done >= 40 && controller.abort(),
    });
    expect(stopped).toEqual({ done: 40, of: 90, changed: 40 });
    expect(await staleKeys(await store.listRows(), store)).toHaveProperty('size', 50);
    const rest = [...(await staleKeys(await store.listRows(), store)), 'gone'];
    expect(await recompute(rest, store)).toEqual({ done: 51, of: 51, changed: 50 });
    expect(await staleKeys(await store.listRows(), store)).toHaveProperty('size', 0);
  });

  it('reads again what an older version read', async () => {
    await store.savePosting(
      { posting: POSTING, analysis: { ...analysis, skills: [] }, match: null, analysisVersion: 0 },
      NOW,
    );
    await recompute([KEY], store);
    expect((await store.loadSaved(KEY))?.analysis).toEqual(analysis);
  });

  it('shows how far it is and how many changed', async () => {
    await save();
    await store.saveProfile({ ...PROFILE, skills: [] }, NOW);
    const said: string[] = [];
    const given = { store, onDone: () => said.push('done'), say: (text: string) => said.push(text), fail: () => {} };
    render(<Recompute keys={async () => [KEY]} word="Recompute" {...given} />, root);
    await press('Recompute');
    await until(() => expect(said).toEqual(['1 verdict changed.', 'done']));
    expect(find('Recompute')).toBeDefined();
  });
});

describe('rules under Data and settings', () => {
  it('are listed, removed, and put back', async () => {
    const rule = { kind: 'skill' as const, id: 'sql', phrase: 'some SQL', label: 'SQL', at: NOW };
    await store.changeCorrectionRules(() => [rule], NOW);
    let undo: (() => void) | undefined;
    render(
      <RulesSection
        store={store}
        onRecomputed={() => {}}
        say={(_text, back) => {
          undo = back;
        }}
        fail={() => {}}
      />,
      root,
    );
    await until(() => expect(shown()).toContain('where a posting says “some SQL”'));
    await press('Remove the rule for SQL');
    await until(() => expect(shown()).toContain('Nothing yet.'));
    expect(await store.loadCorrectionRules()).toEqual([]);
    undo!();
    await until(() => expect(shown()).toContain('some SQL'));
  });
});
