import { anyOf } from './any-of.ts';
import { OTHER_SUMS, OTHERS_PAY_WORDS, PAY_WORDS, WEAK_OTHER_SUMS } from './words.ts';

/** Words that say a sum near them is what the job pays, in the languages postings come in. */
export const PAY_CUE = anyOf(PAY_WORDS, 'gi');

/** A heading or label line that says the next line is pay. */
export const PAY_LABEL =
  /\b(?:salar(?:y|ies)|compensation|pay|base|ote|remuneration|wages?|rate|earnings?|gehalt\w*|vergütung|salaires?|rémunération|salario|salaris)\b/i;

/** Pay of others or of examples: "average salary of our graduates", "for example". */
export const OTHERS_PAY =
  /\b(?:average|median|mean)\b.{0,30}\b(?:salar(?:y|ies)|pay|wages?|income|earnings?|compensation|earn)\b|\btypical\b.{0,30}\b(?:salar(?:y|ies)|pay|wages?|income|earnings?|compensation|earn)\b(?! (?:range|band|scale))(?!.{0,40}\bthis (?:role|position|job)\b)|\b(?:makes?|earns?|paid) less than\b|\b(?:workers?|people|creators?|drivers?|freelancers?|families|famil(?:y|ies)|artists?|merchants?|employees|students|shoppers?) (?:can |to )?(?:earn|make|draw)\b|\b(?:sponsor\w*|visas?|blue card|work permits?)\b[^.;]{0,60}\bsalary\b[^.;]{0,20}\b(?:must|thresholds?|at least|minimum|above|exceeds?)\b|\bsalary thresholds?\b|\b(?:trial|take[- ]home|work[- ]sample|interview|assessment) (?:project|task|assignment|day|week|exercise)\b|\b(?:glassdoor|levels\.fyi|payscale|salary\.com|indeed est|market average|top (?:performers|reps?|earners|25)|established reps|average (?:first|vs)|you charge|industry average|graduates|alumni|our (?:students|members|customers|users|sellers|creators|drivers|candidates) (?:earn|make)|for (?:sales|client|customer|your) teams?|for (?:example|instance)|e\.g\.)/i;

/** Pay of others said before a sum: "teams with salaries between", "the minimum wage in Reno is". */
export const OTHERS_PAY_BEFORE = anyOf(OTHERS_PAY_WORDS, 'i');

/** "Overtime is paid at", "Shift differential:": pay for other hours than the job's own. */
export const EXTRA_HOURS_BEFORE =
  /(?<!\b(?:exempt from|no|eligible for) )\b(?:overtime|on[- ]call|stand-?by|shift|weekend|differential)(?: (?:pay|rates?|hours|shifts?|work|premium|allowance|differential))?(?: (?:is|are|will be))?(?: paid)?(?: at| of| from| between| up to)?\s?:?\s{0,2}$/i;

/** Heads of other sums; the nearest word to a figure, this or a pay cue, decides. */
export const TRAP = anyOf(OTHER_SUMS, 'gi');

/** Words that only spoil a figure when nothing says it is pay. */
export const WEAK_TRAP = anyOf(WEAK_OTHER_SUMS, 'i');

/** "bonus of", "commission:", "equity worth": what follows is that part and not the pay. */
export const PART_BEFORE =
  /\b(?:bonus(?:es)?|commissions?|variable|incentives?|equity|stock|shares|rsus?|options|match(?:ing)?|profit sharing|prime)(?: (?:pay|potential|target|award|grant|package|plan|compensation|payout))?(?: with an? (?:target |total |initial |grant |annual ){0,3}value)?\s{0,2}(?:of|up to|worth|valued at|is|at|targets?|between|from|:|ranging from|ranges? from|target of|de|von|pouvant atteindre|jusqu['’]à|\(up to|\(bis zu|\(~?)?\s{0,2}(?:an additional |around |approximately |up to |between )?$/i;

/** "life cover of 2x salary up to", "60% of base pay to a maximum of": the sum is the cap of a share. */
export const SHARE_BEFORE =
  /\b\d{1,3} ?(?:x|times|%(?: of)?) (?:your |the |annual |first[- ]year |base |eligible |of ){0,3}(?:salary|pay|earnings|compensation),? \(?(?:up to|to a max\w*(?: of)?|max\w*(?: of)?|capped at)\s{0,2}$/i;

/** "$500,000 (2x salary)", "… at 60% of base pay": a salary that only measures another sum. */
export const MEASURED =
  /\b\d{1,3} ?(?:x|times|%)(?: of)? (?:your |the |annual |base |basic |of ){0,3}(?:salary|pay|earnings)\b/gi;

/** "+ 15K€ bonus", "$25K – $31.5K Bonus": the word right behind names the part. */
export const PART_AFTER =
  /^\*{0,2}\s?(?:(?:\/|per|an|a|in) ?(?:year|yr|annum|month|quarter|annual) )?(?:in )?(?:(?:annual|yearly|quarterly|monthly|performance|target|potential|discretionary|uncapped|variable|cash|retention|year-end|average|tax[- ]free|one[- ]time|additional) ){0,3}(?:bonus(?:es)?|commissions?|variable|incentives?|equity|stock|shares|rsus?|options|signing|sign|prime|variables?)\b(?! (?:and|&|\+) (?:salary|base))/i;

/** "$15–20 per completed video": a price for a piece of work, unless the word is a period. */
export const PER_PIECE = /^\+?\s?(?:per|each|for each|for every) [a-z\d]/i;

/** "$45-65k plus $10-20k": what is added to a sum is not the base again. */
export const ADDED = /\d ?[kK€£]? (?:\+|plus) (?:up to |an additional |a further )?$/i;

/** "total cash compensation, including annual bonus target, is": the sum that follows is the whole. */
export const PAY_INCLUDING =
  /\b(?:salary|pay|compensation|cash|ote|package)\b.{0,30}?\b(?:includ\w+|inclusive of|incl\.?|with) (?:an? |the |your )?$/i;
