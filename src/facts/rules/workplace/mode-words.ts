import type { WorkMode } from '../../../page/posting.ts';

/** A wording of a work mode. The higher the weight, the surer it speaks of this job and not of the company. */
export interface ModeWording {
  id: string;
  mode: WorkMode;
  weight: number;
  pattern: RegExp;
}

/** Weights of what is not a sentence. */
export const WEIGHT = {
  officeDays: 100,
  label: 92,
  tag: 91,
  title: 90,
  header: 88,
  page: 79,
  line: 85,
  someDays: 80,
  hybridHomeDays: 78,
  homeDays: 66,
  perk: 56,
} as const;

/** Sentences about a mode that is conditional, somebody else's, or a perk of some weeks. */
export const NOT_THIS_JOB =
  /\b(?:\d+ ?% of (?:the|our) (?:company|team|workforce)|some (?:roles|positions|teams|of us)|(?:all )?roles listed|roles vary|if (?:the|this|you|your) |whether |not all|depending on|interviews?|in addition to|virtual onsite|onsite (?:day|loop|visit)|roles? that (?:is|are)|for (?:roles|positions) that|(?<!\b(?:to|with|at|visit|visiting|see) )customers? (?:are|is)|experience\b[^.;]{0,50}\b(?:remote(?:ly)?|hybrid|distributed))\b/i;

/** "If you live near an office", "hybrid roles require": holds for some, so a header that says remote beats it. */
export const FOR_SOME =
  /\b(?:if you|those (?:who|living|based)|(?:live|living|reside) (?:near|close to|within)|within (?:\d+ (?:miles|km|minutes)|commuting)|(?:in|for) hybrid roles|hybrid roles (?:require|are))\b/i;

/** "Proven ability to work remotely": a skill, which says little of this job. */
export const AS_SKILL =
  /\b(?:ability|able|comfortabl[ey]|proven|skilled|used to|prior|history of|familiar[a-zß-ɏ]*|thrive)\b[^.;]{0,40}\b(?:remote(?:ly)?|from home)\b/i;

/** "This is not a remote position" */
export const NEGATION = /\b(?:not|no|isn['’]t|aren['’]t|never|neither|nor|without)\b/i;

/** "Unless approved to work fully remotely, …": says nothing for remote. */
export const EXCEPT = /\b(?:unless|except(?:ions?|ional)?|rather than|instead of|no longer)\b/i;

/** "work from anywhere for 4 weeks", "2 remote days", "remote days": a perk beside another mode. */
export const SOME_TIME =
  /\b(?:\d+|one|two|three|four|five|six|eight|twelve|few|several|couple of|some|flexible|occasional(?:ly)?|up to)[ -](?:[a-zß-ɏ]+ )?(?:calendar |working |business )?(?:weeks?|months?|days?)\b|\b(?:days|weeks|months) (?:a|per|each|every) (?:year|quarter|month)\b|\b(?:once|twice|days?) (?:a|per) week\b|\b(?:fridays?|mondays?|occasional(?:ly)?|part of the (?:week|time)|ad hoc|when needed|if needed|as needed)\b/i;

/** "Denver, CO (Onsite role)", "Location: Toronto, Hybrid", "Mode: Onsite", "Full-time, Hybrid", by the mode's own words. */
const inline = (words: string) =>
  new RegExp(
    `\\((?:[^()]{0,30}[ ,–/-])??(?<!non-)(?:fully |100 ?% )?(?:${words})(?: (?:role|position|job))?\\)|\\b(?:location(?: designation)?|mode) ?[:-] ?(?:[^.:;]{0,40} )?(?:${words})\\b|\\bfull[- ]time, ?(?:${words})\\b|^(?:${words}), full[- ]time\\b`,
    'i',
  );
const INLINE = { remote: inline('remote'), hybrid: inline('hybrid'), onsite: inline('on-?site') };
/** "Work remotely: Yes", as job boards print it */
const WORK_REMOTELY = {
  remote: /\bwork remotely: (?:yes|fully)\b/i,
  onsite: /\bwork remotely: no\b/i,
  hybrid: /\bwork remotely: (?:hybrid|partly|some)/i,
};

/** Wordings in a sentence. Order does not matter: the highest weight wins, then the earliest place. */
export const WORDINGS: readonly ModeWording[] = [
  // "Nashville, TN (Onsite)", "Location: Hybrid" in a text that lost its line breaks
  ...(['remote', 'hybrid', 'onsite'] as const).map((mode) => ({
    id: 'work/inline-label',
    mode,
    weight: 79,
    pattern: INLINE[mode],
  })),
  ...(['remote', 'hybrid', 'onsite'] as const).map((mode) => ({
    id: 'work/work-remotely-label',
    mode,
    weight: 79,
    pattern: WORK_REMOTELY[mode],
  })),
  // "This role is fully remote", "This is a 100% remote position"
  {
    id: 'work/role-remote',
    mode: 'remote',
    weight: 82,
    pattern:
      /\b(?:this|the|your|our|is an?|are an?|as an?) (?:[a-zß-ɏ%\d-]+ ){0,4}?(?:remote(?:[- ]first|[- ]based|[- ]only)?|remotely)(?: [a-zß-ɏ-]+){0,2} (?:role|position|job(?! market| board|s)|opportunity|contract|basis|assignment)\b|\b(?:role|position|job|opportunity|team) (?:(?:is|will be|can be|may be|could be|works|operates|offers) )(?:(?:a|also|currently|fully|completely|entirely|permanently|100 ?%|primarily|based|performed|done|filled|held|open to|available|domiciled|located|virtual(?:ly)?|full[- ]time) ){0,4}(?:remote(?:ly)?|from anywhere)\b/i,
  },
  // "100% remote", "fully remote", "remote-first", "work permanently remotely"
  {
    id: 'work/fully-remote',
    mode: 'remote',
    weight: 75,
    pattern:
      /\b(?:fully|completely|entirely|permanently|exclusively|all|100 ?%)[- ,]{1,2}remote(?:ly)?\b(?! communication| collaboration)|\bremote[- ](?:first|only|native|by default)\b|\b(?:fully|100 ?%|entirely) (?:distributed|virtual)\b|\bfull[- ]remote\b|\bwork (?:permanently|fully|100 ?%|entirely|completely) (?:from home|remote(?:ly)?)\b|\bvollständig remote\b|100 ?% homeoffice\b|\b100 ?% (?:remoto|en remoto|télétravail)\b|\btélétravail (?:complet|total|à 100 ?%)|\bvolledig (?:remote|op afstand)\b/i,
  },
  // "remote role", "remote, global team"
  {
    id: 'work/remote-role',
    mode: 'remote',
    weight: 68,
    pattern:
      /\bremote (?:role|position|basis|contract)\b(?!s)|\bremote(?:,| and) (?:global|distributed|international) (?:team|company)\b|\b(?:we['’]re|we are|as|truly|being|is) (?:a |an )?remote (?:company|team|organi[sz]ation|startup|workplace)\b|\ba remote (?:company|organi[sz]ation|startup)\b|\b(?:looking for|seeking|hiring) an? (?:[a-zß-ɏ]+ ){0,2}remote(?! (?:team|work))\b|\bor (?:be )?remotely (?:in|from|within|across)\b|\bvirtual \(100% remote\)/i,
  },
  // "one or two days a month on site, otherwise remote"
  {
    id: 'work/otherwise-remote',
    mode: 'remote',
    weight: 72,
    pattern: /\b(?:otherwise|the rest(?: is)?|the remainder(?: is)?) (?:fully |entirely |100 ?% )?remote(?:ly)?\b/i,
  },
  // "work from anywhere", "work remotely", "colleagues working remotely"
  {
    id: 'work/work-remotely',
    mode: 'remote',
    weight: 55,
    pattern:
      /\b(?:work(?:ing|s)?|live and work) (?:[a-zß-ɏ]+ ){0,2}?(?:remotely(?!: (?:no|temporar))|remote(?= from|[,.;)!]|$| \()|from (?:anywhere|wherever|any (?:location|place|country)|home))\b(?! (?:support|budget|set-?up|stipend|allowance|fund|equipment|benefits?|kit|perks?|bonus|package|policy|options?|flexib[a-zß-ɏ]+|days?))|\bfrom the comfort of your (?:own )?home\b|\b(?:remote|work from home|home[- ]based) (?:work|working) (?:environment|culture|arrangements?|possible|available)\b|\bremote and flexible work(?:ing)?\b|\bremote[- ](?:friendly|ok|eligible)\b|\bopen (?:to|for) (?:fully |full[- ]time )?remote (?:applicants|candidates|work)\b|\bmost (?:of the )?work is (?:done|performed) remotely\b|\bjoin (?:us|our team) remotely\b|\bbase your(?:self|selves) anywhere\b|\b(?:remote arbeiten|teletrabajo|trabajo remoto|op afstand werken|lavoro da remoto)\b/i,
  },
  // "This is a hybrid role", "the role is hybrid"
  {
    id: 'work/role-hybrid',
    mode: 'hybrid',
    weight: 84,
    pattern:
      /\b(?:this|the|our) (?:[a-zß-ɏ-]+ ){0,4}?hybrid(?: [a-zß-ɏ-]+){0,2} (?:role|position|job|opportunity)\b(?! (?:(?:that )?(?:blend|bridg|combin|mix)(?:e?s|ing)|between|where (?:~ ?|about |roughly )?(?:\d|half)))|\b(?:role|position|job|team|we|location|arrangement)(?:['’]re| (?:is|are|will be|follows|operates|works)) (?:an? |currently |fully |primarily |on a )?hybrid\b(?! (?:cloud|app|casual|infrastructure|of))|^\W{0,6}hybrid(?: work(?:ing)?)?(?: ?[,:(–—|-]|(?= (?:in|at) ))|^\W{0,6}hybrid work(?:ing)? (?:environment|model|set-?up|arrangement) (?:in|at|from) our [a-zß-ɏ. ]{3,30}office|\(hybrid\b|\bhybrid position\b|\bhybrid[ -]remote role\b/i,
  },
  // "hybrid working model", "expects employees to spend at least half of their time in their office"
  {
    id: 'work/hybrid-policy',
    mode: 'hybrid',
    weight: 65,
    pattern:
      /\bhybrid[- ](?:remote[ -])?(?:work(?:ing|place|style|week)?|office|schedule|model|environment|policy|set-?up|arrangement|approach|culture|format|basis|first|way|ways|flexib[a-zß-ɏ]+|and flexible|or remote|opportunit[a-zß-ɏ]+|setting|roles|on-?site)\b(?! (?:software|platforms?|tools?|tooling|solutions?|products?|technolog[a-zß-ɏ]+|apps?)(?![a-zß-ɏ]))|(?<![\d.])\d{2} ?% (?:of (?:your|the|their) (?:work(?:ing)? )?(?:time|week|hours) )?(?:in (?:the |an? |our )?office|in[- ]office|on[- ]?site|in[- ]person)\b|\bflexible(?: and|,) hybrid\b|\b(?:in|from) (?:the|our|an) (?:[a-zß-ɏ]+ )?office (?:for )?(?:at least |a minimum of |about |up to )?\d{2} ?% of (?:the|your|their) (?:work(?:ing)? )?(?:time|week)\b|\bhalf of their (?:work(?:ing)? )?time in (?:their|the|an|our) (?:[a-zß-ɏ]+ )?office|\bhybrides? (?:arbeit[a-zß-ɏ]*|arbeitsmodell|travail|werken)|\bhybrid(?:es)? arbeiten\b|\btravail hybride\b|\bmode hybride\b|\btélétravail (?:partiel|possible|fréquent|ouvert|très ouvert)|\bhybriden? modell?\b|\bthuiswerk[a-zß-ɏ]*|\bmodelo híbrido\b|\bformato híbrido\b|\bhybride werk[a-zß-ɏ]*|\bhomeoffice[- ](?:anteil|möglichkeit|regelung)|\bmobiles arbeiten\b/i,
  },
  // "occasional in-person attendance is required"
  {
    id: 'work/in-person-attendance',
    mode: 'hybrid',
    weight: 60,
    pattern:
      /\b(?:occasional|regular|periodic) (?:in[- ]person|in[- ]office|on-?site) (?:attendance|presence)\b|\b\d(?:[-–]\d)? days? (?:in (?:the|our) (?:[a-zß-ɏ]+ )?office|on-?site|in[- ]person) (?:a|per|each|every) month\b/i,
  },
  // "Remote days on Fridays", "Remote policy: 1 day a week", "combine working in the office and at home"
  {
    id: 'work/home-days',
    mode: 'hybrid',
    weight: WEIGHT.perk,
    pattern:
      /\bremote (?:work(?:ing)? )?(?:days|fridays?|mondays?)\b(?! (?:a|per|each) (?:year|quarter|month))|\bremote policy ?[:(] ?(?:up to )?\d days?\b|\bcombin[a-zß-ɏ]{1,9} (?:working )?(?:in|from) (?:the|our) office (?:and|with) (?:[a-zß-ɏ]+ )?(?:remote|home)/i,
  },
  // "able to work from our HQ in Utrecht as needed"
  {
    id: 'work/office-as-needed',
    mode: 'hybrid',
    weight: 60,
    pattern:
      /\b(?:work from|come (?:in)?to|be in|commute to) (?:our|the) (?:[a-zß-ɏ]+ ){0,2}?(?:offices?|hq|headquarters)\b[^.;]{0,40}\b(?:(?:as|when|if) (?:needed|required)|regularly|occasionally|from time to time)\b/i,
  },
  // "This role is on-site", "must be able to work onsite", "fully in-person"
  {
    id: 'work/role-onsite',
    mode: 'onsite',
    weight: 80,
    pattern:
      /\b(?:role|position|job|opportunity) (?:is|will be|requires you to be|requires being) (?:an? |fully |100 ?% |based |located )?(?:full[- ]time )?(?:on-?site|in[- ]person|in[- ]office|office[- ]based)\b|\b(?:this|is an?|are an?) (?:[a-zß-ɏ%\d-]+ ){0,3}?(?:on-?site|in[- ]person|in[- ]office|office[- ]based) (?:role|position|job|opportunity)\b|\b(?:fully|100 ?%|entirely) (?:on-?site|in[- ]person|in[- ]office|office[- ]based)\b|\broles? (?:is|are) (?:[a-zß-ɏ]+ )?(?:in[- ]person|on-?site|in[- ]office)\b|\b(?:in[- ]office|in[- ]person|(?:in|from) (?:the|our) (?:[a-zß-ɏ]+ )?office|on-?site) full[- ]time\b|\bfull[- ]time,?(?: and)? (?:in[- ]office|in[- ]person|on-?site|in (?:the|our) (?:[a-zß-ɏ]+ )?office)\b|\b(?:5|five)[- ]days? (?:in[- ]person|in[- ]office|on-?site)\b|\bin[- ]presence (?:work|at|in)\b|\bday (?:one|1) (?:from )?on-?site\b|\bremote (?:and\/or|or|and) hybrid work will not\b|\b(?:not a remote|no remote (?:work|option)|isn['’]t (?:a )?remote)\b|\b100 ?% présentiel\b|\bvor ort\b(?= in| im)|\bpresencial\b|\bevery day in (?:the|our) office\b|\bin (?:the |our )?office (?:every|each) day\b/i,
  },
  // "not eligible for remote work", "unable to offer remote work"
  {
    id: 'work/no-remote',
    mode: 'onsite',
    weight: 57,
    pattern:
      /\b(?:(?:not|n['’]t) (?:currently |able to )?(?:eligible|open|available|suitable|consider(?:ing|ed)?|offer(?:ing|ed)?|support(?:ing)?|allow(?:ing)?|permit(?:ting)?|provid(?:e|ing))|unable to (?:offer|support|accommodate|consider|provide)) (?:for |to |as )?(?:an? |any )?(?:fully |100 ?% )?remote(?:ly)?(?: (?:work(?:ing)?|options?|arrangements?|positions?|roles?|candidates?))?\b/i,
  },
  // "we work in person", "Vibrant in-person culture"
  {
    id: 'work/onsite-policy',
    mode: 'onsite',
    weight: 58,
    pattern:
      /\b(?:(?:in[- ]person|in[- ]office|on-?site)(?:[- ]first)?[- ](?:culture|company|workplace|work environment|startup|work culture|work model)|in[- ]person team|(?:office|onsite|in[- ]person)[- ]first)\b|\b(?:we|team|everyone) (?:all |primarily |mostly |mainly )?(?:works?|are|is|collaborates?|builds?) (?:[a-zß-ɏ]+ ){0,2}?(?:in[- ]person|on-?site|in the office|in[- ]office)\b|\bworking (?:together )?(?:in the [a-zß-ɏ]+ )?(?:in[- ]person|in the trenches in person)\b|\bfully present\b|\bwe['’]re (?:all )?in[- ]person\b/i,
  },
];
