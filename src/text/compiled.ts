/** A text of so many UTF-16 units is matched by machine code at once. */
const LONG = 1000;
const compiled = new WeakSet<RegExp>();

/**
 * The pattern, compiled to be run on texts like this one. The engine of Chromium compiles a pattern that first meets a
 * short text for its interpreter, and once more, for the machine, when it meets a second. The first takes up to five times
 * as long as the other, every popup does it anew, and no pattern of a posting is run once only. A long text spares it.
 */
export function compiledFor(text: string, pattern: RegExp): RegExp {
  if (!compiled.has(pattern)) {
    compiled.add(pattern);
    if (text.length < LONG) {
      const { lastIndex } = pattern;
      // Made from the text, for its letters of one or two bytes are what the code is made for.
      pattern.test(text.padEnd(LONG, '.'));
      pattern.lastIndex = lastIndex;
    }
  }
  return pattern;
}
