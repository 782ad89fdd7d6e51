import type { ComponentChildren } from 'preact';

/** A part of the verdict that starts closed, with its count in the heading. */
export function Fold({ title, count, children }: { title: string; count?: number; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        <h2 class="part-title">
          {title}
          {count !== undefined && <span class="soft numbers"> {count}</span>}
        </h2>
      </summary>
      {children}
    </details>
  );
}

/** A part of the verdict that is always open. */
export function Part({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
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
