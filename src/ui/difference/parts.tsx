import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PayRange } from '../../facts/analysis.ts';
import { rangeWords } from '../../match/pay-words.ts';
import type { Difference, FieldChange, LineChange, RequirementChange, Run } from '../../tracker/difference.ts';
import { msg, said, t, tn } from '../i18n.ts';
import { EDUCATION_WORDS } from '../rows.ts';
import { LEVEL_WORDS, MODE_WORDS, TRACK_WORDS, wordFor } from '../words.ts';

const FIELD_WORDS = {
  state: msg('Applications'),
  title: msg('Title'),
  company: msg('Company'),
  location: msg('Place'),
  level: msg('Level'),
  track: msg('Track'),
  mode: msg('Way of working'),
  daysInOffice: msg('Days a week in the office'),
  travelPercent: msg('Travel, percent'),
  reportsTo: msg('Reports to'),
} satisfies Record<FieldChange['field'], string>;

/** Ids of these fields stand for words. */
const VALUE_WORDS: Partial<Record<FieldChange['field'], Readonly<Record<string, string>>>> = {
  state: { open: msg('Open'), closed: msg('Closed') },
  level: LEVEL_WORDS,
  track: TRACK_WORDS,
  mode: MODE_WORDS,
};

/** Title, place, level, way of working and pay, where they differ. */
export function FieldsTable({ fields, pay }: Pick<Difference, 'fields' | 'pay'>) {
  const rows = [
    ...fields.map(({ field, before, after }) => ({
      label: t(FIELD_WORDS[field]),
      before: valueWords(field, before),
      after: valueWords(field, after),
    })),
    ...(pay.changed ? [{ label: t('Pay'), before: rangesWords(pay.before), after: rangesWords(pay.after) }] : []),
  ];
  if (rows.length === 0) return null;
  return <BeforeAfter title={t('Facts')} rows={rows} />;
}

/** Requirements that were added, dropped or asked for more or less firmly. */
export function RequirementsTable({ requirements }: { requirements: readonly RequirementChange[] }) {
  if (requirements.length === 0) return null;
  const words = (need: string | null) => (need === null ? t('not asked') : said(need));
  return (
    <BeforeAfter
      title={t('What they ask')}
      rows={requirements.map(({ kind, label, before, after }) => ({
        label: kind === 'education' ? t(wordFor(EDUCATION_WORDS, label)) : said(label),
        before: words(before),
        after: words(after),
      }))}
    />
  );
}

interface BeforeAfterProps {
  title: string;
  rows: readonly { label: string; before: string; after: string }[];
}

function BeforeAfter({ title, rows }: BeforeAfterProps) {
  return (
    <section class="card insight">
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('Before')}</th>
            <th scope="col">{t('Now')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, before, after }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="soft">{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function valueWords(field: FieldChange['field'], value: string | null): string {
  const words = VALUE_WORDS[field];
  return value === null ? t('not stated') : words ? t(wordFor(words, value)) : value;
}

function rangesWords(ranges: readonly PayRange[]): string {
  return ranges.map((range) => said(rangeWords(range))).join('; ') || t('not stated');
}

/** The text, with what was taken out and what came in. Unchanged lines are folded unless asked for. */
export function Wording({ lines }: { lines: readonly LineChange[] }) {
  const [all, setAll] = useState(false);
  const changed = lines.filter(({ kind }) => kind !== 'kept');
  if (changed.length === 0) return null;
  const shown = all ? lines : changed;
  return (
    <section class="card stack">
      <h2>{t('Wording')}</h2>
      <p class="soft small wording">
        <span>
          {tn(changed.length, '{n} line differs.', '{n} lines differ.')} <span class="gone">{t('Before')}</span>
          <Arrow />
          <span class="new">{t('Now')}</span>
        </span>
      </p>
      <div class="wording">
        {shown.map((line, at) => (
          <p key={at} class={`line-${line.kind}`}>
            {line.runs.map((run, place) => (
              <RunText key={place} {...run} before={line.runs[place - 1]} after={line.runs[place + 1]} />
            ))}
          </p>
        ))}
      </div>
      <button type="button" class="button slim" onClick={() => setAll(!all)}>
        {all ? t('Show only what differs') : t('Show the whole text')}
      </button>
    </section>
  );
}

interface Neighbours {
  before: Run | undefined;
  after: Run | undefined;
}

/** What went stands struck out, what came stands marked: told by the element as well as by its colour. */
function RunText({ kind, text, before, after }: Run & Neighbours): ComponentChildren {
  if (kind === 'kept') return text;
  const words = text.trimEnd();
  const space = text.slice(words.length);
  // The space after a word is no part of what changed; between the old word and the new one an arrow stands.
  if (kind === 'gone')
    return (
      <>
        <del>{words}</del>
        {after?.kind !== 'new' && space}
      </>
    );
  return (
    <>
      {before?.kind === 'gone' && <Arrow />}
      <ins>{words}</ins>
      {space}
    </>
  );
}

function Arrow() {
  return (
    <span class="arrow" aria-hidden="true">
      →
    </span>
  );
}
