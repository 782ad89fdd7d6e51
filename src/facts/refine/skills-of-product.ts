import type { SkillId } from '../../knowledge/taxonomy.ts';
import { type Span, sentenceAt, type TextDocument } from '../../text/document.ts';
import { readTitle } from '../rules/role/title.ts';

const NAMES_PRODUCT = /\bproducts?\b/i;

/**
 * Skills of the craft of product whose words other trades use for plans of their own ("own the content strategy",
 * "full-lifecycle recruiting"), with what their sentence names where they are meant all the same.
 */
const CRAFT: ReadonlyMap<SkillId, RegExp> = new Map<SkillId, RegExp>([
  ['product-lifecycle', /\b(?:apps?|applications?|devices?|features?|hardware|products?|software)\b/i],
  ['product-strategy', NAMES_PRODUCT],
  ['product-vision', NAMES_PRODUCT],
  ['roadmapping', /\b(?:engineering|features?|platforms?|products?|software|technical|technolog(?:y|ies))\b/i],
]);

/**
 * Tells of mentions whether they speak of another trade's plans: a skill of the craft of product, in a job that is not
 * of product, in a sentence that names none. A job without a title is taken for one of product.
 */
export function plansOfOthers(document: TextDocument, title: string): (mention: Span & { id: SkillId }) => boolean {
  if (title.trim() === '' || NAMES_PRODUCT.test(title) || readTitle(title).function.startsWith('product-'))
    return () => false;
  return ({ id, start }) => {
    const named = CRAFT.get(id);
    return named !== undefined && !named.test(sentenceAt(document, start).text);
  };
}
