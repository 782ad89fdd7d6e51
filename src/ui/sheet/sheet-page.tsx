import { useState } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import { guessMapping, type Mapping, type Sheet, type SheetEntry } from '../../tracker/spreadsheet.ts';
import type { PayReader } from '../../tracker/typed-pay.ts';
import { href } from '../dashboard/route.ts';
import { FileInput } from '../file-input.tsx';
import { t, tn } from '../i18n.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { ColumnTable } from './column-table.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { type Progress, takeOver } from './take-over.ts';

/** Postings from a spreadsheet or another tracker: a file, its columns, a look at what comes of it, and only then the import. */
export function SheetPage({ store, onDone }: { store: Store; onDone: () => void }) {
  const { message, say, fail } = useStatusLine();
  const { sheet, mapping, means, load, map, clear } = useSheet(store, fail);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);
  const run = async (entries: readonly SheetEntry[]) => {
    const control = new AbortController();
    setStop(control);
    try {
      const { added, already, undo } = await takeOver(entries, store, setProgress, control.signal);
      clear();
      onDone();
      const words = tn(added, '{n} posting imported.', '{n} postings imported.');
      const left =
        already > 0
          ? ` ${tn(already, '{n} was saved already and left as it is.', '{n} were saved already and left as they are.')}`
          : '';
      const takeBack = () =>
        undo().then(() => {
          onDone();
          say(t('Taken back.'));
        }, fail);
      say(words + left, () => void takeBack(), { href: href('saved'), word: t('See them') });
    } finally {
      setProgress(null);
      setStop(null);
    }
  };
  return (
    <div class="page narrow">
      <h1>{t('Import a spreadsheet')}</h1>
      <p class="soft">
        {t(
          'A CSV file with one posting a row: your own table, or the export of another tracker such as Huntr or Teal.',
        )}{' '}
        <a href={href('saved')}>{t('To the saved postings')}</a>
      </p>
      <div class="field">
        <label for="sheet-file">{t('CSV file')}</label>
        <FileInput
          id="sheet-file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          onFile={(file) => {
            say('');
            load(file);
          }}
        />
        <p class="hint">{t('Nothing is saved before you have seen what will be.')}</p>
      </div>
      {sheet && means && (
        <>
          <ColumnTable sheet={sheet} mapping={mapping} onChange={map} />
          <SheetPreview
            sheet={sheet}
            mapping={mapping}
            means={means}
            progress={progress}
            onImport={(entries) => run(entries).catch(fail)}
            onCancel={() => (stop ? stop.abort() : clear())}
          />
        </>
      )}
      <StatusLine message={message} />
    </div>
  );
}

/** What reads the pay of rows, and the currency that the user is paid in; null where no profile tells. */
export interface PayMeans {
  payIn: PayReader;
  currency: string | null;
}

/** The chosen file and what its columns hold. */
function useSheet(store: Store, fail: (error: unknown) => void) {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [mapping, setMapping] = useState<Mapping>({});
  const [means, setMeans] = useState<PayMeans | null>(null);
  const read = async (file: Blob) => {
    // the reader of CSV is only loaded when a file is chosen
    const { MAX_SHEET_CHARACTERS, readSheet, SheetError } = await import('../../tracker/read-sheet.ts');
    if (file.size > 4 * MAX_SHEET_CHARACTERS) throw new SheetError(t('This file is too large for a list of postings.'));
    const found = readSheet(await file.text());
    const [{ payIn }, { profile }] = await Promise.all([import('../judge.ts'), store.profileFor('')]);
    setMeans({ payIn, currency: profile?.compensation?.currency ?? null });
    setSheet(found);
    setMapping(guessMapping(found.columns));
  };
  return {
    sheet,
    mapping,
    means,
    load: (file: Blob) => {
      setSheet(null);
      read(file).catch(fail);
    },
    map: setMapping,
    clear: () => setSheet(null),
  };
}
