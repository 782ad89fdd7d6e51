import { readBlocks } from './blocks.ts';
import { fold, workModeOf } from './claims.ts';
import { lineOf } from './dom.ts';

/** Elements that a page marks as the job's place. */
const MARKED = '[class*=job-location i],[data-testid*=location i]';
/** "Location: Cork (HQ)", "Standort | Hamburg" (a table's row), "Location" above the place; no sentence ("Location: we prefer …."). */
const LABELLED =
  /^(?:• )?(?:job |work )?(?:locations?|based in|standort|arbeitsort|lieu|ubicación)\s?(?:[:|]\s?(\p{Lu}[^(]{1,60})(?<![a-z]{3}\.)(?: ?\(.*)?)?$/iu;
/** "London, United Kingdom" between separators. */
const PLACE = /(?:^|[·|•] )(?:\w+ in )?(\p{Lu}[\p{L}.'’ -]{2,40}, \p{Lu}[\p{L}. ]{1,24})(?: [·|•]|$)/u;
/** A line longer than this is prose. */
const MAX_LINE = 90;

/** The place and the way of working that a page states beside the job's title: marked, labelled, or on the lines under the title ("Cork, Ireland · Hybrid"). */
export function placeOf(document: Document, title: string): { location: string; workMode: string | undefined } {
  const marked = lineOf(document.querySelector(MARKED));
  const lines = readBlocks(document.body)
    .text.split('\n')
    .map((line) => (line.length < MAX_LINE ? line : ''));
  const at = lines.findIndex((line) => fold(line) === fold(title)) + 1;
  const near = at > 0 ? lines.slice(at, at + 5) : [];
  const label = lines.findIndex((line) => LABELLED.test(line));
  const labelled = label < 0 ? '' : (LABELLED.exec(lines[label]!)![1] ?? lines[label + 1] ?? '');
  const shown = PLACE.exec(near.join(' · '))?.[1];
  return {
    location: marked.length < MAX_LINE && marked ? marked : labelled || (shown ?? ''),
    workMode: workModeOf(near.join(' ')) ?? workModeOf(title),
  };
}
