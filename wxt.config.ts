import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { type BuildOptions, normalizePath, type Plugin, parseAst, type Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { readLexicon } from './src/facts/lexicon/index.ts';

type ModulePreload = NonNullable<Exclude<BuildOptions['modulePreload'], boolean | undefined>['resolveDependencies']>;
type ModuleGraph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** Nothing may be loaded, and nothing sent: the browser itself refuses every request of an extension page. */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
  "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The PDF library's polyfills look for the global object with code made from text, which the policy above forbids. */
const plainGlobal = () => ({
  name: 'plain-global',
  transform: (code: string, id: string) =>
    id.includes('pdfjs-dist') ? code.replaceAll("Function('return this')()", 'globalThis') : null,
});

/** Properties of our own that leave no page script under their name and that no text names: they may be called anything. */
const OWN_NAMES =
  /^(?:paneId|hosts|sameId|roots|wall|toText|preserve|onHidden|skip|unreadable|article|untyped|postings|headings|titles|shows|except|pane|claims)$/;

/** Names of few different letters, frequent ones, are what gzip makes the least of. */
function shortName(number: number): string {
  const letters = 'etaoinsrlcdumpf';
  const rest = Math.floor(number / letters.length);
  return letters[number % letters.length]! + (rest > 0 ? shortName(rest - 1) : '');
}

/**
 * `function a(t){return t}` → `a=t=>t`, for the functions of a script's outermost one. They are defined before anything else
 * runs; none of them uses `this`.
 */
function withArrows(code: string): string {
  const [call] = parseAst(code).body;
  if (call?.type !== 'ExpressionStatement' || call.expression.type !== 'CallExpression') return code;
  const { callee } = call.expression;
  if (callee.type !== 'FunctionExpression' || !callee.body) return code;
  const textOf = ({ start, end }: { start: number; end: number }) => code.slice(start, end);
  const functions = callee.body.body.flatMap((one) => (one.type === 'FunctionDeclaration' ? [one] : []));
  const arrows = functions.map(({ id, params, body }) => {
    const [only] = body?.body ?? [];
    const value = only?.type === 'ReturnStatement' ? only.argument : null;
    const bare = value && (/^(?:Object|Sequence)/.test(value.type) ? `(${textOf(value)})` : textOf(value));
    const given = params.map(textOf).join();
    return `${id?.name}=${/^\w+$/.test(given) ? given : `(${given})`}=>${bare ?? textOf(body!)}`;
  });
  let rest = textOf(callee.body).slice(1);
  for (const one of functions) rest = rest.replace(textOf(one), () => '');
  return arrows.length === 0
    ? code
    : `${code.slice(0, callee.body.start)}{let ${arrows.join()};${rest}${code.slice(callee.body.end)}`;
}

/** Scripts that pages are asked to run are made as small as can be: a second minifier finds what the first one leaves. */
const smallScripts = (): Plugin => ({
  name: 'small-scripts',
  // The builder wraps such a script in reports of crashes, which production silences anyway: only the call is kept.
  transform: (code, id) =>
    id.includes('virtual:wxt-content-script-main-world')
      ? `${/^import definition .*$/m.exec(code)![0]}\nexport default definition.main();`
      : null,
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.fileName.startsWith('content-scripts/')) continue;
        // `expression`: the value of such a script is what it read. `hoist_funs` puts its functions first, for `withArrows`.
        const compress = {
          passes: 3,
          pure_getters: true,
          unsafe_arrows: true,
          expression: true,
          hoist_funs: true,
          reduce_funcs: false,
          unsafe: true,
        };
        const mangle = { properties: { regex: OWN_NAMES }, nth_identifier: { get: shortName } };
        const { code } = await minify(chunk.code, { ecma: 2020, compress, mangle, format: { quote_style: 1 } });
        chunk.code = withArrows(code!);
      }
    },
  },
});

/** Where the pages start: each module's own imports, and theirs, are what has to be loaded with it. */
const POPUP = moduleAt('entrypoints/popup/main.tsx');
const READER = moduleAt('src/ui/judge.ts');
const DASHBOARD = moduleAt('entrypoints/dashboard/main.tsx');
/** Where the source says that there is no automaton of the lexicon yet. */
const BUILT_LEXICON = moduleAt('src/facts/lexicon/built.ts');
/** What WXT adds to every page, in a file of its own if it is left alone. */
const IN_EVERY_PAGE = 'virtual:wxt-html-plugins';

/** A module's name as the builder has it, on every system. */
function moduleAt(file: string): string {
  return normalizePath(resolve(file));
}

/**
 * Left alone, the builder cuts what pages share into dozens of small files, and a browser that has to fetch 27 of them
 * opens the popup a quarter later than one that fetches two: `start` is what the popup needs to show itself, with the
 * little that the reader and the dashboard share besides; `reader` is what judges a posting.
 */
const fewFiles = (): Plugin => ({
  name: 'few-files',
  outputOptions(options) {
    if (options.format !== 'es') return null;
    const reached = new Map<string, Set<string>>();
    const isIn = (entry: string, id: string, graph: ModuleGraph) => {
      const modules = reached.get(entry) ?? new Set([entry]);
      if (!reached.has(entry))
        for (const one of modules) for (const next of graph.getModuleInfo(one)?.importedIds ?? []) modules.add(next);
      reached.set(entry, modules);
      return modules.has(id);
    };
    // The popup's own first lines draw the popup: in a file that other pages load too, they would draw it there. Each page
    // keeps its own style sheet as well.
    const isStart = (id: string, graph: ModuleGraph) =>
      id !== POPUP &&
      !id.endsWith('.css') &&
      (id.includes(IN_EVERY_PAGE) || isIn(POPUP, id, graph) || (isIn(READER, id, graph) && isIn(DASHBOARD, id, graph)));
    const groups = [
      { priority: 2, name: (id: string, graph: ModuleGraph) => (isStart(id, graph) ? 'start' : null) },
      { priority: 1, name: (id: string, graph: ModuleGraph) => (isIn(READER, id, graph) ? 'reader' : null) },
    ];
    return { ...options, codeSplitting: { groups } };
  },
});

/**
 * A page names the files that it will need at once. A script names none for those it loads later: it asks for them in the
 * same moment, and putting their names into the page first holds the popup up by some 10 ms.
 */
const preloadedBy: ModulePreload = (_file, dependencies, { hostType }) => (hostType === 'html' ? dependencies : []);

/** Makes the automaton of the lexicon here, once, and not in every popup anew. */
const builtLexicon = (): Plugin => ({
  name: 'built-lexicon',
  load: (id) =>
    id === BUILT_LEXICON
      ? `export const builtLexicon = () => JSON.parse(${quoted(JSON.stringify(readLexicon()))});`
      : null,
});

/** A text of JSON as a literal. */
function quoted(json: string): string {
  return `'${json.replace(/[\\']/g, '\\$&')}'`;
}

// `--mode e2e` builds what is shipped, but for access to two sites: everything else is the production build.
if (process.env.NODE_ENV === 'e2e') process.env.NODE_ENV = 'production';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: resolve('entrypoints'),
  publicDir: resolve('assets/public'),
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: ({ command }) => ({
    // Development takes the words as they stand, for they may change while it runs.
    plugins: [preact(), smallScripts(), fewFiles(), ...(command === 'build' ? [builtLexicon()] : [])],
    build: { target: 'es2022', modulePreload: { polyfill: false, resolveDependencies: preloadedBy } },
    worker: { format: 'es' as const, plugins: () => [plainGlobal()] },
  }),
  manifest: ({ browser, command, mode }) => ({
    // The words stand in assets/public/_locales, one file a language.
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    // A permission prompt cannot be clicked in a test, so the build for tests has what a user would grant; nothing else differs.
    ...(mode === 'e2e' ? { host_permissions: ['*://*.linkedin.com/*', '*://*.indeed.com/*'] } : {}),
    action: { default_title: 'Rolescope' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      'save-posting': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_savePosting__' },
      'next-quote': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_nextQuote__' },
    },
    // Development builds reload over a socket, so only production carries the closed policy; production is what is tested.
    ...(command === 'build' ? { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rolescope@rolescope.app',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
