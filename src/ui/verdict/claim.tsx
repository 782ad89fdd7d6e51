import { ChevronDown } from 'lucide';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../facts/analysis.ts';
import { inContext } from '../context.ts';
import { type About, CorrectDots, CorrectedSign, CorrectMore } from '../correct/claim-menu.tsx';
import { Correct } from '../correct/corrector.ts';
import { msg, t } from '../i18n.ts';
import { Icon } from '../icon.tsx';

interface ClaimProps {
  /** What is claimed; it becomes the button that opens the quotes. */
  children: ComponentChildren;
  evidence: readonly Evidence[];
  text: string;
  /** Said above the quotes: why the claim has this state. */
  why?: ComponentChildren;
  /** A control that stands beside the claim. */
  aside?: ComponentChildren;
  /** What the claim is about, where the user can correct it. */
  about?: About | undefined;
  /** True where the quotes stand open at first. */
  starts?: boolean;
}

/** A claim that opens, in place, to the words of the posting that it rests on, and to what the user can say against it. */
export function Claim({ children, evidence, text, why, aside, about, starts = false }: ClaimProps) {
  const [open, setOpen] = useState(starts);
  const [correcting, setCorrecting] = useState(false);
  const corrector = useContext(Correct);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const opens = evidence.length > 0 || Boolean(why);
  const analysis = about && corrector?.analysis();
  const close = () => {
    setCorrecting(false);
    root.current?.querySelector<HTMLElement>('.dots')?.focus();
  };
  const words = (
    <span class="claim-words">
      {children}
      <CorrectedSign evidence={evidence} />
    </span>
  );
  return (
    <div class="claim" ref={root}>
      {opens ? (
        <button
          type="button"
          class="claim-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {words}
          <Icon of={ChevronDown} size={14} />
        </button>
      ) : (
        <span class="claim-button still">{words}</span>
      )}
      {(aside || analysis) && (
        <div class="claim-aside">
          {aside}
          {analysis && (
            <CorrectDots
              label={about.label}
              open={correcting}
              controls={`${id}-correct`}
              onToggle={() => setCorrecting(!correcting)}
            />
          )}
        </div>
      )}
      <div id={id} class="claim-more" hidden={!open}>
        {open && why}
        {open && <Quotes evidence={evidence} text={text} />}
      </div>
      {analysis && corrector && (
        <div id={`${id}-correct`} class="claim-more correcting" hidden={!correcting}>
          {correcting && <CorrectMore about={about} analysis={analysis} corrector={corrector} onClose={close} />}
        </div>
      )}
    </div>
  );
}

/** How a quote is shown where it stands; null where there is nothing to show it in. */
export interface QuoteShower {
  /** What the button says. */
  word: string;
  show: (evidence: Evidence) => void;
}

/** How a quote is shown in the page; null where there is no page. */
export const ShowQuote = createContext<QuoteShower | null>(null);

const SOURCE_WORDS = { title: msg('From the title'), page: msg('From the page, outside the text') } as const;
const MOST = 4;

/** Quotes set apart as quotes, each in its line, the words that count marked. */
export function Quotes({ evidence, text }: Pick<ClaimProps, 'evidence' | 'text'>) {
  const shower = useContext(ShowQuote);
  return evidence.slice(0, MOST).map((item) => {
    const { before, quote, after } = inContext(text, item);
    return (
      <figure key={`${item.start}/${item.text}`} class="quote">
        <blockquote>
          {before}
          <mark>{quote}</mark>
          {after}
        </blockquote>
        {item.source !== 'text' && <figcaption class="small soft">{t(SOURCE_WORDS[item.source])}</figcaption>}
        {shower && item.source === 'text' && (
          <button type="button" class="button plain slim" onClick={() => shower.show(item)}>
            {shower.word}
          </button>
        )}
      </figure>
    );
  });
}
