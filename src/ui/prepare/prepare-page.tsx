import { ArrowLeft } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Preparation } from '../../prepare/prepare.ts';
import type { Store } from '../../store/index.ts';
import { href } from '../dashboard/route.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { ChecklistSection } from './checklist.tsx';
import { NegotiationSection } from './negotiation.tsx';
import { PaperActions, type PaperFiles } from './paper-actions.tsx';
import { QuestionsSection } from './questions.tsx';
import { usePreparation } from './use-preparation.ts';

interface PreparePageProps {
  /** The key of the saved posting. */
  id: string;
  store: Store;
  hideAmounts: boolean;
}

/** One saved posting, prepared: what interviews may turn to, what to ask, the talk about pay. Prints as it stands. */
export function PreparePage({ id, store, hideAmounts }: PreparePageProps) {
  const { message, say, fail } = useStatusLine();
  const shown = usePreparation(id, store, hideAmounts, fail);
  return (
    <div class="page narrow paper">
      <a class="back on-screen" href={href('saved', id)}>
        <Icon of={ArrowLeft} />
        {t('Back to the posting')}
      </a>
      {shown.state === 'gone' && (
        <>
          <h1>{t('Prepare')}</h1>
          <p>{t('This posting is not among your saved ones.')}</p>
        </>
      )}
      {shown.state === 'here' && (
        <>
          <Head preparation={shown.preparation} onFail={fail} say={say} />
          {!shown.hasProfile && (
            <p class="notice on-screen">
              {t('Without a profile there are no stories and no figures of yours here.')}{' '}
              <a href={href('profile')}>{t('Make your profile')}</a>
            </p>
          )}
          <ChecklistSection checklist={shown.preparation.checklist} stories={shown.stories} />
          <QuestionsSection questions={shown.preparation.questions} topics={shown.preparation.topics} onFail={fail} />
          <NegotiationSection talk={shown.preparation.negotiation} hidden={hideAmounts} onFail={fail} />
        </>
      )}
      <StatusLine message={message} />
    </div>
  );
}

interface HeadProps {
  preparation: Preparation;
  onFail: (error: unknown) => void;
  say: (sentence: string) => void;
}

function Head({ preparation, onFail, say }: HeadProps) {
  const [files, setFiles] = useState<PaperFiles | null>(null);
  useEffect(() => {
    import('../../report/index.ts').then(({ preparationReport }) => {
      setFiles({ md: preparationReport(preparation, 'md'), html: preparationReport(preparation, 'html') });
    }, onFail);
  }, [preparation, onFail]);
  return (
    <header class="stack tight">
      <h1>{t('Prepare')}</h1>
      <p class="soft" dir="auto">
        {[preparation.title || t('Untitled posting'), preparation.company].filter(Boolean).join(' · ')}
      </p>
      <PaperActions files={files} onFail={onFail} say={say} />
    </header>
  );
}
