import { type Card, type Mark, MOST_CARDS } from './card.ts';
import { createOverlay, type Overlay, type Placed } from './overlay.ts';
import { type Found, findCards } from './read.ts';
import type { CardShape } from './shapes.ts';
import { inSight } from './sight.ts';
import { OVERLAY_WORDS, type OverlayWords } from './words.ts';

/** What the marker needs of the page and of the extension. */
export interface WatchParts {
  document: Document;
  /** The page's address now. */
  address(): string;
  /** Asks the background. Rejects, or gives null, where it does not answer. */
  ask(message: unknown): Promise<unknown>;
  /** False once the extension was updated, removed or switched off while the page stayed open. */
  alive(): boolean;
}

/** Pauses in milliseconds: pages that rewrite themselves all the time are looked at now and then, not each time. */
const SETTLE = 300;
/** By then a posting that was opened beside the list has been read, and its card may say more. */
const READ_BY = 2500;

/** Marks the cards that are in sight, and keeps at it until the given function is called. Asks for no card that was not seen. */
export function watchCards(parts: WatchParts): () => void {
  const watch = new Watch(parts);
  watch.start().catch(() => watch.stop());
  return () => watch.stop();
}

class Watch {
  private readonly parts: WatchParts;
  private readonly overlay: { current: Overlay | null } = { current: null };
  /** Every card of the page, in its order. */
  private cards: readonly Found[] = [];
  private seen: readonly Found[] = [];
  private readonly marks = new Map<string, Mark>();
  /** Ids that need not be asked about now. */
  private readonly asked = new Set<string>();
  private readonly ends: (() => void)[] = [];
  private shapes: readonly CardShape[] = [];
  private words: OverlayWords = OVERLAY_WORDS;
  private address = '';
  private againTimer: ReturnType<typeof setTimeout> | undefined;
  private dimming = true;
  private stopped = false;
  private asking = false;
  private scanTimer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;

  constructor(parts: WatchParts) {
    this.parts = parts;
  }

  async start(): Promise<void> {
    const answer = (await this.parts.ask({ type: 'shapes' })) as {
      shapes?: readonly CardShape[];
      words?: OverlayWords;
    } | null;
    if (this.stopped || !answer?.shapes?.length) return;
    this.shapes = answer.shapes;
    this.words = answer.words ?? OVERLAY_WORDS;
    const { document } = this.parts;
    const changes = new MutationObserver(() => this.scanSoon());
    changes.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributeFilter: [...new Set(this.shapes.map(({ attribute }) => attribute))],
    });
    const onMove = () => this.drawSoon();
    document.addEventListener('scroll', onMove, { capture: true, passive: true });
    document.defaultView?.addEventListener('resize', onMove, { passive: true });
    this.ends.push(
      () => changes.disconnect(),
      () => document.removeEventListener('scroll', onMove, { capture: true }),
      () => document.defaultView?.removeEventListener('resize', onMove),
    );
    this.scan();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.scanTimer);
    clearTimeout(this.againTimer);
    for (const end of this.ends.splice(0)) end();
    this.overlay.current?.remove();
  }

  /** At most one look per pause, however often the page changes. */
  private scanSoon(): void {
    if (this.stopped || this.scanTimer !== undefined) return;
    this.scanTimer = setTimeout(() => this.scan(), SETTLE);
  }

  private scan(): void {
    this.scanTimer = undefined;
    if (this.stopped) return;
    if (!this.parts.alive()) this.farewell();
    else if (this.overlay.current && !this.overlay.current.insist()) this.stop();
    else this.lookAround();
  }

  private lookAround(): void {
    const address = this.parts.address();
    this.cards = findCards(this.parts.document, this.shapes, address);
    if (this.address !== '' && this.address !== address) this.askAgainLater();
    this.address = address;
    this.drawSoon();
  }

  private askAgainLater(): void {
    clearTimeout(this.againTimer);
    this.againTimer = setTimeout(() => {
      this.asked.clear();
      this.drawSoon();
    }, READ_BY);
  }

  private askSoon(): void {
    if (this.asking || this.stopped) return;
    const cards = this.unasked();
    if (cards.length === 0) return;
    this.asking = true;
    this.ask(cards)
      .catch(() => this.parts.alive() || this.farewell())
      .finally(() => {
        this.asking = false;
        this.drawSoon();
      });
  }

  private unasked(): Card[] {
    const cards = new Map<string, Card>();
    for (const found of this.seen) {
      const card = found.read();
      if (card && !this.asked.has(card.id)) cards.set(card.id, card);
      if (cards.size === MOST_CARDS) break;
    }
    return [...cards.values()];
  }

  private async ask(cards: readonly Card[]): Promise<void> {
    // Whatever comes of it, a card is not asked about over and over.
    for (const { id } of cards) this.asked.add(id);
    const answer = (await this.parts.ask({ type: 'cards', cards })) as { marks?: readonly Mark[] } | null;
    for (const { id } of cards) this.marks.delete(id);
    for (const mark of answer?.marks ?? []) this.marks.set(mark.id, mark);
  }

  private drawSoon(): void {
    if (this.frame !== 0 || this.stopped) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (!this.stopped) this.draw();
    });
  }

  private draw(): void {
    this.seen = inSight(this.cards, this.parts.document.documentElement.clientHeight);
    this.askSoon();
    const placed: Placed[] = [];
    for (const found of this.seen) {
      const mark = this.marks.get(found.id());
      if (mark) placed.push({ box: found.box, mark });
    }
    if (placed.length === 0 && !this.overlay.current) return;
    this.overlay.current ??= createOverlay(this.parts.document);
    this.overlay.current.draw(placed, this.dimming);
    this.count();
  }

  private count(): void {
    const marks = [...this.marks.values()];
    const dimmed = marks.filter(({ dim }) => dim).length;
    const counted = dimmed > 0 ? this.words.dimmed : this.words.marked;
    const words = counted.replace('{#n}', String(marks.length)).replace('{#dimmed}', String(dimmed));
    const press = () => {
      this.dimming = !this.dimming;
      this.drawSoon();
    };
    this.overlay.current?.count(
      marks.length === 0 ? '' : words,
      dimmed > 0 ? { word: this.dimming ? this.words.undo : this.words.again, press } : undefined,
    );
  }

  /** The extension behind this script has gone: its marks go too, and it is said once, unless a newer version took them over. */
  private farewell(): void {
    const stood = this.overlay.current?.stands();
    this.stop();
    if (!stood) return;
    const last = createOverlay(this.parts.document);
    last.count(this.words.updated, { word: this.words.close, press: () => last.remove() });
  }
}
