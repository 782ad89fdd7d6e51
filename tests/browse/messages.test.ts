import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, COMMAND_NAMES, type Sender } from '../../src/browse/messages.ts';
import { DEFAULT_RULES, openDatabase, openStore, type Store } from '../../src/store/index.ts';
import { fakePort, NOW } from './fakes.ts';

const LIST = 'https://www.linkedin.com/jobs/search/';
const OWN: Sender = {
  id: 'own',
  origin: 'chrome-extension://own',
  frameId: 0,
  tab: { id: 7, url: 'chrome-extension://own/dashboard.html' },
};
const PAGE: Sender = { id: 'own', origin: 'https://www.linkedin.com', frameId: 0, tab: { id: 1, url: LIST } };
const CARD = { id: '4410000124', title: 'Director of Product', company: 'Harbourlight' };
const MESSAGES: Record<string, unknown> = {
  changed: { type: 'changed' },
  shapes: { type: 'shapes' },
  cards: { type: 'cards', cards: [CARD] },
};

let number = 0;
let store: Store;
const onChange = vi.fn(async () => {});
beforeEach(async () => {
  number += 1;
  store = openStore(openDatabase(`messages-${number}`));
  await store.changeRules({ ...DEFAULT_RULES, marks: true }, NOW);
});

const ask = (message: unknown, sender: Sender) => answer(message, sender, { port: fakePort().port, store, onChange });

describe('who may ask what', () => {
  const FROM: Record<string, Sender> = { changed: OWN, shapes: PAGE, cards: PAGE };

  it.each(COMMAND_NAMES)('%s: answered to its own sender and to no other', async (name) => {
    expect(await ask(MESSAGES[name], FROM[name]!)).not.toBeNull();
    const others: Sender[] = [
      FROM[name] === OWN ? PAGE : OWN,
      { ...FROM[name], id: 'another-extension' },
      { ...FROM[name], id: undefined },
      { ...FROM[name], origin: 'https://evil.example' },
      { ...FROM[name], origin: undefined },
      {},
    ];
    for (const other of others) expect(await ask(MESSAGES[name], other)).toBeNull();
  });

  it('remembers cards of a system that every employer has for itself by the employer', async () => {
    const url = 'https://careers-acme.icims.com/jobs/search';
    const sender = { ...PAGE, origin: 'https://careers-acme.icims.com', tab: { id: 1, url } };
    const port = { ...fakePort().port, mayRead: async () => true };
    await answer({ type: 'cards', cards: [{ ...CARD, id: '2042' }] }, sender, { port, store, onChange });
    expect(await store.database.keys('seen:')).toEqual(['seen:icims-2042@careers-acme.icims.com']);
  });

  it('one long id among the cards keeps no mark from the others', async () => {
    await store.meet(['linkedin-4410000124'], '2026-11-01T10:00:00.000Z');
    const cards = [CARD, { ...CARD, id: 'a'.repeat(200) }];
    expect(await ask({ type: 'cards', cards }, PAGE)).toMatchObject({ marks: [{ id: CARD.id }] });
  });

  it.each([
    ['in a frame', { ...PAGE, frameId: 4 }],
    [
      'from a site that is not switched on',
      { ...PAGE, origin: 'https://jobs.lever.co', tab: { id: 1, url: 'https://jobs.lever.co/a' } },
    ],
    ['without a tab', { ...PAGE, tab: undefined }],
  ])('a page %s gets nothing', async (_name, sender) => {
    expect(await ask(MESSAGES.cards, sender)).toBeNull();
  });

  it('no page gets anything while marks are off', async () => {
    await store.changeRules(DEFAULT_RULES, NOW);
    expect(await ask(MESSAGES.shapes, PAGE)).toBeNull();
    expect(await ask(MESSAGES.cards, PAGE)).toBeNull();
  });
});

describe('what may be asked', () => {
  it.each([
    ['more cards than one window holds', { type: 'cards', cards: Array.from({ length: 61 }, () => CARD) }],
    ['a card with more than a card shows', { type: 'cards', cards: [{ ...CARD, text: 'a' }] }],
    ['an endless id', { type: 'cards', cards: [{ ...CARD, id: 'a'.repeat(201) }] }],
    ['an endless title', { type: 'cards', cards: [{ ...CARD, title: 'a'.repeat(301) }] }],
    ['an inherited name', { type: 'constructor' }],
    ['a prototype', { type: '__proto__' }],
    ['nothing', null],
  ])('%s is refused', async (_name, message) => {
    expect(await ask(message, PAGE)).toBeNull();
  });

  it('anything at all, from anyone: never thrown at, answered or kept, but for what may be asked', async () => {
    const word = fc.oneof(fc.constantFrom(...COMMAND_NAMES, '__proto__', 'constructor', 'toString'), fc.string());
    const card = fc.record({ id: fc.string(), title: fc.string(), company: fc.string() });
    const message = fc.oneof(
      fc.jsonValue(),
      fc.record({ type: fc.oneof(word, fc.jsonValue()), cards: fc.oneof(fc.array(fc.oneof(card, fc.jsonValue()))) }),
      fc.record({ type: fc.constant('cards'), cards: fc.array(card, { maxLength: 3 }) }),
      fc.dictionary(fc.oneof(word, fc.constant('type')), fc.oneof(word, fc.jsonValue())),
    );
    const sender = fc.constantFrom<Sender>(
      OWN,
      PAGE,
      { ...PAGE, id: 'another-extension' },
      { ...PAGE, frameId: 4 },
      {},
    );
    const meet = vi.fn(async (keys: readonly string[]) => keys.map(() => ({ saved: null, seen: null })));
    const kept = { meet, loadRules: async () => ({ ...DEFAULT_RULES, marks: true }), loadProfile: async () => null };
    const parts = { port: fakePort().port, store: kept as unknown as Store, onChange };
    const seen = { answered: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(message, sender, async (asked, from) => {
        meet.mockClear();
        const reply = await answer(asked, from, parts);
        seen[reply === null ? 'refused' : 'answered'] += 1;
        const type = (asked as { type?: unknown } | null)?.type;
        const may = from === OWN ? type === 'changed' : from === PAGE && (type === 'shapes' || type === 'cards');
        expect(reply === null || may).toBe(true);
        expect(meet).toHaveBeenCalledTimes(reply !== null && type === 'cards' ? 1 : 0);
      }),
      { numRuns: 10_000 },
    );
    // Both kinds must have come up, or nothing was shown.
    expect(Math.min(seen.answered, seen.refused)).toBeGreaterThan(100);
  });
});

it('answers with marks for cards that are known, by what the site and its id say', async () => {
  await store.meet(['linkedin-4410000124'], '2026-11-09T10:00:00.000Z');
  expect(await ask(MESSAGES.cards, PAGE)).toEqual({
    marks: [{ id: '4410000124', words: ['Seen 9 Nov'], dim: false }],
  });
  expect(await ask(MESSAGES.shapes, { ...PAGE, tab: { id: 1, url: LIST } })).toMatchObject({
    shapes: [{ attribute: 'data-occludable-job-id' }, {}, {}],
  });
});
