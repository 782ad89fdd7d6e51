import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import type { EvidenceByField, WorkFacts } from '../analysis.ts';
import { findClearance, findSponsorship } from './workplace/authorisation.ts';
import { findMode } from './workplace/mode.ts';
import { findPlaces } from './workplace/places.ts';
import { findTravel } from './workplace/travel.ts';

/** A header names places; what is longer is a mishap of the page. */
const MAX_HEADER = 400;

/** Where and how the work is done: mode, office days, travel, places, sponsorship, clearance. Null: not stated. */
export function findWork(document: TextDocument, input: PostingInput): WorkFacts {
  const posting = { ...input, location: (input.location ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_HEADER) };
  const { mode, daysInOffice, evidence } = findMode(document, posting);
  const { places, evidence: placeEvidence } = findPlaces(document, posting);
  const travel = findTravel(document);
  const sponsorship = findSponsorship(document);
  const clearance = findClearance(document);
  const byField: EvidenceByField = { ...evidence };
  if (placeEvidence.length > 0) byField.places = placeEvidence;
  if (travel) byField.travelPercent = [travel.evidence];
  if (sponsorship) byField.sponsorship = [sponsorship.evidence];
  if (clearance) byField.clearance = [clearance];
  return {
    mode,
    daysInOffice,
    travelPercent: travel?.percent ?? null,
    places,
    sponsorship: sponsorship?.value ?? null,
    clearance: clearance ? true : null,
    evidence: byField,
  };
}
