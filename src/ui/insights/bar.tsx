/** What a bar says; the colours are those of the drawing, never the only sign. */
export type BarTone = 'plain' | 'open' | 'soft';

interface BarProps {
  /** Parts of the scale, each from one place to another; the first is drawn below the others. */
  parts: readonly { from: number; to: number; tone: BarTone }[];
  /** The ends of the scale. */
  min?: number;
  max: number;
}

const WIDTH = 200;
const HEIGHT = 12;
/** So that a small value can still be seen. */
const LEAST = 2;

/** A horizontal bar in a table's cell. The figures stand in the cells beside it, so it is hidden from screen readers. */
export function Bar({ parts, min = 0, max }: BarProps) {
  const at = (value: number) => (max > min ? ((value - min) / (max - min)) * WIDTH : 0);
  return (
    <svg class="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-track" width={WIDTH} height={HEIGHT} />
      {parts.map(({ from, to, tone }) => (
        <rect
          key={`${tone}${from}`}
          class={`bar-${tone}`}
          x={at(from)}
          y={tone === 'soft' ? HEIGHT / 2 - 1 : 0}
          width={Math.max(LEAST, at(to) - at(from))}
          height={tone === 'soft' ? 2 : HEIGHT}
        />
      ))}
    </svg>
  );
}
