import { shortMoney } from '../format.ts';
import { msg, t } from '../i18n.ts';

interface PayBarProps {
  min: number | null;
  max: number | null;
  currency: string;
  floor: number | null;
  target: number | null;
  locale?: string | undefined;
}

const WIDTH = 348;
const EDGE = 4;
/** Mean width of a letter of a label, and the least room between two labels. */
const LETTER = 6.8;
const GAP = 8;

/** The posting's range on a line, with the user's floor and target as marks below it. One period, one currency. */
export function PayBar({ min, max, currency, floor, target, locale }: PayBarProps) {
  const ends = [min, max, floor, target].filter((amount): amount is number => amount !== null);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const room = (high - low || high) * 0.12;
  const at = (amount: number) => EDGE + ((amount - low + room) / (high - low + 2 * room)) * (WIDTH - 2 * EDGE);
  const from = min === null ? EDGE : at(min);
  const to = max === null ? WIDTH - EDGE : at(max);
  const marks = [
    { words: msg('your floor {money}'), amount: floor },
    { words: msg('your target {money}'), amount: target },
  ].flatMap(({ words, amount }) => {
    if (amount === null) return [];
    const label = t(words, { money: shortMoney(amount, currency, locale) });
    return [{ label, x: at(amount), ...placed(at(amount), label.length * LETTER) }];
  });
  const [first, second] = marks;
  const close = first && second && first.left < second.right + GAP && second.left < first.right + GAP;
  // Then the second stands lower, and its mark passes beside the first; where there is no room for that, it ends above both.
  const width = close ? first.right - first.left : 0;
  if (close) first.left = Math.max(0, Math.min(first.left, second.x - GAP / 2 - width));
  const lower = close && first.left + width < second.x ? 38 : 22;
  const says = marks.map(({ label }) => label).join(', ');
  return (
    <svg
      class="pay-bar"
      viewBox={`0 0 ${WIDTH} ${marks.length ? (close ? 58 : 42) : 16}`}
      role="img"
      aria-label={says ? t('The range on a line, with {marks}', { marks: says }) : t('The range on a line')}
    >
      <rect class="pay-track" x={EDGE} y="6" width={WIDTH - 2 * EDGE} height="4" rx="2" />
      <rect class="pay-range" x={from} y="4" width={Math.max(4, to - from)} height="8" rx="4" />
      {marks.map(({ label, x, left }, index) => (
        <g key={label}>
          <line class="pay-mark" x1={x} x2={x} y1="1" y2={index === 1 ? lower : 22} />
          <text class="pay-word" x={left} y={close && index === 1 ? 52 : 36}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Where a label of this width stands under its mark without leaving the drawing. */
function placed(x: number, width: number): { left: number; right: number } {
  const left = Math.min(Math.max(0, x - width / 2), WIDTH - width);
  return { left, right: left + width };
}
