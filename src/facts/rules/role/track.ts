import type { TextDocument } from '../../../text/document.ts';
import type { Evidence, RoleFacts } from '../../analysis.ts';
import { LEADING_TITLE as LEADS_AS_A_RULE, type PeopleSignals } from './people.ts';

/** Titles that lead people as a rule: without a word on reports their track cannot be told. */
const LEADING_TITLE =
  /\b(?:director|vp|vice president|head|chief|svp|evp|president|partner|directeur|directrice|direktor(?:in)?|leiter(?:in)?)\b/i;

/** A product leader who is the only product person leads nobody yet. */
const FIRST_OF_PRODUCT = /\bfirst (?:dedicated |full[- ]time )?(?:product (?:person|hire)|pm\b)/i;

/** Who manages people, who also keeps product work, who does neither; null where a leader's title says nothing of it. */
export function readTrack(
  document: TextDocument,
  title: string,
  signals: PeopleSignals,
): { track: RoleFacts['track']; evidence: Evidence[] } {
  if (signals.noReports.length > 0) return { track: 'ic', evidence: signals.noReports.slice(0, 1) };
  const leads = signals.leads.length > 0 ? signals.leads : withAskedExperience(title, signals);
  if (leads.length > 0) {
    const coach = signals.handsOn.length > 0;
    const evidence = [...leads.slice(0, 2), ...(coach ? signals.handsOn.slice(0, 2) : [])];
    return { track: coach ? 'player-coach' : 'leader', evidence };
  }
  if (FIRST_OF_PRODUCT.test(document.text)) return { track: 'ic', evidence: [] };
  return { track: LEADING_TITLE.test(title) ? null : 'ic', evidence: [] };
}

/** A title that leads people, or a team of one's own, where managing people is asked: it manages them, though no duty says so. */
function withAskedExperience(title: string, { asked, ownTeam }: PeopleSignals): Evidence[] {
  if (asked.length === 0) return [];
  return LEADS_AS_A_RULE.test(title) ? asked : ownTeam;
}
