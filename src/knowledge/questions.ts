import type { FlagId, NotStatedId } from './taxonomy.ts';

/** When a question is worth asking: the posting is silent on something, or shows something. `leader`: only where the job leads people. */
export type AskedWhen = { notStated: NotStatedId; leader?: true } | { flag: FlagId; leader?: true };

/** A question with what calls for it. */
export interface QuestionRow {
  id: string;
  when: AskedWhen;
  to: 'recruiter' | 'hiring-manager';
  text: string;
  because: string;
}

/** Questions for the first calls, most telling first. */
export const QUESTIONS: readonly QuestionRow[] = [
  {
    id: 'closed-or-expired',
    when: { flag: 'closed-or-expired' },
    to: 'recruiter',
    text: 'Is the position still open?',
    because: 'The page says it is closed, or its date has passed.',
  },
  {
    id: 'pay',
    when: { notStated: 'pay' },
    to: 'recruiter',
    text: 'What is the base range for this role, and where in it do you usually hire?',
    because: 'No pay is stated.',
  },
  {
    id: 'pay-range-wide',
    when: { flag: 'pay-range-wide' },
    to: 'recruiter',
    text: 'The range is wide: does it cover several levels, and which part of it is meant for this one?',
    because: 'The top of the range is more than one and a half times its bottom.',
  },
  {
    id: 'pay-contradiction',
    when: { flag: 'pay-contradiction' },
    to: 'recruiter',
    text: 'The page and the description give different pay: which one holds?',
    because: 'Two pay figures disagree.',
  },
  {
    id: 'several-levels',
    when: { flag: 'several-levels' },
    to: 'recruiter',
    text: 'Which level would I be considered for, and who decides it when?',
    because: 'The posting covers several levels.',
  },
  {
    id: 'title-above-body',
    when: { flag: 'title-above-body' },
    to: 'hiring-manager',
    text: 'What would I decide alone in this role, and what needs your agreement?',
    because: 'The title is higher than what the text describes.',
  },
  {
    id: 'title-below-body',
    when: { flag: 'title-below-body' },
    to: 'recruiter',
    text: 'The duties read higher than the title: could the level be looked at again before an offer?',
    because: 'The text describes more than the title says.',
  },
  {
    id: 'reports-to',
    when: { notStated: 'reportsTo' },
    to: 'recruiter',
    text: 'Who does this role report to?',
    because:
      'The reporting line is not stated; the same title under a CEO and under a head of marketing is not the same job.',
  },
  {
    id: 'team-size',
    when: { notStated: 'teamSize', leader: true },
    to: 'recruiter',
    text: 'How many people report to this role today, and how many are planned in a year?',
    because: 'The size of the team is not stated.',
  },
  {
    id: 'player-coach',
    when: { flag: 'player-coach' },
    to: 'hiring-manager',
    text: 'How would you split the week between leading the team and product work of my own?',
    because: 'The role leads people and keeps hands-on work.',
  },
  {
    id: 'first-product-hire',
    when: { flag: 'first-product-hire' },
    to: 'hiring-manager',
    text: 'Who has made the product decisions so far, and which of them would you hand over?',
    because: 'It is a first product hire or a new team.',
  },
  {
    id: 'several-jobs',
    when: { flag: 'several-jobs' },
    to: 'hiring-manager',
    text: 'Which of the functions named matters most in the first half year, and who covers the rest?',
    because: 'The posting puts several functions into one job.',
  },
  {
    id: 'other-function',
    when: { flag: 'other-function' },
    to: 'recruiter',
    text: 'Is this role part of the product organisation?',
    because: 'The title says product; the duties are those of another function.',
  },
  {
    id: 'years-unrealistic',
    when: { flag: 'years-unrealistic' },
    to: 'recruiter',
    text: 'Is the number of years fixed, or does comparable depth count?',
    because: 'The years asked for are unusual for the field or level.',
  },
  {
    id: 'pnl',
    when: { notStated: 'pnl', leader: true },
    to: 'hiring-manager',
    text: 'Which commercial figures would I own, and which would I only influence?',
    because: 'The posting does not say whether the role owns a P&L.',
  },
  {
    id: 'budget',
    when: { notStated: 'budget', leader: true },
    to: 'hiring-manager',
    text: 'What budget and headcount come with the role, and who approves changes?',
    because: 'No budget is stated.',
  },
  {
    id: 'why-open',
    when: { notStated: 'whyOpen' },
    to: 'hiring-manager',
    text: 'Why is the position open, and what happened to whoever did this work before?',
    because: 'The posting does not say whether it is a new role or a replacement.',
  },
  {
    id: 'work-mode',
    when: { notStated: 'workMode' },
    to: 'recruiter',
    text: 'How many days a week are expected in the office, and is that written down?',
    because: 'Remote, hybrid or office is not stated.',
  },
  {
    id: 'mode-contradiction',
    when: { flag: 'mode-contradiction' },
    to: 'recruiter',
    text: 'The page and the description disagree on remote work: which holds?',
    because: 'Two statements on the work mode differ.',
  },
  {
    id: 'bonus',
    when: { notStated: 'bonus' },
    to: 'recruiter',
    text: 'Is there a bonus, what is its target, and how much of it was paid in the last two years?',
    because: 'No bonus is stated.',
  },
  {
    id: 'equity',
    when: { notStated: 'equity' },
    to: 'recruiter',
    text: 'Is equity part of the offer, in which form, and how does it vest?',
    because: 'No equity is stated.',
  },
  {
    id: 'sponsorship',
    when: { notStated: 'sponsorship' },
    to: 'recruiter',
    text: 'Do you sponsor work permits for this role?',
    because: 'Sponsorship is not mentioned.',
  },
  {
    id: 'contract-or-interim',
    when: { flag: 'contract-or-interim' },
    to: 'recruiter',
    text: 'How long does the contract run, and what would make it permanent?',
    because: 'The role is a contract, interim or limited in time.',
  },
  {
    id: 'agency',
    when: { flag: 'agency' },
    to: 'recruiter',
    text: 'Who is the employer, and are you the only agency on this search?',
    because: 'The posting comes from an agency or hides its client.',
  },
  {
    id: 'heavy-travel',
    when: { flag: 'heavy-travel' },
    to: 'hiring-manager',
    text: 'Where does the travel go, and how many nights away is that in a usual month?',
    because: 'Travel is 40% or more.',
  },
  {
    id: 'travel',
    when: { notStated: 'travel', leader: true },
    to: 'recruiter',
    text: 'How much travel does the role need?',
    because: 'Travel is not mentioned.',
  },
];
