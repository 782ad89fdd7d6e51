/** A posting and what its body says: track, band, and the rules that found it. */
export interface BodyRow {
  name: string;
  title: string;
  text: string;
  track: 'leader' | 'player-coach' | 'ic' | null;
  bodyLevel: string | null;
}

export const BODIES: readonly BodyRow[] = [
  {
    name: 'a director with people, portfolio and P&L',
    title: 'Director of Product',
    text: "What you'll do\n• Lead and grow a team of product managers\n• Own the P&L of the lending portfolio\n• Present the multi-year strategy to the board",
    track: 'leader',
    bodyLevel: 'director',
  },
  {
    name: "an individual's title, a leader in the text: building the team outweighs strategy and years",
    title: 'Product Manager',
    text: 'Northmoor is looking for a Leader of Product Management who will build and lead a team.\n\nWhat you will do\n• Own the roadmap of a complex platform\n• Drive the product strategy\n\nRequirements\n• 7+ years in product management',
    track: 'leader',
    bodyLevel: 'manager-of-pms',
  },
  {
    name: "an individual's title, PMs who report to it",
    title: 'Senior Product Manager',
    text: 'What you will do\n• Set the roadmap, with two PMs reporting to you\n• Own hiring for product managers',
    track: 'leader',
    bodyLevel: 'manager-of-pms',
  },
  {
    name: "an individual's title: growing the PM team is leading it",
    title: 'Product Manager',
    text: 'What you will do\n• Own the roadmap\n• Hire for and grow the PM team',
    track: 'leader',
    bodyLevel: 'manager-of-pms',
  },
  {
    name: 'a named leader of another product trade is no leader of product managers',
    title: 'Product Manager',
    text: 'You work beside a leader. We are also looking for a Head of Product Marketing.\n\nWhat you will do\n• Write user stories\n• Build and lead a team of engineers\n\nRequirements\n• 2+ years in product management',
    track: 'ic',
    bodyLevel: 'ic',
  },
  {
    name: 'a manager of product managers without budget or portfolio',
    title: 'Group Product Manager',
    text: "What you'll do\n• Manage and coach a team of three product managers\n• Set goals with them and review their roadmaps",
    track: 'leader',
    bodyLevel: 'manager-of-pms',
  },
  {
    name: 'a player-coach: people and a backlog of its own',
    title: 'Head of Product',
    text: "What you'll do\n• Hire, develop and lead the product team\n• Write user stories and groom the backlog for the core squad",
    track: 'player-coach',
    bodyLevel: 'manager-of-pms',
  },
  {
    name: 'an executive who leads directors and owns the P&L',
    title: 'Chief Product Officer',
    text: "What you'll do\n• Lead the product organization and manage directors of product\n• Own the P&L and the headcount budget across the product portfolio\n• Work with the CEO and the board of directors",
    track: 'leader',
    bodyLevel: 'executive',
  },
  {
    name: 'a leader whose text says nothing of people',
    title: 'VP of Product',
    text: "What you'll do\n• Set the product strategy for our platform\n• Work with engineering on complex problems\n\nRequirements\n• 8+ years in product management",
    track: null,
    bodyLevel: 'senior-ic',
  },
  {
    name: 'an individual: stories, sprints, a few years',
    title: 'Product Manager',
    text: "What you'll do\n• Write user stories and acceptance criteria\n• Run sprint planning with your squad\n\nRequirements\n• 2+ years of product management experience",
    track: 'ic',
    bodyLevel: 'ic',
  },
  {
    name: 'a senior individual: strategy, complex area, many years',
    title: 'Staff Product Manager',
    text: "What you'll do\n• Define the long-term strategy of a complex platform\n• Mentor other product managers across several teams\n\nRequirements\n• 8+ years of product management experience",
    track: 'ic',
    bodyLevel: 'senior-ic',
  },
  {
    name: 'mentoring alone leads nobody',
    title: 'Senior Product Manager',
    text: "What you'll do\n• Mentor PMs and raise the bar of our product craft\n• Lead a cross-functional team of engineers and designers",
    track: 'ic',
    bodyLevel: 'ic',
  },
  {
    name: 'a squad that one does not manage',
    title: 'Lead Product Manager',
    text: "What you'll do\n• Lead the checkout product team through discovery and delivery",
    track: 'ic',
    bodyLevel: null,
  },
  {
    name: 'no direct reports, said outright',
    title: 'Director of Product',
    text: 'About the role\nThis is an individual contributor role with no direct reports.\nYou will define the strategy for search.',
    track: 'ic',
    bodyLevel: 'ic',
  },
  {
    name: 'the first product person leads nobody yet',
    title: 'Head of Product',
    text: "About the role\nAs the first product hire you will define the vision.\nYou'll talk to customers every week.",
    track: 'ic',
    bodyLevel: 'senior-ic',
  },
  {
    name: 'a team asked for in the past is not led here',
    title: 'Senior Product Manager',
    text: "What you'll do\n• Own the roadmap of the mobile app\n\nRequirements\n• Experience managing a team of product managers is a plus",
    track: 'ic',
    bodyLevel: 'ic',
  },
  {
    name: 'the company hires, not this person',
    title: 'Product Manager',
    text: 'About the role\nOur client is hiring 2 product managers to join the payments group.\nYou will own the roadmap.',
    track: 'ic',
    bodyLevel: 'ic',
  },
  {
    name: 'other functions lead their own people, and have no band',
    title: 'Engineering Manager',
    text: "What you'll do\n• Lead a team of engineers and stay close to the code",
    track: 'leader',
    bodyLevel: null,
  },
  {
    name: 'a group manager who is asked to have managed managers',
    title: 'Group Product Manager, Cranes',
    text: 'Requirements\n• 4+ years of experience managing a team of product managers',
    track: 'leader',
    bodyLevel: 'ic',
  },
  {
    name: 'an individual among colleagues',
    title: 'Lead Product Manager',
    text: 'What you will do\n• Build a culture of reliable delivery for you and your team\n• Own the roadmap for 8+ cranes',
    track: 'ic',
    bodyLevel: 'ic',
  },
  {
    name: 'an individual by title, with people of many trades',
    title: 'Principal Product Manager',
    text: 'What you will do\n• Lead and mentor a team of crane engineers, data engineers, tide researchers, divers, and product managers',
    track: 'leader',
    bodyLevel: 'manager-of-pms',
  },
  {
    name: 'a group manager with a team of its own',
    title: 'Group Product Manager, Cranes',
    text: 'What you will do\n• Lead a team responsible for bringing the strategy to life',
    track: 'leader',
    bodyLevel: 'manager-of-pms',
  },
  {
    name: 'no title, no word of people',
    title: '',
    text: 'We build cranes and love them.',
    track: null,
    bodyLevel: null,
  },
  { name: 'nothing to read', title: 'Product Manager', text: '', track: 'ic', bodyLevel: null },
];
