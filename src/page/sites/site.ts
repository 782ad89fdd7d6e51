import type { BlockOptions } from '../blocks.ts';

/** What kind of page an address leads to. */
export type PageKind = 'posting' | 'apply' | 'list';

/** What an address says by itself. */
export interface SiteAddress {
  kind: PageKind;
  /** The site's own id of the posting; empty when the address holds none. */
  id: string;
  /** The posting's canonical address, without tracking parameters; empty when a form's address does not tell it. */
  link: string;
}

/** The open page, as every source sees it. */
export interface SitePage {
  document: Document;
  url: URL;
  /** The table of the site; undefined for any other career page. */
  site: Site | undefined;
  /** The one element that holds the open posting. */
  root: Element;
  /** The posting's id from the address; empty when there is none. */
  id: string;
  /** The posting's canonical address, when the site's address shapes tell. */
  link: string | undefined;
  options: BlockOptions;
  /** The titles of the document and of its share cards. */
  titles: readonly string[];
  /** How many characters were left out so far because nobody can see them; some are counted by every source that met them. */
  hidden: { length: number };
  /** Turns a description's markup into lines. */
  toText: (html: string) => string;
}

/**
 * Where a field stands: a selector inside the detail root (`h1`; its `content` or its words, with `@name` another attribute: `img@alt`;
 * with a leading `/` in the whole document, with a leading `*` all that match, joined; `$1` stands for the
 * posting's id). With a pattern: the first that matches it, of
 * which the last group or else the whole is the value; with `beside` too, the pattern finds a label and the value is what stands
 * after it. Or a named function for what none of these can say. Empty when it is not there.
 */
export type Place = string | readonly [path: string, pattern: RegExp, beside?: true] | ((page: SitePage) => string);

/** Where a description stands: one element, or all that match, in order, without those that `except` matches. */
export type TextPlace = string | { all: string; except?: string };

/**
 * How an address of a site looks: a pattern that sees path and query, and of which the last group is the posting's id. With it,
 * where needed, the path of the canonical address with `$1` for the id, `$&` for the whole; a full address may stand here
 * too. The default drops the fragment and all of the query but the id.
 */
export type AddressShape = RegExp | readonly [pattern: RegExp, link: string];

/** A site as its file tells it. Its id is the first part of its first host, if none is given. */
export type SiteTable = Omit<Site, 'id'> & { id?: string };

/** Everything known of one career site. A site is added with one such table and one line in `index.ts`. */
export interface Site {
  id: string;
  /** Hosts, matched whole or as the end of a longer name after a dot. */
  hosts: readonly string[];
  /** An element that only this system writes: tells its pages on employers' own domains. */
  marker?: string;
  /** Addresses of application forms, looked at first. */
  apply?: readonly AddressShape[];
  /** Addresses of a posting. */
  posting: readonly AddressShape[];
  /** Addresses of what else the site has, looked at last: no posting is searched for there. */
  list?: readonly AddressShape[];
  /** True where other postings' data may stand on the page: JSON-LD is not read. */
  pane?: boolean;
  /** True where page data carries the very id of the address. */
  sameId?: boolean;
  /** Detail roots, first match wins; the body when none is given. */
  roots?: readonly string[];
  /** Id rendered inside the pane; another than the address's means that the pane is stale. */
  paneId?: readonly Place[];
  /** A frame of another origin that the posting stands in: what is around it is no posting. */
  frame?: string;
  /** An element that asks to sign in where the posting should be. */
  wall?: string;
  title?: readonly Place[];
  company?: readonly Place[];
  location?: readonly Place[];
  postedAt?: readonly Place[];
  validThrough?: readonly Place[];
  employmentType?: readonly Place[];
  workMode?: readonly Place[];
  pay?: readonly Place[];
  text?: readonly TextPlace[];
  /** Elements inside the description that are no part of it. */
  drop?: string;
}
