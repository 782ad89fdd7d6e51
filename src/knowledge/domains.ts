import { SKILLS, type SkillId } from './taxonomy.ts';

/** Words by which people name a field of experience, longest meaning first where two overlap. Matched as whole words, lower case. */
const DOMAIN_WORDS: readonly (readonly [id: SkillId, words: readonly string[]])[] = [
  ['adtech-martech', ['ad tech', 'adtech', 'advertising', 'marketing technology', 'martech', 'programmatic']],
  ['apis', ['api', 'apis', 'integrations']],
  ['artificial-intelligence', ['ai', 'ai/ml', 'artificial intelligence']],
  ['automotive', ['automotive', 'autonomous vehicles', 'mobility', 'ride sharing', 'vehicles']],
  ['b2b', ['b2b', 'business to business', 'business-to-business']],
  ['b2c', ['b2c', 'consumer', 'consumer products', 'consumer-facing', 'd2c', 'direct-to-consumer']],
  ['banking', ['bank', 'banking', 'banks', 'credit cards', 'lending', 'mortgage', 'mortgages', 'neobank']],
  ['blockchain', ['blockchain', 'crypto', 'cryptocurrency', 'defi', 'web3']],
  ['cloud', ['cloud', 'cloud computing', 'cloud infrastructure', 'cloud services']],
  ['crm-systems', ['crm', 'crms']],
  ['cybersecurity', ['cyber security', 'cybersecurity', 'identity', 'information security', 'security']],
  [
    'data-platforms',
    ['big data', 'data infrastructure', 'data platform', 'data platforms', 'data products', 'data warehouse'],
  ],
  [
    'developer-tools',
    ['developer experience', 'developer platform', 'developer platforms', 'developer tools', 'devtools'],
  ],
  ['e-commerce', ['commerce', 'e-commerce', 'ecommerce', 'online retail']],
  ['edtech', ['ed tech', 'edtech', 'education', 'education technology', 'learning platforms']],
  ['energy-climate', ['clean energy', 'climate', 'energy', 'renewables', 'sustainability', 'utilities']],
  ['enterprise-software', ['enterprise', 'enterprise products', 'enterprise software']],
  ['erp-systems', ['erp', 'erps']],
  [
    'fintech',
    ['capital markets', 'finance', 'financial services', 'financial technology', 'fintech', 'trading', 'wealth'],
  ],
  ['gaming', ['esports', 'game', 'games', 'gaming', 'video games']],
  ['generative-ai', ['genai', 'generative ai', 'large language models', 'llm', 'llms']],
  ['government', ['civic tech', 'defense', 'federal', 'government', 'govtech', 'public sector']],
  ['growth', ['growth']],
  [
    'healthcare',
    [
      'biotech',
      'digital health',
      'health',
      'health care',
      'health tech',
      'healthcare',
      'healthtech',
      'life sciences',
      'medical devices',
      'pharma',
      'pharmaceutical',
    ],
  ],
  ['hr-tech', ['hcm', 'hr', 'hr tech', 'human resources', 'payroll', 'recruiting', 'talent']],
  ['insurance', ['insurance', 'insurtech']],
  ['iot-hardware', ['consumer electronics', 'devices', 'hardware', 'iot', 'robotics', 'wearables']],
  ['logistics', ['fulfillment', 'logistics', 'supply chain', 'transportation', 'warehousing']],
  ['machine-learning', ['machine learning', 'ml']],
  ['manufacturing', ['industrial', 'manufacturing']],
  ['marketplace', ['marketplace', 'marketplaces', 'two-sided']],
  ['media-entertainment', ['entertainment', 'media', 'music', 'news', 'publishing', 'streaming', 'video']],
  ['mobile', ['android', 'ios', 'mobile', 'mobile apps', 'mobile products']],
  ['nonprofit', ['non-profit', 'nonprofit', 'nonprofits']],
  ['open-source', ['open source', 'open-source']],
  ['payments', ['acquiring', 'payment', 'payments', 'payments processing']],
  ['platform-products', ['internal platforms', 'platform', 'platform products']],
  ['real-estate', ['proptech', 'real estate']],
  ['retail', ['grocery', 'retail', 'retailers']],
  ['saas', ['saas', 'software as a service', 'software-as-a-service']],
  ['scale-up', ['high growth', 'high-growth', 'hypergrowth', 'scale-up', 'scaleup']],
  ['smb', ['small business', 'small businesses', 'smb', 'smbs']],
  ['startup', ['early stage', 'early-stage', 'start-up', 'start-ups', 'startup', 'startups']],
  ['telecom', ['telco', 'telecom', 'telecommunications', 'wireless']],
  ['travel-hospitality', ['airline', 'airlines', 'hospitality', 'hotels', 'restaurants', 'travel']],
];

const BY_WORD = new Map<string, SkillId>(
  DOMAIN_WORDS.flatMap(([id, words]) => words.map((word) => [word, id] as const)),
);

const IDS: ReadonlySet<string> = new Set(SKILLS.map(({ id }) => id));

/** No phrase of the table is longer than this many words. */
const LONGEST = 4;

/**
 * The fields that a few words name: "B2B SaaS payments" gives b2b, saas, payments. Takes free words or a skill id;
 * gives ids in the order they stand, each once; empty when none is known.
 */
export function domainsNamed(words: string): SkillId[] {
  if (IDS.has(words)) return [words as SkillId];
  const tokens = words
    .toLowerCase()
    .split(/[^a-z0-9/-]+/)
    .filter(Boolean);
  const found = new Set<SkillId>();
  for (let from = 0; from < tokens.length; ) {
    let taken = 1;
    for (let length = Math.min(LONGEST, tokens.length - from); length > 0; length -= 1) {
      const id = BY_WORD.get(tokens.slice(from, from + length).join(' '));
      if (!id) continue;
      found.add(id);
      taken = length;
      break;
    }
    from += taken;
  }
  return [...found];
}
