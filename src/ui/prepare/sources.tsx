import { type SourceId, sourceWords } from '../../knowledge/sources.ts';
import { t } from '../i18n.ts';

/** Who says so, with the year. */
export function SourceNote({ sources }: { sources: readonly SourceId[] }) {
  return (
    <span class="soft small" title={sources.map(sourceWords).join('\n')}>
      {t('Source: {names}', { names: sources.map(shortWords).join('; ') })}
    </span>
  );
}

const LONGEST = 60;

/** The title as far as it tells the source apart, and its year. */
function shortWords(id: SourceId): string {
  const full = sourceWords(id);
  const year = full.slice(full.lastIndexOf(',') + 1).trim();
  const title = full.slice(0, full.lastIndexOf(','));
  const short = title.length > LONGEST ? `${title.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : title;
  return `${short} (${year})`;
}
