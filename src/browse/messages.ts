import * as z from 'zod/mini';
import type { Store } from '../store/index.ts';
import { LONGEST_ID, siteKey } from '../tracker/key.ts';
import type { Card, Mark } from './cards/card.ts';
import { MOST_CARDS } from './cards/card.ts';
import { markOf } from './cards/marks.ts';
import { type CardShape, shapesFor } from './cards/shapes.ts';
import type { OverlayWords } from './cards/words.ts';
import type { BrowsePort } from './port.ts';
import { ENGLISH, overlayWords, type Speaking, spokenMarks } from './speech.ts';

// The extension's policy forbids `new Function`, which zod otherwise probes for.
z.config({ jitless: true });

/** Who sent a message, as the browser says; a message's own words about that are never asked. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/** What answering needs. */
export interface MessageParts {
  port: BrowsePort;
  store: Store;
  /** The language of marks; English without it. */
  speech?: Speaking;
  /** Called when a page of ours changed what is kept or switched on. */
  onChange: () => Promise<void>;
}

/** What a page script is told of the cards around it. */
export type Answer = { shapes: readonly CardShape[]; words: OverlayWords } | { marks: Mark[] } | { done: true } | null;

interface Command {
  /** `own`: the extension's own pages; `page`: the card marker, in the top frame of a site that is switched on. */
  from: 'own' | 'page';
  answer(message: unknown, sender: Sender, parts: MessageParts): Promise<Answer>;
}

const words = (most: number) => z.string().check(z.maxLength(most));
const cardsSchema = z.strictObject({
  type: z.literal('cards'),
  cards: z
    .array(z.strictObject({ id: words(LONGEST_ID), title: words(300), company: words(200) }))
    .check(z.maxLength(MOST_CARDS)),
});

/** Every message there is. Without a prototype, so that no inherited name is a command. */
const COMMANDS: Record<string, Command> = Object.assign(Object.create(null), {
  changed: { from: 'own', answer: (_message, _sender, { onChange }) => onChange().then(() => ({ done: true })) },
  shapes: {
    from: 'page',
    answer: async (_message, { tab }, { speech }) => {
      const found = shapesFor(tab!.url!);
      return found && { shapes: found.shapes, words: overlayWords((await speech?.()) ?? ENGLISH) };
    },
  },
  cards: {
    from: 'page',
    answer: async (message, { tab }, { port, store, speech }) => {
      const parsed = cardsSchema.safeParse(message);
      const site = shapesFor(tab!.url!)?.site;
      if (!parsed.success || !site) return null;
      const keys = parsed.data.cards.map(({ id }) => siteKey(site, id, tab!.url!));
      const marks = await marksFor(keys, parsed.data.cards, port, store);
      return { marks: spokenMarks(marks, (await speech?.()) ?? ENGLISH) };
    },
  },
} satisfies Record<string, Command>);

/** The names of all commands, for tests over every one. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

/** Answers a message; null for everything that is unknown, malformed or not for its sender. Never throws. */
export async function answer(message: unknown, sender: Sender, parts: MessageParts): Promise<Answer> {
  try {
    const type = typeof message === 'object' && message !== null ? (message as { type?: unknown }).type : undefined;
    const command = typeof type === 'string' ? COMMANDS[type] : undefined;
    if (!command || sender.id !== parts.port.id || !(await isFrom(command.from, sender, parts))) return null;
    return await command.answer(message, sender, parts);
  } catch {
    return null;
  }
}

/** A page's script carries the page's origin, also where it stands in a tab; only our pages carry ours. */
async function isFrom(from: Command['from'], { origin, tab, frameId }: Sender, { port, store }: MessageParts) {
  if (from === 'own') return origin === port.origin;
  if (!tab?.url || frameId !== 0 || origin !== new URL(tab.url).origin || origin === port.origin) return false;
  return (await store.loadRules()).marks && port.mayRead(tab.url);
}

async function marksFor(keys: string[], cards: readonly Card[], port: BrowsePort, store: Store): Promise<Mark[]> {
  const [known, profile, rules] = await Promise.all([
    store.meet(keys, port.now()),
    store.loadProfile().catch(() => null),
    store.loadRules(),
  ]);
  return cards.flatMap((card, index) => markOf(card, known[index]!, { profile, rules }) ?? []);
}
