/** A sentence under "What you'll do" and the complete list of duties in it. */
export type DutyRow = readonly [sentence: string, ids: readonly string[]];

export const DUTIES: readonly DutyRow[] = [
  ['Define the product vision and strategy for our lending platform', ['vision-strategy']],
  ['Shape what we build next', ['vision-strategy']],
  ['Maintain a quarterly roadmap', ['roadmap']],
  ['Lead release planning', ['roadmap']],
  ['Lead, mentor and grow a team of product managers', ['hire-onboard', 'lead-product-managers']],
  ['Line manage three PMs', ['lead-product-managers']],
  ['Recruit talented product people', ['hire-onboard']],
  ['Build and lead a high-performing team', ['hire-onboard', 'lead-product-managers']],
  ['Work closely with engineering and design', ['cross-functional']],
  ['Drive cross-functional alignment', ['cross-functional']],
  ['Present the quarterly plan to the board of directors', ['executive-stakeholders']],
  ['Manage stakeholder expectations', ['executive-stakeholders']],
  ['Conduct market research and competitive analysis', ['market-competition']],
  ['Uncover unmet customer needs', ['market-competition']],
  ['Talk with customers every week', ['customer-engagement']],
  ['Run user interviews', ['customer-engagement']],
  ['Collect customer feedback', ['customer-engagement']],
  ['Interview users', ['customer-engagement']],
  ['Deeply understand our customers', ['market-competition']],
  ['Guide a squad of engineers and designers', ['cross-functional']],
  ['Write user stories and acceptance criteria', ['requirements-delivery']],
  ['Guide the product lifecycle from concept to launch', ['requirements-delivery']],
  ['Own the backlog', ['requirements-delivery']],
  ['Plan product launches', ['go-to-market-launch']],
  ['Own pricing and packaging', ['go-to-market-launch']],
  ['Define the go-to-market plan', ['go-to-market-launch']],
  ['Define and track KPIs', ['metrics-kpis']],
  ['Measure the impact of each release', ['metrics-kpis']],
  ['Set clear OKRs', ['metrics-kpis']],
  ['Manage the annual budget', ['budget-resources']],
  ['Resource planning', ['budget-resources']],
  ['Own the P&L', ['pnl-revenue']],
  ['Accountable for revenue targets', ['pnl-revenue']],
  ['Manage a portfolio of products', ['portfolio']],
  ['Build business cases', ['business-case']],
  ['Establish product development processes', ['process-org-design', 'requirements-delivery']],
  ['Set standards of practice', ['process-org-design']],
  ['Build partnerships with banks', ['partnerships']],
  ['Manage vendor relationships', ['partnerships']],
  ['Run A/B tests', ['experimentation-data']],
  ['Make data-driven decisions', ['experimentation-data']],
  ['Identify new business opportunities', ['innovation']],
  ['Take products from zero to one', ['innovation']],
  ['Ensure regulatory compliance', ['risk-compliance']],
  ['Assess and mitigate risks', ['risk-compliance']],
  ['Speak at industry conferences', ['evangelism']],
  ['Evangelize the product externally', ['evangelism']],
];

/** Sentences that hold the words of a duty and are none. */
export const TRAPS: readonly DutyRow[] = [
  ['We offer a competitive salary', []],
  ['We are hiring a Senior Product Manager', []],
  ['Keep the office plants alive', []],
  ['Attend the annual summer party', []],
  ['Use the standard travel tool', []],
  ['In partnership with engineering', []],
  ['Report to the VP of Product', []],
];

/** Text of other sections, with the complete list of duties in it. */
export const ELSEWHERE: readonly DutyRow[] = [
  ['Requirements\n• Experience defining product strategy and owning a roadmap', []],
  ['Requirements\n• 5+ years of talking with customers', []],
  ['Nice to have\n• Ability to build business cases', []],
  ['About us\nWe define the roadmap of the industry and work closely with engineering teams.', []],
  ['Benefits\n• Budget for conferences and A/B tests of new chairs', []],
  ['About the team\nYou will own the roadmap of the wallet.', ['roadmap']],
  ['About the role\nWe are looking for a director to define the product strategy.', ['vision-strategy']],
];

/** The same words in jobs that are not product: only what truly fits. */
export const OTHER_JOBS: ReadonlyArray<readonly [title: string, sentence: string, ids: readonly string[]]> = [
  ['Senior Software Engineer', 'Contribute to the technical strategy and the roadmap', []],
  ['Senior Software Engineer', 'Work closely with design and product', ['cross-functional']],
  ['Finance Director', 'Manage the annual budget', ['budget-resources']],
  ['Compliance Officer', 'Ensure regulatory compliance', []],
  ['Sales Manager', 'Lead and grow a team of account executives', ['hire-onboard']],
];
