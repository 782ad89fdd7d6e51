import type { Analysis, Evidence } from '../facts/analysis.ts';
import { FLAGS } from '../knowledge/taxonomy.ts';
import type { Match } from '../match/match.ts';
import { bodyLevelWords, levelWords, rangeWords, stateWords } from '../report/words.ts';

/** One posting as a page of plain text for a terminal. With `explain`, every fact shows the rule that read it. */
export function summary({ analysis, match }: { analysis: Analysis; match: Match | null }, explain: boolean): string {
  const quote = (evidence: readonly Evidence[] = []) => quoted(evidence, explain);
  const { posting, role, scope, work, compensation } = analysis;
  const lines = [
    [posting.title || 'Untitled posting', posting.company, posting.location].filter(Boolean).join(' · '),
    '',
    ...(match
      ? [match.summary, ...match.blockers.map(({ why, evidence }) => `In the way: ${why}${quote(evidence)}`), '']
      : []),
    `Function   ${role.function}${quote(role.evidence.function)}`,
    `Level      ${levelWords(role.level)}${quote(role.evidence.level)}`,
    `Text reads ${bodyLevelWords(role.bodyLevel)}${quote(role.evidence.bodyLevel)}`,
    `Track      ${role.track ?? '—'}${quote(role.evidence.track)}`,
    `Work mode  ${work.mode ?? 'not stated'}${quote(work.evidence.mode)}`,
  ];
  for (const field of ['reportsTo', 'reports', 'orgSize', 'managesManagers', 'pnl', 'budget'] as const) {
    const value = scope[field];
    if (value)
      lines.push(
        `Scope      ${field}: ${typeof value === 'object' ? `${value.min}–${value.max}` : value}${quote(scope.evidence[field])}`,
      );
  }
  lines.push('', 'Pay', ...compensation.ranges.map((range) => `  ${rangeWords(range)}${quote(range.evidence)}`));
  for (const part of ['bonus', 'equity', 'signOn', 'retirement', 'retirementMatch'] as const) {
    if (compensation[part]) lines.push(`  ${part}${quote(compensation.evidence[part])}`);
  }
  lines.push(
    '',
    'Years',
    ...analysis.experience.map(
      (row) =>
        `  ${yearsWords(row)} ${row.area}${row.detail ? ` (${row.detail})` : ''}, ${row.need}${quote(row.evidence)}`,
    ),
  );
  lines.push(
    '',
    'Education',
    ...analysis.education.map(
      (row) => `  ${row.level}, ${row.need}${row.orEquivalent ? ', or equivalent' : ''}${quote(row.evidence)}`,
    ),
  );
  lines.push('', match ? 'Requirements' : 'Skills');
  if (match)
    lines.push(
      ...match.criteria.map(
        (row) => `  ${stateWords(row).padEnd(20)} ${row.label} (${row.need})${quote(row.evidence)}`,
      ),
    );
  else lines.push(...analysis.skills.map((row) => `  ${row.need.padEnd(9)} ${row.label}${quote(row.evidence)}`));
  lines.push('', 'Duties', ...analysis.responsibilities.map((row) => `  ${row.label}${quote(row.evidence)}`));
  lines.push(
    '',
    'Worth knowing',
    ...analysis.flags.map(
      (flag) => `  ${FLAGS.find(({ id }) => id === flag.id)?.label ?? flag.id}${quote(flag.evidence)}`,
    ),
  );
  lines.push(
    '',
    `Not stated: ${analysis.notStated.join(', ') || 'nothing'}`,
    `Could be read: ${Math.round(analysis.confidence * 100)} %`,
  );
  lines.push(...analysis.warnings.map(({ message }) => `Note: ${message}`));
  return `${lines.join('\n')}\n`;
}

function yearsWords({ min, max }: { min: number | null; max: number | null }): string {
  if (min === null) return `up to ${max}`;
  return max === null ? `${min}+` : `${min}–${max}`;
}

function quoted(evidence: readonly Evidence[], explain: boolean): string {
  return evidence
    .map(
      ({ text, rule, source }) =>
        `\n      “${text.replace(/\s+/g, ' ').slice(0, 160)}”${explain ? `  [${rule}, ${source}]` : ''}`,
    )
    .join('');
}
