import { compiledFor } from './compiled.ts';
import { ASK_OPENERS, COMPANY_OPENERS, WORK_OPENERS } from './headings/openers.ts';

/** What a line or sentence plainly is, judged by its first words alone. */
export type Shape = 'ask' | 'work' | 'company' | 'offer';

/** Words that only a list of benefits begins with or holds. */
const OFFER =
  /\b(?:401\(?k\)?|insurance|paid (?:time off|leave|holidays?|vacation|parental)|pto|parental leave|stock options?|stipend|competitive (?:salary|compensation|pay|base)|health, dental|medical, dental|wellness|pension|vacation days?|days (?:of )?(?:vacation|holiday|annual leave)|home office|gym|catered|(?:free|daily|team|company|weekly) (?:lunch|meals|retreats?|off-?sites?)|snacks|annual leave|(?:paid|annual|public|bank|company) holidays|learning (?:budget|stipend|allowance)|(?:flexible|unlimited) (?:hours|working|schedule|vacation|holidays?|time off)|work from (?:anywhere|home)|commuter|healthcare coverage)\b/i;
const MARKS = /^(?:[•·▪◦‣●○✓✔*–—+-]|\d{1,2}[.)])\s*|^[*_"“]+/;
const YEARS = /^(?:at least |over |minimum (?:of )?)?\d{1,2}(?: ?[-–] ?\d{1,2})?\+?(?: or more)? ?(?:years?|yrs?)\b/i;

const asks = new Set<string>(ASK_OPENERS);
const works = new Set<string>(WORK_OPENERS.flatMap((verb) => [verb, gerund(verb), thirdPerson(verb)]));
const companies = new Set<string>(COMPANY_OPENERS);

/** "… product ownership experience, from…", "Exceptional communication skills": the first phrase ends in a quality, and tells of nobody before it. */
const QUALITY =
  /^(?:(?!\w (?:are|from|has|have|is|its|our|their|us|was|we|were)\b)[^,.;:()–—]){0,70}?\b(?:(?<!\b(?:brand|buying|client|consumer|customer|developer|digital|employee|end-to-end|guest|in-app|learning|member|patient|player|product|shopping|traveler|user|viewing) )experience|expertise|skills?|knowledge|background|mindset|abilities|acumen|degree|proficiency|understanding|attitude|instincts?|orientation|oriented)\b(?:$|[,.;:()–—]| (?:in|with|of|and|as|on|for|to|from|across|required|preferred|is (?:an? )?(?:asset|beneficial|critical|desir\w+|essential|expected|helpful|highly|important|key|mandatory|must|necessary|needed|nice|plus|preferred|required|strongly))\b)/i;

/** What stands between the words of a start. */
const PARTS = ' \n,:;.*';

/** Is a word a verb of work: "lead", "owns", "iterating"? */
export function isWork(word: string): boolean {
  return works.has(word.toLowerCase());
}

/** Is a word one that items of asks or duties begin with: "Experience", "Develop"? */
export function opensItem(word: string): boolean {
  const plain = word.toLowerCase();
  return asks.has(plain) || works.has(plain);
}

/** Does a line begin with a number of years? */
export function statesYears(text: string): boolean {
  return YEARS.test(text.replace(MARKS, ''));
}

/** "Ownership: You can…", "Strategic – You are…": the label of an item. */
const ITEM_LABEL = /^[^:.!?–—]{2,40}(?::| [–—-]) +(?=\S)/;

/** The shape of a line or sentence by its first words, or by those after an item's label; null when they tell nothing. */
export function shapeOf(text: string): Shape | null {
  const plain = text.slice(0, 200).replace(MARKS, '').replace(MARKS, '').replaceAll('’', "'");
  const label = ITEM_LABEL.exec(plain)?.[0];
  return (label ? shapeOfStart(plain.slice(label.length)) : null) ?? shapeOfStart(plain);
}

function shapeOfStart(start: string): Shape | null {
  const plain = start.slice(0, 90);
  if (YEARS.test(plain)) return 'ask';
  const [first, second, third] = firstWords(plain.toLowerCase());
  const two = `${first} ${second}`;
  if (first === "you'll" || two === 'you will') return 'work';
  if (compiledFor(plain, OFFER).test(plain)) return 'offer';
  if (asks.has(first) || asks.has(two) || asks.has(`${two} ${third}`)) return 'ask';
  if (companies.has(first) || companies.has(two)) return 'company';
  if (works.has(first) || (/ly$/.test(first) && works.has(second))) return 'work';
  return compiledFor(plain, QUALITY).test(plain) ? 'ask' : null;
}

/** The first three words, parted by blanks and punctuation; empty where there are fewer. */
function firstWords(text: string): [first: string, second: string, third: string] {
  let at = 0;
  const next = () => {
    const from = at;
    while (at < text.length && !PARTS.includes(text[at]!)) at += 1;
    const word = text.slice(from, at);
    while (at < text.length && PARTS.includes(text[at]!)) at += 1;
    return word;
  };
  return [next(), next(), next()];
}

function gerund(verb: string): string {
  if (/[^e]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^(?:plan|run|set|ship|map|get|dig)$/.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

function thirdPerson(verb: string): string {
  if (/[^aeo]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
