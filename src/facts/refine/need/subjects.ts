/**
 * Words by which a sentence tells of whom and of what it speaks, where no heading says so.
 * Straight apostrophes only; case does not matter.
 */

const either = (...parts: string[]) => new RegExp(parts.join('|'), 'i');

/** Nouns for the person a posting looks for. */
const PERSON =
  '(?:analysts?|anyone|builders?|candidates?|communicators?|designers?|directors?|doers?|engineers?|entrepreneurs?|experts?|generalists?|individuals?|leaders?|makers?|managers?|operators?|owners?|people|persons?|players?|pms?|professionals?|solvers?|somebody|someone|specialists?|starters?|storytellers?|teammates|thinkers?|those)';

/** Nouns for the holder of the job and for the job itself. */
const TITLE =
  '(?:administrator|analyst|architect|associate|candidate|consultant|coordinator|designer|developer|director|engineer|executive|head|hire|incumbent|individual|job|lead|leader|manager|officer|owner|person|position|president|representative|role|scientist|specialist|strategist|vp)';

/** What a sentence promises rather than asks after "you'll have": "a high level of autonomy", "the chance". */
const PROMISED =
  '(?:access|all|autonomy|backing|chances?|control|flexibility|freedom|fun|impact|influence|opportunit\\w+|ownership|responsibilit\\w+|room|satisfaction|say|seat|support|team|voice)\\b';

/** "We're looking for someone who…", "the ideal candidate": a person is looked for, whatever the section. */
export const LOOKS_FOR_PERSON = either(
  // "we are looking for", "Acme seeks an"; not "looking for new ways"
  "\\b(?:we(?! believe)|we're|we are|we'd|is|are|currently|now|also|i'm|team) (?:\\w+ ){0,2}?(?:looking for|looking to hire|seeking|hiring|searching for|in search of|hoping to find|on the hunt for)\\b(?! (?:[\\w-]+ ){0,2}?(?:answers?|customers?|help|opportunit\\w+|partners?|patterns?|process|solutions?|ways?)\\b)",
  '^\\W*(?:currently |now )?(?:seeking|looking for|searching for)\\b|\\bseeks? (?:an?|our|the|someone|talented|experienced|motivated)\\b',
  "\\bwe (?:\\w+ )?(?:need|want|hire) (?:someone|people|an? [\\w -]{2,40} (?:who|with))\\b|\\bwe'?d (?:like|love) (?:someone|to (?:hear|meet|talk))\\b|\\bwe (?:want|would (?:like|love)) to hear from you\\b",
  // "the ideal candidate has", "the person needs"
  '\\b(?:best|ideal|our|perfect|qualified|right|strong|successful|the) (?:applicants?|(?:(?:[\\w/&-]+ ){1,4}?(?:developer|engineer|lead|manager|owner) )?candidates?|fit|hire|individual|person) (?:\\w+ ){0,2}?(?:blends|brings|can|combines|demonstrates|for|has|have|is|must|needs?|possesses|should|thrives|understands|will (?:be (?:able|adept|an?|comfortable|experienced|familiar|highly|passionate|skilled)|bring|have|need|possess|thrive)|would)\\b',
  '\\bthis (?:individual|leader|person) (?:\\w+ )?(?:must|should have|will (?:have|need))\\b|\\b(?:applicants?|candidates?) (?:must|need|should|will have)\\b',
  '\\b(?:the|this) (?:job|opportunity|position|role) (?:\\w+ )?(?:calls for|demands|is (?:an opportunity|best|great|ideal|perfect|suited|well-suited) (?:for|to)|needs|requires|will require|would suit)\\b',
  // "this is a role for the curious", "this is a great opportunity for someone who thrives"
  '\\b(?:job|opportunity|position|role) is for (?:an?|people|someone|the|those)\\b',
  "\\bthis is (?:an?|the) (?:[\\w-]+ ){0,2}(?:fit|job|opportunity|position|role) for (?:an? [\\w-]+|anyone|people|someone|those) who(?:'s| is| are)? (?!(?:interested|looking|ready|wants?|will)\\b)",
  '\\bsuccess in this role (?:will )?(?:depends|means having|requires?)\\b|\\bto (?:be successful|excel|succeed|thrive)\\b[^.]{0,40},? you\\b',
  "\\byou(?:'ll| will)? (?:also )?need (?:an?|at least|deep|excellent|previous|prior|proven|solid|strong|to (?:be|have)|\\d)|\\byou(?:'ll| will) thrive\\b|\\byou (?:must|should (?:be|bring|have|possess))\\b",
);

/** "We need people who are curious": among words about the company this is said of everybody there. */
export const LOOKS_FOR_MANY =
  /\b(?:hir(?:e|ing)|look(?:ing)? for|need|seek(?:ing)?|want) (?:[\w-]+,? ){0,4}(?:[\w-]*makers|minds|people|talent)\b/i;

/** "Our team includes leaders who have built…": of those who work there already. */
export const TELLS_OUR =
  /^\W*(?:all of )?our (?:\w+ )?(?:clients?|company|customers?|founders?|investors|leadership|people|staff|teams?|users?)\b/i;

/** "You have shipped", "if you're curious", "people who love": qualities of the reader, outside text about the company. */
export const READER_QUALITY = either(
  "(?<!whether )\\byou(?:'re| are) (?:\\w+ ){0,2}?(?:able|adept|analytical|an?|collaborative|comfortable|creative|curious|customer-obsessed|data-driven|driven|entrepreneurial|experienced|familiar|fluent|hands-on|highly|not afraid|obsessed|organi[sz]ed|proactive|self-motivated|skilled|someone|strategic|technical|tech-savvy)\\b",
  `\\byou(?:'ve| have)(?! (?:an?y?|the|been invited|questions)? ?(?:${PROMISED}|disability|questions?|right|option|invited))\\b`,
  '\\byou (?:bring|excel|know how|possess|thrive)\\b',
  "\\byou(?:'ll| will) (?:also )?(?:be (?:a (?:good|great|natural|strong)|comfortable|someone)|bring|excel|possess)\\b",
  `\\byou(?:'ll| will) have (?!(?:an? |the )?(?:[\\w-]+ ){0,3}${PROMISED}|to )`,
  `\\bwe (?:expect (?:an?|candidates|deep|excellent|strong|you to (?:be|have))|require|value candidates)\\b`,
  `\\b${PERSON} (?:that|who) (?:\\w+ )?(?:are|brings?|can|combines?|enjoys?|gets?|has|have|is|knows?|loves?|takes?|thrives?|understands?|wants?|will (?:be|bring|thrive))\\b`,
  `\\b${PERSON} with (?:an?|deep|excellent|exceptional|experience|extensive|industry|proven|significant|solid|strong|\\d)`,
);

/** "We are a small startup": the company, even in a list of asks. */
export const SAYS_WE_ARE = /^\W*(?:we are|we're) (?:an?|currently|now|still|the)\b/i;

/** "Our mission excites you": the posting speaks of itself, even among asks. */
export const PLEASES_READER = /\b(?:appeals? to|excites?|resonates? with|speaks? to) you\b/i;

/** "10+ years of experience", "proven track record", "a degree in": an ask wherever it stands. */
export const STATES_QUALIFICATION = either(
  "\\b\\d{1,2}\\+?(?: ?(?:-|–|to) ?\\d{1,2}\\+?)? ?(?:or more )?(?:years?|yrs?)(?:'| of| in|,)? (?:[\\w/-]+[ ,]+){0,6}?(?:background|building|exp|experience|leading|managing|working)\\b",
  "\\b(?:bachelor|master)(?:'?s)? (?:degree|in|of)\\b|\\bdegree in\\b",
  '\\b(?:demonstrable|demonstrated|excellent|extensive|previous|prior|proven|solid|strong) (?:ability|background|experience|expertise|knowledge|skills|track record|understanding|\\w+ (?:background|experience|knowledge|skills))\\b',
  "\\btrack record (?:in|of)\\b|(?<!'s |our |their |its |your )\\bability to \\w+|\\bexperience (?:as an?|building|in|leading|managing|with|working)\\b",
);

/** "Join a team that is fast": whom the reader will work with; "join us to build", "join our team, leading pilots" tells work. */
const JOINS =
  "join (?:an?|our|the) (?!.{0,300}\\b(?:(?:and|as|to|where|who)(?: you(?:'ll| will)?)? (?:\\w+ly )?(?:build|create|define|design|develop|drive|help|lead|make|manage|own|play|scale|shape|support|take|work)|driving|leading|owning|playing|working)\\b)";

/** What follows "you'll" where the posting gives rather than asks. */
const PROMISES_AFTER = `(?:also |never )?(?:be (?:able to (?:choose|enjoy|work)|asked|contacted|eligible|entitled|given|invited|joining|offered|part|surrounded)|enjoy|find|get|have (?:an? |the )?(?:[\\w-]+ ){0,3}${PROMISED}|hear|${JOINS}|learn|like|love|receive)`;

/** "You'll have the chance to", "you will receive": what the reader gets, no work. */
export const PROMISES = either(`\\byou(?:'ll| will) (?:${PROMISES_AFTER})`);

/** "The opportunity to build a team": work all the same. */
export const CHANCE_TO_WORK =
  /\b(?:chance|opportunity) to (?:\w+ly )?(?:build|create|define|design|develop|drive|lead|manage|own|redefine|scale|set|shape|transform|work)\b/i;

/** "You will lead", "in this role", "as our PM you": the reader or the job is the subject of work. */
export const TELLS_YOUR_WORK = either(
  `(?<!\\bif )\\byou(?:'ll| will| would|'d)\\b(?! (?:${PROMISES_AFTER}))`,
  "\\byou(?:'re| are) (?:\\w+ )?(?:accountable|expected to|going to|in charge|responsible)\\b",
  '\\byou report (?:directly )?(?:in)?to\\b|\\bin this (?:job|position|role)\\b|\\bas (?:an?|our|the) [^.,]{3,80},? you\\b',
  '\\byour (?:first (?:priority|project|task)|goals?|job|mission|responsibilit(?:ies|y)|role|tasks?) (?:as|at|include|in|is|are|range|spans?|will)\\b',
  '\\b(?:the|this) (?:individual|job|leader|person|position|role) (?:combines|drives|focuses|has|includes|involves|is|leads|owns|reports|sits|will|would)\\b',
  "\\bwe (?:also )?(?:expect|need|trust|want) you to\\b|\\bwe(?:'re| are) looking (?:for|to) you to\\b",
);

/** "The Senior PM will empower", "join us to build", "reporting to": work without saying whose. */
export const TELLS_WORK = either(
  `\\b(?:an?|our|the|this) (?:[\\w&,/-]+ ){0,6}${TITLE},? (?:[\\w&,/-]+ ){0,4}?(?:drives|is responsible|leads|oversees|owns|will)\\b`,
  '^\\W*(?:he or she|he/she|s/?he|they|it) (?:also )?(?:plays?|will|works?)\\b|\\bplays? an? (?:\\w+ )?role in\\b|^\\W*has (?:full |overall )?(?:accountability|ownership|responsibility)\\b|\\bopportunity for an? \\w+ to\\b|\\bresponsible for\\b',
  '\\bto (?:build|create|define|deliver|design|develop|drive|grow|guide|help|join|lead|manage|oversee|own|scale|shape|spearhead|support|take|work)\\b',
  '\\breporting (?:directly )?(?:in)?to\\b|^\\W*you (?!are|can|do|get|have|may|need|want)\\w+|\\byour (?:focus|impact|work)\\b',
);

/** A verb after which work may begin in a sentence that looks for someone: "…a product leader TO OWN the roadmap". */
export const WORK_TO_DO =
  /(?<![\w'")])([\w'")]{1,30},?) (?:to|who will|who (?:can|would)(?= help)) (?:\w+ly )?(?:help (?!with\b)(?:us |our \w+ )?)?(\w+)/gi;

/** Words before "to" that make a quality of what follows: "the ability to lead", "wants to build". */
export const INCLINES =
  /^(?:ability|able|accustomed|appetite|aptitude|capacity|chops|comfortable|desires?|drive|driven|eager|excited|experience|happy|how|keen|likes?|looking|loves?|motivated|needs?|passion|passionate|ready|skills?|thrill|thrilled|understanding|used|wants?|willing|willingness),?$/i;

/** Opens the part of a sentence that looks for a person, so that `WORK_TO_DO` may follow. */
export const LOOKS_FOR =
  /(?:\bwe(?:'re| are)? (?:\w+ ){0,2}?)?\b(?:looking for|looking to hire|seeking|seeks?|searching for|in search of|hiring|need|opportunity for)\b/i;

/** "We are a fintech", "Our team builds", "Founded in": the company speaks of itself. */
export const TELLS_COMPANY =
  /^\W*(?:we|we're|we've|we'd|(?:all of )?our|at [A-Z][\w.&' -]{1,40},? (?:we|our|you're)|(?:all of )?the (?:co-?)?founders|founded|since|backed|headquartered|today|the company|every|each|with (?:over|more))\b/i;
