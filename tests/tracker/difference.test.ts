import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { type Difference, difference, type PastReading } from '../../src/tracker/difference.ts';
import { samplePosting, sampleReading } from '../store/samples.ts';

async function reading(text: string, title = 'Director of Product', location = 'Leeds'): Promise<PastReading> {
  const posting = { ...samplePosting('d'), title, location, text };
  return { posting, analysis: await analyse(posting, { now: '2026-11-01T00:00:00.000Z' }) };
}

const HEAD = 'What you bring\n';
const PAY = '\nThe base salary range is $180,000 to $210,000 a year.';

/** What a difference says, short enough for a table: requirements, fields, pay, and the lines that are not kept. */
function told({ fields, pay, requirements, lines }: Difference) {
  return {
    fields: fields.map(({ field, before, after }) => `${field}: ${before} → ${after}`),
    pay: pay.changed ? `${pay.before[0]?.max ?? null} → ${pay.after[0]?.max ?? null}` : null,
    requirements: requirements.map(({ label, before, after }) => `${label}: ${before} → ${after}`),
    lines: lines
      .filter(({ kind }) => kind !== 'kept')
      .map(({ kind, runs }) =>
        kind === 'rewritten'
          ? runs
              .map((run) => (run.kind === 'kept' ? run.text : `${run.kind === 'gone' ? '−' : '+'}[${run.text}]`))
              .join('')
          : `${kind === 'gone' ? '−' : '+'} ${runs[0]!.text}`,
      ),
  };
}

const SAME = { fields: [], pay: null, requirements: [], lines: [] };

const ROWS: [why: string, before: string, after: string, expected: Partial<ReturnType<typeof told>>][] = [
  ['nothing', `${HEAD}• SQL is required`, `${HEAD}• SQL is required`, {}],
  [
    'a must became a wish',
    `${HEAD}• SQL is required`,
    `${HEAD}• SQL is a plus`,
    { requirements: ['SQL: required → preferred'], lines: ['− • SQL is required', '+ • SQL is a plus'] },
  ],
  [
    'a requirement was dropped',
    `${HEAD}• SQL is required\n• Experience with A/B testing`,
    `${HEAD}• SQL is required`,
    { requirements: ['Experimentation and A/B testing: required → null'], lines: ['− • Experience with A/B testing'] },
  ],
  [
    'years and a degree, in words',
    `${HEAD}• 8+ years of product management\n• 3+ years managing product managers\n• SQL is required`,
    `${HEAD}• 8+ years of product management\n• 5+ years leading a team of product managers\n• SQL is required`,
    {
      requirements: ['leading people: 3+ required → 5+ required'],
      lines: ['− • 3+ years managing product managers', '+ • 5+ years leading a team of product managers'],
    },
  ],
  [
    'pay came down',
    `${HEAD}• SQL is required${PAY}`,
    `${HEAD}• SQL is required${PAY.replace('210', '195')}`,
    { pay: '210000 → 195000', lines: ['The base salary range is $180,000 to −[$210,000 ]+[$195,000 ]a year.'] },
  ],
];

describe('difference between two readings', () => {
  it.each(ROWS)('%s', async (_, before, after, expected) => {
    const told1 = told(difference(await reading(before), await reading(after)));
    expect(told1).toEqual({ ...SAME, ...expected });
  });

  it('names the fields of the page that changed', async () => {
    const before = await reading('Hello.');
    const after = await reading('Hello.', 'Group Product Manager', 'Remote');
    expect(told(difference(before, after))).toEqual({
      ...SAME,
      fields: [
        'title: Director of Product → Group Product Manager',
        'location: Leeds → Remote',
        'level: director → group-pm',
        'track: null → ic',
        'mode: null → remote',
      ],
    });
  });

  it('kept and gone runs give the earlier text, kept and new runs the later one', () => {
    const words = fc.constantFrom('roadmap', 'pricing', 'SQL', '\n', '• ', '8 years', 'you', '.');
    const text = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { analysis, posting } = sampleReading('p');
        const at = (kind: 'gone' | 'new') =>
          difference(
            { posting: { ...posting, text: before }, analysis },
            { posting: { ...posting, text: after }, analysis },
          )
            .lines.filter((line) => line.kind !== (kind === 'gone' ? 'new' : 'gone'))
            .map(({ runs }) => runs.filter((run) => run.kind === 'kept' || run.kind === kind))
            .map((runs) => runs.map((run) => run.text).join(''))
            .join('\n');
        expect([at('gone'), at('new')]).toEqual([before, after]);
      }),
    );
  });
});
