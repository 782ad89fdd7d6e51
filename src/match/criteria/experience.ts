import type { Analysis, ExperienceFact } from '../../facts/analysis.ts';
import { domainsNamed } from '../../knowledge/domains.ts';
import type { SkillId } from '../../knowledge/taxonomy.ts';
import { AREA_WORDS, yearsIn, yearsWords } from '../../knowledge/words.ts';
import { say, sayN } from '../../text/say.ts';
import type { Criterion } from '../match.ts';
import type { Person, Tenure } from '../person.ts';
import { TOTAL_YEARS_WEIGHT, YEARS_WEIGHT } from '../weights.ts';

/** From this share of the asked years on, the rest is a matter of talk. */
const NEARLY = 0.8;
/** Under this share the profile falls short. */
const SHORT = 0.6;

/** A row for every statement of years; paths of which one suffices are one row. */
export function experienceRows({ experience }: Analysis, person: Person): Criterion[] {
  const paths = experience.filter(({ alternative }) => alternative);
  const single = experience
    .filter(({ alternative }) => !alternative)
    .map((fact, index) => row(`years/${index + 1}`, fact, person));
  return paths.length === 0 ? single : [...single, bestPath(paths, person)];
}

function bestPath(paths: readonly ExperienceFact[], person: Person): Criterion {
  const rows = paths.map((fact) => row('years/paths', fact, person));
  const best = rows.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  return {
    ...best,
    label: say('Years: one of {#n} paths', { n: rows.length }),
    need: rows.some(({ need }) => need === 'required') ? 'required' : 'preferred',
    weight: Math.max(...rows.map(({ weight }) => weight)),
    evidence: rows.flatMap(({ evidence }) => evidence),
    why: say('One of {#n} paths suffices. {why}', { n: rows.length, why: best.why }),
  };
}

/** Known paths before unknown ones, unless they fail: then the unknown one may still be the way in. */
function rank({ status, credit }: Criterion): number {
  return status === 'unknown' ? 0.5 : credit;
}

function row(id: string, fact: ExperienceFact, person: Person): Criterion {
  const asked = fact.min ?? 0;
  const tenure = tenureFor(fact, person);
  const weights = fact.area === 'total' || fact.area === 'other' ? TOTAL_YEARS_WEIGHT : YEARS_WEIGHT;
  const base = {
    id,
    label: labelOf(fact),
    group: fact.area === 'domain' ? ('domain' as const) : ('experience' as const),
    need: fact.need,
    weight: weights[fact.need],
    evidence: fact.evidence,
  };
  if (!tenure) {
    return {
      ...base,
      credit: 0,
      status: 'unknown',
      proof: [],
      why: say('Your profile gives no years for {?area}.', { area: areaPlain(fact) }),
    };
  }
  const share = asked === 0 ? 1 : tenure.years / asked;
  const credit = yearsCredit(share) * tenure.credit;
  return { ...base, credit, status: yearsStatus(credit), proof: [tenure.proof], why: whyYears(tenure, asked, share) };
}

/** What a share of the asked years is worth: all from 1 on, and the less the faster it falls. */
export function yearsCredit(share: number): number {
  if (share >= 1) return 1;
  return share >= NEARLY ? 0.7 + (share - NEARLY) * 1.5 : share * share;
}

function yearsStatus(credit: number): Criterion['status'] {
  if (credit >= 0.999) return 'met';
  return credit >= SHORT * SHORT ? 'partial' : 'missing';
}

interface Held extends Tenure {
  /** Below 1 where the years are in a neighbouring field. */
  credit: number;
  /** Why a neighbour counts. */
  reason?: string;
}

/** "Enterprise software sales" are years of selling: years of building products in that field do not answer them. */
const OTHER_TRADE =
  /\b(?:sales|selling|marketing|engineering|software development|consulting|account management|customer success|support|recruiting|accounting)$/i;

/** The years in the profile that answer a statement; null where the profile does not say. */
export function tenureFor(fact: ExperienceFact, person: Person): Held | null {
  const { years } = person;
  if (fact.area !== 'domain' && fact.area !== 'other') {
    const tenure = years.get(fact.area);
    return tenure ? { ...tenure, credit: 1 } : null;
  }
  if (OTHER_TRADE.test(fact.detail ?? '')) return null;
  let best: Held | null = null;
  for (const asked of domainsNamed(fact.detail ?? '')) {
    const held = domainTenure(asked, person);
    if (held && (!best || held.years * held.credit > best.years * best.credit)) best = held;
  }
  return best;
}

function domainTenure(asked: SkillId, { domains, neighboursOf }: Person): Held | null {
  const exact = domains.get(asked);
  if (exact) return { ...exact, credit: 1 };
  let best: Held | null = null;
  for (const { from, credit, why } of neighboursOf(asked)) {
    const tenure = domains.get(from);
    if (!tenure || tenure.years === 0 || (best && best.credit >= credit)) continue;
    best = {
      years: tenure.years,
      credit,
      reason: why,
      proof: { kind: 'adjacent', text: yearsIn(tenure.years, from) },
    };
  }
  return best;
}

function whyYears({ years, credit, reason }: Held, asked: number, share: number): string {
  const held = yearsWords(years);
  const plain =
    share >= 1
      ? say('You have {held}.', { held })
      : say('You have {held}; they ask for {asked}.', { held, asked: yearsWords(asked) });
  return credit < 1 && reason ? say('{sentence} Counted in part: {reason}.', { sentence: plain, reason }) : plain;
}

function labelOf(fact: ExperienceFact): string {
  if (fact.area === 'domain' || fact.area === 'other') return askedIn(fact, fact.detail ?? say('the field'));
  return say('{years} of {area}', { years: askedWords(fact), area: AREA_WORDS[fact.area] });
}

function askedIn({ min, max }: ExperienceFact, field: string): string {
  if (min !== null && max !== null && max !== min) return say('{#min}–{#max} years in {?field}', { min, max, field });
  if (min !== null) return say('{#min}+ years in {?field}', { min, field });
  return max === null
    ? say('Years')
    : sayN(max, 'Up to {#n} year in {?field}', 'Up to {#n} years in {?field}', { field });
}

function askedWords({ min, max }: ExperienceFact): string {
  if (min !== null && max !== null && max !== min) return say('{#min}–{#max} years', { min, max });
  if (min !== null) return say('{#min}+ years', { min });
  return max === null ? say('Years') : sayN(max, 'Up to {#n} year', 'Up to {#n} years');
}

function areaPlain(fact: ExperienceFact): string {
  return fact.area === 'domain' || fact.area === 'other' ? (fact.detail ?? say('this')) : AREA_WORDS[fact.area];
}
