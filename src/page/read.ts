import type { BlockOptions } from './blocks.ts';
import { htmlToText } from './blocks.ts';
import { type Claim, claims, fold, merge, workModeOf } from './claims.ts';
import { lineOf } from './dom.ts';
import { flightPostings } from './embedded.ts';
import { headingsOf, readGeneric, titlesOf } from './generic.ts';
import type { StyleReader } from './hidden.ts';
import { aboutThisJob, type DataPosting, type PageData, postingsIn, readJsonLd } from './jsonld.ts';
import { readMicrodata } from './microdata.ts';
import type { Posting, ReadResult } from './posting.ts';
import { refuse } from './problems.ts';
import { addressOn, plainLink, siteOf } from './sites/index.ts';
import { readSite, rootOf, valueAt } from './sites/read.ts';
import type { Site, SiteAddress, SitePage } from './sites/site.ts';

/** A description shorter than this, in characters or lines, is a teaser or an error and is never scored. */
const MIN_TEXT = 300;
const MIN_BLOCKS = 3;
/** Frames that other systems' postings stand in. */
const FRAMES =
  'iframe#grnhse_iframe,iframe[src*="greenhouse.io/embed"],iframe#ashby_embed_iframe,iframe[src*="jobs.ashbyhq.com"],iframe#icims_content_iframe,iframe[src*="icims.com"],iframe[src*="jobs.lever.co"],iframe[src*="apply.workable.com"]';

/** The end of an application form's address on most systems. */
const APPLY_PATH = /\/(?:apply|application|applications\/new|c\/new)(?:\/[a-z]{1,30}){0,3}\/?$/i;
const CLOSED =
  /^.{0,60}\b(?:no longer (?:accepting|active|available|open)|(?:has|have) (?:been filled|expired|closed)|(?:job|position|posting|vacancy) (?:is )?(?:closed|filled|expired|not found))\b.{0,60}$/i;

/** Everything one reading works with. */
interface Reading {
  document: Document;
  url: URL;
  site: Site | undefined;
  address: SiteAddress | undefined;
  options: BlockOptions;
  toText: (html: string) => string;
}

/** Reads the posting that is open in a document, or says why there is none. `address` is the page's address at the moment of reading. Never throws. */
export function readPage(document: Document, address: string): ReadResult {
  try {
    const url = new URL(address);
    return readDocument(innerDocument(document), url);
  } catch {
    return refuse('not-a-posting');
  }
}

function readDocument(document: Document, url: URL): ReadResult {
  const site = siteOf(url, document);
  const address = site && addressOn(site, url);
  if (address?.kind === 'apply') return refuse('application-page', address.link);
  if (APPLY_PATH.test(url.pathname)) {
    const posting = new URL(url.origin + url.pathname.replace(APPLY_PATH, ''));
    return refuse('application-page', (site && addressOn(site, posting)?.link) ?? posting.href);
  }
  const reading: Reading = {
    document,
    url,
    site,
    address,
    options: { style: styleReader(document) },
    toText: (html) => (html === '' ? '' : htmlToText(html, (markup) => parse(document, markup))),
  };
  if (address?.kind === 'list') return refuse('list');
  const page: SitePage | undefined = site && { document, root: rootOf(site, document), url, id: address?.id ?? '' };
  if (site?.frame) {
    const frame = document.querySelector(site.frame);
    if (frame) return refuse('unsupported-frame', safeLink(frame.getAttribute('src') ?? '', url));
  }
  if (site && page && isStale(site, page)) return refuse('loading');
  return conclude(reading, page);
}

/** Collects the claims of all sources, surest first, and decides whether they make a posting. */
function conclude(reading: Reading, page: SitePage | undefined): ReadResult {
  const { document, url, site, options } = reading;
  const data: PageData = site?.pane
    ? { postings: [], organisation: '', article: false, unreadable: false }
    : readData(document);
  const about = aboutThisJob(data.postings, {
    id: reading.address?.id ?? idIn(url),
    address: url,
    headings:
      page && site?.title ? [...new Set([...siteTitles(site, page), ...headingsOf(document)])] : headingsOf(document),
    titles: titlesOf(document),
    sameId: site?.sameId ?? false,
  });
  const found: Claim[] = about ? dataClaims(about.posting, about.confidence, reading.toText) : [];
  found.push(...readMicrodata(document, options));
  let hiddenLength = 0;
  if (site && page) {
    const read = readSite(site, page, options);
    hiddenLength = read.hiddenLength;
    found.push(...read.claims, ...(site.data?.(page, reading.toText) ?? []));
  }
  if (!site?.pane && !isPosting(found)) {
    const generic = readGeneric(document, url, options);
    hiddenLength ||= generic.hiddenLength;
    const known = found.some((claim) => claim.field === 'text' && isLong(claim.value));
    if (!known && (!generic.posting || data.article))
      return explain(reading, page, generic.list || data.postings.length > 1, found);
    found.push(...generic.claims.filter((claim) => (known ? claim.field !== 'text' : true)));
  }
  chooseText(found);
  const merged = merge(found);
  if (merged.title === '' || !isLong(merged.text)) return explain(reading, page, false, found);
  return { ok: true, posting: finish(reading, merged, { hiddenLength, unreadable: data.unreadable && !about }) };
}

function finish(
  { document, url, site, address }: Reading,
  merged: ReturnType<typeof merge>,
  noted: { hiddenLength: number; unreadable: boolean },
): Posting {
  const notices = [
    ...(noted.hiddenLength > 40 ? ['hidden-text-ignored'] : []),
    ...(noted.unreadable ? ['page-data-unreadable'] : []),
  ];
  return {
    ...merged,
    title: tidy(merged.title),
    company: tidy(merged.company),
    location: tidy(merged.location),
    url: address?.link ?? canonical(document, url),
    id: address?.id || idIn(url),
    site: site?.id ?? 'generic',
    ...(isClosed(document, site) ? { closed: true } : {}),
    ...(notices.length > 0 ? { notices } : {}),
  };
}

/** The refusal that helps most: why there is no description here. */
function explain(
  { document, site, url, address }: Reading,
  page: SitePage | undefined,
  list: boolean,
  found: readonly Claim[],
): ReadResult {
  const has = (selector: string | undefined) => selector !== undefined && document.querySelector(selector) !== null;
  if (has(site?.wall)) return refuse('login-wall');
  if (isClosed(document, site)) return refuse('closed');
  if (has(site?.skeleton) || (site?.pane && page?.id && found.length < 3)) return refuse('loading');
  const frame = document.querySelector(FRAMES);
  if (frame) return refuse('unsupported-frame', safeLink(frame.getAttribute('src') ?? '', url));
  if (list && !address) return refuse('list');
  if (has('form input[type="file"]')) return refuse('application-page');
  if (found.some((claim) => claim.field === 'text')) return refuse('too-short');
  return refuse(address ? 'loading' : 'not-a-posting');
}

/** A line of the page itself that says the job is gone: "No longer accepting applications". */
function isClosed(document: Document, site: Site | undefined): boolean {
  if (site?.closed && document.querySelector(site.closed)) return true;
  const lines = Array.from(document.querySelectorAll('h1,h2,h3,[role="alert"]')).slice(0, 40);
  return lines.some((line) => CLOSED.test(lineOf(line)));
}

/** In two-pane boards the list moves on before the pane does: the pane's own id must be the one in the address. */
function isStale(site: Site, page: SitePage): boolean {
  if (!site.paneId || page.id === '') return false;
  const pane = valueAt(site.paneId, page);
  return pane !== '' && pane !== page.id;
}

function isPosting(found: readonly Claim[]): boolean {
  return ['title', 'company', 'text'].every((field) =>
    found.some((claim) => claim.field === field && (field !== 'text' || isLong(claim.value))),
  );
}

function isLong(text: string): boolean {
  return text.length >= MIN_TEXT && (text.length > 4 * MIN_TEXT || text.split('\n').length >= MIN_BLOCKS);
}

function siteTitles(site: Site, page: SitePage): string[] {
  return (site.title ?? [])
    .slice(0, 3)
    .map((place) => valueAt(place, page))
    .filter(Boolean);
}

/** Page data often holds the description without its lines, or only its beginning: what the page shows is then better. */
function chooseText(found: Claim[]): void {
  const texts = found.filter((claim) => claim.field === 'text');
  const best = texts.reduce<Claim | undefined>((a, b) => (a && a.confidence >= b.confidence ? a : b), undefined);
  if (!best) return;
  const start = fold(best.value.slice(0, 90)).slice(0, 50);
  const lines = best.value.split('\n').length;
  for (const other of texts) {
    if (other === best || !isLong(other.value)) continue;
    const same = fold(other.value).includes(start);
    const flat = lines * 600 < best.value.length && other.value.split('\n').length > 2 * lines;
    const cut = other.by.startsWith('site:') && other.value.length > 1.2 * best.value.length;
    if (!isLong(best.value) || (same && (flat || cut) && other.value.length > 0.8 * best.value.length)) {
      other.confidence = Math.min(1, best.confidence + 0.01);
    }
  }
}

/** The claims of a posting in page data. Its word for remote is weak: sites set it where one remote day a week is allowed. */
function dataClaims(posting: DataPosting, confidence: number, toText: (html: string) => string): Claim[] {
  return [
    ...claims('json-ld', confidence, {
      title: toText(posting.title).replace(/\n/g, ' '),
      company: posting.company,
      location: posting.location,
      text: toText(posting.description),
      postedAt: posting.postedAt.slice(0, 60),
      validThrough: posting.validThrough.slice(0, 60),
      employmentType: posting.employmentType,
    }),
    ...claims('json-ld', 0.8, { pay: posting.pay }),
    ...claims('json-ld', 0.4, { workMode: posting.remote ? 'remote' : workModeOf(posting.location) }),
  ];
}

/** JSON-LD, else the same data inside the instructions that a Next.js page rebuilds itself from. */
function readData(document: Document): PageData {
  const data = readJsonLd(document);
  if (data.postings.length > 0) return data;
  return { ...data, postings: postingsIn(flightPostings(document)) };
}

/** iCIMS serves its postings in a frame of the same site, whose document can be read. */
function innerDocument(document: Document): Document {
  try {
    const frame = document.querySelector('iframe#icims_content_iframe') as HTMLIFrameElement | null;
    return frame?.contentDocument?.body ? frame.contentDocument : document;
  } catch {
    return document;
  }
}

function styleReader(document: Document): StyleReader | undefined {
  const view = document.defaultView;
  if (!view || typeof view.getComputedStyle !== 'function') return undefined;
  let left = 800;
  return (element) => (left-- > 0 ? view.getComputedStyle(element) : SHOWN);
}

const SHOWN = { display: '', visibility: '', opacity: '', fontSize: '16px', color: '', backgroundColor: '' };

function parse(document: Document, markup: string): Document {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  return new view!.DOMParser().parseFromString(markup, 'text/html');
}

/** An id that any address may carry: a UUID or a number of at least five digits. */
function idIn(url: URL): string {
  const named = ['gh_jid', 'ashby_jid', 'jobId', 'job_id', 'jid']
    .map((name) => url.searchParams.get(name))
    .find(Boolean);
  return named ?? /[0-9a-f]{8}-[0-9a-f-]{27}|\d{5,}/i.exec(url.pathname)?.[0] ?? '';
}

/** The page's own canonical address when it is on the same site, else the address without tracking. */
function canonical(document: Document, url: URL): string {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (href.startsWith(`${url.origin}/`) && href.length > url.origin.length + 1) return href;
  const kept = ['gh_jid', 'ashby_jid', 'jobId', 'job_id', 'jid', 'pid'].filter((name) => url.searchParams.has(name));
  const query = kept.map((name) => `${name}=${encodeURIComponent(url.searchParams.get(name) ?? '')}`).join('&');
  return plainLink(url) + (query ? `?${query}` : '');
}

/** An address that may be offered as a link: http and https only. */
function safeLink(href: string, base: URL): string | undefined {
  try {
    const link = new URL(href, base);
    return link.protocol === 'https:' || link.protocol === 'http:' ? link.href : undefined;
  } catch {
    return undefined;
  }
}

function tidy(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
