/**
 * Patterns that take more than linear time on long strings, and why they never meet one.
 * Mend the pattern instead wherever that is possible.
 */
export const BOUNDED: readonly { pattern: string; reason: string }[] = [];
