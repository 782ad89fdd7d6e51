import { useId } from 'preact/hooks';

/** The user's own words about a posting. */
export function Notes({
  value,
  onChange,
  rows = 3,
}: {
  value: string;
  onChange: (text: string) => void;
  rows?: number;
}) {
  const id = useId();
  return (
    <section class="part notes">
      <div class="part-head">
        <h3>
          <label for={id}>Notes</label>
        </h3>
        <span class="small soft">Kept as you type</span>
      </div>
      <textarea
        id={id}
        rows={rows}
        value={value}
        maxLength={100_000}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </section>
  );
}
