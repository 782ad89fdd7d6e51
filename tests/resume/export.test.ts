import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EXPERIENCE_AREAS, LEVELS, RESPONSIBILITIES, SKILLS } from '../../src/knowledge/taxonomy.ts';
import { emptyProfile, parseProfile } from '../../src/profile/parse.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { applyResumeFacts } from '../../src/resume/apply.ts';
import { jsonResumeOf } from '../../src/resume/export.ts';
import { readResume } from '../../src/resume/parse.ts';

function profileOf(parts: Record<string, unknown>): Profile {
  const parsed = parseProfile({ schema: 'rolescope/profile@1', ...parts });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.profile;
}

const FULL = profileOf({
  label: 'Director track',
  name: 'Mara Kestrel',
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
  positions: [
    {
      title: 'Director of Product',
      company: 'Kestrel Health',
      from: '2021-10',
      summary: 'Led nine product managers\nCut onboarding from six weeks to two',
    },
    { title: 'Product Manager', from: '2013', to: '2016-06' },
  ],
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
      name: 'Mara Kestrel',
      label: 'Director',
      summary: '9.5 years of product management.\n4 years in Payments.\nLed a team of 12.\nOwned a P&L.',
    },
    work: [
      {
        position: 'Director of Product',
        name: 'Kestrel Health',
        startDate: '2021-10',
        highlights: ['Led nine product managers', 'Cut onboarding from six weeks to two'],
      },
      { position: 'Product Manager', startDate: '2013', endDate: '2016-06' },
    ],
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
        rolescope: { highlights: ['action', 'result'] },
      },
    ],
    meta: { version: 'v1.0.0', generator: 'rolescope' },
  });
});

it('tells nothing of what is wished for', () => {
  expect(jsonResumeOf(FULL)).not.toMatch(/210000|Denver|sponsor|remote/i);
});

/** What a résumé can carry of a profile: what was done and learned, without the wishes, the proofs and what was answered with no. */
function carried({ name, currentLevel, experience, skills, education, languages, scope, positions, stories }: Profile) {
  const { largestTeam, managedManagers, pnl, budget } = scope ?? {};
  return {
    name,
    currentLevel,
    experience,
    skills: skills.filter(({ strength }) => strength !== 'none').map(({ id, strength }) => ({ id, strength })),
    education,
    languages: languages ?? [],
    scope: {
      largestTeam: largestTeam || undefined,
      managedManagers: managedManagers || undefined,
      pnl: pnl || undefined,
      budget: budget || undefined,
    },
    positions: positions ?? [],
    stories,
  };
}

const backAgain = (profile: Profile) =>
  applyResumeFacts(emptyProfile(), readResume(jsonResumeOf(profile), '2026-03-01').facts);

it('is read back to the same facts', () => {
  expect(carried(backAgain(FULL))).toEqual(carried(FULL));
});

const WORDS = fc.stringMatching(/^[A-Za-zäß&.,/()+ -]{1,40}$/).map((words) => `x${words.replace(/\s+/g, ' ').trim()}`);
const ONE_OF = <T extends string>(ids: readonly T[]) => fc.constantFrom(...ids);
const MONTHS = fc.tuple(fc.integer({ min: 1960, max: 2049 }), fc.integer({ min: 1, max: 12 }));
const MONTH = MONTHS.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

it('is read back to the same facts, whatever the profile', () => {
  const parts = fc.record(
    {
      name: WORDS,
      currentLevel: ONE_OF(LEVELS.map(({ id }) => id)),
      experience: fc.uniqueArray(
        fc.record({
          years: fc.integer({ min: 0, max: 120 }).map((half) => half / 2),
          area: ONE_OF(EXPERIENCE_AREAS.map(({ id }) => id)),
          detail: fc.oneof(ONE_OF(SKILLS.map(({ id }) => id)), WORDS),
        }),
        { selector: ({ area, detail }) => `${area} ${detail}`, maxLength: 6 },
      ),
      skills: fc.uniqueArray(
        fc.record({ id: ONE_OF(SKILLS.map(({ id }) => id)), strength: ONE_OF(['strong', 'some', 'none']) }),
        { selector: ({ id }) => id, maxLength: 12 },
      ),
      education: fc.uniqueArray(
        fc.record({ level: ONE_OF(['bachelor', 'master', 'mba', 'phd']), field: WORDS }, { requiredKeys: ['level'] }),
        { selector: ({ level }) => level },
      ),
      languages: fc.uniqueArray(fc.record({ name: WORDS, level: WORDS }, { requiredKeys: ['name'] }), {
        selector: ({ name }) => name,
        maxLength: 4,
      }),
      scope: fc.record(
        { largestTeam: fc.nat(100000), managedManagers: fc.boolean(), pnl: fc.boolean(), budget: fc.nat(1e9) },
        { requiredKeys: [] },
      ),
      positions: fc.uniqueArray(
        fc.record(
          { title: WORDS, company: WORDS, from: MONTH, to: MONTH, summary: WORDS },
          { requiredKeys: ['title'] },
        ),
        { selector: ({ title }) => title, maxLength: 5 },
      ),
      stories: fc.uniqueArray(
        fc.record(
          {
            title: WORDS,
            situation: WORDS,
            action: WORDS,
            result: WORDS,
            measure: WORDS,
            scope: WORDS,
            domain: ONE_OF(SKILLS.map(({ id }) => id)),
            skills: fc.uniqueArray(ONE_OF(SKILLS.map(({ id }) => id)), { maxLength: 4 }),
            responsibilities: fc.subarray(
              RESPONSIBILITIES.slice(0, 8).map(({ id }) => id),
              { minLength: 1 },
            ),
          },
          { requiredKeys: ['title'] },
        ),
        { selector: ({ title }) => title, maxLength: 4 },
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(parts, (given) => {
      const profile = profileOf(given);
      expect(carried(backAgain(profile))).toEqual(carried(profile));
    }),
    { numRuns: 200 },
  );
});

it('keeps the positions of a résumé, with what stands under them', () => {
  const pasted =
    'Experience\nKestrel Health, Leeds\nDirector of Product      Mar 2020 – Present\n• Led nine people.\n• Cut churn by 4 %.\n\nTallow & Finch — Product Manager — 2013-2016\n';
  const { facts } = readResume(pasted, '2026-03-01');
  const positions = facts.filter(({ value }) => value.kind === 'position');
  expect(positions.map(({ label }) => label)).toEqual([
    'Director of Product, Kestrel Health, 2020-03 until today',
    'Product Manager, Tallow & Finch, 2013-07 to 2016-06',
  ]);
  expect(applyResumeFacts(emptyProfile(), [...positions, ...positions]).positions).toEqual([
    {
      title: 'Director of Product',
      company: 'Kestrel Health',
      from: '2020-03',
      summary: 'Led nine people.\nCut churn by 4 %.',
    },
    { title: 'Product Manager', company: 'Tallow & Finch', from: '2013-07', to: '2016-06' },
  ]);
});

it('a JSON Resume of another make is read by its words', () => {
  const { meta: _, ...foreign } = JSON.parse(jsonResumeOf(FULL)) as Record<string, unknown>;
  const labels = readResume(JSON.stringify(foreign), '2026-03-01').facts.map(({ label }) => label);
  for (const label of [
    'Your name: Mara Kestrel',
    'SQL: some',
    'Master, Statistics',
    'MBA',
    'German: fluent',
    'Largest team: 12',
  ])
    expect(labels).toContain(label);
});

it('holds for an empty profile', () => {
  expect(JSON.parse(jsonResumeOf(profileOf({})))).toMatchObject({ basics: {}, skills: [], education: [] });
});

it('an exported file that was edited by hand still gives a valid profile', () => {
  const resume = JSON.parse(jsonResumeOf(FULL)) as { basics: Record<string, string>; work: Record<string, string>[] };
  resume.work[0]!.startDate = '2021-10-05';
  resume.work[1]!.startDate = 'last May';
  resume.basics.name = 'x'.repeat(9000);
  resume.basics.summary = '99 years of product management.\nLed a team of many.';
  const { facts } = readResume(JSON.stringify(resume), '2026-03-01');
  const profile = applyResumeFacts(emptyProfile(), facts);
  expect(parseProfile(profile)).toMatchObject({ ok: true });
  expect(profile.positions?.map(({ from }) => from)).toEqual(['2021-10', undefined]);
  expect(profile.experience).toEqual([]);
});

it('a story is shown with its own lines, and accepted twice it stands once', () => {
  const facts = readResume(jsonResumeOf(FULL), '2026-03-01').facts.filter(({ value }) => value.kind === 'story');
  expect(facts.map(({ label, lines }) => [label, lines])).toEqual([
    ['Story: Checkout', ['Carts were left', 'Cut two steps', 'Conversion rose by 9%']],
  ]);
  expect(applyResumeFacts(emptyProfile(), [...facts, ...facts]).stories).toEqual(FULL.stories);
});

it.each<[string, object]>([
  ['of another make', { name: 'Checkout', highlights: ['Cut two steps'] }],
  ['whose marks were edited away', { name: 'Checkout', rolescope: 'x' }],
  ['without a name', { highlights: ['Cut two steps'], rolescope: { highlights: ['action'] } }],
])('a project %s is no story', (_, project) => {
  const resume = { ...JSON.parse(jsonResumeOf(FULL)), projects: [project] };
  const { facts } = readResume(JSON.stringify(resume), '2026-03-01');
  expect(facts.filter(({ value }) => value.kind === 'story')).toEqual([]);
});

it('a story with unknown skills and far too many words still gives a valid profile', () => {
  const marks = { highlights: ['result', 'action'], domain: 'astrology', responsibilities: ['nothing'], scope: 5 };
  const project = { name: 'n'.repeat(9000), highlights: ['r'.repeat(9000)], keywords: ['Astrology', 'SQL'] };
  const of = (rolescope: object) =>
    readResume(
      JSON.stringify({ ...JSON.parse(jsonResumeOf(FULL)), projects: [{ ...project, rolescope }] }),
      '2026-03-01',
    ).facts;
  expect(of(marks).some(({ value }) => value.kind === 'story')).toBe(false);
  const profile = applyResumeFacts(emptyProfile(), of({ ...marks, scope: null }));
  expect(parseProfile(profile)).toMatchObject({ ok: true });
  expect(profile.stories.map(({ action, skills, domain }) => [action, skills, domain])).toEqual([
    ['', ['sql'], undefined],
  ]);
});
