import type { PostingInput } from '../../../page/posting.ts';
import type { SectionKind, Sentence, TextDocument } from '../../../text/document.ts';
import { needAt } from '../../refine/need.ts';

/** "You will lead …", "this role owns …", "we are looking for a Director to …": speaks of this job under any heading. */
const THIS_JOB =
  /\b(?:you(?:'|’)?ll|you will|you(?:'|’)re|you are|you|your|(?:this|the) (?:role|position|person|job|candidate|individual)|responsible for|(?:looking for|seeking|hiring|need)|as (?:a|an|our|the)|(?:manager|director|lead|head|owner|vp|president|supervisor|pm) will)\b/i;
/** States a duty even where the section asks or describes. */
const DUTY_CUE =
  /\b(?:you(?:'|’)?ll|you will|you are responsible|you(?:'|’)re responsible|(?:this|the) (?:role|position|person) (?:will|leads|owns)|(?:manager|director|lead|head|owner|vp|president) will)\b/i;
/** Experience that is asked for is not a duty, whatever else the sentence says. */
const ASKED =
  /\b(?:experience|years|track record|ability to|proven|familiarity|knowledge of|you have|you(?:'|’)ve|skills|degree)\b/i;
/** "We are looking for a director to lead …": asks for a person, and says what the person will do. */
const SOUGHT_TO =
  /\b(?:looking for|seeking|hiring|searching for)\b[^.;]{0,90}\b(?:to|who will|who(?:'|’)ll|that will) [a-z]+/i;
/** "We're looking for a director to lead …": the same among words about the company, where people in general are sought too. */
const SOUGHT_ONE = /\b(?:looking for|seeking|hiring) an? [^.;]{0,80}\b(?:to|who will|who(?:'|’)ll) [a-z]+/i;
/** The company or its team acts, not the candidate. */
const COMPANY_ACTS = /^(?:we|our|us|at|the company|the team|since|founded|join)\b/i;
/** A sentence that opens with the act itself: "Define …", "Owning …". */
const OPENS_WITH_ACT =
  /^(?:[-*•+]\s*)?(?:\W{0,4})(?:accountab|act|advocat|align|analy|articulat|assist|be |bring|build|chart|champion|coach|collaborat|communicat|conduct|contribut|coordinat|craft|creat|defin|deliver|design|determin|develop|direct|driv|ensur|establish|evangeli|execut|explor|foster|gather|guid|help|hir|identif|implement|improv|influenc|inspir|interview|investigat|launch|lead|leverag|line manag|maintain|manag|measur|mentor|monitor|negotiat|overs|own|participat|partner|perform|pioneer|plan|prepar|present|prioriti|provid|recruit|refin|report|represent|research|responsib|scal|serv|set|shap|ship|speak|spearhead|support|synthesi|talk|test|track|translat|understand|us(?:e|ing)|utili|work|writ)/i;

/** Several rules ask for the same document's sentences; what is found is a function of the document and the company. */
const known = new WeakMap<TextDocument, Sentence[]>();

/** The sentences that say what this person will do, in order. */
export function dutySentences(document: TextDocument, posting: PostingInput): readonly Sentence[] {
  const before = known.get(document);
  if (before) return before;
  const company = (posting.company ?? '').trim().toLowerCase();
  const found = document.sentences.filter((sentence) => statesDuty(document, sentence, company));
  known.set(document, found);
  return found;
}

function statesDuty(document: TextDocument, sentence: Sentence, company: string): boolean {
  const { line, text } = sentence;
  if (line.kind === 'heading') return false;
  const { kind } = line.section;
  if (needAt(document, sentence) !== 'duty') {
    if (describesJob(kind) && SOUGHT_TO.test(text)) return true;
    if (kind === 'company' && SOUGHT_ONE.test(text)) return true;
    return DUTY_CUE.test(text) && !ASKED.test(text) && mayHoldDuties(kind);
  }
  if (line.kind === 'bullet' && kind !== 'intro') return true;
  const ofThisJob = THIS_JOB.test(text);
  if (!ofThisJob && (COMPANY_ACTS.test(text) || (company !== '' && text.toLowerCase().startsWith(company))))
    return false;
  return kind === 'duties' || ofThisJob || OPENS_WITH_ACT.test(text);
}

function describesJob(kind: SectionKind): boolean {
  return kind === 'role' || kind === 'intro' || kind === 'other' || kind === 'team' || kind === 'duties';
}

function mayHoldDuties(kind: SectionKind): boolean {
  return kind === 'team' || kind === 'company' || kind === 'required' || kind === 'logistics';
}
