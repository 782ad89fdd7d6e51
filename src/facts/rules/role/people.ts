import { lineAt, type Span, type TextDocument } from '../../../text/document.ts';
import type { Evidence } from '../../analysis.ts';
import { fromText } from '../../evidence.ts';
import { needAt } from '../../refine/need.ts';

/** What a body says about leading people and about hands-on product work, with its quotes. */
export interface PeopleSignals {
  /** Says outright that nobody reports to this job. */
  noReports: Evidence[];
  /** People report to this job, or it leads, hires and coaches a team. */
  leads: Evidence[];
  /** Indexes of `leads` that speak of a later time: "build a team over time", "the opportunity to hire". */
  later: Set<number>;
  /** Experience of managing people is asked for. */
  asksManagement: Evidence[];
  /** Product work of one's own: backlog, user stories, specs, sprints. */
  handsOn: Evidence[];
}

/** "manage a team of product managers", "lead and grow the product organisation". */
const LEADS: readonly RegExp[] = [
  /\b(?:lead|manag|mentor|coach|supervis|grow|motivat|direct|hir|recruit|build|scal|develop)(?:e|ing|es|s)?\b(?:,? (?:and |& )?[a-z-]+,?){0,6} (?:team|group|organi[sz]ation|chapter|function)s? of (?:[a-z-]+[ ,]+){0,4}(?:product|pms?|managers?|designers?|analysts?|people|engineers?|buyers?|a-players|direct|specialists?|leaders?|researchers?|marketers?)\b/gi,
  /\b(?:lead|manag|mentor|coach|supervis|grow|motivat|direct|hir|recruit|hire and onboard|develop)(?:e|ing|es|s)?\b(?:,? (?:and |& )?[a-z-]+,?){0,4} (?:product managers|pms|product owners|product leaders|direct reports|product talent|product people|product organi[sz]ation|product function)\b/gi,
  /\b(?:build|hir)(?:e|ing|s)?,? (?:(?:and|&) |develop,? (?:and )?|grow,? (?:and )?|mentor,? (?:and )?){0,2}(?:lead|manage|mentor|scale|coach|develop|grow|leading|managing|scaling|mentoring)\b(?:,? [a-z-]+){0,6} (?:teams?|organi[sz]ation|function)\b/gi,
  /\b(?:\d+|several|multiple|immediate) (?:immediate )?direct reports?\b|\byour (?:direct )?reports\b|\bwith direct reports\b/gi,
  /\bline[- ]manag(?:e|ing|ement)\b|\bmanages? up to \d+\b|\bpeople manager (?:role|position)\b/gi,
  /\b(?:hire|recruit|hiring),? (?:train|develop|onboard|mentor|coach|lead|manage|retain)(?:ing)?,?(?: and [a-z]+)? (?:[a-z-]+ ){0,4}(?:team|staff|talent|people|product managers)\b/gi,
  /\b(?:conduct|document|manage|lead|own)(?:s|ing)? (?:[a-z]+ ){0,3}performance (?:plans?|reviews?|evaluations?|management)\b|\bperformance of the [a-z]* ?team\b/gi,
  /\b(?:career (?:growth|development|paths?)|professional development) (?:[a-z]+ ){0,3}(?:your|the|of) (?:[a-z]+ ){0,2}(?:team|reports|pms|product managers)\b/gi,
  /\b(?:lead|manage|supervise|oversee)s? (?:the|a|an|our|your) (?:[a-z-]+ ){0,3}team (?:accountable|responsible|that|and|to)\b/gi,
  /\bhire and retain\b|\blead hiring\b|\bsupport employee development\b/gi,
  /\byou and your team\b/gi,
  /\b(?:manage|supervise|line manage)(?: and [a-z]+)? (?:a|one) (?:designated |single |junior |associate |dedicated )*(?:tech(?:nical)? writer|product manager|pm|analyst|designer|product owner|direct report)\b/gi,
];

/** "people management experience", "3+ years managing product managers". */
const ASKS_MANAGEMENT: readonly RegExp[] = [
  /\b(?:people|line|team)[- ]management (?:experience|responsibilit\w+|skills)\b/gi,
  /\b(?:experience|years)\b[^.;\n]{0,40}\b(?:managing|leading|line managing|building|hiring|mentoring|coaching)(?: (?:and|or|\/) [a-z]+)? (?:[a-z]+ ){0,3}(?:teams?|people|product managers|pms|managers|reports|leaders)\b/gi,
  /\bexperience (?:in|with|of) (?:line|people) management\b|\b(?:line|people) management\b/gi,
];

/** "no direct reports", "this is an individual contributor role". */
const NO_REPORTS =
  /\b(?:no|without|not have(?: any)?|zero) (?:direct )?reports\b|\bindividual contributor\b(?! (?:or|and|to)\b)|\bsenior ic\b|\bwithout direct management authority\b/gi;

/** "write user stories", "roll up your sleeves", "player-coach". */
const HANDS_ON: readonly RegExp[] = [
  /\broll(?:ing)? up (?:your|their|our) sleeves\b|\bplayer[- /](?:and[- ])?coach\b|\bplayer and coach\b|\bdirectly lead(?:ing)? (?:the )?delivery\b/gi,
  /\b(?:user stories|acceptance criteria|prds?|product requirements? documents?|wireframes|writing specs|feature specs)\b/gi,
  /\b(?:manage|own|maintain|groom|prioriti[sz]e|set and drive|refine)(?:s|ing)? (?:a |an |the |and [a-z]+ )?(?:[a-z-]+ ){0,3}backlogs?\b|\bprioriti[sz]ed backlog\b|\bbacklog (?:grooming|refinement|management)\b/gi,
  /\b(?:sprint planning|weekly sprints|work in each sprint|daily stand-?ups)\b/gi,
  /\b(?:doing, not delegating|wear(?:ing)? (?:many|multiple) hats)\b/gi,
  /\b(?:customer|user) interviews\b|\bproject manage\b/gi,
];

/** "a hands-on leader", "hands-on approach"; "hands-on experience with SQL" is no way of working. */
const HANDS_ON_PERSON =
  /\bhands[- ]on\b(?! (?:experience|knowledge|expertise|exposure|practice|training|skills|work with|familiarity|background|use|in\b))/gi;
/** Leading a squad that one does not manage. */
const LEADS_BY_INFLUENCE =
  /\b(?:cross[- ]functional|multi-?disciplinary|project|virtual|delivery|scrum|agile) (?:\w+ )?teams?\b/i;

/** Finds the signals in the text. Company, benefit and legal text never counts. */
export function peopleSignals(document: TextDocument): PeopleSignals {
  const leads = quotes(document, LEADS, 'track/leads', ['duty', 'required'])
    .filter(({ start }) => !isAskedFor(document, start!))
    .filter(({ text }) => !LEADS_BY_INFLUENCE.test(text));
  return {
    leads,
    later: new Set(leads.flatMap(({ start, end }, index) => (isLater(document, start!, end!) ? [index] : []))),
    noReports: quotes(document, [NO_REPORTS], 'track/no-reports', ['duty', 'required', 'preferred', null]),
    asksManagement: quotes(document, ASKS_MANAGEMENT, 'track/asks-management', ['required', 'duty']),
    handsOn: [
      ...quotes(document, HANDS_ON, 'track/hands-on', ['duty']).filter(({ start }) => !isOversight(document, start!)),
      ...quotes(document, [HANDS_ON_PERSON], 'track/hands-on-person', ['duty', 'required']),
    ].sort((a, b) => a.start! - b.start!),
  };
}

function quotes(
  document: TextDocument,
  patterns: readonly RegExp[],
  rule: string,
  needs: ReadonlyArray<'duty' | 'required' | 'preferred' | null>,
): Evidence[] {
  const found: Evidence[] = [];
  for (const pattern of patterns) {
    for (const match of document.text.matchAll(pattern)) {
      const span: Span = { start: match.index, end: match.index + match[0].length };
      if (match[0].includes('\n') || !needs.includes(needAt(document, span))) continue;
      found.push(fromText(document, span, rule));
    }
  }
  return found.sort((a, b) => a.start! - b.start!);
}

/** "5+ years leading a team of PMs", "experience managing a team": asked of the candidate, not what the job does. */
function isAskedFor(document: TextDocument, start: number): boolean {
  const line = lineAt(document, start);
  if (needAt(document, { start, end: start }) === 'duty') return false;
  const before = document.text.slice(line.start, start);
  return !/\b(?:you(?:'|’)ll|you will)\b/i.test(before);
}

/** "ensuring user stories are well defined": watches over the work, does not do it. */
function isOversight(document: TextDocument, start: number): boolean {
  const line = lineAt(document, start);
  return /\b(?:ensur\w+|overse\w+|coach\w*|support\w*)\b[^.;]{0,60}$/i.test(document.text.slice(line.start, start));
}

function isLater(document: TextDocument, start: number, end: number): boolean {
  const line = lineAt(document, start);
  const before = document.text.slice(Math.max(line.start, start - 60), start);
  const after = document.text.slice(end, Math.min(line.end, end + 30));
  return (
    /\b(?:opportunity to|eventually|in (?:the )?future|as (?:we|the company|\w+) grows?|potential(?:ly)? to|will grow into)\b[^.]*$/i.test(
      before,
    ) || /^[^.]{0,12}\bover time\b/i.test(after)
  );
}
