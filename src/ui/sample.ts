import type { Posting } from '../page/posting.ts';

const TEXT = `Halden & Wray makes planning software for regional freight carriers. Around 900 carriers in North America use it every morning to decide which truck takes which load.

About the role
We are looking for a Director of Product Management to lead our Planning group and its three product lines. You report to the Chief Product Officer and work closely with the directors of Engineering, Design and Sales.

What you will do
• Set the product vision and a three-year strategy for the Planning portfolio, and decide where we invest, hold or stop
• Lead, coach and grow a team of five product managers, two of them senior, and hire the sixth
• Own the roadmap and explain its trade-offs to executives, customers and the board
• Own the P&L of the group, including pricing and packaging
• Spend time with dispatchers and drivers every month, and bring what you learn back to the teams
• Work with marketing and sales on go-to-market plans for two launches a year
• Define the KPIs of each product line and report on them every quarter

What you bring
• 8+ years of experience in product management, including 3+ years managing product managers
• Experience with B2B SaaS products
• A record of owning a product strategy from discovery to launch
• Strong stakeholder management and executive communication
• Confidence with data: you have used experimentation or product analytics to change a decision, and you can write your own SQL
• Experience with pricing and packaging
• Bachelor's degree in business, engineering or a related field, or equivalent experience

Nice to have
• Experience in logistics or supply chain
• Experience with machine learning products
• MBA

Where you work
This is a hybrid role. You work from our Chicago office three days a week; travel to customers is about 15% of your time. We are not able to sponsor visas for this role.

Pay and benefits
The base salary range for this role is $188,000 to $226,000 per year. In addition there is an annual bonus of 20% of base salary and equity in the form of stock options. We offer medical, dental and vision insurance, a 401(k) with company match, 20 days of paid time off and 16 weeks of parental leave.

How we hire
A first call with our recruiter, a conversation with the Chief Product Officer, a half-day with the team, and references. We answer every application within ten days.

Halden & Wray is an equal opportunity employer. We decide on the basis of merit and need, and we welcome applications from people of every background.`;

/** An invented posting of an invented company: shown at the first run, so that the product can be tried without a site or a network. */
export const SAMPLE_POSTING: Posting = {
  title: 'Director of Product Management, Planning',
  company: 'Halden & Wray',
  location: 'Chicago, IL',
  url: '',
  id: '',
  site: 'sample',
  text: TEXT,
  sources: {},
};
