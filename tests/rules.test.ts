import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { analyse } from '../src/analyse.ts';
import { BENEFITS, RESPONSIBILITIES, SKILLS } from '../src/knowledge/taxonomy.ts';
import type { PostingInput } from '../src/page/posting.ts';

/**
 * Every rule of `src/facts` reads something in the corpora: a rule that no row needs is either untested or dead.
 * Rows are found by their shape: any text in the corpora is read once as a posting and, if short, as a title.
 */
const ROOT = join(import.meta.dirname, '..');
const RULE = /'((?:education|flag|pay|role|scope|track|work|years)\/[a-z0-9-]+)'/g;
const fired = new Set<string>();

beforeAll(async () => {
  const read = async (posting: Partial<PostingInput>) =>
    collect(
      await analyse(
        { title: 'Director of Product Management', text: '', ...posting },
        { grammar: null, now: '2026-11-21' },
      ),
    );
  for (const text of textsIn('tests/facts')) {
    await read({ text });
    if (text.length > 300 || text.includes('\n')) continue;
    for (const heading of ['Requirements', 'What you will do']) await read({ text: `${heading}\n• ${text}` });
    if (text.length < 120) await read({ title: text, location: text, company: text, employmentType: text });
  }
  for (const posting of LABELLED) await read(posting);
}, 120_000);

/** Postings whose page says something outside their text, or whose shape decides. */
const LABELLED: Partial<PostingInput>[] = [
  { workMode: 'remote', text: 'This role is on-site in our Leeds office five days a week.' },
  {
    workMode: 'remote',
    text: 'You will own the roadmap.',
    conflicts: [{ field: 'workMode', value: 'hybrid', by: 'json-ld' }],
  },
  {
    workMode: 'remote',
    text: 'Every product manager is expected to work from our London office.',
  },
  { pay: [{ text: 'USD 250000 per year', by: 'json-ld' }], text: 'The base salary range is $120,000–$140,000 a year.' },
  { text: 'You will own the roadmap.', conflicts: [{ field: 'pay', value: 'USD 250000 per year', by: 'json-ld' }] },
  { validThrough: '2026-10-01', text: 'You will own the roadmap.' },
  { text: 'Strong leader, 8+ years.' },
  { text: 'Product manager 5+ years of experience' },
  { text: 'Work remotely: No' },
  { text: 'Occasional in-person attendance is required.' },
  { title: '', text: 'You will own the roadmap of our cranes.' },
  {
    title: 'Vertriebsleiter',
    text: 'Wir suchen für unser Team in München eine erfahrene Leitung. Deine Aufgaben sind die Führung des Teams und die Entwicklung der Strategie. Du bringst mit: fünf Jahre Erfahrung im Vertrieb und sehr gute Kenntnisse der Branche.',
  },
  {
    title: 'Lead Product Manager',
    text: 'Requirements\n• People management experience\nWhat you will do\n• Areas that you and your team will tackle',
  },
  { text: 'Requirements\n• You are a hands-on leader\nWhat you will do\n• Lead a team of four product managers' },
];

it('every rule is exercised by a row', () => {
  const rules = filesIn('src/facts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(RULE)].map(([, rule]) => rule!),
  );
  expect(rules.length).toBeGreaterThan(40);
  expect(
    [...new Set(rules)].filter((rule) => !fired.has(rule)).sort(),
    'add a row that needs it, or remove the rule',
  ).toEqual([]);
});

it.each([
  ['skill', SKILLS, 'skills'],
  ['benefit', BENEFITS, 'benefit'],
  ['duty', RESPONSIBILITIES, 'duty'],
] as const)('every %s is read from a row', (_, rows, prefix) => {
  expect(
    rows.map(({ id }) => id).filter((id) => !fired.has(`${prefix}/${id}`)),
    'add a row for it to the corpus',
  ).toEqual([]);
});

function collect(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('rule' in value && typeof value.rule === 'string') fired.add(value.rule);
  for (const part of Object.values(value)) collect(part);
}

/** All texts of more than a few words in the files of a folder. */
function textsIn(folder: string): Set<string> {
  const texts = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value } = node as { type?: string; value?: unknown };
    if (type === 'Literal' && typeof value === 'string' && value.length > 1) texts.add(value);
    if (type === 'TemplateElement') texts.add((value as { cooked: string }).cooked);
    for (const part of Object.values(node)) visit(part);
  };
  for (const file of filesIn(folder)) visit(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }));
  return texts;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOT, folder, file));
}
