import type { ComponentChildren } from 'preact';
import { tn } from '../i18n.ts';

interface OwnFiguresProps {
  title: string;
  /** How many of the built-in figures the user wrote over. */
  changed: number;
  about: string;
  children: ComponentChildren;
}

/** A table of figures that come with the product and can be put right, folded away until someone wants to. */
export function OwnFigures({ title, changed, about, children }: OwnFiguresProps) {
  return (
    <details class="fold">
      <summary>
        <h3>
          {title}{' '}
          {changed > 0 && (
            <span class="soft numbers">{tn(changed, 'one figure of your own', '{n} figures of your own')}</span>
          )}
        </h3>
      </summary>
      <div class="stack tight">
        <p class="soft">{about}</p>
        {children}
      </div>
    </details>
  );
}
