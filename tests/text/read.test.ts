import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAt, sentenceAt } from '../../src/text/document.ts';
import { languageOf } from '../../src/text/language.ts';
import { normaliseText } from '../../src/text/normalise.ts';
import { readText } from '../../src/text/read.ts';

/** Pieces that postings are made of, to build texts that reach every rule. */
const PIECE = fc.constantFrom(
  ...[
    'Requirements',
    'Nice to have:',
    '## About us',
    '**Bold**',
    '• ',
    '- ',
    '1. ',
    'Responsibilities',
    'e.g. ',
    'U.S. ',
    ' is a plus; ',
  ],
  ...[
    '(preferred)',
    'You will lead',
    '\n',
    '\n\n',
    ' ',
    '. ',
    '&amp;',
    '&amp;amp;lt;',
    '&nbsp;',
    '&#8203;',
    '&#38;amp;',
    '\u200b',
    '\u202e',
  ],
  ...['\u0301', 'e', '👩‍🚀', 'İ', '\u00a0', '\r\n', '\t', '…', '?', ':', 'not required but ', '8+ years', '‘', '�'],
);
const TEXT = fc.oneof(
  fc.array(PIECE, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(TEXT, (raw) => {
      expect(normaliseText(normaliseText(raw))).toBe(normaliseText(raw));
    }),
    { numRuns: 800 },
  );
});

test('every offset is true, lines and sentences stand in order, every line stands in one section', () => {
  fc.assert(
    fc.property(TEXT, (raw) => {
      const text = normaliseText(raw);
      const { lines, sections, sentences } = readText(text);
      let at = 0;
      for (const line of lines) {
        expect(line.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(line.start, line.end)).toBe(line.text);
        expect(text.slice(at, line.start).trim()).toBe('');
        expect(line.section.start).toBeLessThanOrEqual(line.start);
        expect(line.section.end).toBeGreaterThanOrEqual(line.end);
        expect(lineAt(readText(text), line.start).index).toBe(line.index);
        at = line.end;
      }
      expect(text.slice(at).trim()).toBe('');
      at = 0;
      for (const sentence of sentences) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.start).toBeGreaterThanOrEqual(Math.max(at, sentence.line.start));
        expect(sentence.end).toBeLessThanOrEqual(sentence.line.end);
        at = sentence.end;
      }
      expect(sections[0]?.start).toBe(0);
      expect(sections.at(-1)?.end).toBe(text.length);
      for (let i = 1; i < sections.length; i++) expect(sections[i]!.start).toBe(sections[i - 1]!.end);
    }),
    { numRuns: 300 },
  );
});

const NORMAL: ReadonlyArray<readonly [string, string]> = [
  ['a\u00a0\u2009b\tc', 'a b c'],
  ['R&amp;D &mdash; &lt;3', 'R&D — <3'],
  ['Q&amp;amp;A', 'Q&A'],
  ['AT&T; R&D; &unknown;', 'AT&T; R&D; &unknown;'],
  ['pro\u00adduct\u200b lead\u202e', 'product lead'],
  ['one\r\ntwo\u2028three', 'one\ntwo\nthree'],
  ['a\n \n\n\nb', 'a\n\nb'],
  ['▪  one\n●two\n\uf0b7 three', '• one\n• two\n• three'],
  ['Cafe\u0301', 'Café'],
  ['a bachelor\\u2019s degree, \\u201cor so\\u201d', 'a bachelor’s degree, “or so”'],
  ['C:\\users \\u00', 'C:\\users \\u00'],
  ['a Master\u02bcs degree', 'a Master’s degree'],
  ['cross\u2011functional, co\u2010owner', 'cross-functional, co-owner'],
  ['  x  ', 'x'],
  ['• one\n    • two\n• three', '• one\n◦ two\n• three'],
  ['- one\n  - two\n\n- three', '- one\n◦ two\n\n- three'],
  ['◦ one\n◦ two', '• one\n• two'],
  ['• one\n◦ two', '• one\n◦ two'],
  ['1. one\n\t\t* two', '1. one\n◦ two'],
  ['one\n    • two', 'one\n• two'],
];

test.each(NORMAL)('%j normalised', (raw, text) => {
  expect(normaliseText(raw)).toBe(text);
});

test('items under an item that is a heading stand in its section, those beside it in the one before', () => {
  const text = normaliseText('Requirements\n• Tides\n• Nice to have:\n    • Ferries\n    • Boats\n• Patience');
  expect(readText(text).lines.map((line) => line.section.kind)).toEqual([
    'required',
    'required',
    'preferred',
    'preferred',
    'preferred',
    'required',
  ]);
});

const SENTENCES: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['Lead the team. Own the roadmap.', ['Lead the team.', 'Own the roadmap.']],
  ['Tools (e.g. Jira, Aha!) help. Fine.', ['Tools (e.g. Jira, Aha!) help.', 'Fine.']],
  ['A B.S. degree, i.e. a bachelor. Or not.', ['A B.S. degree, i.e. a bachelor.', 'Or not.']],
  ['Work with Sr. Directors at Acme Inc. and others.', ['Work with Sr. Directors at Acme Inc. and others.']],
  ['Based in the U.S. You travel.', ['Based in the U.S.', 'You travel.']],
  ['Must be a U.S. Citizen. Travel is rare.', ['Must be a U.S. Citizen.', 'Travel is rare.']],
  ['You work with the U.S. Department of Energy.', ['You work with the U.S. Department of Energy.']],
  ['Held by a U.K. Resident', ['Held by a U.K. Resident']],
  ['We live in the U.S. Our team travels.', ['We live in the U.S.', 'Our team travels.']],
  ['Sell to the market.You are able.', ['Sell to the market.', 'You are able.']],
  ['Build it in Node.Js with care.', ['Build it in Node.Js with care.']],
  ['1. Set the vision.', ['1. Set the vision.']],
  ['A degree in business. 8+ years of tides.', ['A degree in business.', '8+ years of tides.']],
  ['Experience, min. 5 years.', ['Experience, min. 5 years.']],
  ['Ph.D. preferred! Really?', ['Ph.D. preferred!', 'Really?']],
];

test.each(SENTENCES)('%s', (text, sentences) => {
  expect(readText(text).sentences.map((sentence) => sentence.text)).toEqual(sentences);
  expect(sentenceAt(readText(text), text.length).text).toBe(sentences.at(-1));
});

/** A list that lost its breaks is cut at its signs, or where a word, or an amount of years, is glued to the one before. */
const RUN_ON: ReadonlyArray<readonly [string, readonly string[]]> = [
  [
    `${'We sell tides to harbours all over the world. '.repeat(6)}Lead the roadmap of our piersDevelop a plan for each of themManage the backlogRetail experience preferredKnow slides in PowerPoint and JavaScript well3+ years of tides`,
    [
      'Lead the roadmap of our piers',
      'Develop a plan for each of them',
      'Manage the backlog',
      'Retail experience preferred',
      'Know slides in PowerPoint and JavaScript well',
      '3+ years of tides',
    ],
  ],
  [
    `${'We sell tides to harbours all over the world. '.repeat(12)}You bring: • A degree in tides · Skill in boats • 5 years of ferries`,
    ['• A degree in tides', '· Skill in boats', '• 5 years of ferries'],
  ],
];

test.each(RUN_ON)('a run-on text is cut at its items', (text, items) => {
  expect(
    readText(text)
      .sentences.map((sentence) => sentence.text)
      .slice(-items.length),
  ).toEqual(items);
});

const LANGUAGES: ReadonlyArray<readonly [string, string]> = [
  ['You will lead the product team and own the roadmap with our partners in the region.', 'en'],
  ['Du leitest das Produktteam und bist für die Roadmap verantwortlich, die wir mit dir entwickeln.', 'de'],
  ['Vous dirigez l’équipe produit et vous êtes responsable de la feuille de route avec nos partenaires.', 'fr'],
  ['Dirigirás el equipo de producto y serás responsable de la hoja de ruta con los socios para la empresa.', 'es'],
  ['Je leidt het productteam en bent verantwoordelijk voor de roadmap van onze partners in het land.', 'nl'],
  ['Você vai liderar a equipe de produto e será responsável por um roteiro com os parceiros.', 'pt'],
  ['5+ years, SQL, Jira', 'en'],
  ['ポジションについて', 'und'],
  ['', 'und'],
];

test.each(LANGUAGES)('%s → %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

/** Texts made to be slow. */
const ATTACKS = [
  ' ',
  '$',
  '*',
  '#',
  '(',
  ')',
  'a',
  ', ',
  'A ',
  '• ',
  '&amp;',
  '&',
  ': ',
  'or ',
  'no a ',
  'a.',
  '1. ',
  '\n',
  '- ',
  'Requirements',
  'you will ',
  'x, or y is a plus; ',
];

test.each(ATTACKS)('60,000 characters of %j are read in time that grows with the text', (unit) => {
  const before = process.cpuUsage();
  readText(normaliseText(unit.repeat(60_000 / unit.length)));
  expect(process.cpuUsage(before).user).toBeLessThan(1_500_000);
});
