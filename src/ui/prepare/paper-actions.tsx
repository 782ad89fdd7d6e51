import { Download, Printer } from 'lucide';
import type { ReportFile } from '../../report/index.ts';
import { CopyButton } from '../copy-button.tsx';
import { download } from '../export.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { InEnglish } from '../in-english.tsx';

/** A page as a file; null while it is being made. */
export interface PaperFiles {
  md: ReportFile;
  html: ReportFile;
}

interface PaperActionsProps {
  files: PaperFiles | null;
  onFail: (error: unknown) => void;
  say: (sentence: string) => void;
}

/** Copy, files and print, for pages that one takes along. */
export function PaperActions({ files, onFail, say }: PaperActionsProps) {
  const write = ({ filename, mime, body }: ReportFile) => {
    download(filename, mime, body);
    say(t('Exported to your downloads.'));
  };
  return (
    <div class="row on-screen">
      {files && (
        <>
          <CopyButton text={files.md.body} label={t('Copy all as Markdown')} words={t('Copy all')} onFail={onFail} />
          <button type="button" class="button" onClick={() => write(files.md)}>
            <Icon of={Download} />
            {t('Markdown')}
          </button>
          <button type="button" class="button" onClick={() => write(files.html)}>
            <Icon of={Download} />
            {t('Web page')}
          </button>
        </>
      )}
      <button type="button" class="button" onClick={() => print()}>
        <Icon of={Printer} />
        {t('Print')}
      </button>
      <InEnglish />
    </div>
  );
}
