import type { BodyLevelId } from '../../../knowledge/taxonomy.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Evidence } from '../../analysis.ts';
import type { PeopleSignals } from './people.ts';

/** The band that a body describes, with the phrases that show it; null when nothing in the text grades it. */
export function readBodyLevel(
  _document: TextDocument,
  signals: PeopleSignals,
): { band: BodyLevelId; evidence: Evidence[] } | null {
  if (signals.leads.length > 0) return { band: 'manager-of-pms', evidence: signals.leads.slice(0, 3) };
  if (signals.handsOn.length > 0) return { band: 'senior-ic', evidence: signals.handsOn.slice(0, 3) };
  return null;
}
