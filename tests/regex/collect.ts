import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'vite';

/** A regular expression of the project and where it stands. */
export interface Pattern {
  source: string;
  flags: string;
  /** Path from the root of the repository; for one built at run time, the module whose code built it. */
  file: string;
}

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDERS = ['src', 'entrypoints'];
/** Modules that do something when they are loaded, and components, which Node cannot load. */
const STARTS = /\.tsx$|^entrypoints\/|^src\/ui\/|\/(?:main|start|store-pictures)\.ts$/;

/** Every pattern of the project, each once: the literals of its sources and those built while its modules load. */
export async function collectPatterns(): Promise<Pattern[]> {
  const files = sources();
  const found = [...files.flatMap(literalsOf), ...(await builtBy(files))];
  return [...new Map(found.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

function sources(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
      .filter((file) => /\.tsx?$/.test(file)),
  ).sort();
}

function literalsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if ('regex' in node && node.regex) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ source: pattern, flags, file });
      return;
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(join(ROOT, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

/** Loads every module that Node can load, with a `RegExp` that tells what it is asked to build. */
async function builtBy(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  const tell = (built: RegExp): RegExp => {
    const file = builder(new Error().stack ?? '');
    if (file) found.push({ source: built.source, flags: built.flags, file });
    return built;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args, self) =>
      tell(Reflect.construct(target, args, self === globalThis.RegExp ? target : self)),
    apply: (target, self, args) => tell(Reflect.apply(target, self, args)),
  });
  try {
    for (const file of files) if (!STARTS.test(file)) await load(file);
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/** What needs a browser cannot be loaded here; its literals are read from its source all the same. */
async function load(file: string): Promise<void> {
  try {
    await import(pathToFileURL(join(ROOT, file)).href);
  } catch (error) {
    if (/RegExp\(|anyOf\(/.test(readFileSync(join(ROOT, file), 'utf8'))) throw error;
  }
}

/** The module whose loading built a pattern, from the stack at that moment; undefined when a library built it. */
function builder(stack: string): string | undefined {
  const frames = stack.split('\n').filter((line) => FOLDERS.some((folder) => line.includes(`${ROOT}/${folder}/`)));
  const module = frames.at(-1);
  return module && relative(ROOT, module.slice(module.indexOf(ROOT)).replace(/[?:].*$/, ''));
}
