import { diffArrays } from 'diff';
import type { Analysis, PayRange } from '../facts/analysis.ts';
import { AREA_WORDS } from '../knowledge/words.ts';
import type { Posting } from '../page/posting.ts';

/** One reading of a posting: what stood there, and what was made of it. */
export interface PastReading {
  posting: Posting;
  analysis: Analysis;
}

/** A fact that stands differently in the later reading. `null`: not stated there. */
export interface FieldChange {
  field:
    | 'state'
    | 'title'
    | 'company'
    | 'location'
    | 'level'
    | 'track'
    | 'mode'
    | 'daysInOffice'
    | 'travelPercent'
    | 'reportsTo';
  before: string | null;
  after: string | null;
}

/** A requirement that was added, dropped, or asked for more or less firmly. */
export interface RequirementChange {
  id: string;
  kind: 'skill' | 'experience' | 'education';
  label: string;
  /** `null`: not asked in that reading. */
  before: string | null;
  after: string | null;
}

/** A run of text: kept, or only in one of the two readings. */
export interface Run {
  kind: 'kept' | 'gone' | 'new';
  text: string;
}

/** A line of the text. A line that was rewritten stands once, with its words compared. */
export interface LineChange {
  kind: 'kept' | 'gone' | 'new' | 'rewritten';
  runs: Run[];
}

/** What differs between two readings of one role. */
export interface Difference {
  fields: FieldChange[];
  pay: { before: PayRange[]; after: PayRange[]; changed: boolean };
  requirements: RequirementChange[];
  lines: LineChange[];
}

/** Compares two readings, the earlier one first. Pure; the order of lines in the text is kept. */
export function difference(before: PastReading, after: PastReading): Difference {
  return {
    fields: fieldChanges(before, after),
    pay: payChange(before.analysis, after.analysis),
    requirements: requirementChanges(before.analysis, after.analysis),
    lines: lineChanges(before.posting.text, after.posting.text),
  };
}

function fieldChanges(before: PastReading, after: PastReading): FieldChange[] {
  const was = fieldsOf(before);
  const is = fieldsOf(after);
  return (Object.keys(was) as FieldChange['field'][])
    .filter((field) => was[field] !== is[field])
    .map((field) => ({ field, before: was[field], after: is[field] }));
}

function fieldsOf({
  posting,
  analysis: { role, work, scope },
}: PastReading): Record<FieldChange['field'], string | null> {
  return {
    state: posting.closed ? 'closed' : 'open',
    title: posting.title || null,
    company: posting.company || null,
    location: posting.location || null,
    level: role.level,
    track: role.track,
    mode: work.mode,
    daysInOffice: work.daysInOffice === null ? null : String(work.daysInOffice),
    travelPercent: work.travelPercent === null ? null : String(work.travelPercent),
    reportsTo: scope.reportsTo,
  };
}

function payChange(before: Analysis, after: Analysis): Difference['pay'] {
  const was = before.compensation.ranges;
  const is = after.compensation.ranges;
  const names = (ranges: readonly PayRange[]) =>
    ranges
      .map(({ min, max, currency, period, kind, place }) => JSON.stringify([min, max, currency, period, kind, place]))
      .sort()
      .join();
  return { before: was, after: is, changed: names(was) !== names(is) };
}

function requirementChanges(before: Analysis, after: Analysis): RequirementChange[] {
  const was = requirementsOf(before);
  const is = requirementsOf(after);
  const changes: RequirementChange[] = [];
  for (const [id, { kind, label, need }] of was) {
    const now = is.get(id)?.need ?? null;
    if (now !== need) changes.push({ id, kind, label, before: need, after: now });
  }
  for (const [id, { kind, label, need }] of is) {
    if (!was.has(id)) changes.push({ id, kind, label, before: null, after: need });
  }
  return changes;
}

interface Requirement {
  kind: RequirementChange['kind'];
  label: string;
  /** In words that two readings can be compared by: "required", "8+ required". */
  need: string;
}

function requirementsOf({ skills, experience, education }: Analysis): Map<string, Requirement> {
  const all = new Map<string, Requirement>();
  for (const { id, label, need } of skills) if (need !== 'duty') all.set(`skill/${id}`, { kind: 'skill', label, need });
  for (const { area, detail, min, max, need } of experience) {
    const years = min !== null && max !== null ? `${min}–${max}` : min !== null ? `${min}+` : `≤ ${max}`;
    // "leading people", however the posting words it; of other work the posting's own words
    const label = detail && area !== 'product-management' && area !== 'people-management' ? detail : AREA_WORDS[area];
    all.set(`experience/${label}`, {
      kind: 'experience',
      label,
      need: `${years} ${need}`,
    });
  }
  for (const { level, need } of education) all.set(`education/${level}`, { kind: 'education', label: level, need });
  return all;
}

/** Texts longer than this are compared by lines only: comparing words costs the square of what differs. */
const MOST_LINE = 2000;

function lineChanges(before: string, after: string): LineChange[] {
  const blocks = diffArrays(before.split('\n'), after.split('\n'));
  const lines: LineChange[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const { value, added, removed } = blocks[index]!;
    const next = blocks[index + 1];
    if (removed && next?.added && next.value.length === value.length) {
      value.forEach((line, at) => {
        lines.push(...rewritten(line, next.value[at]!));
      });
      index += 1;
    } else {
      const kind = added ? 'new' : removed ? 'gone' : 'kept';
      for (const text of value) lines.push({ kind, runs: [{ kind, text }] });
    }
  }
  return lines;
}

/** Two lines in each other's place: one line with its words compared where most words stayed, else two lines. */
function rewritten(before: string, after: string): LineChange[] {
  const apart: LineChange[] = [
    { kind: 'gone', runs: [{ kind: 'gone', text: before }] },
    { kind: 'new', runs: [{ kind: 'new', text: after }] },
  ];
  if (before.length > MOST_LINE || after.length > MOST_LINE) return apart;
  // Words are what stands between spaces: "$210,000" changes as a whole.
  const runs = diffArrays(before.split(/(?<=\s)/), after.split(/(?<=\s)/)).map(
    ({ value, added, removed }): Run => ({ kind: added ? 'new' : removed ? 'gone' : 'kept', text: value.join('') }),
  );
  const kept = runs.filter(({ kind }) => kind === 'kept').reduce((sum, { text }) => sum + text.trim().length, 0);
  return kept * 2 >= Math.max(before.length, after.length) ? [{ kind: 'rewritten', runs }] : apart;
}
