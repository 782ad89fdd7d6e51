import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findScope } from '../../../src/facts/rules/scope.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/read.ts';

const scopeOf = (raw: string) => {
  const text = normaliseText(raw);
  return { text, scope: findScope(readText(text), { title: 'Director of Product', text }) };
};

/** A line under "What you'll do" and every field of scope that is stated in it. */
type Row = readonly [line: string, stated: Record<string, unknown>];

const REPORTS_TO: readonly Row[] = [
  ['You will report directly to the Chief Product Officer.', { reportsTo: 'Chief Product Officer' }],
  ['Reporting to our VP of product, who joined in May, you will set the roadmap.', { reportsTo: 'VP of product' }],
  ["You'll report to Brightwater's Head of Platform and work with design.", { reportsTo: 'Head of Platform' }],
  [
    'This role reports into the Senior Director, Field Marketing, and will own launches.',
    { reportsTo: 'Senior Director, Field Marketing' },
  ],
  ['You will report to Dana Reyes, Head of AI Platform.', { reportsTo: 'Head of AI Platform' }],
  ['**Reports to:** Sr. Director of Product', { reportsTo: 'Sr. Director of Product' }],
  ['Reports To: Group Product Manager', { reportsTo: 'Group Product Manager' }],
  [
    'The role reports to the Head of Product and Brand Marketing and will own pricing.',
    { reportsTo: 'Head of Product and Brand Marketing' },
  ],
  ['This position reports to the CEO and partners with the CTO.', { reportsTo: 'CEO' }],
  ['Reporting to our VP of product who’s fond of boats, you set the roadmap.', { reportsTo: 'VP of product' }],
  ['Reporting to the VP of Product the Product Manager will set the roadmap.', { reportsTo: 'VP of Product' }],
  ['You report to the Head of the Americas.', { reportsTo: 'Head of the Americas' }],
  ['You will report to the Director of Engineering based in Porto.', { reportsTo: 'Director of Engineering' }],
  ['You work with sales and report directly to the VP, Marketing.', { reportsTo: 'VP, Marketing' }],
  ['You join the depot and report to the CCO along with two peers.', { reportsTo: 'CCO' }],
  ['The role is based in Porto, and reports to our VP of Cranes.', { reportsTo: 'VP of Cranes' }],
  ['Reporting to the RVP of the north, you open ports.', { reportsTo: 'RVP of the north' }],
  ['Create dashboards and reports to the CEO.', {}],
  ['Own analytics and reporting to the CFO.', {}],
  ['Line manager: Head of Digital', { reportsTo: 'Head of Digital' }],
  [
    'You are responsible to the Assistant Director for Rail and Access for the roadmap.',
    { reportsTo: 'Assistant Director for Rail and Access' },
  ],
  ['Manager: VP of Product', { reportsTo: 'VP of Product' }],
  ['Meet the manager: she led design before.', {}],
  ['You are accountable to your users.', {}],
  ['You prepare weekly reports to the CEO and the board.', {}],
  ['Build dashboards and reporting to support the Head of Sales.', {}],
  ['Report progress to the leadership team.', {}],
  ['Report bugs to the team that owns them.', {}],
  ['Two product managers are reporting to you.', {}],
  ['You will be reporting to stakeholders every week.', {}],
];

const TEAMS: readonly Row[] = [
  ['Lead a team of 5 product managers.', { reports: { min: 5, max: 5 } }],
  ['Manage a team of 5-7 PMs across two tribes.', { reports: { min: 5, max: 7 } }],
  ['Lead, coach and scale a team of 8+ product managers.', { reports: { min: 8, max: null } }],
  ['Take over a team of 6 product managers.', { reports: { min: 6, max: 6 } }],
  ['You lead a team of three people.', { reports: { min: 3, max: 3 } }],
  ['There will be at least 3 immediate direct reports from day one.', { reports: { min: 3, max: null } }],
  ['Manages up to 12 directly managed staff.', { reports: { min: null, max: 12 } }],
  ['This role manages one direct report.', { reports: { min: 1, max: 1 } }],
  ['Lead and grow a team of analysts (currently 2, scaling to 4 this year).', { reports: { min: 2, max: 4 } }],
  ['Manage and mentor a designated technical writer.', { reports: { min: 1, max: 1 } }],
  ['Lead a product function of around 30 people.', { orgSize: 30 }],
  ['Manage 2 associate PMs.', { reports: { min: 2, max: 2 } }],
  ['Direct and develop a staff of 8 product managers.', { reports: { min: 8, max: 8 } }],
  ['You will manage five PMs.', { reports: { min: 5, max: 5 } }],
  ['Leading 6-8 product managers, you set the pace.', { reports: { min: 6, max: 8 } }],
  ['You will manage a team of 5.', { reports: { min: 5, max: 5 } }],
  ['Lead a team of 12 across three squads.', { reports: { min: 12, max: 12 } }],
  ['The role leads a product organization of 45 across four directors.', { orgSize: 45 }],
  ['Lead a team of 3 directors and 12 product managers.', { reports: { min: 15, max: 15 }, managesManagers: true }],
  ['Team of 2 directors and 9 product managers', { reports: { min: 11, max: 11 } }],
  ['Manage eight designers and four analysts.', { reports: { min: 12, max: 12 } }],
  ['Formally manage 1-3 engineers.', { reports: { min: 1, max: 3 } }],
  ['Direct reports: roughly 8 to start', { reports: { min: 8, max: 8 } }],
  ['You will run an international team of 8-12 recruiters.', { reports: { min: 8, max: 12 } }],
  ['We are looking for a manager to lead a team of 5-8 engineers.', { reports: { min: 5, max: 8 } }],
  ['You will lead Billing. The org is roughly 20 engineers in two squads.', { orgSize: 20 }],
  ['Manage a team of 6 product managers and 2 designers.', { reports: { min: 8, max: 8 } }],
  ['Build and lead a 12-person team.', { reports: { min: 12, max: 12 } }],
  ['Oversee a 40-person product organization.', { orgSize: 40 }],
  [
    'Manage 3 Directors of Product and indirectly a team of 20 PMs.',
    { reports: { min: 3, max: 3 }, managesManagers: true },
  ],
  ['You will join a 12-person product team.', {}],
  ['Our 300-person company grows.', {}],
  ['Build a one-person function into more.', {}],
  ['Direct reports: none', {}],
  ['Direct reports: 0', {}],
  ['Mentor 3 engineers in your squad.', {}],
  ['We are looking for someone to join our team of 10 people.', {}],
  ['We are a team of 16 engineers who lead by example.', {}],
  ['Billing is in good hands. The org is roughly 20 engineers in two squads.', {}],
  ['Manage 12 product launches a year.', {}],
  ['Lead 5 squads without managing them.', {}],
  ['You will join a team of 12.', {}],
  ['You will join a team of 12 engineers and designers.', {}],
  ['You will sit in a team of five marketers.', {}],
  ['Our company has a keen team of around 240 people.', {}],
  ['You have led a team of 10 people before.', {}],
  ['5+ years of experience leading a team of 6 product managers.', {}],
  ['Work with a team of 500 engineers across the company.', {}],
  ['Create 12 reports a month for finance.', {}],
];

const MANAGERS: readonly Row[] = [
  ['Manage managers and their teams.', { managesManagers: true }],
  ['Lead 4 directors.', { managesManagers: true }],
  ['Manage 4 product managers.', { reports: { min: 4, max: 4 } }],
  ['Lead, mentor and scale a team of product managers and product leaders.', { managesManagers: true }],
  ['Coach supervisors as they talk to their direct reports.', { managesManagers: true }],
  ['Experience managing managers is needed.', { managesManagers: true }],
  ['Manage product managers with clear goals.', {}],
  ['Work with hiring managers and managing directors.', {}],
  ['Coach managers across the company on delivery.', {}],
  ['Lead other leaders without authority.', {}],
];

const MONEY: readonly Row[] = [
  ['Own the full P&L of the cards business.', { pnl: 'owns' }],
  ['As head of cranes you report to the CEO and own the P&L of the line.', { pnl: 'owns', reportsTo: 'CEO' }],
  ['Reporting on the P&L of the group.', { pnl: 'influences' }],
  ['You have P&L responsibility for two product lines.', { pnl: 'owns' }],
  ['Your roadmap contributes to the P&L of the group.', { pnl: 'influences' }],
  ['Deliver on ambitious revenue goals.', { pnl: 'influences' }],
  ['Own the commercial model of the platform.', { pnl: 'influences' }],
  ['Share P&L responsibility with the general manager.', { pnl: 'influences' }],
  ['Build dashboards for P&L reporting.', {}],
  ['Responsible for retaining customers and growing usage.', {}],
  ['Manage a $40M budget for the platform.', { budget: '$40M' }],
  ['Own an annual budget of £1.5 million.', { budget: '£1.5 million' }],
  ['Own R&D spending of about $12 million.', { budget: '$12 million' }],
  ['R&D spend of about $12 million', { budget: '$12 million' }],
  ['Oversee annual vendor spend of over $3M.', { budget: '$3M' }],
  ['Hold P&L responsibilities for the depot.', { pnl: 'owns' }],
  ['Manage accounts with an annual spend of $2M.', {}],
  ['Our customers manage their spend of $300 million with us.', {}],
  ['A personal development budget of $2,000 is yours.', {}],
  ['We raised $40M last year.', {}],
];

describe.each<[string, readonly Row[]]>([
  ['the reporting line', REPORTS_TO],
  ['teams and their size', TEAMS],
  ['managers of managers', MANAGERS],
  ['P&L and budget', MONEY],
])('%s', (_, rows) => {
  it.each(rows)('%s', (line, stated) => {
    const { scope } = scopeOf(`What you'll do\n• ${line}`);
    const { evidence, ...fields } = scope;
    const silent = { reports: null, orgSize: null, managesManagers: false, reportsTo: null, pnl: null, budget: null };
    expect(fields).toEqual({ ...silent, ...stated });
    expect(Object.keys(evidence).sort()).toEqual(Object.keys(stated).sort());
  });
});

describe('scope', () => {
  it('does not read benefits or what others do', () => {
    const { scope } = scopeOf(
      'Benefits\n• $3,000 learning budget\n\nEqual opportunity\nEmployees report to the Director of Compliance.',
    );
    expect(scope).toMatchObject({ reportsTo: null, budget: null, reports: null });
  });

  it('quotes stand in the text, whatever the text is', () => {
    const parts = [
      'reporting to the ',
      'Head of Product, ',
      'a team of 5 PMs ',
      'lead ',
      'P&L ',
      '$40M budget ',
      '\n• ',
      'Sr. ',
      'own the ',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 8 })), { maxLength: 40 }),
        (pieces) => {
          const { scope, text } = scopeOf(pieces.join(''));
          for (const quotes of Object.values(scope.evidence))
            for (const { start, end, text: quote } of quotes!) expect(text.slice(start!, end!)).toBe(quote);
        },
      ),
    );
  });
});
