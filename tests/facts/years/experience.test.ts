import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExperience } from '../../../src/facts/rules/experience.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/read.ts';
import { growthOver, LINEAR } from '../../regex/growth.ts';

/** A row is a text and every statement of years in it: "min..max area need", " or" at the end for a path of several. */
type Row = readonly [text: string, rows: readonly string[]];

const ASKED: readonly Row[] = [
  // forms
  ['8+ years of product management experience', ['8..- product-management required']],
  ['8-12 yrs exp. as a product manager', ['8..12 product-management required']],
  ['Minimum of eight (8) years of professional experience', ['8..- total required']],
  ['Experience: 12-15 Years', ['12..15 total required']],
  ['Years of experience: 6+', ['6..- total required']],
  ['15+ YOE in consumer fintech', ['15..- domain required']],
  ['Over a decade of experience leading product teams', ['10..- people-management required']],
  ['24 months of experience in a similar role', ['2..- total required']],
  ['Product management experience: 7+ years', ['7..- product-management required']],
  ['A track record (10+ years) in enterprise software', ['10..- domain required']],
  ['You have up to 5 years of relevant experience', ['-..5 total required']],
  ['SQL and stakeholder work, 4+ years', ['4..- total required']],
  // glued to the word before
  [
    'Requirements\nComfortable with vague problems.5-7 years of product management experience at a young company',
    ['5..7 product-management required'],
  ],
  ['Requirements\nYou write well (in English).4+ years of experience in payments', ['4..- domain required']],
  ['Requirements\nMinimum of 6 years` experience in consulting', ['6..- other required']],
  [
    'Qualifications5 or more years of work with a bachelor’s degree or 3 years of work with a PhD2+ years of product ownership experience in claims',
    ['5..- total required or', '3..- total required or', '2..- product-management required'],
  ],
  // areas
  ['5+ years in data engineering or analytics engineering', ['5..- technical required']],
  ['6+ years building consumer products', ['6..- domain required']],
  ['3+ years driving large products', ['3..- product-management required']],
  ['4+ years owning customer-facing products end to end', ['4..- product-management required']],
  ['4+ years managing complex, innovative products', ['4..- product-management required']],
  ['4+ years driving consumer products', ['4..- domain required']],
  ['2+ years shipping and owning products at a young start-up', ['2..- domain required']],
  ['4+ years in the hospitality industry', ['4..- domain required']],
  ['3+ years of people management experience', ['3..- people-management required']],
  ['At least 2 years managing other product managers', ['2..- people-management required']],
  ['10+ years in senior leadership roles', ['10..- people-management required']],
  ['7+ years in product, design or engineering', ['7..- total required']],
  ['7+ years of product management experience with product analytics tools', ['7..- product-management required']],
  ['5+ years in product management or product marketing', ['5..- total required']],
  ['5+ years as a Product Manager or Product Owner', ['5..- product-management required']],
  ['9+ years of product leadership experience', ['9..- product-management required']],
  ['5+ years of product marketing experience', ['5..- other required']],
  ['5+ years of project management experience', ['5..- other required']],
  ['6+ years working in agile teams', ['6..- other required']],
  ['3+ years in a similar role', ['3..- total required']],
  ['8+ years of rail and API product management experience', ['8..- product-management required']],
  ['5+ years of growth marketing experience', ['5..- other required']],
  ['4+ years in business development', ['4..- other required']],
  // one of several functions is enough
  ['6+ years as a Project, Product or Program Manager', ['6..- total required']],
  ['4+ years in product or project management roles', ['4..- total required']],
  ['7+ years of product management experience, or of security-minded engineering experience', ['7..- total required']],
  ['5+ years as a PM for tax software, or as a developer who talks to users', ['5..- total required']],
  ['3+ years in private equity or management consulting', ['3..- total required']],
  ['2+ years in a high-growth fintech, consulting, or a bank', ['2..- total required']],
  ['4+ years of relevant experience (e.g. product manager, founder, consultant)', ['4..- total required']],
  ['5+ years in a product, design, or technical role', ['5..- total required']],
  ['8+ years in a product, legal, or policy role', ['8..- total required']],
  ['6+ years in product, strategy or operations positions', ['6..- total required']],
  ['6+ years in product, with legal and policy partners', ['6..- product-management required']],
  ['9+ years of professional-level experience', ['9..- total required']],
  ['3+ years in a management or lead role', ['3..- people-management required']],
  // who one works with is no function of one's own
  ['4+ years in product management, working daily with engineers and designers', ['4..- product-management required']],
  ['6+ years in product management, building developer platforms and SDKs', ['6..- product-management required']],
  ['3+ years in product management in a lab or engineering-heavy environment', ['3..- product-management required']],
  // a domain by its own word
  ['8+ years of supply chain domain experience', ['8..- domain required']],
  ['3+ years working in a financial services setting', ['3..- domain required']],
  ['2+ years working on a developer product', ['2..- domain required']],
  ['9+ years working in IT with large vendors', ['9..- technical required']],
  ['4+ years of proven leadership in a manufacturing company', ['4..- people-management required']],
  ['5+ years of related experience or an equivalent combination of education and experience', ['5..- total required']],
  ['2+ years in conversational AI (chatbots, NLP)', ['2..- domain required']],
  ['2-4 years in a fast-paced environment, e.g. start-ups, consulting, banking', ['2..4 total required']],
  ['3+ years working with partners in large scaling organizations', ['3..- other required']],
  ['2+ years building video experiences', ['2..- domain required']],
  ['Mid career: 3-5 years of experience', ['3..5 total required']],
  ['You must have one (1) year of specialized experience ashore.', ['1..- other required']],
  ['One year of specialized experience like that of the GS-14 level', ['1..- other required']],
  // a bracket that names no field
  ['1-2 years of experience (of any kind, internships too) to support our office', ['1..2 total required']],
  ['2+ years of experience (or activities like it) as a data engineer', ['2..- technical required']],
  ['3 Jahre Erfahrung in einer vergleichbaren Position', ['3..- total required']],
  // the amount in brackets after its field
  [
    'Requirements\n• Experience in writing user stories and refining product backlogs (5 years)',
    ['5..- product-management required'],
  ],
  [
    'You have solid product manager experience (minimum 4 years) and like engineers',
    ['4..- product-management required'],
  ],
  ['Requirements\n• Running releases in an agile environment (3 years)', ['3..- other required']],
  ['An opening for someone early in their career (2–4 years of experience) who likes ferries', ['2..4 total required']],
  // several in one sentence
  [
    'Requirements\n• 3+ years of PM experience (PM), 5+ years (Senior PM), or 8+ years (Principal PM)',
    [
      '3..- product-management required or',
      '5..- product-management required or',
      '8..- product-management required or',
    ],
  ],
  [
    'Requirements\n• 4+ years of product management experience, with a preferred at least 2 years in fintech',
    ['4..- product-management required', '2..- domain preferred'],
  ],
  [
    '8+ years of product management experience, with 3+ years focused on identity checks and compliance',
    ['8..- product-management required', '3..- product-management required'],
  ],
  [
    '6+ years of product management experience; at least 2 years owning payment integrations',
    ['6..- product-management required', '2..- product-management required'],
  ],
  [
    '6+ years of product management experience, including 3+ years in content moderation',
    ['6..- product-management required', '3..- domain required'],
  ],
  [
    '10+ years in product management, 5 of them managing PMs',
    ['10..- product-management required', '5..- people-management required'],
  ],
  [
    '12+ years of product experience, including 4+ years leading PMs',
    ['12..- product-management required', '4..- people-management required'],
  ],
  [
    'At least 10 years of experience, of which 5 in a leadership role',
    ['10..- total required', '5..- people-management required'],
  ],
  [
    'You bring 9 years in software, at least 4 of those in product management',
    ['9..- domain required', '4..- product-management required'],
  ],
  [
    "Bachelor's degree and 12 years of experience, or Master's degree and 10 years of experience",
    ['12..- total required or', '10..- total required or'],
  ],
  ["Bachelor's degree or 8+ years of experience", ['8..- total required or']],
  [
    '4+ years in product management or 6+ years in consulting',
    ['4..- product-management required or', '6..- other required or'],
  ],
  ['Roadmapping: 3 years (Required) Jira: 1 year (Preferred)', ['3..- other required', '1..- other preferred']],
  ['You have 10+ years of experience (at least 4 in fintech)', ['10..- total required', '4..- domain required']],
  [
    'Requirements\n• 7+ years of product experience, ideally 3+ in healthcare',
    ['7..- product-management required', '3..- domain preferred'],
  ],
  [
    'Requirements\n• 7+ years in product mgmt, of which 3+ years must be in people mgmt',
    ['7..- product-management required', '3..- people-management required'],
  ],
  ['Requirements\n• 3y+ experience in a product role', ['3..- product-management required']],
  ['Requirements\n• 10+ years leading teams of 5 in start-ups', ['10..- people-management required']],
  ['Requirements\n• 10+ years in product, with 3 in office days', ['10..- product-management required']],
  // whose
  [
    'A role that is perfect for a product manager with 6-8 years of experience looking to grow',
    ['6..8 product-management required'],
  ],
  ['You bring calm to our team with 5+ years of comparable experience', ['5..- total required']],
  [
    'Preferred qualifications\nA PhD in botany combined with 2 years of relevant work experience',
    ['2..- total preferred'],
  ],
  ['Years of Experience/Industries: 5+ years of professional experience', ['5..- total required']],
  ['We are looking for a product leader with 8+ years of experience', ['8..- product-management required']],
  ['Our ideal candidate has 6+ years of experience in payments', ['6..- domain required']],
  ['You have worked as a PM for at least 3 years.', ['3..- product-management required']],
  ['Solid grasp of pricing, with more than 3 years of experience', ['3..- total required']],
  ['10 years of data product experience', ['10..- product-management required']],
  ['Preferred qualifications\n• 3+ years in cybersecurity', ['3..- domain preferred']],
  ['Requirements\n• 5+ years shipping mobile apps\n• Curiosity', ['5..- domain required']],
  // wordings seldom met
  [
    'Requirements\n• 10+ years of product experience, 5 of them leading PM teams',
    ['10..- product-management required', '5..- people-management required'],
  ],
  [
    'Requirements\n• 15+ years of experience, including 7+ managing managers',
    ['15..- total required', '7..- people-management required'],
  ],
  [
    'Requirements\n• 12+ years in software, 6+ of which in product leadership',
    ['12..- domain required', '6..- product-management required'],
  ],
  ['Requirements\n• Over a decade of product management', ['10..- product-management required']],
  ['Requirements\n• Two decades in enterprise software', ['20..- domain required']],
  ['Requirements\n• A decade or more leading product organizations', ['10..- people-management required']],
  ['Requirements\n• Half a decade of fintech experience', ['5..- domain required']],
  ['Requirements\n• At least eight (8) years’ product management experience', ['8..- product-management required']],
  ['Requirements\n• Eight-plus years of product management experience', ['8..- product-management required']],
  ['Requirements\n• 8 to 10 years in B2B SaaS product roles', ['8..10 product-management required']],
  ['Requirements\n• 8–10+ yrs in product', ['8..- product-management required']],
  ['Requirements\n• >= 7 years building ML platforms', ['7..- domain required']],
  ['Requirements\n• ≥5 yrs PM experience', ['5..- product-management required']],
  ['Requirements\n• 7 yrs. experience as a product owner', ['7..- product-management required']],
  ['Requirements\n• Experience: 6-9 years', ['6..9 total required']],
  ['Requirements\n• Total experience: 12+ years', ['12..- total required']],
  ['Requirements\n• Product leadership (5+ yrs)', ['5..- product-management required']],
  ['Requirements\n• Minimum 3 years people leadership', ['3..- people-management required']],
  ['Requirements\n• 3+ years of direct line management', ['3..- people-management required']],
  ['Requirements\n• 5+ years leading and developing teams that perform', ['5..- people-management required']],
  ['Requirements\n• 4+ years managing a team of product managers', ['4..- people-management required']],
  ['Requirements\n• Typically requires 10+ years of related experience', ['10..- total required']],
  [
    'Requirements\n• Typically 12 years of experience with a bachelor’s, or 8 years with a master’s',
    ['12..- total required or', '8..- total required or'],
  ],
  [
    'Requirements\n• BS + 10 years or MS + 8 years of relevant experience',
    ['10..- total required or', '8..- total required or'],
  ],
  ['Requirements\n• 10 years of experience (8 with an advanced degree)', ['10..- total required']],
  ['Requirements\n• 7+ years of experience required; 10+ preferred', ['7..- total required', '10..- total preferred']],
  [
    'Requirements\n• 5+ years of experience required, 8+ years preferred',
    ['5..- total required', '8..- total preferred'],
  ],
  ['Requirements\n• Ideally 10+ years in health tech', ['10..- domain preferred']],
  ['Nice to have\n• 2+ years at a start-up', ['2..- domain preferred']],
  ['Requirements\n• 2+ years in consulting or banking is a plus', ['2..- other preferred']],
  ['Requirements\n• No more than 3 years of experience', ['-..3 total required']],
  ['Requirements\n• Up to 5 years of work experience', ['-..5 total required']],
  ['Requirements\n• 18+ months of experience with pricing', ['1.5..- other required']],
  ['Requirements\n• 6-12 months of internship experience', ['0.5..1 other required']],
  ['We want someone with 10 years of experience, not one year ten times.', ['10..- total required']],
  ['You’re a product leader with 12+ years under your belt.', ['12..- product-management required']],
  [
    'You’ve spent 8+ years in product and at least 3 leading teams.',
    ['8..- product-management required', '3..- people-management required'],
  ],
  [
    'We’re looking for 6+ years in product management, ideally with 2+ years in a regulated industry.',
    ['6..- product-management required', '2..- domain preferred'],
  ],
  ['The ideal harbour master has 8-12 years in product management or product marketing.', ['8..12 total required']],
  [
    'Requirements\n• 8+ years’ progressive experience in product, with 4+ in a leadership role',
    ['8..- product-management required', '4..- people-management required'],
  ],
  [
    'Requirements\n• 5 years as PM + 2 years as people manager',
    ['5..- product-management required', '2..- people-management required'],
  ],
  ['Requirements\n• Experience shipping mobile apps for 4+ years', ['4..- domain required']],
  ['Requirements\n• Years of experience: 8', ['8..- total required']],
  ['Requirements\n• Experience level: 5-7 years', ['5..7 total required']],
  ['Requirements\n• 3 bis 5 Jahre Erfahrung im Produktmanagement', ['3..5 product-management required']],
  ['Requirements\n• Mindestens fünf Jahre Führungserfahrung', ['5..- people-management required']],
  ['Requirements\n• Minimum 5 ans d’expérience dans la gestion de produit', ['5..- product-management required']],
  ['Requirements\n• Más de 6 años de experiencia en gestión de productos', ['6..- product-management required']],
  ['Requirements\n• Minimaal 4 jaar ervaring als product manager', ['4..- product-management required']],
  // other languages
  ['Mindestens 5 Jahre Berufserfahrung', ['5..- total required']],
  ["Au moins 5 ans d'expérience", ['5..- total required']],
  ['Mínimo 5 años de experiencia', ['5..- total required']],
  ['Minimaal 5 jaar ervaring', ['5..- total required']],
];

/** Years that nobody is asked for. */
const TRAPS: readonly string[] = [
  'Requirements\n• Several years of product experience',
  'Requirements\n• Many years leading teams',
  'About us\nFor over 25 years we have built ferries.',
  'About us\nOur founders have 30+ years of combined experience in payments.',
  'About us\nThe company is 12 years old and growing.',
  'What you will do\n• Own a 5+ year old product used by millions',
  'What you will do\n• Set the 3-year vision and a 5-year roadmap',
  'What you will do\n• Modernise a 20-year-old platform',
  'Benefits\n• Sabbatical after 5 years of service',
  'Benefits\n• Equity vests over 4 years with a one-year cliff',
  'Benefits\n• 401(k) match after 1 year of employment',
  'Benefits\n• 3 years of free coffee',
  'Requirements\n• You must be at least 18 years of age',
  'Requirements\n• Lived in the UK for the last 5 years for clearance',
  'Requirements\n• A four-year degree in business',
  'This is a 2-year fixed-term contract.',
  'Records are kept for 7 years.',
  'You will see results in the first 2 years.',
  'In your first year you will hire three PMs.',
  'Fastest growing company 3 years in a row',
  'We analysed 10 years of data.',
  'You will work with a team that has 40 years of experience in shipping.',
  'The company was founded 25 years ago.',
  'Requirements\n• Aged between 30 – 48 years',
  'Fern & Co, a studio in town for 20 years is looking for a leader of its designers.',
  'For over 20 years we have been building trust.',
  'For more than 25 years, Larkspur has made it simple to buy seeds.',
  'We bring 30+ years of experience in shipping.',
  'Our team has 100 years of combined experience.',
  'The founders have 20 years of experience in banking.',
  'Together the employees have more than 25 years of experience.',
  'With over a decade of expertise and 300 clients, we know what works.',
  'Built by engineers with 15+ years of experience at large banks.',
  '401(k) match after 1 year',
  'Equity vests over 4 years with a one-year cliff',
  '4-year vesting schedule',
  'You must be 18 years of age or older.',
  'Requirements\n• Must be at least 21 years',
  'Requirements\n• Driving licence held for the past 3 years',
  'Requirements\n• Able to obtain the certificate within 2 years',
  'Benefits\n• 28 days of leave with 5+ years of service',
  'You will own a 3-5 year product vision.',
  'Define a 2 year roadmap for the platform.',
  'Deliver the 3-year AI strategy.',
  'Paid sabbatical after 5 years',
  'Voted best place to work 5 years in a row',
  'Our models learn from 10 years of data.',
  'This is a 2-year contract.',
  'Contract length: 12 months',
  'Temporary contract - 2 years (may be extended)',
  'In your first year you will grow two squads.',
  'Revenue tripled in the last 2 years.',
  'In the next 3 years we will open ten offices.',
  'Over the past five years our platform grew quickly.',
  'Our average employee stays 7 years.',
  'Applicants must have lived in the UK for 5 years.',
  'A 4-year degree from an accredited college',
  'Currently enrolled in a 4-year program',
  'A laptop that is no more than three years old',
  'Within 3 years of operations we reached profit.',
  'Celebrating 40 years of innovation.',
  '25 days of holiday, rising after 2 years',
  'Work from the Lisbon hub 2 weeks a year',
  'Travel up to 30% of the year',
  'An 8 year old company with friendly people',
  'Camps for 5-14 year olds',
  'A two-year fellowship for designers',
  'The visa is valid for 3 years.',
  'A 10-year exercise window for stock options',
  'Serve a one year trial period, if required.',
  'We keep your application data for up to 2 years.',
  'The warranty lasts 5 years.',
  'Not to exceed 4 years',
  'Do not apply if you have less than 2 years of experience.',
  'Four additional years of related experience may be substituted in lieu of a degree.',
  'A salary for an engineer with 7 years of experience: $100,000',
  'After four years of fast growth, the platform serves 500 firms.',
  "Forte de plus de 35 ans d'expérience, la maison est leader.",
  'Seit fast 60 Jahren steht der Verlag für Qualität.',
  'several years of experience in product',
  'You live two years ahead of your team.',
  'Our version 2.5 years of logs are kept.',
  'Skills shown within the required six (6) years of experience:',
];

function read(text: string) {
  const normal = normaliseText(text);
  return {
    text: normal,
    rows: findExperience(readText(normal), { title: 'Director of Product Management', text: normal }),
  };
}

describe('years asked of the candidate', () => {
  it.each(ASKED)('%s', (text, expected) => {
    const rows = read(text).rows.map(
      ({ min, max, area, need, alternative }) =>
        `${min ?? '-'}..${max ?? '-'} ${area} ${need}${alternative ? ' or' : ''}`,
    );
    expect(rows).toEqual(expected);
  });

  it.each(TRAPS)('none in "%s"', (text) => {
    expect(read(text).rows).toEqual([]);
  });

  it('ends a quote with the bracket, and before the wish for what follows', () => {
    const quote = (text: string) => read(text).rows[0]?.evidence[0]?.text;
    expect(quote('For someone early in their career (2–4 years of experience) who likes ferries')).toBe(
      '2–4 years of experience',
    );
    expect(quote('Requirements\n• 5+ years in product management, with a preferred 3 years in shipping')).toBe(
      '5+ years in product management',
    );
    expect(quote('Requirements\n• 2+ years of sales experience preferred')).toBe(
      '2+ years of sales experience preferred',
    );
  });

  it('reads on over a hard line break', () => {
    const [row] = read('You must have one (1) year of specialized experience at sea or at the next\nlower grade.').rows;
    expect(row?.detail).toBe('specialized experience at sea or at the next lower grade');
    expect(read('Requirements\n5+ years in hospitality\nand more').rows[0]?.detail).toBe('hospitality and more');
    expect(read('Requirements\n• 5+ years in hospitality\n• and more').rows[0]?.detail).toBe('hospitality');
  });

  it('keeps the words for a domain and for what is neither product nor domain', () => {
    expect(read('5+ years in the hospitality industry').rows[0]?.detail).toBe('hospitality industry');
    expect(read('5+ years of product marketing experience').rows[0]?.detail).toBe('product marketing');
    expect(read('7+ years of product management experience in a consumer fintech company').rows[0]?.detail).toBe(
      'consumer fintech company',
    );
    expect(read('Minimum of eight years of experience').rows[0]?.detail).toBeNull();
    expect(read('At least 2 years of outdoor sales experience is preferred').rows[0]?.detail).toBe('outdoor sales');
    expect(read('4+ years in a senior leadership role (say, leading PMs)').rows[0]?.detail).toBe(
      'senior leadership role',
    );
    expect(read('6+ years building SaaS for harbours (ferries a plus)').rows[0]?.detail).toBe(
      'building SaaS for harbours',
    );
    expect(read('Requirements\n• You’ve worked on maritime products for at least 2 years').rows[0]?.detail).toBe(
      'maritime products',
    );
  });

  it('makes one row of a statement that is made twice, with both quotes', () => {
    const { rows } = read(
      'You have 6+ years of product management experience.\n\nRequirements\n• 6+ years in product management',
    );
    expect(rows.map(({ min, need, evidence }) => [min, need, evidence.length])).toEqual([[6, 'required', 2]]);
  });

  it('quotes the clause, without what leads over to the next amount', () => {
    const quotes = read('• 12+ years of product experience, including 4+ years leading PMs.').rows.map(
      (row) => row.evidence[0]?.text,
    );
    expect(quotes).toEqual(['12+ years of product experience', '4+ years leading PMs']);
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '5+ years ',
      'eight (8) years ',
      'of experience ',
      'we have ',
      'you have ',
      'at least ',
      '3-5 ',
      'or ',
      ', ',
      '\n• ',
      'product management ',
      'leading teams ',
      'founded ',
      'years ago',
      "master's ",
      '(',
      ')',
      '. ',
      'Requirements\n',
      '10% ',
    ),
    fc.string({ maxLength: 12 }),
  );

  it('never throws, and every quote stands where it says', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, rows } = read(pieces.join(''));
        for (const row of rows) {
          expect(row.min !== null || row.max !== null).toBe(true);
          for (const { start, end, text: quote } of row.evidence) expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
        }
      }),
    );
  });

  it.each([
    '5 years ',
    '5+ years of experience in ',
    'or 8 years ',
    'relevant work ',
    '5-',
    '(',
    'leading and managing ',
    'a',
  ])('reads "%s", repeated, in time that grows as the text does', async (part) => {
    const growth = await growthOver(part, (text) => {
      const document = readText(text);
      return () => findExperience(document, { title: '', text });
    });
    expect(growth).toBeLessThanOrEqual(LINEAR);
  });
});
