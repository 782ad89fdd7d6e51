/** What years can be in. Each table is matched on the words that follow (or label) an amount; `area.ts` decides the order. */

/** Roles and work of product management: "product management", "as a PM", "product leadership", "in product". */
export const PRODUCT =
  /\b(?:(?:digital |technical |growth |platform |data |software |ai |agile )?product[ -](?:manag[a-zß-ɏ]+|mgmt|owner[a-zß-ɏ]*|lead[a-zß-ɏ]*|direct[a-zß-ɏ]+|strateg[a-zß-ɏ]+|role|roles|position|positions|roadmaps?|organi[sz]ations?|experience|ownership|function|discovery|building|focused role|person|people|vision|executive|innovation|portfolios?|initiatives?|lifecycle)|(?:developing|managing|owning|defining|driving|writing|creating|prioriti[sz]ing) (?:(?:product|clear|detailed) )?(?:road ?maps?|user stories|(?:product )?backlogs?|prds?)|product managing|product\/|head of product|vp,? (?:of )?product|cpo|chief product|pms?|(?:in|of|leading|as) (?:a )?(?:senior )?product(?=$|[,.;)]| and | or | at | with | within | in | for | management)|produktmanag[a-zß-ɏ]*|gestion de produits?|gestión de productos?|productmanag[a-zß-ɏ]*)(?![a-zß-ɏ])/i;

/** "driving large products", "owning customer-facing products end to end": a product role told by its work, of no kind of product. */
export const PRODUCT_OWNED =
  /(?<!\band )\b(?:driving|owning|managing|defining|leading|launching)(?: and [a-zß-ɏ]{3,12}ing)? (?:(?:large|large-scale|big|major|complex|successful|innovative|multiple|several|new|digital|technical|software|scaled|high-impact|impactful|customer-facing|user-facing|cross-team|cross-functional|global|great|their|your|own)(?:,| and|, and)? ){0,4}products?(?=$|[,.;)]| (?:end|from|through|across|at|in|with|and|to|that|used|for)(?![a-zß-ɏ]))/i;

/** Product work that is another trade. */
export const OTHER_PRODUCT =
  /\bproduct (?:marketing|marketer|design[a-zß-ɏ]*|support|sales|analy[a-zß-ɏ]+|operations|ops|engineer[a-zß-ɏ]*|quality|security|counsel|training|train[a-zß-ɏ]*)(?![a-zß-ɏ])/i;

/** Leading people: "people management", "leading teams", "managing PMs", "senior leadership roles". */
export const PEOPLE =
  /(?<![a-zß-ɏ-])(?:(?:people|team|line|personnel|staff|employee|direct|formal|managerial|supervis[a-zß-ɏ]+) (?:management|mgmt|leadership|managing|leading|manager|lead(?:er)?|supervision|supervis[a-zß-ɏ]+|responsibility|role|roles|capacity|position)|(?<!(?:large|fast|rapidly|quickly)[ -])(?:leading|managing|manage|lead|led|managed|leader|supervis[a-zß-ɏ]+|mentoring|coaching|(?<!our )growing|building|hiring|overseeing|running|scaling|heading) (?:(?:and|or|&|\/|,) ?(?:leading|managing|mentoring|coaching|growing|building|hiring|developing|scaling|inspiring|supervis[a-zß-ɏ]+),? )*(?:(?!(?:on|in|for|with|to|by|from|within|across|at|through|vendors|programs|projects|products|accounts|stakeholders?|campaigns|systems|budgets)(?![a-zß-ɏ]))[a-zß-ɏ\d/&+'’-]+,? ){0,8}?(?:teams?|people|product managers|pms|managers|leaders|designers|engineers|direct reports|reports|staff|employees|organi[sz]ations?|groups?|departments?|others|directors|individuals)|leading and developing|people (?:manager|leader)s?|managers? of managers|(?:senior |executive |strategic )?leadership (?:roles?|positions?|capacity|responsibilit[a-zß-ɏ]+|level|experience|and management)|(?:management|managerial|supervisory)(?: or (?:lead|leadership))? (?:roles?|positions?|capacity|experience|responsibilit[a-zß-ɏ]+|level)|senior leadership|(?:proven|demonstrated|progressive) leadership(?! in (?:product|marketing|sales|design|engineering))|leadership (?:and management )?of (?:[a-zß-ɏ-]+ ){0,4}(?:teams?|people|organi[sz]ations?|groups?)|(?:director|executive)[- ]level|executive (?:roles?|leadership|positions?)|manager\/ ?team lead|people leader(?:ship)?|führungs[a-zß-ɏ]+|personalverantwortung|management d['’]équipe|en management(?! d)|encadrement|gestión de equipos|leidinggeven[a-zß-ɏ]*)(?![a-zß-ɏ])/i;

/** Words that make "management experience" a trade of its own. */
export const MANAGED_THING =
  /\b(?:product|project|program(?:me)?|account|portfolio|vendor|risk|stakeholder|change|release|data|content|community|campaign|event|operations?|sales|marketing|wealth|asset|supply chain|customer|customer success|relationship|partner|partnership|case|category|inventory|contract|database|systems?|network|service|it|brand|social media|knowledge|quality|crm|facilit[a-zß-ɏ]{1,8}|property|office|key account|process|performance|talent|benefits|investment|identity|access|security|product line|revenue|order|logistics) (?:[a-zß-ɏ]+ )?management\b/i;

/** Software, data and technical work, and named technologies. */
export const TECHNICAL =
  /\b(?:(?:software|data|machine learning|ml|ai|cloud|platform|infrastructure|devops|backend|back-end|frontend|front-end|full[- ]?stack|security|network|systems?|analytics|web|mobile|embedded|site reliability|solutions?|sales|firmware|electrical|mechanical|hardware|qa|test|automation|production|application|app|ios|android|game|unity|java|python)[ -](?:engineer[a-zß-ɏ]*|develop[a-zß-ɏ]*|architect[a-zß-ɏ]*|programm[a-zß-ɏ]*|scien[a-zß-ɏ]*|admin[a-zß-ɏ]*|testing|operations|technolog[a-zß-ɏ]+)|engineer(?:ing|s)?|developers?(?! (?:products?|tools?|tooling|platforms?|infrastructure|experience|apis?)(?![a-zß-ɏ]))|tech(?:nical|nology)? operations|(?:working )?in it(?=[,.;)]|$| (?:with|at|as|for|or)(?![a-zß-ɏ]))|(?:developing|programming|coding|building) (?:[a-zß-ɏ-]+ ){0,3}(?:applications|apps|software|systems|services|pipelines)|programm(?:ing|er|ers)|coding|architect(?:s|ure|ing)?|devops|sre|sysadmin|sql|python|java|javascript|typescript|react(?:js)?|angular(?:js)?|node\.?js|kotlin|swift|golang|go|rust|ruby|rails|php|scala|c\+\+|c#|\.net|elixir|django|kubernetes|docker|terraform|aws|azure|gcp|ios|android|linux|unix|spark|dbt|airflow|snowflake|tableau|looker|power bi|salesforce apex|full[- ]?stack|back[- ]?end|front[- ]?end|analytics|data (?:analy[a-zß-ɏ]+|warehous[a-zß-ɏ]*|model[a-zß-ɏ]*|platforms?|pipelines?|engineering|science|scientist|role|roles|team|field|space)|(?:in|with) data|business intelligence|bi|machine learning|deep learning|nlp|computer vision|cloud (?:technolog[a-zß-ɏ]+|computing|infrastructure|platforms?|services)|micro ?services|distributed systems|algorithms?|tech(?:nical|nology)? (?:leadership|lead|role|roles|background|experience|support|position)|software(?: products?)? (?:build[a-zß-ɏ]*|delivery)|ci\/?cd|cicd|unit (?:and|testing)|it (?:support|experience|administration|operations|infrastructure|projects?|professional)|information technology|web development|software development|hands[- ]on development|test automation|quality assurance|qa|entwickl[a-zß-ɏ]+|développe[a-zß-ɏ]+|desarroll[a-zß-ɏ]+|ingénieur[a-zß-ɏ]*|ingenier[a-zß-ɏ]+)(?![a-zß-ɏ])/i;

/** Trades that are neither product nor technology; several in one list are experience in general. */
export const TRADES =
  /\b(?:(?:product |brand |content |growth |performance |digital |email |field |customer |b2b )?marketing|sales|business development|(?:management )?consult[a-zß-ɏ]*|(?:strategic )?(?:program|programme|project) manag[a-zß-ɏ]+|operations|finance|accounting|(?:ux |ui |ux\/ui |visual |graphic |brand )?design(?:er|ers|ing)?|user research|research|customer success|account manag[a-zß-ɏ]+|recruit[a-zß-ɏ]*|hr|human resources|legal|procurement|supply chain|journalis[a-zß-ɏ]*|communications?|chief of staff|investment bank(?:ing|s)?|private equity|venture capital|entrepreneurs?|founders?|founding|general management|strategy|partnerships?|support|teaching|writing|editing|selling|event management|community management|social media|pr)(?![a-zß-ɏ]| (?:domain|industry|sector|space|vertical|technolog|software|platform|system|product|solution|data))/gi;

/** An industry or a kind of product: "in fintech", "B2B SaaS", "the optical industry", "consumer products". */
export const DOMAIN =
  /\b(?:b2b2?c?|b2c|d2c|dtc|saas|paas|iaas|fin-?tech|ed-?tech|health-?tech|med-?tech|ad-?tech|mar-?tech|insur-?tech|prop-?tech|reg-?tech|legal-?tech|hr-?tech|climate-?tech|e-?commerce|retail|marketplaces?|payments?|billing|lending|credit|fraud|trust (?:and|&) safety|content moderation|risk management|compliance|financial services|banking|banks?|insurance|health-?care|pharma[a-zß-ɏ]*|biotech|life sciences|gaming|games|media|entertainment|travel|hospitality|logistics|supply chain|real estate|automotive|aerospace|defen[cs]e|energy|manufacturing|telecom[a-zß-ɏ]*|government|public sector|crypto[a-zß-ɏ]*|blockchain|web3|cyber-?security|identity|cloud infrastructure|ai|machine learning|adtech|advertising|consumer|enterprise|smb|subscription|social|mobile|hardware|iot|semiconductor[a-zß-ɏ]*|crm|erp|software|technology|tech|internet|non-?profits?|education|start-?ups?|agenc(?:y|ies)|(?:[a-zß-ɏ/&-]{1,30} ){0,3}(?:industry|industries|sector|space|domains?|verticals?|context|compan(?:y|ies)|products?|platforms?|solutions|market|field))(?![a-zß-ɏ])/i;

/** Years in nothing particular: "experience", "relevant work experience", "industry experience", "similar role". */
export const GENERAL =
  /^(?:['’`]s?)? ?(?:[(,] ?)?(?:of |in |d['’]|de |)?(?:(?:a|an|the|een|ein|eine|einer|un|una|une|your|this|total|overall|or more|prior|previous|full[- ]time|progressive(?:ly)?|professional(?:-level)?|practical|relevant|related|relatable|directly|direct|work|working|job|industry|hands[- ]on|proven|demonstrated|post-[a-zß-ɏ]+|responsible|business|career|commercial|equivalent|comparable|corporate|similar|same|solid|speciali[sz]ed|ähnlichen?|(?:berufs)?erfahrung|ervaring|expérience|experiencia|einschlägigen?|mehrjährige|relevanten?|vergleichbaren?|soortgelijke|similaire|similar|minimum|experiences?|exp\.?|combined|significant|strong|doing|elsewhere|post|most|recent|degree|early|mid|junior|expert|builder|combination|education|training|successful|applicable|or|and|in|years|of)(?![a-zß-ɏ])(?: ?[,/])? ?){0,30}(?:experiences?|expertise|experienced|exp\.?|under your belt|berufserfahrung|erfahrung|expérience|experiencia|ervaring|werkervaring|yoe|roles?|positions?|fields?|capacity|background|functie|poste|puesto|professional experience)?(?:,? \(?(?:is |are )?(?:required|preferred|needed|desired)\)?| level| professionnelle| profesional| laboral)?[\s.;:,()*!]*$/i;

/** "building ML products", "delivering consumer products": a kind of product, without a role. */
export const MADE_PRODUCT =
  /\b(?:building|delivering|shipping|launching|creating|managing|developing|leading|working on|owning) (?:(?!(?:teams?|people|engineers)(?![a-zß-ɏ]))[a-zß-ɏ\d/&+'’-]+,? ){0,7}?(?:products|platforms|marketplaces|experiences|features|recommender systems)(?![a-zß-ɏ])/i;

/** A technical role by name, whatever it makes. */
export const TECHNICAL_ROLE =
  /\b(?:engineers?|developers?|architects?|programmers?|full[- ]?stack|back[- ]?end|front[- ]?end|javascript|typescript)(?![a-zß-ɏ])/i;

/** "product development": product work, where nothing technical is named. */
export const PRODUCT_DEVELOPMENT = /\b(?:new )?product development(?![a-zß-ɏ])/i;

/** A trade listed beside product management: "product, design or engineering". */
export const BESIDE_PRODUCT =
  /(?<![a-zß-ɏ-])(?:engineering|engineers?|developers?(?! (?:products?|tools?|tooling|platforms?|infrastructure|experience|apis?)(?![a-zß-ɏ]))|design|technical (?:roles?|leaders?|leadership)|data (?:roles?|experience)|consultants?|founders?|founding|entrepreneurs?|general management|software development|data science|data engineering|analytics|marketing|sales|consulting|(?:program|programme|project) management|business development|brand management|business analysis|analysis|delivery|operations research|finance|banking)(?![a-zß-ɏ-])/i;

/** A function beside product in "product, legal, or technical roles": only where one noun holds for all of them. */
export const BESIDE_IN_ROLE =
  /(?<![a-zß-ɏ-])(?:business|clinical|commercial|communications?|compliance|customer success|legal|operational|operations|partnerships?|policy|research|risk|scientific|security|strategy|support|technical)(?=$|[,/]| (?:or|and)(?![a-zß-ɏ]))/i;

/** One noun for several trades: "Project, Product or Program Manager", "product or engineering leadership". */
export const SEVERAL_TRADES =
  /\b(?:(?:project|program(?:me)?|engineering|marketing|design|data)(?:,| or| and\/or| ?\/) ?product|product(?:,| or| and\/or| ?\/) ?(?:project|program(?:me)?|engineering|design|data)(?:(?:,|,? or|\/) ?[a-zß-ɏ]+)?) (?:manag[a-zß-ɏ]+|lead[a-zß-ɏ]*|roles?|experience)(?![a-zß-ɏ])/i;

/** A part of the years before it, told by what it was about: "including 2+ years of onboarding", "owning SDKs". */
export const SAME_TRADE =
  /^(?:['’]?s?)? ?(?:(?:of|experience|work|spent|specifically|with|an?|in) ){0,4}(?:focus(?:ed|ing)?|dedicated|speciali[sz](?:ed|ing)|owning|(?:senior|growth|similar|comparable) (?:ic )?(?:roles?|positions?|capacity))(?![a-zß-ɏ])/i;

/** Another function after the role: "…, or of engineering experience", "or as a developer", "or a general management role". */
export const OR_OTHER =
  /^,? or (?:(?:of|in|as|with|an?|the|[a-zß-ɏ]+-minded) ){0,3}(?:engineering|engineers?|developers?|design(?:er)?|technical|data|consult[a-zß-ɏ]+|founders?|founding|entrepreneurs?|general management|marketing|project|program(?:me)?)(?![a-zß-ɏ-])/i;

/** A method or way of working, which is neither an industry nor a trade. */
export const METHOD =
  /\b(?:agile|scrum|kanban|safe|lean|six sigma|waterfall)(?:\/(?:agile|scrum|kanban)){0,3}(?: [a-zß-ɏ]+)? ?(?:teams?|environments?|methodolog[a-zß-ɏ]+|practices|development teams?|process[a-zß-ɏ]*|framework[a-zß-ɏ]*|setting|$)/i;
