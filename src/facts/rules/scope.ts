import type { PostingInput } from '../../page/posting.ts';
import { lineAt, type TextDocument } from '../../text/document.ts';
import type { Evidence, ScopeFacts } from '../analysis.ts';
import { fromText } from '../evidence.ts';
import { matchesIn } from '../lexicon/can-match.ts';
import { budgetAmount, profitAndLoss } from './scope/money.ts';
import { reportingLine } from './scope/reporting-line.ts';
import { organisationSize, teamSize } from './scope/size.ts';

/** "manage managers", "coach supervisors", "a team of managers and product leaders", "leading other leaders". */
const MANAGES_MANAGERS =
  /\bteam of (?:product )?managers and (?:product )?leaders\b|\b(?:manag(?:e|es|ing)(?! directors?)|lead(?:ing|er)?|supervis(?:e|es|ing)|develop(?:s|ing)?|grow(?:ing)?|oversee(?:ing)?|mentor(?:ing)?)\b,? (?:(?:and|&|\/) \w+ )?(?:(?:a|the|your|our|team|group|of|senior|experienced|both|ics|and|through|multiple|product|\d{1,2}|two|three|four|five|six) ){0,5}(?:managers(?! of product| and (?:product )?leaders)\b(?! (?:at|in|for|who|without)\b)|other leaders\b(?! without)|product leaders|directors|group product managers|gpms|supervisors)\b|\b(?:coach|mentor)\w* (?:and \w+ )?(?:supervisors|managers) as they\b|\bmanagers? of managers\b|\b(?:lead|manag)(?:s|e|es|ing)? [^.;\n]{0,60}\bthrough (?:\w+ ){0,2}(?:directors|group product managers|gpms|managers)\b/gi;
/** "manage product managers": people who manage products, not people. */
const OF_PRODUCTS =
  /\b(?:product|project|program|account|category|brand|marketing|hiring|case) (?:and \w+ )?managers$/i;

/** What the job leads: reports, organisation, managers, reporting line, P&L, budget. */
export function findScope(document: TextDocument, _posting: PostingInput): ScopeFacts {
  const team = teamSize(document);
  const organisation = organisationSize(document);
  const managers = managesManagers(document);
  const line = reportingLine(document);
  const profit = profitAndLoss(document);
  const budget = budgetAmount(document);
  return {
    reports: team?.reports ?? null,
    orgSize: organisation?.orgSize ?? null,
    managesManagers: managers !== null,
    reportsTo: line ? document.text.slice(line.start, line.end) : null,
    pnl: profit?.pnl ?? null,
    budget: budget?.budget ?? null,
    evidence: {
      ...(team && { reports: [team.evidence] }),
      ...(organisation && { orgSize: [organisation.evidence] }),
      ...(managers && { managesManagers: [managers] }),
      ...(line && { reportsTo: [fromText(document, line, 'scope/reports-to')] }),
      ...(profit && { pnl: [profit.evidence] }),
      ...(budget && { budget: [budget.evidence] }),
    },
  };
}

/** True also where experience in it is asked; never from company, benefit or legal text. */
function managesManagers(document: TextDocument): Evidence | null {
  for (const match of matchesIn(document, MANAGES_MANAGERS)) {
    const { kind } = lineAt(document, match.index).section;
    if (
      match[0].includes('\n') ||
      OF_PRODUCTS.test(match[0]) ||
      kind === 'company' ||
      kind === 'benefits' ||
      kind === 'legal'
    )
      continue;
    return fromText(document, { start: match.index, end: match.index + match[0].length }, 'scope/manages-managers');
  }
  return null;
}
