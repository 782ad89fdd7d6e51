import { CircleAlert, CircleCheck, CircleDashed } from 'lucide';
import type { Checklist, ChecklistItem } from '../../prepare/checklist.ts';
import { href } from '../dashboard/route.ts';
import { msg, said, t, tn } from '../i18n.ts';
import { Icon } from '../icon.tsx';

const STATES = {
  covered: { icon: CircleCheck, look: 'sign-met', word: msg('Covered') },
  near: { icon: CircleDashed, look: 'sign-partial', word: msg('Comes close') },
  gap: { icon: CircleAlert, look: 'sign-unknown', word: msg('No story') },
} as const;

/** Each must-have and each duty of the posting with the user's story that covers it, or a gap. */
export function ChecklistSection({ checklist, stories }: { checklist: Checklist; stories: number }) {
  const { items, best } = checklist;
  const covered = items.filter(({ state }) => state === 'covered').length;
  return (
    <section class="card stack">
      <h2>{t('What the interviews may turn to')}</h2>
      {items.length === 0 && <p class="soft">{t('No duties and no must-haves were read from this posting.')}</p>}
      {items.length > 0 && (
        <p class="soft">
          {t('{covered} of {all} covered by your stories.', { covered, all: items.length })}{' '}
          <a class="on-screen" href={href('profile')}>
            {stories === 0 ? t('Write your first story') : tn(stories, 'Edit your story', 'Edit your {n} stories')}
          </a>
        </p>
      )}
      {best.length > 0 && (
        <div class="stack tight">
          <h3>{t('Stories that answer most of it')}</h3>
          <ol class="best-stories">
            {best.map(({ index, title, answers }) => (
              <li key={index}>
                <span class="firm">{title || t('Untitled story')}</span>{' '}
                <span class="soft">{answers.map(said).join(' · ')}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <Items heading={t('Must-haves')} items={items.filter(({ kind }) => kind === 'must')} />
      <Items heading={t('Duties')} items={items.filter(({ kind }) => kind === 'duty')} />
    </section>
  );
}

function Items({ heading, items }: { heading: string; items: readonly ChecklistItem[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{heading}</h3>
      <ul class="checklist">
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </div>
  );
}

function Item({ item: { label, state, evidence, answers, advice } }: { item: ChecklistItem }) {
  const { icon, look, word } = STATES[state];
  return (
    <li>
      <div class="stack tight">
        <p class="firm">{said(label)}</p>
        {[...new Set(evidence.map(({ text }) => text))].slice(0, 2).map((text) => (
          <figure key={text} class="quote small">
            <blockquote dir="auto">{text}</blockquote>
          </figure>
        ))}
      </div>
      <div class="stack tight">
        <p class={`story-state ${look}`}>
          <Icon of={icon} />
          {t(word)}
        </p>
        {answers.map(({ index, title, result, why }) => (
          <div key={index}>
            <p>{title || t('Untitled story')}</p>
            {result && <p class="soft">{result}</p>}
            <p class="soft small">{said(why)}</p>
          </div>
        ))}
        {advice && <p class="soft small">{said(advice)}</p>}
      </div>
    </li>
  );
}
