/** Milliseconds in which a verdict that is about to be drawn stands on the screen. */
const PAUSE = 100;

/**
 * Starts what nobody waits for when the page had time to draw: notes and caches would take the processor from the
 * verdict. What it fails with is not told, so it must be something that only costs time, or is done again the next time.
 */
export function afterDrawing(work: () => Promise<unknown>): void {
  setTimeout(() => work().catch(() => {}), PAUSE);
}
