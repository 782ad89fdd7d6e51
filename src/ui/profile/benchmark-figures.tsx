import { RotateCcw } from 'lucide';
import { type Benchmark, PAY_BENCHMARKS } from '../../knowledge/pay.ts';
import type { Profile } from '../../profile/schema.ts';
import { said, t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { sourceWords } from '../source-words.ts';
import { NumberInput } from './number-input.tsx';
import { OwnFigures } from './own-figures.tsx';
import type { SectionProps } from './sections.tsx';

type Figure = NonNullable<Profile['benchmarks']>[number];

/** Benchmarks that a posting can be set beside; what raises and promotions bring is no part of a posting. */
const ROWS = PAY_BENCHMARKS.filter(({ measure }) => measure !== 'percent');

/** The figures from articles that pay is set beside: each with its source, and open to a better figure of the user's own. */
export function BenchmarkFigures({ profile, onChange }: SectionProps) {
  const changed = profile.benchmarks?.length ?? 0;
  return (
    <OwnFigures
      title={t('Figures to compare with')}
      changed={changed}
      about={t(
        'They come from articles about directors of product in the United States. Put in better ones if you know them.',
      )}
    >
      <ul class="stack tight">
        {ROWS.map((row) => (
          <FigureRow key={row.id} row={row} profile={profile} onChange={onChange} />
        ))}
      </ul>
    </OwnFigures>
  );
}

function FigureRow({ row, profile, onChange }: SectionProps & { row: Benchmark }) {
  const own = profile.benchmarks?.find(({ id }) => id === row.id);
  const { min, max } = own ? { min: own.min, max: own.max } : { min: row.min ?? undefined, max: row.max ?? undefined };
  const set = (part: Partial<Figure>) => onChange(withFigure(profile, row, { id: row.id, min, max, ...part }));
  const label = said(row.label);
  const unit = row.currency ?? '%';
  return (
    <li class="figure-row">
      <span>
        {label} <span class="small soft">{t('{unit}, {source}', { unit, source: sourceWords(row.source) })}</span>
      </span>
      <NumberInput
        aria-label={t('{label}: from', { label })}
        min={0}
        max={1e9}
        step={unit === '%' ? 1 : 1000}
        value={min}
        onChange={(next) => set({ min: next })}
      />
      <NumberInput
        aria-label={t('{label}: to', { label })}
        min={0}
        max={1e9}
        step={unit === '%' ? 1 : 1000}
        value={max}
        onChange={(next) => set({ max: next })}
      />
      {own ? (
        <button
          type="button"
          class="button square"
          aria-label={t('Back to the article: {label}', { label })}
          onClick={() => onChange(withFigure(profile, row, null))}
        >
          <Icon of={RotateCcw} />
        </button>
      ) : (
        <span />
      )}
    </li>
  );
}

/** The profile with a figure of the user's own; null, or the article's own figures, leave none. */
export function withFigure(profile: Profile, row: Benchmark, figure: Figure | null): Profile {
  const others = (profile.benchmarks ?? []).filter(({ id }) => id !== row.id);
  const same = figure !== null && (figure.min ?? null) === row.min && (figure.max ?? null) === row.max;
  const benchmarks = figure === null || same ? others : [...others, figure];
  return { ...profile, benchmarks: benchmarks.length > 0 ? benchmarks : undefined };
}
