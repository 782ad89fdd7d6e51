import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Analysis } from '../../src/facts/analysis.ts';
import { applyCorrections } from '../../src/facts/corrections/apply.ts';
import { factsIn } from '../../src/facts/corrections/facts.ts';
import type { Change, Correction, FactKind } from '../../src/facts/corrections/model.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { matchReport } from '../../src/report/index.ts';
import { profileOf } from '../match/build.ts';

const TEXT = `What you bring
• 8+ years of experience in product management
• You can write your own SQL
• Experience with pricing and packaging`;
const PROFILE = profileOf({ targetLevels: ['director'], experience: [{ years: 6, area: 'product-management' }] });

let read: Analysis;
beforeAll(async () => {
  read = await analyse({ title: 'Director of Product Management', company: 'Quarry & Lane', text: TEXT });
});

function correct(kind: FactKind, id: string, label: string, change: Change): Correction {
  const fact = factsIn(read).find((one) => one.kind === kind && one.id === id)!;
  return { kind, id, quote: fact.quote, change, label, words: fact.evidence[0]!.text, at: '2026-03-01T10:00:00.000Z' };
}

function report(format: 'md' | 'html' | 'csv' | 'json', corrections: Correction[]): string {
  const analysis = applyCorrections(read, corrections);
  const { body } = matchReport({ analysis, match: computeMatch(analysis, PROFILE) }, format);
  return String(body);
}

describe('corrections in reports', () => {
  const corrections = () => [
    correct('skill', 'sql', 'SQL', { type: 'dismiss' }),
    correct('experience', 'product-management', '8+ years', { type: 'value', values: { min: 5, max: null } }),
  ];

  it('are marked in the row and listed with their words', () => {
    const body = report('md', corrections());
    expect(body).toContain('## Corrected by the user');
    expect(body).toMatch(/SQL \(“.*SQL”\): does not count/);
    expect(body).toContain('5+ years of product management (corrected by the user)');
    expect(body).not.toMatch(/\| SQL \|/);
    expect(report('html', corrections())).toContain('Corrected by the user');
    expect(report('csv', corrections())).toContain('5+ years of product management (corrected by the user)');
  });

  it('stand in the JSON with the facts as they were read', () => {
    const body = report('json', corrections());
    const { analysis } = JSON.parse(body) as { analysis: Analysis };
    expect(analysis.corrected?.list).toHaveLength(2);
    expect(analysis.corrected?.asRead.skills).toEqual(read.skills);
  });

  it('leave a report without corrections as it is', () => {
    for (const format of ['md', 'html', 'csv', 'json'] as const) expect(report(format, [])).not.toMatch(/corrected/i);
  });
});
