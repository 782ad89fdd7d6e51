import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEducation } from '../../../src/facts/rules/education.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/read.ts';
import { growthOver, LINEAR } from '../../regex/growth.ts';

/** A row is what stands under "Requirements" (unless it has its own heading) and every level in it: "level need", "+eq" where experience may replace it. */
type Row = readonly [text: string, rows: readonly string[]];

const ASKED: readonly Row[] = [
  ["• Bachelor's degree in engineering", ['bachelor required']],
  ['• Bachelor’s degree or equivalent experience', ['bachelor required +eq']],
  ['• Bachelors degree (or equivalent practical experience)', ['bachelor required +eq']],
  ["• Bachelor's degree or equivalent", ['bachelor required']],
  ["• Bachelor's or Master's degree in economics", ['bachelor required', 'master required']],
  ['• BS/MS in computer science', ['bachelor required', 'master required']],
  ['• BA/BS in a technical field', ['bachelor required']],
  ['• BS (or higher) in biology', ['bachelor required']],
  ['• B.Sc. in mathematics', ['bachelor required']],
  ['• BS in Physics; MS preferred', ['bachelor required', 'master preferred']],
  ["• Bachelor's degree required. Master's degree preferred.", ['bachelor required', 'master preferred']],
  ["• Bachelor's degree required; MBA preferred", ['bachelor required', 'mba preferred']],
  ['• MBA or PhD preferred', ['mba preferred', 'phd preferred']],
  ['• MBA or equivalent', ['mba required']],
  ['• Ph.D., M.S. or Bachelors degree in statistics', ['phd required', 'master required', 'bachelor required']],
  ['• Doctorate in chemistry a plus', ['phd preferred']],
  ['• Advanced degree in a quantitative field', ['master required']],
  ['• Undergraduate or graduate degree', ['bachelor required', 'master required']],
  ['• A 4-year degree', ['bachelor required']],
  ['• University diploma or degree, or equivalent experience', ['any required +eq']],
  ['• A degree in design', ['any required']],
  ['• Technical background or a bachelor degree', ['bachelor required +eq']],
  ["• Bachelor's degree or 8+ years of experience", ['bachelor required +eq']],
  ["• Bachelor's degree (extra years of work may be substituted)", ['bachelor required +eq']],
  ["• Bachelor's or higher degree in logistics", ['bachelor required']],
  ['• A computer science degree — or equivalent technical experience', ['any required +eq']],
  ['• Master of Science in robotics', ['master required']],
  ['• Abgeschlossenes Studium der Informatik', ['any required']],
  ["• Diplôme d'ingénieur, Bac +5", ['master required']],
  ['• Undergrad degree required; MBA a plus', ['bachelor required', 'mba preferred']],
  ['• MBA preferred, but not required', ['mba preferred']],
  ['• BS, quantitative or technical degree a plus', ['bachelor preferred']],
  ["Own the plan.QualificationsBachelor's degree in biology", ['bachelor required']],
  ['Nice to have\n• MBA', ['mba preferred']],
  ['• Bachelor’s degree or equivalent claims handling experience', ['bachelor required +eq']],
  ['• Bachelor’s degree, preferably in marine biology', ['bachelor required']],
  ['• Master’s degree in statistics with preferably some research', ['master required']],
  ['• Bachelor’s degree in shipping (doctorate preferred) required', ['bachelor required', 'phd preferred']],
  ['• Advanced degree (such as an MBA) from a known school preferred', ['master preferred', 'mba preferred']],
];

const TRAPS: readonly string[] = [
  '• Fluent in MS Office and MS Excel',
  '• You keep our master data clean',
  '• Certified Scrum Master',
  '• Work with the BA (business analyst) of the squad',
  '• Lead MBA recruiting on campus',
  '• A high degree of ownership',
  '• A great degree of autonomy',
  '• 360-degree feedback',
  '• Varying degrees of experience',
  '• No degree required',
  "• We don't care about fancy degrees",
  '• Regardless of your education or degree, apply',
  '• High school diploma',
  '• You master negotiations',
  '• Based in Boston, MA or remote',
  '• Sites in TN, KY and MS.',
  '• A no-BS attitude',
  '• Recent graduates welcome',
  '• Two years of experience since your most recent degree, and a love of tides',
  '• Tuition reimbursement for a degree of your choice',
  '• Second-degree connections on social networks',
  'About us\nOur team of PhDs comes from famous labs, and each founder holds a doctorate.',
];

function read(text: string) {
  const normal = normaliseText(/^•/.test(text) ? `Requirements\n${text}` : text);
  return { text: normal, rows: findEducation(readText(normal), { title: '', text: normal }) };
}

describe('education asked of the candidate', () => {
  it.each(ASKED)('%s', (text, expected) => {
    const rows = read(text).rows.map(
      ({ level, need, orEquivalent }) => `${level} ${need}${orEquivalent ? ' +eq' : ''}`,
    );
    expect(rows).toEqual(expected);
  });

  it.each(TRAPS)('none in "%s"', (text) => {
    expect(read(text).rows).toEqual([]);
  });

  it('keeps one row a level: the strongest need, every quote', () => {
    const { rows } = read("• Bachelor's degree preferred\n• Bachelor's degree in finance required");
    expect(rows.map(({ level, need, evidence }) => [level, need, evidence.length])).toEqual([
      ['bachelor', 'required', 2],
    ]);
  });

  it('never throws, and every quote stands where it says', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'BS/',
        'MS ',
        "Bachelor's ",
        'degree ',
        'or ',
        'MBA, ',
        'PhD ',
        'in ',
        '; ',
        '. ',
        '\n• ',
        'preferred ',
        'equivalent experience ',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, rows } = read(`• ${pieces.join('')}`);
        for (const { evidence } of rows) {
          for (const { start, end, text: quote } of evidence) expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
        }
      }),
    );
  });

  it.each(['BS/', 'bachelor ', "master's or ", 'degree or equivalent ', 'or equivalent practical '])(
    'reads "%s", repeated, in time that grows as the text does',
    async (part) => {
      const growth = await growthOver(part, (text) => {
        const document = readText(text);
        return () => findEducation(document, { title: '', text });
      });
      expect(growth).toBeLessThanOrEqual(LINEAR);
    },
  );
});
