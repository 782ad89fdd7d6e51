/**
 * What tells a director's body from a manager's, and an individual's senior work from plain work.
 * Sources: Visulry, "Director of Product Management – Roles, Responsibilities and How to Become…" (2020s); "What Does a
 * Director of Product Management Do?" (role, skills, trajectory; undated); a short definition of the Director PM's activities.
 */
export interface LevelSignal {
  id: string;
  /** How much of a director's scope it shows: 2 owns it, 1 touches it; negative: plain product work. */
  weight: number;
  /** Where it counts: what the person does; also what is asked of the person; also what names the job in an introduction. */
  in: 'duty' | 'any' | 'introduction';
  pattern: RegExp;
}

/** Signs of a director's scope. */
export const DIRECTOR_SIGNALS: readonly LevelSignal[] = [
  // "own the product budget", "headcount planning", "service funding"
  {
    id: 'budget',
    weight: 2,
    in: 'duty',
    pattern:
      /\b(?:manag\w+|own\w*|plan\w*|set\w*|overs\w+|responsib\w+|allocat\w+)\b[^.;\n]{0,50}\b(?:budgets?|headcount|funding)\b|\b(?:resource|headcount) (?:planning|plans|allocation)\b/gi,
  },
  // "full P&L", "own the commercial model", "general manager of"
  {
    id: 'p-and-l',
    weight: 2,
    in: 'duty',
    pattern:
      /\bP ?& ?L\b|\bprofit (?:and|&) loss\b|\bcommercial model\b|\bas a business\b|\b(?:as|like) (?:a|the) ["“]?general manager["”]?|\bbusiness (?:unit|line) (?:leader|owner)\b/gi,
  },
  // "product portfolio", "several product lines", "suite of products"
  {
    id: 'portfolio',
    weight: 2,
    in: 'duty',
    pattern:
      /\b(?:product|application|service)s? portfolio\b|\bportfolio(?:-level| management| strategy| planning| of)\b|\bproduct lines\b|\b(?:suite of|multiple|several) products\b|\bportfolio of\b/gi,
  },
  // "manage managers", "coach supervisors", "leader of leaders"
  {
    id: 'leads-managers',
    weight: 2,
    in: 'any',
    pattern:
      /\b(?:manag|lead|coach|develop|mentor)\w* (?:and \w+ )?(?:a team of )?(?:other |senior |group |\d{1,2} |two |three |four |five |six )?(?:supervisors|directors|other leaders|leaders of|group product managers|managers of product managers|people managers)\b|\bmanagers? of managers\b|\bproduct managers and product leaders\b/gi,
  },
  // "work with the CEO", "present to the board", "member of the leadership team"
  {
    id: 'executives',
    weight: 1,
    in: 'duty',
    pattern:
      /\b(?:executives?|executive (?:leadership|team|peers)|c-level|c-suite|the board|board of directors|(?:senior )?leadership team|senior leadership|company leadership|\w+ leadership\b(?= team| to|,| and)|the ceo|ceo,|directors, heads)\b|\bmember of [\w\s]{0,20}leadership\b/gi,
  },
  // "standards of practice for PMs", "product operating model", "lead hiring for the chapter"
  {
    id: 'organisation',
    weight: 1,
    in: 'duty',
    pattern:
      /\b(?:product (?:organi[sz]ation|function|practice|discipline|chapter|culture|standards|operating model)|organi[sz]ational design|org design|standards of practice|operating cadence|standardi[sz]e (?:our |the )?(?:\w+ )?process\w*|r&d function|product management (?:function|practices|discipline))\b/gi,
  },
  // "multi-year roadmap", "long-term vision", "three-year plan"
  {
    id: 'long-term',
    weight: 1,
    in: 'duty',
    pattern: /\b(?:multi[- ‑]?year|long[- ‑]term|3-5[- ]year|(?:three|five)[- ]year)\b/gi,
  },
  // "company-wide", "across the organisation", "enterprise-level alignment"
  {
    id: 'company-wide',
    weight: 1,
    in: 'duty',
    pattern:
      /\b(?:company[- ]wide|enterprise-level|organi[sz]ation-wide|across the (?:whole |entire )?(?:organi[sz]ation|company|council|business|enterprise))\b/gi,
  },
  // "as the Senior Director for payments, you will"
  {
    id: 'named-leader',
    weight: 2,
    in: 'duty',
    pattern:
      /\bas (?:the|our|a) (?:senior |executive |managing )?(?:director|vice president|vp|head of product|chief product officer|cpo)\b/gi,
  },
  // "grow our core lending business", "run the payments business"
  {
    id: 'business',
    weight: 1,
    in: 'duty',
    pattern:
      /\b(?:grow|own|run|scale|build|lead)(?:s|ing)? (?:a|an|our|the) (?:(?:new|core|large|net-new|growing|substantial|entire) )*(?:[\w-]+ ){0,2}business\b(?! (?:case|unit|analy|intelligence|development|requirement|partner|process|stakeholder|team|need|goal|outcome|value|objective|result))/gi,
  },
  // "business cases", "return on investment"
  { id: 'business-case', weight: 1, in: 'duty', pattern: /\bbusiness cases?\b|\breturn on investment\b/gi },
];

/** Signs of an individual's work, senior (positive) or plain (negative). */
export const INDIVIDUAL_SIGNALS: readonly LevelSignal[] = [
  // "As a Senior Product Manager, you will", "our Principal PM"
  {
    id: 'named-senior',
    weight: 2,
    in: 'introduction',
    pattern:
      /\b(?:senior|sr\.?|staff|principal|lead|group) (?:technical |ai |data |growth )?(?:product managers?|pms?|product owners?)\b|\bproduct lead\b|\bhead of product\b|\bdirector of product\b/gi,
  },
  // "set the product vision and strategy"
  {
    id: 'strategy',
    weight: 1,
    in: 'duty',
    pattern:
      /\b(?:product|platform|long[- ]term|multi[- ‑]year|company|growth)? ?(?:vision|strategy|strategic direction)\b/gi,
  },
  // "complex, ambiguous problems", "multi-stakeholder"
  {
    id: 'complex',
    weight: 1,
    in: 'any',
    pattern:
      /\b(?:complex|ambigu\w+|0(?: to |-to-| ?→ ?)1|zero[- ]to[- ]one|multi-stakeholder|most important (?:product )?(?:bets|initiatives))\b/gi,
  },
  // "across several teams", "coach other product managers", "our first product manager"
  {
    id: 'wide',
    weight: 1,
    in: 'any',
    pattern:
      /\b(?:across (?:multiple|several|all|other) (?:\w+ )?(?:teams|products|surfaces|squads)|cross-product|(?:mentor|coach)(?:ing)? (?:other |fellow |junior )?(?:pms|product managers|others|peers)|first (?:\w+ ){0,2}product (?:hire|manager|person|lead)|executives?|lead by influence|multi[- ‑]year|evangelist|thought leader)\b/gi,
  },
  // "own the roadmap", "ship features": product work of any level, quoted where nothing else grades the text
  {
    id: 'product-work',
    weight: 0,
    in: 'duty',
    pattern: /\b(?:product )?roadmaps?\b|\b(?:new )?(?:product )?features\b/gi,
  },
  // "user stories", "acceptance criteria", "backlog grooming", "sprint planning"
  {
    id: 'stories-and-sprints',
    weight: -1,
    in: 'duty',
    pattern:
      /\b(?:user stories|feature stories|acceptance criteria|backlogs?|sprints?|wireframes|writing specs|jira|epics|tickets|grooming)\b/gi,
  },
  // "one squad", "a part of the journey", "contribute to the strategy"
  {
    id: 'one-squad',
    weight: -1,
    in: 'duty',
    pattern:
      /\b(?:your (?:cross[- ]functional )?squad|a part of (?:the|our)|within (?:our|the) [\w ]{0,24}(?:vertical|team)|contribut\w+ to the (?:overall )?product (?:vision|strategy)|support the (?:product|pm) team|assist)\b/gi,
  },
];
