import { expect, it } from 'vitest';
import { parseProfile } from '../../src/profile/parse.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { jsonResumeOf } from '../../src/resume/export.ts';
import { readResume } from '../../src/resume/parse.ts';

function profileOf(parts: Record<string, unknown>): Profile {
  const parsed = parseProfile({ schema: 'rolescope/profile@1', ...parts });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.profile;
}

const FULL = profileOf({
  label: 'Director track',
  currentLevel: 'director',
  experience: [
    { years: 9.5, area: 'product-management' },
    { years: 4, area: 'domain', detail: 'payments' },
  ],
  skills: [
    { id: 'sql', strength: 'strong', proof: 'Wrote it daily' },
    { id: 'pricing-packaging', strength: 'some' },
    { id: 'figma', strength: 'none' },
  ],
  education: [{ level: 'master', field: 'Statistics' }, { level: 'mba' }],
  languages: [{ name: 'German', level: 'fluent' }, { name: 'English' }],
  scope: { largestTeam: 12, pnl: true },
  compensation: { currency: 'USD', baseFloor: 210000 },
  work: { modes: ['remote'], places: ['Denver'], needsSponsorship: true },
  stories: [
    {
      title: 'Checkout',
      situation: 'Carts were left',
      action: 'Cut two steps',
      result: 'Conversion rose by 9%',
      skills: ['experimentation'],
    },
  ],
});

it('gives JSON Resume', () => {
  expect(JSON.parse(jsonResumeOf(FULL))).toEqual({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      label: 'Director',
      summary: '9.5 years of product management. 4 years in Payments. Led a team of 12. Owned a P&L.',
    },
    education: [{ studyType: 'Master', area: 'Statistics' }, { studyType: 'MBA' }],
    skills: [
      { name: 'SQL', level: 'strong' },
      { name: 'Pricing and packaging', level: 'some' },
    ],
    languages: [{ language: 'German', fluency: 'fluent' }, { language: 'English' }],
    projects: [
      {
        name: 'Checkout',
        description: 'Carts were left',
        highlights: ['Cut two steps', 'Conversion rose by 9%'],
        keywords: ['Experimentation and A/B testing'],
      },
    ],
  });
});

it('tells nothing of what is wished for', () => {
  expect(jsonResumeOf(FULL)).not.toMatch(/210000|Denver|sponsor|remote/i);
});

it('is read back: skills, education, languages, team', () => {
  const labels = readResume(jsonResumeOf(FULL), '2026-03-01').facts.map(({ label }) => label);
  for (const label of [
    'SQL: some',
    'Pricing and packaging: some',
    'Master, Statistics',
    'MBA',
    'German: fluent',
    'English',
    'Largest team: 12',
    'Has owned a P&L',
  ])
    expect(labels).toContain(label);
});

it('holds for an empty profile', () => {
  expect(JSON.parse(jsonResumeOf(profileOf({})))).toMatchObject({ basics: {}, skills: [], education: [] });
});
