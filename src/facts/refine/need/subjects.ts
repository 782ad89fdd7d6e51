/**
 * Words by which a sentence tells of whom and of what it speaks, where no heading says so.
 * Straight apostrophes only; case does not matter.
 */

/** Nouns for the person a posting looks for. */
const PERSON =
  '(?:someone|somebody|people|persons?|those|anyone|candidates?|individuals?|professionals?|leaders?|managers?|directors?|owners?|builders?|thinkers?|makers?|doers?|experts?|players?|starters?|operators?|communicators?|solvers?|entrepreneurs?|storytellers?|generalists?|specialists?|engineers?|designers?|analysts?)';

const patterns = (...parts: string[]) => new RegExp(parts.join('|'), 'i');

/** "We're looking for someone who thrives…", "You have", "the ideal candidate brings": qualities asked. */
export const ASKS_QUALITY = patterns(
  // "we are looking for", "Acme seeks", "is seeking"
  "\\b(?:we|we're|we are|we'd|is|are|currently|now|also|i'm|team) (?:\\w+ ){0,2}?(?:looking for|looking to hire|seek|seeking|searching for|in search of|hoping to find|on the hunt for)\\b",
  '^\\W*(?:currently |now )?(?:seeking|looking for|searching for)\\b',
  '\\bseeks (?:an?|our|the|someone|talented|experienced|motivated)\\b',
  // "you are a", "you're comfortable", "if you're curious"
  "\\byou(?:'re| are) (?:\\w+ ){0,2}?(?:an?|able|adept|analytical|collaborative|comfortable|creative|curious|customer-obsessed|data-driven|driven|entrepreneurial|experienced|familiar|fluent|hands-on|highly|not afraid|obsessed|organi[sz]ed|proactive|self-motivated|skilled|someone|strategic|technical|tech-savvy)\\b",
  // "you have", "you've shipped"
  "\\byou(?:'ve| have)(?! (?:any|questions|a disability|been invited|a question|the (?:right|opportunity|chance|option|freedom))\\b)",
  "\\byou (?:bring|possess|thrive|excel|know how|must|should (?:have|be|possess|bring)|(?:also |will |'ll )?need (?:to (?:be|have)|an?|strong|previous|prior|proven|excellent|solid|deep|at least|\\d)|will (?:also )?(?:have (?:an? |had |proven |strong |previous |experience|deep|excellent|demonstrated)|bring|possess|thrive|need|excel))",
  "\\byou'll (?:also )?(?:need|bring|thrive|excel|be (?:a (?:great|good|strong|natural)|comfortable|someone))\\b",
  "\\byou(?:'ll| will) have (?!access|the |an? (?:big|chance|direct|front|huge|impact|key|opportunity|real|say|seat|unique|voice|team)|all |autonomy|control|direct|end-to-end|full|fun|ownership|regular|responsib|room|to )",
  // "the ideal candidate", "this person will have"
  '\\b(?:ideal|successful|right|strong|perfect|best|qualified|our|the) (?:candidates?|applicants?|person|individual|hire|fit) (?:\\w+ ){0,2}?(?:is|has|have|will (?:be an?|have|bring|possess|need|thrive)|brings|should|must|would|can|combines|blends|possesses|demonstrates|thrives|understands|for)\\b',
  '\\bthis (?:person|individual|leader|role|position|job|opportunity) (?:\\w+ ){0,1}?(?:will (?:have|need|require)|must|should have|is (?:ideal|perfect|great|best|an opportunity|well-suited|suited)|would suit|requires|demands|calls for|needs)\\b',
  '\\b(?:candidates?|applicants?) (?:must|should|will have|need)\\b',
  '\\b(?:the|this) (?:role|position|job) (?:requires|needs|calls for|demands|will require)\\b|\\bsuccess in this role (?:will )?(?:requires?|depends|means having)\\b',
  "\\bwe (?:expect (?:you to (?:be|have)|strong|candidates|a|deep|excellent)|need (?:someone|an?|people)|want (?:someone|people|to (?:hear|meet|talk))|value candidates|require)\\b|\\bwe'?d love (?:someone|to (?:hear|meet|talk))\\b",
  `\\b${PERSON} (?:who|that) (?:\\w+ )?(?:thrives?|has|have|is|are|can|loves?|enjoys?|wants?|brings?|combines?|knows?|understands?|gets?|takes?|will (?:thrive|bring|be))\\b`,
  `\\b${PERSON} with (?:an?|strong|deep|proven|experience|excellent|extensive|solid|exceptional|significant|industry|\\d)`,
);

/** "10+ years of experience", "proven track record", "a degree in": an ask wherever it stands. */
export const STATES_QUALIFICATION = patterns(
  "\\b\\d{1,2}\\+?(?: ?(?:-|–|to) ?\\d{1,2}\\+?)? ?(?:or more )?(?:years?|yrs?)(?:'| of| in|,)? (?:[\\w/-]+[ ,]+){0,6}?(?:experience|exp|background|leading|managing|building|working)\\b",
  "\\b(?:bachelor|master)(?:'?s)? (?:degree|of|in)\\b|\\bdegree in\\b",
  '\\b(?:proven|demonstrated|demonstrable|strong|solid|extensive|excellent|prior|previous) (?:track record|experience|ability|expertise|background|knowledge|understanding|skills|\\w+ (?:skills|experience|background|knowledge))\\b',
  '\\btrack record (?:of|in)\\b|\\bability to \\w+|\\bexperience (?:with|in|leading|managing|working|building|as an?)\\b',
);

/** "You will lead", "in this role", "as our PM you": the job or the reader is the subject of work. */
export const TELLS_YOUR_WORK = patterns(
  "\\byou(?:'ll| will| would|'d)\\b(?! (?:get|enjoy|receive|love|find|learn|have (?:access|the (?:chance|opportunity))|be (?:part|surrounded|joining|able to (?:work|choose|enjoy)|offered|given|eligible|entitled|asked|contacted|invited)|hear|also get))",
  "\\byou(?:'re| are) (?:\\w+ )?(?:responsible|accountable|in charge|going to|expected to)\\b|\\bresponsible for\\b",
  '\\bin this (?:role|position|job)\\b|\\bas (?:an?|our|the) [^.,]{3,80},? you\\b',
  '\\byour (?:role|job|mission|work|focus|responsibilit(?:y|ies)|tasks?|goals?|challenge|first (?:project|task|priority)) ',
  '\\bthis (?:role|position|person|leader|individual|job) (?:will|is|leads|owns|drives|has|sits|reports|focuses|includes|involves|combines)\\b',
  '\\bthe (?:role|position|job) (?:will|is|leads|owns|drives|includes|involves|sits|reports|combines)\\b',
);

/** "The Senior PM will empower", "join us to build", "reporting to": work without saying whose. */
export const TELLS_WORK = patterns(
  '\\b(?:the|our|an?) (?:[\\w&,/-]+ ){1,7}(?:will|leads|owns|drives|oversees|is responsible)\\b|^\\W*(?:they|he/she|s?he|he or she) will\\b',
  '\\bto (?:lead|own|drive|build|help|join|manage|define|shape|grow|develop|oversee|scale|take|create|support|design|deliver|guide|spearhead|work)\\b',
  '\\breporting (?:directly )?(?:in)?to\\b|^\\W*you (?!can|may|are|have|want|get|need|do)\\w+',
);

/** A verb after which work may begin in a sentence that looks for someone: "…a product leader TO OWN the roadmap". */
export const WORK_TO_DO =
  /([\w'")]+,?) (?:to|who will|who (?:can|would)(?= help)) (?:\w+ly )?(?:help (?:us |our \w+ )?)?(\w+)/gi;

/** Words before "to" that make a quality of what follows: "the ability to lead", "wants to build". */
export const INCLINES =
  /^(?:able|ability|aptitude|appetite|capacity|comfortable|desire|desires|drive|driven|eager|excited|experience|how|keen|looking|loves?|motivated|need|needs|passion|passionate|ready|skills?|wants?|willing|willingness|thrill(?:ed)?|happy|love|like|likes|skill|chops|understanding),?$/i;

/** Opens a sentence that looks for a person, so that `WORK_TO_DO` may follow. */
export const LOOKS_FOR =
  /\b(?:looking for|looking to hire|seeking|seeks|searching for|in search of|hiring|need|opportunity for)\b/i;

/** "We are a fintech", "Our team builds", "Founded in": the company speaks of itself. */
export const TELLS_COMPANY =
  /^\W*(?:we|we're|we've|we'd|our|at [A-Z][\w.&' -]{1,40},? (?:we|our|you're)|founded|since|backed|headquartered|today|the company|every|each|with (?:over|more))\b/i;
