/** The longest text that is analysed, in UTF-16 units: ten times a long posting. What lies beyond is cut and said so. */
export const MAX_TEXT = 60_000;

/** Entities that careless scrapers leave in plain text. */
const ENTITIES: Readonly<Record<string, string>> = {
  apos: "'",
  bull: '•',
  copy: '©',
  euro: '€',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  pound: '£',
  quot: '"',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  trade: '™',
};
/** `&amp;` however often it was escaped over: "&amp;amp;mdash;" holds "&mdash;". */
const AMPERSANDS = /&(?:(?:amp|#38|#x26);)+/gi;
const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi;
/** "\\u2019": a sign that was written as an escape and never read back. */
const ESCAPE = /\\u(20[0-7][\da-f]|00[a-f][\da-f])/gi;
/** Passes after which nothing changes any more; each can only uncover what hid behind an invisible character. */
const MOST_PASSES = 4;

/**
 * Brings a posting's text into the one form that all offsets point into: composed characters, plain spaces and hyphens,
 * `\n` line ends, no invisible characters, no entities, one kind of bullet sign, at most one empty line in a row.
 * Idempotent.
 */
export function normaliseText(raw: string): string {
  let text = tidied(raw);
  for (let pass = 1; pass < MOST_PASSES && (text.includes('&') || text.includes('\\u')); pass++) {
    const next = tidied(withoutEntities(text));
    if (next === text) break;
    text = next;
  }
  return text;
}

function tidied(raw: string): string {
  return (UNTIDY.test(raw) ? withPlainSigns(raw) : raw)
    .split('\n')
    .map(lineTidier())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether one of the replacements below may find something: most texts come from a page that was tidied already. */
const UNTIDY =
  /[^\n -~\u00a1-\u00ac\u00ae-\u02ba\u02bd-\u02ff\u2012-\u2022\u2026\u2030-\u203a\u20ac\u2122\u2190-\u21ff\u25e6]/;

function withPlainSigns(raw: string): string {
  return raw
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u02bb\u02bc\uff07]/g, '’')
    .replace(/[\u180e\p{Cf}]|(?!\n)\p{Cc}/gu, '')
    .replace(/[\u2022\u2023\u2043\u2219\u25aa\u25cf\u25cb\u25a0\uf0b7\uf0a7]/g, '•')
    .normalize('NFC');
}

/** An item of a list, with its sign: "• ", "- ", "2. ". */
const ITEM = /^(?:[•◦] ?|[*+–—-] |\d{1,2}[.)] )/;
/** Spaces by which an item stands deeper than the one it belongs to. */
const DEEPER = 2;

/**
 * Tidies the lines of a text, asked in order: one space at a time, none at the ends, one after a bullet sign. The
 * spaces before an item are gone then, so an item under another gets a sign of its own: "◦ ".
 */
function lineTidier(): (line: string) => string {
  // The list that is being read: how far it stands in, and whether "◦" is its own sign.
  let list: { indent: number; hollow: boolean } | null = null;
  return (line) => {
    const tidy = line.includes('  ') ? line.replace(/ {2,}/g, ' ').trim() : line.trim();
    if (tidy === '') return tidy;
    const sign = ITEM.exec(tidy)?.[0];
    if (sign === undefined) {
      list = null;
      return tidy;
    }
    const hollow = sign.startsWith('◦');
    const indent = line.length - line.trimStart().length;
    list ??= { indent, hollow };
    if (indent >= list.indent + DEEPER || (hollow && !list.hollow))
      return `◦ ${withoutSigns(tidy.slice(sign.length))}`.trimEnd();
    list.indent = Math.min(list.indent, indent);
    return hollow || sign.startsWith('•') ? `• ${withoutSigns(tidy)}`.trimEnd() : tidy;
  };
}

const withoutSigns = (item: string): string => item.replace(/^[•◦ ]+/, '');

/** Decodes named and numbered entities; unknown ones, and numbered plain letters, stay as they are. */
function withoutEntities(text: string): string {
  const plain = text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return plain.replace(AMPERSANDS, '&').replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '0', 16);
    const sign = code < 128 ? /[ !-/:-@[-`{-~]/.test(String.fromCharCode(code)) : code < 0xd800 || code > 0xdfff;
    return sign && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
