import type { Analysis, Evidence, EvidenceByField, ExperienceFact, PayPart, SkillFact } from '../facts/analysis.ts';
import { BENEFITS, FLAGS } from '../knowledge/taxonomy.ts';
import type { Match } from '../match/match.ts';
import { amountWords, bodyLevelWords, levelWords, rangeWords, stateWords } from '../report/words.ts';

/** A line of the summary with what it rests on. */
interface Row {
  text: string;
  evidence: readonly Evidence[];
}

/** Lines under a heading; without lines it is not shown. */
type Block = readonly [heading: string, rows: readonly Row[]];

/** One posting as a page of plain text for a terminal. With `explain`, every fact shows the rule that read it. */
export function summary({ analysis, match }: { analysis: Analysis; match: Match | null }, explain: boolean): string {
  const { title, company, location } = analysis.posting;
  const blocks: readonly Block[] = [
    ...(match ? [['In the way', match.blockers.map(({ why, evidence }) => ({ text: why, evidence }))] as const] : []),
    ['Role', roleRows(analysis)],
    ['Scope', scopeRows(analysis)],
    ['Work', workRows(analysis)],
    ['Pay', payRows(analysis)],
    ['Benefits', analysis.compensation.benefits.map((row) => ({ text: labelOf(BENEFITS, row.id), ...row }))],
    ['Years', analysis.experience.map((row) => ({ text: experienceWords(row), ...row }))],
    ['Education', educationRows(analysis)],
    ...(match ? [['Requirements', requirementRows(match)] as const] : []),
    // Beside requirements, which hold them too, skills are shown only to be explained.
    ...(match && !explain ? [] : [['Skills', skillRows(analysis)] as const]),
    ['Duties', analysis.responsibilities.map((row) => ({ text: row.label, ...row }))],
    ['Worth knowing', analysis.flags.map((row) => ({ text: labelOf(FLAGS, row.id), ...row }))],
  ];
  const lines = [
    [title || 'Untitled posting', company, location].filter(Boolean).join(' · '),
    ...(match ? [match.summary] : []),
    ...blocks.filter(([, rows]) => rows.length > 0).map((block) => blockText(block, explain)),
    `\nNot stated: ${analysis.notStated.join(', ') || 'nothing'}`,
    `Could be read: ${Math.round(analysis.confidence * 100)}%`,
    ...analysis.warnings.map(({ message }) => `Note: ${message}`),
  ];
  return `${lines.join('\n')}\n`;
}

function roleRows({ role }: Analysis): Row[] {
  const { evidence } = role;
  return [
    { text: `Function: ${role.function}`, evidence: evidence.function ?? [] },
    { text: `Level by title: ${levelWords(role.level)}`, evidence: evidence.level ?? [] },
    { text: `Level by text: ${bodyLevelWords(role.bodyLevel)}`, evidence: evidence.bodyLevel ?? [] },
    { text: `Track: ${role.track ?? '—'}`, evidence: evidence.track ?? [] },
  ];
}

function scopeRows({ scope }: Analysis): Row[] {
  return stated(scope.evidence, {
    reportsTo: scope.reportsTo && `Reports to: ${scope.reportsTo}`,
    reports: scope.reports && `Team: ${spanWords(scope.reports)}`,
    orgSize: scope.orgSize && `Organisation: ${scope.orgSize}`,
    managesManagers: scope.managesManagers && 'Manages managers',
    pnl: scope.pnl && `P&L: ${scope.pnl}`,
    budget: scope.budget && `Budget: ${scope.budget}`,
  });
}

function workRows({ work }: Analysis): Row[] {
  return stated(work.evidence, {
    mode: `Mode: ${work.mode ?? 'not stated'}`,
    daysInOffice: work.daysInOffice !== null && `Days in the office: ${work.daysInOffice}`,
    places: work.places.length > 0 && `Places: ${work.places.join('; ')}`,
    travelPercent: work.travelPercent !== null && `Travel: ${work.travelPercent}%`,
    sponsorship: work.sponsorship && `Visa sponsorship: ${work.sponsorship}`,
    clearance: work.clearance !== null && `Security clearance: ${work.clearance ? 'required' : 'not required'}`,
  });
}

function payRows({ compensation }: Analysis): Row[] {
  const { bonus, equity, signOn, retirement, retirementMatch } = compensation;
  return [
    ...compensation.ranges.map((range) => ({ text: rangeWords(range), ...range })),
    ...stated(compensation.evidence, {
      bonus: bonus && `Bonus${partWords(bonus)}`,
      equity: equity && `Equity${partWords(equity)}`,
      signOn: signOn && 'Sign-on bonus',
      retirement: retirement && 'Retirement plan',
      retirementMatch: retirementMatch && 'The employer adds to the retirement plan',
    }),
  ];
}

function educationRows({ education }: Analysis): Row[] {
  return education.map(({ level, need, orEquivalent, evidence }) => ({
    text: `${level}, ${need}${orEquivalent ? ', or equivalent' : ''}`,
    evidence,
  }));
}

function requirementRows({ criteria }: Match): Row[] {
  return criteria.map((row) => ({ text: `${stateWords(row).padEnd(20)} ${row.label} (${row.need})`, ...row }));
}

function skillRows({ skills }: Analysis): Row[] {
  const others = ({ id, anyOf }: SkillFact) =>
    skills.filter((other) => anyOf !== null && other.anyOf === anyOf && other.id !== id).map(({ label }) => label);
  return skills.map((skill) => ({
    text: `${skill.need.padEnd(9)} ${[skill.label, ...others(skill)].join(', or ')}`,
    evidence: skill.evidence,
  }));
}

/** Rows of the fields that have words, with their evidence. */
function stated(evidence: EvidenceByField, words: Readonly<Record<string, string | false | null | 0>>): Row[] {
  return Object.entries(words).flatMap(([field, text]) => (text ? [{ text, evidence: evidence[field] ?? [] }] : []));
}

function labelOf(table: readonly { id: string; label: string }[], id: string): string {
  return table.find((row) => row.id === id)?.label ?? id;
}

function experienceWords({ min, max, area, detail, need, alternative }: ExperienceFact): string {
  return `${spanWords({ min, max })} ${area}${detail ? ` (${detail})` : ''}, ${need}${alternative ? ', one of several ways' : ''}`;
}

/** "5+", "5–8", "5", "up to 8" */
function spanWords({ min, max }: { min: number | null; max: number | null }): string {
  if (min === null) return `up to ${max}`;
  if (max === null) return `${min}+`;
  return min === max ? String(min) : `${min}–${max}`;
}

/** ": 15–20%", ": USD 5,000"; nothing where the part is only mentioned. */
function partWords(part: NonNullable<PayPart>): string {
  if (part === true) return '';
  const { percentMin, percentMax, amountMin, amountMax, currency } = part;
  const percent = percentMin ?? percentMax;
  if (percent !== null) return `: ${spanWords({ min: percentMin, max: percentMax })}%`;
  const amounts = [...new Set([amountMin, amountMax])].filter((amount) => amount !== null);
  if (amounts.length === 0) return '';
  const words = amounts.map((amount) => amountWords(amount, currency ?? '').trim()).join('–');
  return `: ${amountMin === null ? 'up to ' : ''}${words}${amountMax === null ? ' or more' : ''}`;
}

function blockText([heading, rows]: Block, explain: boolean): string {
  return ['', heading, ...rows.map(({ text, evidence }) => `  ${text}${quoted(evidence, explain)}`)].join('\n');
}

function quoted(evidence: readonly Evidence[], explain: boolean): string {
  return evidence
    .map(
      ({ text, rule, source }) =>
        `\n      “${text.replace(/\s+/g, ' ').slice(0, 160)}”${explain ? `  [${rule}, ${source}]` : ''}`,
    )
    .join('');
}
