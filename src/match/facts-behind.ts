import type { Analysis } from '../facts/analysis.ts';
import { type Fact, factsIn } from '../facts/corrections/facts.ts';
import type { FactKind } from '../facts/corrections/model.ts';

/** Rows that rest on fields of the analysis, with the fields. */
const FIELDS_OF: Readonly<Record<string, readonly (readonly [kind: FactKind, id: string])[]>> = {
  function: [['role', 'function']],
  level: [
    ['role', 'level'],
    ['role', 'bodyLevel'],
  ],
  'scope/people': [['role', 'track']],
  'scope/managers': [['scope', 'managesManagers']],
  'scope/team': [
    ['scope', 'orgSize'],
    ['scope', 'reports'],
  ],
  'scope/pnl': [['scope', 'pnl']],
  'scope/budget': [['scope', 'budget']],
  'scope/reportsTo': [['scope', 'reportsTo']],
  'wish/track': [['role', 'track']],
  'wish/mode': [['work', 'mode']],
  'wish/office': [['work', 'daysInOffice']],
  'wish/place': [['work', 'places']],
  'wish/travel': [['work', 'travelPercent']],
};

/**
 * The facts that a row of the ledger rests on, so that correcting the row corrects them; empty for rows with nothing to
 * correct. `id` is a criterion's, or that of a row shown without a profile (`experience/0`, `education/mba`).
 */
export function factsBehind(analysis: Analysis, id: string): Fact[] {
  const facts = factsIn(analysis);
  const [group, name = ''] = [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)];
  if (group === 'skill') {
    const ids = name.split('|');
    return facts.filter((fact) => fact.kind === 'skill' && ids.includes(fact.id));
  }
  if (group === 'education')
    return facts.filter((fact) => fact.kind === 'education' && (fact.need === name || fact.id === name));
  if (group === 'years' || group === 'experience') return yearsBehind(analysis, facts, group, name);
  const fields = FIELDS_OF[id] ?? [];
  return facts.filter((fact) => fields.some(([kind, field]) => fact.kind === kind && fact.id === field));
}

/** `years/2` is the second statement that is no path among several; `years/paths` are the paths; `experience/0` the first of all. */
function yearsBehind(analysis: Analysis, all: readonly Fact[], group: string, name: string): Fact[] {
  const facts = all.filter(({ kind }) => kind === 'experience');
  const numbered = analysis.experience.map(({ alternative }, index) => ({ alternative, fact: facts[index]! }));
  if (name === 'paths') return numbered.filter(({ alternative }) => alternative).map(({ fact }) => fact);
  const among = group === 'experience' ? numbered : numbered.filter(({ alternative }) => !alternative);
  const found = among[Number(name) - (group === 'experience' ? 0 : 1)];
  return found ? [found.fact] : [];
}
