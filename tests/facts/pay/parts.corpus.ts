/**
 * A snippet and everything but ranges that it offers, in one line: `bonus`, `equity` with their figures
 * ("bonus 10–15%", "equity ?–0.25%", "bonus 25000–50000 USD"), `sign-on`, `retirement`, `match`.
 */
export const PARTS: readonly (readonly [text: string, parts: string])[] = [
  // bonus and commission
  ['Benefits\n• Competitive salary, pension, bonus', 'bonus, retirement'],
  ['Compensation\n$248K – $310K • Offers Equity • Offers Bonus', 'bonus, equity'],
  ['Compensation\n$80K – $95K • Offers Commission', 'bonus'],
  ['Base pay of $180,000 plus up to an additional 20% in annual bonus.', 'bonus ?–20%'],
  ['Salary: $150,000 plus a 10% annual bonus', 'bonus 10–10%'],
  ['You are eligible for a target bonus of 10-15% of base salary.', 'bonus 10–15%'],
  ['Salary + performance bonus up to 20%', 'bonus ?–20%'],
  ['Compensation\n$147.5K – $157.5K • Offers Equity • $25.5K – $31.5K Bonus', 'bonus 25500–31500 USD, equity'],
  ['• Variable Commission: $60,000–$90,000', 'bonus 60000–90000 USD'],
  ['We offer uncapped commission and a quarterly bonus.', 'bonus'],
  ['You may be eligible for an annual incentive plan.', 'bonus'],
  ['You will be eligible to participate in our bonus program, and may be offered an equity award.', 'bonus, equity'],
  // what is no bonus
  ['Bonus points:\n• Knowledge of maps', ''],
  ['Nice to have\n• Experience with billing is a bonus', ''],
  ['Benefits\n• Referral bonuses', ''],
  ['Benefits\n• Bonus day off each quarter', ''],
  ['Benefits\n• Recognition through Bonusly', ''],
  ['Responsibilities\n• Design the commission plans of the sales team', ''],
  ['The European Commission is a client of ours.', ''],
  // equity
  ['Benefits\n• Stock options', 'equity'],
  ['Benefits\n• Equity in a growing company', 'equity'],
  ['Competitive equity grants are included in most offers.', 'equity'],
  ['Restricted Stock Units are included in all offers.', 'equity'],
  ['Benefits\n• Discounted company stock through our ESPP', 'equity'],
  ['Own a piece: up to 0.15% equity in what you build', 'equity ?–0.15%'],
  ['Salary: £65,000 + 0.1% – 0.3% equity', 'equity 0.1–0.3%'],
  ['Compensation\n$135K – $185K • 0.01% – 0.05%', 'equity 0.01–0.05%'],
  ['A package of salary, cash bonus, and equity', 'bonus, equity'],
  // what is no equity
  ['We value diversity, equity and inclusion.', ''],
  ['A private equity firm owns us.', ''],
  ['Pay depends on experience and internal equity considerations.', ''],
  ['Our office in Stockholm is near the stock exchange.', ''],
  ['Advance health equity for all.', ''],
  // sign-on
  ['We offer a sign-on bonus.', 'sign-on'],
  ['Benefits\n• $10,000 signing bonus', 'sign-on'],
  ['Build our single sign-on product.', ''],
  // retirement
  ['Benefits\n• 401(k) plan', 'retirement'],
  ['Benefits\n• 401(k) with a 100% match up to 4% of salary', 'retirement, match'],
  ['Benefits\n• 401k (including employer match on contributions)', 'retirement, match'],
  ['Benefits\n• 401k (no matching yet)', 'retirement'],
  ['Benefits\n• Pension', 'retirement'],
  ['Benefits\n• Pension with a 5% employer contribution', 'retirement, match'],
  ['Salary: AUD 200k + super', 'retirement'],
  ['Benefits\n• Donation match, 401k', 'retirement'],
  ['Responsibilities\n• Work with the 401k provider', ''],
];

/** A snippet and every benefit it offers. */
export const BENEFITS: readonly (readonly [text: string, ids: readonly string[]])[] = [
  ['Benefits\n• Medical, dental and vision insurance', ['health']],
  ['Benefits\n• Life insurance and short-term disability', ['life-disability']],
  ['Benefits\n• Unlimited PTO and 10 company holidays', ['paid-time-off']],
  ['Benefits\n• 16 weeks of parental leave', ['parental-leave']],
  ['Benefits\n• 401(k) with match', ['retirement']],
  ['Benefits\n• $1,500 learning budget', ['development-budget']],
  ['Benefits\n• Gym membership', ['wellness']],
  ['Benefits\n• Flexible working hours', ['remote-options']],
  ['Benefits\n• Home office stipend', ['home-office']],
  ['Benefits\n• Coworking allowance', ['home-office']],
  ['Benefits\n• Relocation package', ['relocation']],
  ['Benefits\n• Profit sharing', ['profit-sharing']],
  ['Benefits\n• Employee Stock Purchase Plan (ESPP)', ['stock-purchase']],
  ['Benefits\n• Paid sabbatical after 5 years', ['sabbatical']],
  ['Benefits\n• Fertility support through a partner', ['childcare']],
  ['Benefits\n• Commuter benefits', ['commuter']],
  ['Benefits\n• Free lunch every day', ['meals']],
  ['Benefits\n• Visa sponsorship', ['visa-help']],
  ['Benefits\n• Two volunteering days a year', ['volunteering']],
  [
    'Our benefits packages typically include healthcare, dental, mental health support and generous paid time off.',
    ['health', 'paid-time-off', 'wellness'],
  ],
  ['Visa sponsorship is not available for this job.', []],
  ['Responsibilities\n• Lead the roadmap of our dental insurance product', []],
  ['Requirements\n• Experience with health plans and pensions', []],
  ['About us\nWe sell health insurance and gym memberships to employers.', []],
  ['We are a remote-first company.', []],
];
