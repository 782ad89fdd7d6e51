import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { KeptNotes, type KeptNotesProps, useTakenOver } from '../kept-notes.tsx';
import { Markdown } from '../markdown.tsx';

/** The notes: as they read, or as they are written. Notes that are there are shown first as they read. */
export function Notes(props: KeptNotesProps) {
  const [text, setText] = useTakenOver(props.initial);
  const [reading, setReading] = useState(props.initial.trim() !== '');
  return (
    <div class="notes-part">
      {reading ? (
        <section class="part">
          <h2 class="part-title">{t('Notes')}</h2>
          <Markdown text={text} />
        </section>
      ) : (
        <KeptNotes {...props} initial={text} onText={setText} />
      )}
      <div class="row">
        <button type="button" class="button slim" disabled={text.trim() === ''} onClick={() => setReading(!reading)}>
          {reading ? t('Write') : t('Show as it reads')}
        </button>
        {!reading && <span class="small soft">{t('Markdown: # heading, - list, **bold**, [words](address).')}</span>}
      </div>
    </div>
  );
}
