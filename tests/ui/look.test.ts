import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const UI = join(import.meta.dirname, '../../src/ui');
const TOKENS = readFileSync(join(UI, 'styles/tokens.css'), 'utf8');

/** `--ink: light-dark(#1a1d21, #eceef0)` → both colours by name. */
const COLOURS = new Map(
  [...TOKENS.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

const GROUNDS = ['paper', 'ground', 'sunk'];
const TEXTS = ['ink', 'ink-soft', 'accent', 'strong', 'good', 'possible', 'stretch', 'poor', 'unread'];
const PAIRS = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground, 4.5] as const)),
  ['accent-ink', 'accent', 4.5],
  ['ink', 'mark', 4.5],
  ['accent', 'accent-wash', 4.5],
  ['ink', 'accent-wash', 4.5],
  ['edge', 'paper', 3],
] as const;

describe('colours', () => {
  it.each(PAIRS)('%s on %s has contrast, light and dark', (text, ground, least) => {
    for (const theme of ['light', 'dark'] as const) {
      const ratio = contrast(COLOURS.get(text)![theme], COLOURS.get(ground)![theme]);
      expect(ratio, `${theme}: choose a stronger --${text}`).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('what the extension policy forbids', () => {
  const sources = (readdirSync(UI, { recursive: true }) as string[]).filter((file) => file.endsWith('.tsx'));

  it('there are no inline styles', () => {
    const wrong = sources.filter((file) => /\sstyle=/.test(readFileSync(join(UI, file), 'utf8')));
    expect(wrong, 'use a class: the policy ignores style attributes').toEqual([]);
  });

  it('every class that is used has a style, and the other way round', () => {
    const styles = ['styles', '.'].flatMap((folder) =>
      readdirSync(join(UI, folder)).flatMap((file) =>
        file.endsWith('.css') ? [readFileSync(join(UI, folder, file), 'utf8')] : [],
      ),
    );
    const styled = new Set(
      styles
        .join('\n')
        .match(/\.[a-z][\w-]*/g)
        ?.map((name) => name.slice(1)),
    );
    const code = sources.map((file) => readFileSync(join(UI, file), 'utf8')).join('\n');
    const unused = [...styled].filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code));
    const MADE = /^(?:band|sign|line|bar)-|^css$/; // names put together from a band, a state or a kind
    expect(
      unused.filter((name) => !MADE.test(name)),
      'delete the rule',
    ).toEqual([]);
  });
});

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
