import { Check, X } from 'lucide';
import { useRef } from 'preact/hooks';
import type { Compared, CompareLine } from '../../report/compare.ts';
import { href } from '../dashboard/route.ts';
import { said, t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { useScrollEdges } from '../use-scroll-edges.ts';

interface CompareTableProps {
  all: readonly Compared[];
  lines: readonly CompareLine[];
  onRemove: (key: string) => void;
}

/** One column for each posting. It scrolls within itself when the window is narrow; the names of the lines stay. What to ask stands below, each question once. */
export function CompareTable({ all, lines, onRemove }: CompareTableProps) {
  const box = useRef<HTMLElement>(null);
  useScrollEdges(box);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section ref={box} class="compare scrolls-sideways" tabIndex={0} aria-label={t('Comparison')}>
      <table>
        <thead>
          <tr>
            <td />
            {all.map(({ key, analysis: { posting } }) => (
              <th key={key} scope="col">
                <a href={href('saved', key)}>{posting.title || t('Untitled posting')}</a>
                <span class="small soft">{posting.company}</span>
                <button
                  type="button"
                  class="button plain slim flush"
                  aria-label={t('Remove {title} from the comparison', { title: posting.title })}
                  onClick={() => onRemove(key)}
                >
                  <Icon of={X} size={14} /> {t('Remove')}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines
            .filter(({ id }) => id !== 'questions')
            .map(({ id, label, cells, best }) => (
              <tr key={id} class={`line-${id}`}>
                <th scope="row">{said(label)}</th>
                {cells.map((cell, at) => (
                  <td key={all[at]!.key} class={best.includes(at) ? 'best' : undefined}>
                    {best.includes(at) && (
                      <>
                        <Icon of={Check} size={14} />
                        <span class="unseen">{t('Best:')} </span>
                      </>
                    )}
                    {said(cell)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
