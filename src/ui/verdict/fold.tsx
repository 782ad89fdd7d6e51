import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** Which folds stand open, remembered from one posting to the next. */
export interface FoldMemory {
  isOpen(id: string): boolean;
  keep(id: string, open: boolean): void;
}

/** Given where room is short, as in the popup: every part is then a fold that remembers being open. Null: parts stand open. */
export const Folded = createContext<FoldMemory | null>(null);

interface FoldProps {
  /** Its name in the memory of open folds. */
  id: string;
  title: string;
  count?: number | undefined;
  children: ComponentChildren;
}

/** A part of the verdict that starts closed, with its count in the heading. Where room is short it is drawn only once it was opened. */
export function Fold({ id, title, count, children }: FoldProps) {
  const memory = useContext(Folded);
  const [open, setOpen] = useState(() => memory?.isOpen(id) ?? false);
  const [drawn, setDrawn] = useState(open || !memory);
  return (
    <details
      class="fold"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) setDrawn(true);
        memory?.keep(id, currentTarget.open);
      }}
    >
      <summary>
        <h2 class="part-title">
          {title}
          {count !== undefined && <span class="soft numbers"> {count}</span>}
        </h2>
      </summary>
      {drawn && <div class="fold-body">{children}</div>}
    </details>
  );
}

interface PartProps {
  /** Its name in the memory of open folds. */
  id: string;
  title: string;
  aside?: ComponentChildren;
  /** Shown in the heading where the part is a fold. */
  count?: number | undefined;
  children: ComponentChildren;
}

/** A part of the verdict that stands open; a fold where room is short. */
export function Part({ id, title, aside, count, children }: PartProps) {
  const memory = useContext(Folded);
  if (memory)
    return (
      <Fold id={id} title={title} count={count}>
        {children}
      </Fold>
    );
  return (
    <section class="part">
      <div class="part-head">
        <h2 class="part-title">{title}</h2>
        {aside && <span class="soft numbers">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
