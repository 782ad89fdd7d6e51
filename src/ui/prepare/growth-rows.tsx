import type { Gap } from '../../prepare/growth.ts';
import { href } from '../dashboard/route.ts';
import { said, t } from '../i18n.ts';
import { SourceMark } from './sources.tsx';

/** Must-haves with how often they are asked, how the profile stands to them, and what trains them. */
export function GrowthRows({ gaps, of }: { gaps: readonly Gap[]; of: number }) {
  return (
    <ul class="checklist">
      {gaps.map((gap) => (
        <li key={gap.id}>
          <div class="stack tight">
            <p class="firm">{said(gap.label)}</p>
            <meter
              min={0}
              max={of}
              value={gap.asked}
              aria-label={t('Asked by {asked} of {of}', { asked: gap.asked, of })}
            />
            <p class="soft small numbers">
              {t('Asked by {asked} of {of}', { asked: gap.asked, of })} · {standing(gap)}
            </p>
          </div>
          <div class="stack tight">
            <p>{said(gap.why)}</p>
            {gap.steps.map(({ id, text, sources }) => (
              <p key={id}>
                {said(text)}
                <SourceMark sources={sources} />
              </p>
            ))}
            <Examples gap={gap} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function standing({ missing, partial, unknown }: Gap): string {
  const parts = [
    missing > 0 && t('{n} missing', { n: missing }),
    partial > 0 && t('{n} in part', { n: partial }),
    unknown > 0 && t('{n} not said', { n: unknown }),
  ];
  return parts.filter(Boolean).join(', ');
}

function Examples({ gap: { examples } }: { gap: Gap }) {
  return (
    <ul class="examples small">
      {examples.map(({ key, title, company, quote }) => (
        <li key={key}>
          <a href={href('saved', key)}>{[title || t('Untitled posting'), company].filter(Boolean).join(', ')}</a>
          {quote && (
            <span class="soft" dir="auto">
              {' '}
              “{quote}”
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
