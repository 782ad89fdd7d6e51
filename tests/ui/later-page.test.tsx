import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { laterPage } from '../../src/ui/dashboard/later-page.tsx';

let root: HTMLElement;

beforeEach(() => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback));
  root = document.getElementById('app')!;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });
const Hello = ({ name }: { name: string }) => <h1>Hello {name}</h1>;

it('shows a page once its script is there, and at once the next time', async () => {
  const load = vi.fn(async () => Hello);
  const Later = laterPage(load);
  render(<Later name="Ann" />, root);
  expect(root.innerHTML).toBe('');
  await until(() => expect(root.textContent).toBe('Hello Ann'));
  render(<Later name="Bo" />, root);
  expect(root.textContent).toBe('Hello Bo');
  render(null, root);
  render(<Later name="Cy" />, root);
  expect(root.textContent).toBe('Hello Cy');
  expect(load).toHaveBeenCalledTimes(1);
});

it('says so when the script is gone, as it is after an update, and offers to load the page again', async () => {
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  const Later = laterPage<{ name: string }>(() => Promise.reject(new TypeError('Failed to fetch')));
  render(<Later name="Ann" />, root);
  await until(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be loaded'));
  root.querySelector('button')!.click();
  expect(reload).toHaveBeenCalledTimes(1);
});

it('shows nothing of a page that was left while it loaded', async () => {
  let arrive = (_: typeof Hello) => {};
  const Later = laterPage(() => new Promise<typeof Hello>((resolve) => (arrive = resolve)));
  render(<Later name="Ann" />, root);
  await new Promise((done) => setTimeout(done, 20));
  render(<p>Elsewhere</p>, root);
  arrive(Hello);
  await new Promise((done) => setTimeout(done, 20));
  expect(root.textContent).toBe('Elsewhere');
});
