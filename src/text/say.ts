/** What may stand in a sentence's placeholders. */
export type SaidValues = Readonly<Record<string, string | number>>;

/**
 * A sentence for people, in English: so it is stored, printed and exported. The template is its key in the catalogues of
 * `assets/locales/sentences`, by which the interface reads the finished sentence back and says it in the user's language.
 * A placeholder's sign tells what stands there: `{area}` words of ours, which are translated in turn; `{?area}` words of
 * ours or of others; `{=place}` words of the posting or the user, which stay as they are; `{#n}` a figure; `{$top}` an
 * amount with its currency code.
 */
export function say(template: string, values?: SaidValues): string {
  if (!values) return template;
  const { texts, slots } = cut(template);
  let said = texts[0]!;
  for (let at = 0; at < slots.length; at += 1) said += values[slots[at]!.name]! + texts[at + 1]!;
  return said;
}

/** A sentence that counts, in one of its two forms; `{#n}` is the number. */
export function sayN(count: number, one: string, other: string, values?: SaidValues): string {
  return say(count === 1 ? one : other, { n: count, ...values });
}

/** A placeholder: its name, and what stands there by its sign. */
export interface Slot {
  name: string;
  sign: '' | '?' | '=' | '#' | '$';
}

/** A template cut at its placeholders: one text more than there are placeholders. */
export interface Cut {
  texts: readonly string[];
  slots: readonly Slot[];
}

const CUT = new Map<string, Cut>();

/** Cuts a template; each only once. */
export function cut(template: string): Cut {
  let found = CUT.get(template);
  if (!found) {
    const parts = template.split(/\{([?=#$]?)(\w+)\}/);
    found = {
      texts: parts.filter((_, at) => at % 3 === 0),
      slots: parts.flatMap((sign, at) => (at % 3 === 1 ? [{ sign: sign as Slot['sign'], name: parts[at + 1]! }] : [])),
    };
    CUT.set(template, found);
  }
  return found;
}
