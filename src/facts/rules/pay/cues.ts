/** Words that say a sum near them is what the job pays, in the languages postings come in. */
export const PAY_CUE =
  /\b(?:salar(?:y|ies|is)|compensation|comp(?= ?(?:range|band|package|:))|remuneration|pay(?= (?:range|rate|band|scale|grade|transparency|between|from|is|of|starts|for this)|:| ?\(|ing between|s? ?up to)|(?:base|starting|hourly|annual|yearly|gross|weekly|monthly|total|target|our|competitive) pay|we pay|pays|paying|pay ?rate|salary ?:|(?:position|role|job) (?:starts|starting)|base ?(?:pay|salary|range|compensation)|base(?= ?[:(+,.;)]| range| plus| and| ?$)|basepay|ote|on[- ]target|target (?:total )?cash|cash (?:compensation|range)|wages?|(?:weekly|monthly|hourly|annual|expected|potential|estimated) earnings?|earns between|you(?:'ll|’ll| will| can| could)? earn|earning potential|(?:hourly|day|daily|pay|contract|monthly|weekly|annual) rate|rate(?= ?(?:range|:|is|of|per))|(?:hiring|budgeted|target|offer) range|package(?= of| up to|:)|ctc|gs-\d{1,2}|annualized|\w*gehalt\w*|vergütung|brutto\w*|salaires?|rémunération|fixe|package|salarios?|retribución|sueldo|bruto|salario|salaris|startsalaris|brutoloon|maandsalaris|lön|lønn?|wynagrodzenie|widełki|salário|remuneração|stipendio|ral)(?![\p{L}])/giu;

/** A heading or label line that says the next line is pay. */
export const PAY_LABEL =
  /\b(?:salar(?:y|ies)|compensation|pay|base|ote|remuneration|wages?|rate|earnings?|gehalt\w*|vergütung|salaires?|rémunération|salario|salaris)\b/iu;

/** Pay of others or of examples: "average salary of our graduates", "for example". */
export const OTHERS_PAY =
  /\b(?:average|median|mean|typical)\b.{0,30}\b(?:salar(?:y|ies)|pay|wages?|income|earnings?|compensation|earn)\b|\b(?:glassdoor|levels\.fyi|payscale|salary\.com|indeed est|market average|top (?:performers|reps?|earners|25)|established reps|average (?:first|vs)|industry average|graduates|alumni|our (?:students|members|customers|users|sellers|creators|drivers|candidates) (?:earn|make)|for (?:example|instance)|e\.g\.)/iu;

/** Heads of other sums; the nearest word to a figure, this or a pay cue, decides. */
export const TRAP =
  /(?:\b(?:revenues?|arr|mrr|acv|tcv|gmv|aum|ebitda|p&l|bookings|turnover|quotas?|pipeline|deals?|deal sizes?|ticket size|contract value|fund(?:ing|ed|s)|rais(?:e|ed|es|ing)|rasied|seed|series [a-h]|venture|valuation|valued|invest(?:ment|ments|ed|ing|ors?)|backed|capital|market (?:cap|size|value)|budgets?|stipends?|allowances?|vouchers?|catavoucher|reimburse(?:d|ments?|s)?|reimbursable|subsid(?:y|ies|ised|ized)|contributions?|refer(?:ral|rals|ring)?|recommend|sign(?:ing|[- ]?on)|joining bonus|starting bonus|welcome bonus|retention bonus|relocation|relocate|insur(?:ance|ed)|coverage|deductible|hsa|fsa|hra|fertility|adoption|tuition|scholarships?|donat(?:e|ion|ions)|charit(?:y|able)|gift(?:s| cards?)?|fines?|penalt(?:y|ies)|grants?|bount(?:y|ies)|prizes?|reward of|awarded|perks?|wellness|wellbeing|well-being|equipment|laptop|home[- ]office|workstation|cowork(?:ing)?|co-working|commut(?:e|er|ing)|parking|transit|each sale|courses?|per sale|learning|professional development|personal development|education(?:al)?|training|conferences?|courses|gym|fitness|phone|internet|meals?|lunch|food|alimentaria|book(?:s)?|travel|vacation (?:bonus|fund)|toward[s]?|spend(?:ing)?|savings?|payouts?|payments?|transactions?|loans?|lent|debt|lend(?:ing)?|sales of|worth of|fees?|pric(?:e|es|ed|ing)|discount(?:s|ed)?|earned by|paid out|customers|clients|invoice|fee|minimum order|asp|housing|rent|weiterbildung\w*|budget\w*|zuschuss|prämie|mobilitätsbudget|vergoeding|dietas?|ticket(?: restaurant)?|cheques?|titres?[- ]restaurant|levée|levé|finanzier\w*|umsatz|chiffre d['’]affaires|facturación)(?![\p{L}]))/giu;

/** Words that only spoil a figure when nothing says it is pay. */
export const WEAK_TRAP =
  /\b(?:market|industry|economy|sector|businesses|company|companies|startups?|projects?|programs?|users?|accounts?|sales|assets|profit(?:s|able)?|growth|costs?|saved?|orders?|volume|portfolio|phase|per (?:completed|video|task|user|seat|employee|customer|order|unit|month for)|employees|people|members|downloads|stars|developers|teams|students|bonus(?:es)?|commissions?|equity|stocks?|shares?|options|rsus?|award|center|raised|selling|purchase|bank|fundraise|margin|policies|items?|day off|credits?|tokens?)\b/iu;

/** "bonus of", "commission:", "equity worth": what follows is that part and not the pay. */
export const PART_BEFORE =
  /\b(?:bonus(?:es)?|commissions?|variable|incentives?|equity|stock|shares|rsus?|options|match(?:ing)?|profit sharing|prime)(?: (?:pay|potential|target|award|grant|package|plan|compensation|payout))?\s*(?:of|up to|worth|valued at|is|at|between|from|:|ranging from|ranges? from|target of|de|von|pouvant atteindre|jusqu['’]à|\(up to|\(bis zu)\s*(?:an additional |around |approximately |up to |between )?$/iu;

/** "+ 15K€ bonus", "$25K – $31.5K Bonus": the word right behind names the part. */
export const PART_AFTER =
  /^\*{0,2}\s?(?:(?:\/|per|an|a|in) ?(?:year|yr|annum|month|quarter|annual) )?(?:in )?(?:(?:annual|yearly|quarterly|monthly|performance|target|potential|discretionary|uncapped|variable|cash|retention|year-end|average|tax[- ]free|one[- ]time|additional) ){0,3}(?:bonus(?:es)?|commissions?|variable|incentives?|equity|stock|shares|rsus?|options|signing|sign|prime|variables?)\b(?! (?:and|&|\+) (?:salary|base))/iu;

/** "$15–20 per completed video": a price for a piece of work, unless the word is a period. */
export const PER_PIECE = /^\+?\s?(?:per|each|for each|for every) [a-z\d]/i;

/** "For example, …:" a few lines above: what follows shows a form, it does not state this job's pay. */
export const EXAMPLE_ABOVE =
  /\b(?:for example|for instance)\b[^$€£]{0,220}:\n[^$€£]{0,60}(?:[$€£][\d,.]+\n[^$€£]{0,60})?$/iu;

/** "$45-65k plus $10-20k": what is added to a sum is not the base again. */
export const ADDED = /\d ?[kK€£]? (?:\+|plus) (?:up to |an additional |a further )?$/i;

/** "total cash compensation, including annual bonus target, is": the sum that follows is the whole. */
export const PAY_INCLUDING =
  /\b(?:salary|pay|compensation|cash|ote|package)\b.{0,30}?\b(?:includ\w+|inclusive of|incl\.?|with) (?:an? |the |your )?$/iu;
