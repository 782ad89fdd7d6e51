import { type SourceId, sourceWords } from '../../knowledge/sources.ts';
import { colon, t, tn } from '../i18n.ts';

/** Who says so, by the letters that `SourceList` explains under the section. */
export function SourceMark({ sources }: { sources: readonly SourceId[] }) {
  return (
    <span class="soft small" title={sources.map(sourceWords).join('\n')}>
      {' '}
      {tn(sources.length, '(source {letters})', '(sources {letters})', { letters: sources.join(', ') })}
    </span>
  );
}

/** The letters of a section with the articles behind them and their years. */
export function SourceList({ sources }: { sources: readonly SourceId[] }) {
  const named = [...new Set(sources)].sort();
  if (named.length === 0) return null;
  return (
    <div class="source-list soft small">
      <p>{t('Sources: articles, not surveys')}</p>
      <ul>
        {named.map((id) => (
          <li key={id}>
            {colon(id)} {sourceWords(id)}
          </li>
        ))}
      </ul>
    </div>
  );
}
