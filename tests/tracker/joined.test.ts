import { describe, expect, it } from 'vitest';
import { newSaved, withStatus } from '../../src/tracker/changes.ts';
import { joined } from '../../src/tracker/joined.ts';
import type { SavedPosting } from '../../src/tracker/saved.ts';
import { parseSaved } from '../../src/tracker/schema.ts';
import { withContact, withFollowUp, withLinks, withReason, withRound, withTags } from '../../src/tracker/steps.ts';
import { sampleReading } from '../store/samples.ts';

const [MON, TUE, WED] = ['2026-11-02T09:00:00.000Z', '2026-11-03T09:00:00.000Z', '2026-11-04T09:00:00.000Z'];
const base = newSaved(sampleReading('a'), MON);

describe('two versions of one posting as one', () => {
  it('holds the rounds, contacts, links and tags of both, the newer words where both have the same thing', () => {
    let older = withContact(base, { id: 'c1', name: 'Ida', role: 'Recruiter' }, TUE);
    older = withRound(older, { id: 'r2', kind: 'panel', at: '2026-11-20T10:00:00.000Z' }, TUE);
    older = withLinks(withTags(older, ['Remote', 'north'], TUE), [{ label: 'Team', url: 'https://orla.example' }], TUE);
    let newer = withContact(base, { id: 'c1', name: 'Ida Quill' }, WED);
    newer = withContact(newer, { id: 'c2', name: 'Per' }, WED);
    newer = withRound(newer, { id: 'r1', kind: 'screen', at: '2026-11-10T10:00:00.000Z' }, WED);
    newer = withTags(newer, ['remote', 'first'], WED);
    expect(joined(older, newer)).toMatchObject({
      contacts: [
        { id: 'c1', name: 'Ida Quill' },
        { id: 'c2', name: 'Per' },
      ],
      rounds: [{ id: 'r1' }, { id: 'r2' }],
      links: [{ label: 'Team' }],
      tags: ['remote', 'first', 'north'],
    });
  });

  const followedUp = withFollowUp(base, { at: WED, words: 'Call' }, TUE);
  const ended = withReason(withStatus(base, 'rejected', TUE), { code: 'pay' }, TUE);
  const ways: [string, SavedPosting, SavedPosting, object][] = [
    ['nothing to follow up in what is over', followedUp, withStatus(base, 'rejected', WED), {}],
    ['the follow-up of what goes on', followedUp, withStatus(base, 'applied', WED), { followUp: { words: 'Call' } }],
    [
      'no reason for an end that was taken back',
      ended,
      withStatus(withStatus(ended, 'saved', WED), 'applied', WED),
      {},
    ],
    ['the reason of an end that both know', ended, withStatus(base, 'archived', WED), { reason: { code: 'pay' } }],
  ];
  it.each(ways)('has %s', (_, older, newer, wanted) => {
    const { followUp, reason } = joined(older, newer);
    expect({ ...(followUp && { followUp }), ...(reason && { reason }) }).toMatchObject(wanted);
    expect([followUp === undefined, reason === undefined]).toEqual([!('followUp' in wanted), !('reason' in wanted)]);
  });

  it('can be read again, however much both hold', () => {
    const many = (name: string): SavedPosting => ({
      ...base,
      notes: name.repeat(300_000),
      contacts: Array.from({ length: 150 }, (_, at) => ({ id: `${name}${at}`, name })),
      history: Array.from({ length: 500 }, (_, at) => ({ at: MON, event: 'note', words: `${name}${at}` })),
    });
    const both = joined(many('a'), many('b'));
    expect(() => parseSaved(both)).not.toThrow();
    expect([both.contacts!.length, both.history.length, both.history[0]!.words]).toEqual([200, 500, 'a0']);
  });
});
