import { expect, test } from 'vitest';
import type { SectionKind } from '../../src/text/document.ts';
import { ENGLISH } from '../../src/text/headings/en.ts';
import { MADE } from '../../src/text/headings/made.ts';
import { DUTCH, FRENCH, GERMAN, SPANISH } from '../../src/text/headings/other-languages.ts';
import { readText } from '../../src/text/read.ts';

/** A heading line as it stands above a list of two neutral items, and the kind of section it opens; null: it is no heading. */
const HEADINGS: ReadonlyArray<readonly [string, SectionKind | null]> = [
  // asks
  ['Requirements', 'required'],
  ['REQUIREMENTS:', 'required'],
  ['## Requirements', 'required'],
  ['**Minimum Qualifications**', 'required'],
  ['---- Basic qualifications ----', 'required'],
  ['✨ What you’ll bring', 'required'],
  ["What we're looking for", 'required'],
  ['Who are you?', 'required'],
  ['You might be a fit if you…', 'required'],
  ['You should apply if', 'required'],
  ['**You might be the sort of person that...**', 'required'],
  ['Your profile', 'required'],
  ['### The nitty-gritty skills you use', 'required'],
  ['### Build our skills', 'other'],
  ["We'll be impressed if you:", 'preferred'],
  ['Must-haves', 'required'],
  ['2. Requirements', 'required'],
  ['• Must have:', 'required'],
  ['Skills & Experience', 'required'],
  ['Required Education / Experience', 'required'],
  ['Essential skills and experience', 'required'],
  ['Desired skills', 'required'],
  ['Ideal profile', 'required'],
  ['To be successful in this role, you’ll bring the following experience:', 'required'],
  ['What we believe are important traits for this role:', 'required'],
  // wishes
  ['Nice to have', 'preferred'],
  ['Nice-to-haves (not required)', 'preferred'],
  ['Preferred Qualifications', 'preferred'],
  ['Preferred / bonus skills', 'preferred'],
  ['Bonus points if you have:', 'preferred'],
  ['Desirable skills and experience', 'preferred'],
  ['Even better if you', 'preferred'],
  ["We'd especially love to hear from you if you:", 'preferred'],
  ['What will set you apart', 'preferred'],
  ['It would be helpful if you also know:', 'preferred'],
  ['<u>Desirable', 'preferred'],
  ['As part of our team, all employees receive:', 'benefits'],
  ['Das wirst du tun', 'duties'],
  ['Nice if you bring', 'preferred'],
  ['It would be fantastic if you have:', 'preferred'],
  ['Great if you also know', 'preferred'],
  ['You will be an outstanding fit if you also have…', 'preferred'],
  ['Ideally, you have', 'preferred'],
  ['Would be nice', 'preferred'],
  ['Desired but not essential', 'preferred'],
  ['You would be a great fit if you have:', 'required'],
  ["You'll do amazing things at Harborline if you:", 'required'],
  ["We'd love to hear from you if you have:", 'required'],
  ['Essential', 'required'],
  ['You also have:', 'required'],
  ['Ideally, you also have:', 'preferred'],
  ['### You might also:', 'duties'],
  ['You might also have:', 'preferred'],
  ['We need your help to:', 'duties'],
  ['If we’d worked together this summer, you’d have:', 'duties'],
  ['You could be anywhere. Why us?', 'benefits'],
  ['Why you should be excited about Harborline', 'benefits'],
  ['Our salary ranges are set by role and experience:', 'pay'],
  ['Could that be you?', 'other'],
  ['What will help make you successful:', 'required'],
  ['You’ve done some of these things…', 'required'],
  ['Desirable', 'preferred'],
  ['Must have', 'required'],
  ['The person', 'required'],
  // work
  ['Responsibilities', 'duties'],
  ['Key duties & accountabilities', 'duties'],
  ['What will you do?', 'duties'],
  ["WHAT YOU'LL DO", 'duties'],
  ['In this role you will:', 'duties'],
  ['As our first product lead, you will:', 'duties'],
  ['A day in the life', 'duties'],
  ['Success looks like', 'duties'],
  ['Within 3 months you will:', 'duties'],
  ['What we want you to own in this role:', 'duties'],
  ['You will / Responsibilities', 'duties'],
  // the rest
  ['About the role', 'role'],
  ['About the team & role', 'role'],
  ['Job Description', 'role'],
  ['Meet the team', 'team'],
  ['About Harborline', 'company'],
  ['Who we are', 'company'],
  ['Our values', 'company'],
  ['Our tech stack', 'company'],
  ['Why join us?', 'benefits'],
  ['🍩 Benefits & perks (UK full-time employees)', 'benefits'],
  ["What's in it for you", 'benefits'],
  ['Salary range', 'pay'],
  ['Interview process', 'process'],
  ['You are probably NOT a fit if:', 'process'],
  ['How to apply', 'process'],
  ['Equal Employment Opportunity', 'legal'],
  ['Applicant privacy notice', 'legal'],
  ['Work schedule', 'logistics'],
  // other languages
  ['Deine Aufgaben', 'duties'],
  ['Das bringst du mit', 'required'],
  ['Was wir bieten', 'benefits'],
  ['Profil recherché', 'required'],
  ['Vos missions', 'duties'],
  ['Ce que nous offrons', 'benefits'],
  ['Requisitos', 'required'],
  ['Lo que ofrecemos', 'benefits'],
  ['Wat ga je doen?', 'duties'],
  ['Wie ben jij?', 'required'],
  // plain lines that hold a heading's words
  ['Strong communication skills', null],
  ['5+ years of experience', null],
  ['1. Set the requirements', null],
  ['• Requirements engineering', null],
  ['You will have five people reporting to you.', null],
  ['Gather requirements from customers and turn them into specifications', null],
  ['We look after benefits administration for small firms.', null],
  ['Own the responsibilities matrix', null],
];

test.each(HEADINGS)('%s → %s', (line, kind) => {
  const { lines } = readText(`Harborline\n${line}\n• item one\n• item two`);
  expect(lines[1]?.section.heading === null ? null : lines[1]?.section.kind).toBe(kind);
});

/** Lines of a posting with the kind of section that each one stands in. */
const POSTINGS: ReadonlyArray<readonly [name: string, rows: ReadonlyArray<readonly [string, SectionKind]>]> = [
  [
    'a topic under duties keeps their kind',
    [
      ['Responsibilities', 'duties'],
      ['Leadership', 'duties'],
      ['• Coach five product managers', 'duties'],
      ['Delivery', 'duties'],
      ['• Ship the roadmap', 'duties'],
    ],
  ],
  [
    'a topic right under a wish keeps its kind',
    [
      ['Bonus points', 'preferred'],
      ['Experience:', 'preferred'],
      ['• Marketplace launches', 'preferred'],
    ],
  ],
  [
    'an unknown heading is told by its list',
    [
      ['### Sounds familiar', 'required'],
      ['• 6+ years in product', 'required'],
      ['• Experience with pricing', 'required'],
      ['• Comfortable with ambiguity', 'required'],
    ],
  ],
  [
    'a label speaks of its own line only',
    [
      ['Requirements', 'required'],
      ['• Ten launches', 'required'],
      ['• Nice to have: SQL', 'preferred'],
      ['• Patience', 'required'],
      ['Salary: $100,000', 'pay'],
      ['• A sense of humour', 'required'],
    ],
  ],
  [
    'labels at the head of paragraphs open sections',
    [
      ['Requirements: 8+ years in product', 'required'],
      ['Nice to have: SQL', 'preferred'],
      ['Benefits: a bicycle', 'benefits'],
    ],
  ],
  [
    'a list of work under the company is work, a list of values is not',
    [
      ['Who we are', 'company'],
      ['Harborline moves cargo.', 'company'],
      ['• Lead the product team', 'duties'],
      ['• Own the roadmap', 'duties'],
      ['• Build the research practice', 'duties'],
      ['Our values', 'company'],
      ['• Own the outcome', 'company'],
      ['• Lead with care', 'company'],
      ['• Build for the long run', 'company'],
      ['Why Harborline?', 'company'],
      ['• Work with kind people', 'company'],
      ['• Own your calendar', 'company'],
      ['• Lead with care', 'company'],
    ],
  ],
  [
    'duties that run on into the asks',
    [
      ['Responsibilities', 'duties'],
      ['• Lead the team', 'duties'],
      ['• 7+ years of product management', 'required'],
      ['• Excellent communication skills', 'required'],
      ['• Deep knowledge of pricing', 'required'],
    ],
  ],
  [
    'legal words after the asks are none',
    [
      ['Requirements', 'required'],
      ['• Patience', 'required'],
      ['Harborline is an equal opportunity employer and welcomes everyone who applies.', 'legal'],
    ],
  ],
];

test.each(POSTINGS)('%s', (_name, rows) => {
  const { lines } = readText(rows.map(([line]) => line).join('\n'));
  expect(lines.map(({ text, section }) => [text, section.kind])).toEqual(rows);
});

test('headings glued into a paragraph give lines of their own, and the text stays as it is', () => {
  const text =
    'RequirementsTen years in product and a degree. Other work as assigned. Benefits are good. What You’ll Do: Lead.';
  const { lines } = readText(text);
  expect(lines.map((line) => [line.kind, line.text, line.section.kind])).toEqual([
    ['heading', 'Requirements', 'required'],
    ['paragraph', 'Ten years in product and a degree. Other work as assigned. Benefits are good.', 'required'],
    ['heading', 'What You’ll Do:', 'duties'],
    ['paragraph', 'Lead.', 'duties'],
  ]);
});

test('common words are headings where text is glued to both sides', () => {
  const text =
    'RequirementsExperience in tides.BenefitsHealth insurance. Benefits Administration. What You’ll Need8+ years.';
  expect(readText(text).lines.map(({ text, section }) => [text, section.kind])).toEqual([
    ['Requirements', 'required'],
    ['Experience in tides.', 'required'],
    ['Benefits', 'benefits'],
    ['Health insurance. Benefits Administration.', 'benefits'],
    ['What You’ll Need', 'required'],
    ['8+ years.', 'required'],
  ]);
});

test('items glued to each other are lines of their own, names are not cut', () => {
  const text = `RequirementsExperience with tides and TeamWork${' and more of them'.repeat(12)}Ability to swimDevelop crane plansKnowledge of JavaScript and LinkedIn`;
  expect(readText(text).lines.map(({ text }) => text.replace(/( and more of them)+/, '…'))).toEqual([
    'Requirements',
    'Experience with tides and TeamWork…',
    'Ability to swim',
    'Develop crane plans',
    'Knowledge of JavaScript and LinkedIn',
  ]);
});

test('the tables are sorted and hold no wording twice', () => {
  for (const table of [ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH]) {
    for (const wordings of Object.values(table)) {
      for (const list of Object.values(wordings)) expect(list, list.join()).toEqual([...new Set(list)].sort());
    }
  }
  for (const list of Object.values(MADE)) expect(list).toEqual([...new Set(list)].sort());
});
