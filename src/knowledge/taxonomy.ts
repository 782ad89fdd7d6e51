/** The closed lists of ids that every extracted fact is made of, with the labels shown to people. */

/** Every skill, with the group it is shown under. */
export const SKILLS = [
  { id: 'product-vision', label: 'Product vision', group: 'strategy' },
  { id: 'product-strategy', label: 'Product strategy', group: 'strategy' },
  { id: 'roadmapping', label: 'Roadmap ownership', group: 'strategy' },
  { id: 'prioritization', label: 'Prioritization', group: 'strategy' },
  { id: 'portfolio-management', label: 'Portfolio management', group: 'strategy' },
  { id: 'product-lifecycle', label: 'Product lifecycle management', group: 'strategy' },
  { id: 'market-research', label: 'Market research and analysis', group: 'strategy' },
  { id: 'competitive-analysis', label: 'Competitive analysis', group: 'strategy' },
  { id: 'business-case', label: 'Business case and ROI', group: 'strategy' },
  { id: 'pnl-ownership', label: 'P&L ownership', group: 'strategy' },
  { id: 'budget-management', label: 'Budget and resource management', group: 'strategy' },
  { id: 'financial-modeling', label: 'Financial modeling and literacy', group: 'strategy' },
  { id: 'pricing-packaging', label: 'Pricing and packaging', group: 'strategy' },
  { id: 'go-to-market', label: 'Go-to-market', group: 'strategy' },
  { id: 'growth', label: 'Growth', group: 'strategy' },
  { id: 'product-led-growth', label: 'Product-led growth', group: 'strategy' },
  { id: 'monetization', label: 'Monetization', group: 'strategy' },
  { id: 'partnerships', label: 'Partnerships and alliances', group: 'strategy' },
  { id: 'okrs-kpis', label: 'OKRs, KPIs and success metrics', group: 'strategy' },
  { id: 'zero-to-one', label: 'Zero-to-one product building', group: 'strategy' },
  { id: 'product-launch', label: 'Product launch and delivery', group: 'strategy' },
  { id: 'strategic-thinking', label: 'Strategic thinking', group: 'strategy' },
  { id: 'business-acumen', label: 'Business acumen', group: 'strategy' },
  { id: 'customer-discovery', label: 'Customer discovery and user research', group: 'discovery' },
  { id: 'customer-focus', label: 'Customer focus and empathy', group: 'discovery' },
  { id: 'customer-feedback', label: 'Customer feedback loops', group: 'discovery' },
  { id: 'ux-design', label: 'UX and product design', group: 'discovery' },
  { id: 'requirements', label: 'Requirements and specifications', group: 'discovery' },
  { id: 'experimentation', label: 'Experimentation and A/B testing', group: 'discovery' },
  { id: 'usability-accessibility', label: 'Usability testing and accessibility', group: 'discovery' },
  { id: 'agile', label: 'Agile', group: 'delivery' },
  { id: 'scrum', label: 'Scrum', group: 'delivery' },
  { id: 'kanban', label: 'Kanban', group: 'delivery' },
  { id: 'lean', label: 'Lean', group: 'delivery' },
  { id: 'safe', label: 'SAFe', group: 'delivery' },
  { id: 'backlog-management', label: 'Backlog management', group: 'delivery' },
  { id: 'project-management', label: 'Project management', group: 'delivery' },
  { id: 'program-management', label: 'Program management', group: 'delivery' },
  { id: 'sdlc', label: 'Software development lifecycle', group: 'delivery' },
  { id: 'process-improvement', label: 'Process design and improvement', group: 'delivery' },
  { id: 'risk-management', label: 'Risk and compliance management', group: 'delivery' },
  { id: 'vendor-management', label: 'Vendor and procurement management', group: 'delivery' },
  { id: 'data-analysis', label: 'Data analysis', group: 'data' },
  { id: 'sql', label: 'SQL', group: 'data' },
  { id: 'python', label: 'Python', group: 'data' },
  { id: 'r-language', label: 'R (language)', group: 'data' },
  { id: 'excel', label: 'Excel', group: 'data' },
  { id: 'tableau', label: 'Tableau', group: 'data' },
  { id: 'looker', label: 'Looker', group: 'data' },
  { id: 'power-bi', label: 'Power BI', group: 'data' },
  { id: 'google-analytics', label: 'Google Analytics', group: 'data' },
  { id: 'amplitude', label: 'Amplitude', group: 'data' },
  { id: 'mixpanel', label: 'Mixpanel', group: 'data' },
  { id: 'pendo', label: 'Pendo', group: 'data' },
  { id: 'segment', label: 'Segment', group: 'data' },
  { id: 'data-platforms', label: 'Data platforms', group: 'data' },
  { id: 'data-governance', label: 'Data governance and privacy practice', group: 'data' },
  { id: 'technical-background', label: 'Technical fluency', group: 'technology' },
  { id: 'software-engineering', label: 'Software engineering practice', group: 'technology' },
  { id: 'apis', label: 'APIs and integrations', group: 'technology' },
  { id: 'cloud', label: 'Cloud computing', group: 'technology' },
  { id: 'aws', label: 'AWS', group: 'technology' },
  { id: 'azure', label: 'Azure', group: 'technology' },
  { id: 'gcp', label: 'Google Cloud', group: 'technology' },
  { id: 'kubernetes', label: 'Kubernetes and containers', group: 'technology' },
  { id: 'microservices', label: 'Distributed systems and architecture', group: 'technology' },
  { id: 'devops', label: 'DevOps and CI/CD', group: 'technology' },
  { id: 'machine-learning', label: 'Machine learning', group: 'technology' },
  { id: 'artificial-intelligence', label: 'Artificial intelligence', group: 'technology' },
  { id: 'generative-ai', label: 'Generative AI and LLMs', group: 'technology' },
  { id: 'mobile', label: 'Mobile products (iOS/Android)', group: 'technology' },
  { id: 'web', label: 'Web products and technologies', group: 'technology' },
  { id: 'platform-products', label: 'Platform products', group: 'technology' },
  { id: 'cybersecurity', label: 'Security', group: 'technology' },
  { id: 'blockchain', label: 'Blockchain, crypto and web3', group: 'technology' },
  { id: 'iot-hardware', label: 'Hardware, IoT and devices', group: 'technology' },
  { id: 'crm-systems', label: 'CRM systems', group: 'technology' },
  { id: 'erp-systems', label: 'ERP systems', group: 'technology' },
  { id: 'people-management', label: 'People management', group: 'leadership' },
  { id: 'hiring', label: 'Hiring and onboarding', group: 'leadership' },
  { id: 'coaching', label: 'Coaching and mentoring', group: 'leadership' },
  { id: 'team-building', label: 'Team building and culture', group: 'leadership' },
  { id: 'org-design', label: 'Organizational design', group: 'leadership' },
  { id: 'performance-management', label: 'Performance management and career development', group: 'leadership' },
  { id: 'leadership', label: 'Leadership', group: 'leadership' },
  { id: 'cross-functional-leadership', label: 'Cross-functional leadership', group: 'leadership' },
  { id: 'influencing', label: 'Influence without authority', group: 'leadership' },
  { id: 'stakeholder-management', label: 'Stakeholder management', group: 'leadership' },
  { id: 'executive-communication', label: 'Executive communication', group: 'leadership' },
  { id: 'negotiation', label: 'Negotiation', group: 'leadership' },
  { id: 'conflict-resolution', label: 'Conflict resolution', group: 'leadership' },
  { id: 'change-management', label: 'Change management', group: 'leadership' },
  { id: 'communication', label: 'Communication', group: 'interpersonal' },
  { id: 'presentation', label: 'Presentation and public speaking', group: 'interpersonal' },
  { id: 'storytelling', label: 'Storytelling', group: 'interpersonal' },
  { id: 'collaboration', label: 'Collaboration and teamwork', group: 'interpersonal' },
  { id: 'problem-solving', label: 'Problem solving', group: 'interpersonal' },
  { id: 'analytical-thinking', label: 'Analytical and critical thinking', group: 'interpersonal' },
  { id: 'decision-making', label: 'Decision making', group: 'interpersonal' },
  { id: 'adaptability', label: 'Adaptability', group: 'interpersonal' },
  { id: 'organization-time', label: 'Organization and time management', group: 'interpersonal' },
  { id: 'ownership-drive', label: 'Ownership and drive', group: 'interpersonal' },
  { id: 'creativity', label: 'Creativity and innovation mindset', group: 'interpersonal' },
  { id: 'learning-curiosity', label: 'Curiosity and continuous learning', group: 'interpersonal' },
  { id: 'emotional-intelligence', label: 'Emotional intelligence', group: 'interpersonal' },
  { id: 'foreign-language', label: 'Language proficiency', group: 'interpersonal' },
  { id: 'jira', label: 'Jira', group: 'tools' },
  { id: 'confluence', label: 'Confluence', group: 'tools' },
  { id: 'productboard', label: 'Productboard', group: 'tools' },
  { id: 'aha', label: 'Aha!', group: 'tools' },
  { id: 'figma', label: 'Figma', group: 'tools' },
  { id: 'miro', label: 'Miro', group: 'tools' },
  { id: 'trello', label: 'Trello', group: 'tools' },
  { id: 'asana', label: 'Asana', group: 'tools' },
  { id: 'notion', label: 'Notion', group: 'tools' },
  { id: 'salesforce', label: 'Salesforce', group: 'tools' },
  { id: 'hubspot', label: 'HubSpot', group: 'tools' },
  { id: 'zendesk', label: 'Zendesk', group: 'tools' },
  { id: 'github', label: 'GitHub/GitLab', group: 'tools' },
  { id: 'slack', label: 'Slack', group: 'tools' },
  { id: 'google-workspace', label: 'Google Workspace', group: 'tools' },
  { id: 'microsoft-office', label: 'Microsoft Office', group: 'tools' },
  { id: 'b2b', label: 'B2B', group: 'domain' },
  { id: 'b2c', label: 'B2C / consumer', group: 'domain' },
  { id: 'saas', label: 'SaaS', group: 'domain' },
  { id: 'enterprise-software', label: 'Enterprise software', group: 'domain' },
  { id: 'smb', label: 'SMB customers', group: 'domain' },
  { id: 'e-commerce', label: 'E-commerce', group: 'domain' },
  { id: 'retail', label: 'Retail', group: 'domain' },
  { id: 'marketplace', label: 'Marketplaces', group: 'domain' },
  { id: 'fintech', label: 'Fintech and financial services', group: 'domain' },
  { id: 'payments', label: 'Payments', group: 'domain' },
  { id: 'banking', label: 'Banking', group: 'domain' },
  { id: 'insurance', label: 'Insurance', group: 'domain' },
  { id: 'healthcare', label: 'Healthcare and life sciences', group: 'domain' },
  { id: 'edtech', label: 'Education', group: 'domain' },
  { id: 'adtech-martech', label: 'Advertising and marketing technology', group: 'domain' },
  { id: 'developer-tools', label: 'Developer tools', group: 'domain' },
  { id: 'media-entertainment', label: 'Media and entertainment', group: 'domain' },
  { id: 'gaming', label: 'Gaming', group: 'domain' },
  { id: 'travel-hospitality', label: 'Travel and hospitality', group: 'domain' },
  { id: 'logistics', label: 'Logistics and supply chain', group: 'domain' },
  { id: 'real-estate', label: 'Real estate', group: 'domain' },
  { id: 'hr-tech', label: 'HR technology', group: 'domain' },
  { id: 'telecom', label: 'Telecom', group: 'domain' },
  { id: 'automotive', label: 'Automotive and mobility', group: 'domain' },
  { id: 'energy-climate', label: 'Energy and climate', group: 'domain' },
  { id: 'manufacturing', label: 'Manufacturing and industrial', group: 'domain' },
  { id: 'government', label: 'Government and public sector', group: 'domain' },
  { id: 'nonprofit', label: 'Non-profit', group: 'domain' },
  { id: 'open-source', label: 'Open source', group: 'domain' },
  { id: 'startup', label: 'Start-up experience', group: 'domain' },
  { id: 'scale-up', label: 'High-growth or scale-up experience', group: 'domain' },
  { id: 'international', label: 'International or global markets', group: 'domain' },
  { id: 'remote-work', label: 'Remote or distributed team experience', group: 'domain' },
  { id: 'gdpr', label: 'GDPR', group: 'compliance' },
  { id: 'hipaa', label: 'HIPAA', group: 'compliance' },
  { id: 'soc2', label: 'SOC 2', group: 'compliance' },
  { id: 'pci-dss', label: 'PCI DSS', group: 'compliance' },
  { id: 'iso-27001', label: 'ISO 27001', group: 'compliance' },
  { id: 'fedramp', label: 'FedRAMP', group: 'compliance' },
  { id: 'cspo', label: 'Certified Scrum Product Owner', group: 'certification' },
  { id: 'csm', label: 'Certified ScrumMaster', group: 'certification' },
  { id: 'pmp', label: 'PMP', group: 'certification' },
  { id: 'pragmatic', label: 'Pragmatic Institute', group: 'certification' },
  { id: 'aipmm', label: 'AIPMM / product management certification', group: 'certification' },
  { id: 'safe-certification', label: 'SAFe certification', group: 'certification' },
] as const;

/** What the person in the job will do. */
export const RESPONSIBILITIES = [
  { id: 'vision-strategy', label: 'Sets product vision and strategy' },
  { id: 'roadmap', label: 'Owns and communicates the roadmap and release plan' },
  { id: 'lead-product-managers', label: 'Leads, manages and mentors product managers' },
  { id: 'hire-onboard', label: 'Hires, onboards and builds the product team' },
  { id: 'cross-functional', label: 'Aligns engineering, design, marketing, sales and support' },
  { id: 'executive-stakeholders', label: 'Communicates with executives and stakeholders' },
  { id: 'market-competition', label: "Analyses market, customers' needs and competitors" },
  { id: 'customer-engagement', label: 'Works directly with customers and users, gathers feedback' },
  { id: 'requirements-delivery', label: 'Defines requirements and guides delivery from concept to launch' },
  { id: 'go-to-market-launch', label: 'Plans launches and go-to-market' },
  { id: 'metrics-kpis', label: 'Defines and tracks KPIs, OKRs and product performance' },
  { id: 'budget-resources', label: 'Manages budget, headcount and resource allocation' },
  { id: 'pnl-revenue', label: 'Owns P&L, revenue or commercial outcome' },
  { id: 'portfolio', label: 'Manages a portfolio of products or product lines' },
  { id: 'business-case', label: 'Builds business cases and financial models' },
  { id: 'process-org-design', label: 'Designs organisation, processes and standards for product teams' },
  { id: 'partnerships', label: 'Builds partnerships with third parties' },
  { id: 'experimentation-data', label: 'Runs experiments and decides from data' },
  { id: 'innovation', label: 'Explores new products, technology or markets' },
  { id: 'risk-compliance', label: 'Handles risk, privacy, security or regulatory duties' },
  { id: 'evangelism', label: 'Evangelises the product externally (talks, press, analysts, community)' },
] as const;

/** The ladder read from titles; equal ranks are siblings on different tracks. */
export const LEVELS = [
  { id: 'associate-pm', label: 'Associate / Junior PM', rank: 1, track: 'ic' },
  { id: 'pm', label: 'Product Manager', rank: 2, track: 'ic' },
  { id: 'senior-pm', label: 'Senior PM', rank: 3, track: 'ic' },
  { id: 'lead-pm', label: 'Lead / Staff PM', rank: 4, track: 'ic' },
  { id: 'principal-pm', label: 'Principal PM', rank: 5, track: 'ic' },
  { id: 'group-pm', label: 'Group PM / Manager of PMs / Associate Director', rank: 5, track: 'leader' },
  { id: 'director', label: 'Director', rank: 6, track: 'leader' },
  { id: 'senior-director', label: 'Senior / Executive Director', rank: 7, track: 'leader' },
  { id: 'head', label: 'Head of Product (function or area)', rank: 7, track: 'leader' },
  { id: 'vp', label: 'VP (incl. AVP, Senior VP has its own)', rank: 8, track: 'leader' },
  { id: 'svp', label: 'SVP / EVP', rank: 9, track: 'leader' },
  { id: 'cpo', label: 'Chief Product Officer', rank: 10, track: 'leader' },
] as const;

/** What a job is, whatever its domain. */
export const FUNCTIONS = [
  'product-management',
  'product-ownership',
  'product-marketing',
  'product-design',
  'program-management',
  'project-management',
  'product-operations',
  'product-analytics',
  'engineering',
  'other',
] as const;

/** What stated years are years of. */
export const EXPERIENCE_AREAS = [
  { id: 'product-management', label: 'experience in product management (or product roles)' },
  { id: 'people-management', label: 'managing or leading people / PMs' },
  { id: 'domain', label: 'in an industry, product domain or customer type; name it in `detail`' },
  { id: 'technical', label: 'software engineering, technical or data roles or a named technology' },
  { id: 'total', label: 'professional / relevant experience in general, or in several functions at once' },
  { id: 'other', label: 'anything else, named in `detail`' },
] as const;

/** Five bands a body of text can be told apart by, lowest first. */
export const BODY_LEVELS = [
  { id: 'ic', label: 'Individual PM work: one product or feature, user stories, backlog, one squad' },
  { id: 'senior-ic', label: 'Senior individual: complex area, strategy of one product, leads by influence' },
  { id: 'manager-of-pms', label: 'Leads product managers, several teams, sets goals and coaches' },
  { id: 'director', label: 'Portfolio, organisation, budget or P&L, multi-year strategy, executive peers' },
  { id: 'executive', label: 'Whole product function, division or company; leads directors; board' },
] as const;

/** Benefits beside pay. */
export const BENEFITS = [
  { id: 'health', label: 'Health, dental or vision insurance' },
  { id: 'life-disability', label: 'Life or disability insurance' },
  { id: 'paid-time-off', label: 'Paid time off, holidays' },
  { id: 'parental-leave', label: 'Parental leave' },
  { id: 'retirement', label: 'Retirement plan' },
  { id: 'development-budget', label: 'Learning or development budget' },
  { id: 'wellness', label: 'Wellness programme or allowance' },
  { id: 'remote-options', label: 'Remote or flexible work offered as a benefit' },
  { id: 'home-office', label: 'Home-office allowance' },
  { id: 'relocation', label: 'Relocation help' },
  { id: 'profit-sharing', label: 'Profit sharing' },
  { id: 'stock-purchase', label: 'Employee stock purchase plan' },
  { id: 'sabbatical', label: 'Sabbatical' },
  { id: 'childcare', label: 'Childcare or family support' },
  { id: 'commuter', label: 'Commuter or car allowance' },
  { id: 'meals', label: 'Meals' },
  { id: 'visa-help', label: 'Visa sponsorship help' },
  { id: 'volunteering', label: 'Paid volunteering' },
] as const;

/** Neutral observations about a posting. */
export const FLAGS = [
  { id: 'player-coach', label: 'Manages people and keeps hands-on product work' },
  { id: 'title-above-body', label: 'The title is higher than what the text describes' },
  { id: 'title-below-body', label: 'The title is lower than what the text describes' },
  { id: 'several-jobs', label: 'Several functions in one job' },
  { id: 'contract-or-interim', label: 'Contract, interim or fixed term' },
  { id: 'first-product-hire', label: 'First product hire or new function' },
  {
    id: 'years-unrealistic',
    label: "More years than the technology or field has existed, or far above the level's usual range",
  },
  { id: 'agency', label: 'Posted by an agency or for an unnamed client' },
  { id: 'pay-range-wide', label: 'Top of the range above 1.5 times its bottom' },
  { id: 'pay-missing', label: 'No pay stated' },
  { id: 'mode-contradiction', label: 'Page label and text differ on remote, hybrid or office' },
  { id: 'pay-contradiction', label: 'Page data and text differ on pay' },
  { id: 'other-function', label: 'Product in the title, another function in the job' },
  { id: 'closed-or-expired', label: 'The page says it is closed or its date has passed' },
  { id: 'several-levels', label: 'One posting for several levels' },
  { id: 'heavy-travel', label: 'Travel of 40 % or more' },
] as const;

/** Facts a reader looks for and a posting often leaves out. */
export const NOT_STATED = [
  'pay',
  'reportsTo',
  'teamSize',
  'pnl',
  'budget',
  'workMode',
  'sponsorship',
  'travel',
  'bonus',
  'equity',
  'postedAt',
  'whyOpen',
] as const;

/** Bands of the fit score. */
export const BANDS = [
  { id: 'strong', label: 'Strong match' },
  { id: 'good', label: 'Good match' },
  { id: 'possible', label: 'Possible match' },
  { id: 'stretch', label: 'Stretch' },
  { id: 'poor', label: 'Poor match' },
  { id: 'unread', label: 'Not enough could be read' },
] as const;

/** Codes of problems. */
export const PROBLEM_CODES = [
  'not-a-posting',
  'loading',
  'too-short',
  'application-page',
  'closed',
  'login-wall',
  'unsupported-frame',
  'restricted-page',
  'no-access',
] as const;

/** Codes of warnings. */
export const WARNING_CODES = [
  'no-text',
  'short-text',
  'text-cut',
  'language-not-read',
  'hidden-text-ignored',
  'page-data-unreadable',
  'sections-not-found',
] as const;

/** Codes of errors. */
export const ERROR_CODES = ['bad-json', 'bad-record', 'empty-record', 'too-large', 'internal'] as const;

/** The id of a skill. */
export type SkillId = (typeof SKILLS)[number]['id'];
/** The id of a duty. */
export type ResponsibilityId = (typeof RESPONSIBILITIES)[number]['id'];
/** The id of a level of the ladder. */
export type LevelId = (typeof LEVELS)[number]['id'];
/** The id of what years are asked in. */
export type ExperienceAreaId = (typeof EXPERIENCE_AREAS)[number]['id'];
/** The id of a band that a text is graded by. */
export type BodyLevelId = (typeof BODY_LEVELS)[number]['id'];
/** The id of a benefit. */
export type BenefitId = (typeof BENEFITS)[number]['id'];
/** The id of an observation. */
export type FlagId = (typeof FLAGS)[number]['id'];
/** The id of a band of fit. */
export type BandId = (typeof BANDS)[number]['id'];
/** A function a job may be in. */
export type FunctionId = (typeof FUNCTIONS)[number];
/** A fact a posting may leave out. */
export type NotStatedId = (typeof NOT_STATED)[number];
/** Why a page gave no posting. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];
/** What lowers trust in a reading. */
export type WarningCode = (typeof WARNING_CODES)[number];
/** Why a record gave no analysis. */
export type ErrorCode = (typeof ERROR_CODES)[number];
