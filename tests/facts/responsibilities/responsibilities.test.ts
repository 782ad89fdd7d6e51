import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findResponsibilities } from '../../../src/facts/rules/responsibilities.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/read.ts';
import { growthOver, LINEAR } from '../../regex/growth.ts';
import { DUTIES, type DutyRow, ELSEWHERE, OTHER_JOBS, TRAPS } from './duties.corpus.ts';

const read = (title: string, raw: string) => {
  const text = normaliseText(raw);
  return { text, found: findResponsibilities(readText(text), { title, text, company: 'Brightwater' }) };
};
const idsOf = (title: string, raw: string) => read(title, raw).found.map(({ id }) => id);

describe.each<[string, readonly DutyRow[]]>([
  ['duties', DUTIES],
  ['traps', TRAPS],
])('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, ids) =>
    expect(idsOf('Director of Product', `What you'll do\n• ${sentence}`)).toEqual(ids),
  );
});

describe('other sections', () => {
  it.each(ELSEWHERE)('%s', (text, ids) => expect(idsOf('Director of Product', text)).toEqual(ids));
});

describe('other jobs', () => {
  it.each(OTHER_JOBS)('%s: %s', (title, sentence, ids) =>
    expect(idsOf(title, `What you'll do\n• ${sentence}`)).toEqual(ids),
  );
});

describe('every duty', () => {
  it('has its label, and at most three quotes', () => {
    const { found } = read('Product Manager', `What you'll do\n${'• Own the roadmap\n'.repeat(9)}`);
    expect(found).toMatchObject([{ id: 'roadmap', label: 'Owns and communicates the roadmap and release plan' }]);
    expect(found[0]!.evidence).toHaveLength(3);
  });

  it('quotes what stands in the text, whatever the text is', () => {
    const words = DUTIES.map(([sentence]) => sentence);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 })), { maxLength: 20 }),
        (pieces) => {
          const { found, text } = read('Product Manager', `What you'll do\n• ${pieces.join('\n• ')}`);
          for (const { evidence } of found)
            for (const { start, end, text: quote } of evidence) expect(text.slice(start!, end!)).toBe(quote);
        },
      ),
    );
  });

  it.each(['work closely with ', 'define ', 'lead, ', 'budget ', 'a', '$'])(
    'is found in "%s", repeated, in time that grows as the text does',
    async (piece) => {
      const growth = await growthOver(piece, (text) => () => read('Product Manager', `What you'll do\n• ${text}`));
      expect(growth).toBeLessThanOrEqual(LINEAR);
    },
  );
});
