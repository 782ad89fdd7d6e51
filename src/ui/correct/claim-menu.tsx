import { Ellipsis, PencilLine } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis, Evidence } from '../../facts/analysis.ts';
import type { Fact } from '../../facts/corrections/facts.ts';
import type { Strength } from '../../profile/skill.ts';
import { said, t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { CorrectPanelProps } from './panel.tsx';

/** What a claim is about, so that it can be corrected. */
export interface About {
  /** What the row is called. */
  label: string;
  /** The facts that the row rests on, in the analysis that is shown. */
  facts: (analysis: Analysis) => Fact[];
  /** Says what the user has of the row's skill; undefined for rows that are no skill, or without a profile. */
  onHave?: ((strength: Strength) => void) | undefined;
}

interface DotsProps {
  label: string;
  open: boolean;
  controls: string;
  onToggle: () => void;
}

/** The quiet button beside a claim that opens what can be said against it. */
export function CorrectDots({ label, open, controls, onToggle }: DotsProps) {
  return (
    <button
      type="button"
      class="dots"
      aria-expanded={open}
      aria-controls={controls}
      aria-label={t('Correct: {label}', { label: said(label) })}
      title={t('Correct')}
      onClick={onToggle}
    >
      <Icon of={Ellipsis} size={14} />
    </button>
  );
}

/** The panel of `CorrectDots`. It is loaded when it opens for the first time. Escape closes it and gives the focus back. */
export function CorrectMore(props: CorrectPanelProps) {
  const [part, setPart] = useState<typeof import('./panel.tsx') | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    import('./panel.tsx').then(setPart);
  }, []);
  useEffect(() => {
    if (part) root.current?.querySelector<HTMLElement>('button, input, select')?.focus();
  }, [part]);
  const { onClose } = props;
  useEffect(() => {
    const panel = root.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // else the browser closes the popup
      onClose();
    };
    panel?.addEventListener('keydown', onKeyDown);
    return () => panel?.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return <div ref={root}>{part && <part.CorrectPanel {...props} />}</div>;
}

/** Says that the user corrected what stands here. */
export function CorrectedSign({ evidence }: { evidence: readonly Evidence[] }) {
  if (!evidence.some(({ corrected }) => corrected)) return null;
  return (
    <span class="corrected-sign small" title={t('Corrected by you')}>
      <Icon of={PencilLine} size={12} />
      <span class="unseen">{t('Corrected by you')}</span>
    </span>
  );
}
