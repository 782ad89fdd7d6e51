import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { laterPage } from '../../src/ui/dashboard/later-page.tsx';
import { emptyPages } from './empty-page.ts';

const page = emptyPages();

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });
const Hello = ({ name }: { name: string }) => <h1>Hello {name}</h1>;

it('shows a page once its script is there, and at once the next time', async () => {
  const load = vi.fn(async () => Hello);
  const Later = laterPage(load);
  render(<Later name="Ann" />, page.root);
  expect(page.root.innerHTML).toBe('');
  await until(() => expect(page.root.textContent).toBe('Hello Ann'));
  render(<Later name="Bo" />, page.root);
  expect(page.root.textContent).toBe('Hello Bo');
  render(null, page.root);
  render(<Later name="Cy" />, page.root);
  expect(page.root.textContent).toBe('Hello Cy');
  expect(load).toHaveBeenCalledTimes(1);
});

it('says so when the script is gone, as it is after an update, and offers to load the page again', async () => {
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  const Later = laterPage<{ name: string }>(() => Promise.reject(new TypeError('Failed to fetch')));
  render(<Later name="Ann" />, page.root);
  await until(() => expect(page.root.querySelector('[role=alert]')?.textContent).toContain('could not be loaded'));
  page.root.querySelector('button')!.click();
  expect(reload).toHaveBeenCalledTimes(1);
});

it('shows nothing of a page that was left while it loaded', async () => {
  let arrive = (_: typeof Hello) => {};
  const Later = laterPage(() => new Promise<typeof Hello>((resolve) => (arrive = resolve)));
  render(<Later name="Ann" />, page.root);
  await new Promise((done) => setTimeout(done, 20));
  render(<p>Elsewhere</p>, page.root);
  arrive(Hello);
  await new Promise((done) => setTimeout(done, 20));
  expect(page.root.textContent).toBe('Elsewhere');
});
