import type { Drawing } from '../drawings.ts';
import { escapeHtml } from './escape.ts';

/** A drawing as inline SVG with its words as the text alternative. Nothing in it loads or runs; every text is escaped. */
export function toSvg(drawing: Drawing): string {
  switch (drawing.shape) {
    case 'ring':
      return svg(drawing, 72, 72, ring(drawing.score));
    case 'ladder':
      return svg(drawing, LADDER_WIDTH, 74, ladder(drawing));
    case 'pay': {
      const { body, height } = pay(drawing);
      return svg(drawing, PAY_WIDTH, height, body);
    }
  }
}

function svg({ shape, says, ...rest }: Drawing, width: number, height: number, body: string): string {
  const band = 'band' in rest ? ` band-${rest.band}` : '';
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg class="${shape}${band}" ${size} role="img" aria-label="${escapeHtml(says)}">${body}</svg>`;
}

const RADIUS = 31;

function ring(score: number): string {
  const around = 2 * Math.PI * RADIUS;
  const circle = (look: string, more = '') =>
    `<circle class="${look}" cx="36" cy="36" r="${RADIUS}" fill="none" stroke-width="6"${more}/>`;
  const filled = ` stroke-dasharray="${((score / 100) * around).toFixed(1)} ${around.toFixed(1)}" transform="rotate(-90 36 36)"`;
  return `${circle('track')}${score > 0 ? circle('value', filled) : ''}${text(36, 44, String(score), 'number')}`;
}

const LADDER_WIDTH = 520;

function ladder({ steps, marks }: Extract<Drawing, { shape: 'ladder' }>): string {
  const step = LADDER_WIDTH / steps.length;
  const middle = (index: number) => (index + 0.5) * step;
  const boxes = steps.map((word, index) => {
    const look = marks.some((mark) => mark.step === index && mark.word === 'text') ? 'box on' : 'box';
    const box = `<rect class="${look}" x="${index * step + 1}" y="22" width="${step - 2}" height="26" rx="3"/>`;
    return `${box}${text(middle(index), 39, word, look === 'box on' ? 'on-word' : '')}`;
  });
  const pointers = (['above', 'below'] as const).flatMap((side) =>
    steps.map((_, index) => {
      const words = marks.filter((mark) => mark.side === side && mark.step === index).map(({ word }) => word);
      if (words.length === 0) return '';
      const x = middle(index);
      const tip = side === 'above' ? `M${x - 4} 15h8l-4 5z` : `M${x - 4} 55h8l-4 -5z`;
      return `<path class="tip" d="${tip}"/>${text(x, side === 'above' ? 11 : 69, words.join(', '))}`;
    }),
  );
  return [...boxes, ...pointers].join('');
}

const PAY_WIDTH = 520;
const EDGE = 4;
/** Mean width of a letter, and the height of a line of labels. */
const LETTER = 6.6;
const LINE = 16;

function pay({ min, max, ends, marks }: Extract<Drawing, { shape: 'pay' }>): { body: string; height: number } {
  const amounts = [...ends, ...marks].map(({ amount }) => amount);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const room = Math.max(1, high - low || high) * 0.1;
  const at = (amount: number) => EDGE + ((amount - low + room) / (high - low + 2 * room)) * (PAY_WIDTH - 2 * EDGE);
  const [from, to] = [min === null ? EDGE : at(min), max === null ? PAY_WIDTH - EDGE : at(max)];
  const labels = (rows: typeof marks) => placed(rows.map(({ amount, word }) => ({ x: at(amount), word })));
  const [above, below] = [labels(ends), labels(marks)];
  const lines = (rows: typeof above) => Math.max(-1, ...rows.map(({ line }) => line)) + 1;
  const bar = lines(above) * LINE + 4;
  const drawn = [
    ...above.map(({ left, line, word }) => text(left, bar - 7 - line * LINE, word, 'start')),
    `<rect class="track" x="${EDGE}" y="${bar + 3}" width="${PAY_WIDTH - 2 * EDGE}" height="4" rx="2"/>`,
    `<rect class="value" x="${round(from)}" y="${bar}" width="${round(Math.max(4, to - from))}" height="10" rx="4"/>`,
    ...below.map(({ x, left, line, word }) => {
      const tick = `<line class="mark" x1="${round(x)}" x2="${round(x)}" y1="${bar - 3}" y2="${bar + 16}"/>`;
      return `${tick}${text(left, bar + 28 + line * LINE, word, 'start')}`;
    }),
  ];
  return { body: drawn.join(''), height: bar + 18 + lines(below) * LINE };
}

/** Each label under its mark, inside the drawing, on the first line where it has room. */
function placed(marks: readonly { x: number; word: string }[]) {
  const ends: number[] = [];
  return [...marks]
    .sort((a, b) => a.x - b.x)
    .map(({ x, word }) => {
      const width = word.length * LETTER;
      const left = Math.min(Math.max(0, x - width / 2), Math.max(0, PAY_WIDTH - width));
      const free = ends.findIndex((end) => end + 8 <= left);
      const line = free === -1 ? ends.length : free;
      ends[line] = left + width;
      return { x, word, left, line };
    });
}

function text(x: number, y: number, words: string, look = ''): string {
  return `<text x="${round(x)}" y="${y}"${look ? ` class="${look}"` : ''}>${escapeHtml(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
