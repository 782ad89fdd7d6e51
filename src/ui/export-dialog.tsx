import { Download } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ReportFormat, ReportOptions } from '../report/index.ts';
import { FORMAT_WORDS } from './export.ts';
import { t } from './i18n.ts';
import { Icon } from './icon.tsx';
import { InEnglish } from './in-english.tsx';

interface ExportDialogProps {
  /** What is ticked at first. */
  initial: ReportOptions;
  /** True for a list of postings: then all of each can be asked for. */
  several?: boolean;
  onExport: (format: ReportFormat, options: ReportOptions) => void;
  children?: ComponentChildren;
}

/** A button that asks how a report is to be written: the format, what stays private, what comes with it. */
export function ExportDialog({ initial, several = false, onExport, children }: ExportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<ReportFormat>('html');
  const [options, setOptions] = useState<ReportOptions>(initial);
  const id = useId();
  const set = (part: ReportOptions) => setOptions({ ...options, ...part });
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        <Icon of={Download} />
        <span>{children ?? t('Export')}</span>
      </button>
      <dialog ref={dialog} class="help-sheet" aria-labelledby={`${id}-title`}>
        <form
          method="dialog"
          class="stack"
          onSubmit={(event) => {
            if ((event.submitter as HTMLButtonElement | null)?.value === 'export') onExport(format, options);
          }}
        >
          <h2 id={`${id}-title`}>{t('Export')}</h2>
          <Formats id={id} value={format} onChange={setFormat} />
          <InEnglish />
          <fieldset class="stack tight">
            <legend>{t('Leave out')}</legend>
            <Tick
              word={t('My floor, target and budget')}
              on={options.hideMyPay}
              onChange={(hideMyPay) => set({ hideMyPay })}
            />
            <Tick word={t('My name')} on={options.hideMyName} onChange={(hideMyName) => set({ hideMyName })} />
            <Tick word={t('My notes')} on={options.hideNotes} onChange={(hideNotes) => set({ hideNotes })} />
          </fieldset>
          <fieldset class="stack tight">
            <legend>{t('Put in')}</legend>
            {several && (
              <Tick
                word={t('All of each posting, not one row each')}
                on={options.each}
                onChange={(each) => set({ each })}
              />
            )}
            <Tick
              word={t('My preparation: stories and the talk about pay')}
              on={options.withPreparation}
              onChange={(withPreparation) => set({ withPreparation })}
            />
          </fieldset>
          <div class="row">
            <button type="submit" value="export" class="button primary">
              {t('Export')}
            </button>
            <button type="submit" value="cancel" class="button plain">
              {t('Cancel')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}

interface FormatsProps {
  id: string;
  value: ReportFormat;
  onChange: (format: ReportFormat) => void;
}

function Formats({ id, value, onChange }: FormatsProps) {
  return (
    <fieldset class="stack tight">
      <legend>{t('Format')}</legend>
      {FORMAT_WORDS.map(({ format, word, hint }) => (
        <label key={format} class="check">
          <input type="radio" name={`${id}-format`} checked={value === format} onChange={() => onChange(format)} />
          <span>
            {t(word)} <span class="soft small">{t(hint)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface TickProps {
  word: string;
  on: boolean | undefined;
  onChange: (on: boolean) => void;
}

function Tick({ word, on = false, onChange }: TickProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {word}
    </label>
  );
}
