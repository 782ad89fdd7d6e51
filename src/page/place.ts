import { readBlocks } from './blocks.ts';
import { fold, workModeOf } from './claims.ts';
import { lineOf } from './dom.ts';
import { first, isOfCrowd } from './search.ts';
import { rootOf } from './sites/read.ts';

/** Elements that a page marks as the job's place. */
const MARKED = '[class*=job-location i],[data-testid*=location i]';
/** "Location: Cork (HQ)", "Standort | Hamburg" (a table's row), "Location" above the place; no sentence ("Location: we prefer …."). */
const LABELLED =
  /^(?:• )?(?:job |work )?(?:locations?|based in|standort|arbeitsort|lieu|ubicación)\s?(?:[:|]\s?([a-zÀ-῿][^(]{1,60})(?<![a-z]{3}\.)(?: ?\(.*)?)?$/i;
/** "London, United Kingdom" between separators. */
const PLACE = /(?:^|[·|•] )(?:\w+ in )?([A-ZÀ-῿][A-Za-zÀ-῿.'’ -]{2,40}, [A-ZÀ-῿][A-Za-zÀ-῿. ]{1,24})(?: [·|•]|$)/;
/** A line longer than this is prose. */
const MAX_LINE = 90;

/** The place and the way of working that a page states beside the job's title: marked, labelled, or on the lines under the title ("Cork, Ireland · Hybrid"). */
export function placeOf(document: Document, title: string): { location: string; workMode: string | undefined } {
  const marked = lineOf(first(document, MARKED));
  const lines = linesOf(document)
    .split('\n')
    .map((line) => (line.length < MAX_LINE ? line : ''));
  const folded = fold(title);
  const at = lines.findIndex((line) => fold(line) === folded) + 1;
  const near = at > 0 ? lines.slice(at, at + 5) : [];
  const label = lines.findIndex((line) => LABELLED.test(line));
  const labelled = label < 0 ? '' : (LABELLED.exec(lines[label]!)![1] ?? lines[label + 1] ?? '');
  const shown = PLACE.exec(near.join(' · '))?.[1];
  return {
    location: marked.length < MAX_LINE && marked ? marked : labelled || (shown ?? ''),
    workMode: workModeOf(near.join(' ')) ?? workModeOf(title),
  };
}

/** All lines of a page outside of its crowds. */
export function linesOf(document: Document): string {
  return readBlocks(rootOf(document), { skip: isOfCrowd });
}
