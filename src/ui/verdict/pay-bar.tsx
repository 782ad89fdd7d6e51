import { shortMoney } from '../format.ts';

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
    { word: 'your floor', amount: floor },
    { word: 'your target', amount: target },
  ].filter((mark): mark is { word: string; amount: number } => mark.amount !== null);
  const close = marks.length === 2 && Math.abs(at(marks[0]!.amount) - at(marks[1]!.amount)) < 116;
  const label = marks.map(({ word, amount }) => `${word} ${shortMoney(amount, currency, locale)}`).join(', ');
  return (
    <svg
      class="pay-bar"
      viewBox={`0 0 ${WIDTH} ${marks.length ? (close ? 58 : 42) : 16}`}
      role="img"
      aria-label={`The range on a line${label ? `, with ${label}` : ''}`}
    >
      <rect class="pay-track" x={EDGE} y="6" width={WIDTH - 2 * EDGE} height="4" rx="2" />
      <rect class="pay-range" x={from} y="4" width={Math.max(4, to - from)} height="8" rx="4" />
      {marks.map(({ word, amount }, index) => (
        <g key={word}>
          <line class="pay-mark" x1={at(amount)} x2={at(amount)} y1="1" y2={close && index === 1 ? 38 : 22} />
          <text
            class="pay-word"
            x={Math.min(WIDTH - 2, Math.max(2, at(amount)))}
            y={close && index === 1 ? 52 : 36}
            text-anchor={anchor(at(amount))}
          >
            {word} {shortMoney(amount, currency, locale)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function anchor(x: number): 'start' | 'middle' | 'end' {
  if (x < 60) return 'start';
  return x > WIDTH - 60 ? 'end' : 'middle';
}
