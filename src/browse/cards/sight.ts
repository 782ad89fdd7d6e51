import type { Found } from './read.ts';

/** Up to so many cards are all measured; of more, the first in sight is searched for, as they stand in order. */
const MEASURED = 400;
/** More cards than this are never in sight at once. */
const MOST_IN_SIGHT = 200;

/** The cards that stand in a window of this height, wholly or in part. `cards` are in the order of the page. */
export function inSight(cards: readonly Found[], height: number): Found[] {
  if (cards.length <= MEASURED) return cards.filter(({ box }) => stands(box, height));
  const seen: Found[] = [];
  for (let index = firstBelowTop(cards); index < cards.length && seen.length < MOST_IN_SIGHT; index += 1) {
    const { top } = cards[index]!.box.getBoundingClientRect();
    if (top >= height) break;
    seen.push(cards[index]!);
  }
  return seen.filter(({ box }) => stands(box, height));
}

function stands(box: Element, windowHeight: number): boolean {
  const { top, bottom, height } = box.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < windowHeight;
}

/** The first card that ends below the window's top, found by halves. */
function firstBelowTop(cards: readonly Found[]): number {
  let low = 0;
  let high = cards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cards[middle]!.box.getBoundingClientRect().bottom > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
