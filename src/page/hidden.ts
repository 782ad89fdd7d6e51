import { ask, attributeOf, parentOf } from './dom.ts';

/** Gives an element's computed style, or undefined when enough have been asked for; the browser's `getComputedStyle`. */
export type StyleReader = (element: Element) => ShownStyle | undefined;

type ShownStyle = Pick<
  CSSStyleDeclaration,
  'display' | 'visibility' | 'fontSize' | 'color' | 'backgroundColor' | 'backgroundImage'
>;

/** Inline styles that keep words from being seen: `display:none`, `font-size:0`, `left:-9999px`. */
const HIDING_STYLE =
  /(^|[;\s])(display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?[01](\.\d+)?(px|em|rem|pt)?\s?(;|$|!)|(left|top|right|text-indent|margin-left)\s?:\s?-\d{4,}|clip\s?:\s?rect\(\s?[01](px)?[\s,])/i;
/** Class names that mean "for screen readers" or "not shown" wherever they are used. */
const HIDING_CLASS = /(^|\s)(visually-?hidden|sr-only|screen-reader-text|a11y-text|d-none|is-hidden)(\s|$)/i;
/** Class names of tabs and folds. */
const FOLDED = /(^|[\s_-])(tab|accordion|collaps|panel|toggle)/i;

/** Whether nobody can see an element, by its attributes and, where a style reader is given, by its computed style. */
export function isHidden(element: Element, style?: StyleReader): boolean {
  // A closed tab or fold is there to be opened, and opacity belongs to pages that fade in as one scrolls.
  const names = attributeOf(element, 'class');
  if (/^(tabpanel|region)$/.test(attributeOf(element, 'role')) || FOLDED.test(names)) return false;
  if (ask(element, 'hasAttribute', 'hidden') && attributeOf(element, 'hidden') !== 'until-found') return true;
  if (attributeOf(element, 'aria-hidden') === 'true' || HIDING_CLASS.test(names)) return true;
  if (HIDING_STYLE.test(attributeOf(element, 'style'))) return true;
  const computed = style?.(element);
  return (
    !!computed &&
    (isHiddenByStyle(computed) ||
      (/^rgb\(2[34]\d|^rgb\(25/.test(computed.color) && isOnItsColour(element, computed.color, style!)))
  );
}

function isHiddenByStyle(style: ShownStyle): boolean {
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    Number.parseFloat(style.fontSize) < 2 ||
    /^rgba\(.*, 0\)$/.test(style.color)
  );
}

/** Whether an element alone turns its letters into the colour of the ground behind them; a picture behind them may be anything. */
function isOnItsColour(element: Element, color: string, style: StyleReader): boolean {
  const around = parentOf(element);
  if (around && style(around)?.color === color) return false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const ground = style(at);
    if (ground?.backgroundImage !== 'none') return false;
    if (!/^rgba\(.*, 0\)$/.test(ground.backgroundColor)) return ground.backgroundColor === color;
  }
  return color === 'rgb(255, 255, 255)';
}
