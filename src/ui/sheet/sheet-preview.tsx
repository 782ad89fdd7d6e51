import { useMemo, useState } from 'preact/hooks';
import { needsCurrency } from '../../tracker/pay-words.ts';
import { importable } from '../../tracker/sheet-import.ts';
import { dateOrder, type Mapping, type Sheet, type SheetEntry } from '../../tracker/spreadsheet.ts';
import { CurrencyChoice } from '../currency-choice.tsx';
import { dayHere } from '../dates.ts';
import { day } from '../format.ts';
import { t, tn } from '../i18n.ts';
import { STATUS_WORDS } from '../words.ts';
import { remarkWords } from './remark-words.ts';
import type { PayMeans } from './sheet-page.tsx';
import type { Progress } from './take-over.ts';

/** Rows and remarks shown before the import; the rest is counted. */
const SHOWN = 5;

interface SheetPreviewProps {
  sheet: Sheet;
  mapping: Mapping;
  means: PayMeans;
  progress: Progress | null;
  onImport: (entries: readonly SheetEntry[]) => void;
  onCancel: () => void;
}

/** What an import would save, what it would leave out and why. */
export function SheetPreview(props: SheetPreviewProps) {
  const { sheet, mapping, means, progress, onImport, onCancel } = props;
  const order = useMemo(() => dateOrder(sheet, mapping), [sheet, mapping]);
  const [said, setSaid] = useState(false);
  const first = order === 'unknown' ? said : order === 'day-first';
  const [currency, setCurrency] = useState(means.currency);
  const { payIn } = means;
  const { entries, problems } = useMemo(
    () => importable(sheet, mapping, { dayFirst: first, today: dayHere(new Date().toISOString()), currency, payIn }),
    [sheet, mapping, first, currency, payIn],
  );
  const bare = sheet.rows.some((cells) => needsCurrency(cells[mapping.pay ?? -1] ?? ''));
  const titled = mapping.title !== undefined;
  return (
    <section class="card stack">
      <h2>{t('What will be saved')}</h2>
      {order === 'unknown' && <DateOrderChoice dayFirst={said} onChoose={setSaid} />}
      {bare && <CurrencyChoice id="sheet-currency" value={currency} onChange={setCurrency} />}
      {!titled && <p class="notice">{t('Choose the column with the job titles first.')}</p>}
      {titled && (
        <>
          <ul class="plain-list">
            {entries.slice(0, SHOWN).map(({ row, title, company, status, appliedAt }) => (
              <li key={row}>
                <strong>{title || t('Untitled posting')}</strong> {company && `· ${company}`}{' '}
                <span class="soft">
                  · {t(STATUS_WORDS[status])}
                  {appliedAt && ` · ${t('applied {date}', { date: day(appliedAt) })}`}
                </span>
              </li>
            ))}
          </ul>
          {entries.length > SHOWN && <p class="soft">{tn(entries.length - SHOWN, 'and {n} more', 'and {n} more')}</p>}
          {problems.length > 0 && (
            <details open={problems.length <= SHOWN}>
              <summary>{tn(problems.length, '{n} remark', '{n} remarks')}</summary>
              <ul class="plain-list small">
                {problems.slice(0, 200).map((problem, at) => (
                  <li key={at}>
                    {t('Row {row}:', { row: problem.row })} {remarkWords(problem)}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {entries.every(({ text }) => !text) && entries.length > 0 && (
            <p class="soft small">
              {t(
                'The file has no texts of postings, so only titles can be read. Open a posting and save it to have it judged.',
              )}
            </p>
          )}
        </>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={!titled || entries.length === 0 || progress !== null}
          onClick={() => onImport(entries)}
        >
          {tn(entries.length, 'Import {n} posting', 'Import {n} postings')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('Cancel')}
        </button>
        {progress && <p role="status">{t('{done} of {all} read', { done: progress.done, all: progress.all })}</p>}
      </div>
    </section>
  );
}

/** Asked only where the file itself does not tell whether 3/5 is in March or in May. */
function DateOrderChoice({ dayFirst, onChoose }: { dayFirst: boolean; onChoose: (dayFirst: boolean) => void }) {
  return (
    <fieldset class="row">
      <legend>{t('How are dates such as 3/5/2026 meant?')}</legend>
      <label class="check">
        <input type="radio" name="day-first" checked={!dayFirst} onChange={() => onChoose(false)} />
        {t('Month first: 5 March')}
      </label>
      <label class="check">
        <input type="radio" name="day-first" checked={dayFirst} onChange={() => onChoose(true)} />
        {t('Day first: 3 May')}
      </label>
    </fieldset>
  );
}
