import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/analyse.ts';
import type { PostingInput } from '../src/page/posting.ts';
import { PARTS } from './facts/pay/parts.corpus.ts';
import { RANGES } from './facts/pay/ranges.corpus.ts';
import { TRAPS } from './facts/pay/traps.corpus.ts';

/**
 * Nothing of one posting is left when the next is read. A pattern with flag `g` or `y` remembers where it stopped: asked
 * with `test` or `exec` about another text, it starts in the middle of that.
 */
const POSTINGS: readonly PostingInput[] = [
  {
    title: 'Director of Product, Billing',
    company: 'Ferrow',
    location: 'Denver, CO',
    text: `About us
Ferrow makes billing simple for 900 utilities. We raised $40M last year.
What you will do
• Own the roadmap and the P&L of our billing platform, and a budget of $3M
• Lead a team of six product managers and report to the Chief Product Officer
• Run discovery with customers; travel up to 20%
What you bring
• 10+ years in product management, 5 of them leading product managers
• SQL or Python, Jira, B2B SaaS
• A bachelor's degree or equivalent experience; an MBA is a plus
Pay
Base salary: $190,000 - $230,000 per year, 20% annual bonus, RSUs and a 401(k) match
Hybrid: three days a week in our office. We do not sponsor visas.`,
  },
  {
    title: '(Senior) Product Manager (m/w/d)',
    location: 'Leipzig, Germany',
    text: `Ihre Aufgaben
• Sie verantworten die Roadmap unserer Plattform
Ihr Profil
• Mindestens 6 Jahre Berufserfahrung im Produktmanagement
Wir bieten
• Gehalt: 85.000 – 95.000 € brutto pro Jahr, Homeoffice an zwei Tagen pro Woche`,
  },
  {
    title: 'Lead Product Manager ($150k – $170k)',
    location: 'Remote - Canada',
    pay: [{ text: 'CA$150,000 – CA$170,000 a year', by: 'chip' }],
    text: '**Requirements** * 6+ years of product management * experience with payments, Figma and experiments * nice to have: LLMs **Benefits** * fully remote * equity, commission, dental, parental leave * no degree required',
  },
  {
    title: 'Product Owner / Business Analyst',
    text: `Contract of 12 months through an agency. Onsite five days a week in Lyon.
Pay: $65 - $72 per hour on W2. No C2C.
You must hold an active security clearance. Up to 50% travel. Not a coding job.
Must have: 3-5 years with Scrum teams, Confluence, user stories. Nice to have: CSPO.`,
  },
  {
    title: 'Chief of Staff',
    location: 'Toronto, Ontario',
    text: 'You work with the CPO, write notes and plan offsites. Zone A: $90,000 to $99,000. Zone B: $80,000 to $89,000. OTE $120k.',
  },
  {
    title: 'Head of Product',
    text: `Wymagania
• Minimum 8 lat doświadczenia w zarządzaniu produktem
Oferujemy
• Praca zdalna, 24 000 - 28 000 PLN miesięcznie`,
  },
  { title: '', text: '' },
];

/** Many more short texts, and one that names everything again and again. */
const SNIPPETS: readonly PostingInput[] = [
  ...Object.values(RANGES).flatMap((rows) => rows.map(([text]) => text)),
  ...TRAPS,
  `Benefits\n${PARTS.map(([text]) => text).join('\n')}`.repeat(3),
].map((text) => ({ title: 'Product Manager', text }));

const read = async (posting: PostingInput): Promise<string> => JSON.stringify(await analyse(posting));

describe('one posting after another', () => {
  it('reads each as if it were the only one, whatever came before', async () => {
    const alone = await Promise.all(POSTINGS.map(read));
    for (const [a, first] of POSTINGS.entries())
      for (const [b, second] of POSTINGS.entries()) {
        const seen = [await read(first), await read(second), await read(first)];
        expect(seen, `posting ${a}, then ${b}, then ${a}`).toEqual([alone[a], alone[b], alone[a]]);
      }
  });

  it('starts every pattern that remembers its place at the beginning of a text', async () => {
    const midway = await watched(async () => {
      for (const posting of [...POSTINGS, ...SNIPPETS, ...[...POSTINGS].reverse()]) await read(posting);
    });
    expect(midway).toEqual([]);
  });
});

describe('patterns with flag g or y', () => {
  const sources = filesOf('src').concat(filesOf('entrypoints'));

  it('are asked with test or exec only where their place is set', () => {
    expect(sources.flatMap(forgetful), 'use matchesOf, set lastIndex first, or drop the flag').toEqual([]);
  });

  it('are found by that search', () => {
    const wrong = 'const A = /a/g;\nconst B = new RegExp("b", "giu");\nif (A.test(x)) B.exec(y);';
    expect(forgetfulIn(wrong, 'x.ts')).toEqual(['x.ts: A.test', 'x.ts: B.exec']);
    expect(forgetfulIn('const A = /a/g;\nA.lastIndex = 0;\nA.test(x);\nconst C = /c/i;\nC.test(x);', 'x.ts')).toEqual(
      [],
    );
  });
});

/** Patterns that were run from the middle of a text that they had not been run on before, while `run` goes on. */
async function watched(run: () => Promise<void>): Promise<string[]> {
  const { exec } = RegExp.prototype;
  const matchAll = RegExp.prototype[Symbol.matchAll];
  const last = new WeakMap<RegExp, string>();
  const midway = new Set<string>();
  const look = (pattern: RegExp, text: string): void => {
    // a sticky one is put to its place by hand each time
    if (!pattern.global || pattern.sticky) return;
    if (pattern.lastIndex !== 0 && last.get(pattern) !== text) midway.add(String(pattern));
    last.set(pattern, text);
  };
  RegExp.prototype.exec = function (text) {
    look(this, text);
    return exec.call(this, text);
  };
  RegExp.prototype[Symbol.matchAll] = function (text) {
    if (this.lastIndex !== 0) midway.add(String(this));
    return matchAll.call(this, text);
  };
  try {
    await run();
  } finally {
    RegExp.prototype.exec = exec;
    RegExp.prototype[Symbol.matchAll] = matchAll;
  }
  return [...midway];
}

function filesOf(folder: string): string[] {
  return readdirSync(join(import.meta.dirname, '..', folder), { recursive: true })
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file));
}

function forgetful(file: string): string[] {
  return forgetfulIn(readFileSync(join(import.meta.dirname, '..', file), 'utf8'), file);
}

/** Calls of `test` or `exec` on a pattern of the same file that remembers its place, where nothing in the file sets it. */
function forgetfulIn(code: string, file: string): string[] {
  const patterns = new Set<string>();
  const calls: string[] = [];
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), (node) => {
    if (node.type === 'VariableDeclarator' && /[gy]/.test(flagsOf(node.init as Node | null)))
      patterns.add(nameOf(node.id));
    if (node.type !== 'CallExpression') return;
    const callee = node.callee as Node;
    if (callee.type !== 'MemberExpression' || !/^(?:test|exec)$/.test(nameOf(callee.property))) return;
    calls.push(`${nameOf(callee.object)}.${nameOf(callee.property)}`);
  });
  return calls
    .filter((call) => patterns.has(call.split('.')[0]!))
    .filter((call) => !code.includes(`${call.split('.')[0]}.lastIndex = `))
    .map((call) => `${file}: ${call}`);
}

type Node = { type: string } & Record<string, unknown>;

function visit(node: unknown, each: (node: Node) => void): void {
  if (node === null || typeof node !== 'object') return;
  if ('type' in node && typeof node.type === 'string') each(node as Node);
  for (const child of Object.values(node)) visit(child, each);
}

const nameOf = (node: unknown): string => (node as { name?: string } | null)?.name ?? '';

/** The flags of a pattern as it is written: a literal, or the last argument of what builds one. */
function flagsOf(node: Node | null): string {
  if (!node) return '';
  if (node.regex) return (node.regex as { flags: string }).flags;
  const builds = node.type === 'NewExpression' ? 'RegExp' : node.type === 'CallExpression' ? 'anyOf' : '';
  if (builds === '' || nameOf(node.callee) !== builds) return '';
  const flags = (node.arguments as Node[]).at(-1)?.value;
  return typeof flags === 'string' && (node.arguments as Node[]).length > 1 ? flags : '';
}
