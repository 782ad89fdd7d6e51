import 'fake-indexeddb/auto';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { SKILLS } from '../../src/knowledge/taxonomy.ts';
import { computeMatch } from '../../src/match/compute.ts';
import type { ReadResult } from '../../src/page/posting.ts';
import { emptyProfile } from '../../src/profile/parse.ts';
import type { Store } from '../../src/store/index.ts';
import { withNotes } from '../../src/tracker/changes.ts';
import { postingKey } from '../../src/tracker/key.ts';
import { PopupApp } from '../../src/ui/popup/app.tsx';
import { SAMPLE_POSTING } from '../../src/ui/sample.ts';
import { profileOf } from '../match/build.ts';
import { allSaved } from '../store/samples.ts';
import { pagesWithStore } from './empty-page.ts';
import { fakeBrowser } from './fake-browser.ts';

const KEY = postingKey(SAMPLE_POSTING);
const READ: ReadResult = { ok: true, posting: SAMPLE_POSTING };

const tab = pagesWithStore('popup-test');

const shown = () => tab.root.textContent ?? '';
const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 });
/** The button with these words, or else the first that begins with them. */
function button(words: string): HTMLButtonElement {
  const all = [...tab.root.querySelectorAll('button')];
  const named = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
  return (all.find((one) => named(one) === words) ?? all.find((one) => named(one).startsWith(words)))!;
}

async function open(read: () => Promise<ReadResult> = async () => READ) {
  const fake = fakeBrowser(read);
  render(<PopupApp browser={fake.browser} store={tab.store} />, tab.root);
  await until(() => expect(tab.root.querySelector('[aria-busy]')).toBeNull());
  return fake;
}

function type(text: string) {
  const notes = tab.root.querySelector('textarea')!;
  notes.value = text;
  notes.dispatchEvent(new (window as unknown as { Event: typeof Event }).Event('input', { bubbles: true }));
}

/** Chooses a stage in the foot. */
function choose(value: string) {
  const select = tab.root.querySelector('.foot select') as HTMLSelectElement;
  for (const option of select.querySelectorAll('option')) option.selected = option.getAttribute('value') === value;
  Object.defineProperty(select, 'value', { configurable: true, get: () => value, set: () => {} });
  select.dispatchEvent(new (window as unknown as { Event: typeof Event }).Event('change', { bubbles: true }));
}

describe('the popup', () => {
  it('is busy until the page has answered', async () => {
    render(<PopupApp browser={fakeBrowser(() => new Promise(() => {})).browser} store={tab.store} />, tab.root);
    expect(tab.root.querySelector('[aria-busy="true"]')).not.toBeNull();
    expect(shown()).toContain('Reading the page');
  });

  it('shows the facts without a profile, and the way to one', async () => {
    const { asked } = await open();
    expect(shown()).toContain('Halden & Wray');
    button('Make your profile').click();
    expect(asked).toEqual(['dashboard profile']);
  });

  it('says why a page was not read', async () => {
    await open(async () => ({ ok: false, problem: { code: 'loading', hint: '' } }));
    expect(shown()).toContain('The posting is still loading');
    expect(shown()).toContain('Wait until its description is there');
  });

  it('says what failed and tries again', async () => {
    const read = vi
      .fn<() => Promise<ReadResult>>()
      .mockRejectedValueOnce(new Error('Reload the page.'))
      .mockResolvedValue(READ);
    await open(read);
    expect(shown()).toContain('Reload the page.');
    button('Try again').click();
    await until(() => expect(shown()).toContain('Halden & Wray'));
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('saves with the notes, moves on, removes and brings back', async () => {
    await open();
    type('Ask about dispatch');
    button('Save').click();
    await until(() => expect(tab.root.querySelector('.foot select')).not.toBeNull());
    expect((await tab.store.loadSaved(KEY))?.notes).toBe('Ask about dispatch');

    choose('applied');
    await until(() => expect(shown()).toContain('Status changed.'));
    expect((await tab.store.loadSaved(KEY))?.status).toBe('applied');

    choose('remove');
    await until(() => expect(shown()).toContain('Removed from your saved postings.'));
    expect(await tab.store.loadSaved(KEY)).toBeNull();
    button('Undo').click();
    await until(() => expect(shown()).toContain('Back where it was.'));
    expect(await tab.store.loadSaved(KEY)).toMatchObject({ status: 'applied', notes: 'Ask about dispatch' });
  });

  it('saves what was saved from another address once, with the notes of both, and moves it on', async () => {
    const there = { ...SAMPLE_POSTING, site: 'lever', id: 'there', url: 'https://jobs.lever.co/x/there' };
    const now = '2026-03-01T10:00:00.000Z';
    const { saved } = await tab.store.savePosting({ posting: there, analysis: await analyse(there), match: null }, now);
    await tab.store.updateSaved(saved.key, (old) => withNotes(old, 'Met the CPO', now), now);
    await open();
    type('Ask about dispatch');
    button('Save').click();
    await until(() => expect(tab.root.querySelector('.foot select')).not.toBeNull());
    choose('applied');
    await until(() => expect(shown()).toContain('Status changed.'));
    expect(await allSaved(tab.store)).toMatchObject([
      { key: saved.key, status: 'applied', notes: 'Ask about dispatch\n\nMet the CPO' },
    ]);
  });

  it('a step that ends after the user went on says nothing of the next posting', async () => {
    const next = { ...SAMPLE_POSTING, id: 'next', url: 'https://example.com/next', title: 'Head of Product' };
    let reading = 0;
    let goOn = () => {};
    const fake = fakeBrowser(async () => ({ ok: true, posting: reading++ === 0 ? SAMPLE_POSTING : next }));
    fake.browser.onPageChange = (listener) => {
      goOn = listener;
      return () => {};
    };
    let finish = () => {};
    const slow = new Promise<void>((done) => {
      finish = done;
    });
    const late: Store = { ...tab.store, savePosting: (...given) => slow.then(() => tab.store.savePosting(...given)) };
    render(<PopupApp browser={fake.browser} store={late} panel />, tab.root);
    await until(() => expect(tab.root.querySelector('.foot')).not.toBeNull());
    button('Save').click();
    goOn();
    await until(() => expect(shown()).toContain('Head of Product'));
    finish();
    await until(() => expect(fake.asked).toContain('changed'));
    expect([tab.root.querySelector('.foot select'), (await allSaved(tab.store)).length]).toEqual([null, 1]);
  });

  it('keeps a draft of the notes, the last words even when it closes at once', async () => {
    const { journal } = await open();
    type('First');
    type('First and last');
    expect([...journal.values()]).toEqual(['First and last']);
    await until(async () => expect(Object.values(await tab.store.loadDrafts())).toEqual(['First and last']));
    await until(() => expect(journal.size).toBe(0));
    render(null, tab.root);
    await open();
    expect(tab.root.querySelector('textarea')?.value).toBe('First and last');
  });

  it('shows the last words where they are written down while the page is read', async () => {
    const now = '2026-03-01T10:00:00.000Z';
    const name = `notes:${KEY}`;
    await tab.store.saveDraft(name, 'Fir', now);
    const { browser, journal } = fakeBrowser(async () => {
      await tab.store.saveDraft(name, 'First', now);
      return READ;
    });
    render(<PopupApp browser={browser} store={tab.store} />, tab.root);
    await until(() => expect(tab.root.querySelector('textarea')?.value).toBe('First'));
    render(null, tab.root);

    journal.set(name, 'First and last');
    const loadDrafts = async () => {
      const drafts = await tab.store.loadDrafts();
      journal.delete(name);
      return drafts;
    };
    render(<PopupApp browser={browser} store={{ ...tab.store, loadDrafts }} />, tab.root);
    await until(() => expect(tab.root.querySelector('textarea')?.value).toBe('First and last'));
  });

  it('shows the last words of a posting that is kept under another address', async () => {
    const there = { ...SAMPLE_POSTING, site: 'lever', id: 'there', url: 'https://jobs.lever.co/x/there' };
    const now = '2026-03-01T10:00:00.000Z';
    const { saved } = await tab.store.savePosting({ posting: there, analysis: await analyse(there), match: null }, now);
    await open();
    button('Save').click();
    await until(() => expect(tab.root.querySelector('.foot select')).not.toBeNull());
    render(null, tab.root);
    const { browser, journal } = fakeBrowser(async () => READ);
    journal.set(`notes:${saved.key}`, 'Closed in the middle');
    render(<PopupApp browser={browser} store={tab.store} />, tab.root);
    await until(() => expect(tab.root.querySelector('textarea')?.value).toBe('Closed in the middle'));
  });

  it('adds a skill to the profile with one click, and takes it back', async () => {
    await tab.store.saveProfile({ ...emptyProfile(), targetLevels: ['director'] }, '2026-03-01T10:00:00.000Z');
    await open();
    const label = button('I have this').getAttribute('aria-label')!.replace('I have this: ', '');
    button('I have this').click();
    await until(() => expect(shown()).toContain(`Added to your profile: ${label}.`));
    const { id } = SKILLS.find((skill) => skill.label === label)!;
    expect((await tab.store.loadProfile())?.skills).toEqual([{ id, strength: 'strong' }]);
    button('Undo').click();
    await until(() => expect(shown()).toContain('Undone.'));
    expect((await tab.store.loadProfile())?.skills).toEqual([]);
  });

  it('judges with the profile that is chosen for the posting, and remembers the choice', async () => {
    const now = '2026-03-01T10:00:00.000Z';
    await tab.store.saveProfile({ ...emptyProfile(), label: 'Director', targetLevels: ['director'] }, now);
    await tab.store.addProfile({ ...emptyProfile(), label: 'IC', targetLevels: ['principal-pm'] }, now);
    const { asked } = await open();
    button('Save').click();
    await until(() => expect(tab.root.querySelector('.foot select')).not.toBeNull());
    const before = asked.length;
    const choice = tab.root.querySelector<HTMLSelectElement>('.profile-choice select')!;
    const [, ic] = await tab.store.listProfiles();
    Object.defineProperty(choice, 'value', { value: ic!.id, configurable: true, writable: true });
    choice.dispatchEvent(new window.Event('change'));
    await until(() => expect(asked.slice(before)).toContain('changed'));
    expect((await tab.store.loadSaved(KEY))?.profileId).toBe(ic!.id);
    expect((await tab.store.profileFor(KEY)).profile?.label).toBe('IC');
    expect((await tab.store.loadProfile())?.label).toBe('Director');
  });

  it('judges what is kept under another address with the profile that is chosen there', async () => {
    const now = '2026-03-01T10:00:00.000Z';
    const there = { ...SAMPLE_POSTING, site: 'lever', id: 'there', url: 'https://jobs.lever.co/x/there' };
    const analysis = await analyse(SAMPLE_POSTING);
    const held = SKILLS.map(({ id }) => ({ id, strength: 'strong' }));
    const director = profileOf({ label: 'Director', targetLevels: ['director'], skills: held });
    const ic = profileOf({ label: 'IC', targetLevels: ['principal-pm'], skills: held.slice(0, 40) });
    const scores = [director, ic].map((profile) => computeMatch(analysis, profile).score);
    expect(scores[0]).not.toBe(scores[1]);
    await tab.store.saveProfile(director, now);
    const { saved } = await tab.store.savePosting({ posting: there, analysis, match: null }, now);
    await tab.store.savePosting({ posting: SAMPLE_POSTING, analysis, match: null }, now);
    await tab.store.chooseProfile(saved.key, await tab.store.addProfile(ic, now), now);
    const noteScore = vi.fn(tab.store.noteScore);
    render(<PopupApp browser={fakeBrowser(async () => READ).browser} store={{ ...tab.store, noteScore }} />, tab.root);
    await until(() => expect(noteScore.mock.calls.map(([, { score }]) => score)).toEqual([scores[1]]));
  });

  it('shows the verdict even when a saved record of it is broken', async () => {
    await tab.store.database.transact([], () => ({ writes: [[`saved:${KEY}`, { broken: true }]], result: undefined }));
    await open();
    expect(shown()).toContain('Halden & Wray');
    expect(button('Save')).toBeDefined();
  });

  it('shows the verdict even when the profile was written by a newer version, and says so', async () => {
    const newer = { v: 99, rev: 1, updatedAt: '2026-03-01T10:00:00.000Z', data: {} };
    await tab.store.database.transact([], () => ({ writes: [['profile:default', newer]], result: undefined }));
    await open();
    expect(tab.root.querySelector('[role="alert"]')?.textContent).toMatch(/newer Rolescope/);
    expect(shown()).toContain('8+ years in product management');
    expect(await tab.store.database.read(['profile:default'])).toEqual([newer]);
  });

  it('marks the must-haves in the page, each place once', async () => {
    const { browser } = await open();
    const show = vi.spyOn(browser, 'showInPage');
    button('Show in page').click();
    await until(() => expect(shown()).toMatch(/Marked \d+ places in the page\./));
    const [quotes] = show.mock.calls[0]!;
    expect(quotes.length).toBeGreaterThan(3);
    expect(new Set(quotes.map(({ text, line }) => `${text}\n${line}`)).size).toBe(quotes.length);
    for (const { text, line } of quotes) expect(line).toContain(text);
  });
});

describe('a posting that is known already', () => {
  const reading = async (part: Partial<typeof SAMPLE_POSTING> = {}) => {
    const posting = { ...SAMPLE_POSTING, ...part };
    return { posting, analysis: await analyse(posting), match: null };
  };
  const NOW = '2026-03-01T10:00:00.000Z';

  it('says that the page has changed since, and keeps the new text only when told to', async () => {
    const now = (await reading({ id: '7', site: 'lever', url: 'https://jobs.lever.co/halden/7' })).posting;
    const { saved } = await tab.store.savePosting(await reading({ ...now, text: `${now.text}\nAn older line.` }), NOW);
    await open(async () => ({ ok: true, posting: now }));
    expect(shown()).toContain('This posting has changed since you saved it');
    await until(async () => expect((await tab.store.listRows())[0]!.news).toBe('changed'));
    expect((await tab.store.loadSaved(saved.key))!.posting.text).toContain('An older line.');
    button('Keep the new text').click();
    await until(() => expect(shown()).not.toContain('This posting has changed since you saved it'));
    expect((await tab.store.listRows())[0]!.news).toBeUndefined();
    const kept = (await tab.store.loadSaved(saved.key))!;
    expect(kept.posting.text).toBe(now.text);
    expect(kept.earlier?.map(({ posting }) => posting.text.endsWith('An older line.'))).toEqual([true]);
  });

  it('says nothing of a change where there is none', async () => {
    await tab.store.savePosting(await reading(), NOW);
    await open();
    expect(shown()).not.toContain('has changed since');
  });

  it('says that the role was saved before, and opens it', async () => {
    const before = await reading({ id: 'another-time', site: 'lever', text: 'Other words of the same role.' });
    const { saved } = await tab.store.savePosting(before, NOW);
    const { asked } = await open();
    await until(() => expect(shown()).toContain('You saved this role of Halden & Wray before'));
    button('Open it').click();
    expect(asked).toEqual([`dashboard saved/${saved.key}`]);
  });

  it('says nothing of other postings', async () => {
    await tab.store.savePosting(
      await reading({ id: 'x', site: 'lever', company: 'Tallow', text: 'Other words.' }),
      NOW,
    );
    await open();
    await until(() => expect(shown()).toContain('Halden & Wray'));
    expect(shown()).not.toContain('You saved this');
  });

  it('a score that changed shows neither floor nor target where amounts are hidden', async () => {
    const profile = (baseFloor: number) =>
      profileOf({
        targetLevels: ['director'],
        experience: [{ years: 10, area: 'product-management' }],
        compensation: { currency: 'USD', baseFloor },
      });
    const first = await reading();
    await tab.store.savePosting(
      { ...first, match: computeMatch(first.analysis, profile(100_000)), profileId: 'default' },
      NOW,
    );
    await tab.store.saveProfile(profile(987_000), NOW);
    await tab.store.changeSettings({ hideAmounts: true }, NOW);
    await open();
    expect(shown()).toContain('must-haves');
    await new Promise((done) => setTimeout(done, 100)); // what is computed after the verdict stands has come by then
    expect(shown()).not.toContain('987,000');
    await tab.store.changeSettings({ hideAmounts: false }, NOW);
    render(null, tab.root);
    await open();
    await until(() => expect(shown()).toContain('987,000')); // the same view does show it otherwise
  });

  it('every row says what it is worth', async () => {
    await tab.store.saveProfile(profileOf({ skills: [{ id: 'product-strategy', strength: 'strong' }] }), NOW);
    await open();
    for (const one of tab.root.querySelectorAll<HTMLElement>('.requirements [aria-expanded]')) one.click();
    await until(() => expect(shown()).toContain('points.'));
    expect(shown()).toMatch(/(\d[\d.]*) of \1 points\./);
    expect(shown()).toMatch(/Not counted while it is unknown; worth [\d.]+ points\./);
  });
});

describe('a page that is no posting', () => {
  const LIST: ReadResult = { ok: false, problem: { code: 'not-a-posting', hint: 'This page lists several jobs.' } };
  const NOW = '2026-03-01T10:00:00.000Z';
  const linked = (id: string, sure = true) => ({
    key: `lever-${id}`,
    title: `Role ${id}`,
    company: 'Halden & Wray',
    link: `https://jobs.lever.co/halden/${id}`,
    sure,
  });

  async function openOn(page: unknown) {
    const fake = fakeBrowser(async () => LIST);
    fake.browser.linkedPostings = async () => page;
    render(<PopupApp browser={fake.browser} store={tab.store} />, tab.root);
    await until(() => expect(tab.root.querySelector('.message')).not.toBeNull());
    return fake;
  }

  it('says that it is a list, and which of its postings are known, with a way to each', async () => {
    const posting = { ...SAMPLE_POSTING, site: 'lever', id: 'saved', url: 'https://jobs.lever.co/halden/saved' };
    const { saved } = await tab.store.savePosting({ posting, analysis: await analyse(posting), match: null }, NOW);
    await tab.store.noteScore('lever-met', { score: 91, band: 'stretch' }, NOW);
    const { asked } = await openOn({
      self: 'url-x',
      linked: [linked('new'), linked('saved'), linked('met'), linked('other', false)],
    });
    expect(shown()).toContain('This is a list: open one posting');
    await until(() => expect(shown()).toContain('You know 2 of the postings here'));
    const items = [...tab.root.querySelectorAll('.known-here li')].map((item) => item.textContent);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatch(/^Director of Product Management, Planning.*SavedDashboard$/);
    expect(items[1]).toMatch(/^Role met.*Stretch.*Seen/);
    expect(items[1]).not.toContain('91');
    button('Role met').click();
    button('Dashboard: Director of Product Management, Planning').click();
    expect(asked).toEqual(['link https://jobs.lever.co/halden/met', `dashboard saved/${saved.key}`]);
  });

  it('counts what is new, and says so of a page that is saved itself', async () => {
    const posting = { ...SAMPLE_POSTING, site: 'lever', id: 'self', url: 'https://jobs.lever.co/halden/self' };
    await tab.store.savePosting({ posting, analysis: await analyse(posting), match: null }, NOW);
    await openOn({ self: 'lever-self', linked: [linked('a'), linked('b'), linked('c', false)] });
    await until(() => expect(shown()).toContain('You saved this posting: Saved.'));
    expect(shown()).toContain('2 postings here, none that you know');
  });

  it('says nothing where the page leads nowhere, or does not answer in the agreed way', async () => {
    await openOn({ self: 'url-x', linked: [linked('a', false)] });
    await new Promise((done) => setTimeout(done, 100));
    expect(tab.root.querySelector('.known-here')).toBeNull();
    render(null, tab.root);
    await openOn({ self: 1 });
    await new Promise((done) => setTimeout(done, 100));
    expect(tab.root.querySelector('.known-here')).toBeNull();
  });
});
