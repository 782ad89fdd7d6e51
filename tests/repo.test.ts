import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from '../src/page/sites/index.ts';

/** Tests about the repository itself: the conventions of CONTRIBUTING.md, each with a message that says what to do. */
const ROOT = join(import.meta.dirname, '..');
const SOURCES = [...filesIn('src'), ...filesIn('entrypoints')].filter((file) => /\.tsx?$/.test(file));

/** What each part of `src/` may import from the others; a page becomes a posting, facts, a match, a report. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  knowledge: ['text'],
  text: [],
  profile: ['knowledge', 'text'],
  page: ['knowledge'],
  facts: ['knowledge', 'page', 'text'],
  match: ['facts', 'knowledge', 'page', 'profile', 'text'],
  tracker: ['facts', 'knowledge', 'match', 'page', 'text'],
  prepare: ['facts', 'knowledge', 'match', 'profile', 'text'],
  report: ['facts', 'knowledge', 'match', 'prepare', 'tracker', 'profile', 'text'],
  resume: ['facts', 'knowledge', 'profile', 'text'],
  store: ['facts', 'profile', 'tracker', 'match', 'page'],
  browse: ['facts', 'knowledge', 'match', 'page', 'profile', 'store', 'text', 'tracker'],
};

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

function importsOf(file: string): string[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(([, target]) => target!);
}

describe('architecture', () => {
  it('imports point one way: page → text → facts → match → report', () => {
    const wrong = SOURCES.flatMap((file) => {
      const part = /^src\/(\w+)\//.exec(file)?.[1];
      const allowed = part && MAY_IMPORT[part];
      if (!allowed) return [];
      return importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(ROOT, join(ROOT, file, '..', target)))
        .filter((target) => {
          const other = /^src\/(\w+)\//.exec(target)?.[1];
          return other !== part && !(other && allowed.includes(other));
        })
        .map(
          (target) =>
            `${file} imports ${target}: move what it needs into a stage it may import (${allowed.join(', ') || 'none'})`,
        );
    });
    expect(wrong).toEqual([]);
  });

  it('nothing but the command line, the user interface and the wiring imports the whole pipeline', () => {
    const wrong = SOURCES.filter(
      (file) =>
        !/^(src\/(cli|ui)|entrypoints)\//.test(file) && importsOf(file).some((target) => /\/analyse\.ts$/.test(target)),
    );
    expect(wrong).toEqual([]);
  });

  const ONE_PLACE: [name: string, pattern: RegExp, where: RegExp][] = [
    ['compromise', /^compromise/, /^src\/facts\/nlp\.ts$/],
    ['idb-keyval', /^idb-keyval/, /^src\/store\/database\.ts$/],
    ['fflate', /^fflate/, /^src\/resume\/files\/zip\.ts$/],
    ['pdfjs-dist', /^pdfjs-dist/, /^src\/resume\/files\/pdf\.ts$/],
    ['linkedom (Node only)', /^linkedom/, /^src\/cli\//],
    ['node: modules', /^node:/, /^src\/cli\//],
    ['wxt/browser', /^wxt\/browser/, /^(src\/(ui\/(browser|active-page)|browse\/extension)\.ts|entrypoints\/.*)$/],
  ];
  it.each(ONE_PLACE)('%s is imported in one place', (name, pattern, where) => {
    const wrong = SOURCES.filter((file) => !where.test(file) && importsOf(file).some((target) => pattern.test(target)));
    expect(wrong, `only ${where} may import ${name}: add what you need there`).toEqual([]);
  });

  it('page scripts never reach the store: their database would be the site’s', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file) || !existsSync(join(ROOT, file))) return;
      reached.add(file);
      for (const target of importsOf(file))
        if (target.startsWith('.')) visit(relative(ROOT, join(ROOT, file, '..', target)));
    };
    for (const file of SOURCES.filter((name) => /^entrypoints\/.*\.content\.ts$/.test(name))) visit(file);
    expect(reached.size).toBeGreaterThan(3);
    expect([...reached].filter((file) => /^src\/(store|profile|match|facts|ui)\//.test(file))).toEqual([]);
  });

  it('stages read no clock, no network, no storage and no global document', () => {
    const AMBIENT =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\blocalStorage\b|\bwindow\.(?:location|document|open|addEventListener|get\w+)|(?<![.\w])document\.(?:query|get|create|body|title)|\bXMLHttpRequest\b|\bnavigator\./;
    const wrong = SOURCES.filter((file) =>
      /^src\/(page|text|facts|match|prepare|report|profile|tracker|resume|knowledge)\//.test(file),
    ).filter((file) => {
      const code = withoutComments(readFileSync(join(ROOT, file), 'utf8'));
      // a parameter named `document` is what these stages are meant to use
      const ambient = AMBIENT.exec(code)?.[0] ?? '';
      return (
        ambient !== '' &&
        !(
          ambient.startsWith('document.') &&
          /\bdocument: (?:Document|TextDocument)|\{ document\b|const document =/.test(code)
        )
      );
    });
    expect(wrong, 'take it as a parameter instead').toEqual([]);
  });

  it('markup is never built from text', () => {
    const wrong = SOURCES.filter((file) =>
      /\binnerHTML\b|\bouterHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/.test(
        withoutComments(readFileSync(join(ROOT, file), 'utf8')),
      ),
    );
    expect(wrong, 'build nodes, or let Preact render text').toEqual([]);
  });

  it('entrypoints only wire', () => {
    const long = filesIn('entrypoints').filter((file) => /\.tsx?$/.test(file) && linesOf(file) > 25);
    expect(long, 'move the logic to src/').toEqual([]);
  });

  it('files stay short enough to read at once', () => {
    const TABLE = /^src\/(?:facts\/lexicon|knowledge|text\/headings)|\/(?:cues|words|sample)\.ts$/;
    const long = SOURCES.filter((file) => !TABLE.test(file) && linesOf(file) > 300).map(
      (file) => `${file}: ${linesOf(file)} lines`,
    );
    expect(long, 'split by topic (tables of words are exempt)').toEqual([]);
  });

  it('no drawer files', () => {
    expect(
      SOURCES.filter((file) => /\/(?:utils?|helpers?|misc|common)(?:\.tsx?|\/)/.test(file)),
      'name the file for what it does',
    ).toEqual([]);
  });
});

describe('what is shipped', () => {
  it('the lock file holds no download addresses', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":/);
  });

  it('every library that is shipped stands among the licences, in its version', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const licences = readFileSync(join(ROOT, 'assets/public/third-party-licences.txt'), 'utf8');
    const shipped = SOURCES.filter((file) => !file.startsWith('src/cli/')).flatMap(importsOf);
    const missing = Object.entries(dependencies).filter(
      ([name, version]) =>
        shipped.some((target) => target === name || target.startsWith(`${name}/`)) &&
        !licences.split('\n').includes(`== ${name} ${version}`),
    );
    expect(missing, 'add its licence to assets/public/third-party-licences.txt').toEqual([]);
  });

  it('every script of package.json is told of', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const told = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs').filter((file) => file.endsWith('.md'))]
      .map((file) => readFileSync(join(ROOT, file), 'utf8'))
      .join('\n');
    const missing = Object.keys(scripts).filter((name) => !new RegExp(`npm (?:run (?:-s )?)?${name}\\b`).test(told));
    expect(missing, 'say in CONTRIBUTING.md what it is for').toEqual([]);
  });

  it('README names every supported site', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    expect(SITES.length).toBeGreaterThan(8);
    const missing = SITES.filter(({ id }) => !readme.includes(id.replace(/[^a-z]/g, ''))).map(({ id }) => id);
    expect(missing, 'add it under “What it reads”').toEqual([]);
  });

  it('every site has a fixture', () => {
    const fixtures = readdirSync(join(ROOT, 'tests/page/fixtures'));
    const missing = SITES.filter(
      ({ id }) => !fixtures.some((name) => name.startsWith(`${id}-`) || name === `${id}.html`),
    ).map(({ id }) => id);
    expect(missing, 'add tests/page/fixtures/<site>-<case>.html').toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function linesOf(file: string): number {
  return readFileSync(join(ROOT, file), 'utf8').split('\n').length;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}
