/** Where the arrow keys lead on the board: down and up a column, left and right to the nearest column with cards. */

/** The key of the posting whose card holds the focus on its link; null elsewhere, where arrows mean something else. */
export function keyOf(target: EventTarget | null): string | null {
  const link = target instanceof HTMLElement && target.matches('.board-card a') ? target : null;
  return link?.closest<HTMLElement>('[data-key]')?.dataset.key ?? null;
}

/** Puts the focus on the card beside; false where there is none. */
export function neighbour(board: HTMLElement, target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const columns = [...board.querySelectorAll('[data-status]')].map((column) => [
    ...column.querySelectorAll<HTMLElement>('.board-card a'),
  ]);
  const column = columns.findIndex((links) => links.includes(target));
  const place = columns[column]?.indexOf(target) ?? -1;
  const next = linkAt(columns, column, place, key);
  next?.focus();
  return next !== undefined;
}

function linkAt(columns: HTMLElement[][], column: number, place: number, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return columns[column]?.[place + 1];
    case 'ArrowUp':
      return columns[column]?.[place - 1];
    case 'ArrowRight':
      return near(
        columns.slice(column + 1).find((links) => links.length > 0),
        place,
      );
    case 'ArrowLeft':
      return near(
        columns.slice(0, Math.max(0, column)).findLast((links) => links.length > 0),
        place,
      );
    default:
      return undefined;
  }
}

function near(links: HTMLElement[] | undefined, place: number): HTMLElement | undefined {
  return links?.[Math.min(place, links.length - 1)];
}
