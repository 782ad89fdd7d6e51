import { canonicalOf, idIn, safeLink } from './address.ts';
import { htmlToText } from './blocks.ts';
import { type Claim, claims, isLong, merge, workModeOf } from './claims.ts';
import { ask } from './dom.ts';
import { flightPostings, pageJson } from './embedded.ts';
import { headingsOf, readGeneric, titlesOf } from './generic.ts';
import type { StyleReader } from './hidden.ts';
import { aboutThisJob, type DataPosting, NO_DATA, type PageData, postingsIn, readJsonLd } from './jsonld.ts';
import { MICRODATA } from './microdata.ts';
import { linesOf } from './place.ts';
import type { ReadResult } from './posting.ts';
import { explain, isClosed, refuse } from './refusals.ts';
import { all, first, leaveOutCrowds } from './search.ts';
import { addressOn, siteOf } from './sites/index.ts';
import { firstValue, readSite, rootOf, valueAt } from './sites/read.ts';
import type { SitePage } from './sites/site.ts';

/** The end of an application form's address on most systems. */
const APPLY_PATH = /\/(apply|application|applications\/new|c\/new)(\/[a-z]{1,30}){0,3}\/?$/i;
/** The most elements whose computed style is asked for: enough for a description, cheap on any page. */
const MAX_STYLES = 800;
/** Fewer hidden characters than this are labels for screen readers, not stuffing. */
const MIN_HIDDEN = 80;

/** Reads the posting that is open in a document, or says why there is none. `address` is the page's address at the moment of reading. Never throws. */
export function readPage(document: Document, address: string): ReadResult {
  try {
    return readDocument(innerDocument(document), new URL(address));
  } catch {
    return refuse('not-a-posting');
  }
}

/** Refuses what the address or the frame alone shows to be no posting, before anything is read. */
function readDocument(document: Document, url: URL): ReadResult {
  leaveOutCrowds(document);
  const site = siteOf(url, document);
  const address = site && addressOn(site, url);
  if (APPLY_PATH.test(url.pathname)) {
    const posting = new URL(url.pathname.replace(APPLY_PATH, ''), url);
    return refuse('application-page', (site && addressOn(site, posting)?.link) ?? posting.href);
  }
  if (address?.kind === 'apply') return refuse('application-page', address.link);
  if (address?.kind === 'list') return refuse('list');
  const frame = site?.frame && first(document, site.frame);
  if (frame) return refuse('unsupported-frame', safeLink(frame.getAttribute('src'), url));
  const hidden = { length: 0 };
  const page: SitePage = {
    document,
    url,
    site,
    root: rootOf(document, site?.roots),
    id: address?.id ?? '',
    link: address?.link,
    hidden,
    titles: titlesOf(document),
    options: { style: styleReader(document), onHidden: (length) => (hidden.length += length) },
    toText: (html) => html && htmlToText(html, (markup) => parse(document, markup)),
  };
  // In two-pane boards the list moves on before the pane does: the pane's own id must be the one in the address.
  const paneId = page.id && firstValue(site?.paneId, page);
  return paneId && paneId !== page.id ? refuse('loading') : readPosting(page);
}

/** Collects the claims of all sources, surest first, and decides whether they make a posting. */
function readPosting(page: SitePage): ReadResult {
  const { document, site } = page;
  const data = site?.pane ? NO_DATA : pageData(document);
  const found = [...dataClaims(page, data, 'json-ld'), ...microdataClaims(page)];
  const own = data.postings.length || site?.pane ? [] : dataClaims(page, ownData(document), 'page-data');
  // It may hold a part of the text only: on a page that no table describes, what is shown comes first.
  found.push(...own.filter(({ field }) => site || field !== 'text'));
  if (site) found.push(...readSite(site, page));
  const known = (field: string) =>
    found.some((claim) => claim.field === field && (field !== 'text' || isLong(claim.value)));
  if (!site?.pane && !['title', 'company', 'text', 'location'].every(known)) {
    const generic = readGeneric(page);
    const complete = known('text');
    const list = generic.list || data.postings.length > 1;
    if (!complete && (!generic.posting || data.article || (site?.text && !page.link))) {
      if (!list && !data.article) found.push(...own);
      if (!known('text')) return explain(page, found, list);
    }
    found.push(...generic.claims.filter((claim) => !known(claim.field)));
  }
  const merged = merge(found);
  if (!merged.title || !isLong(merged.text)) return explain(page, found, false);
  const notices = [
    ...(page.hidden.length > MIN_HIDDEN ? ['hidden-text-ignored'] : []),
    ...(data.unreadable && !data.postings.length ? ['page-data-unreadable'] : []),
  ];
  const posting = {
    ...merged,
    url: page.link ?? canonicalOf(document, page.url),
    id: page.id || idIn(page.url),
    site: site?.id ?? 'generic',
    ...(isClosed(page) ? { closed: true as const } : {}),
    ...(notices.length ? { notices } : {}),
  };
  return { ok: true, posting };
}

/** JSON-LD, else the same data inside the instructions that a Next.js page rebuilds itself from. */
function pageData(document: Document): PageData {
  const data = readJsonLd(document);
  return data.postings.length ? data : { ...data, postings: postingsIn(flightPostings(document)) };
}

/** Postings in the data that the page's application works with; no type says what they are. */
function ownData(document: Document): PageData {
  return { ...NO_DATA, postings: postingsIn(pageJson(document), true) };
}

/** The claims of the posting in page data that is about this job. Its word for remote is weak: sites set it where one remote day a week is allowed. */
function dataClaims(page: SitePage, data: PageData, by: 'json-ld' | 'page-data'): Claim[] {
  if (!data.postings.length) return [];
  const { document, url, site, titles } = page;
  const shown = (site?.title ?? []).slice(0, 3).map((place) => valueAt(place, page));
  const about = aboutThisJob(data.postings, {
    id: page.id || idIn(url),
    address: url,
    headings: [...shown.filter(Boolean), ...headingsOf(document)],
    titles,
    sameId: site?.sameId ?? false,
    shows: (description) => shows(document, page.toText(description)),
  });
  // Only a posting that names itself the page's own is believed of data without a type.
  if (!about || (by === 'page-data' && about.confidence < 0.8)) return [];
  const { description, remote, pay, title, ...fields }: DataPosting = about.posting;
  const text = page.toText(description);
  return [
    ...claims(by, by === 'json-ld' ? about.confidence : 0.75, { ...fields, title: page.toText(title), text }),
    ...claims(by, 0.8, { pay }),
    ...claims(by, 0.4, { workMode: remote ? 'remote' : workModeOf(fields.location) }),
  ];
}

/** Whether a page shows the first full line of a text. */
function shows(document: Document, text: string): boolean {
  const [line] = /.{50}/.exec(text) ?? [];
  return !!line && linesOf(document).includes(line);
}

function microdataClaims(page: SitePage): Claim[] {
  const roots = all(page.document, MICRODATA.roots![0]!, 2);
  return roots.length === 1 ? readSite(MICRODATA, { ...page, root: roots[0]! }) : [];
}

/** iCIMS serves its postings in a frame of the same site, whose document can be read. */
function innerDocument(document: Document): Document {
  const frame = first(document, 'iframe#icims_content_iframe') as HTMLIFrameElement | null;
  return frame?.contentDocument?.body ? frame.contentDocument : document;
}

function styleReader(document: Document): StyleReader | undefined {
  const view = ask<Window | null>(document, 'defaultView');
  if (!view?.getComputedStyle) return undefined;
  let left = MAX_STYLES;
  return (element) => (left-- > 0 ? view.getComputedStyle(element) : undefined);
}

function parse(document: Document, markup: string): Document {
  const view = ask<(Window & typeof globalThis) | null>(document, 'defaultView');
  return new view!.DOMParser().parseFromString(markup, 'text/html');
}
