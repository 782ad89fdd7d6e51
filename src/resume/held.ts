import type { Profile } from '../profile/schema.ts';
import type { Month, Position, ResumeFact } from './facts.ts';
import { type ResumeLine, withoutBullet } from './sections.ts';

/** A position as a profile keeps it. */
export type HeldPosition = NonNullable<Profile['positions']>[number];

/** The longest text of a position that a profile takes, in UTF-16 units. */
const MOST_SUMMARY = 4000;

/** One fact for each position, to be kept in the profile as it stands in the résumé, with the text under its head. */
export function positionFacts(positions: readonly Position[], lines: readonly ResumeLine[]): ResumeFact[] {
  return positions.map((position, index) => {
    const held: HeldPosition = {
      title: position.title,
      ...(position.company ? { company: position.company } : {}),
      from: isoMonth(position.from),
      ...(position.current ? {} : { to: isoMonth(position.to) }),
    };
    const summary = summaryOf(position, lines);
    if (summary) held.summary = summary;
    return positionFact(held, index, position.line);
  });
}

/** The fact of a position; `line` is the résumé's own line for it. */
export function positionFact(held: HeldPosition, index: number, line: string): ResumeFact {
  return { id: `position/${index}`, value: { kind: 'position', ...held }, label: positionWords(held), lines: [line] };
}

/** "Director of Product, Kestrel Health, 2021-10 to 2022-12". */
export function positionWords({ title, company, from, to }: HeldPosition): string {
  const dates = from ? `${from} ${to ? `to ${to}` : 'until today'}` : to ? `until ${to}` : '';
  return [title, company, dates].filter(Boolean).join(', ');
}

/** `2021 * 12 + 2` as "2021-03". */
function isoMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** What stands under the head of the position, a line each, without bullets. */
function summaryOf({ line, span }: Position, lines: readonly ResumeLine[]): string {
  const heads = line.split(' · ');
  const under = lines.filter(
    ({ start, end, text, heading }) => start > span.start && end <= span.end && !heading && !heads.includes(text),
  );
  return under
    .filter(({ bullet, text }) => bullet || text.length > SHORT)
    .map(({ text }) => withoutBullet(text))
    .join('\n')
    .slice(0, MOST_SUMMARY);
}

/** Shorter lines without a bullet are a company, a place or a kind of work. */
const SHORT = 40;
