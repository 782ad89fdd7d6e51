import { ownPayWords } from '../../tracker/own-pay-words.ts';
import { t } from '../i18n.ts';
import { Pay } from '../verdict/pay.tsx';
import type { VerdictProps } from '../verdict/verdict.tsx';
import { WhereRead } from '../verdict/where-read.tsx';

/** In the place of a verdict where there is no text: a title alone says too little to judge a job by. */
export function WithoutText({ analysis, posting, edits, match, profile, saved, hideAmounts, locale }: VerdictProps) {
  const pay = analysis.compensation.ranges.length > 0 || (posting?.pay?.length ?? 0) > 0;
  return (
    <div class="verdict">
      <div class="notice stack tight">
        <p>
          <strong>{t('There is no text to read yet, so there is nothing to judge.')}</strong>
        </p>
        <p>
          {t(
            'Open the posting’s page and save it with Rolescope, or paste its text under “Add a posting” with the same title and company: it is put here, beside your notes.',
          )}
        </p>
      </div>
      {pay && (
        <Pay
          analysis={analysis}
          written={ownPayWords(posting?.pay)}
          match={match}
          hideAmounts={hideAmounts === true}
          figures={profile?.benchmarks}
          saved={saved}
          locale={locale}
        />
      )}
      <div class="folds">
        <WhereRead posting={posting} analysis={analysis} edits={edits} />
      </div>
    </div>
  );
}
