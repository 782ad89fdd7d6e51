import { readBlocks } from './blocks.ts';
import { type Claim, claims, fold, isLong } from './claims.ts';
import { ask, attributeOf, lineOf, nameOf } from './dom.ts';
import { placeOf } from './place.ts';
import { isFurniture, isInFurniture, MIN_PROSE, proseRoot } from './prose.ts';
import { all, crowdLinks, isOfCrowd, metaOf } from './search.ts';
import type { SitePage } from './sites/site.ts';

/** Wordings that a posting uses, in the languages of most postings; the more different ones, the surer. */
const WORDINGS: readonly RegExp[] = [
  /respons[ai]bili|\bduties\b|what you(['’]ll| will) |\b(the|this|your) (role|tasks|impact|opportunity)\b|(job|position|role) (overview|summary|purpose)|aufgaben|\bmissions?\b/i,
  // UK postings part their asks into essential and desirable ones.
  /requirements|qualifications|what you (bring|need)|looking for|(who |^)you are|must.have|essential|desirable|person specification|(skills|experience)\W*$|about you\b|you have\b|nice to have|\bprofil\b|requisitos|anforderungen/im,
  /\d\s?\+?\s?(years?|yrs|jahre|ans|años)\b|exp[eé]rienc|erfahrung/i,
  /\bbenefi(ts|cios)\b|we offer|perks|compensation|salary|bieten|avantages|ofrecemos|rémunération/i,
  /\b(full|part).time|permanent|hybrid|remote|on-?site|(voll|teil)zeit/i,
  /equal opportunity|regardless of|reports? to\b|\bappl(y|icants?)\b|bewerb|candidat|postul/i,
];
const JOB_PATH =
  /\b(jobs?|careers?|positions?|vacanc(y|ies)|openings?|roles?|postings?|opportunit|offers?|stellen|karriere|emplois?|empleos?|recruit)|[?&](gh_jid|job_?id|jid|req_?id)=/i;
const APPLY = /^(quick |easy )?apply\b|^i['’]m interested|^(jetzt )?bewerben|^postul|^aplicar|^solicitar|^candidat/i;
const LIST_TITLE =
  /^((\w+ ){0,2}(jobs|vacancies)|job|(search )?careers?|(open|current) (positions|roles|jobs|openings)|job (search|openings|listings?|board)|join (us|our team)|work with us|\d[\d,.]* .{0,60}jobs?\b.*)$/i;
const NO_TITLE =
  /^(careers?|jobs?|job details?|search for jobs|apply( now)?|menu|(similar|related) jobs|about (us|the .{0,30}))$|^welcome\b|cookie/i;

/** "About Acme" above what a company says of itself. */
const ABOUT = /^About (?!(?:the|us|you|our|this|your)\b)([A-ZÀ-῿].{1,40})$/m;
/** Words of job titles, in the languages of most postings. */
const JOB_TITLE =
  /\b(manager|direct(or|eur|rice)|head|lead|vp|president|chief|owner|analyst|architect|officer|\w+(neer|signer|loper|ialist|tist|inator|ultant|erator|ician|istant)|leit(er|ung))\b|\([mfwh]\//i;
/** A line with which every posting begins its duties. A page that has several is several postings. */
const DUTIES = /^(key |main )?responsibilities\W*$/gim;
/** A line after which a page speaks of other jobs. */
const AFTER =
  /\n((related|similar|other|more|recommended) (open |current |job )?(jobs|roles|positions|openings|vacancies)( (at|from|like|you) .{0,40})?|job alerts?)\W{0,2}\n/i;

/** Pages about jobs that are none: templates for employers, guides for candidates. */
const ABOUT_JOBS = /\b(templates?|job descriptions?|how to|what (is|does))\b/i;

/** What reading a page without a table gives. */
export interface GenericReading {
  claims: Claim[];
  /** False when the page is not built like a posting; its claims then only complete those of page data. */
  posting: boolean;
  /** True when the page is mostly links to jobs. */
  list: boolean;
}

/** Reads any career page by structure and wording: the densest block of prose that speaks like a posting. */
export function readGeneric(page: SitePage): GenericReading {
  const { document, url, options, titles } = page;
  const title = titleOf(headingsOf(document), titles);
  const list = isList(document, url, title);
  const root = list ? undefined : proseRoot(document);
  const skip = (element: Element) =>
    isFurniture(element) || isOfCrowd(element) || (nameOf(element) === 'h1' && fold(lineOf(element)) === fold(title));
  const read = root ? readBlocks(root, { ...options, skip }) : '';
  const end = read.search(AFTER);
  const text = end > MIN_PROSE ? read.slice(0, end) : read;
  const made = claims('generic', 0.45, {
    title,
    company: companyOf(titles, metaOf(document, 'og:site_name'), title) || ABOUT.exec(text)?.[1],
    ...(root && placeOf(document, title)),
    text,
  });
  const several = (text.match(DUTIES)?.length ?? 0) > 2;
  return {
    claims: made,
    posting: !several && speaksLikePosting(document, url, text, title),
    list: list || several,
  };
}

/** The page's headings that could be a job's title, the likeliest first. */
export function headingsOf(document: Document): string[] {
  const found = ['h1,[role=heading][aria-level="1"]', '[class*=job-title i],[data-testid*=job-title i],h2']
    .flatMap((selector) => all(document, selector, 10))
    .filter((heading) => !isInFurniture(heading))
    .map(lineOf)
    .filter((line) => line.length > 1 && line.length < 200 && !NO_TITLE.test(line));
  return [...new Set(found)];
}

/** The titles of the document and of its share cards. */
export function titlesOf(document: Document): string[] {
  return [ask<string>(document, 'title'), metaOf(document, 'og:title')]
    .map((title) => title.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function titleOf(headings: readonly string[], titles: readonly string[]): string {
  const folded = titles.map((title) => ` ${fold(title)} `);
  const shared = headings.filter((heading) => folded.some((title) => title.includes(` ${fold(heading)} `)));
  return (
    shared.find((heading) => JOB_TITLE.test(heading)) ??
    shared[0] ??
    headings.find((heading) => JOB_TITLE.test(heading)) ??
    headings[0] ??
    titles[0]?.split(/ [|–—-] | at /)[0] ??
    ''
  );
}

/** The employer: what the document's title says beside the job's title, else what the site calls itself. */
function companyOf(titles: readonly string[], site: string, title: string): string {
  const folded = fold(title);
  for (const whole of titles) {
    const parts = whole.split(/ [|·–—@-] |: | (?:at|bei|chez) /).map(bareName);
    const others = parts.filter(
      (part) => part && !folded.includes(fold(part)) && !fold(part).includes(folded) && !/, [A-ZÀ-῿][^,]+, /.test(part),
    );
    const other = others.find((part) => fold(part) !== fold(site)) ?? others[0];
    if (parts.length > others.length && other) return other;
  }
  return bareName(site);
}

/** "Jobs at Acme", "Acme Careers", "Apply on Acme" → "Acme"; empty for what names no employer. */
function bareName(part: string): string {
  return part
    .replace(/^((jobs|careers) at|apply (on|for)) |[ .](careers?|jobs?|job (board|portal))$/gi, '')
    .replace(/^(jobs?|careers|(job )?(application|id)|job details?|\d+)$/i, '')
    .trim();
}

function speaksLikePosting(document: Document, url: URL, text: string, title: string): boolean {
  if (!isLong(text) || !title || ABOUT_JOBS.test(title)) return false;
  // Career pages speak of roles and benefits too, but only postings put duties or requirements into headings.
  const headings = text.replace(/^.{80,}$/gm, '');
  const headed = WORDINGS.slice(0, 2).filter((pattern) => pattern.test(headings)).length;
  const said = WORDINGS.slice(2).filter((pattern) => pattern.test(text)).length;
  const address = JOB_PATH.test(url.hostname.split('.')[0] + url.pathname + url.search);
  const signs = Number(address) + Number(hasApply(document));
  return (headed > 0 && signs > 0 && headed + said + signs >= 5) || (headed > 1 && said > 1 && JOB_TITLE.test(title));
}

function hasApply(document: Document): boolean {
  return all(document, 'a,button,input[type=submit]', 400).some((control) => {
    const words = lineOf(control) || attributeOf(control, 'value');
    return words.length < 40 && APPLY.test(words);
  });
}

/** A page of many jobs: many links that look like sibling postings, or a heading that says so. */
function isList(document: Document, url: URL, title: string): boolean {
  if (LIST_TITLE.test(title)) return true;
  const jobs = new Set([url.pathname]);
  const seen = new Map<Element, boolean>();
  const links = all(document, 'a[href]', 1500);
  // A posting's own title outweighs ten thousand cards beside it.
  if (!JOB_TITLE.test(title) || /\bjobs\b/i.test(title)) links.push(...crowdLinks());
  for (const link of links) {
    const href = attributeOf(link, 'href').split(/[#?]/)[0] ?? '';
    if (jobs.has(href) || !JOB_PATH.test(href) || !/\d{4,}|[0-9a-f]{8}-|\/[\w-]{18,}\/?$/.test(href)) continue;
    if (lineOf(link).length > 8 && !isInFurniture(link, seen)) jobs.add(href);
    if (jobs.size > 15) return true;
  }
  return false;
}
