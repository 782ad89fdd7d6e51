import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/facts/analysis.ts';
import { RESPONSIBILITIES } from '../../src/knowledge/taxonomy.ts';
import { computeMatch } from '../../src/match/compute.ts';
import type { Match } from '../../src/match/match.ts';
import { type GrowthPlan, growthPlan } from '../../src/prepare/growth.ts';
import { type Preparation, prepare } from '../../src/prepare/prepare.ts';
import { type CompareLine, compareLines, EQUAL_WEIGHTS } from '../../src/report/compare.ts';
import { cut } from '../../src/text/say.ts';
import type { Catalogue } from '../../src/ui/i18n.ts';
import { LANGUAGES } from '../../src/ui/language.ts';
import { speaker } from '../../src/ui/sentences.ts';
import { facts, says } from '../match/any.ts';
import { analysisOf, profileOf } from '../match/build.ts';
import { browseKeys, sentenceKeys } from './sentence-keys.ts';

const KEYS = sentenceKeys();
const OTHERS = Object.keys(LANGUAGES).filter((language) => language !== 'en');

function catalogueOf(language: string, folder = 'sentences'): Catalogue {
  const file = join(import.meta.dirname, '../../assets/locales', folder, `${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
}

const FOLDERS = { sentences: KEYS, browse: browseKeys() };
const ALL = Object.entries(FOLDERS).flatMap(([folder, keys]) => OTHERS.map((language) => ({ folder, keys, language })));

describe.each(ALL)('the $folder in $language', ({ folder, keys, language }) => {
  const catalogue = catalogueOf(language, folder);

  it('are all there, and none that is no longer said', () => {
    expect({
      missing: keys.filter((key) => !Object.hasOwn(catalogue, key)),
      unused: Object.keys(catalogue).filter((key) => !keys.includes(key)),
    }).toEqual({ missing: [], unused: [] });
  });

  it('keep every placeholder with its sign, and the plural forms of the language', () => {
    const wrong = Object.entries(catalogue).flatMap(([key, entry]) => {
      const forms = typeof entry === 'string' ? [entry] : Object.values(entry);
      const wanted = slotsOf(key.split('|')[0]!);
      const counted = typeof entry === 'string' ? !key.includes('|') : 'one' in entry && wanted.includes('#n');
      return counted && forms.every((form) => slotsOf(form) === wanted) ? [] : [key];
    });
    expect(wrong).toEqual([]);
  });
});

it.each(Object.entries(FOLDERS))('no two templates of the %s can be taken for each other', (_, keys) => {
  const shapes = keys
    .flatMap((key) => key.split('|'))
    .map((key) => key.replace(/\{[?=]?\w+\}/g, '…').replace(/\{([#$])\w+\}/g, '…$1'));
  expect(shapes.filter((shape, at) => shape.includes('…') && shapes.indexOf(shape) !== at)).toEqual([]);
});

function slotsOf(template: string): string {
  return cut(template)
    .slots.map(({ sign, name }) => sign + name)
    .sort()
    .join();
}

describe('a sentence is read back', () => {
  const german = speaker('de-DE', catalogueOf('de'));
  it.each([
    ['as it stands', 'Your profile has it.', 'Ihr Profil hat es.'],
    ['with a figure as the locale writes it', 'Counted as 2,080 hours a year.', 'Gerechnet mit 2.080 Stunden im Jahr.'],
    [
      'with an amount',
      'Pay tops out at USD 150,000, under your floor of USD 180,000.',
      /endet bei 150\.000\s\$, unter Ihrer Untergrenze von 180\.000\s\$\.$/,
    ],
    ['with one of what counts', 'You have 1 year.', 'Sie haben 1 Jahr.'],
    [
      'with broken numbers',
      'You have 4.5 years; they ask for 10 years.',
      'Sie haben 4,5 Jahre; verlangt werden 10 Jahre.',
    ],
    [
      'with a list of words, one of which holds “and” itself',
      'SQL or Business case and ROI',
      'SQL oder Business Case und ROI',
    ],
    [
      'at the start of a sentence',
      '3 levels below the nearest level you aim at, and the job leads people.',
      '3 Level unter dem nächsten Level, das Sie anstreben, und die Stelle führt Personen.',
    ],
    [
      'from a word that is small elsewhere',
      'One level above what you aim at.',
      'Ein Level über dem, was Sie anstreben.',
    ],
    [
      'of several clauses',
      'Good match so far, 78: you meet 6 of 7 must-haves (1 missing); pay reaches your target in New York.',
      'Gute Passung (bisher), 78: Sie erfüllen 6 von 7 Muss-Anforderungen (1 fehlt); die Vergütung erreicht Ihr Ziel in New York.',
    ],
    [
      'with what stands in the way',
      'Stretch: outside your places and pay under your floor. Apart from that a good match, 78: no must-haves were found.',
      'Ambitioniert: außerhalb Ihrer Orte und Vergütung unter Ihrer Untergrenze. Davon abgesehen gute Passung, 78: Muss-Anforderungen wurden nicht gefunden.',
    ],
    [
      'with a list in a list',
      'Poor match, 26: a level far from yours, outside your places and no sponsorship; you meet 2 of 6 must-haves (1 in part, 1 missing, 2 not in your profile); pay is not stated.',
      'Geringe Passung, 26: ein Level weit weg von Ihrem, außerhalb Ihrer Orte und kein Visum durch den Arbeitgeber; Sie erfüllen 2 von 6 Muss-Anforderungen (1 teilweise, 1 fehlt, 2 nicht in Ihrem Profil); die Vergütung ist nicht angegeben.',
    ],
    ['with a field that only the posting knows', '5+ years in zeppelins', '5+ Jahre in zeppelins'],
    [
      'but the words of others stay',
      'Your story shows it: Pay and Security.',
      'Ihre Story zeigt es: Pay and Security.',
    ],
    [
      'places too',
      'The job is in Bath, England; Place, which is not one of your places.',
      'Arbeitsort ist Bath, England; Place; das gehört nicht zu Ihren Orten.',
    ],
    ['and what nobody made stays as it is', 'An unknown sentence, 3: and so on.', 'An unknown sentence, 3: and so on.'],
  ])('%s', (_, sentence, expected) => {
    const said = german(sentence);
    if (typeof expected === 'string') expect(said).toBe(expected);
    else expect(said).toMatch(expected);
  });

  it.each([
    'You have 1,5 years.',
    'Pay tops out at USD 1,50, under your floor of USD 180,000.',
    'You meet the one must-have in full',
    'The job is in a place you do not look for.',
    'Stretch: outside your places. Besides that a good match, 78: no must-haves were found.',
    'Years: one of 2 ways',
    'You ask for “a plan called “North”. Again”. It rose.',
    'Education: a diploma',
  ])('as it stands where another version made it: %s', (sentence) => {
    for (const language of OTHERS) expect(speaker(language, catalogueOf(language))(sentence)).toBe(sentence);
  });

  it('in time that grows with its length, whatever it is', () => {
    for (const piece of ['; ', ' and ', ', ', 'SQL, ', 'you meet ', '(', 'a '])
      expect(german(piece.repeat(400)).length).toBeGreaterThan(0);
  }, 4000);
});

describe.each(OTHERS)('what others wrote into a sentence, in %s', (language) => {
  const catalogue = catalogueOf(language);
  const speak = speaker(language, catalogue);
  const forms = Object.keys(catalogue).flatMap((key) => key.split('|'));

  it('stays as they wrote it, or the whole sentence stays English', () => {
    const open = forms.filter((form) => cut(form).slots.some(({ sign }) => sign === '=' || sign === '?'));
    // With one letter that none of our words has, so that it can be told apart.
    const words = fc.tuple(fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(fc.constantFrom(...open), words, (form, [before, after]) => {
        const value = `${before}ƶ${after}`;
        const sentence = filledWith(form, value);
        const plain = speak(filledWith(form, 'Ƶ'));
        expect([sentence, plain.replaceAll('Ƶ', () => value)]).toContain(speak(sentence));
      }),
      { numRuns: 600 },
    );
  });

  it('does not make a sentence ours in which one word is another', () => {
    const changed = forms.flatMap((form) => {
      const filled = filledWith(form, 'Ƶ');
      return [...form.replace(/\{[^}]*\}/g, (slot) => '_'.repeat(slot.length)).matchAll(/[A-Za-z]+/g)]
        .map((word) => filledWith(`${form.slice(0, word.index)}ƶ${form.slice(word.index + word[0].length)}`, 'Ƶ'))
        .filter((sentence) => sentence !== filled);
    });
    expect(changed.length).toBeGreaterThan(2000);
    expect(changed.filter((sentence) => speak(sentence) !== sentence)).toEqual([]);
  });
});

/** What may be taken for a part of a template, or for a pattern. */
const SIGNS = [
  '{',
  '}',
  '{n}',
  '{#n}',
  '{=x}',
  '$1',
  '$&',
  '“',
  '”',
  '"',
  "'",
  '1',
  '1,5',
  '2,000',
  '.',
  ', ',
  ': ',
  ' (',
  ')',
  ' ',
  '\n',
];

function filledWith(form: string, words: string): string {
  const values = { '=': words, '?': words, '#': '5', $: 'USD 180,000', '': 'Good match' };
  const { texts, slots } = cut(form);
  return texts.map((text, at) => text + (slots[at] ? values[slots[at].sign] : '')).join('');
}

/** Says every template in marks, so that a sentence without marks was made without `say()`. */
const marked = speaker(
  'en',
  Object.fromEntries(KEYS.map((key) => [key, key.includes('|') ? { other: `‹${key.split('|')[1]}›` } : `‹${key}›`])),
);

const work: fc.Arbitrary<Partial<Analysis['work']>> = fc.record({
  mode: fc.constantFrom(null, 'remote' as const, 'hybrid' as const, 'onsite' as const),
  daysInOffice: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  travelPercent: fc.option(fc.integer({ min: 0, max: 80 }), { nil: null }),
  places: fc.constantFrom<string[]>([], ['Berlin'], ['Austin, TX', 'Remote']),
  sponsorship: fc.constantFrom(null, 'offered' as const, 'not-offered' as const),
  clearance: fc.boolean(),
});
const scope = fc.record({
  orgSize: fc.option(fc.integer({ min: 1, max: 90 }), { nil: null }),
  managesManagers: fc.boolean(),
  pnl: fc.constantFrom(null, 'owns' as const, 'influences' as const),
});
const education = fc.array(
  fc.record({
    level: fc.constantFrom('bachelor' as const, 'mba' as const, 'phd' as const, 'any' as const),
    orEquivalent: fc.boolean(),
  }),
  { maxLength: 2 },
);
const own = fc.record({
  work: fc.record({
    modes: fc.subarray(['remote', 'hybrid', 'onsite']),
    places: fc.constantFrom([], ['London'], ['Germany', 'Hamburg'], ['Austin, TX']),
    maxDaysInOffice: fc.integer({ min: 0, max: 5 }),
    maxTravelPercent: fc.constantFrom(0, 25),
    needsSponsorship: fc.boolean(),
  }),
  scope: fc.record({ largestTeam: fc.integer({ min: 0, max: 60 }), managedManagers: fc.boolean(), pnl: fc.boolean() }),
  education: fc.subarray([{ level: 'bachelor' as const }, { level: 'phd' as const, field: 'Physics' }]),
  targetDomains: fc.subarray(['payments' as const, 'gaming' as const]),
});

describe('every sentence', () => {
  const any = [facts, says, work, scope, education, own] as const;

  it('of a verdict can be said in another language', () => {
    fc.assert(
      fc.property(...any, (asked, wishes, where, remit, degrees, mine) => {
        const analysis = analysisOf({ ...asked, work: where, scope: remit, education: degrees });
        const match = computeMatch(analysis, profileOf({ ...wishes, ...mine }));
        expect(sentencesOf(match).filter(unsaid)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('of a preparation, a plan and a comparison can be said in another language', () => {
    fc.assert(
      fc.property(...any, fc.boolean(), (asked, wishes, where, remit, degrees, mine, all) => {
        const analysis = analysisOf({ ...asked, work: where, scope: remit, education: degrees });
        analysis.responsibilities = DUTIES.map(({ id, label }) => ({ id, label, evidence: [] }));
        analysis.compensation.bonus = all ? true : BONUS;
        analysis.compensation.equity = all || null;
        const profile = profileOf({ ...wishes, ...mine, stories: STORIES });
        const ready = prepare(analysis, computeMatch(analysis, profile), profile);
        const plan = growthPlan([{ key: 'a', analysis }], profile);
        const one = { key: 'a', analysis, match: computeMatch(analysis, profile), status: '' };
        const cells = compareLines([one, { ...one, match: null }], EQUAL_WEIGHTS).flatMap(wordsIn);
        expect([...preparedIn(ready), ...plannedIn(plan), ...cells].filter(unsaid)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const DUTIES = RESPONSIBILITIES.slice(0, 4);
const BONUS = { percentMin: 15, percentMax: 20, amountMin: null, amountMax: null, currency: null };
const STORIES = [
  { title: 'Usage pricing', situation: '', action: '', result: 'Up 12 %', skills: ['pricing-packaging', 'sql'] },
  {
    title: 'A new team',
    situation: '',
    action: 'Hired and coached',
    result: '',
    skills: [],
    responsibilities: ['hire-onboard'],
  },
];

function unsaid(sentence: string): boolean {
  return sentence !== '' && marked(sentence) === sentence;
}

function preparedIn({ checklist, negotiation, topics, questions }: Preparation): string[] {
  const { ranges, notes, standings, levers, wordings, points } = negotiation;
  const all = [...levers.named, ...levers.unnamed];
  return [
    ...checklist.items.flatMap(({ label, advice, answers }) => [label, advice ?? '', ...answers.map(({ why }) => why)]),
    ...ranges.map(({ words }) => words),
    ...notes,
    ...standings.flatMap(({ label, where }) => [label, where]),
    ...all.flatMap(({ label, words }) => [label, words ?? '']),
    ...wordings.flatMap(({ when, text }) => [when, text]),
    ...[...points.advice, ...points.drivers].map(({ text }) => text),
    ...topics.flatMap(({ topic, question }) => [topic, question]),
    ...questions.flatMap(({ text, because }) => [text, because]),
  ];
}

/** Without plain figures and dashes, which are the same everywhere, and the posting's own words. */
function wordsIn({ id, label, cells }: CompareLine): string[] {
  return [label, ...(id === 'place' ? [] : cells.filter((cell) => /\p{L}/u.test(cell)))];
}

function plannedIn({ gaps, unsaid: open, steps, next, ladder }: GrowthPlan): string[] {
  const rows = [...gaps, ...open];
  return [
    ...rows.flatMap(({ label, why }) => [label, why]),
    ...[...steps, ...rows.flatMap((row) => row.steps)].map(({ text }) => text),
    ...ladder.map(({ changes }) => changes),
    next?.note ?? '',
  ];
}

function sentencesOf({ summary, blockers, criteria, pay, questions }: Match): string[] {
  return [
    summary,
    ...blockers.map(({ why }) => why),
    ...criteria.flatMap(({ label, why, proof }) => [label, why, ...proof.map(({ text }) => text)]),
    ...pay.notes,
    ...questions.flatMap(({ text, because }) => [text, because]),
  ];
}
