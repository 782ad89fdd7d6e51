import type { Line, Section, SectionKind, Span } from './document.ts';
import { BULLET, type Heading, readHeading } from './heading-lines.ts';
import { LEGAL_WORDS } from './headings/openers.ts';
import { type Shape, shapeOf, statesYears } from './shape.ts';

/** A piece of the text on its way to becoming a line. */
interface Piece extends Span {
  text: string;
  bullet: boolean;
  /** An item under another item. */
  nested: boolean;
  heading: Heading | null;
}

/** Where a section begins, before its end is known. */
interface Opening {
  kind: SectionKind;
  heading: Span | null;
  level: number;
}

/** Gives every piece of the text its place: heading, bullet or paragraph, and the section it stands in. */
export function sectioned(text: string, spans: readonly Span[]): { lines: Line[]; sections: Section[] } {
  const pieces = spans.map((span) => {
    const raw = text.slice(span.start, span.end);
    return {
      ...span,
      text: raw,
      bullet: BULLET.test(raw),
      nested: raw.startsWith('◦'),
      heading: null as Heading | null,
    };
  });
  pieces.forEach((piece, i) => {
    piece.heading = readHeading(piece.text, piece, { listBelow: pieces[i + 1]?.bullet ?? false, first: i === 0 });
  });
  const openings = byHeadings(pieces);
  reopenLists(pieces, openings);
  softenWishes(text, openings);
  return assembled(text, pieces, openings);
}

/** Where the reading of the pieces stands. */
interface Place {
  current: Opening;
  /** Nothing stands between the last heading and here. */
  bare: boolean;
  /** A list of the current section came before. */
  afterList: boolean;
  /** What goes on after the items under an item that is a heading; null: none is open. */
  outer: Opening | null;
}

/** The section of each piece as the headings, and the words of paragraphs without one, tell it. */
function byHeadings(pieces: readonly Piece[]): Opening[] {
  const place: Place = {
    current: { kind: 'intro', heading: null, level: 0 },
    bare: false,
    afterList: false,
    outer: null,
  };
  return pieces.map((piece, i) => {
    if (place.outer && !piece.nested) {
      place.current = place.outer;
      place.outer = null;
    }
    if (piece.heading && piece.bullet && !piece.nested && pieces[i + 1]?.nested) place.outer = place.current;
    return piece.heading ? atHeading(pieces, i, piece.heading, place) : withoutHeading(piece, place);
  });
}

function atHeading(pieces: readonly Piece[], at: number, heading: Heading, place: Place): Opening {
  const { current } = place;
  if (heading.scope === 'line' && heading.kind) {
    place.bare = false;
    const kind = heading.kind === 'required' && current.kind === 'preferred' ? 'preferred' : heading.kind;
    return { kind, heading: heading.span, level: current.level };
  }
  place.current = opened(pieces, at, heading, current, place.bare);
  place.bare = true;
  place.afterList = false;
  return place.current;
}

function withoutHeading(piece: Piece, place: Place): Opening {
  place.bare = false;
  place.afterList ||= piece.bullet;
  if (piece.bullet) return place.current;
  const kind = untitledKind(piece.text, place.current.kind);
  if (kind) place.current = { kind, heading: null, level: 0 };
  else if (place.afterList && isAfterword(piece.text, place.current.kind)) {
    return { kind: 'other', heading: null, level: 0 };
  }
  return place.current;
}

/** A paragraph after a list of asks: it must say itself what it is. */
function isAfterword(text: string, kind: SectionKind): boolean {
  return (kind === 'required' || kind === 'preferred') && /^\p{Lu}.{50,}[.!?…]$/u.test(text);
}

/** The section that a heading opens. `bare`: nothing stands between it and the heading before. */
function opened(pieces: readonly Piece[], at: number, heading: Heading, current: Opening, bare: boolean): Opening {
  const sibling = heading.level > 0 && current.level > 0 && heading.level <= current.level;
  const level = heading.kind ? heading.level : Math.max(heading.level, current.level);
  const make = (kind: SectionKind) => ({ kind, heading: heading.span, level });
  if (bare && heading.topic && !sibling && (current.kind === 'preferred' || current.kind === 'required'))
    return make(current.kind);
  if (heading.kind) return make(heading.kind);
  const voted = vote(pieces, at + 1);
  if (voted && !(voted === 'required' && current.kind === 'preferred' && !sibling)) return make(voted);
  return make(sibling || current.kind === 'intro' || current.kind === 'role' ? 'other' : current.kind);
}

const KIND_OF: Readonly<Record<Shape, SectionKind>> = {
  ask: 'required',
  work: 'duties',
  company: 'company',
  offer: 'benefits',
};

/** What the first lines under a heading are, if three in five of at least two agree. */
function vote(pieces: readonly Piece[], from: number): SectionKind | null {
  let to = from;
  while (to < pieces.length && to - from < 10 && !pieces[to]!.heading) to += 1;
  return majority(pieces.slice(from, to), 2);
}

function majority(pieces: readonly Piece[], least: number): SectionKind | null {
  const counts = new Map<Shape, number>();
  for (const { text } of pieces) {
    const shape = shapeOf(text);
    if (shape) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  for (const [shape, count] of counts) if (count >= least && count >= pieces.length * 0.6) return KIND_OF[shape];
  return null;
}

/** Kinds of section whose lists are looked at for themselves, and what such a list may turn out to be. */
const REOPENED: Readonly<Partial<Record<SectionKind, readonly SectionKind[]>>> = {
  intro: ['required', 'duties', 'benefits', 'company'],
  role: ['required', 'benefits', 'company'],
  other: ['required', 'duties', 'benefits', 'company'],
  company: ['required', 'duties', 'benefits'],
  team: ['required', 'duties', 'benefits'],
  logistics: ['required', 'duties', 'benefits'],
  duties: ['required', 'benefits'],
  required: ['benefits'],
  preferred: ['benefits'],
};
/** Under these headings a list of imperatives tells values, or what the company gives, not duties: "Our values", "Why Acme". */
const VALUES =
  /\b(?:values?|culture|principles?|belie\w+|mission|vision|ethos|way|how we|philosophy)\b|^\W*why (?!(?:we need|this (?:job|role|position)|you(?:'ll| will| are))\b)/i;

/** Lists that are plainly something else than the section around them: asks under "About the role", duties under "Who we are". */
function reopenLists(pieces: readonly Piece[], openings: Opening[]): void {
  for (let from = 0; from < pieces.length; from++) {
    if (!pieces[from]!.bullet || pieces[from]!.heading) continue;
    let to = from;
    while (to < pieces.length && pieces[to]!.bullet && !pieces[to]!.heading) to += 1;
    reopen(pieces, openings, from, to);
    from = to - 1;
  }
}

function reopen(pieces: readonly Piece[], openings: Opening[], from: number, to: number): void {
  const opening = openings[from]!;
  const allowed = REOPENED[opening.kind];
  if (!allowed || to - from < 3) return;
  const start = opening.kind === 'duties' || opening.kind === 'role' ? firstYears(pieces, from, to) : from;
  const run = pieces.slice(start, to);
  const kind = run.length >= 3 ? majority(run, 3) : null;
  if (!kind || !allowed.includes(kind)) return;
  const title = opening.heading ? (pieces.find(({ heading }) => heading?.span === opening.heading)?.text ?? '') : '';
  if (kind === 'duties' && VALUES.test(title)) return;
  const reopened = { kind, heading: opening.heading, level: opening.level };
  openings.fill(reopened, start, to);
}

const WISHES = /^\W*(?:\w+ )?desir(?:ed|able)\b/i;
const MUSTS = /\b(?:basic|essential|minimum|must|qualifications|required|requirements)\b/i;

/** "Desired skills" beside "Requirements" are wishes; alone they are what is asked. */
function softenWishes(text: string, openings: readonly Opening[]): void {
  const asks = [...new Set(openings)].filter(({ kind, heading }) => kind === 'required' && heading);
  const titled = asks.map((opening) => ({ opening, title: text.slice(opening.heading!.start, opening.heading!.end) }));
  const isWish = ({ title }: { title: string }) => WISHES.test(title);
  if (titled.some((ask) => MUSTS.test(ask.title) && !isWish(ask)))
    for (const { opening } of titled.filter(isWish)) opening.kind = 'preferred';
}

/** Duties that run on into the asks: from the first item that states years. */
function firstYears(pieces: readonly Piece[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (statesYears(pieces[i]!.text)) return i;
  return from;
}

/** Paragraphs that begin something new without a heading, after asks and duties. */
const UNTITLED: ReadonlyArray<readonly [SectionKind, RegExp]> = [
  ['legal', LEGAL_WORDS],
  [
    'pay',
    /\b(?:(?:base )?(?:salary|pay|compensation) (?:range|band)s?\b|base (?:pay|salary) (?:is|for|will|range)|(?:annual|starting) salary|salary for this)/i,
  ],
  [
    'benefits',
    /^\W*(?:we offer|we provide|benefits include|our benefits|in return|in addition to (?:a )?(?:competitive|base)|perks include|what we offer)\b/i,
  ],
  [
    'process',
    /^\W*(?:to apply|please (?:apply|submit|send|note that)|if (?:this sounds|you(?:'|’)re interested)|interested\?|apply (?:now|today))\b/i,
  ],
];

/** A longer paragraph holds more than a notice. */
const LONGEST_NOTICE = 1_200;

/** The kind of section that a paragraph begins by its own words; null where the section goes on. */
function untitledKind(text: string, current: SectionKind): SectionKind | null {
  if (
    text.length < 40 ||
    text.length > LONGEST_NOTICE ||
    !(current === 'required' || current === 'preferred' || current === 'duties')
  )
    return null;
  return UNTITLED.find(([, words]) => words.test(text))?.[0] ?? null;
}

function assembled(
  text: string,
  pieces: readonly Piece[],
  openings: readonly Opening[],
): { lines: Line[]; sections: Section[] } {
  const sections: Section[] = [];
  const lines: Line[] = [];
  let last: Opening | null = null;
  pieces.forEach((piece, index) => {
    const opening = openings[index]!;
    if (opening !== last) {
      const start = sections.length === 0 ? 0 : piece.start;
      if (sections.length > 0) sections.at(-1)!.end = start;
      sections.push({ kind: opening.kind, heading: opening.heading, start, end: text.length });
      last = opening;
    }
    const kind = piece.heading?.whole ? 'heading' : piece.bullet ? 'bullet' : 'paragraph';
    lines.push({ index, start: piece.start, end: piece.end, text: piece.text, kind, section: sections.at(-1)! });
  });
  if (sections.length === 0) sections.push({ kind: 'intro', heading: null, start: 0, end: text.length });
  return { lines, sections };
}
