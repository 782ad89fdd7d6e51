import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMBIGUOUS } from '../../../src/facts/lexicon/ambiguous.ts';
import { LEXICON } from '../../../src/facts/lexicon/index.ts';
import { patternOf } from '../../../src/facts/lexicon/phrase.ts';
import { findSkills } from '../../../src/facts/rules/skills.ts';
import { SKILLS } from '../../../src/knowledge/taxonomy.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/read.ts';
import * as corpus from './corpus.ts';

const posting = { title: 'Director of Product', text: '' };
const skillsIn = (text: string) => findSkills(readText(normaliseText(text)), posting, null);
const { DUTY_ROWS, ...asked } = corpus;
const rows = Object.values(asked).flat();

/** `id` for a required skill, `-need:id` for another. */
function short(text: string): string[] {
  return skillsIn(text).map(({ id, need }) => (need === 'required' ? id : `-${need}:${id}`));
}

describe('wordings', () => {
  it.each(rows)('%s', (line, expected) => {
    expect(short(`Requirements\n• ${line}`).sort()).toEqual(expected.split(' ').filter(Boolean).sort());
  });
});

describe('duties', () => {
  it.each(DUTY_ROWS)('%s', (line, expected) => {
    const told = short(`Responsibilities\n• ${line}`);
    expect(told.sort()).toEqual(
      expected
        .split(' ')
        .filter(Boolean)
        .map((id) => `-duty:${id}`)
        .sort(),
    );
  });
});

describe('job names', () => {
  const named = (text: string, title: string) => findSkills(readText(text), { title, text }, null).map(({ id }) => id);

  it.each([
    ['We are looking for a Senior PM – Supplier Lifecycle Management to join us.', 'Senior PM'],
    ['We are hiring an experienced Product Lead, Payments to own it.', 'Product Lead, Payments'],
    ['You will report to the Director of Pricing.', 'Product Manager'],
    ['As our Fintech Growth Wizard you will smile.', 'Fintech Growth Wizard'],
    ['We are hiring a Technical Program Manager.', 'Manager'],
    ['We are looking for a founding PM.', 'PM'],
  ])('ask for nothing: %s', (text, title) => {
    expect(named(text, title)).toEqual([]);
  });

  it('hide nothing beside them', () => {
    expect(named('We are looking for a Senior PM – Payments with strong SQL.', 'Senior PM')).toEqual(['sql']);
    expect(named('We are seeking a scrappy Senior PM – Payments.', 'PM')).toEqual(['ownership-drive']);
    expect(named('We are seeking a scrappy Technical Program Manager.', 'PM')).toEqual(['ownership-drive']);
  });
});

describe('labels of a job board under the text', () => {
  it('ask for nothing', () => {
    const ask = 'Requirements\n• SQL';
    const labels =
      'Seniority level Director Employment type Full-time Job function Design Industries Banking and Retail';
    expect(skillsIn(`${ask} ${labels}`).map(({ id }) => id)).toEqual(['sql']);
    expect(skillsIn(`${ask} for the industries banking and retail`).map(({ id }) => id)).toContain('banking');
  });
});

describe('the employer', () => {
  const asked = (text: string, company: string) =>
    findSkills(readText(text), { title: 'PM', text, company }, null).map(({ id }) => id);

  it.each([
    ['You will work in Notion and Figma.', 'Notion Labs, Inc.', ['figma']],
    ['You will work in Notion and Figma.', 'Harborline', ['notion', 'figma']],
    ['You will work on Docker and HubSpot.', 'docker', ['hubspot']],
    ['Requirements\n• Salesforce experience', 'Salesforce', ['salesforce']],
  ])('“%s” at %s', (text, company, expected) => {
    expect(asked(text, company)).toEqual(expected);
  });
});

describe('a skill asked for in passing', () => {
  const needIn = (id: string, duty: string, ask: string) =>
    skillsIn(`Responsibilities\n• ${duty}\n\nRequirements\n• ${ask}`).find((skill) => skill.id === id)?.need;

  it.each([
    ['okrs-kpis', 'Define the KPIs of the harbour', 'Launches that moved key metrics'],
    ['okrs-kpis', 'Define the KPIs of the harbour', 'You crunch metrics'],
    ['customer-discovery', 'Conduct user interviews', 'You reason from qualitative and quantitative data'],
    ['customer-discovery', 'Conduct user interviews', 'You use data to understand sailor and user behavior'],
    ['prioritization', 'Prioritize the backlog', 'Facility with tradeoffs among speed and cost'],
    ['product-strategy', 'Own the product strategy', 'You translate high-level strategy into goals'],
    ['product-vision', 'Set the product vision', 'A visionary captain'],
    ['roadmapping', 'Own the roadmap', 'Business cases for your roadmap'],
    ['requirements', 'Write user stories', 'You can convey business requirements'],
    ['product-lifecycle', 'Own the product lifecycle', 'Supplier lifecycle management'],
    ['growth', 'Drive user acquisition', 'You took cranes to adoption'],
    ['cross-functional-leadership', 'Lead cross-functional teams', 'Comfortable working with engineers'],
    ['team-building', 'Build a culture of trust', 'You drive a culture of quality'],
  ])('%s: “%s” stays a duty beside “%s”', (id, duty, ask) => {
    expect(needIn(id, duty, ask)).toBe('duty');
  });

  it.each([
    ['okrs-kpis', 'Define the KPIs of the harbour', 'You have owned success metrics'],
    ['okrs-kpis', 'Paint the cranes', 'Launches that moved key metrics'],
    ['customer-discovery', 'Conduct user interviews', 'Experience with user research'],
    ['prioritization', 'Prioritize the backlog', 'Ability to make trade-offs'],
    ['product-strategy', 'Own the product strategy', 'You have set a product strategy'],
    ['product-vision', 'Set the product vision', 'You have defined a product vision'],
    ['roadmapping', 'Own the roadmap', 'You have built roadmaps'],
    ['cross-functional-leadership', 'Lead cross-functional teams', 'You worked closely with engineers and designers'],
    ['customer-focus', 'Champion our users', 'Good customer service'],
  ])('%s: “%s”, and “%s” asks for it', (id, duty, ask) => {
    expect(needIn(id, duty, ask)).toBe('required');
  });

  it('is preferred where only the plainer wording is', () => {
    const text = 'Requirements\n• Launches that moved key metrics\n\nNice to have\n• You have set OKRs';
    expect(short(text)).toContain('-preferred:okrs-kpis');
  });
});

describe('jobs of other trades', () => {
  const idsIn = (title: string, line: string) =>
    findSkills(readText(`What you will do\n• ${line}`), { title, text: '' }, null).map(({ id }) => id);

  it.each([
    ['Recruiter', 'Own the strategy of our harbour clubs', []],
    ['Director of Product', 'Own the strategy of our harbour clubs', ['product-strategy']],
    ['', 'Own the strategy of our harbour clubs', ['product-strategy']],
    ['Sailing Coach', 'Set a vision', []],
    ['Product Designer', 'Set a vision', ['product-vision']],
    ['Sailing Coach', 'Define the product vision', ['product-vision']],
    ['Recruiter', 'Run full-lifecycle hiring in the docks', ['hiring']],
    ['Software Engineer', 'Take features from idea to launch', ['product-lifecycle']],
    ['Sailing Coach', 'Build a roadmap of races', []],
    ['Software Engineer', 'Build the engineering roadmap', ['roadmapping']],
  ])('“%s”: %s', (title, line, expected) => {
    expect(idsIn(title, line)).toEqual(expected);
  });
});

describe('the lexicon', () => {
  const named = new Set(rows.flatMap(([, skills]) => skills.split(' ').map((skill) => skill.replace(/^-\w+:/, ''))));
  const worded = new Set<string>([...LEXICON, ...AMBIGUOUS].map((row) => row.id));

  it.each(SKILLS.map(({ id }) => id))('has wordings and a row of test for %s', (id) => {
    expect(worded, `add a row for ${id} to its file in src/facts/lexicon`).toContain(id);
    expect([...named], `add a line for ${id} to tests/facts/skills/corpus.ts`).toContain(id);
  });

  it.each(LEXICON.map((row) => [row.id, row] as const))(
    'keeps the phrases of %s sorted, once each, and readable',
    (_, row) => {
      for (const list of [row.anywhere, row.asked, row.passing, row.not]) {
        expect(list ?? []).toEqual([...new Set(list)].sort());
        for (const phrase of list ?? []) expect(() => patternOf(phrase)).not.toThrow();
      }
      const all = [...(row.anywhere ?? []), ...(row.asked ?? []), ...(row.not ?? [])];
      expect(all).toEqual([...new Set(all)]);
    },
  );

  it('has no phrase for two skills', () => {
    const seen = new Map<string, string>();
    for (const { id, anywhere, asked } of LEXICON) {
      for (const phrase of [...(anywhere ?? []), ...(asked ?? [])]) {
        expect(seen.get(phrase), `"${phrase}" stands for ${id} too`).toBeUndefined();
        seen.set(phrase, id);
      }
    }
  });
});

describe('evidence', () => {
  it('quotes the clause, exactly as it stands in the text', () => {
    const text = 'Requirements\n• Ten years of work, with deep SQL knowledge, and patience';
    const [sql] = skillsIn(text);
    expect(sql).toMatchObject({ id: 'sql', need: 'required', anyOf: null });
    expect(sql!.evidence.map((place) => place.text)).toEqual(['deep SQL knowledge']);
  });

  it('is true and in the text, whatever the text', () => {
    const words = [
      'SQL',
      'or',
      'Jira,',
      'Go',
      '\n',
      '• ',
      'Requirements\n',
      'product vision',
      'Excel',
      '0→1',
      'P&L',
      '’s',
      '😀',
      'roadmap.',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 }), (parts) => {
        const text = normaliseText(parts.join(' '));
        for (const skill of findSkills(readText(text), posting, null)) {
          expect(skill.evidence.length).toBeGreaterThan(0);
          for (const place of skill.evidence) expect(text.slice(place.start!, place.end!)).toBe(place.text);
        }
      }),
    );
  });
});

describe('glued text', () => {
  it('has two words where a line begins', () => {
    const filler = ' and calm'.repeat(30);
    expect(short(`RequirementsExperience with Looker${filler}Experience with SQLKnowledge of Figma`)).toEqual([
      'looker',
      'sql',
      'figma',
    ]);
  });
});

describe('need', () => {
  it('takes the strongest, and quotes the place with that need first', () => {
    const text = 'Responsibilities\n• You will own the roadmap\n\nRequirements\n• You have owned a roadmap before';
    const roadmap = skillsIn(text).find((skill) => skill.id === 'roadmapping');
    expect(roadmap?.need).toBe('required');
    expect(roadmap?.evidence.map((place) => place.text)).toEqual([
      'You have owned a roadmap before',
      'You will own the roadmap',
    ]);
  });

  it('takes a domain only where it is asked of the candidate', () => {
    expect(short('What you will do\n• Grow the fintech app that our customers love')).not.toContain('-duty:fintech');
    expect(short('Requirements\n• Experience in fintech')).toEqual(['fintech']);
  });

  it('finds nothing in benefits and company text', () => {
    expect(short('Benefits\n• Dental, vision and life insurance\n• A learning budget\n• Career growth')).toEqual([]);
    expect(
      short('Equal opportunity\nWe are an equal opportunity employer and value communication and leadership.'),
    ).toEqual([]);
  });
});

describe('grammar', () => {
  const asked: string[] = [];
  const saying = (verb: boolean) => ({
    isVerb(clause: string, offset: number) {
      asked.push(clause.slice(offset, offset + 5));
      return verb;
    },
  });
  const ids = (line: string, verb: boolean) => {
    asked.length = 0;
    const text = normaliseText(`Requirements\n• ${line}`);
    return findSkills(readText(text), posting, saying(verb)).map((skill) => skill.id);
  };

  it('decides what neighbours do not', () => {
    expect(ids('Creating an excel for the planning round', false)).toContain('excel');
    expect(ids('Creating an excel for the planning round', true)).not.toContain('excel');
    expect(asked).toEqual(['excel']);
  });

  it.each(['You excel at chess', 'Advanced Excel skills', 'Excel, SQL', 'Tools such as Excel'])(
    'is not asked for “%s”',
    (line) => {
      ids(line, true);
      expect(asked).toEqual([]);
    },
  );
});

describe('alternatives', () => {
  const groups = (line: string) =>
    Object.fromEntries(skillsIn(`Requirements\n• ${line}`).map((skill) => [skill.id, skill.anyOf]));

  it.each([
    ['SQL or Python', { sql: 'g1', python: 'g1' }],
    ['Jira, Aha! or similar', { jira: 'g1', aha: 'g1' }],
    ['One or more of AWS, Azure and GCP', { aws: 'g1', azure: 'g1', gcp: 'g1' }],
    ['Tableau and/or Looker', { tableau: 'g1', looker: 'g1' }],
    ['SQL and Python', { sql: null, python: null }],
    ['SQL and Python or R', { sql: null, python: 'g1', 'r-language': 'g1' }],
    ['Fintech, payments or banking', { fintech: 'g1', payments: 'g1', banking: 'g1' }],
    ['Figma\n• Miro or similar', { figma: null, miro: null }],
    ['SQL or Python. Figma or Miro', { sql: 'g1', python: 'g1', figma: 'g2', miro: 'g2' }],
  ])('%s', (line, expected) => {
    expect(groups(line)).toEqual(expected);
  });
});
