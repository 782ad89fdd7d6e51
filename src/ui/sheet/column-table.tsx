import { FIELDS, type Field } from '../../tracker/sheet-words.ts';
import type { Mapping, Sheet } from '../../tracker/spreadsheet.ts';
import { msg, t } from '../i18n.ts';

const WORDS = {
  title: msg('Job title'),
  company: msg('Company'),
  location: msg('Place'),
  url: msg('Address of the posting'),
  text: msg('Text of the posting'),
  pay: msg('Pay'),
  status: msg('Status'),
  savedAt: msg('Day it was saved'),
  appliedAt: msg('Day you applied'),
  deadline: msg('Last day to apply'),
  followUp: msg('Follow up on'),
  notes: msg('Notes'),
  contact: msg('Contact'),
  source: msg('Where you found it'),
  tags: msg('Tags'),
} satisfies Record<Field, string>;

interface ColumnTableProps {
  sheet: Sheet;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** Every column of the file with its first values, and what it is taken as. */
export function ColumnTable({ sheet: { columns, rows }, mapping, onChange }: ColumnTableProps) {
  const fieldAt = (column: number) => FIELDS.find((field) => mapping[field] === column) ?? '';
  const choose = (column: number, field: Field | '') => {
    const next: Mapping = {};
    for (const known of FIELDS) {
      const at = mapping[known];
      // one column is one field, and the other way round
      if (at !== undefined && at !== column && known !== field) next[known] = at;
    }
    if (field) next[field] = column;
    onChange(next);
  };
  return (
    <section class="card insight">
      <h2>{t('What the columns hold')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('Column')}</th>
            <th scope="col">{t('First values')}</th>
            <th scope="col">{t('Take it as')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((name, column) => (
            <tr key={column}>
              <th scope="row">{name || t('Without a name')}</th>
              <td class="soft small sample">{firstValues(rows, column)}</td>
              <td>
                <select
                  aria-label={t('Take the column {name} as', { name })}
                  value={fieldAt(column)}
                  onChange={(event) => choose(column, event.currentTarget.value as Field | '')}
                >
                  <option value="">{t('Leave it out')}</option>
                  {FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {t(WORDS[field])}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function firstValues(rows: readonly string[][], column: number): string {
  const values = rows.map((cells) => cells[column]!).filter(Boolean);
  return values
    .slice(0, 3)
    .map((value) => (value.length > 40 ? `${value.slice(0, 40)} …` : value))
    .join(' · ');
}
