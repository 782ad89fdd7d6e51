import type { Analysis } from '../facts/analysis.ts';
import type { Profile } from '../profile/schema.ts';
import { comparable, postingRows } from './compute.ts';
import { tradeCredit } from './criteria/function.ts';
import { rungs, shiftFor } from './criteria/level.ts';
import type { Criterion } from './match.ts';
import { readPerson } from './person.ts';
import { capWeights, fitPoints, round } from './score.ts';
import { hireable } from './standing.ts';

/** A requirement that is not met in full, and what meeting it would do to fit. */
export interface Mover extends Pick<Criterion, 'id' | 'label' | 'group' | 'need' | 'status' | 'why'> {
  /** Fit if this row alone were met, 0 to 100. */
  score: number;
  /** Points of fit that meeting it adds, in tenths: those of two movers do not simply add up. */
  gain: number;
  /** Points that fit would lose if the answer were no; 0 for a row that counts already. */
  risk: number;
}

/** The two rows that pull the whole score down when they are not met. */
const WHOLE = { level: 'level', function: 'function' } as const;

/**
 * What would move fit: every requirement that is missing, met in part or unknown, the one that would add most first.
 * Empty where there is no score. Deterministic: equal gains stand in the order of weight, then of id.
 */
export function movers(analysis: Analysis, profile: Profile): Mover[] {
  const person = readPerson(profile);
  const rows = postingRows(analysis, person);
  if (!comparable(rows, profile)) return [];
  const trade = tradeCredit(analysis, profile.targetFunctions) ?? 1;
  const distance = rungs(analysis, hireable(person), shiftFor(profile));
  const fitWith = (row: Criterion, changed: Criterion) => {
    const met = changed.credit === 1;
    const asked = capWeights(rows.map((other) => (other === row ? changed : other)));
    return fitPoints(
      asked.map((other) => ({ ...other, credit: round(other.credit, 1000) })),
      met && changed.id === WHOLE.function ? 1 : trade,
      met && changed.id === WHOLE.level ? 0 : distance,
    );
  };
  const open = rows.filter(({ status, weight }) => status !== 'met' && weight > 0);
  const found = open.map((row) => {
    const now = fitWith(row, row);
    // Met by itself: a neighbour that answered it so far is no longer what it rests on.
    const score = fitWith(row, { ...row, status: 'met', credit: 1, proof: [] });
    const without = row.status === 'unknown' ? fitWith(row, { ...row, status: 'missing', credit: 0 }) : now;
    return { row, score: Math.round(score), gain: round(score - now, 10), risk: round(Math.max(0, now - without), 10) };
  });
  return found
    .sort((a, b) => b.gain - a.gain || b.row.weight - a.row.weight || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row: { id, label, group, need, status, why }, ...effect }) => ({
      ...{ id, label, group, need, status, why },
      ...effect,
    }));
}
