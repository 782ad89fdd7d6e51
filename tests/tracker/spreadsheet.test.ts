import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet, SheetError } from '../../src/tracker/read-sheet.ts';
import { dateOrder, dayOf, guessMapping, readEntries, type SheetReading } from '../../src/tracker/spreadsheet.ts';

function read(file: string): SheetReading {
  const sheet = readSheet(file);
  const mapping = guessMapping(sheet.columns);
  return readEntries(sheet, mapping, dateOrder(sheet, mapping) === 'day-first');
}

const FILES: [name: string, file: string, expected: SheetReading][] = [
  [
    'a plain list',
    'Company,Role,Link,Status\nMarrowpike,Director of Product,https://jobs.example/1,Applied\n',
    {
      entries: [
        {
          row: 2,
          title: 'Director of Product',
          company: 'Marrowpike',
          status: 'applied',
          url: 'https://jobs.example/1',
        },
      ],
      problems: [],
    },
  ],
  [
    'the columns of Teal’s tracker',
    'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow Up,Excitement\n' +
      '"VP, Product",Tallow & Finch,"$240,000",Remote,Negotiating,2026-03-02,,03/20/2026,,5\n',
    {
      entries: [
        {
          row: 2,
          title: 'VP, Product',
          company: 'Tallow & Finch',
          status: 'offer',
          location: 'Remote',
          pay: '$240,000',
          savedAt: '2026-03-02',
          appliedAt: '2026-03-20',
        },
      ],
      problems: [],
    },
  ],
  [
    'the columns of Huntr’s exports',
    '\uFEFFCompany;Job Title;List;Post Url;Salary;Date Added;Description\r\nQuill GmbH;Head of Product;Wishlist;https://quill.example/jobs/7;;Mar 4, 2026;"Line one\nline two, with comma"\r\n',
    {
      entries: [
        {
          row: 2,
          title: 'Head of Product',
          company: 'Quill GmbH',
          status: 'saved',
          text: 'Line one\nline two, with comma',
          savedAt: '2026-03-04',
          url: 'https://quill.example/jobs/7',
        },
      ],
      problems: [],
    },
  ],
  [
    'tabs, tags, a date that tells the order of day and month',
    'title\tcompany\tapplied\ttags\nGroup PM\tOrla\t04/05/2026\tfintech; remote\nLead PM\tOrla\t28/05/2026\t\n',
    {
      entries: [
        {
          row: 2,
          title: 'Group PM',
          company: 'Orla',
          status: 'applied',
          appliedAt: '2026-05-04',
          tags: ['fintech', 'remote'],
        },
        { row: 3, title: 'Lead PM', company: 'Orla', status: 'applied', appliedAt: '2026-05-28' },
      ],
      problems: [],
    },
  ],
  [
    'what cannot be read is said, row by row, and the rest is taken',
    'Title,Company,URL,Status,Date applied\n,Nobody,,,\nDirector,Orla,javascript:alert(1),Simmering,soon\nPM,,,,\n',
    {
      entries: [
        { row: 3, title: 'Director', company: 'Orla', status: 'applied' },
        { row: 4, title: 'PM', company: '', status: 'saved' },
      ],
      problems: [
        { row: 2, kind: 'no-title' },
        { row: 3, kind: 'unknown-status', words: 'Simmering', status: 'applied' },
        { row: 3, kind: 'no-date', words: 'soon' },
        { row: 3, kind: 'no-address', words: 'javascript:alert(1)' },
      ],
    },
  ],
  [
    'of a cell that is far too long the first part is taken, so that one row does not keep the others out',
    `Title,Company,URL\n${'W'.repeat(5000)},Orla,https://jobs.example/${'x'.repeat(8000)}\nPM,Orla,\n`,
    {
      entries: [
        { row: 2, title: 'W'.repeat(1000), company: 'Orla', status: 'saved' },
        { row: 3, title: 'PM', company: 'Orla', status: 'saved' },
      ],
      problems: [
        { row: 2, kind: 'cut', words: `${'W'.repeat(40)} …`, taken: 1000 },
        { row: 2, kind: 'no-address', words: `https://jobs.example/${'x'.repeat(19)} …` },
      ],
    },
  ],
];

describe('reading a spreadsheet', () => {
  it.each(FILES)('%s', (_, file, expected) => expect(read(file)).toEqual(expected));

  const REFUSED: [why: string, file: string, words: RegExp][] = [
    ['nothing', '', /no rows/],
    ['names of columns only', 'title,company\n', /no rows/],
    ['one column', 'title\nDirector\nVP', /Only one column/],
    ['a workbook, not text', 'PK\u0003\u0004\u0000\u0000xl/workbook.xml', /Save as CSV/],
    ['too many rows', `a,b\n${'x,y\n'.repeat(20_001)}`, /more than 20000 rows/],
  ];
  it.each(REFUSED)('refuses %s and says what to do', (_, file, words) => {
    expect(() => readSheet(file)).toThrow(SheetError);
    expect(() => readSheet(file)).toThrow(words);
  });

  it('gives a table or a sentence for any text', () => {
    const mark = fc.constantFrom(
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r\n',
      'title',
      'company',
      '2026-01-01',
      '=1+1',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
        try {
          const { entries } = read(marks.join(''));
          for (const { title, text, row } of entries) expect([Boolean(title || text), row > 1]).toEqual([true, true]);
        } catch (error) {
          expect(error).toBeInstanceOf(SheetError);
        }
      }),
    );
  });
});

describe('statuses of other trackers', () => {
  it.each([
    ['Bookmarked', 'saved'],
    ['Wishlist', 'saved'],
    ['Applying', 'saved'],
    ['Applied', 'applied'],
    ['Phone screen', 'screening'],
    ['Interviewing', 'interviewing'],
    ['Final panel', 'interviewing'],
    ['Negotiating', 'offer'],
    ['Offer accepted', 'accepted'],
    ['No response', 'rejected'],
    ['Rejected after interview', 'rejected'],
    ['I withdrew', 'withdrawn'],
    ['Archived', 'archived'],
    ['Beworben', 'applied'],
  ])('%s → %s', (words, status) => {
    const { entries, problems } = read(`title,status\nPM,${words}\n`);
    expect([entries[0]!.status, problems]).toEqual([status, []]);
  });
});

describe('dates', () => {
  it.each([
    ['2026-05-31', false, '2026-05-31'],
    ['2026-05-31T10:00:00Z', false, '2026-05-31'],
    ['5/31/2026', false, '2026-05-31'],
    ['31/5/26', true, '2026-05-31'],
    ['31.5.2026', false, '2026-05-31'],
    ['May 31, 2026', false, '2026-05-31'],
    ['31 May 2026', false, '2026-05-31'],
    ['Sunday, May 31st, 2026', false, '2026-05-31'],
    ['2026-02-30', false, null],
    ['31/5/2026', false, null],
    ['46173', false, null],
    ['next week', false, null],
  ])('%s (day first: %s) → %s', (words, dayFirst, expected) => expect(dayOf(words, dayFirst)).toBe(expected));

  it.each([
    ['only one date, readable both ways', ['04/05/2026'], 'unknown'],
    ['all in the ISO form', ['2026-04-05', '2026-05-06T08:00:00Z'], 'none'],
    ['with names of months, or points', ['4 May 2026', '04.05.2026'], 'none'],
    ['no date at all', ['', 'soon'], 'none'],
    ['the same day and month', ['05/05/2026'], 'none'],
    ['a later one tells', ['04/05/2026', '28/05/2026'], 'day-first'],
    ['a later one tells the other way', ['04/05/2026', '05/28/26'], 'month-first'],
    ['ISO dates beside one that is open', ['2026-04-05', '3-4-2026'], 'unknown'],
    ['figures that are no date', ['4/5 interviews', '10/12'], 'none'],
  ])('the order of day and month: %s', (_, dates, expected) => {
    const sheet = readSheet(`title,applied\n${dates.map((date) => `PM,${date}`).join('\n')}\n`);
    expect(dateOrder(sheet, guessMapping(sheet.columns))).toBe(expected);
  });

  it('only columns that are taken as dates count', () => {
    const sheet = readSheet('title,applied\nPM,04/05/2026\n');
    expect(dateOrder(sheet, { title: 0, notes: 1 })).toBe('none');
  });
});
