import { type Compared, MOST_ASKED } from '../../report/compare.ts';
import { said, t } from '../i18n.ts';

interface ToAsk {
  text: string;
  /** Places of the postings that leave it open, in the order of the table. */
  of: number[];
}

/** What the postings leave open, each question once: what all share stands first, then what most do. */
export function questionsOf(all: readonly Compared[]): ToAsk[] {
  const asked = new Map<string, number[]>();
  for (const [at, { match }] of all.entries()) {
    for (const { text } of match?.questions.slice(0, MOST_ASKED) ?? [])
      asked.set(text, [...(asked.get(text) ?? []), at]);
  }
  return [...asked].map(([text, of]) => ({ text, of })).sort((a, b) => b.of.length - a.of.length);
}

/** The questions under the table, each with the postings that it is for. */
export function CompareQuestions({ all }: { all: readonly Compared[] }) {
  const questions = questionsOf(all);
  if (questions.length === 0) return null;
  return (
    <section class="card stack tight">
      <h2>{t('To ask')}</h2>
      <ul class="to-ask">
        {questions.map(({ text, of }) => (
          <li key={text}>
            <p>{said(text)}</p>
            <p class="small soft">{of.length === all.length && all.length > 1 ? t('All of them') : names(all, of)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** By the company, and by the title too where one company has several. */
function names(all: readonly Compared[], of: readonly number[]): string {
  const name = ({ analysis: { posting } }: Compared) => posting.company || posting.title || t('Untitled posting');
  return of
    .map((at) => {
      const one = all[at]!;
      const alone = all.filter((other) => name(other) === name(one)).length === 1;
      return alone ? name(one) : [name(one), one.analysis.posting.title].filter(Boolean).join(', ');
    })
    .join(' · ');
}
