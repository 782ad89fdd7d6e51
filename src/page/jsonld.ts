import { fold } from './claims.ts';
import { wordsOf } from './dom.ts';
import { parseJson } from './embedded.ts';
import { all } from './search.ts';

const MAX_BLOCK = 512 * 1024;
const MAX_BLOCKS = 50;
const MAX_DEPTH = 32;
/** The least length of what is a description without being called so by a type. */
const LONG = 300;

/** A job posting as page data tells it; every field a plain string, empty when absent. */
export interface DataPosting {
  title: string;
  company: string;
  /** Places joined with "; ". */
  location: string;
  /** The description's markup or plain text, as it stands. */
  description: string;
  identifier: string;
  url: string;
  postedAt: string;
  validThrough: string;
  employmentType: string;
  /** True when the data says the job is done from home. */
  remote: boolean;
  /** Pay spelled out: "USD 180000–205000 per year". */
  pay: string;
}

/** What the page's JSON-LD holds. */
export interface PageData {
  postings: DataPosting[];
  /** True when the page calls itself an article. */
  article: boolean;
  /** True when some block could not be read: too long, too deep or not JSON. */
  unreadable: boolean;
  /** True while things without a type are read too. */
  untyped?: boolean;
}

/** What is read of a page without data. */
export const NO_DATA: PageData = { postings: [], article: false, unreadable: false };

type Json = Record<string, unknown>;

/** The fields of a posting, as schema.org and others call them. */
const TITLE = /^(job|posting)?_?title$|^name$/i;
const COMPANY = /^(hiringOrganization|company|employer)(_?(name|info))?$/i;
const DESCRIPTION = /^(job|posting)?_?desc(ription)?(_?html)?$|^content$|JobDescription$/i;
const ID = /^(identifier|(job|posting)?_?(id|seq_?no))$/i;
const PLACE = /^(job_?(post_?)?)?locations?(Name)?$/i;
const POSTED = /^datePosted$|^published(_?at|Date)$/i;

/** Reads all JSON-LD of a page. A block that cannot be read does not keep the others from being read. */
export function readJsonLd(document: Document): PageData {
  const data: PageData = { ...NO_DATA, postings: [] };
  for (const script of all(document, 'script[type*="ld+json"]', MAX_BLOCKS)) {
    const text = wordsOf(script);
    if (!text.trim()) continue;
    const value = text.length > MAX_BLOCK ? undefined : parseLoosely(text);
    if (!value || !collect(value, data)) data.unreadable = true;
  }
  return data;
}

/** The postings inside JSON values that were found elsewhere than in JSON-LD scripts. `untyped`: what has a posting's fields is one, whatever it is called. */
export function postingsIn(values: readonly unknown[], untyped = false): DataPosting[] {
  const data: PageData = { ...NO_DATA, postings: [], untyped };
  for (const value of values) collect(value, data);
  return data.postings;
}

/** Parses JSON as pages write it: with byte order mark, comment or CDATA wrappers, raw control characters, trailing commas. Undefined when it is not JSON. */
export function parseLoosely(text: string): unknown {
  const raw = text.replace(/<!\[CDATA\[|\]\]>/g, '');
  const bare = raw.slice(Math.max(0, raw.search(/[[{]/)), Math.max(raw.lastIndexOf('}'), raw.lastIndexOf(']')) + 1);
  // The second try mends the mistakes that pages make, outside and inside of strings.
  return parseJson(bare) ?? parseJson(bare.replace(/"(?:[^"\\]|\\[\s\S])*"?|,(?=\s{0,99}[}\]])/g, mend));
}

function mend(token: string): string {
  if (token === ',') return '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what makes such blocks invalid
  return token.replace(/\r?\n|\r/g, '\\n').replace(/[\u0000-\u001f]/g, ' ');
}

/** Walks one block; false when it is deeper than any honest one. */
function collect(value: unknown, data: PageData, depth = 0): boolean {
  if (typeof value !== 'object' || !value) return true;
  const types = listOf(get(value, '@type')).map((type) =>
    String(type)
      .replace(/^.*[/#:]/, '')
      .toLowerCase(),
  );
  if (types.includes('jobposting') || data.untyped) {
    const posting = postingOf(value as Json);
    const { title, description } = posting;
    if (data.untyped ? title && description.length > LONG : title || description) data.postings.push(posting);
  }
  if (types.some((type) => /^(news|tech|scholarly)?article$|^blogposting$/.test(type))) data.article = true;
  return depth < MAX_DEPTH && Object.values(value).every((inner) => collect(inner, data, depth + 1));
}

function postingOf(node: Json): DataPosting {
  const identifier = get(node, 'identifier');
  const called = (name: RegExp) => own(node, named(node, name));
  return {
    title: own(node, 'title') || called(TITLE),
    company: nameIn(get(node, named(node, COMPANY))),
    location: placesOf(node),
    description: called(DESCRIPTION),
    identifier: typeof identifier === 'object' ? own(identifier, 'value') : called(ID),
    url: own(node, 'url') || own(node, '@id'),
    postedAt: called(POSTED),
    validThrough: own(node, 'validThrough'),
    employmentType: listOf(get(node, 'employmentType')).map(employmentLabel).filter(Boolean).join(', '),
    remote: listOf(get(node, 'jobLocationType')).some((type) => /telecommute|remote/i.test(String(type))),
    pay: payOf(get(node, 'baseSalary')),
  };
}

/** A node's own key that a name describes; the name of nothing when it has none. */
function named(node: Json, name: RegExp): string {
  return Object.keys(node).find((key) => name.test(key)) ?? '';
}

/** "FULL_TIME" → "Full-time". */
function employmentLabel(raw: unknown): string {
  if (typeof raw !== 'string') return '';
  if (!/^[A-Z_]+$/.test(raw)) return raw.trim();
  return raw === 'OTHER' ? '' : raw.charAt(0) + raw.slice(1).toLowerCase().replace(/_/g, '-');
}

function placesOf(node: Json): string {
  const told = listOf(get(node, named(node, PLACE)))
    .map(placeOf)
    .filter(Boolean);
  const from = listOf(get(node, 'applicantLocationRequirements')).map(nameIn).filter(Boolean);
  return [...new Set(told.length ? told : from)].slice(0, 20).join('; ');
}

function placeOf(place: unknown): string {
  if (typeof place === 'string') return place.trim();
  const address = listOf(get(place, 'address'))[0];
  if (typeof address === 'string') return address.trim();
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => nameIn(get(address, key)));
  return [...new Set(parts.filter((part) => part && part !== 'null'))].join(', ') || own(place, 'name');
}

/** "USD 180000–205000 per year" from a MonetaryAmount; empty when no amount is given. */
function payOf(salary: unknown): string {
  const one = listOf(salary)[0];
  const range = get(one, 'value');
  const inner = typeof range === 'object' ? range : one;
  const low = amountOf(get(inner, 'minValue'));
  const high = amountOf(get(inner, 'maxValue'));
  const exact = amountOf(get(inner, 'value') ?? one);
  const amount = low && high && low !== high ? `${low}–${high}` : low || exact || (high && `up to ${high}`);
  const unit = (own(inner, 'unitText') || own(one, 'unitText')).toLowerCase().replace(/ly$/, '');
  return amount && `${own(one, 'currency') || own(inner, 'currency')} ${amount}${unit && ` per ${unit}`}`.trim();
}

/** Digits of an amount, or empty for zero and for what is no number. */
function amountOf(raw: unknown): string {
  const text = String(raw ?? '').trim();
  return /^[\d.,\s]{1,20}$/.test(text) && /[1-9]/.test(text) ? text : '';
}

function listOf(value: unknown): unknown[] {
  return (value ?? '') === '' ? [] : Array.isArray(value) ? value.slice(0, 50) : [value];
}

function nameIn(value: unknown): string {
  const one = listOf(value)[0];
  return typeof one === 'string' ? one.trim() : own(one, 'name');
}

/** Only a node's own keys are read, so that `__proto__` and `constructor` in page data mean nothing. */
function has(node: unknown, key: string): node is Json {
  return typeof node === 'object' && !!node && Object.hasOwn(node, key);
}

function get(node: unknown, key: string): unknown {
  return has(node, key) ? node[key] : undefined;
}

/** A node's own string (or number, or first of several, or `@value`); empty otherwise. */
function own(node: unknown, key: string): string {
  const value = listOf(get(node, key))[0];
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return value && typeof value === 'object' && key !== '@value' ? own(value, '@value') : '';
}

/** What else the page says about the job that is open, to tell its data from that of others. */
export interface Clues {
  /** The posting's id in the address; empty when there is none. */
  id: string;
  address: URL;
  /** The page's headings. */
  headings: readonly string[];
  /** The titles of the document and of its share card. */
  titles: readonly string[];
  /** Whether the page shows the beginning of a description. */
  shows: (description: string) => boolean;
  /** True when the site writes the very id of the address into its data. */
  sameId: boolean;
}

/** The posting that the open page is about, and how sure that is; undefined when the data is about other jobs. */
export function aboutThisJob(
  postings: readonly DataPosting[],
  clues: Clues,
): { posting: DataPosting; confidence: number } | undefined {
  return postings
    .map((posting) => ({ posting, confidence: likeness(posting, clues, postings.length === 1) }))
    .filter(({ confidence }) => confidence)
    .sort((a, b) => b.confidence - a.confidence)[0];
}

function likeness(posting: DataPosting, clues: Clues, only: boolean): number {
  const { identifier } = posting;
  const idAgrees = within(clues.id, `${identifier} ${posting.url}`);
  if (clues.sameId && clues.id && identifier && !idAgrees && !clues.id.includes(identifier)) return 0;
  const { title } = posting;
  const folded = fold(title) || '-';
  if (idAgrees || samePath(posting.url, clues.address)) return 0.95;
  if (clues.headings.some((heading) => fold(heading) === folded)) return 0.9;
  if (clues.titles.some((one) => `${fold(one)} `.startsWith(`${folded} `))) return 0.85;
  if (!only) return 0;
  if ([...clues.titles, ...clues.headings].some((one) => within(title, one) || within(one, title))) return 0.7;
  return !clues.headings.length || clues.shows(posting.description) ? 0.6 : 0;
}

/** Whether all words of a name stand together in a text. */
function within(name: string, text: string): boolean {
  return ` ${fold(text)} `.includes(` ${fold(name) || '-'} `);
}

function samePath(raw: string, address: URL): boolean {
  const bare = (link: string) => link.split(/[?#]/, 1)[0]?.replace(/\/$/, '');
  return address.pathname.length > 1 && bare(raw) === bare(address.href);
}
