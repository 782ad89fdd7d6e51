import { type Card, type Mark, MOST_CARDS } from './card.ts';
import { createOverlay, type Overlay, type Placed } from './overlay.ts';
import { type Found, findCards } from './read.ts';
import type { CardShape } from './shapes.ts';

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
/** Cards that are taken on in one go. */
const AT_ONCE = 500;

/** Marks the cards that are in sight, and keeps at it until the given function is called. Asks for no card that was not seen. */
export function watchCards(parts: WatchParts): () => void {
  const watch = new Watch(parts);
  watch.start().catch(() => watch.stop());
  return () => watch.stop();
}

class Watch {
  private readonly parts: WatchParts;
  private readonly overlay: { current: Overlay | null } = { current: null };
  private readonly cards = new Map<Element, Found>();
  private readonly visible = new Set<Element>();
  /** Marks by id; null: asked, and nothing to say. */
  private readonly marks = new Map<string, Mark | null>();
  private readonly ends: (() => void)[] = [];
  private readonly sight: IntersectionObserver;
  private shapes: readonly CardShape[] = [];
  private dimming = true;
  private stopped = false;
  private asking = false;
  private scanTimer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;

  constructor(parts: WatchParts) {
    this.parts = parts;
    this.sight = new IntersectionObserver((entries) => this.onSight(entries), { rootMargin: '200px' });
  }

  async start(): Promise<void> {
    const answer = (await this.parts.ask({ type: 'shapes' })) as { shapes?: readonly CardShape[] } | null;
    if (this.stopped || !answer?.shapes?.length) return;
    this.shapes = answer.shapes;
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
    this.sight.disconnect();
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
    for (const box of this.cards.keys()) if (!box.isConnected) this.drop(box);
    const found = findCards(this.parts.document, this.shapes, this.parts.address()).filter(
      ({ box }) => !this.cards.has(box),
    );
    for (const card of found.slice(0, AT_ONCE)) {
      this.cards.set(card.box, card);
      this.sight.observe(card.box);
    }
    if (found.length > AT_ONCE) this.scanSoon();
    this.askSoon();
    this.drawSoon();
  }

  private drop(box: Element): void {
    this.cards.delete(box);
    this.visible.delete(box);
    this.sight.unobserve(box);
  }

  private onSight(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.visible.add(target);
      else this.visible.delete(target);
    }
    this.askSoon();
    this.drawSoon();
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
        this.askSoon();
      });
  }

  private unasked(): Card[] {
    const cards = new Map<string, Card>();
    for (const box of this.visible) {
      const card = this.cards.get(box)!.read();
      if (card && !this.marks.has(card.id)) cards.set(card.id, card);
      if (cards.size === MOST_CARDS) break;
    }
    return [...cards.values()];
  }

  private async ask(cards: readonly Card[]): Promise<void> {
    // Whatever comes of it, a card is asked about once.
    for (const { id } of cards) this.marks.set(id, null);
    const answer = (await this.parts.ask({ type: 'cards', cards })) as { marks?: readonly Mark[] } | null;
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
    const placed: Placed[] = [];
    for (const box of this.visible) {
      const mark = this.marks.get(this.cards.get(box)!.id());
      if (mark) placed.push({ box, mark });
    }
    if (placed.length === 0 && !this.overlay.current) return;
    this.overlay.current ??= createOverlay(this.parts.document);
    this.overlay.current.draw(placed, this.dimming);
    this.count();
  }

  private count(): void {
    const marks = [...this.marks.values()].filter((mark) => mark !== null);
    const dimmed = marks.filter(({ dim }) => dim).length;
    const words =
      marks.length === 0 ? '' : `Rolescope: ${marks.length} marked${dimmed > 0 ? `, ${dimmed} dimmed` : ''}`;
    const press = () => {
      this.dimming = !this.dimming;
      this.drawSoon();
    };
    this.overlay.current?.count(
      words,
      dimmed > 0 ? { word: this.dimming ? 'Undo dimming' : 'Dim again', press } : undefined,
    );
  }

  /** The extension behind this script has gone: its marks go too, and it is said once. */
  private farewell(): void {
    const { current } = this.overlay;
    this.stop();
    if (!current) return;
    this.stopped = true;
    const last = createOverlay(this.parts.document);
    last.count('Rolescope was updated. Reload this page to see its marks again.', {
      word: 'Close',
      press: () => last.remove(),
    });
  }
}
