import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkFacts } from '../../../src/facts/analysis.ts';
import { findWork } from '../../../src/facts/rules/work.ts';
import type { PostingInput } from '../../../src/page/posting.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/read.ts';
import { growthOver, LINEAR } from '../../regex/growth.ts';

type Expected = Partial<Omit<WorkFacts, 'evidence'>>;
/** A text and everything that is stated in it; what is not named is null or empty. */
type Row = readonly [text: string, expected: Expected];

const NOTHING: Omit<WorkFacts, 'evidence'> = {
  mode: null,
  daysInOffice: null,
  travelPercent: null,
  places: [],
  sponsorship: null,
  clearance: null,
};

const REMOTE: Expected = { mode: 'remote' };
const HYBRID: Expected = { mode: 'hybrid' };
const ONSITE: Expected = { mode: 'onsite' };

const TEXTS: readonly Row[] = [
  // remote
  ['This is a fully remote role.', REMOTE],
  ['The role is 100% remote.', REMOTE],
  ['This is a fully remote role; travel to customers is about 10%.', { mode: 'remote', travelPercent: 10 }],
  ['Our customers are fully remote companies.', {}],
  ['• Remote-first, hybrid-friendly', REMOTE],
  ['Fully remote within the United States.', { mode: 'remote', places: ['United States'] }],
  ['A remote role from anywhere in Germany or Austria', { mode: 'remote', places: ['Germany', 'Austria'] }],
  ['Wherever you surf, we only hire in Canada.', { places: ['Canada'] }],
  ['You support our remote teams across Europe.', {}],
  ['We are a remote-first company.', REMOTE],
  ['You can work from anywhere in Europe.', REMOTE],
  ['#LI-Remote', REMOTE],
  ['1-2 days per month on site in Leeds, otherwise remote (UK only).', REMOTE],
  ['• 100% remote', REMOTE],
  ['Location: Remote (Canada)', { mode: 'remote', places: ['Canada'] }],
  ['We are looking for a remote Designer.', REMOTE],
  ['Vollständig remote möglich', REMOTE],
  ['Poste en télétravail complet', REMOTE],
  ['Puesto 100% remoto', REMOTE],
  ['Potential of 10%+ travel required', { travelPercent: 10 }],
  ['Travels regularly (up to 15% of the time)', { travelPercent: 15 }],
  ['Travel: 0%', {}],
  ['Increase travel bookings by 20%.', {}],
  ['• Travel: 25%\n• Sales', { travelPercent: 25 }],
  ['Reduce travel by 15% with better calls.', {}],
  ['This role can be performed remotely, except Alaska.', REMOTE],
  ['Unless approved to work fully remotely, come to the hub.', {}],
  ['You are in the office at least 50% of the time.', HYBRID],
  // sponsorship, said in other words
  ['Visa sponsorship: No', { sponsorship: 'not-offered' }],
  ['Sponsorship available: No', { sponsorship: 'not-offered' }],
  ['Visa sponsorship: Yes', { sponsorship: 'offered' }],
  ['Sponsorship: H1B transfer, TN and E3 visa', { sponsorship: 'offered' }],
  ['• Relocation support (flights to Nairobi, visas)', { sponsorship: 'offered' }],
  ['We assist with everything from visa and paperwork to a flat.', { sponsorship: 'offered' }],
  ['Candidates must possess Irish work rights or a long-term visa.', { sponsorship: 'not-offered' }],
  ['People authorized to work without sponsorship may apply.', { sponsorship: 'not-offered' }],
  ['Pay: $20 (Ohio-based, authorized to work in the US)', { sponsorship: 'not-offered' }],
  ['No H1B transfers', {}],
  ['We may not pay for tickets, due to the current sponsorship coverage of our festival.', {}],
  ['You support Visa and other card networks.', {}],
  // hybrid
  ['Remote/ Hybrid: Hybrid', HYBRID],
  ['Remote vs. Office Hybrid (Remote/Office)\nWe let people work flexibly and remotely.', HYBRID],
  ['Research – Ferries /Permanent /Hybrid', HYBRID],
  ['LEEDS/HYBRID', HYBRID],
  ['Data | Streaming | JR40 | Onsite', ONSITE],
  ['**Hybrid in Leeds.** Our client needs an analyst.', HYBRID],
  ['Work Shift: Hybrid', HYBRID],
  ['Location Designation: Hybrid When you join, you learn.', HYBRID],
  ['• Clear English in all-remote communication\n• Hybrid working environment in our Porto office', HYBRID],
  ['Requirements\n• Cloud / Hybrid', {}],
  ['We know public, private / hybrid clouds.', {}],
  ['Join us for trial work lasting 1-2 days remote or on-site.', {}],
  ['Paid Work Trial — 3-5 days with the team (in-office)', {}],
  ['• A task to be finished 1 day before the onsite', {}],
  ['This is a hybrid role.', HYBRID],
  ['We offer a hybrid working model.', HYBRID],
  ['Work model: Hybrid', HYBRID],
  ['#LI-Hybrid', HYBRID],
  ['You will be in our office 3 days a week.', { mode: 'hybrid', daysInOffice: 3 }],
  ['Office presence at least two days per week', { mode: 'hybrid', daysInOffice: 2 }],
  ['Hybrid (4 days onsite)', { mode: 'hybrid', daysInOffice: 4 }],
  ['Our designers come to the hub twice a week.', { mode: 'hybrid', daysInOffice: 2 }],
  ['2 days from home a week', HYBRID],
  ['Monday and Thursday are our required in-office days.', { mode: 'hybrid', daysInOffice: 2 }],
  ['You are in the office on Mondays, Tuesdays, and Thursdays.', { mode: 'hybrid', daysInOffice: 3 }],
  ['Works in-office (Tues/Weds)', { mode: 'hybrid', daysInOffice: 2 }],
  ['Catered lunch in the office, Tuesday and Thursday', {}],
  ['We saw their office on Tuesday and they had cake.', {}],
  ['Unless approved to work fully remotely, people spend half of their work time in their assigned office.', HYBRID],
  ['Télétravail partiel', HYBRID],
  ['Modelo híbrido', HYBRID],
  ['Hybride werken', HYBRID],
  ['This is a remote role, with 3 days a week in the office.', { mode: 'hybrid', daysInOffice: 3 }],
  ['• Remote days on Tuesdays', HYBRID],
  ['Remote policy: 2 days a week', HYBRID],
  ['Able to work from our HQ in Utrecht as needed', { mode: 'hybrid', places: ['Utrecht'] }],
  ['You combine working in the office and at home.', HYBRID],
  ['Full-time, Hybrid', HYBRID],
  ['Lead Buyer (Columbus, OH Hybrid) is needed', HYBRID],
  // on site
  ['All full-time roles are in person in Porto.', ONSITE],
  ['Based full-time, and in-person in our Cardiff office', ONSITE],
  ['• In office full-time to learn from each other', ONSITE],
  ['Duration: 3 months Mode: Onsite Note: bring a laptop', ONSITE],
  ['Milan (day one onsite)', ONSITE],
  ['Job type: contract Work remotely: No', ONSITE],
  ['Work environment: Remote', REMOTE],
  ['Join our team remotely and ship things.', REMOTE],
  ['This role is on-site.', ONSITE],
  ['We work in-person.', ONSITE],
  ['5 days a week in our office', { mode: 'onsite', daysInOffice: 5 }],
  ['#LI-Onsite', ONSITE],
  ['This is not a remote position.', ONSITE],
  // neither
  ['You may work from anywhere for up to 4 weeks a year.', {}],
  ['Experience working in a remote team', {}],
  ['10% of the company is working fully-remote.', {}],
  ['You build software for remote sales.', {}],
  ['Hands-on with hybrid cloud infrastructure', {}],
  ['Our hybrid-casual games are played by millions.', {}],
  ['Work from home stipend', {}],
  ['You lead a distributed team across four offices.', {}],
  ['The onsite interview takes half a day.', {}],
  ['Catered lunch in the office 5 days a week', {}],
  ['A fast-paced office environment', {}],
  ['The team meets in the office 3 days a quarter.', {}],
  // travel
  ['Travel: up to 25%', { travelPercent: 25 }],
  ['Ability to travel 10-20% of the time', { travelPercent: 20 }],
  ['Roughly 30% travel is expected.', { travelPercent: 30 }],
  ['Be on the road about 35% of the time', { travelPercent: 35 }],
  ['Travel one week per quarter', {}],
  ['A 40% travel discount for staff', {}],
  ['You lead products for the travel industry, which grew 20%.', {}],
  // authorisation
  ['We are unable to sponsor work visas at this time.', { sponsorship: 'not-offered' }],
  ['Applicants must be authorized to work in the U.S.', { sponsorship: 'not-offered' }],
  ['Must be a U.S. citizen', { sponsorship: 'not-offered' }],
  [
    'Under ITAR, whoever sails must be a U.S. citizen, permanent resident, refugee or asylee.',
    { sponsorship: 'not-offered' },
  ],
  ['The work falls under the EAR: applicants must qualify as a U.S. person.', { sponsorship: 'not-offered' }],
  ['Candidates must be lawful permanent residents of Canada.', { sponsorship: 'not-offered' }],
  ['No visa sponsorship available', { sponsorship: 'not-offered' }],
  ['You must have the right to work in the UK.', { sponsorship: 'not-offered' }],
  ['Visa sponsorship available', { sponsorship: 'offered' }],
  ['Relocation and visa support', { sponsorship: 'offered' }],
  ['We can sponsor visas, but we cannot sponsor work visas for interns.', { sponsorship: 'not-offered' }],
  [
    'To conform to export regulations you must be a U.S. citizen, a permanent resident, or eligible to obtain the licence.',
    {},
  ],
  ['No "urgent" in the text, but visa sponsorship is offered', { sponsorship: 'offered' }],
  ['You act as executive sponsor of key accounts.', {}],
  ['We partner with Visa and Mastercard.', {}],
  ['We hire without regard to citizenship status.', {}],
  ['We participate in E-Verify to confirm work authorization.', {}],
  ['You organise sponsored events.', {}],
  ['Ability to obtain a security clearance', { clearance: true }],
  ['Active TS/SCI clearance', { clearance: true }],
  ['You plan clearance sales.', {}],
  ['No security clearance needed', {}],
  // places
  ['This role is based in our Lisbon office.', { places: ['Lisbon'] }],
  ['This is an on-site role in our Lisbon office.', { mode: 'onsite', places: ['Lisbon'] }],
  ['Benefits\n• Lunch\nWhere you work\nThe job needs 20% travel.', { travelPercent: 20 }],
  ['Applicants must be based in the United States.', { places: ['United States'] }],
  ['• Located in Austin or Denver', { places: ['Austin', 'Denver'] }],
  ['Location: London, UK or Tel Aviv', { places: ['London, UK', 'Tel Aviv'] }],
  ['**Location:**\nBothell, Washington', { places: ['Bothell, Washington'] }],
  ['The role is open in both locations: Lisbon and Porto. You own it.', { places: ['Lisbon', 'Porto'] }],
  ['Hybrid, with offices in: Lisbon, Porto.', { mode: 'hybrid', places: ['Lisbon', 'Porto'] }],
  [
    'You can work from either of our offices in Austin, TX, Denver or Oslo.',
    { places: ['Austin, TX', 'Denver', 'Oslo'] },
  ],
  ['The job can be done from one of our LatAm hubs - Lima or Bogota.', { places: ['Lima', 'Bogota'] }],
  ['One of our offices in Boston, London or Ottawa hosts the party.', {}],
  ['If you are not near one of our hubs in London or Berlin, we pay for a desk.', {}],
  ['Remote-first, with offices in Munich and Oslo', REMOTE],
  ['We do not hire in these states: Alaska, Hawaii, Maine.', { places: ['United States'] }],
  ['A remote role. We cannot hire in the following states: AK, HI', { mode: 'remote', places: ['United States'] }],
  ['Not available in all states of Ohio mind: see the map.', {}],
  ['Atlanta | Boston | Salt Lake City', { places: ['Atlanta', 'Boston', 'Salt Lake City'] }],
  ['Our first office opens in a new location (London or NYC).', { places: ['London', 'NYC'] }],
  ['Location: Anywhere in the U.S. (remote)', { mode: 'remote', places: ['Anywhere in the U.S.'] }],
  ['Location: Remote (must be within two hours of a large airport)', { mode: 'remote' }],
  ['Location: Remote - European time zone', { mode: 'remote' }],
  ['Location: In-person first', { mode: 'onsite' }],
  ['We are not accepting candidates based in Alaska.', {}],
  ['For candidates based in NYC, the pay range is set apart.', {}],
  ['You must be legally allowed to work where you live.', {}],
  ['Candidates should live in European time zones.', {}],
  [
    'Fully remote, open to candidates based in Norway, Spain or the U.K.',
    { mode: 'remote', places: ['Norway', 'Spain', 'U.K.'] },
  ],
  [
    'The role is preferably based in Austria.\nIt can also be based in our Lyon office.',
    { places: ['Austria', 'Lyon'] },
  ],
  ['Harbly uses E-Verify and checks papers of applicants who live in the United States.', {}],
  ['Location: Site-Based - Finland (Oulu)', { mode: 'onsite', places: ['Finland', 'Oulu'] }],
  ['Location:\n• Remote - Norway or Sweden', { mode: 'remote', places: ['Norway', 'Sweden'] }],
  // two days at home in a hybrid week outweigh what another team does
  [
    'Our Research organisation is fully remote.\nBenefits\n• Hybrid work, with 2 remote days a week and a remote week in August',
    HYBRID,
  ],
  // a list of places below its label
  [
    'Eligible locations:\n• Lyon, France\n• Oslo or Madrid\n• Curiosity\n• Rome',
    { places: ['Lyon, France', 'Oslo', 'Madrid'] },
  ],
  ['You work in one of our three offices:\n• Leeds\n• Oslo', { places: ['Leeds', 'Oslo'] }],
  ['We are open to candidates in these states:\n- Ohio\n- Utah', { places: ['Ohio', 'Utah'] }],
  ['Our offices:\n• Leeds\n• Oslo', {}],
  // wordings seldom met
  ['This role is remote-first.', { mode: 'remote' }],
  ['Remote (US)', { mode: 'remote', places: ['US'] }],
  ['Remote within the US or Canada', { mode: 'remote', places: ['US', 'Canada'] }],
  ['Remote or hybrid in London', { mode: 'hybrid' }],
  ['Hybrid or remote', { mode: 'hybrid' }],
  ['Location: Hybrid or Remote', { mode: 'hybrid' }],
  ['Work model: regular in-office presence', { mode: 'hybrid' }],
  ['Work model: in-office', { mode: 'onsite' }],
  ['This is not a remote role.', { mode: 'onsite' }],
  ['This position is not eligible for remote work.', { mode: 'onsite' }],
  ['We are unable to offer remote work for this role.', { mode: 'onsite' }],
  ['No remote work.', { mode: 'onsite' }],
  ['This role is based in our Denver office, 3 days a week.', { mode: 'hybrid', daysInOffice: 3, places: ['Denver'] }],
  ['We’re in the office Tuesday through Thursday.', { mode: 'hybrid', daysInOffice: 3 }],
  ['In-office Monday to Thursday, remote Fridays', { mode: 'hybrid', daysInOffice: 4 }],
  ['You’ll come in three days each week.', { mode: 'hybrid', daysInOffice: 3 }],
  ['We expect at least 2 days per week on site.', { mode: 'hybrid', daysInOffice: 2 }],
  ['2-3 days in the office', { mode: 'hybrid', daysInOffice: 3 }],
  ['This role requires 5 days in office.', { mode: 'onsite', daysInOffice: 5 }],
  ['Four days a week in person at our HQ', { mode: 'hybrid', daysInOffice: 4 }],
  ['Work from our London office twice a week', { mode: 'hybrid', daysInOffice: 2, places: ['London'] }],
  ['Hybrid: 60% in office', { mode: 'hybrid' }],
  ['You spend 40% of your time in the office.', { mode: 'hybrid' }],
  ['Up to two days a week from home', { mode: 'hybrid' }],
  ['We offer up to 3 remote days per week.', { mode: 'hybrid' }],
  ['3 days in the office per month', { mode: 'hybrid' }],
  ['Team off-sites four times a year; otherwise you work from home.', { mode: 'remote' }],
  ['Fully distributed team', { mode: 'remote' }],
  ['This is a US-based remote position.', { mode: 'remote' }],
  ['Remote with quarterly travel to HQ', { mode: 'remote' }],
  ['Home-based with travel to clients', { mode: 'remote' }],
  ['Telecommute', { mode: 'remote' }],
  ['Workplace type: On-site', { mode: 'onsite' }],
  ['Work arrangement: in office', { mode: 'onsite' }],
  ['On-site role in Boston, MA', { mode: 'onsite' }],
  ['Must be willing to relocate to Austin and work from the office full time.', { mode: 'onsite' }],
  ['Our remote control products ship worldwide.', {}],
  ['Experience with remote teams and hybrid cloud', {}],
  ['We build hybrid work software.', {}],
  ['You lead hybrid teams across Europe.', {}],
  ['Offices in Berlin, Paris and Lisbon.', {}],
  ['Remote interviews, then an onsite day', {}],
  ['This role is open to candidates anywhere in the EU.', { places: ['EU'] }],
  ['Remote – must overlap 4 hours with EST', { mode: 'remote' }],
  ['Travel up to 25% domestically', { travelPercent: 25 }],
  ['Occasional travel (10-15%)', { travelPercent: 15 }],
  ['Travel required: less than 10%', { travelPercent: 10 }],
  ['You’ll travel one week per quarter.', {}],
  ['50% travel', { travelPercent: 50 }],
  ['No travel required', {}],
  ['Must be authorized to work in the US without sponsorship', { sponsorship: 'not-offered' }],
  ['We do not provide visa sponsorship.', { sponsorship: 'not-offered' }],
  ['Sponsorship is available for this role.', { sponsorship: 'offered' }],
  ['We can sponsor H-1B transfers.', { sponsorship: 'offered' }],
  ['Will you ever require sponsorship from Harbly?', {}],
  ['Active Secret clearance required', { clearance: true }],
  ['No clearance needed', {}],
  ['Ability to obtain a Public Trust clearance', { clearance: true }],
  ['Arbeitsort: Hamburg, 2 Tage Homeoffice pro Woche', { mode: 'hybrid' }],
  ['3 jours de télétravail par semaine', { mode: 'hybrid' }],
  ['Télétravail : 2 jours par semaine', { mode: 'hybrid' }],
  ['Trabajo híbrido: 3 días en la oficina', { mode: 'hybrid', daysInOffice: 3 }],
  ['100 % Remote innerhalb Deutschlands möglich', { mode: 'remote' }],
  ['Minimaal 2 dagen per week op kantoor', { mode: 'hybrid', daysInOffice: 2 }],
];

/** What the page's header says. */
const HEADERS: ReadonlyArray<readonly [Partial<PostingInput>, Expected]> = [
  [{ location: 'Remote' }, { mode: 'remote' }],
  [{ location: 'Remote - US' }, { mode: 'remote', places: ['US'] }],
  [{ location: 'Remote (Spain / Portugal)' }, { mode: 'remote', places: ['Spain', 'Portugal'] }],
  [{ location: 'Porto, PT - Remote OK' }, { mode: 'remote', places: ['Porto, PT'] }],
  [{ location: 'Anywhere in Italy' }, { mode: 'remote', places: ['Anywhere in Italy'] }],
  [{ location: 'Leeds, UK (Hybrid)' }, { mode: 'hybrid', places: ['Leeds, UK'] }],
  [{ location: 'Leeds (Hybrid, 2 days/week)' }, { mode: 'hybrid', daysInOffice: 2, places: ['Leeds'] }],
  [{ location: 'Turin, Italy; Oslo, Norway' }, { places: ['Turin, Italy', 'Oslo, Norway'] }],
  [{ location: 'Austin, TX' }, { places: ['Austin, TX'] }],
  [{ location: 'Berlin, Lyon, Oslo or Remote' }, { mode: 'remote', places: ['Berlin', 'Lyon', 'Oslo'] }],
  [{ location: 'Paris, France, London, UK' }, { places: ['Paris, France', 'London, UK'] }],
  [{ location: 'Bucharest, Iasi, London, Madrid' }, { places: ['Bucharest', 'Iasi', 'London', 'Madrid'] }],
  [{ location: 'London, Ontario' }, { places: ['London, Ontario'] }],
  [{ location: 'Peru, Indiana' }, { places: ['Peru, Indiana'] }],
  [{ location: 'New York, New York' }, { places: ['New York, New York'] }],
  [{ location: 'Sydney, New South Wales, Australia' }, { places: ['Sydney, New South Wales, Australia'] }],
  [{ location: 'Washington, D.C.' }, { places: ['Washington, D.C.'] }],
  [{ location: 'OR, WA or ID' }, { places: ['OR', 'WA', 'ID'] }],
  [{ location: '*HQ - Denver, CO' }, { places: ['Denver, CO'] }],
  [{ location: '12 North 4th St. Tulsa, OK 74103' }, { places: ['12 North 4th St. Tulsa, OK 74103'] }],
  [{ location: 'Boston, MA - Hybrid' }, { mode: 'hybrid', places: ['Boston, MA'] }],
  [{ location: 'Remote, United States' }, { mode: 'remote', places: ['United States'] }],
  [{ location: 'Canada (Remote)' }, { mode: 'remote', places: ['Canada'] }],
  [{ location: 'Oslo (On-site)' }, { mode: 'onsite', places: ['Oslo'] }],
  [{ location: 'New York, NY or Remote' }, { mode: 'remote', places: ['New York, NY'] }],
  [{ location: 'London, England, United Kingdom' }, { places: ['London, England, United Kingdom'] }],
  [{ location: 'San Francisco Bay Area' }, { places: ['San Francisco Bay Area'] }],
  [
    { location: 'New York, NY; San Francisco, CA (Hybrid)' },
    { mode: 'hybrid', places: ['New York, NY', 'San Francisco, CA'] },
  ],
  [{ location: 'None' }, {}],
  [{ location: 'Remote Worldwide' }, { mode: 'remote', places: ['Worldwide'] }],
  [{ location: 'New York City', text: 'This role is based in NYC.' }, { places: ['New York City'] }],
  [{ location: 'London', text: 'This role is based in London or Paris.' }, { places: ['London', 'Paris'] }],
  [
    { location: 'Remote', text: 'If you live near our Oslo hub, you join us in the office 2 days a week.' },
    { mode: 'remote' },
  ],
  [
    { location: 'Oslo', text: 'People in hybrid roles are in the office 3 days per week.' },
    { mode: 'hybrid', daysInOffice: 3, places: ['Oslo'] },
  ],
  [{ title: 'Product Director (Remote)' }, { mode: 'remote' }],
  [{ title: 'Product Director (onsite or remote)' }, { mode: 'remote' }],
  [{ title: 'Product Director (onsite)' }, { mode: 'onsite' }],
  [{ title: 'Remote Sensing Product Manager' }, {}],
  [{ workMode: 'onsite' }, { mode: 'onsite' }],
  // the page's data against the text: what is said of this job beats it, what the company likes does not
  [{ workMode: 'remote', text: 'This is an on-site role.' }, { mode: 'onsite' }],
  [{ workMode: 'remote', text: 'We have a hybrid working model.' }, { mode: 'remote' }],
  [
    { location: 'Remote', text: 'This job is done in our office three days a week.' },
    { mode: 'hybrid', daysInOffice: 3 },
  ],
  [
    { location: 'Gent', text: '#LI-Remote\nWe like our hybrid work culture.' },
    { mode: 'remote', places: ['Gent'] },
  ],
];

function read(input: Partial<PostingInput>): { text: string; facts: WorkFacts } {
  const text = normaliseText(input.text ?? '');
  return { text, facts: findWork(readText(text), { title: 'Director of Product', ...input, text }) };
}

function stated({ evidence: _, ...facts }: WorkFacts): Omit<WorkFacts, 'evidence'> {
  return facts;
}

/** Of what is said of visas, the words that are quoted. */
const SPONSORSHIP: ReadonlyArray<readonly [string, string]> = [
  [
    'Applicants must be authorized to work in Canada. We will not sponsor new work visas.',
    'will not sponsor new work visas',
  ],
  [
    'You must be legally authorized to work in Canada, at all times.',
    'You must be legally authorized to work in Canada',
  ],
  ['You are authorized to work here; we are not able to sponsor visas for it.', 'are not able to sponsor visas for it'],
  ['• Visa sponsorship available', 'Visa sponsorship available'],
];

describe('work facts', () => {
  it.each(SPONSORSHIP)('quotes what speaks of sponsors: %s', (text, quote) => {
    const { evidence } = findWork(readText(text), { title: '', text });
    expect(evidence.sponsorship?.map(({ text: words }) => words)).toEqual([quote]);
  });

  it.each(TEXTS)('%s', (text, expected) => {
    expect(stated(read({ text }).facts)).toEqual({ ...NOTHING, ...expected });
  });

  it.each(HEADERS)('%j', (input, expected) => {
    expect(stated(read(input).facts)).toEqual({ ...NOTHING, ...expected });
  });

  it('gives evidence for every stated field', () => {
    const { facts } = read({
      text: 'In the office 3 days a week.\nTravel: 10%\nNo visa sponsorship.\nTS/SCI',
      location: 'Graz',
    });
    expect(Object.keys(facts.evidence).sort()).toEqual([
      'clearance',
      'daysInOffice',
      'mode',
      'places',
      'sponsorship',
      'travelPercent',
    ]);
  });

  it('never throws, and every quote in the text stands where it says', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'remote ',
        'hybrid ',
        '3 days ',
        'a week ',
        'in the office ',
        'no ',
        'visa ',
        'sponsor ',
        'travel ',
        '20% ',
        'Location: ',
        '\n',
        '. ',
        'based in ',
        'Rome ',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.string({ maxLength: 30 }), (pieces, location) => {
        const { text, facts } = read({ text: pieces.join(''), location });
        for (const evidence of Object.values(facts.evidence).flatMap((list) => list ?? [])) {
          if (evidence.source === 'text')
            expect(text.slice(evidence.start ?? 0, evidence.end ?? 0)).toBe(evidence.text);
        }
      }),
    );
  });

  it.each([
    'no visa ',
    'remote ',
    'hybrid 3 ',
    '3 days ',
    'in the office ',
    'travel 5 ',
    'security clearance ',
    'Remote/',
  ])('reads "%s", repeated, in time that grows as the text does', async (part) => {
    const growth = await growthOver(part, (text) => {
      const document = readText(text);
      return () => findWork(document, { title: '', text, location: text.slice(0, 2000) });
    });
    expect(growth).toBeLessThanOrEqual(LINEAR);
  });
});
