import { type ComponentChild, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { growthPlan } from '../../src/prepare/growth.ts';
import { compareLines, EQUAL_WEIGHTS } from '../../src/report/compare.ts';
import type { Store } from '../../src/store/index.ts';
import { newSaved } from '../../src/tracker/changes.ts';
import { difference } from '../../src/tracker/difference.ts';
import { toRow } from '../../src/tracker/row.ts';
import type { SavedPosting, SavedRow } from '../../src/tracker/saved.ts';
import { CompareTable } from '../../src/ui/compare/compare-table.tsx';
import { Board } from '../../src/ui/dashboard/board.tsx';
import { SavedTable } from '../../src/ui/dashboard/saved-table.tsx';
import { Timeline } from '../../src/ui/dashboard/timeline.tsx';
import { TodayPage } from '../../src/ui/dashboard/today-page.tsx';
import type { Tracker } from '../../src/ui/dashboard/use-tracker.ts';
import { FieldsTable, RequirementsTable, Wording } from '../../src/ui/difference/parts.tsx';
import { GapsTable, SourcesTable } from '../../src/ui/insights/tables.tsx';
import { SavedList } from '../../src/ui/popup/saved-list.tsx';
import { ProblemState } from '../../src/ui/popup/states.tsx';
import { GrowthRows } from '../../src/ui/prepare/growth-rows.tsx';
import { ContactsPart } from '../../src/ui/process/contacts.tsx';
import { FollowUpPart } from '../../src/ui/process/follow-up.tsx';
import { MarksPart } from '../../src/ui/process/marks.tsx';
import { PapersPart } from '../../src/ui/process/papers.tsx';
import { ReasonPart } from '../../src/ui/process/reason.tsx';
import { RoundsPart } from '../../src/ui/process/rounds.tsx';
import { Stories } from '../../src/ui/profile/stories.tsx';
import { RelatedPostings } from '../../src/ui/related/related.tsx';
import { BriefVerdict } from '../../src/ui/verdict/brief.tsx';
import { WhereRead } from '../../src/ui/verdict/where-read.tsx';
import { everywhere, wholeInput } from '../report/whole.ts';
import { emptyPages } from './empty-page.ts';
import { fakeBrowser } from './fake-browser.ts';

/** Texts of a page, a file or a user that try to become more than text. */
const HOSTILE: [name: string, words: string][] = [
  ['markup', '<img src=x onerror=alert(1)>'],
  ['the end of an element', '</a></td></script><script>alert(1)</script>'],
  ['the end of an attribute', '"><svg onload=alert(1)> \' onclick=alert(1) x="'],
  ['a script as a link', 'javascript:alert(1)'],
  ['a script as a link, disguised', ' jAvAsCrIpT\u0000:\talert(1)//https://jobs.example'],
  ['a page as a link', 'data:text/html,<script>alert(1)</script>'],
  ['a word of 5,000 letters', 'W'.repeat(5000)],
  ['direction overrides', '\u202egnp.exe\u202c \u2067olleh\u2069 \u202b'],
];

const NOW = '2026-11-21T10:00:00.000Z';
const whole = await wholeInput();
const onCall = () => {};

/** A saved posting with these words in every field that a page or a user fills. */
function keptWith(words: string): SavedPosting {
  const { profile, ...given } = whole;
  const { analysis, match } = everywhere({ analysis: given.analysis, match: given.match }, words);
  const posting = { ...given.saved.posting, title: words, company: words, location: words, url: words, text: words };
  return {
    ...newSaved({ posting, analysis: { ...analysis, posting: { ...analysis.posting, ...posting } }, match }, NOW),
    key: words,
    notes: words,
    rounds: [{ id: 'r', kind: words, at: NOW, outcome: words, notes: words }],
    followUp: { at: NOW, words },
    reason: { code: words, words, at: NOW },
    contacts: [{ id: 'c', name: words, role: words, email: words, phone: words, link: words, notes: words }],
    links: [{ label: words, url: words }],
    documents: [words],
    tags: [words],
    source: words,
    deadline: words,
    earlier: [{ readAt: NOW, posting, analysis }],
    alsoAt: [{ key: words, url: words, site: words, at: words }],
    history: ['round', 'follow-up', 'reason', 'contact', 'link', 'document', 'tags', 'source', 'deadline', words].map(
      (event) => ({ at: NOW, event, from: words, to: words, words }),
    ),
  };
}

const rowWith = (words: string): SavedRow => ({
  ...toRow(keptWith(words)),
  // rows are cut and made of known words; one of a damaged or newer store may hold anything
  ...{ title: words, company: words, location: words, note: words, source: words, tags: [words] },
  ...{ followUpAt: NOW, followUpWords: words, nextAt: NOW, nextKind: 'follow-up', round: words, roundAt: NOW },
  ...{
    level: words,
    mode: words,
    band: words,
    payCurrency: words,
    payPeriod: words,
    payWords: words,
    gaps: [words],
    asks: [words],
  },
});

function trackerOf(row: SavedRow): Tracker {
  const never = () => Promise.reject(new Error('nothing is changed while drawing'));
  return {
    rows: [row],
    message: null,
    say: onCall,
    fail: onCall,
    act: never,
    remove: never,
    keep: never,
    reload: onCall,
    turn: 0,
    now: () => NOW,
  };
}

const storeOf = (row: SavedRow) =>
  ({ listRows: async () => [row], loadViews: async () => ({ noReminders: true }) }) as unknown as Store;

const selection = {
  keys: [],
  all: false,
  has: () => true,
  toggle: onCall,
  toggleAll: onCall,
  add: onCall,
  clear: onCall,
};
const { browser } = fakeBrowser(() => Promise.reject(new Error('no page')));
const part = (saved: SavedPosting) => ({ saved, step: onCall, now: NOW });

const VIEWS: [name: string, draw: (words: string) => ComponentChild][] = [
  [
    'Today',
    (words) => <TodayPage tracker={trackerOf(rowWith(words))} browser={browser} store={storeOf(rowWith(words))} />,
  ],
  ['a card of the board', (words) => <Board rows={[rowWith(words)]} shared={new Map()} now={NOW} onMove={onCall} />],
  [
    'a row of the table',
    (words) => (
      <SavedTable
        places={[{ row: rowWith(words), copies: [rowWith(words)] }]}
        open={new Set([rowWith(words).key])}
        onOpen={onCall}
        onArchive={onCall}
        sort={{ column: 'title', down: false }}
        onSort={onCall}
        onMove={onCall}
        selection={selection}
        now={NOW}
      />
    ),
  ],
  [
    'the brief verdict, its folds open',
    (words) => {
      const { analysis, match, posting } = keptWith(words);
      const sources = { title: { by: `site:${words}/${words}`, confidence: 1 }, company: { by: words, confidence: 0 } };
      const pay = [{ text: words, by: words, estimated: true as const }];
      return (
        <>
          <BriefVerdict
            analysis={analysis}
            match={match}
            posting={posting}
            folds={{ isOpen: () => true, keep: onCall }}
          />
          <WhereRead analysis={analysis} posting={{ ...posting, sources, pay }} edits={{ title: words }} />
        </>
      );
    },
  ],
  [
    'a page that was not read',
    (words) => (
      <ProblemState problem={{ code: 'no-access', hint: words, link: words }} browser={browser} onAgain={onCall} />
    ),
  ],
  ['the timeline', (words) => <Timeline saved={keptWith(words)} />],
  ['the next step', (words) => <FollowUpPart {...part(keptWith(words))} />],
  ['interviews', (words) => <RoundsPart {...part(keptWith(words))} />],
  ['people', (words) => <ContactsPart {...part(keptWith(words))} />],
  ['links and documents', (words) => <PapersPart {...part(keptWith(words))} />],
  ['tags and source', (words) => <MarksPart {...part(keptWith(words))} />],
  ['the reason', (words) => <ReasonPart {...part(keptWith(words))} />],
  [
    'what belongs together',
    (words) => {
      const saved = keptWith(words);
      return <RelatedPostings saved={saved} rows={[{ ...toRow(saved), key: `${words} again` }]} />;
    },
  ],
  [
    'a difference',
    (words) => {
      const before = whole.saved;
      const found = difference(before, keptWith(words));
      const requirements = [{ id: words, kind: 'skill' as const, label: words, before: null, after: words }];
      return (
        <>
          <FieldsTable {...found} />
          <RequirementsTable requirements={requirements} />
          <Wording lines={found.lines} />
        </>
      );
    },
  ],
  [
    'a comparison',
    (words) => {
      const { key, analysis, match } = keptWith(words);
      const all = [{ key, analysis, match, status: words }];
      return <CompareTable all={all} lines={compareLines(all, EQUAL_WEIGHTS)} onRemove={onCall} />;
    },
  ],
  [
    'insights',
    (words) => (
      <>
        <SourcesTable rows={[rowWith(words)]} />
        <GapsTable rows={[rowWith(words), rowWith(words)]} />
      </>
    ),
  ],
  ['the list in the popup', (words) => <SavedList browser={browser} store={storeOf(rowWith(words))} />],
  [
    'what to grow',
    (words) => {
      const { gaps, unsaid } = growthPlan([{ key: words, analysis: keptWith(words).analysis }], whole.profile);
      return <GrowthRows gaps={everywhere([...gaps, ...unsaid], words)} of={1} />;
    },
  ],
  [
    'stories',
    (words) => {
      const stories = whole.profile.stories.map((story) => everywhere(story, words));
      return <Stories profile={{ ...whole.profile, stories }} onChange={onCall} />;
    },
  ],
];

const page = emptyPages();

/** Attributes that say a text to those who cannot see it, or hold what is being edited. */
const SAID = ['aria-label', 'title', 'value', 'defaultValue', 'data-key', 'placeholder'];

describe.each(VIEWS)('%s', (_, draw) => {
  it.each(HOSTILE)('%s stays text', async (_, words) => {
    render(draw(words), page.root);
    const said = () => [
      page.root.textContent,
      ...[...page.root.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
    ];
    await vi.waitFor(() => expect(said().some((text) => text?.includes(words))).toBe(true));
    expect(
      page.root.querySelectorAll('img, script, iframe, object, embed, base, meta, link, style, image').length,
    ).toBe(0);
    for (const element of page.root.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^(on|style$|src|srcset$|srcdoc$|action$|formaction$)/i);
        if (name === 'href') expect(value).toMatch(/^(#\/|mailto:[^?&\s<>"]*$)/);
        else if (!SAID.includes(name)) expect(value, name).not.toContain(words);
      }
  });
});
