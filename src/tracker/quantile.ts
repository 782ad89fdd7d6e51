/** The value at a share (0..1) of a list in ascending order, by straight lines between its entries; null for an empty one. */
export function quantile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}

/** The middle of values in any order, rounded; null where there is none. */
export function median(values: readonly number[]): number | null {
  const middle = quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
  return middle === null ? null : Math.round(middle);
}
