import { DIRECTOR_SIGNALS, INDIVIDUAL_SIGNALS, type LevelSignal } from '../../../knowledge/level-signals.ts';
import type { BodyLevelId } from '../../../knowledge/taxonomy.ts';
import { lineAt, type TextDocument } from '../../../text/document.ts';
import type { Evidence } from '../../analysis.ts';
import { fromText } from '../../evidence.ts';
import { matchesIn } from '../../lexicon/can-match.ts';
import { needAt } from '../../refine/need.ts';
import type { PeopleSignals } from './people.ts';

/** Points at which a leader of product managers reads as a director, a director without stated reports as one, a director as an executive. */
const DIRECTOR = 3;
const DIRECTOR_WITHOUT_REPORTS = 5;
const EXECUTIVE = 7;
const SENIOR = 2;
const MOST_QUOTES = 4;

/** "lead the product team": all of it, not a team of it. */
const WHOLE_FUNCTION =
  /^(?:lead|hir|build|grow|scal|head|run)\w*\b.* (?:the|our|your) (?:\w+ )?product (?:management )?(?:team|organi[sz]ation|org|function|department|chapter)\b/i;
/** A leader's title among the words that name the job. */
const LEADERS_NAME = /^(?:head|director) of product$/i;
/** Leading these is no sign of leading product managers. */
const OTHERS_LED = /\b(?:writer|analysts?|designer)(?: team)?$|^you and your team$/i;

interface Weighed {
  points: number;
  ids: Set<string>;
  evidence: Evidence[];
}

/** The band that a body describes, with the phrases that show it; null when nothing in the text grades it. */
export function readBodyLevel(
  document: TextDocument,
  signals: PeopleSignals,
): { band: BodyLevelId; evidence: Evidence[] } | null {
  const scope = weigh(document, DIRECTOR_SIGNALS, 1);
  const years = askedYears(document);
  const seniority = (years.product >= 10 ? 1 : 0) + (years.people >= 5 ? 1 : 0);
  const director = scope.points + seniority + (signals.leads.some(({ text }) => WHOLE_FUNCTION.test(text)) ? 1 : 0);
  const led = signals.leads.filter((quote) => !signals.later.has(quote) && !OTHERS_LED.test(quote.text));
  if (led.length > 0) {
    const executive = director >= EXECUTIVE && scope.ids.has('leads-managers') && scope.ids.has('organisation');
    const band = executive ? 'executive' : director >= DIRECTOR ? 'director' : 'manager-of-pms';
    const quotes = band === 'manager-of-pms' ? led : [...led.slice(0, 2), ...scope.evidence];
    return { band, evidence: quotes.slice(0, MOST_QUOTES) };
  }
  if (
    director >= DIRECTOR_WITHOUT_REPORTS &&
    seniority > 0 &&
    signals.handsOn.length === 0 &&
    scope.evidence.length > 0
  )
    return { band: 'director', evidence: scope.evidence.slice(0, MOST_QUOTES) };
  return individual(document, signals, years);
}

function individual(
  document: TextDocument,
  signals: PeopleSignals,
  years: AskedYears,
): { band: BodyLevelId; evidence: Evidence[] } | null {
  const work = weigh(document, INDIVIDUAL_SIGNALS, 2);
  const asked = years.product || years.total;
  const fromYears =
    asked === 0 ? (years.evidence.length > 0 ? -4 : 0) : asked >= 6 ? 2 : asked >= 5 ? 1 : asked >= 4 ? 0 : -2;
  const evidence = [...work.evidence, ...signals.handsOn, ...years.evidence].slice(0, MOST_QUOTES);
  // The job's own name grades no text: "our Director of Product" alone is no senior individual.
  if (evidence.every(({ text }) => LEADERS_NAME.test(text))) return null;
  return { band: work.points + fromYears >= SENIOR ? 'senior-ic' : 'ic', evidence };
}

/** Adds the weight of every signal that stands where it counts; a negative one counts each time, up to `repeats`. */
function weigh(document: TextDocument, table: readonly LevelSignal[], repeats: number): Weighed {
  const found: Weighed = { points: 0, ids: new Set(), evidence: [] };
  for (const signal of table) {
    let times = 0;
    for (const match of matchesIn(document, signal.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const need = needAt(document, span);
      const describes = describesJob(document, span.start);
      if (need === null && !(signal.in === 'introduction' && describes)) continue;
      if (signal.in === 'duty' && need !== 'duty' && !describes) continue;
      if (times === 0) found.evidence.push(fromText(document, span, `role/level-${signal.id}`));
      times++;
      if (times >= (signal.weight < 0 ? repeats : 1)) break;
    }
    if (times > 0) found.ids.add(signal.id);
    found.points += signal.weight * times;
  }
  return found;
}

/** "We are looking for a director to lead our portfolio": asks for a person, yet says what the job is. */
function describesJob(document: TextDocument, at: number): boolean {
  const { kind } = lineAt(document, at).section;
  return kind === 'role' || kind === 'intro' || kind === 'duties';
}

interface AskedYears {
  product: number;
  people: number;
  total: number;
  evidence: Evidence[];
}

/** "8+ years of product management", "5 years leading teams": only to grade the body; the experience stage reads them in full. */
const YEARS = /\b(\d{1,2})\+?(?: ?(?:-|–|to) ?\d{1,2})? ?\+? (?:or more )?years?\b[^.;\n\d]{0,70}/gi;

function askedYears(document: TextDocument): AskedYears {
  const asked: AskedYears = { product: 0, people: 0, total: 0, evidence: [] };
  for (const match of matchesIn(document, YEARS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (needAt(document, span) !== 'required') continue;
    const years = Number(match[1]);
    if (years > 25) continue;
    if (
      /\b(?:manag(?:ing|ement of) (?:\w+ ){0,2}(?:team|people|product managers|pms)|lead(?:ing|er|ership)|people)\b/i.test(
        match[0],
      )
    )
      asked.people = Math.max(asked.people, years);
    if (/\bproduct\b|\bpm\b/i.test(match[0])) asked.product = Math.max(asked.product, years);
    asked.total = Math.max(asked.total, years);
    asked.evidence.push(
      fromText(document, { start: span.start, end: span.start + match[0].trimEnd().length }, 'role/level-years'),
    );
  }
  return asked;
}
