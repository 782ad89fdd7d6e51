import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES, SKILLS } from '../../src/knowledge/taxonomy.ts';
import type { ReadProblem } from '../../src/page/posting.ts';
import { readPage } from '../../src/page/read.ts';
import { emptyProfile } from '../../src/profile/parse.ts';
import { withSkill } from '../../src/profile/skill.ts';
import { parseReadResult } from '../../src/tracker/read-result.ts';
import type { SavedRow } from '../../src/tracker/saved.ts';
import { NO_FILTER, type Sort, select, sorted } from '../../src/ui/dashboard/filter-rows.ts';
import { PostingText } from '../../src/ui/dashboard/posting-text.tsx';
import { href, parseRoute } from '../../src/ui/dashboard/route.ts';
import { SavedTable } from '../../src/ui/dashboard/saved-table.tsx';
import { FailedState, ProblemState, ReadingState } from '../../src/ui/popup/states.tsx';
import type { Browser } from '../../src/ui/ports.ts';
import { SAMPLE_POSTING } from '../../src/ui/sample.ts';
import { StatusLine } from '../../src/ui/status-line.tsx';
import { PROBLEM_WORDS } from '../../src/ui/words.ts';

const browser = {} as Browser; // only its callbacks are handed on; nothing is called while rendering

const row = (part: Partial<SavedRow>): SavedRow => ({
  key: 'a',
  title: 'Director of Product',
  company: 'Halden & Wray',
  location: 'Chicago',
  url: '',
  site: 'generic',
  status: 'saved',
  function: 'product-management',
  level: 'director',
  mode: 'hybrid',
  score: 70,
  band: 'good',
  attraction: null,
  blockers: 0,
  payMin: 188000,
  payMax: 226000,
  payCurrency: 'USD',
  payPeriod: 'year',
  note: '',
  savedAt: '2026-03-01T10:00:00.000Z',
  updatedAt: '2026-03-01T10:00:00.000Z',
  ...part,
});

describe('what the popup says instead of a verdict', () => {
  it.each(PROBLEM_CODES)('%s: a headline, what to do and a way on', (code) => {
    const shown = renderToString(
      <ProblemState problem={{ code, hint: 'Do <this>.' }} browser={browser} onAgain={() => {}} />,
    );
    expect(shown).toContain(PROBLEM_WORDS[code]);
    expect(shown.includes('Do &lt;this>.')).toBe(code === 'restricted-page' || code === 'no-access');
    expect(shown).toMatch(/<p>[A-Z].{6,}\.<\/p>/);
    expect(shown).toContain('Paste a posting');
  });

  it('calls a list a list, as the reader means it', () => {
    const { document } = parseHTML(`<main>${'<li><a href="/jobs/1">Head of Product</a></li>'.repeat(9)}</main>`);
    const result = readPage(document, 'https://jobs.lever.co/harbourlight');
    if (result.ok) throw new Error('a list was read');
    const of = (problem: ReadProblem) =>
      renderToString(<ProblemState problem={problem} browser={browser} onAgain={() => {}} />);
    expect(of(result.problem)).toContain('This is a list: open one posting');
    expect(of({ code: 'not-a-posting', hint: '' })).toContain('No job posting found here');
  });

  it.each([
    ['https://jobs.example/1', true],
    ['javascript:alert(1)', false],
  ])('offers the link %s: %s', (link, offered) => {
    const shown = renderToString(
      <ProblemState problem={{ code: 'unsupported-frame', hint: '', link }} browser={browser} onAgain={() => {}} />,
    );
    expect(shown.includes('Open the posting')).toBe(offered);
  });

  it('says what failed, and that it is reading', () => {
    expect(renderToString(<FailedState message="No room left." browser={browser} onAgain={() => {}} />)).toContain(
      'No room left.',
    );
    expect(renderToString(<ReadingState />)).toContain('aria-busy="true"');
  });

  it('keeps the status line in the page while it is silent, so that it is heard', () => {
    expect(renderToString(<StatusLine message={null} />)).toBe(
      '<div class="status-line" role="status" tabindex="-1"></div>',
    );
    expect(renderToString(<StatusLine message={{ text: 'Removed.', undo: () => {} }} />)).toContain('Undo');
  });
});

describe('what the page reader gives back', () => {
  it('takes the agreed shapes and drops what does not belong', () => {
    expect(parseReadResult({ ok: true, posting: { ...SAMPLE_POSTING, evil: 1 } })).toEqual({
      ok: true,
      posting: SAMPLE_POSTING,
    });
    const problem = { code: 'loading', hint: 'Wait.' };
    expect(parseReadResult({ ok: false, problem })).toEqual({ ok: false, problem });
  });

  it('refuses everything else and never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => parseReadResult(value) === null));
    fc.assert(fc.property(fc.anything(), (posting) => parseReadResult({ ok: true, posting }) === null));
    expect(parseReadResult({ ok: false, problem: { code: 'made-up', hint: '' } })).toBeNull();
  });
});

describe('the list of saved postings', () => {
  const rows = [
    row({ key: 'a', title: 'Head of Product', score: 60, payMax: null, payMin: null, savedAt: '2026-03-03' }),
    row({ key: 'b', title: 'VP Product', score: null, level: 'vp', note: 'Call Dana', savedAt: '2026-03-01' }),
    row({ key: 'c', title: 'Director, Growth', score: 80, status: 'applied', payMax: 150000, savedAt: '2026-03-02' }),
  ];
  const keys = (sort: Sort, filter = {}) =>
    select(sorted(rows, sort), { ...NO_FILTER, ...filter })
      .map(({ key }) => key)
      .join('');
  const newest: Sort = { column: 'savedAt', down: true };

  it.each<[Sort, string]>([
    [newest, 'acb'],
    [{ column: 'savedAt', down: false }, 'bca'],
    [{ column: 'score', down: true }, 'cab'],
    [{ column: 'score', down: false }, 'acb'],
    [{ column: 'pay', down: true }, 'bca'],
    [{ column: 'title', down: false }, 'cab'],
  ])('sorts by %j, rows without the value last', (sort, expected) => {
    expect(keys(sort)).toBe(expected);
  });

  it.each([
    [{ words: 'product HEAD' }, 'a'],
    [{ words: 'dana' }, 'b'],
    [{ words: 'halden' }, 'acb'],
    [{ words: 'nobody' }, ''],
    [{ status: 'applied' }, 'c'],
    [{ level: 'vp' }, 'b'],
    [{ level: 'vp', status: 'applied' }, ''],
  ])('narrows by %j', (filter, expected) => {
    expect(keys(newest, filter)).toBe(expected);
  });

  it('shows a row with its pay, band, blockers and status, and marks the sorted column', () => {
    const shown = renderToString(
      <SavedTable
        places={[{ row: row({ blockers: 2, title: '<b>Bold</b>' }), copies: [] }]}
        open={new Set()}
        onOpen={() => {}}
        onArchive={() => {}}
        sort={newest}
        onSort={() => {}}
        onMove={() => {}}
        selection={{
          keys: [],
          has: () => false,
          toggle: () => {},
          all: false,
          toggleAll: () => {},
          add: () => {},
          clear: () => {},
        }}
        now="2026-03-04T10:00:00.000Z"
      />,
    );
    expect(shown).toContain('&lt;b>Bold');
    expect(shown).toContain('2 in the way');
    expect(shown).toContain('Good match');
    expect(shown.match(/aria-sort="descending"/g)).toHaveLength(1);
  });
});

describe('addresses inside the full page', () => {
  it('round-trips any key', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (key) => {
        expect(parseRoute(href('saved', key))).toEqual({ place: 'saved', detail: key });
      }),
    );
  });

  it.each([
    ['', 'today'],
    ['#/profile', 'profile'],
    ['#/nonsense', 'today'],
    ['#/saved/%E0%A4%A', 'saved'],
  ])('%s opens %s', (hash, place) => {
    expect(parseRoute(hash).place).toBe(place);
    expect(parseRoute(hash).unknown).toBe(hash === '#/nonsense' ? true : undefined);
  });
});

describe('the text with a quote', () => {
  it('marks exactly the quoted words', () => {
    const quote = { source: 'text' as const, start: 4, end: 9, text: 'quote', rule: 'x' };
    expect(renderToString(<PostingText text="The quote here" quote={quote} />)).toContain(
      'The <mark>quote</mark> here',
    );
  });
});

describe('rating a skill', () => {
  const [first, second] = SKILLS;
  it('replaces, keeps what else is known of it, and can be taken back', () => {
    const before = { ...emptyProfile(), skills: [{ id: first.id, strength: 'some' as const, proof: 'a launch' }] };
    expect(withSkill(before, first.id, 'strong').skills).toEqual([
      { id: first.id, strength: 'strong', proof: 'a launch' },
    ]);
    expect(withSkill(before, second.id, 'none').skills).toHaveLength(2);
    expect(withSkill(before, first.id, null).skills).toEqual([]);
    expect(before.skills[0]!.strength).toBe('some');
  });
});
