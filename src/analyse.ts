import type { Analysis, SkillFact, Warning } from './facts/analysis.ts';
import { type Grammar, loadGrammar } from './facts/nlp.ts';
import { readingConfidence } from './facts/refine/confidence.ts';
import { notStated } from './facts/refine/not-stated.ts';
import { reachOf } from './facts/refine/reach.ts';
import { findCompensation } from './facts/rules/compensation.ts';
import { findEducation } from './facts/rules/education.ts';
import { findExperience } from './facts/rules/experience.ts';
import { findFlags } from './facts/rules/flags.ts';
import { findResponsibilities } from './facts/rules/responsibilities.ts';
import { findRole } from './facts/rules/role.ts';
import { findScope } from './facts/rules/scope.ts';
import { findSkills } from './facts/rules/skills.ts';
import { findWork } from './facts/rules/work.ts';
import type { PostingInput } from './page/posting.ts';
import type { TextDocument } from './text/document.ts';
import { MAX_TEXT, normaliseText } from './text/normalise.ts';
import { readText } from './text/read.ts';
import { say } from './text/say.ts';

/** The document of an unread text. */
const NOTHING = readText('');

/** The longest title, company, place or other field beside the text that is read, in UTF-16 units. */
const MAX_FIELD = 600;

/** What an analysis may use beside the posting. */
export interface AnalyseOptions {
  /** How grammar is loaded when words cannot decide; null: never (then undecided clauses give no fact). */
  grammar?: (() => Promise<Grammar>) | null;
  /** ISO date of today, to tell an expired posting; undefined: expiry is not judged. */
  now?: string;
}

/**
 * Reads every fact from a posting. Deterministic: same posting, same options, same result.
 * This is the only place where the order of the stages is written.
 */
export async function analyse(input: PostingInput, options: AnalyseOptions = {}): Promise<Analysis> {
  const warnings: Warning[] = [];
  let text = normaliseText(input.text.length > MAX_TEXT * 4 ? input.text.slice(0, MAX_TEXT * 4) : input.text);
  if (text.length > MAX_TEXT) {
    text = text.slice(0, MAX_TEXT);
    const message = say('Only the first {#n} characters of this posting were read.', { n: MAX_TEXT });
    warnings.push({ code: 'text-cut', message });
  }
  const posting: PostingInput = { ...withShortFields(input), text };
  const document = readText(text);
  // What a stage cannot read in this language it does not see, so that it cannot misread it.
  const reach = reachOf(document);
  const inFull = reach === 'full' ? document : NOTHING;
  const inPart = reach === 'title' ? NOTHING : document;
  const loaded = options.grammar === undefined ? loadGrammar : options.grammar;
  const role = findRole(inFull, posting);
  const experience = findExperience(inPart, posting);
  const compensation = findCompensation(inPart, posting);
  const scope = findScope(inFull, posting);
  const work = findWork(inPart, posting);
  const responsibilities = findResponsibilities(inFull, posting);
  const skills = await readSkills(inFull, posting, loaded);
  const facts = {
    role,
    skills,
    experience,
    compensation,
    scope,
    work,
    education: findEducation(inFull, posting),
    responsibilities,
  };
  return {
    schema: 'rolescope/analysis@1',
    id: input.id ?? '',
    posting: {
      title: posting.title,
      company: posting.company ?? '',
      location: posting.location ?? '',
      url: input.url ?? '',
      site: input.site ?? '',
      text,
    },
    ...facts,
    flags: findFlags(inFull, posting, facts, options.now),
    notStated: notStated(posting, facts, reach),
    language: document.language,
    ...readingConfidence(document, posting, warnings),
  };
}

/** The fields beside the text, no longer than such a field can be: nothing reads them in time that grows with their length. */
function withShortFields(input: PostingInput): PostingInput {
  const { company, location, employmentType, pay } = input;
  return {
    ...input,
    title: normaliseText(input.title.slice(0, MAX_FIELD)).replace(/\n+/g, ' '),
    ...(company && { company: company.slice(0, MAX_FIELD) }),
    ...(location && { location: location.slice(0, MAX_FIELD) }),
    ...(employmentType && { employmentType: employmentType.slice(0, MAX_FIELD) }),
    ...(pay && { pay: pay.slice(0, 20).map((shown) => ({ ...shown, text: shown.text.slice(0, MAX_FIELD) })) }),
  };
}

/** Reads the skills by words first. Grammar is loaded only when some clause stayed undecided, for it costs far more than all the rest. */
async function readSkills(
  document: TextDocument,
  posting: PostingInput,
  load: (() => Promise<Grammar>) | null,
): Promise<SkillFact[]> {
  let undecided = false;
  const words: Grammar = {
    isVerb() {
      undecided = true;
      return true;
    },
  };
  const skills = findSkills(document, posting, words);
  return undecided && load ? findSkills(document, posting, await load()) : skills;
}
