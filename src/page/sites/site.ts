import type { Claim } from '../claims.ts';

/** What kind of page an address leads to. */
export type PageKind = 'posting' | 'apply' | 'list';

/** What an address says by itself. */
export interface SiteAddress {
  kind: PageKind;
  /** The site's own id of the posting; empty when the address holds none. */
  id: string;
  /** The posting's canonical address, without tracking parameters. */
  link: string;
}

/** What a site's functions may look at. */
export interface SitePage {
  document: Document;
  /** The one element that holds the open posting. */
  root: Element;
  url: URL;
  /** The posting's id from the address; empty when there is none. */
  id: string;
}

/**
 * Where a field stands: a selector inside the detail root (`h1`, with `@name` for an attribute: `meta[name=x]@content`;
 * with a leading `/` in the whole document), or a named function for what no selector can say. Empty when it is not there.
 */
export type Place = string | ((page: SitePage) => string);

/** Where a description stands: one element, or all that match, in order, without those that `except` matches. */
export type TextPlace = string | { all: string; except?: string };

/** Everything known of one career site. A site is added with one such table and one line in `index.ts`. */
export interface Site {
  id: string;
  /** Hosts, matched whole or as the end of a longer name after a dot. */
  hosts: readonly string[];
  /** An element that only this system writes: tells its pages on employers' own domains. */
  marker?: string;
  /** Address shapes, first match wins. The pattern sees path and query; its first group is the id. */
  addresses: readonly {
    kind: PageKind;
    pattern: RegExp;
    /** Path of the canonical address with `$1` for the group, `$&` for the whole; a full address may stand here too. The default drops query and fragment. */
    link?: string;
  }[];
  /** True where other postings' data may stand on the page: JSON-LD is not read. */
  pane?: boolean;
  /** True where page data carries the very id of the address. */
  sameId?: boolean;
  /** Detail roots, first match wins; the body when none is given. */
  roots?: readonly string[];
  /** Id rendered inside the pane; another than the address's means that the pane is stale. */
  paneId?: Place;
  /** An element that stands for a posting that is still coming. */
  skeleton?: string;
  /** An element that says that the posting takes no more applications. */
  closed?: string;
  /** A frame of another origin that the posting stands in: what is around it is no posting. */
  frame?: string;
  /** An element that asks to sign in where the posting should be. */
  wall?: string;
  title?: readonly Place[];
  company?: readonly Place[];
  location?: readonly Place[];
  postedAt?: readonly Place[];
  employmentType?: readonly Place[];
  workMode?: readonly Place[];
  pay?: readonly Place[];
  text?: readonly TextPlace[];
  /** Elements inside the description that are no part of it. */
  drop?: string;
  /** Claims from the page's own embedded JSON. `toText` turns markup into lines. */
  data?: (page: SitePage, toText: (html: string) => string) => Claim[];
}
