import type { InterviewTopic } from '../../knowledge/growth.ts';
import type { Question } from '../../match/match.ts';
import { CopyButton } from '../copy-button.tsx';
import { colon, said, t } from '../i18n.ts';
import { SourceList, SourceMark } from './sources.tsx';

interface QuestionsProps {
  questions: readonly Question[];
  topics: readonly InterviewTopic[];
  onFail: (error: unknown) => void;
}

/** What to ask, by whom it is for, and topics that the duties make worth raising. */
export function QuestionsSection({ questions, topics, onFail }: QuestionsProps) {
  return (
    <section class="card stack">
      <h2>{t('What to ask')}</h2>
      <Group to="recruiter" heading={t('The recruiter')} questions={questions} onFail={onFail} />
      <Group to="hiring-manager" heading={t('The hiring manager')} questions={questions} onFail={onFail} />
      {questions.length === 0 && <p class="soft">{t('The posting leaves nothing usual open.')}</p>}
      {topics.length > 0 && (
        <div class="stack tight">
          <h3>{t('Topics worth raising')}</h3>
          <ul class="asks">
            {topics.map(({ id, topic, question, sources }) => (
              <li key={id}>
                <p>
                  <span class="firm">{colon(said(topic))}</span> {said(question)}
                  <SourceMark sources={sources} />
                </p>
              </li>
            ))}
          </ul>
          <SourceList sources={topics.flatMap(({ sources }) => sources)} />
        </div>
      )}
    </section>
  );
}

interface GroupProps {
  to: Question['to'];
  heading: string;
  questions: readonly Question[];
  onFail: (error: unknown) => void;
}

function Group({ to, heading, questions, onFail }: GroupProps) {
  const own = questions.filter((question) => question.to === to);
  if (own.length === 0) return null;
  return (
    <div class="stack tight">
      <div class="part-head">
        <h3>{heading}</h3>
        <CopyButton
          text={own.map(({ text }) => `- ${said(text)}`).join('\n')}
          label={t('Copy these questions: {to}', { to: heading })}
          onFail={onFail}
        />
      </div>
      <ul class="asks">
        {own.map(({ id, text, because }) => (
          <li key={id}>
            <p>{said(text)}</p>
            <p class="soft small">{said(because)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
