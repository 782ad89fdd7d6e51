import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type SavedRow, STATUSES } from '../../tracker/saved.ts';
import { t } from '../i18n.ts';
import { isTyping } from '../typing.ts';
import { LEVEL_WORDS, MODE_WORDS, ROW_BAND_WORDS, STATUS_WORDS, wordFor } from '../words.ts';
import type { Filter } from './filter-rows.ts';

interface FiltersProps {
  filter: Filter;
  rows: readonly SavedRow[];
  onChange: (part: Partial<Filter>) => void;
}

/** Search and filters above the list of saved postings. */
export function Filters({ filter, rows, onChange }: FiltersProps) {
  const { statuses, levels, bands, modes, tags, sources } = useMemo(() => choices(rows), [rows]);
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search);
  const choice = (field: keyof Filter, any: string, label: string, options: Options) => (
    <Choice
      any={any}
      label={label}
      value={filter[field]}
      options={options}
      onChange={(id) => onChange({ [field]: id })}
    />
  );
  return (
    <search class="filters">
      <input
        ref={search}
        type="search"
        aria-label={t('Search title, company, place, notes, tags')}
        placeholder={t('Search')}
        value={filter.words}
        onInput={(event) => onChange({ words: event.currentTarget.value })}
      />
      {choice('status', t('Any status'), t('Filter by status'), statuses)}
      {choice('level', t('Any level'), t('Filter by level'), levels)}
      {choice('band', t('Any match'), t('Filter by match'), bands)}
      {choice('mode', t('Any mode'), t('Filter by way of working'), modes)}
      {choice('only', t('Any activity'), t('Filter by activity'), STATES())}
      {tags.length > 0 && choice('tag', t('Any tag'), t('Filter by tag'), tags)}
      {sources.length > 0 && choice('source', t('Any source'), t('Filter by source'), sources)}
    </search>
  );
}

/** `/` goes to the search, wherever nothing is being typed. */
function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}

type Options = readonly (readonly [id: string, word: string])[];

const STATES = (): Options => [
  ['planned', t('Something planned')],
  ['quiet', t('Gone quiet')],
  ['closed', t('Seen closed')],
  ['news', t('Changed or closed, not answered')],
];

/** What can be chosen: only what occurs, and every status with its count. */
function choices(rows: readonly SavedRow[]) {
  const status: Counts = new Map();
  const level: Counts = new Map();
  const band: Counts = new Map();
  const mode: Counts = new Map();
  const source: Counts = new Map();
  const tag: Counts = new Map();
  for (const row of rows) {
    add(status, row.status);
    add(level, row.level);
    add(band, row.band);
    add(mode, row.mode);
    add(source, row.source);
    for (const one of row.tags ?? NO_TAGS) add(tag, one);
  }
  const known = (counts: Counts, words: Readonly<Record<string, string>>) =>
    Object.keys(words)
      .filter((id) => counts.has(id))
      .map((id) => [id, t(wordFor(words, id))] as const);
  const free = (counts: Counts) => [...counts.keys()].sort((a, b) => a.localeCompare(b)).map((id) => [id, id] as const);
  return {
    statuses: STATUSES.map((id) => [id, `${t(STATUS_WORDS[id])} (${status.get(id) ?? 0})`] as const),
    levels: known(level, LEVEL_WORDS),
    bands: known(band, ROW_BAND_WORDS),
    modes: known(mode, MODE_WORDS),
    tags: free(tag),
    sources: free(source),
  };
}

type Counts = Map<string, number>;
const NO_TAGS: readonly string[] = [];

function add(counts: Counts, id: string | null | undefined): void {
  if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
}

interface ChoiceProps {
  /** The choice that filters nothing. */
  any: string;
  label: string;
  value: string;
  options: Options;
  onChange: (id: string) => void;
}

function Choice({ any, label, value, options, onChange }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{any}</option>
      {options.map(([id, word]) => (
        <option key={id} value={id}>
          {word}
        </option>
      ))}
      {value !== '' && !options.some(([id]) => id === value) && <option value={value}>{value}</option>}
    </select>
  );
}
