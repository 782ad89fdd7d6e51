import type { PostingInput } from '../../../page/posting.ts';
import { lineAt, type Span, type TextDocument } from '../../../text/document.ts';
import type { Evidence, Need } from '../../analysis.ts';
import { fromText } from '../../evidence.ts';
import { holdsOneOf, matchesIn } from '../../lexicon/can-match.ts';
import { needAt } from '../../refine/need.ts';
import { dutySentences } from './duties.ts';

/** What a body says about leading people and about hands-on product work, with its quotes. */
export interface PeopleSignals {
  /** Says outright that nobody reports to this job. */
  noReports: Evidence[];
  /** People report to this job, or it leads, hires and develops a team. */
  leads: Evidence[];
  /** Asks for experience of managing people: no duty by itself, but what a leader's title means by its team. */
  asked: Evidence[];
  /** "You and your team": people of this job, or only those one works with. */
  ownTeam: Evidence[];
  /** Those of `leads` that speak of a later time: "build a team over time", "the opportunity to hire". */
  later: Set<Evidence>;
  /** Product work of one's own: backlog, user stories, specs, sprints. */
  handsOn: Evidence[];
}

/** Verbs of managing; mentoring and coaching alone lead nobody. */
const MANAGE =
  '(?:lead|leading|leads(?= (?:an?|our|the|its|\\d+|two|three|four|five|several) )|manag(?:e|es|ing)|supervis(?:e|es|ing)|grow|direct|directing|hir(?:e|es|ing)|recruit|recruiting|build|building|scal(?:e|ing)|develop|developing|overs(?:ee|ees|eeing)|run|running|head up|tak(?:e|ing) over|inherit(?:ing)?)';
/** Words that may stand between the verb and the people; prepositions end the reach of the verb. */
const BETWEEN =
  '(?:,? (?:and |& )?(?!(?:with|to|into|for|by|from|across|between|through|alongside|in)\\b)[a-z0-9+-]+,?)';
const PRODUCT_PEOPLE =
  '(?:product managers|pms|gpms|product owners|product leaders|direct reports|product talent|product people|product professionals|product management talent)';

/** People of product, or people as such. */
const LEADS_PRODUCT: readonly RegExp[] = [
  // "lead and grow a team of senior product managers", "manage a group of PMs and designers"
  new RegExp(
    `\\b${MANAGE}\\b${BETWEEN}{0,7} (?:team|group|organi[sz]ation|chapter|function|department)s? of (?:[a-z0-9+-]+[ ,]+){0,5}(?:product|pms?|gpms?|managers?|people|a-players|direct|leaders?|individuals|professionals)\\b`,
    'gi',
  ),
  // "lead and mentor a team of analysts, designers and product managers", "grow the PM team"
  new RegExp(
    `\\b${MANAGE}\\b${BETWEEN}{0,4} (?:a|the|our) (?:[a-z-]+ ){0,2}(?:team of (?:[a-z0-9+-]+[ ,]+){6,12}product managers|(?:product management|pm) team)\\b`,
    'gi',
  ),
  // "hire and build a world-class product team", "people leadership of a team of PMs", "two PMs reporting to you"
  /\b(?:hire|hiring|recruit|recruiting)\b(?:,? (?:(?:and|&) )?(?!(?:with|to|for|from|by|in)\b)[a-z-]+){0,4} product (?:management )?team\b|\b(?:own|lead|drive)(?:s|ing)? (?:the )?(?:hiring|recruiting|recruitment) (?:for|of) (?:product managers|pms)\b/gi,
  /\bpeople (?:leadership|management) (?:to|of|for) (?:a |the |our )?(?:team of )?(?:[a-z-]+ ){0,2}(?:product managers|pms)\b|\b(?:product managers|pms|product owners) (?:will |who )?report(?:ing)? (?:directly )?(?:in)?to (?:you|this (?:role|position))\b/gi,
  // "manage product managers", "hire, develop and lead the product team"
  new RegExp(`\\b${MANAGE}\\b${BETWEEN}{0,4} ${PRODUCT_PEOPLE}\\b`, 'gi'),
  // "lead five directors", "manage 3 senior directors"
  /\b(?:lead|leading|manage|managing|oversee|overseeing|inherit) (?:and [a-z]+ )?(?:our |a team of )?(?:\d{1,2}|two|three|four|five|six) (?:senior |group |product |associate ){0,2}directors\b/gi,
  // "lead product for our lending business: 2 squads, a Senior PM and 3 PMs"
  /\b(?:lead|leading|run|head|own)\b[^.;:\n]{0,60}: [^.;:\n]{0,60}\b(?:\d{1,2}|an?|two|three|four|five|six|seven|eight) (?:(?:senior|group|lead|associate) ){0,2}(?:product managers?|pms?)\b/gi,
  // "at least 2 immediate direct reports", "line manage", "manages up to 5 staff"
  /\b(?:\d+|several|multiple|immediate|your|two|three|four|five) (?:immediate )?direct reports?\b|\b(?:coach|develop|support|grow|mentor|manage) (?:and \w+ )?your (?:direct )?reports\b/gi,
  /\bline[- ]manag(?:e|ing)\b|\bmanages? up to \d+\b|\bpeople manager (?:role|position)\b|\bpeople management responsibilit\w+/gi,
  // "hire, train and supervise a team", "lead hiring", "performance evaluations"
  /\b(?:hire|recruit|hiring),? (?:train|develop|onboard|mentor|coach|lead|manage|retain)(?:ing)?,?(?: and [a-z]+)? (?:[a-z-]+ ){0,4}(?:team|staff|talent|people|product managers)\b/gi,
  /\b(?:conduct|document|manage|lead|own)(?:s|ing)? (?:and [a-z]+ )?(?:[a-z]+ ){0,2}performance (?:plans?|reviews?|evaluations?)\b|\bperformance of the [a-z]* ?team\b/gi,
  /\bhire and retain\b|\blead hiring\b|\bsupport employee development\b/gi,
  // "manage and mentor a designated technical writer"
  /\b(?:manage|supervise|line manage)(?: and [a-z]+)? (?:a|one) (?:designated |single |junior |associate |dedicated )*(?:tech(?:nical)? writer|product manager|pm|analyst|designer|product owner|direct report)\b/gi,
  /\blead (?:the|an) analysts? team\b/gi,
];
/** A product team, or a team that is not named: for a leader the people, for an individual a squad. */
const LEADS_TEAM: readonly RegExp[] = [
  new RegExp(
    `\\b${MANAGE}\\b${BETWEEN}{0,5} (?:the|our|your|a|and) (?:[a-z-]+ ){0,2}product (?:management )?(?:team|organi[sz]ation|org|function|department|chapter|community)\\b(?! (?:member|to|and (?:the|our)))`,
    'gi',
  ),
  // "manage a team of 10", "lead an organisation of 45 across design and product"
  /\b(?:lead|manag)(?:e|es|s|ing)? (?:and [a-z]+ )?(?:a|an|the|our|your) (?:[a-z-]+ ){0,2}(?:team|organi[sz]ation|org|staff|function) of (?:about |around |up to |over |~ ?)?\d+\+?(?=[.,;)\n]|$| (?:across|people|product)\b)/gi,
  // "build and manage a strong team", "hire and develop talent"
  // "lead a team responsible for bringing it to life"
  /\b(?:lead|manag)(?:e|es|s|ing)? (?:a|the|an|our|your) (?:[a-z-]+ ){0,2}teams? (?:accountable|responsible)\b/gi,
  /\b(?:build|hir)(?:e|ing|s)?,? (?:(?:and|&) |develop,? (?:and )?|grow,? (?:and )?|mentor,? (?:and )?){0,2}(?:lead|manage|mentor|scale|coach|develop|grow|retain|leading|managing|scaling|mentoring|developing)\b(?:,? (?!with\b|to\b|for\b)[a-z-]+){0,6} (?:teams?|talent|organi[sz]ation|function)\b(?! (?:responsible|that builds|of (?:engineers|designers|developers)))/gi,
];
/** A team of its own, in a title that leads people. */
const OWN_TEAM = /\byou and your team\b/gi;
/** "experience managing a team of PMs", "people management experience" */
const ASKS_TO_MANAGE: readonly RegExp[] = [
  /\b(?:manag(?:e|ed|ing)|lead|leading|led|growing|coaching|mentoring)(?: and [a-z]+ing)? (?:an? |the |other |senior |several )?(?:(?:team|group)s? of )?(?:[a-z-]+ ){0,2}(?:pms|pm leaders|product managers|product leaders|direct reports)\b/gi,
  /\b(?:people|line)[- ]management experience\b/gi,
];
/** A team of others: a manager's in other functions, in product a squad that one leads without managing it. */
const LEADS_OTHERS: readonly RegExp[] = [
  new RegExp(
    `\\b${MANAGE}\\b${BETWEEN}{0,7} (?:team|group|organi[sz]ation|function|department)s? of (?:[a-z0-9+-]+[ ,]+){0,4}(?:engineers?|designers?|analysts?|developers?|specialists?|researchers?|marketers?|buyers?|representatives|associates|recruiters|scientists|technicians|accountants|executives|staff)\\b`,
    'gi',
  ),
  /\b(?:lead|manag|supervis|overse)(?:e|es|ing)? (?:the|a|an|our|your) (?:[a-z-]+ ){0,3}teams? (?:accountable|responsible|that|of|who)\b/gi,
];

/** "no direct reports", "an individual contributor role". */
const NO_REPORTS =
  /\b(?:no|without|not have(?: any)?|zero) (?:direct )?reports\b|\bdirect reports: ?(?:no|none|0)\b|\bindividual contributor\b(?= (?:role|position)|\.)|\bsenior ic\b|\bwithout direct management authority\b/gi;

/** "write user stories", "roll up your sleeves", "player-coach". */
const HANDS_ON: readonly RegExp[] = [
  /\broll(?:ing)? up (?:your|their|our) sleeves\b|\bplayer[- /](?:and[- ])?coach\b|\bplayer and coach\b|\bdirectly lead(?:ing)? (?:the )?delivery\b|\bdoing, not delegating\b/gi,
  /\b(?:user stories|acceptance criteria|prds?|product requirements? documents?|wireframes|writing specs|feature specs)\b/gi,
  /\b(?:manage|own|maintain|groom|prioriti[sz]e|set and drive|refine)(?:s|ing)? (?:a |an |the |your |and [a-z]+ )?(?:[a-z-]+ ){0,3}backlogs?\b|\bprioriti[sz]ed backlog\b|\bbacklog (?:grooming|refinement|management)\b/gi,
  /\b(?:sprint planning|weekly sprints|work in each sprint|daily stand-?ups)\b/gi,
];
/** "a hands-on leader", "hands-on approach"; "hands-on experience with SQL" is no way of working. */
const HANDS_ON_PERSON =
  /\byour (?:own )?backlog\b|\bhands[- ]on(?= (?:leader|leadership|role|approach|product|manager|director|head|builder|person|style|execution|contributor|owner|ownership|delivery|when|where|and|as)\b|[.,;)!\n]|$)|\b(?:be|very|highly|are|remain\w*|stay\w*|both|%) hands[- ]on\b(?! experience)/gi;
/** Leading a squad that one does not manage. */
const BY_INFLUENCE =
  /\b(?:cross[- ]functional|multi-?disciplinary|project|virtual|delivery|scrum|agile|diverse) (?:\w+ )?teams?\b|\bwithout\b/i;
/** A product title that leads people as a rule. */
export const LEADING_TITLE =
  /\b(?:director|vp|vice president|head|chief|svp|evp|avp|president|group|supervisor|leiter(?:in)?|directeur|directrice|cpo)\b|\b(?:manager|mgr),? (?:of )?product management\b/i;
/** "seeking a Leader of Product Management": the text calls the job a leader's, whatever the title says. */
const LEADER_IN_TEXT =
  /\b(?:as (?:the|our|a)|(?:looking for|seeking|hiring|searching for|need) (?:an?|our|the)(?: [a-z-]+){0,4}?) (?:leader|head|director|vp) of product(?: management)?\b(?! (?:marketing|design|content|operations|analytics|engineering|support|sales|experience|security|growth))/i;
/** The company hires, not this person: "we are hiring 2 product managers". */
const COMPANY_HIRES = /\b(?:is|are|we(?:'|’)re|currently|now) (?:also )?$/i;
const LATER_BEFORE =
  /\b(?:opportunity to|eventually|in (?:the )?future|as (?:we|the company|\w+) grows?|potential(?:ly)? to|grow into)\b[^.]{0,200}$/i;
const LATER_AFTER = /^[^.]{0,12}\b(?:over time|as we (?:scale|grow)|in the future|eventually)\b/i;
/** "ensuring user stories are well defined": watches over the work, does not do it. */
const OVERSIGHT = /\b(?:ensur\w+|overse\w+|coach\w*|support\w*)\b(?:(?!, and )[^.;]){0,60}$/i;

/** Finds the signals in the text. `title` is what the job is called, `ofProduct` whether it is a product title. */
export function peopleSignals(
  document: TextDocument,
  posting: PostingInput,
  title: string,
  ofProduct: boolean,
): PeopleSignals {
  const leadersTitle = LEADING_TITLE.test(title) || LEADER_IN_TEXT.test(document.text);
  const leads = leadQuotes(document, posting, patternsFor(leadersTitle, ofProduct));
  return {
    leads,
    asked: quotes(document, ASKS_TO_MANAGE, 'track/asks-to-manage', ['required']),
    ownTeam: quotes(document, [OWN_TEAM], 'track/own-team', ['duty', null]),
    later: new Set(leads.filter((quote) => isLater(document, quote))),
    noReports: quotes(document, [NO_REPORTS], 'track/no-reports', ['duty', 'required', 'preferred', null]),
    handsOn: [
      ...quotes(document, HANDS_ON, 'track/hands-on', ['duty']).filter(
        ({ start }) => !OVERSIGHT.test(before(document, start!)),
      ),
      ...quotes(document, [HANDS_ON_PERSON], 'track/hands-on-person', ['duty', 'required']),
    ].sort((a, b) => a.start! - b.start!),
  };
}

function patternsFor(leadersTitle: boolean, ofProduct: boolean): readonly RegExp[] {
  if (!ofProduct) return [...LEADS_PRODUCT, ...LEADS_TEAM, ...LEADS_OTHERS];
  return leadersTitle ? [...LEADS_PRODUCT, ...LEADS_TEAM] : LEADS_PRODUCT;
}

/** One of these stands in every sentence that speaks of leading people; in lower case. */
const PEOPLE_WORDS = [
  'team',
  'group',
  'organi',
  'org ',
  'function',
  'chapter',
  'department',
  'communit',
  'managers',
  'pms',
  'owners',
  'leaders',
  'report',
  'talent',
  'people',
  'staff',
  'line manag',
  'line-manag',
  'manages up',
  'performance',
  'hiring',
  'development',
  'writer',
  'analyst',
  'designer',
  'professionals',
  'product manager',
];

function leadQuotes(document: TextDocument, posting: PostingInput, patterns: readonly RegExp[]): Evidence[] {
  const found: Evidence[] = [];
  for (const sentence of dutySentences(document, posting)) {
    if (!holdsOneOf(sentence, PEOPLE_WORDS)) continue;
    for (const pattern of patterns) {
      for (const match of matchesIn(sentence, pattern)) {
        if (BY_INFLUENCE.test(match[0]) || COMPANY_HIRES.test(sentence.text.slice(0, match.index))) continue;
        const start = sentence.start + match.index;
        found.push(fromText(document, { start, end: start + match[0].length }, 'track/leads'));
      }
    }
  }
  found.sort((a, b) => a.start! - b.start! || b.end! - a.end!);
  let covered = -1;
  return found.filter(({ start, end }) => {
    if (start! < covered) return false;
    covered = end!;
    return true;
  });
}

function quotes(
  document: TextDocument,
  patterns: readonly RegExp[],
  rule: string,
  needs: ReadonlyArray<Need | null>,
): Evidence[] {
  const found: Evidence[] = [];
  for (const pattern of patterns) {
    for (const match of matchesIn(document, pattern)) {
      const span: Span = { start: match.index, end: match.index + match[0].length };
      if (match[0].includes('\n') || !needs.includes(needAt(document, span))) continue;
      found.push(fromText(document, span, rule));
    }
  }
  return found.sort((a, b) => a.start! - b.start!);
}

function before(document: TextDocument, start: number): string {
  return document.text.slice(lineAt(document, start).start, start);
}

function isLater(document: TextDocument, { start, end }: Evidence): boolean {
  const line = lineAt(document, start!);
  return (
    LATER_BEFORE.test(before(document, start!).slice(-60)) ||
    LATER_AFTER.test(document.text.slice(end!, Math.min(line.end, end! + 40)))
  );
}
