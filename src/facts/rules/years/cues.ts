/** The words around an amount of years that tell whether it is asked of the candidate. Tables only; `asked.ts` decides. */

/** Words for experience, in the languages that postings come in. */
export const EXPERIENCE =
  'experiences?|experienced|exp\\.?|yoe|expertise|track record|background|berufserfahrung|erfahrung|praxiserfahrung|expérience|experiencia|experiência|esperienza|ervaring|werkervaring|erfarenhet|erfaring|doświadczenia|under your belt';

/** "5 years old", "5 years ago", "3 years in a row": never experience. */
export const TRAP_AFTER =
  /^[ -]?(?:(?:is|are|has been|have been) (?:now |currently )?(?:looking|seeking|searching|hiring|growing|expanding)(?![a-zß-ɏ])|(?:ago|ahead|olds?|younger|later|from now|in a row|running|straight|consecutive(?:ly)?|young|since)(?![a-zß-ɏ])|anniversar(?:y|ies)|of (?:age|(?:[a-zß-ɏ]+\.? )?(?:residen[a-zß-ɏ]+|citizenship))|in (?:business|operation)(?= (?:for|since|and)|[.,;!]|$)|on the market|and counting|at (?:the|our) company|with (?:us|the company|our company)(?![a-zß-ɏ])|as a company|in the making|(?:will|may|can) be (?:substituted|considered in lieu)|in lieu|in place of|[^.;]{0,30}: ?[$€£]\d)/i;

/** "a 3-year vision", "5 years of growth and innovation": no experience unless experience is named too ("5 years project experience"). */
export const SOFT_TRAP_AFTER =
  /^[ -]?(?:of (?:(?:consecutive|steady|rapid|exponential|continuous|proven) )?(?:data|history|innovation|growth|service|funding|financials|runway|revenue|operations?|employment|tenure|success in business|college|university|school|study|existence|heritage|excellence)(?=[.,;:!)]|$| (?:[-–—]|and|on|in|as|for|from|across|at|with|to|has|have|we|our|is)(?![a-zß-ɏ]))|(?:vest(?:ing|s)?|cliff|contracts?|warranty|guarantee|plans?|road ?maps?|vision|strateg(?:y|ies|ic)|horizons?|outlook|lease|terms?|visa|periods?|schedule|exercise|purchase|lock-in|journey|mission|goals?|forecast|target|history|legacy|partnership|projects?|grant|award|fellowship|appointment|assignment|internship|rotation|sabbatical|limit|runway|budget|cycle|deal|stay|residency|membership|trial|cohort|paid|parental|maternity|leave|gradual|engagement|tenure|business objectives|degree|diploma|college|university|program(?:me)?s?|course|bachelor|master|undergraduate|study|studies|post-?doc|full time master|b\.?[as]\.?\/)(?![a-zß-ɏ])|go to market)/i;

/** "for the past 5 years", "after 3 years", "every two years", "within 2 years": what stands before the amount */
export const TRAP_BEFORE =
  /(?:\b(?:fort|forte|forts|fortes|depuis|seit|gezamenlijk|past|last|next|first|previous|coming|following|nearly|almost|another|final|every|each|per|after|within|until|since|lasting|takes?|took|aged?|ages|approximately every|once|initial|additional|in(?: just| only| under| less than)?|during|renewable|extended?(?: for| by)?|period of|term of|course of|span of|history of|duration:?|duration of|contract:?|throughout)|\bover the|\bwas founded|\bfounded|\bcelebrat\w+)(?: the| a| an| our| between| up to| de| mit)?(?: past| last| next| required| stated)? ?$/i;

/** Sentences about time off, vesting, contracts, company age: never an ask, unless the amount is followed by experience at once. */
export const TRAP_SENTENCE =
  /\b(?:sabbatical|vest(?:s|ed|ing)?|cliff|401\(?k|matching|paid time off|\bpto\b|vacation|holidays?|anniversar\w+|parental leave|maternity|tenure|years? of age|fixed[- ]term|contract (?:length|duration|term)|warranty|in lieu|substituted?|founded|celebrat\w+|retain(?:ed)?\b.{0,40}\bdata|life expectancy|probation|(?:keep|kept|keeps|store[sd]?) (?:your|all|the|any)\b|commit(?:ment)?|resided?|lived)\b/i;

/** "Temporary contract - 2 years" */
export const TRAP_LABEL =
  /\b(?:duration|contract|term|appointment|engagement|length|trial|probation\w*|serve|exceed|longer than|nte)\b[^.]{0,30}$|\b(?:must|to|should|will|can|may) be ?$/i;

/** "Do not apply with less than 2 years" */
export const NEGATED = /\b(?:not|n['’]t) apply\b[^.]{0,60}$/i;

/** "our team has", "we bring", "combined": the years are somebody else's */
export const OTHERS =
  /\b(?:(?:we|(?<!\bto (?:our|the|a) )team|company|firm|founders?|co-founders?|leadership|employees|staff|group|organi[sz]ation|partners|investors) (?:[a-zß-ɏ]+ )?(?:ha(?:ve|s|d)|brings?|bringing|offers?|boasts?|with|possess(?:es)?|spent|share)|we['’]ve|combined(?! with)|collective(?:ly)?|(?<!\bto )our (?:[a-zß-ɏ]+ )?(?:team|founders?|company|experience|expertise|history|staff|experts|consultants|culture)|together|(?:been|are|is|was|were|years) in business|(?:built|led|founded|run|backed|created|started) by [a-zß-ɏ]+ (?:with|who)|built by|led by|founded by|their(?! careers?)|its|his|her|they)\b/gi;

/** "you have", "candidates need", "we are looking for": the years are the candidate's */
export const CANDIDATE =
  /\b(?:you|your|you['’]ve|you['’]ll|yourself|candidates?|applicants?|individuals?|looking for|seek(?:s|ing)?|searching for|in search of|hiring|must|should|required?|requires|requirements?|requiring|qualif[a-zß-ɏ]+|need(?:s|ed)?|ideal(?:ly)?|prefer(?:red|ably|s)?|someone|somebody|(?:perfect|ideal|best suited|well suited) for|who(?:['’]s)? (?:has|have|brings?|is)|minimum|at least|desired|essential|skills?(?= ?:)|education|related (?:fields?|disciplines?|areas?)|equivalent|degree|bachelor['’]?s?|master['’]s|expect(?:s|ed)?|want|plus|du|sie|ihr|vous|tu|usted|je|jij|(?:managers?|engineers?|leaders?|designers?|developers?|professionals?|directors?|analysts?|person|owners?|experts?|specialists?|pms?|leads?|marketers?|sellers?|recruiters?|scientists?|writers?|operators?|builders?|executives?|veterans?|architects?|consultants?|assistants?) (?:with|having|bringing))(?![a-zß-ɏ])/gi;

/** Sentences that open like an ask: "Solid understanding of …, with more than 3 years of experience" */
export const OPENS_AS_ASK =
  /^\W{0,6}(?:(?:[a-zß-ɏ-]+ ){1,3}(?:experience|background|expertise|knowledge|track record|engineer|leader|leadership)|typically|generally|solid|strong|proven|deep|excellent|good|extensive|demonstrated|demonstrable|hands-on|broad|successful|significant|relevant|professional|prior|previous|practical|advanced|knowledge|understanding|experienced?|proficien[a-zß-ɏ]+|expert(?:ise)?|background|track record|ability|familiar[a-zß-ɏ]*|fluen[a-zß-ɏ]+|bachelor[a-zß-ɏ]*|master[a-zß-ɏ]*|degree|ph\.?d|b\.?[as]\.?|m\.?[as]\.?|mba|university|have|has|hold|worked|working|doing|being|managed|led|seniority|level of seniority|education|skills?)(?![a-zß-ɏ])/i;
