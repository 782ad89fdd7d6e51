import { useState } from 'preact/hooks';
import { applyResumeFacts } from '../../resume/apply.ts';
import type { ResumeFact, ResumeFacts } from '../../resume/facts.ts';
import { FileInput } from '../file-input.tsx';
import { said, t, tn } from '../i18n.ts';
import { sentenceOf } from '../status-line.tsx';
import type { SectionProps } from './sections.tsx';

type Answer = 'accepted' | 'skipped';

/** A résumé, as a file or pasted, becomes facts, each with its own line; only what the user accepts goes into the profile. */
export function Resume({ profile, onChange }: SectionProps) {
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const { read, busy, problem, readText, openFile } = useReader(() => setAnswers(new Map()));
  const answer = (facts: readonly ResumeFact[], given: Answer) => {
    if (given === 'accepted') onChange(applyResumeFacts(profile, facts));
    setAnswers(new Map([...answers, ...facts.map(({ id }) => [id, given] as const)]));
  };
  const left = read?.facts.filter(({ id }) => !answers.has(id)) ?? [];
  return (
    <section class="card stack">
      <h2>{t('From your résumé')}</h2>
      <FileField busy={busy} problem={problem} onFile={openFile} />
      <div class="field">
        <label for="resume-text">{t('Or paste its text')}</label>
        <textarea id="resume-text" rows={5} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <p class="hint">
          {t(
            'It is read on this computer. Nothing enters your profile before you accept it; the text itself is not kept.',
          )}
        </p>
      </div>
      <div class="row">
        <button type="button" class="button" disabled={text.trim() === ''} onClick={() => readText(text)}>
          {t('Read it')}
        </button>
        {left.length > 1 && (
          <button type="button" class="button plain" onClick={() => answer(left, 'accepted')}>
            {t('Accept all {n}', { n: left.length })}
          </button>
        )}
      </div>
      {busy && (
        <p role="status" class="soft">
          {t('Reading the file …')}
        </p>
      )}
      {read && <FactsToAnswer read={read} left={left} answers={answers} onAnswer={answer} />}
    </section>
  );
}

/** Reads a résumé, and what of it is shown now. `onRead`: what was answered about the one before no longer holds. */
function useReader(onRead: () => void) {
  const [read, setRead] = useState<ResumeFacts | null>(null);
  const [busy, setBusy] = useState(false);
  /** Why it could not be read; empty where nothing is wrong. */
  const [problem, setProblem] = useState('');
  const start = async (given: string) => {
    // The reader brings the whole table of skills with it, so it waits until it is asked for.
    const { readResume } = await import('../../resume/parse.ts');
    onRead();
    setRead(readResume(given, new Date().toISOString()));
  };
  const during = (work: () => Promise<void>) => {
    setProblem('');
    return work().catch((error: unknown) => setProblem(sentenceOf(error)));
  };
  const openFile = (file: File) =>
    during(async () => {
      setBusy(true);
      setRead(null);
      try {
        const { readResumeFile } = await import('./resume-file.ts');
        await start(await readResumeFile(file));
      } finally {
        setBusy(false);
      }
    });
  return { read, busy, problem, readText: (given: string) => during(() => start(given)), openFile };
}

interface FileProps {
  busy: boolean;
  /** Why the last one could not be read; empty where it could. */
  problem: string;
  onFile: (file: File) => void;
}

function FileField({ busy, problem, onFile }: FileProps) {
  return (
    <div class="field">
      <label for="resume-file">{t('Choose the file')}</label>
      <FileInput id="resume-file" accept=".pdf,.docx,.txt,.md,.json,.zip" disabled={busy} onFile={onFile} />
      {problem !== '' && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
      <p class="hint">{t('PDF, DOCX, text, Markdown, JSON Resume, or the ZIP of LinkedIn’s data export.')}</p>
    </div>
  );
}

interface FactsProps {
  read: ResumeFacts;
  /** Those that are not answered yet. */
  left: readonly ResumeFact[];
  answers: ReadonlyMap<string, Answer>;
  onAnswer: (facts: readonly ResumeFact[], answer: Answer) => void;
}

/** What was read, one fact after the other until each is answered. */
function FactsToAnswer({ read, left, answers, onAnswer }: FactsProps) {
  // Then a note says so, and what to do.
  const nothing = read.facts.length === 0 && read.notes.length > 0;
  return (
    <>
      <p role="status" class="soft">
        {nothing
          ? ''
          : left.length > 0
            ? tn(left.length, '{n} fact to look at.', '{n} facts to look at.')
            : doneWords(read, answers)}
      </p>
      {read.notes.map((note) => (
        <p key={note} class="notice">
          {said(note)}
        </p>
      ))}
      {left.length > 0 && (
        <ul class="facts">
          {left.map((fact) => (
            <FactRow key={fact.id} fact={fact} onAnswer={(given) => onAnswer([fact], given)} />
          ))}
        </ul>
      )}
    </>
  );
}

function doneWords(read: ResumeFacts, answers: ReadonlyMap<string, Answer>): string {
  if (read.facts.length === 0) return t('No facts were found.');
  const accepted = [...answers.values()].filter((given) => given === 'accepted').length;
  return tn(accepted, 'All done: {n} fact now in your profile.', 'All done: {n} facts now in your profile.');
}

function FactRow({ fact: { label, lines }, onAnswer }: { fact: ResumeFact; onAnswer: (answer: Answer) => void }) {
  return (
    <li class="fact">
      <div class="stack tight">
        <p class="firm">{said(label)}</p>
        {lines.slice(0, 3).map((line) => (
          <figure key={line} class="quote">
            <blockquote>{line}</blockquote>
          </figure>
        ))}
      </div>
      <div class="row">
        <button
          type="button"
          class="button slim"
          aria-label={t('Accept: {fact}', { fact: said(label) })}
          onClick={() => onAnswer('accepted')}
        >
          {t('Accept')}
        </button>
        <button
          type="button"
          class="button plain slim"
          aria-label={t('Skip: {fact}', { fact: said(label) })}
          onClick={() => onAnswer('skipped')}
        >
          {t('Skip')}
        </button>
      </div>
    </li>
  );
}
