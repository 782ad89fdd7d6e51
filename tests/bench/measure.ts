/** What repeated runs of a piece of work took, in milliseconds of wall clock. */
export interface Times {
  median: number;
  p95: number;
  /** On a machine that does other work too this is nearest to the truth. */
  best: number;
}

/** Runs work until it is warm, `warm` times at most, then measures it `rounds` times. */
export async function measure(work: () => unknown, rounds: number, warm: number): Promise<Times> {
  for (let round = 0; round < warm; round += 1) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return timesOf(times);
}

/** Median, 95th percentile and best of single measurements. */
export function timesOf(measured: readonly number[]): Times {
  const sorted = [...measured].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
  return { median: at(0.5), p95: at(0.95), best: sorted[0]! };
}

/** A line of the report. `reference`: the time that this one is shown as a multiple of; undefined: none. */
export function print(name: string, { median, p95, best }: Times, reference?: Times): void {
  const figures = [median, best, p95].map((time) => time.toFixed(2).padStart(9)).join('');
  const ratio = reference ? `  ×${(median / reference.median).toFixed(1)}` : '';
  console.log(`${name.padEnd(56)}${figures}${ratio}`);
}

/** The head of the columns that `print` fills. */
export function printHead(title: string): void {
  console.log(`\n${title.padEnd(56)}${['median ms', 'best', 'p95'].map((word) => word.padStart(9)).join('')}`);
}
