import { type Cut, cut } from '../text/say.ts';
import { span } from './format.ts';
import type { Catalogue, Plurals } from './i18n.ts';

/**
 * Says the English sentences of the stages below the interface in another language. Verdicts are made, stored and exported
 * in English, also those of years ago; so a sentence is read back by the template that it was made of (`say()` in
 * `src/text/say.ts`), its figures are written as the locale writes them, and words of others in it stay as they are. A
 * sentence that no template explains is shown as it stands.
 */
export function speaker(locale: string, catalogue: Catalogue): (sentence: string) => string {
  const plurals = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const rows = Object.entries(catalogue).flatMap(([key, entry]) => templatesOf(key, entry, plurals));
  const words = new Map(rows.filter(({ from }) => from.slots.length === 0).map((row) => [row.key, row]));
  // The more of a sentence a template says itself, the surer it is.
  const templates = rows.filter(({ from }) => from.slots.length > 0).sort((a, b) => sizeOf(b.from) - sizeOf(a.from));
  const heads = new Set(templates.flatMap(({ from: { texts } }) => /^[^:]+: /.exec(texts[0]!.toLowerCase()) ?? []));
  const known = new Map<string, string | null>();

  /** The sentence in the language; null where it is not one of ours. */
  function said(sentence: string): string | null {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(sentence, null);
    const found = plain(sentence) ?? otherwise(sentence);
    known.set(sentence, found);
    return found;
  }

  function plain(sentence: string): string | null {
    if (LISTS.includes(sentence)) return null; // what joins words says nothing by itself
    const word = words.get(sentence);
    if (word) return word.say({}, '');
    const found = templated(sentence);
    if (found !== null || sentence.length > LONGEST_LIST) return found;
    return LISTS.reduce<string | null>((list, by) => list ?? listed(sentence, by), null);
  }

  /** Words that elsewhere stand inside a sentence begin this one, or the other way. Nouns stay large in German. */
  function otherwise(sentence: string): string | null {
    const first = sentence.charAt(0);
    const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
    const found = first === other ? null : plain(other + sentence.slice(1));
    if (found === null) return null;
    const begin = found.charAt(0);
    if (other === first.toLowerCase()) return begin.toLocaleUpperCase(locale) + found.slice(1);
    return locale.startsWith('de') ? found : begin.toLocaleLowerCase(locale) + found.slice(1);
  }

  function templated(sentence: string): string | null {
    for (const { from, say } of templates) {
      const values = read(sentence, from);
      if (values && sizeOf(from) <= FEW && otherWords(sentence, from, values)) continue;
      const shown = values && shownAll(from, values);
      if (shown) return say(shown, values[from.slots.findIndex(({ name }) => name === 'n')] ?? '');
    }
    return null;
  }

  /**
   * A template that hardly says a word itself ("{words}: {?what}") explains almost anything: not a sentence that begins as
   * one of ours does, but goes on otherwise, nor whole sentences after its first words. Such are of another version.
   */
  function otherWords(sentence: string, { slots }: Cut, values: readonly string[]): boolean {
    const at = slots.findIndex(({ sign }) => sign === '?');
    const value = values[at];
    if (value === undefined || said(value) !== null) return false;
    return SENTENCE_END.test(value) || heads.has(sentence.slice(0, sentence.indexOf(': ') + 2).toLowerCase());
  }

  function shownAll({ slots }: Cut, values: readonly string[]): Record<string, string> | null {
    const shown: Record<string, string> = {};
    for (const [at, { sign, name }] of slots.entries()) {
      const value = SIGNS[sign](values[at]!);
      if (value === null) return null;
      shown[name] = value;
    }
    return shown;
  }

  const SIGNS: Record<Cut['slots'][number]['sign'], (value: string) => string | null> = {
    '': said,
    '?': (value) => said(value) ?? value,
    '=': (value) => value,
    '#': (value) => (FIGURE.test(value) ? digits.format(numberOf(value)) : null),
    $: (value) => {
      const [, currency, bound, from, to] = MONEY.exec(value) ?? [];
      if (!currency || !from) return null;
      const low = bound === 'up to ' ? null : numberOf(from);
      const high = bound === 'up to ' ? numberOf(from) : bound === 'from ' ? null : numberOf(to ?? from);
      return span(low, high, currency, locale);
    },
  };

  /** "a, b and c": every part known, or none of it is read as a list. */
  function listed(sentence: string, by: string): string | null {
    const joined = words.get(by);
    if (!joined) return null;
    for (let at = sentence.indexOf(by); at >= 0; at = sentence.indexOf(by, at + 1)) {
      const head = said(sentence.slice(0, at));
      const rest = head === null ? null : said(sentence.slice(at + by.length));
      if (rest !== null) return head + joined.say({}, '') + rest;
    }
    return null;
  }

  return (sentence) => said(sentence) ?? sentence;
}

/** So many sentences are remembered: more than a long verdict has. */
const MOST_KNOWN = 2000;
/** What lists are joined by. */
const LISTS = ['\n', ' · ', '; ', ', ', ' and ', ' or '];
/** A longer text is no list of ours; trying all its commas would take long. */
const LONGEST_LIST = 800;
/** So few letters and signs of its own has a template that says hardly anything: ": ", " (…)". */
const FEW = 3;
const SENTENCE_END = /[a-zß-ɏ)][.;!?](?:\s|$)/i;
/** "USD 180,000–205,000", "USD up to 205,000". */
const MONEY = /^([A-Z]{3}) (up to |from )?(\d+(?:,\d{3})*(?:\.\d+)?)(?:–(\d+(?:,\d{3})*(?:\.\d+)?))?$/;
/** As English writes it, and so never "1,5". */
const FIGURE = /^\d+(?:,\d{3})*(?:\.\d+)?$/;

function numberOf(figure: string): number {
  return Number(figure.replaceAll(',', ''));
}

interface Template {
  key: string;
  from: Cut;
  /** The language's sentence around values that are said already; `n` is the number that counts, as it was read. */
  say(values: Readonly<Record<string, string>>, n: string): string;
}

/** The rows of an entry: one, or one for each English form of a text that counts. */
function templatesOf(key: string, entry: string | Plurals, plurals: Intl.PluralRules): Template[] {
  const to = typeof entry === 'string' ? { other: entry } : entry;
  const say = (values: Readonly<Record<string, string>>, n: string) => {
    const form = n === '' ? to.other : (to[plurals.select(numberOf(n)) as keyof Plurals] ?? to.other);
    return form.replace(/\{[?=#$]?(\w+)\}/g, (_, name: string) => values[name] ?? '');
  };
  return (typeof entry === 'string' ? [key] : key.split('|')).map((form) => ({ key: form, from: cut(form), say }));
}

function sizeOf({ texts }: Cut): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

/** What stands at a template's placeholders in a sentence; null where the sentence is not made of it. */
function read(sentence: string, { texts, slots }: Cut): string[] | null {
  if (!sentence.startsWith(texts[0]!)) return null;
  const values: string[] = [];
  let from = texts[0]!.length;
  for (let at = 1; at < texts.length; at += 1) {
    const text = texts[at]!;
    const last = at === texts.length - 1;
    // A figure at the end has no spaces: "Good match 78".
    const beforeFigure = at === texts.length - 2 && texts.at(-1) === '' && slots[at]!.sign === '#';
    const found = beforeFigure ? sentence.lastIndexOf(text) : sentence.indexOf(text, from + 1);
    const end = last ? sentence.length - text.length : text === '' ? -1 : found;
    const { sign } = slots[at - 1]!;
    // Words of others may hold what stands after them: then nobody knows where they end.
    const others = sign === '=' || sign === '?';
    if (!last && !beforeFigure && others && sentence.includes(text, found + 1)) return null;
    if (end <= from || (last && !sentence.endsWith(text))) return null;
    values.push(sentence.slice(from, end));
    from = end + text.length;
  }
  return values;
}
