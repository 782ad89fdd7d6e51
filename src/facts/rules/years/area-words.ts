/** What years can be in. Each table is matched on the words that follow (or label) an amount; `area.ts` decides the order. */

/** Roles and work of product management: "product management", "as a PM", "product leadership", "in product". */
export const PRODUCT =
  /\b(?:(?:digital |technical |growth |platform |data |software |ai |agile )?product[ -](?:manag\p{L}+|owner\p{L}*|lead\p{L}*|direct\p{L}+|strateg\p{L}+|role|roles|position|positions|roadmaps?|organi[sz]ations?|experience|ownership|function|discovery|building|focused role|person|people|vision|executive|innovation|portfolios?|initiatives?|lifecycle)|(?:developing|managing|owning|defining|driving|writing|creating|prioriti[sz]ing) (?:(?:product|clear|detailed) )?(?:road ?maps?|user stories|(?:product )?backlogs?|prds?)|product managing|product\/|head of product|vp,? (?:of )?product|cpo|chief product|pms?|(?:in|of|leading|as) (?:a )?(?:senior )?product(?=$|[,.;)]| and | or | at | with | within | in | for | management)|produktmanag\p{L}*|gestion de produits?|gestión de productos?|productmanag\p{L}*)(?!\p{L})/iu;

/** Product work that is another trade. */
export const OTHER_PRODUCT =
  /\bproduct (?:marketing|marketer|design\p{L}*|support|sales|analy\p{L}+|operations|ops|engineer\p{L}*|quality|security|counsel|training|train\p{L}*)(?!\p{L})/iu;

/** Leading people: "people management", "leading teams", "managing PMs", "senior leadership roles". */
export const PEOPLE =
  /(?<![\p{L}-])(?:(?:people|team|line|personnel|staff|employee|direct|formal|managerial|supervis\p{L}+) (?:management|leadership|managing|leading|manager|lead(?:er)?|supervision|supervis\p{L}+|responsibility|role|roles|capacity|position)|(?<!(?:large|fast|rapidly|quickly)[ -])(?:leading|managing|manage|lead|led|managed|leader|supervis\p{L}+|mentoring|coaching|(?<!our )growing|building|hiring|overseeing|running|scaling|heading) (?:(?:and|or|&|\/|,) ?(?:leading|managing|mentoring|coaching|growing|building|hiring|developing|scaling|inspiring|supervis\p{L}+),? )*(?:(?!(?:on|in|for|with|to|by|from|within|across|at|through|vendors|programs|projects|products|accounts|stakeholders?|campaigns|systems|budgets)(?!\p{L}))[\p{L}\d/&+'’-]+,? ){0,8}?(?:teams?|people|product managers|pms|managers|leaders|designers|engineers|direct reports|reports|staff|employees|organi[sz]ations?|groups?|departments?|others|directors|individuals)|leading and developing|people (?:manager|leader)s?|managers? of managers|(?:senior |executive |strategic )?leadership (?:roles?|positions?|capacity|responsibilit\p{L}+|level|experience|and management)|(?:management|managerial|supervisory) (?:roles?|positions?|capacity|experience|responsibilit\p{L}+|level)|senior leadership|(?:proven|demonstrated|progressive) leadership(?! in (?:product|marketing|sales|design|engineering))|leadership (?:and management )?of (?:[\p{L}-]+ ){0,4}(?:teams?|people|organi[sz]ations?|groups?)|(?:director|executive)[- ]level|executive (?:roles?|leadership|positions?)|manager\/ ?team lead|people leader(?:ship)?|führungs\p{L}+|personalverantwortung|management d['’]équipe|encadrement|gestión de equipos|leidinggeven\p{L}*)(?!\p{L})/iu;

/** Words that make "management experience" a trade of its own. */
export const MANAGED_THING =
  /\b(?:product|project|program(?:me)?|account|portfolio|vendor|risk|stakeholder|change|release|data|content|community|campaign|event|operations?|sales|marketing|wealth|asset|supply chain|customer|customer success|relationship|partner|partnership|case|category|inventory|contract|database|systems?|network|service|it|brand|social media|knowledge|quality|crm|facilit\p{L}{1,8}|property|office|key account|process|performance|talent|benefits|investment|identity|access|security|product line|revenue|order|logistics) (?:\p{L}+ )?management\b/iu;

/** Software, data and technical work, and named technologies. */
export const TECHNICAL =
  /\b(?:(?:software|data|machine learning|ml|ai|cloud|platform|infrastructure|devops|backend|back-end|frontend|front-end|full[- ]?stack|security|network|systems?|analytics|web|mobile|embedded|site reliability|solutions?|sales|firmware|electrical|mechanical|hardware|qa|test|automation|production|application|app|ios|android|game|unity|java|python)[ -](?:engineer\p{L}*|develop\p{L}*|architect\p{L}*|programm\p{L}*|scien\p{L}*|admin\p{L}*|testing|operations|technolog\p{L}+)|engineer(?:ing|s)?|developers?(?! (?:products?|tools?|tooling|platforms?|infrastructure|experience|apis?)(?!\p{L}))|tech(?:nical|nology)? operations|(?:working )?in it(?=[,.;)]|$| (?:with|at|as|for|or)(?!\p{L}))|(?:developing|programming|coding|building) (?:[\p{L}-]+ ){0,3}(?:applications|apps|software|systems|services|pipelines)|programm(?:ing|er|ers)|coding|architect(?:s|ure|ing)?|devops|sre|sysadmin|sql|python|java|javascript|typescript|react(?:js)?|angular(?:js)?|node\.?js|kotlin|swift|golang|go|rust|ruby|rails|php|scala|c\+\+|c#|\.net|elixir|django|kubernetes|docker|terraform|aws|azure|gcp|ios|android|linux|unix|spark|dbt|airflow|snowflake|tableau|looker|power bi|salesforce apex|full[- ]?stack|back[- ]?end|front[- ]?end|analytics|data (?:analy\p{L}+|warehous\p{L}*|model\p{L}*|platforms?|pipelines?|engineering|science|scientist|role|roles|team|field|space)|(?:in|with) data|business intelligence|bi|machine learning|deep learning|nlp|computer vision|cloud (?:technolog\p{L}+|computing|infrastructure|platforms?|services)|micro ?services|distributed systems|algorithms?|tech(?:nical|nology)? (?:leadership|lead|role|roles|background|experience|support|position)|software(?: products?)? (?:build\p{L}*|delivery)|ci\/?cd|cicd|unit (?:and|testing)|it (?:support|experience|administration|operations|infrastructure|projects?|professional)|information technology|web development|software development|hands[- ]on development|test automation|quality assurance|qa|entwickl\p{L}+|développe\p{L}+|desarroll\p{L}+|ingénieur\p{L}*|ingenier\p{L}+)(?!\p{L})/iu;

/** Trades that are neither product nor technology; several in one list are experience in general. */
export const TRADES =
  /\b(?:(?:product |brand |content |growth |performance |digital |email |field |customer |b2b )?marketing|sales|business development|(?:management )?consult\p{L}*|(?:strategic )?(?:program|programme|project) manag\p{L}+|operations|finance|accounting|(?:ux |ui |ux\/ui |visual |graphic |brand )?design(?:er|ers|ing)?|user research|research|customer success|account manag\p{L}+|recruit\p{L}*|hr|human resources|legal|procurement|supply chain|journalis\p{L}*|communications?|chief of staff|investment bank(?:ing|s)?|private equity|venture capital|entrepreneurs?|founders?|founding|general management|strategy|partnerships?|support|teaching|writing|editing|selling|event management|community management|social media|pr)(?!\p{L}| (?:domain|industry|sector|space|vertical|technolog|software|platform|system|product|solution|data))/giu;

/** An industry or a kind of product: "in fintech", "B2B SaaS", "the optical industry", "consumer products". */
export const DOMAIN =
  /\b(?:b2b2?c?|b2c|d2c|dtc|saas|paas|iaas|fin-?tech|ed-?tech|health-?tech|med-?tech|ad-?tech|mar-?tech|insur-?tech|prop-?tech|reg-?tech|legal-?tech|hr-?tech|climate-?tech|e-?commerce|retail|marketplaces?|payments?|billing|lending|credit|fraud|trust (?:and|&) safety|content moderation|risk management|compliance|financial services|banking|banks?|insurance|health-?care|pharma\p{L}*|biotech|life sciences|gaming|games|media|entertainment|travel|hospitality|logistics|supply chain|real estate|automotive|aerospace|defen[cs]e|energy|manufacturing|telecom\p{L}*|government|public sector|crypto\p{L}*|blockchain|web3|cyber-?security|identity|cloud infrastructure|ai|machine learning|adtech|advertising|consumer|enterprise|smb|subscription|social|mobile|hardware|iot|semiconductor\p{L}*|crm|erp|software|technology|tech|internet|non-?profits?|education|start-?ups?|agenc(?:y|ies)|(?:[\p{L}/&-]{1,30} ){0,3}(?:industry|industries|sector|space|domains?|verticals?|context|compan(?:y|ies)|products?|platforms?|solutions|market|field))(?!\p{L})/iu;

/** Years in nothing particular: "experience", "relevant work experience", "industry experience", "similar role". */
export const GENERAL =
  /^(?:['’]s?)? ?(?:[(,] ?)?(?:of |in |d['’]|de |)?(?:(?:a|an|the|your|this|total|overall|or more|prior|previous|full[- ]time|progressive(?:ly)?|professional|practical|relevant|related|relatable|directly|direct|work|working|job|industry|hands[- ]on|proven|demonstrated|post-\p{L}+|responsible|business|career|commercial|equivalent|comparable|corporate|similar|same|solid|specialised|einschlägige|mehrjährige|relevante|vergleichbare|soortgelijke|similaire|similar|minimum|experiences?|exp\.?|combined|significant|strong|doing|elsewhere|post|most|recent|degree|early|mid|junior|expert|builder|combination|education|training|successful|applicable|or|and|in|years|of)(?!\p{L})(?: ?[,/])? ?){0,30}(?:experiences?|expertise|experienced|exp\.?|berufserfahrung|erfahrung|expérience|experiencia|ervaring|werkervaring|yoe|roles?|positions?|fields?|capacity|background|functie|poste|puesto|professional experience)?(?:,? \(?(?:is |are )?(?:required|preferred|needed|desired)\)?| level| professionnelle| profesional| laboral)?[\s.;:,)*!]*$/iu;

/** "building ML products", "delivering consumer products": a kind of product, without a role. */
export const MADE_PRODUCT =
  /\b(?:building|delivering|shipping|launching|creating|managing|developing|leading|working on|owning) (?:(?!(?:teams?|people|engineers)(?!\p{L}))[\p{L}\d/&+'’-]+,? ){0,7}?(?:products|platforms|marketplaces|experiences|features|recommender systems)(?!\p{L})/iu;

/** A technical role by name, whatever it makes. */
export const TECHNICAL_ROLE =
  /\b(?:engineers?|developers?|architects?|programmers?|full[- ]?stack|back[- ]?end|front[- ]?end|javascript|typescript)(?!\p{L})/iu;

/** "product development": product work, where nothing technical is named. */
export const PRODUCT_DEVELOPMENT = /\b(?:new )?product development(?!\p{L})/iu;

/** A trade listed beside product management: "product, design or engineering". */
export const BESIDE_PRODUCT =
  /(?<![\p{L}-])(?:engineering|engineers?|developers?(?! (?:products?|tools?|tooling|platforms?|infrastructure|experience|apis?)(?!\p{L}))|design|technical (?:roles?|leaders?|leadership)|data (?:roles?|experience)|consultants?|founders?|founding|entrepreneurs?|general management|software development|data science|data engineering|analytics|marketing|sales|consulting|(?:program|programme|project) management|business development|brand management|business analysis|analysis|delivery|operations research|finance|banking)(?![\p{L}-])/iu;

/** One noun for several trades: "Project, Product or Program Manager", "product or engineering leadership". */
export const SEVERAL_TRADES =
  /\b(?:(?:project|program(?:me)?|engineering|marketing|design|data)(?:,| or| and\/or| ?\/) ?product|product(?:,| or| and\/or| ?\/) ?(?:project|program(?:me)?|engineering|design|data)(?:(?:,|,? or|\/) ?[\p{L}]+)?) (?:manag\p{L}+|lead\p{L}*|roles?|experience)(?!\p{L})/iu;

/** A part of the years before it, told by what it was about: "including 2+ years focused on onboarding", "owning SDKs". */
export const SAME_TRADE =
  /^(?:['’]?s?)? ?(?:(?:of|experience|work|spent|specifically|with|an?|in) ){0,4}(?:focus(?:ed|ing)?|dedicated|speciali[sz](?:ed|ing)|owning|(?:senior|growth|similar|comparable) (?:ic )?(?:roles?|positions?|capacity))(?!\p{L})/iu;

/** Another function after the role: "…, or of engineering experience", "or as a developer", "or a general management role". */
export const OR_OTHER =
  /^,? or (?:(?:of|in|as|with|an?|the|[\p{L}]+-minded) ){0,3}(?:engineering|engineers?|developers?|design(?:er)?|technical|data|consult\p{L}+|founders?|founding|entrepreneurs?|general management|marketing|project|program(?:me)?)(?![\p{L}-])/iu;

/** A method or way of working, which is neither an industry nor a trade. */
export const METHOD =
  /\b(?:agile|scrum|kanban|safe|lean|six sigma|waterfall)(?:\/(?:agile|scrum|kanban)){0,3}(?: \p{L}+)? ?(?:teams?|environments?|methodolog\p{L}+|practices|development teams?|process\p{L}*|framework\p{L}*|setting|$)/iu;
