import type { Analysis, Evidence } from '../../facts/analysis.ts';
import { ADJACENT_FUNCTIONS } from '../../knowledge/adjacency.ts';
import type { FunctionId } from '../../knowledge/taxonomy.ts';
import { say } from '../../text/say.ts';
import type { Criterion } from '../match.ts';
import type { Person } from '../person.ts';
import { FUNCTION_WEIGHT } from '../weights.ts';

/** Under this much the other function is another trade. */
export const FUNCTION_WANTED = 0.5;

/** How near the job's function is to one that the profile wants: 1 the same, 0 another trade. */
export function functionCredit(of: FunctionId, wanted: readonly FunctionId[]): number {
  return Math.max(0, ...wanted.map((want) => (want === of ? 1 : pairCredit(want, of))));
}

function pairCredit(a: FunctionId, b: FunctionId): number {
  const found = ADJACENT_FUNCTIONS.find(
    ({ pair: [one, other] }) => (one === a && other === b) || (one === b && other === a),
  );
  return found?.credit ?? 0;
}

/** Rules by which a function is `other` only because no title, or none in a language that is read, tells it. */
const UNTOLD: ReadonlySet<string> = new Set(['role/no-title', 'role/title-unread']);

/** Credit of the job's function for the ones wanted; null where there is no title to tell it from, or none is wanted. */
export function tradeCredit({ role }: Analysis, wanted: readonly FunctionId[]): number | null {
  const untold = role.function === 'other' && !role.evidence.function?.some(tells);
  return untold || wanted.length === 0 ? null : functionCredit(role.function, wanted);
}

function tells({ text, rule }: Evidence): boolean {
  return text.trim() !== '' && !UNTOLD.has(rule);
}

/** "product-management" → "product management". */
export function functionWords(id: FunctionId): string {
  return id === 'other' ? say('another function') : id.replaceAll('-', ' ');
}

/** The row "Function": is this the trade that the profile is about? No row for a profile without wanted functions, nor for a posting without a title. */
export function functionRows(analysis: Analysis, { profile }: Person): Criterion[] {
  const { role } = analysis;
  const wanted = profile.targetFunctions;
  const credit = tradeCredit(analysis, wanted);
  if (credit === null) return [];
  const words = functionWords(role.function);
  return [
    {
      id: 'function',
      label: say('Function: {function}', { function: words }),
      group: 'level',
      need: 'required',
      weight: FUNCTION_WEIGHT,
      credit,
      status: credit === 1 ? 'met' : credit >= FUNCTION_WANTED ? 'partial' : 'missing',
      evidence: role.evidence.function ?? [],
      proof: [
        { kind: 'level', text: say('you look for {wanted}', { wanted: wanted.map(functionWords).join(' or ') }) },
      ],
      why: whyFunction(credit, words),
    },
  ];
}

function whyFunction(credit: number, words: string): string {
  if (credit === 1) return say('The job is in a function you look for.');
  if (credit >= FUNCTION_WANTED) return say('The job is {function}, close to what you look for.', { function: words });
  return words === functionWords('other')
    ? say('The job is in a function you do not look for.')
    : say('The job is {function}, which you do not look for.', { function: words });
}
