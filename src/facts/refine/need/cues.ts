import type { Need } from '../../analysis.ts';

/** Which way a cue reaches inside its clause; `within`: it holds what it speaks of; `place` lets its position decide. */
export type Reach = 'back' | 'forward' | 'within' | 'place';

/** Words that say how strongly something is asked. */
export interface CueRule {
  id: string;
  /** What the words mean for what they reach; `none`: it is not asked. */
  need: Need | 'none';
  reach: Reach;
  pattern: RegExp;
}

const DEGREE =
  '(?:also |always |certainly |clearly |considered |definitely |especially |even |generally |greatly |highly |indeed |much |of course |often |particularly |really |seen as |strongly |very |well )?';
const BE = '(?:is|are|be|being|considered)';
/** What may follow a word that only asks at the end of its clause: not "is critical in shaping". */
const ENDS = '(?= *(?:$|[.,;:!)]|for (?:success|the|this)|to (?:be|success)|and|but))';
const SIZE =
  '(?:added |big |clear |definite |distinct |great |huge |important |major |massive |nice |real |significant |strong |super |useful |valuable )?';

/**
 * The cues of need, surest reading first. Straight apostrophes only (the text is read so); case does not matter.
 * A row: id, what it means, how far it reaches, its words. An earlier row wins where two meet.
 */
export const CUES: readonly CueRule[] = [
  // "No coding required", "no Python, SQL or R required", "no prior experience in X is necessary"
  {
    id: 'need/no-x-required',
    need: 'none',
    reach: 'within',
    pattern: /(?:^|[\s(])no (?:[\w/+#.&-]+,? ){1,9}?(?:is |are )?(?:required|needed|necessary|expected)\b/gi,
  },
  // "SQL is not required", "not a must", "isn't necessary", "not a hard requirement"
  {
    id: 'need/not-required',
    need: 'none',
    reach: 'back',
    pattern:
      /\b(?:not|isn't|aren't|never) (?:\w+ ){0,2}?(?:required|necessary|needed|essential|mandatory|expected|a must|(?:an? )?(?:\w+ )?(?:requirement|prerequisite|must[- ]have|dealbreaker))\b/gi,
  },
  // "You don't need to code", "we don't expect", "you do not have to be an engineer"
  {
    id: 'need/do-not-need',
    need: 'none',
    reach: 'forward',
    pattern:
      /\b(?:you|we|candidates?|applicants?|(?:the|this) (?:job|position|role)) (?:don't|do not|doesn't|does not|needn't|need not|won't|will not) (?:necessarily )?(?:need|have to|require|expect)\b/gi,
  },
  // "…, preferably in SaaS", "ideally Looker"
  {
    id: 'need/ideally',
    need: 'preferred',
    reach: 'forward',
    pattern: /\b(?:ideally|preferably|optionally|desirably)\b/gi,
  },
  // "Bonus points for", "extra credit if", "even better if", "preference given to"
  {
    id: 'need/bonus-points',
    need: 'preferred',
    reach: 'forward',
    pattern:
      /\b(?:(?:bonus|brownie|extra|plus) points?|extra credit|even better(?= if|:)|bonus(?=:| if\b| for\b)|(?:strong preference (?:is given )?(?:for|to)|preference (?:is |will be )?(?:given )?to|preference for (?:candidates|those|someone|experience))|(?:we'd|we would|we'll|we will) (?:also )?(?:especially |particularly |really )?(?:love (?:it )?if|be (?:especially|particularly|extra|very|really) (?:excited|happy|impressed|interested|thrilled))|good to have|extra kudos|kudos)\b/gi,
  },
  // "Nice to have", "a nice-to-have"
  {
    id: 'need/nice-to-have',
    need: 'preferred',
    reach: 'place',
    pattern: /\b(?:an? )?nice[- ]to[- ]haves?\b/gi,
  },
  // "is a plus", "are big pluses", "would be a bonus", "an advantage", "considered an asset"
  {
    id: 'need/a-plus',
    need: 'preferred',
    reach: 'place',
    pattern: new RegExp(
      `\\b(?:an? ${SIZE}(?:plus|merit|advantage|asset|bonus|differentiator|nice addition)|${BE} ${DEGREE}${SIZE}(?:pluss?es|plus|bonus(?:es)?)|(?:big|huge|major|strong) plus)(?= *(?:$|[.,;:!?)*\\]|–—-]|(?:and|as|but|for|here|if|in (?:our|the|this)|or|though|to have|too|when|while)\\b))`,
      'gi',
    ),
  },
  // "is preferred", "MBA preferred", "desired", "(preferred)"; not "preferred partner", "desired outcomes"
  {
    id: 'need/preferred',
    need: 'preferred',
    reach: 'place',
    pattern: new RegExp(
      `\\b${DEGREE}(?:preferred|preferable|desired|desirable|optional)(?=\\s*(?:$|[.,;:!?)*\\]/|–—-]|\\b(?:but|and|or|over|if|for|in|at|though|with|when|as|qualifications?|experience|skills?|requirements?|education|degree|background|knowledge)\\b))`,
      'gi',
    ),
  },
  // "would be helpful", "is beneficial", "advantageous", "highly valued", "is welcome"
  {
    id: 'need/helpful',
    need: 'preferred',
    reach: 'place',
    pattern: new RegExp(
      `(?<!\\b(?:you|we|they|people|everyone|talent|you'd|who|as|if|when|where|wherever) (?:will |would )?)\\b(?:(?:${BE} (?:an? )?${DEGREE}(?:helpful|beneficial|useful|valued|valuable|welcomed?|appreciated|favou?red|favou?rable)|(?:would|will) (?:also )?be (?:amazing|awesome|fantastic|great|ideal|nice))(?= *(?:$|[.,;:!?)]|\\b(?:but|too|if|here|though|as)\\b))|all welcome|but (?:it|that|this) helps|(?:it|that) helps if\\b|(?:highly |very )?advantageous|${DEGREE}(?:helpful|beneficial)(?= *(?:$|[.,;:!?)]|but\\b)))`,
      'gi',
    ),
  },
  // "is required", "experience required", "(required)", "is a must", "essential"
  {
    id: 'need/required',
    need: 'required',
    reach: 'place',
    pattern: new RegExp(
      `\\b(?:${BE} (?:an? )?(?:absolutely |also |always |strictly )?(?:required|mandatory|imperative|non-negotiable|must(?:[- ]have)?|(?:essential|necessary|critical|crucial)${ENDS})(?! (?:to|by|the|that|part|component|element|role)\\b)|a must(?:[- ]have)?|(?<!as |if |when |where |not |travel |\\/)(?:required|mandatory)(?= *(?:$|[.,;:!)]|and preferred|\\b(?:for this|but|and)\\b)))`,
      'gi',
    ),
  },
  // "must have", "candidates must be able to", "minimum of 5 years"
  {
    id: 'need/must',
    need: 'required',
    reach: 'forward',
    pattern:
      /\b(?:must[- ]have|must (?:also )?(?:be|possess|demonstrate|hold|bring|know|show|speak|understand|enjoy|love)|you must|candidates? must|applicants? must)\b(?! (?:met|made|done|kept|completed|submitted))/gi,
  },
];
