import type { Analysis, EducationFact } from '../../facts/analysis.ts';
import { yearsWords } from '../../knowledge/words.ts';
import { say } from '../../text/say.ts';
import type { Criterion, Proof } from '../match.ts';
import type { Person } from '../person.ts';
import { EDUCATION_WEIGHT } from '../weights.ts';

type Degree = EducationFact['level'];

/** Height of a degree; "any" is met by every degree. */
const HEIGHT: Readonly<Record<Degree, number>> = { any: 1, bachelor: 1, master: 2, mba: 2, phd: 3 };

const WORDS: Readonly<Record<Degree, string>> = {
  any: say('a degree'),
  bachelor: say("a bachelor's degree"),
  master: say("a master's degree"),
  mba: say('an MBA'),
  phd: say('a doctorate'),
};

/** A degree of the profile with its field. */
const HELD: Readonly<Record<Exclude<Degree, 'any'>, (field: string) => string>> = {
  bachelor: (field) => say('bachelor, {=field}', { field }),
  master: (field) => say('master, {=field}', { field }),
  mba: (field) => say('mba, {=field}', { field }),
  phd: (field) => say('phd, {=field}', { field }),
};

/** Years of work from which on "or equivalent experience" is safely met. */
const EQUIVALENT_YEARS = 6;

/** Another master's degree where an MBA is asked, or the other way. */
const OTHER_MASTER = 0.8;
/** A degree one step lower than asked. */
const ONE_LOWER = 0.4;

/** One row for the degrees that are required and one for those preferred: the levels named beside each other are paths of which the lowest suffices. */
export function educationRows({ education }: Analysis, person: Person): Criterion[] {
  return (['required', 'preferred'] as const)
    .map((need) => education.filter((fact) => fact.need === need))
    .filter((facts) => facts.length > 0)
    .map((facts) => row(facts, person));
}

function row(facts: readonly EducationFact[], person: Person): Criterion {
  const { need } = facts[0]!;
  const base = {
    id: `education/${need}`,
    label: say('Education: {degrees}', { degrees: facts.map(({ level }) => WORDS[level]).join(' or ') }),
    group: 'education' as const,
    need,
    weight: EDUCATION_WEIGHT[need],
    evidence: facts.flatMap(({ evidence }) => evidence),
  };
  return { ...base, ...standing(facts, person) };
}

function standing(
  facts: readonly EducationFact[],
  person: Person,
): Pick<Criterion, 'status' | 'credit' | 'proof' | 'why'> {
  const degrees = person.profile.education;
  const credit = Math.max(0, ...degrees.flatMap(({ level }) => facts.map((fact) => degreeCredit(level, fact.level))));
  const proof: Proof[] = degrees.map(({ level, field }) => ({
    kind: 'education',
    text: field ? HELD[level](field) : level,
  }));
  if (credit === 1) return { status: 'met', credit, proof, why: say('Your profile has it.') };
  const years = person.years.get('total');
  if (facts.some(({ orEquivalent }) => orEquivalent) && years && years.years >= EQUIVALENT_YEARS) {
    const why = say('Equivalent experience is accepted, and you have {years}.', { years: yearsWords(years.years) });
    return { status: 'met', credit: 0.95, proof: [years.proof], why };
  }
  if (degrees.length === 0) {
    return { status: 'unknown', credit: 0, proof: [], why: say('Your profile does not mention a degree.') };
  }
  if (credit > 0) return { status: 'partial', credit, proof, why: say('Your degree is close to what they name.') };
  return { status: 'missing', credit, proof, why: say('Your degree is lower than what they name.') };
}

function degreeCredit(held: Exclude<Degree, 'any'>, asked: Degree): number {
  if (held === asked) return 1;
  if (HEIGHT[held] > HEIGHT[asked] || (asked === 'any' && HEIGHT[held] >= 1)) return asked === 'mba' ? OTHER_MASTER : 1;
  if (HEIGHT[held] === HEIGHT[asked]) return asked === 'mba' ? OTHER_MASTER : 1;
  return HEIGHT[asked] - HEIGHT[held] === 1 ? ONE_LOWER : 0;
}
