import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-cli-'));

/** Runs the command line; `input` is what stands on standard input. */
async function cli(argv: string[], input: string | Readable = '') {
  let out = '';
  let errors = '';
  const sink = (take: (text: string) => void) =>
    new Writable({
      write(chunk, _, done) {
        take(String(chunk));
        done();
      },
    });
  const stdin = typeof input === 'string' ? Readable.from(input === '' ? [] : [input]) : input;
  const code = await run(argv, {
    stdin,
    stdout: sink((text) => (out += text)),
    stderr: sink((text) => (errors += text)),
  });
  return { code, out, errors, lines: out.split('\n').filter(Boolean).map(parsed) };
}

function parsed(line: string) {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

function file(name: string, body: string): string {
  const path = join(folder, name);
  writeFileSync(path, body);
  return path;
}

const record = (change: object) =>
  JSON.stringify({ title: 'Director of Product', text: 'You have 8+ years in product management.', ...change });

describe('records', () => {
  it('gives one line each, in order, with the id copied or the line number', async () => {
    const { code, lines } = await cli(
      ['--format', 'jsonl', '-'],
      `${record({ id: 'x' })}\n\n${record({})}\n${record({ id: 7 })}`,
    );
    expect([code, lines.map(({ id, schema }) => [id, schema])]).toEqual([
      0,
      [
        ['x', 'rolescope/analysis@1'],
        ['3', 'rolescope/analysis@1'],
        ['7', 'rolescope/analysis@1'],
      ],
    ]);
  });

  const bad: [string, string, { id: string; error: { code: string } }][] = [
    ['broken JSON', '{"title": "x"', { id: '1', error: { code: 'bad-json' } }],
    ['a list', '{"id":"l","title":["x"]}', { id: 'l', error: { code: 'bad-record' } }],
    ['nothing in it', '{"id":"e","title":" ","text":""}', { id: 'e', error: { code: 'empty-record' } }],
  ];
  it.each(bad)('reports %s on its line and does the rest', async (_, line, expected) => {
    const { code, lines } = await cli(['--format', 'jsonl', '-'], `${line}\n${record({ id: 'good' })}\n`);
    expect(code).toBe(1);
    expect(lines[0]).toMatchObject(expected);
    expect(lines[1]).toMatchObject({ id: 'good', schema: 'rolescope/analysis@1' });
  });

  it('reads a title alone and says that there is no text', async () => {
    const { code, lines } = await cli(['--format', 'jsonl', '-'], record({ text: '' }));
    expect([code, lines[0].warnings[0].code]).toEqual([0, 'no-text']);
  });

  it('answers before the input ends', async () => {
    let release = () => {};
    const answered = new Promise<void>((resolve) => {
      release = resolve;
    });
    const input = Readable.from(
      (async function* () {
        yield `${record({ id: 'one' })}\n${record({ id: 'two' })}\n${record({ id: 'three' })}\n`;
        await answered;
        yield `${record({ id: 'four' })}\n`;
      })(),
    );
    let out = '';
    const stdout = new Writable({
      write(chunk, _, done) {
        out += chunk;
        if (out.includes('"two"')) release();
        done();
      },
    });
    expect(await run(['--format', 'jsonl', '-'], { stdin: input, stdout, stderr: stdout })).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(4);
  });
});

describe('files', () => {
  it('reads text, Markdown, HTML and JSON', async () => {
    const files = [
      file('a.txt', 'Head of Product\n\nYou have 8+ years in product management.'),
      file('a.md', '# Head of Product\n\nYou have 8+ years in product management.'),
      file(
        'a.html',
        '<h1>Head of Product</h1><ul><li>8+ years in <b>product management</b></li></ul><script>x()</script>',
      ),
      file('a.json', record({ title: 'Head of Product' })),
    ];
    const { code, out } = await cli(['--format', 'json', ...files]);
    const analyses = JSON.parse(out);
    expect(code).toBe(0);
    expect(analyses.map(({ id, posting }: { id: string; posting: { title: string } }) => [id, posting.title])).toEqual([
      ['1', 'Head of Product'],
      ['2', 'Head of Product'],
      ['3', 'Head of Product'],
      ['4', 'Head of Product'],
    ]);
    expect(analyses[2].posting.text).toBe('Head of Product\n• 8+ years in product management');
  });

  it('finds the posting in a page that was saved whole, menus and all', async () => {
    const page = file(
      'whole.html',
      `<!doctype html><html><head><title>VP Product - Cobalt Quay</title></head><body><nav><a href="/">Home</a></nav>
      <main><h1>VP Product</h1><h2>What you will do</h2><ul><li>Lead five directors and own the roadmap of the harbour line, from the
      first sketch to the day it carries freight for all of our customers on three coasts.</li></ul><h2>Requirements</h2><ul>
      <li>12+ years of experience in product management, six of them leading people who lead product managers</li>
      <li>Deep knowledge of pricing, and of what it takes to sell to ports</li></ul><h2>Benefits</h2><p>Remote, full-time, and a salary that
      we say on the first call. We are an equal opportunity employer.</p><a href="/apply">Apply now</a></main></body></html>`,
    );
    const { posting } = JSON.parse((await cli(['--format', 'json', page])).out);
    expect([posting.title, posting.company, posting.url]).toEqual(['VP Product', 'Cobalt Quay', '']);
    expect(posting.text).not.toContain('Home');
  });

  it('gives an object for one input', async () => {
    const { out } = await cli(['--format', 'json', file('b.json', record({ id: 'b' }))]);
    expect(JSON.parse(out).id).toBe('b');
  });

  it.each([
    ['a file that is not there', ['nowhere.txt'], /there is no such file/],
    ['a folder', [folder], /is a folder/],
    ['no file', [], /no file given/],
    ['an unknown format', ['--format', 'pdf', 'x.txt'], /unknown format/],
    ['an unknown option', ['--quick', 'x.txt'], /--quick/],
    [
      'a profile that is not there',
      ['--profile', 'none.json', file('c.txt', 'Head of Product')],
      /cannot read the profile/,
    ],
    [
      'a profile that is no JSON',
      ['--profile', file('bad.json', '{'), file('c.txt', 'Head of Product')],
      /not valid JSON/,
    ],
    [
      'a profile of the wrong shape',
      ['--profile', file('odd.json', '{"schema":"x"}'), file('c.txt', 'Head of Product')],
      /cannot be used/,
    ],
  ])('says in one line what is wrong with %s', async (_, argv, message) => {
    const { code, out, errors } = await cli(argv);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toMatch(message);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });
});

describe('with a profile', () => {
  const profile = file('profile.json', JSON.stringify({ schema: 'rolescope/profile@1', targetLevels: ['director'] }));
  it.each(['json', 'jsonl', 'md', 'html', 'csv', 'text'])('writes %s', async (format) => {
    const { code, out } = await cli([
      '--format',
      format,
      '--profile',
      profile,
      file('d.txt', 'Director of Product\n\nYou have 8+ years in product management.'),
    ]);
    expect(code).toBe(0);
    if (format.startsWith('json')) expect(JSON.parse(out).match.schema).toBe('rolescope/match@1');
    else expect(out).toContain('Director of Product');
  });
});
