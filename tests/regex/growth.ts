/** How much longer a string four times as long may take: linear work takes 4 times, quadratic 16. */
const MOST_GROWTH = 9;
/** The shorter lengths that are tried, in turn: what is worse than quadratic shows at the first of them. */
const SHORT = [100, 2500];
/** Milliseconds below which a time says nothing of growth. */
const FLOOR = 1;
const MOST_TURNS = 6;

/**
 * Matches a pattern against strings made from its own words, each at two lengths.
 * Returns the kind of string on which time grows faster than length, or null when there is none.
 */
export async function growthOf({ source, flags }: RegExp): Promise<string | null> {
  const every = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  for (const length of SHORT) {
    for (const unit of unitsOf(source)) {
      const run = (size: number) => {
        const text = `${unit.repeat(size / unit.length)}\u0000`;
        return () => text.replace(every, '');
      };
      const growth = await growthBetween(run(length), run(length * 4), { floor: FLOOR, most: MOST_GROWTH });
      if (growth > MOST_GROWTH)
        return `${JSON.stringify(unit)} repeated: 4 times as long takes ${growth.toFixed()} times`;
    }
  }
  return null;
}

/**
 * How many times longer the second piece of work takes than the first, the best times of some turns compared, so that
 * a busy machine disturbs little. Ends as soon as growth is at most `most`. A time below `floor` milliseconds counts
 * as `floor`.
 */
export async function growthBetween(
  short: () => unknown,
  long: () => unknown,
  { floor, most }: { floor: number; most: number },
): Promise<number> {
  let [bestShort, bestLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let growth = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < MOST_TURNS && growth > most; turn++) {
    bestShort = Math.min(bestShort, await timeOf(short));
    bestLong = Math.min(bestLong, await timeOf(long));
    growth = bestLong / Math.max(bestShort, floor);
  }
  return growth;
}

/** What `growthOver` gives at most where time grows as the text does; quadratic work gives 16. */
export const LINEAR = 10;
/** Characters of the shorter text, and milliseconds that say nothing. */
const [SHORTER, STAGE_FLOOR] = [15_000, 5];

/** How many times longer it takes to read a text of one piece, repeated, that is four times as long. `prepared` gives the work on a text. */
export function growthOver(piece: string, prepared: (text: string) => () => unknown): Promise<number> {
  const of = (length: number) => prepared(piece.repeat(Math.ceil(length / piece.length)));
  return growthBetween(of(SHORTER), of(4 * SHORTER), { floor: STAGE_FLOOR, most: LINEAR });
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Repeats that trouble patterns: what they take between words, their words, and their words nearly said. */
function unitsOf(source: string): string[] {
  const words = [...new Set(source.match(/\p{L}{2,}(?: \p{L}{2,})*/gu) ?? [])];
  const few = words.filter((_, at) => at % Math.ceil(words.length / 25) === 0);
  return [
    ...[' ', 'a', '0', '-', '.', ',', '\n', 'a ', '1 ', '1,', '1.', '$1', 'a, ', 'A ', '(', '"'],
    ...few.flatMap((word) => [word, `${word} `, `${word} a `, `${word}, `, `${word.slice(0, -1)} `]),
    `${few.slice(0, 8).join(' ')} `,
  ];
}
