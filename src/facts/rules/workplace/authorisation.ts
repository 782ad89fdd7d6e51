import { lineAt, type Span, type TextDocument } from '../../../text/document.ts';
import type { Evidence } from '../../analysis.ts';
import { fromText } from '../../evidence.ts';
import { matchesIn } from '../../lexicon/can-match.ts';

/** How far around a hint a line is read. */
const REACH = 200;
const HINT =
  /sponsor|visa|authori[sz]|citizen|right to work|work permit|arbeitserlaubnis|immigration|h-?1b|green card|u\.?s\.? person|permanent resident|permis de travail|arbeiten/gi;
/** "unable to sponsor", "sponsorship is not available" */
const REFUSED =
  /\b(?:unable|not able|cannot|can ?not|can['’]t|do(?:es)? not|don['’]t|doesn['’]t|won['’]t|will not|is not|are not|aren['’]t|isn['’]t|not|no|without|nor|never|leider|keine|nicht)\b(?:(?!\bbut\b)[^.;]){0,70}?\b(?:(?:visa|work|immigration|employment|h-?1b|current|future|new|any)[^.;]{0,40}?\bsponsor\w*|sponsor\w*[^.;]{0,60}?(?:visas?|work|immigration|employment|candidates?|applicants?|h-?1b|permits?|role|position|opening|time)|visa (?:transfer|support))|\bsponsorship(?: [a-zß-ɏ]+){0,3}? (?:(?:is|are|will|can)(?: currently)? (?:not|unavailable)|not (?:available|offered|provided|possible|supported)|unavailable)\b|\bsponsor\w* oder|\bvisa[^.;]{0,50}sponsor\w*[^.;]{0,30}(?:nicht|not)\b|\bauthori[sz]ed to work without [^.;]{0,20}?\bsponsor\w*|\bsponsorship(?: (?:available|offered|provided|possible|eligible))?\s?[:–—-]\s?(?:no(?:ne|t)?|unavailable)\b/i;
/** "must be authorized to work", "U.S. citizens only": refuses without speaking of sponsors. */
const MUST_BE_ALLOWED =
  /\b(?:must|need to|should|have to|has to|you|you['’]re|are|is|applicants?|candidates?|be|currently|legally|already)\b[^.;]{0,30}?\b(?:legally |currently |already |fully )?(?:authori[sz]ed|eligible|entitled|permitted) to work\b(?! with)|^[\W_]{0,6}(?:legally )?(?:authori[sz]ed|eligible|entitled) to work (?:in|for)|\blegal(?:ly)? (?:authori[sz]ation|right) to work\b|\([^()]{0,40}\bauthori[sz]ed to work in\b|\b(?:must|need|have|hold|possess|valid|existing|current|established|permanent|full|the|legal|unrestricted)\b[^.;]{0,30}?\b(?:right to work(?! poster)(?! verification)|work permit|work rights|work authori[sz]ation(?: in| to)|permis de travail)\b|\b(?:must (?:be|have|qualify as|meet)|open to|only|required?|requires|applicants must be)\b[^.;]{0,40}?\b(?:(?:u\.?s\.?|united states|indian|british|uk|eu|canadian|australian) (?:citizens?(?:hip)?|persons?)|citizens?(?:hip)? or (?:nationals?|permanent)|(?:lawful,? )?permanent residents?|green ?card holders?)\b|\b(?:u\.?s\.? |indian |[a-zß-ɏ]{1,20} )?citizens? (?:only|required)\b|\bcitizenship (?:is )?required\b|^[\W_]{0,6}[a-zß-ɏ]+ citizenship\W*$|^[\W_]{0,6}(?:an? )?(?:u\.?s\.?|united states) citizens?(?:hip)?\b(?! (?:engagement|services?|experience|and nationals))|\bwork authori[sz]ation: (?:[a-zß-ɏ]+ ){1,3}\(required\)|\barbeitserlaubnis für\b|\brecht haben, in [a-zß-ɏ]+ zu arbeiten/i;
/** "visa sponsorship available", "relocation and visa support", "we sponsor visas" */
const OFFERED =
  /\bvisas? (?:and [a-zß-ɏ]+ )?(?:sponsorship|support|assistance|help)(?:\/sponsorship)?\b|\b(?:offer|provide|provides|willing to|happy to|able to|can|will|do|we) (?:[a-zß-ɏ]+ ){0,3}?sponsor(?:ship|s)?\b[^.;]{0,40}\b(?:visas?|h-?1b|green cards?|work permits?|immigration|relocat[a-zß-ɏ]+)|\b(?:visas?|h-?1b|immigration|work permit)[ ,/&and-]{1,5}(?:relocation|sponsorship|support)\b|\brelocation (?:and|&|\/|\+|or) (?:visa|immigration)\b|\bimmigration (?:support|assistance|sponsorship)\b|\b(?:consider|accept) visa transfer|\bsponsor (?:your |work )?(?:visas?|h-?1b)\b|(?<![a-z] )\bsponsorship (?:is |may be |can be )?(?:available|offered|possible)\b|\baccept visa applications\b|\bhelp (?:you )?(?:with|get) (?:an? |your |the )?(?:[a-zß-ɏ]+ )?visa\b|\bvisum(?:s)?(?:unterstützung|hilfe)\b|\brelocation (?:support|assistance|package|help)\b[^.;]{0,40}\bvisas?\b|\b(?:assist|help|support)[a-zß-ɏ]* [^.;]{0,30}\b(?:visa (?:and paperwork|process|application)|(?:residence and )?work permit)|(?<!\bno )\bh-?1b transfers?\b(?! (?:is |are )?(?:not|un))/i;
/** Export control: who may see the work, open to whoever can be licensed. */
const EXPORT_CONTROL = /\b(?:itar|export (?:control|regulation)s?)\b[^\n]{0,400}\beligible to obtain\b/i;
/** Sponsors of other things, and notices that every posting carries. */
const OTHER =
  /\b(?:e-verify|form i-9|federal law|right to work poster|regardless of|without regard|discriminat\w+|mastercard|sponsor(?:ed)? (?:banks?|products?|search|events?|content)|event sponsor\w*|executive sponsor\w*|sponsorship (?:coverage|deals?|packages?|revenue)|fiscal sponsor\w*|citizenship status|protected)\b/i;

/** What the posting says of visa sponsorship; a refusal beats an offer, and one that names sponsors is quoted before one that does not. */
export function findSponsorship(
  document: TextDocument,
): { value: 'offered' | 'not-offered'; evidence: Evidence } | null {
  let offered: Evidence | null = null;
  let needed: Evidence | null = null;
  for (const around of windows(document, HINT)) {
    const text = document.text.slice(around.start, around.end);
    if (OTHER.test(text) && !/\b(?:unable|not able|cannot|must be)\b/i.test(text)) continue;
    if (EXPORT_CONTROL.test(document.text.slice(Math.max(0, around.start - REACH), around.end + REACH))) continue;
    const refused = REFUSED.exec(text);
    if (refused) return { value: 'not-offered', evidence: quote(document, around, refused, 'work/sponsorship') };
    const allowed = MUST_BE_ALLOWED.exec(text);
    if (allowed) needed ??= quote(document, around, allowed, 'work/sponsorship');
    if (allowed) continue;
    const offer = OFFERED.exec(text);
    if (offer) offered ??= quote(document, around, offer, 'work/sponsorship');
  }
  if (needed) return { value: 'not-offered', evidence: needed };
  return offered ? { value: 'offered', evidence: offered } : null;
}

/** The part of the line around each hint, each part once. Not the sentence: it may end at the "U.S." of "U.S. citizen". */
function* windows(document: TextDocument, hint: RegExp): Generator<Span> {
  let read = -1;
  for (const match of matchesIn(document, hint)) {
    if (match.index < read) continue;
    const line = lineAt(document, match.index);
    const start = Math.max(line.start, match.index - REACH);
    read = Math.min(line.end, match.index + REACH);
    yield { start, end: read };
  }
}

/** "security clearance", "TS/SCI", "hold a Government clearance" */
const CLEARANCE =
  /\b(?:(?:security|secret|ts\/sci|sci|government|gov['’]?t|federal|public trust|dod|doe|sc|dv|nato|national security|u\.?s\.?)(?: [a-zß-ɏ]+){0,2} clearances?\b|clearances? (?:eligible|eligibility|level|with eligibility|or (?:the )?ability)|(?:active|current|hold an?|obtain(?: and(?:\/or)? maintain)?|maintain|granted this|eligible for(?: an?)?|ability to obtain(?: an?)?)(?: [a-zß-ɏ./-]+){0,4} clearance|ts\/sci)\b|^[\W_]{0,6}(?:security )?clearance(?: level)?[\s*]{0,3}:/i;
const OTHER_CLEARANCE =
  /\b(?:no (?:security )?clearance|clearance (?:is )?not (?:required|needed)|medical|customs|police|ip|rights|fda|regulatory|borehole|title|background checks? clearance) ?(?:clearance)?\b(?!.*security)|\bclearance (?:strateg|sale|item|event)|^[\W_]{0,6}(?:security )?clearance[\s*:]{0,4}(?:none|n\/a|not required)/i;

/** True when the job asks for a security clearance. */
export function findClearance(document: TextDocument): Evidence | null {
  for (const around of windows(document, /clearance|ts\/sci/gi)) {
    const text = document.text.slice(around.start, around.end);
    const match = CLEARANCE.exec(text);
    if (match && !OTHER_CLEARANCE.test(text)) return quote(document, around, match, 'work/clearance');
  }
  return null;
}

/** "must be authorised to work" → "… in the United States": the rest of a short clause. */
const REST = /^[^.;,()"”\n•*]{1,50}(?=[.;,()"”\n•*]|$)/;

function quote(document: TextDocument, around: Span, match: RegExpExecArray, rule: string): Evidence {
  const start = around.start + match.index;
  const end = start + match[0].length;
  const rest = REST.exec(document.text.slice(end, Math.max(end, around.end)))?.[0].trimEnd() ?? '';
  return fromText(document, { start, end: end + rest.length }, rule);
}
