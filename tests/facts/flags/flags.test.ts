import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse.ts';
import { FLAGS } from './flags.corpus.ts';

const flagsOf = async (posting: (typeof FLAGS)[number]['posting'], now?: string) => {
  const analysis = await analyse({ title: '', ...posting }, { grammar: null, ...(now && { now }) });
  return { text: analysis.posting.text, title: analysis.posting.title, flags: analysis.flags, analysis };
};

describe('flags', () => {
  it.each(FLAGS)('$name', async ({ posting, now, flags }) => {
    const found = (await flagsOf(posting, now)).flags.map(({ id }) => id);
    expect(found.filter((id) => id !== 'pay-missing').sort()).toEqual([...flags].sort());
  });

  it.each(FLAGS)('are quoted: $name', async ({ posting, now }) => {
    const { flags, text, title } = await flagsOf(posting, now);
    for (const { id, evidence } of flags) {
      expect(evidence.length > 0, id).toBe(id !== 'pay-missing');
      for (const { source, start, end, text: quote } of evidence) {
        if (source === 'text') expect(text.slice(start!, end!)).toBe(quote);
        if (source === 'title') expect(title).toContain(quote);
      }
    }
  });

  it('say that pay is missing, without a quote, unless there is nothing to read', async () => {
    expect((await flagsOf({ text: 'Own the roadmap.' })).flags).toEqual([
      { id: 'pay-missing', severity: 'info', evidence: [] },
    ]);
    expect((await flagsOf({ title: 'Product Manager', text: '' })).flags).toEqual([]);
  });

  it('name a player-coach exactly when the track is one', async () => {
    for (const { posting, now } of FLAGS) {
      const { flags, analysis } = await flagsOf(posting, now);
      expect(flags.some(({ id }) => id === 'player-coach')).toBe(analysis.role.track === 'player-coach');
    }
  });

  it('take a contradiction that the page reader kept', async () => {
    const conflicts = [{ field: 'workMode', value: 'hybrid', by: 'json-ld' }];
    expect(
      (await flagsOf({ title: 'Product Manager', text: 'Own it.', conflicts })).flags.map(({ id }) => id),
    ).toContain('mode-contradiction');
  });
});
