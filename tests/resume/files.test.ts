import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SkillId } from '../../src/knowledge/taxonomy.ts';
import { rowsOfCsv } from '../../src/resume/files/csv.ts';
import { textOfWordXml } from '../../src/resume/files/docx.ts';
import { checkSize } from '../../src/resume/files/limits.ts';
import { type Piece, textOfPages } from '../../src/resume/files/pdf-layout.ts';
import { textOfResumeFile } from '../../src/resume/files/read.ts';
import { parseJsonResume, textOfJsonResume } from '../../src/resume/json-resume.ts';
import { readResume } from '../../src/resume/parse.ts';
import { bomb, longPdf, lyingBomb } from './hostile.ts';
import { EXPECTED } from './people.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));
const month = (value: number) => `${Math.floor(value / 12)}-${String((value % 12) + 1).padStart(2, '0')}`;
const read = async (name: string) => readResume(await textOfResumeFile(fixture(name)), '2026-03-01');

const FILES: [file: string, person: keyof typeof EXPECTED][] = [
  ['mara.pdf', 'MARA'],
  ['mara.docx', 'MARA'],
  ['mara.md', 'MARA'],
  ['mara.txt', 'MARA'],
  ['kestrel.json', 'KESTREL'],
  ['linkedin.pdf', 'KESTREL'],
  ['linkedin-basic.zip', 'KESTREL'],
  ['linkedin-complete.zip', 'KESTREL'],
];

describe.each(FILES)('%s', (file, person) => {
  const expected = EXPECTED[person];

  it('gives each position with its title, company and dates', async () => {
    const { positions } = await read(file);
    expect(positions.map((p) => `${p.title} @ ${p.company}: ${month(p.from)}..${month(p.to)} ${p.level}`)).toEqual(
      expected.positions,
    );
  });

  it('counts years by area within half a year', async () => {
    const found = Object.fromEntries(
      (await read(file)).facts.flatMap(({ value }) =>
        value.kind === 'years' && !value.detail ? [[value.area, value.years]] : [],
      ),
    );
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected.years).sort());
    for (const [area, years] of Object.entries(expected.years))
      expect(Math.abs(found[area]! - years), area).toBeLessThanOrEqual(0.5);
  });

  it('finds the skills (F1 of at least 90)', async () => {
    const found = (await read(file)).facts.flatMap(({ value }) => (value.kind === 'skill' ? [value.id] : []));
    const { score, missed, extra } = compared(found, expected.skills);
    expect(score, `missed ${missed}; too many ${extra}`).toBeGreaterThanOrEqual(90);
  });

  it('reads education and languages', async () => {
    const { facts } = await read(file);
    const words = facts.flatMap(({ value, label }) =>
      value.kind === 'education'
        ? [[value.level, value.field].filter(Boolean).join(' ')]
        : value.kind === 'language'
          ? [label]
          : [],
    );
    expect(words.sort()).toEqual([...expected.education, ...expected.languages].sort());
  });

  it('shows for every fact lines of the file', async () => {
    const given = await textOfResumeFile(fixture(file));
    const resume = parseJsonResume(given);
    const text = `${resume?.basics?.name ?? ''} ${resume ? textOfJsonResume(resume) : given}`.replace(/[\s|•*]+/g, ' ');
    for (const { lines } of (await read(file)).facts) {
      expect(lines.length).toBeGreaterThan(0);
      for (const part of lines.flatMap((line) => line.split(' · '))) {
        expect(text).toContain(part.replace(/[\s|•*]+/g, ' ').trim());
      }
    }
  });
});

function compared(found: readonly SkillId[], expected: readonly SkillId[]) {
  const missed = expected.filter((id) => !found.includes(id));
  const extra = found.filter((id) => !expected.includes(id));
  return { score: (200 * (found.length - extra.length)) / (found.length + expected.length), missed, extra };
}

describe('what is refused, with a sentence', () => {
  const zip = (name: string, text = 'x') => zipSync({ [name]: strToU8(text) });
  const REFUSED: [what: string, bytes: () => Uint8Array, sentence: RegExp][] = [
    ['a PDF with a password', () => fixture('encrypted.pdf'), /has a password/],
    ['half a PDF', () => fixture('mara.pdf').subarray(0, 900), /is damaged/],
    ['a PDF of 5,000 pages', () => strToU8(longPdf(5000)), /5000 pages/],
    ['a PDF without text', () => strToU8(longPdf(1)), /pictures of text/],
    ['an old Word file', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /\.doc\b/],
    ['RTF', () => strToU8('{\\rtf1 hello}'), /RTF/],
    ['half a ZIP', () => fixture('mara.docx').subarray(0, 900), /damaged/],
    ['another ZIP', () => zip('photos/one.jpg'), /neither a Word document/],
    ['a DOCX without text', () => zip('word/document.xml', '<w:p/>'), /no text/],
    ['an export without a profile', () => zip('Skills.csv', 'Name\n'), /holds no profile/],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), /cannot be read/],
    ['other JSON', () => strToU8('{"name": "x"}'), /JSON Resume/],
    ['JSON that ends too soon', () => strToU8('{"work": ['), /JSON Resume/],
    [
      'a later JSON Resume',
      () => strToU8('{"$schema": "https://x.example/resume-schema/v2.0.0/schema.json", "work": []}'),
      /version 1/,
    ],
    ['a profile', () => strToU8('{"schema": "rolescope/profile@1"}'), /Profile as a file/],
  ];
  it.each(REFUSED)('%s', async (_, bytes, sentence) => {
    await expect(textOfResumeFile(bytes())).rejects.toMatchObject({
      name: 'ResumeFileError',
      message: expect.stringMatching(sentence),
    });
  });

  it('a bomb, by the size it claims, at once', async () => {
    const archive = bomb();
    expect(archive.length).toBeLessThan(300_000);
    const before = process.cpuUsage();
    await expect(textOfResumeFile(archive)).rejects.toThrow(/would unpack to 200 MB/);
    expect(process.cpuUsage(before).user, 'microseconds: unpacking it takes many times as long').toBeLessThan(100_000);
  });

  it('a bomb that claims less is cut there', async () => {
    await expect(textOfResumeFile(lyingBomb())).rejects.toMatchObject({ name: 'ResumeFileError' });
  });

  it('lets no prototype through', async () => {
    const json =
      '{"__proto__": {"polluted": 1}, "work": [{"__proto__": {"polluted": 1}, "position": "Product Manager"}]}';
    expect(await textOfResumeFile(strToU8(json))).toContain('Product Manager');
    const archive = zipSync({ 'Skills.csv': strToU8('Name,__proto__\nSQL,polluted\n') });
    expect(await textOfResumeFile(archive)).toContain('SQL');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('too large a file, before it is read', () => {
    expect(() => checkSize('resume.json', 50_000_000)).toThrow(/50 MB/);
    expect(() => checkSize('resume.pdf', 30_000_000)).toThrow(/30 MB/);
    expect(() => checkSize('export.zip', 500_000_000)).toThrow(/smaller export/);
    expect(() => checkSize('resume.txt', 0)).toThrow(/empty/);
    expect(() => checkSize('resume.pdf', 300_000)).not.toThrow();
  });

  it('whatever the bytes are, text or a sentence comes of them', async () => {
    const start = fc.constantFrom('PK\u0003\u0004', '{', '', '\ufeff', 'PK\u0005\u0006');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
        const bytes = new Uint8Array([...[...head].map((sign) => sign.charCodeAt(0) & 255), ...rest]);
        const text = await textOfResumeFile(bytes).catch((error: Error) => error);
        expect(typeof text === 'string' || text.name === 'ResumeFileError').toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Word', () => {
  const ROWS: [what: string, xml: string, text: string][] = [
    [
      'runs of a paragraph',
      '<w:p><w:r><w:t>Led </w:t></w:r><w:r><w:t xml:space="preserve">nine &amp; more</w:t></w:r></w:p>',
      'Led nine & more',
    ],
    ['a list', '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p>', '• One'],
    ['tabs and breaks', '<w:p><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r></w:p>', 'A\tB\nC'],
    [
      'tab stops in the settings of a paragraph',
      '<w:p><w:pPr><w:tabs><w:tab w:val="right"/></w:tabs></w:pPr><w:r><w:t>A</w:t></w:r></w:p>',
      'A',
    ],
    [
      'deleted text',
      '<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>',
      'Kept',
    ],
    [
      'a text box told twice',
      '<w:p><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Once</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Once</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>',
      'Once',
    ],
    [
      'a row of single lines',
      '<w:tr><w:tc><w:p><w:r><w:t>Director</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2019 – 2022</w:t></w:r></w:p></w:tc></w:tr>',
      'Director | 2019 – 2022',
    ],
    [
      'columns made with a table',
      '<w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>C</w:t></w:r></w:p></w:tc></w:tr>',
      'A\nB\nC',
    ],
    ['an emoji by number', '<w:p><w:r><w:t>&#x1F600;&#0;&nope;</w:t></w:r></w:p>', '😀&nope;'],
  ];
  it.each(ROWS)('%s', (_, xml, text) => expect(textOfWordXml(xml).trim()).toBe(text));
});

describe('CSV', () => {
  const ROWS: [what: string, csv: string, rows: string[][]][] = [
    ['quotes, commas, line breaks', 'Name,Text\nA,"x, ""y""\nz"\n', [['A', 'x, "y"\nz']]],
    [
      'a byte order mark, Windows’ line ends',
      '\ufeffName,Text\r\nA,\r\nB,b\r\n',
      [
        ['A', ''],
        ['B', 'b'],
      ],
    ],
    ['a missing last cell', 'Name,Text\nA', [['A', '']]],
    ['a quote that never ends', 'Name,Text\n"A,b\n', [['"A', 'b']]],
    ['nothing', '', []],
  ];
  it.each(ROWS)('%s', (_, csv, rows) => {
    expect(rowsOfCsv(csv).map((row) => [row.get('Name'), row.get('Text')])).toEqual(rows);
  });
});

describe('the layout of a page', () => {
  const at = (x: number, y: number, text: string): Piece => ({ text, x, y, width: text.length * 5, height: 10 });
  const long = 'Managed the whole of the product for eleven years with';
  const side = ['Contact', 'mail@x.example', 'Skills', 'SQL', 'Python', 'Figma'].map((text, i) =>
    at(40, 700 - i * 15, text),
  );
  const main = ['Ada Vale', 'Experience', 'Oak Labs', 'Product Manager', '2019 - 2022', long].map((text, i) =>
    at(200, 707 - i * 15, text),
  );

  it('reads a narrow column after the wide one', () => {
    expect(textOfPages([[...side, ...main]])).toBe(
      [
        'Ada Vale',
        'Experience',
        'Oak Labs',
        'Product Manager',
        '2019 - 2022',
        long,
        '',
        'Contact',
        'mail@x.example',
        'Skills',
        'SQL',
        'Python',
        'Figma',
      ].join('\n'),
    );
  });

  it('reads what stands across both columns first, and drops the numbers of pages', () => {
    const head = ['Product leader who turns research into strategy', 'ada@vale.example | 555 0100 | Denver'];
    const across = head.map((text, i) => at(40, 780 - i * 15, text));
    const lines = textOfPages([[...across, ...side, ...main, at(260, 30, 'Page 1 of 2')]]).split('\n');
    expect(lines.slice(0, 4)).toEqual([...head, 'Ada Vale', 'Experience']);
    expect(lines.at(-1)).toBe('Figma');
    expect(lines.join()).not.toContain('Page');
  });

  it('keeps dates at the right edge with their line', () => {
    const rows = Array.from({ length: 8 }, (_, i) => [
      at(40, 700 - i * 40, 'Product Manager'),
      at(440, 700 - i * 40, `${2001 + i} – ${2002 + i}`),
      at(40, 685 - i * 40, 'Oak Labs'),
    ]);
    expect(textOfPages([rows.flat()]).split('\n').slice(0, 2)).toEqual(['Product Manager\t2001 – 2002', 'Oak Labs']);
  });

  it('keeps dates in a column of their own with what they date', () => {
    const rows = Array.from({ length: 8 }, (_, i) => [
      at(40, 700 - i * 40, `${2001 + i} – ${2002 + i}`),
      at(200, 700 - i * 40, 'Product Manager at Oak Labs'),
    ]);
    expect(textOfPages([rows.flat()]).split('\n')[0]).toBe('2001 – 2002\tProduct Manager at Oak Labs');
  });

  it('joins lines that broke at the edge, and no others', () => {
    const page = [
      at(40, 700, long),
      at(40, 688, 'great success'),
      at(40, 676, 'Oak Labs'),
      at(40, 664, 'Product Manager'),
    ];
    expect(textOfPages([page])).toBe(`${long} great success\nOak Labs\nProduct Manager`);
  });

  it('puts words together from pieces, and wide-set headings', () => {
    const page = [
      at(40, 700, 'Pro'),
      at(55, 700, 'duct'),
      at(80, 700, 'lead'),
      at(40, 680, 'S K I L L S'),
      at(40, 660, '\uf0b7'),
      at(52, 660, 'SQL'),
    ];
    expect(textOfPages([page])).toBe('Product lead\nSKILLS\n• SQL');
  });
});
