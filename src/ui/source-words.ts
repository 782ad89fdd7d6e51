import { SOURCES, type SourceId } from '../knowledge/sources.ts';
import { t } from './i18n.ts';

/** How a source is named beside what it says: its title as it was published, and its year. */
export function sourceWords(id: SourceId): string {
  const { title, year } = SOURCES[id];
  return year === null ? t('{title}, undated', { title }) : `${title}, ${year}`;
}
