import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Holds the analysis to its marks on postings labelled by careful readers. The postings belong to the employers who
 * wrote them, so they are not in this repository: where they are not at hand, this is skipped.
 */
const ROOT = join(import.meta.dirname, '..');
const SCORER = join(ROOT, '../shared/eval/score.mjs');

/** The least that each measure must reach, in percent. */
const MARKS: Record<string, Record<string, number>> = {
  postings: {
    'role.function': 98,
    'role.level': 98,
    'role.track': 90,
    'role.bodyLevel': 80,
    'role.bodyLevel.near': 97,
    flags: 80,
    'pay.benefits': 90,
    skills: 88,
    'skills.asked': 88,
    'skills.need': 93,
    experience: 90,
    'experience.years': 97,
    'pay.ranges': 97,
    'work.mode': 95,
    'work.mode.stated': 95,
    education: 85,
    responsibilities: 85,
    'evidence.true': 100,
    'evidence.place': 92,
  },
  titles: { both: 97 },
  years: { lines: 96 },
  pay: { lines: 97 },
  chips: { lines: 98 },
  need: { need: 98 },
};

describe.skipIf(!existsSync(SCORER))('gold labels', () => {
  it('every measure reaches its mark', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'rolescope-gold-')), 'scores.json');
    const run = spawnSync('node', [SCORER, '--cmd', 'node src/cli/main.ts', '--json', out], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(run.status, run.stderr).toBe(0);
    const { results } = JSON.parse(readFileSync(out, 'utf8'));
    expect(results.postings.absent).toBe(0);
    const short = Object.entries(MARKS).flatMap(([set, marks]) =>
      Object.entries(marks).flatMap(([measure, mark]) => {
        const { f1, acc } = results[set][measure];
        const got = 100 * (f1 ?? acc);
        return got < mark ? [`${set} ${measure}: ${got.toFixed(1)} of ${mark}`] : [];
      }),
    );
    expect(short).toEqual([]);
  });
});
