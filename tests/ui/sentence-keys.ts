import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { MONTHS } from '../../src/browse/cards/marks.ts';
import { OVERLAY_WORDS } from '../../src/browse/cards/words.ts';
import { ADJACENT_SKILLS } from '../../src/knowledge/adjacency.ts';
import { EQUITY_KINDS, EQUITY_OPEN } from '../../src/knowledge/equity.ts';
import { CHALLENGES, GROWTH, NEGOTIATION, NEXT_STEPS, TRENDS } from '../../src/knowledge/growth.ts';
import { LADDER } from '../../src/knowledge/ladder.ts';
import { LANGUAGES } from '../../src/knowledge/languages.ts';
import { USUAL_SCOPE } from '../../src/knowledge/level-scope.ts';
import { PAY_BENCHMARKS, PAY_DRIVERS } from '../../src/knowledge/pay.ts';
import { QUESTIONS } from '../../src/knowledge/questions.ts';
import { BANDS, BENEFITS, BODY_LEVELS, FUNCTIONS, RESPONSIBILITIES, SKILLS } from '../../src/knowledge/taxonomy.ts';
import { AREA_WORDS, LEVEL_LABEL } from '../../src/knowledge/words.ts';
import { functionWords } from '../../src/match/criteria/function.ts';
import { HINTS } from '../../src/page/refusals.ts';
import { MODE_LABEL } from '../../src/report/words.ts';
import { DEGREE_LABEL } from '../../src/resume/education.ts';
import { STATUSES } from '../../src/tracker/saved.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Where sentences are made in English. */
const FOLDERS = [
  'src/facts/refine',
  'src/knowledge',
  'src/match',
  'src/prepare',
  'src/report/compare.ts',
  'src/resume',
  'src/tracker',
];

/** Every key that the catalogues of the background need: badge, marks, reminders, and the words that stand in them. */
export function browseKeys(): string[] {
  const code = codeIn('src/browse').flatMap(templatesIn);
  const words = [
    ...Object.values(OVERLAY_WORDS),
    ...Object.values(HINTS),
    ...BANDS.map(({ label }) => label),
    ...FUNCTIONS.map(functionWords),
    ...Object.values(LEVEL_LABEL),
    ...MONTHS,
    ...STATUSES,
    ' · ',
  ];
  return [...new Set([...code, ...words])].sort();
}

/** Every key that the catalogues of sentences need: the templates in the code, and the words that stand in them. */
export function sentenceKeys(): string[] {
  return [...new Set([...['src/analyse.ts', ...FOLDERS.flatMap(codeIn)].flatMap(templatesIn), ...TABLES])].sort();
}

/** Words of tables, and of the few places that make words by rule. */
const TABLES: readonly string[] = [
  ...BANDS.flatMap(({ label }) => [label, label.toLowerCase()]),
  ...FUNCTIONS.map(functionWords),
  ...Object.values(AREA_WORDS),
  ...Object.values(LEVEL_LABEL),
  ...SKILLS.map(({ label }) => label),
  ...RESPONSIBILITIES.map(({ label }) => label),
  ...BENEFITS.map(({ label }) => label),
  ...ADJACENT_SKILLS.map(({ why }) => why),
  ...QUESTIONS.flatMap(({ text, because }) => [text, because]),
  ...[...TRENDS, ...CHALLENGES].flatMap(({ topic, question }) => [topic, question]),
  ...[...GROWTH, ...NEGOTIATION, ...PAY_DRIVERS].map(({ text }) => text),
  ...NEXT_STEPS.map(({ note }) => note),
  ...LADDER.map(({ changes }) => changes),
  ...PAY_BENCHMARKS.map(({ label }) => label),
  ...EQUITY_KINDS.map(({ means }) => means),
  EQUITY_OPEN,
  ...Object.values(USUAL_SCOPE).flatMap((parts) => Object.values(parts).map(({ text }) => text)),
  ...LANGUAGES,
  // an amount by itself
  '{$money}',
  // what lists are joined by
  ...['\n', ' · ', '; ', ', ', ' and ', ' or '],
  // how profiles name modes, degrees and strengths
  ...['remote', 'hybrid', 'onsite', 'bachelor', 'master', 'mba', 'phd', 'strong', 'some', 'required', 'preferred'],
  ...Object.values(MODE_LABEL),
  ...Object.values(DEGREE_LABEL).flatMap((label) => [label, `${label}, {=field}`]),
  ...BODY_LEVELS.map(({ label }) => label),
];

function codeIn(folder: string): string[] {
  if (folder.endsWith('.ts')) return [folder];
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts')).map((file) => `${folder}/${file}`);
}

function templatesIn(file: string): string[] {
  const keys: string[] = [];
  new Visitor({
    CallExpression({ callee, arguments: [first, second, third] }) {
      if (callee.type !== 'Identifier') return;
      if (callee.name === 'say') keys.push(textOf(first, file));
      if (callee.name === 'sayN') keys.push(`${textOf(second, file)}|${textOf(third, file)}`);
    },
  }).visit(parseSync(file, readFileSync(join(ROOT, file), 'utf8')).program);
  return keys;
}

function textOf(node: { type: string } | undefined, file: string): string {
  const { type, value } = (node ?? { type: '' }) as { type: string; value?: unknown };
  if (type !== 'Literal' || typeof value !== 'string')
    throw new Error(`${file}: a template stands as it is in say('…')`);
  return value;
}
