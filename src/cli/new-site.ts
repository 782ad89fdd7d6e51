import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `npm run new:site NAME [HOST]`: lays down what a site needs — its table, a page of it with a posting, a list that is
 * refused, their rows of test and its name in the README — so that everything passes and is then made true.
 */

/** A mistake of the caller, in one line. */
export class NewSiteError extends Error {
  override name = 'NewSiteError';
}

/** Writes everything for a new site into a repository; gives the files that were made or changed. */
export function newSite(root: string, name: string, host = `${name}.com`): string[] {
  if (!/^[a-z][a-z0-9]{1,30}$/.test(name)) throw new NewSiteError('NAME must be one word of small letters and digits');
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))
    throw new NewSiteError('HOST must be a host like careers.example.com');
  const table = `src/page/sites/${name}.ts`;
  if (existsSync(join(root, table))) throw new NewSiteError(`${table} is there already`);
  const made: Record<string, string> = {
    [table]: siteFile(name, host),
    [`tests/page/fixtures/${name}.html`]: postingPage(host),
    [`tests/page/fixtures/${name}-list.html`]: listPage(host),
  };
  const changed: Record<string, (text: string) => string> = {
    'src/page/sites/index.ts': (text) => withSite(text, name),
    'tests/page/pages.ts': (text) => withRows(text, name, host),
    'README.md': (text) => replaced(text, '- **Company boards:** ', `- **Company boards:** ${capital(name)}, `),
  };
  // Everything is worked out before anything is written.
  const texts = { ...made };
  for (const [file, change] of Object.entries(changed)) texts[file] = change(readFileSync(join(root, file), 'utf8'));
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(root, file), text);
  return Object.keys(texts);
}

function siteFile(name: string, host: string): string {
  return `import type { SiteTable } from './site.ts';

/** ${capital(name)}: say here what its pages are made of, and what to beware of. */
export const ${name}: SiteTable = {
  id: '${name}',
  hosts: ['${host}'],
  posting: [/^\\/jobs\\/(\\d+)/],
  list: [/^/],
  roots: ['main'],
  title: ['h1'],
  company: ['.company'],
  location: ['.location'],
  text: ['.description'],
};
`;
}

function postingPage(host: string): string {
  return `<!-- https://${host}/jobs/4711 -->
<!doctype html>
<html lang="en">
<head><title>Director of Product</title></head>
<body>

<nav><a href="/jobs">All jobs</a></nav>
<main><h1>Director of Product</h1><p class="company">Harbourlight</p><p class="location">Cork, Ireland</p>
<div class="description"><p>Harbourlight builds scheduling software for ferry operators in nineteen countries.</p>
<h3>What you will do</h3>
<ul><li>Own the roadmap for the booking product, from discovery to launch.</li><li>Lead five product managers and two designers.</li><li>Report to the Chief Product Officer.</li></ul>
<h3>What you bring</h3>
<ul><li>8+ years of product management, three of them leading managers.</li><li>Fluency with pricing experiments.</li></ul>
<p>We pay fairly and say how: the base range stands on this page.</p></div></main>
</body>
</html>
`;
}

function listPage(host: string): string {
  const rows = [1, 2, 3].map((number) => `<li><a href="/jobs/471${number}">Director of Product ${number}</a></li>`);
  return `<!-- https://${host}/jobs -->
<!doctype html>
<html lang="en">
<head><title>Jobs</title></head>
<body>
<main><h1>Jobs</h1><ul>${rows.join('')}</ul></main>
</body>
</html>
`;
}

/** The import and the entry, each where the alphabet has it. */
function withSite(text: string, name: string): string {
  const lines = text.split('\n');
  const importLine = `import { ${name} } from './${name}.ts';`;
  const isImport = (line: string) => /^import \{ [a-z]\w* \} from '\.\/\w+\.ts';$/.test(line);
  insertSorted(lines, importLine, isImport);
  const start = lines.findIndex((line) => line.startsWith('const TABLES'));
  insertSorted(lines, `  ${name},`, (line, index) => index > start && /^ {2}[a-z]\w*,$/.test(line));
  return lines.join('\n');
}

function insertSorted(lines: string[], line: string, isPeer: (line: string, index: number) => boolean): void {
  const peers = lines.flatMap((other, index) => (isPeer(other, index) ? [{ other, index }] : []));
  const next = peers.find(({ other }) => other > line);
  const last = peers.at(-1);
  if (!last) throw new NewSiteError('src/page/sites/index.ts is not of the shape that this command knows');
  lines.splice(next ? next.index : last.index + 1, 0, line);
}

function withRows(text: string, name: string, host: string): string {
  const read = `export const READ: readonly ReadCase[] = [
  {
    page: '${name}',
    posting: {
      title: 'Director of Product',
      company: 'Harbourlight',
      location: 'Cork, Ireland',
      url: 'https://${host}/jobs/4711',
      id: '4711',
      site: '${name}',
    },
    text: [...DESCRIPTION],
    by: {
      title: 'site:${name}/h1',
      company: 'site:${name}/.company',
      location: 'site:${name}/.location',
      text: 'site:${name}/.description',
    },
  },
`;
  const refused = `export const REFUSED: readonly RefusedCase[] = [\n  { page: '${name}-list', code: 'not-a-posting' },\n`;
  return replaced(
    replaced(text, 'export const READ: readonly ReadCase[] = [\n', read),
    'export const REFUSED: readonly RefusedCase[] = [\n',
    refused,
  );
}

function replaced(text: string, old: string, next: string): string {
  if (!text.includes(old)) throw new NewSiteError(`a file has no “${old.trim()}” any more: mend this command`);
  return text.replace(old, () => next);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name = '', host] = process.argv.slice(2);
  try {
    const files = newSite(resolve(import.meta.dirname, '../..'), name, host);
    console.log(`Laid down:\n${files.map((file) => `  ${file}`).join('\n')}`);
    console.log(
      'Now make the page, the table and the rows true, and run: npx vitest run tests/page tests/repo.test.ts',
    );
  } catch (error) {
    if (!(error instanceof NewSiteError)) throw error;
    console.error(`new:site: ${error.message}\nUsage: npm run new:site NAME [HOST]`);
    process.exitCode = 2;
  }
}
