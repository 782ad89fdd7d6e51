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
}

export const DUTY_WORDINGS: readonly DutyWordings[] = [
  {
    id: 'budget-resources',
    wordings: [
      /\b(?:manag\w+|own\w*|plan\w*|set\w*|control\w*|prepar\w+|oversee\w*|forecast\w*|allocat\w+|track\w*|develop\w*|responsib\w+|accountab\w+|participat\w+)\b[^.;]{0,60}\b(?:budgets?|budgeting|headcount|funding|spend)\b/i,
      /\bbudget(?:s|ary)? (?:management|planning|ownership|responsibility|allocation)\b/i,
      /\b(?:resource|capacity|headcount) (?:planning|plans?|allocation|management|needs)\b/i,
      /\b(?:allocat\w+|manag\w+|balanc\w+|optimi[sz]\w+) (?:\w+ ){0,3}resources\b/i,
    ],
  },
  {
    id: 'business-case',
    wordings: [
      /\b(?:business|investment|product) cases?\b/i,
      /\bfinancial model(?:s|ing|ling)?\b/i,
      /\b(?:roi|return on investment|cost[- ]benefit|unit economics)\b[^.;]{0,30}\b(?:analy\w+|model\w*|estimat\w+|assess\w*)\b/i,
      /\b(?:analy\w+|model\w*|estimat\w+|assess\w*|demonstrat\w+) (?:\w+ ){0,3}(?:roi|return on investment|unit economics)\b/i,
    ],
  },
  {
    id: 'cross-functional',
    wordings: [
      new RegExp(`\\b${WORK_WITH}\\b[^.;]{0,80}\\b(?:with|across|between)\\b[^.;]{0,60}\\b${PEER}\\b`, 'i'),
      new RegExp(`\\b(?:partner|align|bridge|unite|connect)\\w*\\b[^.;]{0,60}\\b${PEER}\\b`, 'i'),
      /\bcross[- ]?functional(?:ly)?\b/i,
      /\b(?:multi-?disciplinary|interdisciplinary) (?:\w+ )?teams?\b/i,
      /\b(?:liaison|glue|bridge|link) between\b/i,
      /\bacross (?:teams|departments|functions|the organi[sz]ation|the company|the business)\b/i,
    ],
  },
  {
    id: 'customer-engagement',
    wordings: [
      /\b(?:talk\w*|speak\w*|engag\w+|meet\w*|visit\w*|interview\w*|interact\w+|work\w*|connect\w*|communicat\w+|partner\w*|consult\w*|listen\w*|relationships?|spend\w* time|sit\w* down)\b[^.;]{0,40}\b(?:with|to|and) (?:\w+[ ,]+){0,5}(?:customers?|users?|clients?|prospects?|buyers|merchants|patients|players|clinicians)\b/i,
      /\b(?:customers?|users?|clients?|prospects?) (?:\w+ ){0,2}(?:interviews?|discovery|visits?|conversations?|research|meetings?|validation|testing|calls)\b/i,
      /\b(?:customer|user|client|product|market|seller|qualitative) (?:\w+ ){0,2}feedback\b/i,
      /\bfeedback (?:\w+ ){0,3}from (?:\w+ ){0,3}(?:customers?|users?|clients?|stakeholders)\b/i,
      /\bvoice of (?:the )?(?:customer|user)s?\b/i,
      /\b(?:gather\w*|collect\w*|captur\w+|synthesi[sz]\w+|solicit\w*) (?:\w+[ ,]+){0,4}(?:feedback|client insights|customer insights|user insights)\b/i,
      /\b(?:usability|user|primary) (?:testing|research|studies)\b/i,
    ],
  },
  {
    id: 'evangelism',
    wordings: [
      /\b(?:internal and )?external(?:ly)? (?:evangeli\w+|thought leader\w*|spokes\w+|ambassador)\b/i,
      /\bevangeli[sz]\w+\b/i,
      /\bthought[- ]lead(?:er|ership)\b/i,
      /\b(?:speak\w*|present\w*)\b[^.;]{0,50}\b(?:conferences?|events|webinars?|meetups?|trade shows?)\b/i,
      /\bpublic speaking\b/i,
      /\b(?:industry )?analysts? (?:relations|briefings?)\b|\bbrief\w* (?:\w+ ){0,3}(?:analysts|press|media)\b/i,
      /\b(?:public|external) face of\b|\bspokesperson\b/i,
      /\b(?:engage|build|grow|nurture)\w* (?:with )?(?:\w+ ){0,3}(?:developer |open source |user )communit(?:y|ies)\b/i,
    ],
  },
  {
    id: 'executive-stakeholders',
    wordings: [
      /\bstakeholders?\b/i,
      /\b(?:executive|senior|exec|company|product|organi[sz]ational|business) (?:leadership|leaders|team|management|stakeholders|sponsors)\b/i,
      /\b(?:c-level|c-suite|executives?|the board|board of directors|leadership team|the ceo|ceo|cpo|cto|founders?|senior leaders?(?:hip)?|s-team)\b/i,
      /\b(?:present|report|communicat)\w*\b[^.;]{0,60}\b(?:progress|leadership|management|updates|strategy|executive\w*|results)\b/i,
    ],
  },
  {
    id: 'experimentation-data',
    wordings: [
      /\b(?:a\/b|ab|split|multivariate|hypothes[ie]s|rapid) ?-?test\w*\b/i,
      /\bexperiment(?:s|ation|ing)?\b/i,
      /\bhypothes[ie]s\b/i,
      /\bdata[- ](?:driven|informed|based|backed|led)\b/i,
      /\b(?:us\w+|leverag\w+|utili[sz]\w+|analy[sz]\w+|dig\w*|interpret\w*|synthesi[sz]\w+|mining?)\b[^.;]{0,40}\b(?:data|analytics|insights)\b/i,
      /\b(?:quantitative|qualitative)(?: and (?:quantitative|qualitative))? (?:data|analysis|research|insights|learnings|feedback)\b/i,
      /\bdata (?:analysis|insights?|and insights)\b/i,
    ],
  },
  {
    id: 'go-to-market-launch',
    wordings: [
      /\bgo[- ]to[- ]market\b|\bgtm\b/i,
      /\b(?:product|feature|market|core) launch(?:es)?\b/i,
      /\b(?:launch|release)(?:es)? (?:plans?|planning|strateg\w+|activities|readiness|campaigns?)\b/i,
      /\b(?:plan|lead|drive|oversee|manage|coordinate|execute|support|own)\w*\b[^.;]{0,40}\blaunch(?:es|ing)?\b/i,
      /\b(?:pricing|packaging)\b/i,
      /\b(?:product )?(?:messaging|positioning)\b/i,
      /\bsales (?:enablement|tools|collateral|training)\b|\benable (?:the )?sales\b/i,
      /\bbring\w* (?:\w+ ){0,4}to market\b/i,
    ],
  },
  {
    id: 'hire-onboard',
    wordings: [
      /\b(?:hir(?:e|es|ing)|recruit\w*|onboard(?:ing)?|attract(?:ing)?|interview(?:ing)? candidates)\b[^.;]{0,60}\b(?:teams?|talent|product|people|managers|staff|members?|pms?|designers|reports)\b/i,
      /\b(?:lead|manage|own|support|participate in|drive) (?:\w+ ){0,2}(?:hiring|recruit(?:ing|ment)|onboarding)\b/i,
      /\bbuild(?:ing)?(?:,| and|\/|,? (?:\w+, ){0,3}and) (?:\w+ )?(?:lead(?:ing)?|scale|scaling|manag\w+|grow\w*|develop\w*|mentor\w*|coach\w*|run)\b[^.;]{0,60}\b(?:teams?|organi[sz]ation|function|managers)\b/i,
      /\b(?:build|grow|scale|expand)(?:ing)? (?:out )?(?:a|the|our|your|and \w+ (?:a|the|our|your)) (?:\w+[ -]){0,4}(?:team|function|organi[sz]ation|chapter)\b/i,
      /\b(?:hiring|recruitment) (?:plans?|process|decisions)\b/i,
    ],
  },
  {
    id: 'innovation',
    wordings: [
      /\binnovat\w+\b/i,
      /\b(?:0|zero)(?: ?(?:to|→|-to-|->|>) ?|-)(?:1|one)\b/i,
      /\b(?:new|emerging|next[- ]generation|cutting[- ]edge|novel) (?:\w+ ){0,2}(?:product lines?|technolog\w+|markets?|opportunit\w+|business(?:es)?|verticals|use cases|product areas|capabilities|trends)\b/i,
      /\b(?:identify|explore|discover|uncover|find|generate|develop|build|creat)\w* (?:and \w+ )?(?:\w+ ){0,2}(?:new|net-new|untapped|growth|product) (?:product )?(?:opportunit\w+|products|ideas|offerings|businesses)\b/i,
      /\bnew products?\b/i,
      /\bpioneer\w*\b|\bincubat\w+\b|\bfrom (?:the ground up|scratch)\b/i,
    ],
  },
  {
    id: 'lead-product-managers',
    wordings: [
      /\b(?:lead|manag|mentor|coach|supervis|develop|grow|motivat|guid|inspir|hir|build|scal|recruit|direct)(?:s|e|es|ing)?\b(?:[^.;]{0,60})\b(?:team|group|organi[sz]ation|chapter|function)s? of (?:\w+[ -,]*){0,4}(?:product|pms?|managers|designers|people|\d+)\b/i,
      /\b(?:lead|manag|mentor|coach|supervis|develop|grow|motivat|guid|inspir|hir|direct)(?:s|e|es|ing)?\b[^.;]{0,50}\b(?:product managers|pms|product owners|product leaders|direct reports?|product team|product people|product talent|team members|junior (?:pms|product)|product organi[sz]ation|product function)\b/i,
      /\b(?:people|line|performance) manage(?:ment|r)?\b/i,
      /\bdirect reports?\b/i,
      /\bbuild\w*(?:,| and|\/|,? (?:\w+, ){0,3}and) (?:\w+ )?(?:lead(?:ing)?|scale|manag\w+|grow\w*|mentor\w*|coach\w*)\b[^.;]{0,60}\b(?:teams?|organi[sz]ation|function|managers)\b/i,
      /\b(?:provide|offer)\w* (?:\w+,? ){0,3}(?:coaching|mentorship|mentoring)\b/i,
      /\bperformance (?:reviews?|evaluations?|plans?)\b/i,
    ],
  },
  {
    id: 'market-competition',
    wordings: [
      /\bcompetit(?:ors?|ion|ive)\b/i,
      /\bmarket (?:\w+ ){0,2}(?:research|trends?|analys[ie]s|needs|opportunit\w+|intelligence|dynamics|landscape|insights|conditions|gaps|segments?)\b/i,
      /\bindustry (?:trends|developments|best practices)\b/i,
      /\bunderstand\w*\b[^.;]{0,50}\b(?:needs|pain points|problems|market|requirements)\b/i,
      /\b(?:customer|user|client|business|unmet)s?['’]? (?:needs|pain points|problems|requirements|behaviou?rs?)\b/i,
    ],
  },
  {
    id: 'metrics-kpis',
    wordings: [
      /\b(?:okrs?|kpis?|key performance indicators?|metrics?|success criteria|success measures|key results)\b/i,
      /\b(?:measur\w+|track\w*|monitor\w*|analy[sz]\w+|report\w* on|evaluat\w+) (?:\w+ ){0,4}(?:performance|success|impact|adoption|outcomes|results|usage|progress)\b/i,
      /\bset\w* (?:the |clear |measurable )*(?:business |product |team )?(?:goals|objectives|targets)\b/i,
      /\bproduct performance\b|\bmeasurable (?:outcomes|results|impact|goals)\b/i,
    ],
  },
  {
    id: 'partnerships',
    wordings: [
      /\bpartnerships?\b/i,
      /\b(?:third[- ]part(?:y|ies)|external|strategic|technology|channel|integration|vendor) (?:\w+ ){0,2}(?:partners?|vendors?|suppliers?|relationships?)\b/i,
      /\b(?:vendors?|suppliers?|partner) (?:relationships?|management|selection|integrations?|ecosystem)\b/i,
      /\b(?:manage|negotiate|evaluate|select|work with|build|identify)\w* (?:\w+ ){0,4}(?:vendors|suppliers|third parties|alliances)\b/i,
    ],
  },
  {
    id: 'pnl-revenue',
    wordings: [
      /\bp ?& ?l\b|\bprofit (?:and|&) loss\b|\bprofitability\b/i,
      /\b(?:own|drive|grow|deliver|increase|responsib|accountab|maximi[sz]e|achiev|accelerat)\w*\b[^.;]{0,50}\b(?:revenue|arr|margins?|commercial (?:outcomes?|results|success|performance|model)|business outcomes?|monetization|sales targets)\b/i,
      /\brevenue (?:growth|goals|targets|ownership|generation|streams)\b/i,
      /\bmonetization strateg(?:y|ies)\b/i,
    ],
  },
  {
    id: 'portfolio',
    wordings: [
      /\bportfolios?\b/i,
      /\b(?:product lines|suite of products|multiple products|several products|products and services across)\b/i,
    ],
  },
  {
    id: 'process-org-design',
    wordings: [
      /\b(?:process(?:es)?|best practices?|playbooks?|frameworks?|operating (?:model|rhythm|cadence)|standards?|methodolog(?:y|ies)|ways of working|rituals|governance)\b/i,
      /\borgani[sz]ational (?:design|structure)\b|\bteam (?:structure|topolog\w+|culture)\b/i,
      /\bproduct (?:culture|operations|excellence|discipline|practice|craft)\b/i,
      /\bculture of\b/i,
    ],
  },
  {
    id: 'requirements-delivery',
    wordings: [
      /\b(?:product |business |technical |functional |detailed |user |customer |clear )?(?:requirements?|user stories|acceptance criteria|prds?|specifications?|specs|use cases|epics)\b/i,
      /\bbacklogs?\b|\bsprints?\b/i,
      /\b(?:product|development|feature) (?:\w+ )?life ?-?cycles?\b/i,
      /\bfrom (?:\w+ ){0,3}(?:concept|ideation|idea|inception|discovery|conception|definition|strategy|research|problem|planning)\b[^.;]{0,40}\b(?:to|through|until)\b/i,
      /\bend[- ]to[- ]end\b/i,
      /\b(?:ship|deliver|launch|releas|implement|execut)\w* (?:\w+[ ,-]+){0,5}(?:products?|features?|solutions?|functionality|capabilities|improvements|updates|code|experiences?|roadmap|services|milestones)\b/i,
      /\bproduct (?:delivery|development|execution|discovery)\b/i,
      /\b(?:defin|build|develop|design|creat)\w* (?:and \w+ )?(?:\w+ ){0,3}(?:features?|products?|solutions|capabilities)\b/i,
      /\bprioriti[sz]\w+\b/i,
    ],
  },
  {
    id: 'risk-compliance',
    wordings: [
      /\b(?:compliance|compliant|regulatory|regulations?|gdpr|hipaa|sox|pci|soc ?2)\b/i,
      /\brisk (?:management|assessments?|mitigation|controls?)\b|\b(?:manag|mitigat|identify|assess)\w* (?:\w+ ){0,3}risks?\b/i,
      /\b(?:privacy|security|legal) (?:\w+ ){0,2}(?:requirements|standards|reviews?|obligations|policies|compliance)\b/i,
      /\bsafety\b[^.;]{0,30}\b(?:guardrails?|standards|compliance)\b|\bguardrails?\b/i,
    ],
  },
  { id: 'roadmap', wordings: [/\broad-?maps?(?:ping)?\b/i, /\brelease (?:plan|planning|schedule|management)s?\b/i] },
  {
    id: 'vision-strategy',
    wordings: [
      new RegExp(
        `\\b${SET}\\b[^.;]{0,70}?\\b(?:visions?|(?<!market |marketing |pricing |monetization |sales |launch |content |data |communication |release |testing )strateg(?:y|ies)|strategic (?:direction|vision|plans?)|product direction)\\b`,
        'i',
      ),
      /\b(?:product|platform|technology) (?:vision|strategy|direction)\b/i,
      /\bwhat (?:we|to|gets) (?:should )?build\b/i,
    ],
  },
];
