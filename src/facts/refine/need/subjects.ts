/**
 * Words by which a sentence tells of whom it speaks, where no heading says so.
 * Straight apostrophes only; case does not matter.
 */

/** "We're looking for someone who thrives…", "You have", "the ideal candidate brings": qualities asked. */
export const ASKS_QUALITY =
  /\b(?:(?:we|we're|we are|is|are|currently|now|also|i'm|team|company) (?:\w+ ){0,2}?(?:looking for|seeking|searching for|in search of|hoping to find)|looking (?:for|to hire) (?:an?|someone|people|candidates|individuals|our|the|curious|creative|talented|motivated|passionate)\b|^(?:\W*)(?:seeking|looking for)\b|(?<!if )you(?:'re| are) (?:\w+ ){0,2}?(?:an?|able|comfortable|passionate|excited|experienced|skilled|adept|curious|fluent|familiar|someone|not afraid|driven|obsessed|self-motivated|strategic|analytical|highly|data-driven|customer-obsessed)\b|you(?:'ve| have)(?! (?:any|questions|a disability|the (?:right|opportunity|chance))\b)|you (?:bring|possess|should (?:have|be|possess)|need to (?:be|have)|thrive|understand|excel|know how|enjoy|love|will need|will (?:also )?(?:have (?:a |had |proven |strong |previous |experience)|bring|possess))|you'll (?:need|have (?:a|had|proven|strong|previous|experience|\d)\b|bring|thrive)|(?:ideal|successful|right|strong|perfect|best|qualified) (?:candidates?|applicants?|person|individual|hire|fit)|the candidate (?:should|must|has|will have)|(?:this|the) (?:person|individual|role is ideal|job is perfect|role is perfect|ideal)\b.{0,20}? (?:will have|must have|should have|should be|has|for)|we (?:expect|value candidates|need|want|require|hope)\b|role (?:requires|needs|calls for|demands|will require)|position requires|success in this role|(?:who|that) (?:thrives?|has|have|is|are|can|loves?|enjoys?) )/i;

/** "10+ years of experience", "proven track record", "a degree in": an ask wherever it stands. */
export const STATES_QUALIFICATION =
  /\b(?:\d{1,2}\+?(?: ?(?:-|–|to) ?\d{1,2}\+?)? ?(?:or more )?(?:years?|yrs?)(?:'| of| in|,)? (?:\w+[ ,/-]+){0,6}?(?:experience|exp|background|leading|managing|building|working)|(?:bachelor|master)(?:'?s)? (?:degree|of|in)|degree in|(?:proven|demonstrated|demonstrable|strong) (?:track record|experience|ability|expertise|background|success|knowledge|understanding)|track record (?:of|in)|ability to (?:\w+ )?(?:work|communicate|influence|lead|think|manage|thrive|build|translate|drive|prioriti[sz]e)\b|experience (?:with|in|leading|managing|working|building|as an?)\b)/i;

/** "You will lead", "responsible for", "in this role": work to be done. */
export const TELLS_WORK =
  /\b(?:you(?:'ll| will| would|'d| get to|'re going to| are going to| can expect to)\b|(?:is|are|be|been|you're|and) (?:\w+ )?(?:responsible|accountable) for|this (?:role|position|person|leader|individual) (?:will|is|leads|owns|drives|has|sits|reports)|(?:the|our) (?:[\w&,/-]+ ){1,7}(?:will|leads|owns|drives|oversees|is responsible)|in this (?:role|position|job)|as (?:an?|our|the) [^.]{3,80}?,? you|your (?:role|job|mission|work|focus|responsibilit(?:y|ies)|task|goal|challenge|first) |join (?:us|our|the)|to (?:lead|own|drive|build|help|join|manage|define|shape|grow|develop|oversee|scale|take|create|support|design|deliver|guide|spearhead|work)\b|reporting (?:directly )?to)/i;

/** "We are a fintech", "Our team builds", "Founded in": the company speaks of itself. */
export const TELLS_COMPANY =
  /^\W*(?:we|we're|we've|we'd|our|at [A-Z][\w.&' -]{1,40},? (?:we|our|you're)|founded|since|backed|headquartered|today|the company)\b/i;
