import 'fake-indexeddb/auto';
import { type ComponentChild, render } from 'preact';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, openStore, type Store } from '../../src/store/index.ts';
import { withClosed, withStatus } from '../../src/tracker/changes.ts';
import { withNews } from '../../src/tracker/news.ts';
import { DetailPage } from '../../src/ui/dashboard/detail-page.tsx';
import { TodayPage } from '../../src/ui/dashboard/today-page.tsx';
import { type Tracker, useTracker } from '../../src/ui/dashboard/use-tracker.ts';
import { DifferencePage } from '../../src/ui/difference/difference-page.tsx';
import { newsPlace } from '../../src/ui/difference/readings.ts';
import { sampleReading } from '../store/samples.ts';
import { emptyPage } from './empty-page.ts';
import { fakeBrowser } from './fake-browser.ts';

/** What the pages do about a posting whose page was seen changed or closed, and about missing backups. */
const TITLE = 'Director of Product, Ledger a';
const OLD = sampleReading('a').posting.text;
const NEW = 'You will lead six product managers.';
const clock = () => new Date().toISOString();
const { browser } = fakeBrowser(() => Promise.reject(new Error('no page')));
let names = 0;
let store: Store;
let root: HTMLElement;
let key: string;

beforeEach(async () => {
  root = emptyPage();
  vi.stubGlobal('location', { hash: '' });
  names += 1;
  store = openStore(openDatabase(`news-ui-${names}`));
  ({ key } = (await store.savePosting(sampleReading('a'), clock())).saved);
});
afterEach(() => render(null, root));
afterAll(async () => {
  // Effects of the last page may still be waiting for a frame.
  await new Promise((done) => setTimeout(done, 200));
  vi.unstubAllGlobals();
});

const seeChanged = () => {
  const read = sampleReading('a');
  const page = { ...read, posting: { ...read.posting, text: NEW } };
  return store.updateSaved(key, (old) => withNews(old, page, clock()), clock());
};
const saved = async () => (await store.loadSaved(key))!;
const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 10 });
const nameOf = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
const find = (words: string) => [...root.querySelectorAll('button')].find((one) => nameOf(one) === words);
async function press(words: string) {
  await until(() => expect(find(words), words).toBeDefined());
  find(words)!.click();
}
function show(page: (tracker: Tracker) => ComponentChild) {
  function Page() {
    return <>{page(useTracker(store, browser, clock))}</>;
  }
  render(<Page />, root);
}
const today = () => show((tracker) => <TodayPage tracker={tracker} browser={browser} store={store} />);
const detail = () =>
  show((tracker) => <DetailPage id={key} tracker={tracker} store={store} browser={browser} hideAmounts={false} />);

describe('a posting whose page was seen changed', () => {
  it('stands in Today with its difference; the old text can stay, and Undo asks again', async () => {
    await seeChanged();
    today();
    await until(() => expect(root.textContent).toContain('Seen changed today'));
    expect(root.querySelector(`a[href="#/difference/${encodeURIComponent(newsPlace(key))}"]`)).not.toBeNull();
    await press(`Keep the old text: ${TITLE}`);
    await until(() => expect(root.textContent).not.toContain('Seen changed'));
    expect([(await saved()).posting.text, (await saved()).news?.seen]).toEqual([OLD, true]);
    await press('Undo');
    await until(() => expect(root.textContent).toContain('Seen changed today'));
  });

  it('on its own page the new text can be kept; the old reading stays', async () => {
    await seeChanged();
    detail();
    await press(`Keep the new text: ${TITLE}`);
    await until(async () => expect((await saved()).posting.text).toBe(NEW));
    expect((await saved()).earlier?.map(({ posting }) => posting.text)).toEqual([OLD]);
    await until(() => expect(root.textContent).toContain(`The new text is kept: ${TITLE}.`));
    await until(() => expect(find(`Keep the new text: ${TITLE}`)).toBeUndefined());
  });

  it('is answered where the difference is shown, too, and leads back to it', async () => {
    await seeChanged();
    show((tracker) => <DifferencePage detail={newsPlace(key)} store={store} tracker={tracker} />);
    await until(() => expect(root.querySelector('ins')?.textContent).toContain(NEW));
    await press(`Archive: ${TITLE}`);
    await until(() => expect(location.hash).toBe(`#/saved/${encodeURIComponent(key)}`));
    expect([(await saved()).status, (await saved()).news?.seen]).toEqual(['archived', true]);
  });

  it('seen closed, it can be kept all the same and is not told again', async () => {
    await store.updateSaved(key, (old) => withClosed(old, clock()), clock());
    today();
    await until(() => expect(root.textContent).toContain('Seen closed today'));
    expect(root.textContent).not.toContain('Show what changed');
    await press(`Keep it: ${TITLE}`);
    await until(() => expect(root.textContent).toContain('Nothing needs you today'));
  });
});

describe('the line about backups', () => {
  const save = async (from: number, to: number) => {
    for (let index = from; index < to; index += 1) await store.savePosting(sampleReading(`p${index}`), clock());
  };

  it('is absent while little has changed', async () => {
    await save(0, 5);
    today();
    await until(() => expect(root.querySelector('.today-part, .empty')).not.toBeNull());
    await new Promise((done) => setTimeout(done, 50));
    expect(root.querySelector('.nudge')).toBeNull();
  });

  it('stands in Today after twenty changes, and once put aside stays away', async () => {
    await save(0, 20);
    today();
    await until(() => expect(root.querySelector('.nudge')?.textContent).toContain('No backup yet; 21 changes since'));
    [...root.querySelectorAll<HTMLButtonElement>('.nudge button')].find((one) => nameOf(one) === 'Not now')!.click();
    await until(() => expect(root.querySelector('.nudge')).toBeNull());
    render(null, root);
    await until(async () => expect(await store.database.keys('backup:')).toEqual(['backup:last']));
    today();
    await until(() => expect(root.querySelector('.today-part, .empty')).not.toBeNull());
    await new Promise((done) => setTimeout(done, 50));
    expect(root.querySelector('.nudge')).toBeNull();
  });
});

it('a posting asked for by another address of it is shown under the key that it is kept under', async () => {
  const replace = vi.fn();
  vi.stubGlobal('location', { hash: '', replace });
  const portal = sampleReading('a');
  const other = { ...portal, posting: { ...portal.posting, site: 'linkedin', id: '7' } };
  await store.savePosting(other, clock());
  show((tracker) => (
    <DetailPage id="linkedin-7" tracker={tracker} store={store} browser={browser} hideAmounts={false} />
  ));
  await until(() => expect(replace).toHaveBeenCalledWith(`#/saved/${key}`));
});

it('what another window changed is shown when the user comes back to this one', async () => {
  const timeline = () =>
    [...root.querySelectorAll('.timeline li')].map((entry) => entry.firstElementChild?.textContent);
  detail();
  await until(() => expect(timeline()).toHaveLength(1));
  await store.updateSaved(key, (old) => withStatus(old, 'offer', clock()), clock());
  const Happening = (window as unknown as { Event: typeof Event }).Event;
  window.dispatchEvent(new Happening('focus'));
  await until(() => expect(timeline()).toHaveLength(2));
});
