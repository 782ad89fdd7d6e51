import { describe, expect, it } from 'vitest';
import { judgedWith, staleReasons } from '../../src/tracker/stale.ts';

const JUDGED = { scorer: 2, analysis: 1, profile: 'a' };

describe('why a score is out of date', () => {
  it.each([
    ['nothing changed', JUDGED, JUDGED, []],
    ['another profile', JUDGED, { ...JUDGED, profile: 'b' }, ['profile']],
    ['another scorer', JUDGED, { ...JUDGED, scorer: 3 }, ['scorer']],
    ['another reading', JUDGED, { ...JUDGED, analysis: 2 }, ['reading']],
    ['all at once', JUDGED, { scorer: 3, analysis: 2, profile: 'b' }, ['profile', 'scorer', 'reading']],
    ['no profile any more: nothing can be judged anew', JUDGED, { ...JUDGED, profile: null, scorer: 9 }, []],
    ['judged before there was a profile', null, JUDGED, ['profile']],
    ['never judged, no profile', null, { ...JUDGED, profile: null }, []],
  ])('%s', (_name, judged, today, expected) => {
    expect(staleReasons(judged, today)).toEqual(expected);
  });

  it('compares the posting with its corrections where both are known', () => {
    const today = { ...JUDGED, posting: 'x' };
    expect(staleReasons(JUDGED, today, 'y')).toEqual(['posting']);
    expect(staleReasons(JUDGED, today, 'x')).toEqual([]);
    expect(staleReasons(JUDGED, today)).toEqual([]);
    expect(staleReasons(JUDGED, JUDGED, 'y')).toEqual([]);
  });

  it('takes a record without a noted reading as read by the first version', () => {
    const match = { versions: { scorer: 2, profile: 'a', posting: 'p' } } as never;
    expect(judgedWith({ match })).toEqual(JUDGED);
    expect(judgedWith({ match, analysisVersion: 3 })).toEqual({ ...JUDGED, analysis: 3 });
    expect(judgedWith({ match: null })).toBeNull();
  });
});
