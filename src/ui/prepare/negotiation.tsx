import type { Benchmark, SourcedPoint } from '../../knowledge/pay.ts';
import type { Lever } from '../../prepare/levers.ts';
import type { Negotiation, StatedRange } from '../../prepare/negotiation.ts';
import type { Wording } from '../../prepare/wordings.ts';
import { CopyButton } from '../copy-button.tsx';
import { href } from '../dashboard/route.ts';
import { span } from '../format.ts';
import { colon, said, t } from '../i18n.ts';
import { SourceList, SourceMark } from './sources.tsx';

interface NegotiationProps {
  talk: Negotiation;
  hidden: boolean;
  onFail: (error: unknown) => void;
}

/** The talk about pay: what is stated, where the user's figures stand, levers, wordings, and what sources say. */
export function NegotiationSection({ talk, hidden, onFail }: NegotiationProps) {
  const { ranges, notes, standings, levers, wordings, points, benchmarks } = talk;
  return (
    <section class="card stack">
      <h2>{t('The talk about pay')}</h2>
      <div class="stack tight">
        <h3>{t('What the posting states')}</h3>
        {ranges.map((range) => (
          <Range key={range.words} range={range} several={ranges.length > 1} />
        ))}
        {notes.map((note) => (
          <p key={note} class="soft">
            {said(note)}
          </p>
        ))}
      </div>
      <div class="stack tight">
        <h3>{t('Your figures')}</h3>
        {standings.length > 0 && (
          <dl class="standings">
            {standings.map(({ id, label, amount, where }) => (
              <div key={id}>
                <dt>{said(label)}</dt>
                <dd>
                  <span class="firm numbers">{said(amount)}</span> <span class="soft">· {said(where)}</span>
                </dd>
              </div>
            ))}
          </dl>
        )}
        {standings.length === 0 && (
          <p class="soft">
            {hidden
              ? t('Hidden, as you chose under Data and settings.')
              : t('Your profile has no floor and no target yet.')}{' '}
            {!hidden && <a href={href('profile')}>{t('Add them')}</a>}
          </p>
        )}
      </div>
      <Levers named={levers.named} unnamed={levers.unnamed} />
      <Wordings wordings={wordings} onFail={onFail} />
      <Points heading={t('How to go about it')} points={points.advice} />
      <Points heading={t('What moves pay')} points={points.drivers} />
      <Benchmarks rows={benchmarks} />
      <SourceList
        sources={[
          ...[...points.advice, ...points.drivers].flatMap(({ sources }) => sources),
          ...benchmarks.map(({ source }) => source),
        ]}
      />
    </section>
  );
}

function Range({ range: { words, applies, evidence }, several }: { range: StatedRange; several: boolean }) {
  return (
    <div class="stack tight">
      <p>
        <span class="firm numbers">{said(words)}</span>
        {several && applies && <span class="soft"> · {t('the one for you')}</span>}
      </p>
      {evidence.slice(0, 1).map(({ text }) => (
        <figure key={text} class="quote small">
          <blockquote dir="auto">{text}</blockquote>
        </figure>
      ))}
    </div>
  );
}

function Levers({ named, unnamed }: { named: readonly Lever[]; unnamed: readonly Lever[] }) {
  return (
    <div class="columns levers">
      <div class="stack tight">
        <h3>{t('Named beside base pay')}</h3>
        {named.length === 0 && <p class="soft">{t('Nothing.')}</p>}
        <ul class="asks">
          {named.map(({ id, label, words, evidence }) => (
            <li key={id}>
              <p>
                {t(label)}
                {words && <span class="numbers">: {said(words)}</span>}
              </p>
              {evidence[0] && (
                <p class="soft small" dir="auto">
                  “{evidence[0].text}”
                </p>
              )}
            </li>
          ))}
        </ul>
      </div>
      <div class="stack tight">
        <h3>{t('Not mentioned')}</h3>
        <ul class="asks">
          {unnamed.map(({ id, label }) => (
            <li key={id} class="soft">
              {said(label)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Wordings({ wordings, onFail }: { wordings: readonly Wording[]; onFail: (error: unknown) => void }) {
  return (
    <div class="stack tight">
      <h3>{t('Wordings')}</h3>
      <p class="soft">{t('Made of your own words and figures and the posting’s. Fill in what stands as …')}</p>
      <ul class="wordings">
        {wordings.map(({ id, when, text }) => (
          <li key={id}>
            <div>
              <p class="soft small">{said(when)}</p>
              <p>{said(text)}</p>
            </div>
            <CopyButton text={said(text)} label={t('Copy: {when}', { when: said(when) })} onFail={onFail} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Statements with who makes them. */
export function Points({ heading, points }: { heading: string; points: readonly SourcedPoint[] }) {
  if (points.length === 0) return null;
  return (
    <div class="stack tight">
      <h3>{heading}</h3>
      <ul class="asks">
        {points.map(({ id, text, sources }) => (
          <li key={id}>
            <p>
              {said(text)}
              <SourceMark sources={sources} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Benchmarks({ rows }: { rows: readonly Benchmark[] }) {
  if (rows.length === 0) return null;
  return (
    <div class="stack tight">
      <h3>{t('Figures from articles, for the United States')}</h3>
      <ul class="asks">
        {rows.map((row) => (
          <li key={row.id}>
            <p>
              {colon(said(row.label))} <span class="firm numbers">{figure(row)}</span>
              <SourceMark sources={[row.source]} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function figure({ min, max, currency, measure }: Benchmark): string {
  if (currency) return span(min, max, currency);
  const share =
    min !== null && max !== null ? t('{min}–{max}%', { min, max }) : t('from {share}%', { share: min ?? max ?? 0 });
  return measure === 'percent-of-base' ? t('{share} of base', { share }) : share;
}
