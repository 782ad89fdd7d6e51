import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { linkedPostings } from '../../src/browse/cards/links.ts';
import { readPage } from '../../src/page/read.ts';
import { loadPage } from './load.ts';

/*
 * The build calls some properties of the page scripts otherwise. That is safe for a name only as long as nothing outside of
 * a script knows it: no answer, no message, no page's data, and no string that is used as a key.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const NAMES = new Set(
  /OWN_NAMES =\s+\/\^\(\?:([\w|]+)\)\$\//.exec(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'))?.[1]?.split('|'),
);
const SCRIPTS = ['posting', 'cards', 'links'].map((name) => `entrypoints/${name}.content.ts`);

type Node = { type: string } & Record<string, unknown>;

/** Every node of a module, itself first. */
function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (typeof (value as Node).type === 'string') yield value as Node;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

/** The modules of this repository that some modules are made of, as trees. */
function modulesOf(files: readonly string[]): Map<string, Node[]> {
  const found = new Map<string, Node[]>();
  const waiting = [...files];
  for (const file of waiting) {
    if (found.has(file)) continue;
    const nodes = [...nodesIn(parseAst(stripTypeScriptTypes(readFileSync(join(ROOT, file), 'utf8'))))];
    found.set(file, nodes);
    for (const { type, source } of nodes) {
      const from = (source as { value?: string } | null | undefined)?.value;
      if (/^(Import|Export)/.test(type) && from?.startsWith('.')) waiting.push(join(dirname(file), from));
    }
  }
  return found;
}

const MODULES = modulesOf(SCRIPTS);

/** The names of properties that a module reads or writes with a name of its own. */
function propertiesIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap(({ type, computed, key, property }) => {
    const named = (type === 'Property' ? key : type === 'MemberExpression' ? property : null) as Node | null;
    return named && computed !== true && named.type === 'Identifier' ? [String(named.name)] : [];
  });
}

/** Every key of a value, however deep. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysIn)];
}

describe('the properties that the build calls otherwise', () => {
  it('are known here, and each is one', () => {
    const used = new Set([...MODULES.values()].flatMap(propertiesIn));
    expect(NAMES.size).toBeGreaterThan(10);
    expect([...NAMES].filter((name) => !used.has(name))).toEqual([]);
    expect(MODULES.size).toBeGreaterThan(50);
  });

  it('stand in no answer of a page script', () => {
    const names = readdirSync(join(import.meta.dirname, 'fixtures')).map((file) => file.replace('.html', ''));
    const keys = names.flatMap((name) => {
      const [one, other] = [loadPage(name), loadPage(name)];
      return [...keysIn(readPage(one.document, one.address)), ...keysIn(linkedPostings(other.document, other.address))];
    });
    expect(new Set(keys)).toContain('conflicts');
    expect([...new Set(keys)].filter((key) => NAMES.has(key))).toEqual([]);
  });

  it('stand nowhere where messages are made and read', () => {
    const files = [...MODULES.keys()].filter((file) => file.startsWith('src/browse/'));
    expect(files).toContain('src/browse/cards/watch.ts');
    expect(files.flatMap((file) => propertiesIn(MODULES.get(file)!)).filter((name) => NAMES.has(name))).toEqual([]);
  });

  it('are no keys of a page’s data: these are strings, and none of them is such a name', () => {
    const strings = [...MODULES].flatMap(([file, nodes]) =>
      nodes.flatMap(({ type, value }) => {
        const text =
          type === 'TemplateElement' ? (value as { cooked: string }).cooked : type === 'Literal' ? value : '';
        // Lists of words are written as one string, too.
        return typeof text === 'string' ? text.split(/\s+/).map((word) => ({ file, word })) : [];
      }),
    );
    expect(strings.map(({ word }) => word)).toContain('baseSalary');
    expect(strings.filter(({ word }) => NAMES.has(word))).toEqual([]);
  });
});
