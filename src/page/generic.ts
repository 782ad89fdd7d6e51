import { type BlockOptions, type BlockText, readBlocks } from './blocks.ts';
import { type Claim, claims, fold, workModeOf } from './claims.ts';
import { attributeOf, lineOf, nameOf, parentOf } from './dom.ts';

/** The most pieces of prose that are weighed. */
const MAX_LEAVES = 1500;
/** Where a page keeps what is not its content. */
const FURNITURE =
  'nav,header nav,footer,aside,dialog,form,[role="navigation"],[role="banner"],[role="contentinfo"],[role="dialog"],[role="alertdialog"],[role="search"],' +
  '[id*="cookie" i],[class*="cookie" i],[id*="consent" i],[class*="consent" i],[class*="related-job" i],[class*="similar-job" i],[class*="recommend" i]';
/** Parts inside the content that are no part of the description. */
const SKIPPED =
  'nav,aside,footer,form,dialog,[role="dialog"],[role="navigation"],[role="search"],[role="alert"],[class*="cookie" i],[id*="cookie" i],' +
  '[class*="related" i],[class*="similar" i],[class*="recommend" i],[class*="breadcrumb" i],[class*="share" i],[class*="social" i],[class*="summary-ai" i]';
/** Wordings that only a posting uses, in the languages of most postings. Three different ones make a posting. */
const WORDINGS: readonly RegExp[] = [
  /\b(?:key |your |main )?(?:responsibilities|duties|accountabilities)\b|what you(?:['’]ll| will) (?:do|be doing|own|work on)|the role\b|in this role|your (?:role|mission|tasks|impact)\b|deine aufgaben|ihre aufgaben|aufgabenbereich|missions?\b|responsabilidades|funciones|tareas/i,
  /\b(?:requirements|qualifications)\b|what (?:you(?:['’]ll)? (?:bring|need)|we(?:['’]re| are) looking for)|who you are|about you\b|you have\b|must have|nice to have|dein profil|ihr profil|profil recherché|requisitos|anforderungen|compétences/i,
  /\b\d{1,2}\s?\+?\s?(?:years?|yrs|jahre|ans|años)\b|\b(?:years?|proven track record|experience) (?:of|in|with)\b|berufserfahrung|expérience|experiencia/i,
  /\bbenefits\b|what we offer|we offer|perks|compensation|salary|wir bieten|was wir bieten|avantages|ofrecemos|beneficios|rémunération/i,
  /\b(?:full[- ]time|part[- ]time|permanent|contractor|hybrid|remote|on-?site|vollzeit|teilzeit|temps plein|jornada completa)\b/i,
  /equal opportunity|regardless of (?:race|gender|age)|all qualified applicants|hiring process|interview process|reports? to\b|apply (?:now|today|for this|by)|\bapplicants?\b|bewerb|candidature|postule/i,
];
const JOB_PATH =
  /\b(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|roles?|postings?|opportunit(?:y|ies)|offers?|stellen\w*|karriere|emplois?|empleos?|vagas?|recruit\w*|hiring)\b|[?&](?:gh_jid|job_?id|jid|req_?id)=/i;
const APPLY =
  /^(?:quick |easy )?apply\b|^i['’]m interested|^jetzt bewerben|^bewerben|^postuler|^aplicar|^solicitar|^inscribirse|^candidat|^submit (?:your )?application/i;
const LIST_TITLE =
  /^(?:jobs?|careers?|open (?:positions|roles|jobs)|current openings|job (?:search|openings|listings?|board)|search (?:for )?jobs|all jobs|join (?:us|our team)|work with us|vacancies|\d[\d,.]* .{0,60}jobs?\b.*)$/i;
const NO_TITLE =
  /^(?:careers?|jobs?|job details?|search for jobs|apply(?: now)?|welcome\b.*|we use cookies|cookies?.*|menu|similar jobs|related jobs|about (?:us|the .{0,30}))$/i;

/** What reading a page without a table gives. */
export interface GenericReading {
  claims: Claim[];
  /** False when the page is not built like a posting; its claims then only complete those of page data. */
  posting: boolean;
  /** True when the page is mostly links to jobs. */
  list: boolean;
  hiddenLength: number;
}

/** Reads any career page by structure and wording: the densest block of prose that speaks like a posting. */
export function readGeneric(document: Document, url: URL, options: BlockOptions): GenericReading {
  const title = titleOf(document);
  const root = proseRoot(document);
  const read: BlockText = root
    ? readBlocks(root, { ...options, skip: (element) => element.matches(SKIPPED) || isTitleLine(element, title) })
    : { text: '', blocks: 0, hiddenLength: 0 };
  const list = isList(document, url, title);
  const made = claims('generic', 0.45, {
    title,
    company: companyOf(document, title),
    text: read.text,
    location: locationOf(document),
    workMode: workModeOf(title),
  });
  return {
    claims: made,
    posting: !list && speaksLikePosting(document, url, read, title),
    list,
    hiddenLength: read.hiddenLength,
  };
}

/** The page's headings that could be a job's title, the likeliest first. */
export function headingsOf(document: Document): string[] {
  const found = ['h1,[role="heading"][aria-level="1"]', '[class*="job-title" i],[data-testid*="job-title" i],h2']
    .flatMap((selector) => Array.from(document.querySelectorAll(selector)).slice(0, 10))
    .filter((heading) => !isFurniture(heading))
    .map(lineOf)
    .filter((line) => line.length > 1 && line.length < 200 && !NO_TITLE.test(line));
  return [...new Set(found)];
}

/** The titles of the document and of its share cards. */
export function titlesOf(document: Document): string[] {
  const metas = ['meta[property="og:title"]', 'meta[name="twitter:title"]'].map(
    (selector) => document.querySelector(selector)?.getAttribute('content') ?? '',
  );
  return [document.title, ...metas].map((title) => title.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

function titleOf(document: Document): string {
  const headings = headingsOf(document);
  const titles = titlesOf(document).map((title) => ` ${fold(title)} `);
  const shared = headings.find((heading) => titles.some((title) => title.includes(` ${fold(heading)} `)));
  return (
    shared ??
    headings[0] ??
    titlesOf(document)[0]
      ?.split(/ [|–—-] | at /)[0]
      ?.trim() ??
    ''
  );
}

/** The employer: what the site calls itself, else what the document's title says beside the job's title. */
function companyOf(document: Document, title: string): string {
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim() ?? '';
  const folded = fold(title);
  for (const whole of titlesOf(document)) {
    const at = / (?:at|@|bei|chez) ([^|–—]{2,60})$/i.exec(whole.split(/ [|–—] /)[0] ?? '');
    if (at && fold(whole).startsWith(folded)) return at[1]!.trim();
    const parts = whole.split(/ [|–—-] /).map((part) => part.replace(/^(?:jobs|careers) at /i, '').trim());
    const others = parts.filter((part) => part !== '' && !folded.includes(fold(part)) && !fold(part).includes(folded));
    const other = others.find((part) => site === '' || fold(part) !== fold(site)) ?? others[0];
    if (parts.length > others.length && other) {
      return (
        other.replace(/ (?:careers?|jobs)$/i, '').replace(/^(?:apply (?:on|for) .*|application|job details?)$/i, '') ||
        clean(site)
      );
    }
  }
  return clean(site);
}

function clean(name: string): string {
  return name.replace(/ (?:careers?|jobs?|job (?:board|portal))$/i, '').trim();
}

function locationOf(document: Document): string {
  const found = document.querySelector(
    '[class*="job-location" i],[data-testid*="location" i],[class*="jobLocation"],[itemprop="jobLocation"]',
  );
  const line = lineOf(found);
  return line.length < 120 ? line : '';
}

function isTitleLine(element: Element, title: string): boolean {
  return nameOf(element) === 'h1' && fold(lineOf(element)) === fold(title);
}

/** The smallest element that holds most of the page's prose. */
function proseRoot(document: Document): Element | undefined {
  const scope = document.querySelector('main,[role="main"]') ?? document.body;
  if (!scope) return undefined;
  const weight = new Map<Element, number>();
  let total = 0;
  for (const leaf of leavesOf(scope)) {
    total += leaf.weight;
    for (let at: Element | null = leaf.element; at; at = parentOf(at)) {
      weight.set(at, (weight.get(at) ?? 0) + leaf.weight);
      if (at === scope) break;
    }
  }
  if (total < 300) return undefined;
  let root = scope;
  for (let depth = 0; depth < 100; depth += 1) {
    const next = Array.from(root.children).find((child) => (weight.get(child) ?? 0) >= 0.75 * total);
    if (!next || LEAF.has(nameOf(next))) break;
    root = next;
  }
  return root;
}

const LEAF = new Set(['p', 'li', 'ul', 'ol', 'dd', 'blockquote']);

/** Paragraphs and list items outside the furniture, weighed by length; those that are links weigh nothing. */
function leavesOf(scope: Element): { element: Element; weight: number }[] {
  const found: { element: Element; weight: number }[] = [];
  let elements: Element[] = Array.from(scope.querySelectorAll('p,li,dd'));
  if (elements.length < 5) elements = Array.from(scope.querySelectorAll('p,li,dd,div,span,td')).filter(hasOwnWords);
  for (const element of elements.slice(0, 4 * MAX_LEAVES)) {
    const text = (element.textContent ?? '').slice(0, 3000).trim();
    if (text.length < 25 || found.length >= MAX_LEAVES || isFurniture(element)) continue;
    const link = element.querySelector('a');
    if (link && (link.textContent ?? '').trim().length > 0.6 * text.length) continue;
    if (element.querySelector('p,li')) continue;
    found.push({ element, weight: text.length });
  }
  return found;
}

/** Whether an element stands in a menu, a banner, a side column or a form. A side column with the page's heading is a pane. */
function isFurniture(element: Element): boolean {
  const around = element.closest(FURNITURE);
  if (!around) return false;
  const outside = parentOf(around);
  return nameOf(around) === 'aside' && around.querySelector('h1') ? outside !== null && isFurniture(outside) : true;
}

function hasOwnWords(element: Element): boolean {
  for (const node of element.childNodes)
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim().length > 20) return true;
  return false;
}

function speaksLikePosting(document: Document, url: URL, read: BlockText, title: string): boolean {
  if (read.text.length < 300 || read.blocks < 3 || title === '') return false;
  const wordings = WORDINGS.filter((pattern) => pattern.test(read.text)).length;
  const address = JOB_PATH.test(url.hostname.split('.')[0] + url.pathname + url.search);
  return wordings + Number(address) + Number(hasApply(document)) >= 4 && (address || hasApply(document));
}

function hasApply(document: Document): boolean {
  return Array.from(document.querySelectorAll('a,button,input[type="submit"]'))
    .slice(0, 400)
    .some((control) => {
      const words = lineOf(control) || (attributeOf(control, 'value') ?? '');
      return words.length < 40 && APPLY.test(words);
    });
}

/** A page of many jobs: many links that look like sibling postings, or a heading that says so. */
function isList(document: Document, url: URL, title: string): boolean {
  if (LIST_TITLE.test(title)) return true;
  const links = Array.from(document.querySelectorAll('main a[href],[role="main"] a[href],body a[href]')).slice(0, 600);
  const jobs = new Set<string>();
  for (const link of links) {
    const href = (attributeOf(link, 'href') ?? '').split(/[#?]/)[0] ?? '';
    if (JOB_PATH.test(href) && /\d{4,}|[0-9a-f]{8}-|\/[\w-]{18,}\/?$/.test(href) && lineOf(link).length > 8)
      jobs.add(href);
  }
  jobs.delete(url.pathname);
  return jobs.size >= 15;
}
