import type { ResponsibilityId } from '../../knowledge/taxonomy.ts';

/** Who a product leader works with, as duties name them. */
const PEER =
  '(?:engineer(?:s|ing)?|design(?:ers?)?|developers?|marketing|sales|finance|legal|operations|support|data(?: science)?|science|research|customer success|product|teams?|departments?|peers|partners across|colleagues|stakeholders across|functions|squads|pods)';
const WORK_WITH =
  '(?:collaborat\\w+|work(?:ing)?|partner(?:s|ed|ing)?|liais\\w+|coordinat\\w+|align\\w*|interfac\\w+|bridge|cooperat\\w+|orchestrat\\w+|rally)';
/** Verbs by which a duty sets something rather than knows of it. */
const SET =
  '(?:set|sets|setting|defin\\w+|shap\\w+|own|owns|owning|driv\\w+|develop\\w*|creat\\w+|craft\\w*|lead|leads|leading|establish\\w*|execut\\w+|refin\\w+|articulat\\w+|chart\\w*|contribut\\w+|communicat\\w+|champion\\w*|formulat\\w+|build\\w*|deliver\\w*|inform\\w*|influenc\\w+|evolv\\w+|determin\\w+|responsible for|accountable for|steer\\w*|translat\\w+|align\\w*|implement\\w*|help\\w*|form\\w*|guid\\w+|direct\\w*|spearhead\\w*)';

/**
 * The wordings of each duty, looked for in one sentence that states duties. `not`: the sentence part that the match must
 * not hold. Sorted by id; a duty is found when any wording is.
 */
export interface DutyWordings {
  id: ResponsibilityId;
  wordings: readonly RegExp[];
  /** True when the duty is one of product people only: the same words in another job mean another thing. */
  productOnly?: boolean;
}

export const DUTY_WORDINGS: readonly DutyWordings[] = [
  {
    id: 'budget-resources',
    wordings: [
      /\b(?:manag\w+|own\w*|plan\w*|set\w*|control\w*|prepar\w+|oversee\w*|forecast\w*|allocat\w+|track\w*|develop\w*|responsib\w+|accountab\w+|participat\w+)\b[^.;]{0,60}\b(?:budgets?|budgeting|headcount|funding)\b/i,
      /\bbudget(?:s|ary)? (?:management|planning|ownership|responsibility|allocation)\b/i,
      /\b(?:resource|capacity|headcount) (?:planning|plans?|allocation|management)\b/i,
      /\b(?:allocat\w+|manag\w+|balanc\w+|optimi[sz]\w+) (?:\w+ ){0,3}resources\b/i,
    ],
  },
  {
    id: 'business-case',
    wordings: [
      /\b(?:business|investment|product) cases?\b/i,
      /\b(?:build\w*|develop\w*|creat\w+|own\w*|maintain\w*) (?:\w+ ){0,3}financial model(?:s|ing|ling)?\b/i,
      /\b(?:roi|return on investment|cost[- ]benefit|unit economics)\b[^.;]{0,30}\b(?:analy\w+|model\w*|estimat\w+|assess\w*)\b/i,
      /\b(?:analy\w+|model\w*|estimat\w+|assess\w*|demonstrat\w+) (?:\w+ ){0,3}(?:roi|return on investment|unit economics)\b/i,
    ],
  },
  {
    id: 'cross-functional',
    wordings: [
      new RegExp(`\\b${WORK_WITH}\\b[^.;]{0,80}\\b(?:with|across|between)\\b[^.;]{0,60}\\b${PEER}\\b`, 'i'),
      new RegExp(`\\b(?:partner|align)(?:s|ing|ed)?\\b[^.;]{0,60}\\b${PEER}\\b`, 'i'),
      /\bcross[- ]?functional(?:ly)?\b/i,
      /\b(?:multi-?disciplinary|interdisciplinary) (?:\w+ )?teams?\b/i,
      /\b(?:liaison|glue|bridge|link) between\b/i,
      /\bacross (?:teams|departments|functions|the organi[sz]ation|the company)\b/i,
      new RegExp(`\\b${PEER},? and ${PEER} collaboration\\b`, 'i'),
      new RegExp(
        `\\b(?:lead|guide|empower|support|enabl)(?:e|s|ing)? (?:our |the |your )?${PEER}(?:,| and|/) (?:\\w+ )?${PEER}`,
        'i',
      ),
    ],
  },
  {
    id: 'customer-engagement',
    wordings: [
      /\b(?:talk\w*|speak\w*|engag\w+|meet\w*|visits?|visiting|interview\w*|interact(?:ing)?|work(?:ing)?|connect\w*|communicat\w+|partner(?:ing)?|consult\w*|listen\w*|relationships?|spend\w* time|sit\w* down)\b (?:\w+ ){0,3}(?:with|to|and) (?:\w+[ ,]+){0,5}(?:customers|users|clients|prospects|buyers|merchants|patients|players|clinicians)\b(?! (?:success|support|experience|experiences|teams?|service)\b)/i,
      /\b(?:customers?|users?|clients?|prospects?) (?:and \w+ )?(?:interviews?|discovery|visits?|conversations?|research|meetings?|validation|testing|calls|sessions)\b/i,
      /\b(?:conduct|lead|run|drive|perform|carry out|own)\w* (?:[\w-]+[ ,]+){0,5}(?:customer|user|product|primary) (?:discovery|research|interviews)\b/i,
      /\b(?:customers?|users?|clients?|product|market|sellers?)(?:['’]s?)? (?:\w+ ){0,2}feedback\b/i,
      /\bfeedback (?:\w+ ){0,3}(?:from|to) (?:\w+ ){0,3}(?:customers?|users?|clients?|stakeholders|sellers?)\b/i,
      /\bvoice of (?:the )?(?:customer|user)s?\b/i,
      /\b(?:gather\w*|collect\w*|captur\w+|solicit\w*) (?:\w+[ ,]+){0,4}(?:feedback|client insights|customer insights|user insights)\b/i,
      /\b(?:usability|user) (?:testing|research|studies)\b|\bvalidat\w+ (?:\w+ ){0,3}with (?:\w+ ){0,2}(?:users|customers)\b/i,
      /\b(?:deep|develop|build) (?:\w+ )?empathy for (?:our |the )?(?:users|customers)\b/i,
    ],
  },
  {
    id: 'evangelism',
    wordings: [
      /\b(?:internal and )?external(?:ly)? (?:evangeli\w+|thought leader\w*|spokes\w+|ambassador)\b/i,
      /\b(?:product|technical|external|chief) evangelist\b|\bevangelist\b|\bevangeli[sz]\w+ (?:\w+ ){0,3}(?:product|platform|solution|brand|offering|externally|vision)s?\b/i,
      /\bthought[- ]lead(?:er|ership)\b/i,
      /\b(?:speak\w*|present\w*)\b[^.;]{0,50}\b(?:conferences?|industry events|webinars?|meetups?|trade shows?|events)\b/i,
      /\bpublic speaking\b|\bspeaking to the press\b/i,
      /\banalyst (?:relations|briefings?)\b|\bbrief\w* (?:\w+ ){0,3}(?:analysts|press|media)\b/i,
      /\b(?:public|external) face of\b|\bspokesperson\b/i,
      /\b(?:engage|build|grow|nurture)\w* (?:with )?(?:[\w-]+ ){0,3}communit(?:y|ies) of\b/i,
      /\b(?:engage|build|grow|nurture)\w* (?:with )?(?:\w+ ){0,3}(?:developer|open source|user) communit(?:y|ies)\b/i,
    ],
  },
  {
    id: 'executive-stakeholders',
    wordings: [
      /\b(?:present\w*|communicat\w+|manag\w+|align\w*|engag\w+|partner\w*|report|updat\w+|influenc\w+|inform\w*|represent\w*|work\w*|liais\w+|collaborat\w+|relationships|transparen\w+|share|sharing|insights|excite|bridge|buy-in|convinc\w+|products|metrics)\b[^.;]{0,70}\bstakeholders?\b/i,
      /\bstakeholder (?:management|engagement|communications?|alignment|relationships|expectations)\b|\bexecutive stakeholders\b/i,
      /\b(?:present\w*|communicat\w+|partner\w*|engag\w+|influenc\w+|inform\w*|advis\w+|work\w*|align\w*|brief\w*|collaborat\w+|updat\w+|guidance|prepar\w+|represent\w*|insights|excite)\b[^.;]{0,60}\b(?:executives?|executive (?:leadership|team|leaders|management|staff)|senior (?:leadership|leaders|management|executives)|company leadership|leadership team|[\w/]+ leadership|c-level|c-suite|the board|board of directors|board and|board members|ceo|s-team|emt|heads of)\b/i,
      /\bexecutive[- ]level (?:forums?|updates|reporting|presentations?)\b|\b(?:board|ceo|executive) (?:and \w+ )?(?:materials|updates|reviews|reporting|presentations)\b/i,
      /\b(?:present|report|communicat)\w* (?:\w+,? ){0,4}(?:progress|updates|results)\b/i,
      /\bregular updates\b/i,
    ],
  },
  {
    id: 'experimentation-data',
    productOnly: true,
    wordings: [
      /\b(?:a\/b|ab|split|multivariate|hypothes[ie]s|rapid)[ -]?test\w*\b|\btest (?:and|,) (?:iterate|learn)\b|\btest\w* (?:and \w+ )?(?:\w+ )?hypothes[ie]s\b|\bdesign tests\b/i,
      /\bexperiment(?:s|ation|ing)?\b/i,
      /\bhypothes[ie]s\b/i,
      /\bdata[- ](?:driven|informed|based|backed|led)\b/i,
      /\b(?:use|uses|using|utili[sz]\w+|leverag\w+|analy[sz](?:e|es|ing)|dig(?:ging)? into|interpret\w*|synthesi[sz]\w+|rely\w* on|fuse)\b (?:[\w-]+[ ,]+){0,4}(?:data|analytics|insights|learnings)\b(?! (?:engineer|scien|assets?|platform|integration|analyst|warehouse|model|pipeline|products?))/i,
      /\b(?:quantitative|qualitative)(?: and (?:quantitative|qualitative))? (?:data|analysis|research|insights|learnings)\b/i,
      /\b(?:data analysis|usage data|data insights?|data and insights|user data)\b/i,
      /\bcontinuous iteration\b|\bconduct analys[ie]s\b/i,
    ],
  },
  {
    id: 'go-to-market-launch',
    wordings: [
      /\b(?:go[- ]to[- ]market|gtm) (?:\w+ ){0,2}(?:plan|plans|strateg\w+|launch\w*|product readiness|readiness|motion|execution|approach|activities|efforts|playbooks?|campaigns?)\b|\bgo[- ]to[- ]market\b|\/gtm strategy\b/i,
      /\b(?:product|market|core product) launch(?:es)?\b(?!ed)/i,
      /\blaunch (?:plans?|planning|strateg\w+|activities|readiness|campaigns?)\b/i,
      /\b(?:plan|lead|drive|oversee|manage|coordinate|execute|support|own|ensur)\w*\b[^.;]{0,40}\b(?:launches|successful(?:ly)? launch\w*|launch of)\b/i,
      /\bpricing (?:and|&) packaging\b|\b(?:own|define|develop|set|drive)\w* (?:\w+ ){0,2}pricing\b|\bpricing strateg(?:y|ies)\b/i,
      /\b(?:product|market) (?:messaging|positioning)\b|\b(?:messaging (?:and|&) (?:positioning|content)|positioning (?:and|&) \w+)\b/i,
      /\bsales (?:enablement|tools|collateral)\b|\benabl\w+ (?:the )?sales\b/i,
    ],
  },
  {
    id: 'hire-onboard',
    wordings: [
      /(?<!product |first |new |key |is |are |we're |we’re )\b(?:hire|hires|hiring|recruit|recruits|recruiting|onboard|attract|attracting)\b(?:,? (?:and )?[\w-]+){0,7} (?:teams?|talent|product|people|managers|staff|members?|pms|designers|chapter)\b/i,
      /\b(?:lead|manage|own|participate in|drive)\w* (?:\w+ ){0,2}(?:hiring|recruit(?:ing|ment))\b/i,
      /\bsupport (?:the )?onboarding of (?:new )?(?:staff|team|hires|employees|members|pms)\b|\bonboarding (?:of )?new (?:staff|team members|hires|pms)\b/i,
      /\bbuild(?:ing)?(?:,| and| &|\/|,? (?:\w+, ){0,3}and) (?:\w+ )?(?:lead(?:ing)?|scal(?:e|ing)|manag\w+|grow\w*|develop\w*|mentor\w*|coach\w*|run)\b[^.;]{0,60}\b(?:teams?|organi[sz]ation|function|managers)\b/i,
      /\b(?:lead|mentor|manage|coach)(?:ing)?(?:, \w+){0,2},? (?:and|&) (?:grow|scale|build|expand)(?:ing)? [^.;]{0,40}\b(?:teams?|organi[sz]ation|function)\b/i,
      /\b(?:build|scale|expand)(?:ing)? (?:out )?(?:a|the|our|your) (?:[\w-]+ ){0,4}(?:teams?|functions?|chapter)\b/i,
      /\bhiring plans?\b/i,
    ],
  },
  {
    id: 'innovation',
    wordings: [
      /\b(?:driv\w+|foster\w*|lead\w*) (?:\w+ )?innovations?\b(?! (?:and|,) )|\bto innovate\b|\bintroduc\w+ (?:\w+ )?innovat\w+\b|\bdriving innovations?\b/i,
      /\b(?:0|zero)(?: ?(?:to|→|-to-|->|>) ?|-)(?:1|one)\b/i,
      /\bemerging (?:[\w-]+ ){0,2}(?:technolog\w+|opportunit\w+|model capabilities)\b/i,
      /\b(?:stay|keep)\w* (?:on top|abreast|ahead|up[- ]to[- ]date) (?:of|on|with) (?:new|emerging|the latest) (?:\w+ )?technolog\w+/i,
      /\b(?:identify\w*|explor\w+|discover\w*|uncover\w*|find\w*|generat\w+|develop\w*|build\w*|creat\w+|launch\w*|conceptuali[sz]e\w*|incubat\w+|identify and develop|shap\w+) (?:[\w-]+ ){0,3}(?:new|net-new|untapped|novel) (?:[\w-]+ ){0,2}(?:products?|product lines?|features|offerings?|business(?:es)?|opportunit\w+|verticals)\b/i,
      /\bnew product (?:development|lines?|innovation|opportunities)\b|\bnet-new\b/i,
      /\bpioneer(?:ing)? (?!product launch)/i,
      /\bintegration of (?:advanced|new|emerging) \w+/i,
      /\b(?:identify|pilot)\w*,? (?:pilot,? )?(?:and )?(?:\w+ )?ai use cases\b|\bai use cases\b/i,
    ],
  },
  {
    id: 'lead-product-managers',
    productOnly: true,
    wordings: [
      /\b(?:lead|manag|mentor|coach|supervis|develop|grow|motivat|guid|inspir|hir|build|scal|recruit|direct)(?:s|e|es|ing)?\b(?:[^.;]{0,60})\b(?:team|group|organi[sz]ation|chapter|function)s? of (?:[\w-]+[ ,]+){0,4}(?:product|pms?|managers|designers|people|\d+)\b/i,
      /\b(?:lead|manag|mentor|coach|supervis|develop|grow|motivat|guid|inspir|direct)(?:s|e|es|ing)?\b[^.;]{0,50}\b(?:product managers|pms|product owners|product leaders|direct reports?|product team|product people|product talent|junior (?:members|pms|product)|product organi[sz]ation|product function)\b(?! member)/i,
      /\b(?:people|line|performance) manage(?:ment)?\b|\bline manage\b/i,
      /\bdirect reports?\b/i,
      /\bbuild\w*(?:,| and| &|\/|,? (?:\w+, ){0,3}and) (?:\w+ )?(?:lead(?:ing)?|scal(?:e|ing)|manag\w+|grow\w*|mentor\w*|coach\w*)\b[^.;]{0,60}\b(?:teams?|organi[sz]ation|function|managers)\b/i,
      /\b(?:provide|offer)\w* (?:[\w-]+,? ){0,4}(?:coaching|mentorship|mentoring)\b/i,
      /\bperformance (?:reviews?|evaluations?|plans?)\b/i,
      /\bhir\w+, (?:\w+,? )*(?:and )?(?:lead|supervis|manag|mentor|develop)\w* [^.;]{0,40}\bteam\b/i,
      /\bemployee development\b/i,
    ],
  },
  {
    id: 'market-competition',
    wordings: [
      /\bcompetitors?\b|\bcompetition\b|\bcompetitive (?:\w+ )?(?:analys\w+|landscape|intelligence|insights?|positioning|research|market|products|dynamics|trends)\b/i,
      /\b(?:market|surrounding market)(?: and \w+| & \w+|,? \w+,? and \w+)? (?:research|trends?|analys[ie]s|needs|opportunit\w+|intelligence|landscape|insights|gaps|position|understanding)\b|\bresearching the (?:\w+ )?market\b|\b(?:unmet|evolving) (?:\w+ )?(?:market|needs)\b/i,
      /\b(?:monitor|track|follow|stay|keep|analy[sz]e|understand)\w*\b[^.;]{0,40}\b(?:industry|market|business) trends\b|\bkey business trends\b/i,
      /\b(?:understand\w*|identify\w*|uncover\w*|anticipat\w+|research\w*|analy[sz]\w+|discover\w*|acquire)\b (?:(?:a|the|and|of|our|your|their|deep|deeply|full|customers?|users?|users'|customer's|clients?|business|core|online|unmet|key|internal|translate|\w+ing|\w+s|engineering)[ ,]+){0,8}(?:needs|pain points|problems|behaviou?rs?|product gaps)\b/i,
      /\b(?:customer|user|market|client) segment(?:s|ation)?\b/i,
    ],
  },
  {
    id: 'metrics-kpis',
    wordings: [
      /\b(?:okrs?|kpi['’]?s?|key performance indicators?|success criteria|success measures|key results|leading indicators|performance measures|measurement (?:functions?|frameworks?|plans?)|dashboards)\b/i,
      /\b(?:defin\w+|set\w*|track\w*|own\w*|monitor\w*|measur\w+|report\w*|establish\w*|analy[sz]\w+|improv\w+|manag\w+|understand\w*|develop\w*|embed\w*|us(?:e|ing))\b[^.;]{0,60}\bmetrics?\b|\b(?:success|product|key|retention|metric) (?:metrics|definitions)\b/i,
      /\b(?:measur\w+|track\w*|monitor\w*|evaluat\w+) (?:and \w+ )?(?:\w+ ){0,3}(?:performance|success|impact|adoption|outcomes|results|effectiveness)\b/i,
      /\bset\w* (?:the |clear |measurable )*(?:business |product |team )?(?:goals|objectives|targets)\b|\bwhat success looks like\b|\bclear (?:goals|baselines|outcomes)\b/i,
      /\bproduct performance\b/i,
    ],
  },
  {
    id: 'partnerships',
    wordings: [
      /(?<!\bin (?:close |consultative )?|consultative |formal )\bpartnerships?\b(?! (?:with (?:the |our )?(?:engineering|design|sales|marketing|product|data|cpo|ceo|commercial|enterprise|cto|stakeholder)|opportunit))/i,
      /\b(?:third[- ]part(?:y|ies)|external|strategic|technology|channel|integration|potential|key enterprise|shipping|platform|hardware) (?:and \w+ )?(?:vendors? and )?(?:partners|vendors|suppliers|partner relationships|vendor relationships)\b/i,
      /\b(?:vendor|supplier|partner) (?:relationships?|selection|integrations?|ecosystem)\b/i,
      /\b(?:manage|negotiate|evaluate|select|identify)\w* (?:\w+ ){0,4}(?:vendors|third parties|alliances)\b/i,
    ],
  },
  {
    id: 'pnl-revenue',
    wordings: [
      /\bp ?& ?l\b|\bprofit (?:and|&) loss\b|\b(?:increas\w+|driv\w+|own\w*|manag\w+|responsib\w+|accountab\w+) (?:[\w-]+ ){0,5}profitability\b/i,
      /\b(?:own|responsib|accountab|deliver|hit|achiev|exceed|grow)\w*\b (?:\w+ ){0,5}(?:revenue|arr|margins?|commercial (?:outcomes?|results|success|performance|model)|business outcomes?|sales targets|monetization strategy)\b/i,
      /\b(?:yoy|annual) growth of\b[^.;]{0,60}\brevenue\b|\brevenue (?:goals|targets|ownership)\b|\bgeneral manager\b/i,
      /\b(?:economy|monetization) (?:and \w+ )?strategy\b|\bgrow (?:our|the) (?:\w+ ){0,2}business\b/i,
    ],
  },
  {
    id: 'portfolio',
    productOnly: true,
    wordings: [
      /\b(?:product|project|application|offering)s? portfolio\b|\bportfolio (?:of|management|planning|strategy|roadmap|decisions|level|-level)\b|\bportfolio-level\b/i,
      /\b(?:manag\w+|own\w*|lead\w*|overs\w+|strategy|performance|grow\w*|direct\w*)\b[^.;]{0,50}\b(?:portfolio|product lines|suite of products|multiple products|several products)\b/i,
    ],
  },
  {
    id: 'process-org-design',
    wordings: [
      /\b(?:defin|establish|build|creat|develop|implement|standardi[sz]|set|matur|streamlin|improv|optimi[sz]|evolv|institutionali[sz]|own|driv|deploy|refin|introduc|shap|design)(?:e|es|ed|ing|s|ting)?\b (?:(?:and|a|an|the|our|your|new|clear|scalable|efficient|repeatable|consistent|constantly|continuously|maturing|reusable|lightweight|agile|product|development|planning|strategic|team|delivery|procurement|management|operational|best|drive|driving|deploying|implement|implementing|streamlining|managing|creating|high-performing|\w+ing)[ ,-]+){0,6}(?:process(?:es)?|best practices|playbooks?|operating (?:model|rhythm|cadence)|standards|methodolog(?:y|ies)|ways of working|rituals|governance|product culture|practices)\b/i,
      /\bstandards of practice\b|\bbest[- ]practice process\b|\bshared processes\b|\brepeatable processes\b|\blearning loops\b/i,
      /\bproduct (?:culture|operations|excellence|discipline|practice|craft|standards)\b/i,
      /\borgani[sz]ational (?:design|structure)\b|\bteam (?:structure|topolog\w+)\b|\bthe way we (?:\w+ and )?(?:design|build|work)\b/i,
    ],
  },
  {
    id: 'requirements-delivery',
    wordings: [
      /\b(?:product |business |technical |functional |detailed |user |customer |clear )?(?:requirements?|user stories|acceptance criteria|prds?|specifications?|specs|epics)\b/i,
      /\bbacklogs?\b|\bsprints?\b/i,
      /\b(?:product|development|feature) (?:\w+ )?life ?-?cycles?\b|\blife ?-?cycle\b/i,
      /\bfrom (?:\w+ ){0,3}(?:concept|ideation|idea|inception|discovery|conception|definition|strategy|research|planning|start)\b[^.;]{0,40}\b(?:to|through|until)\b|\b(?:discovery|concept|ideation) (?:through|to) (?:delivery|launch|scale)\b/i,
      /\bend[- ]to[- ]end\b/i,
      /\b(?:ship(?:s|ping)?|deliver(?:s|ing)?|launch(?:es|ing)?|releas(?:e|es|ing)|implement(?:s|ing)?)\b (?:[\w-]+[ ,]+){0,5}(?:products?|features?|solutions?|functionality|capabilities|improvements|code|services|milestones|weekly|at scale|systems)\b/i,
      /\b(?:product|roadmap) (?:delivery|execution)\b|\bproduct development\b|\bdelivery of\b|\bon-time delivery\b/i,
      /\b(?:defin\w*|build\w*|design\w*|develop\w*) (?:and \w+ )?(?:[\w-]+ ){0,3}(?:new )?(?:features?|product bets|capabilities)\b|\bfeature definitions?\b/i,
      /\bprioriti[sz]e (?:and \w+ )?(?:\w+ ){0,3}(?:features|work|backlog|initiatives)\b|\bprototyp\w+\b/i,
    ],
  },
  {
    id: 'risk-compliance',
    productOnly: true,
    wordings: [
      /\b(?:ensur\w+|maintain\w*|manag\w+|adher\w+|driv\w+|own\w*|navigat\w+|meet\w*|support\w*|understand\w*|comply\w*|responsib\w+)\b[^.;]{0,50}\b(?:compliance|compliant|regulatory|privacy regulations|regulations|gdpr|hipaa|sox|pci|soc ?2)\b/i,
      /\b(?:legal|financial|regulatory|privacy) (?:and \w+ )?(?:regulations|compliance)\b/i,
      /\brisk (?:management|assessments?|mitigation)\b|\b(?:manag|mitigat|assess)\w* (?:\w+ ){0,3}risks?\b/i,
      /\b(?:privacy|security|legal) (?:\w+ ){0,2}(?:requirements|standards|reviews?|obligations|policies)\b/i,
      /\bguardrails?\b/i,
    ],
  },
  { id: 'roadmap', productOnly: true, wordings: [/\broad-?maps?(?:ping)?\b/i, /\brelease plan(?:s|ning)?\b/i] },
  {
    id: 'vision-strategy',
    productOnly: true,
    wordings: [
      new RegExp(
        `\\b${SET}\\b[^.;]{0,70}?\\b(?:visions?|(?<!market |marketing |pricing |monetization |sales |launch |content |data |communication |release |testing |translating |guide )strateg(?:y|ies)|strategic (?:direction|vision|plans?)|product direction)\\b`,
        'i',
      ),
      /\bwhat (?:we|to|gets) (?:should )?build\b/i,
    ],
  },
];
