import { Fragment } from 'preact';
import type { Analysis, Evidence, EvidenceByField } from '../../facts/analysis.ts';
import type { CriterionStatus, Match, PayMatch } from '../../match/match.ts';
import { payPart, shortKind, span } from '../format.ts';
import { msg, said, t, tn } from '../i18n.ts';
import type { Row, Rows } from '../rows.ts';
import {
  BODY_LEVEL_WORDS,
  FUNCTION_WORDS,
  LADDER,
  LEVEL_WORDS,
  MODE_WORDS,
  STATE_WORDS,
  WISH_STATE_WORDS,
} from '../words.ts';
import { Claim } from './claim.tsx';
import { StateSign } from './requirements.tsx';

interface FactsProps {
  analysis: Analysis;
  match: Match | null;
  rows: Pick<Rows, 'level' | 'wishes'>;
  locale?: string | undefined;
}

/** Words of a fact, and the rows of the verdict that judge them. */
interface Said {
  words: string | null;
  rows?: readonly Row[];
}

/** One of the three facts that decide whether a posting is worth reading on. */
interface Fact {
  id: string;
  word: string;
  value: Said;
  /** Said after the value. */
  notes: Said[];
  evidence: readonly Evidence[];
}

/** Pay, level and place in three lines, each with how it stands to the user's wishes, its reason and its quote one click away. */
export function Facts({ analysis, match, rows, locale }: FactsProps) {
  const facts = [payFact(analysis, match, rows, locale), levelFact(analysis, rows), placeFact(analysis, rows)];
  return (
    <ul class="facts" aria-label={t('At a glance')}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <FactLine fact={fact} text={analysis.posting.text} />
        </li>
      ))}
    </ul>
  );
}

function FactLine({ fact: { word, value, notes, evidence }, text }: { fact: Fact; text: string }) {
  const shown = [value, ...notes].filter(({ words }) => words);
  const rows = [...new Set([value, ...notes].flatMap((one) => one.rows ?? []))];
  const why = rows.map((row) => <p key={row.id}>{said(row.why)}</p>);
  return (
    <Claim evidence={evidence} text={text} why={why.length > 0 && <div class="why">{why}</div>}>
      <StateSign status={worst(rows)} words={rows.every(isWish) ? WISH_STATE_WORDS : STATE_WORDS} />
      <span class="fact-word soft">{word}</span>
      <span class="numbers">
        {shown.map((one, index) => (
          <Fragment key={one.words}>
            {index > 0 && <span class="soft">{'\u00a0· '}</span>}
            <span class={toneOf(one, index === 0)}>{one.words}</span>
          </Fragment>
        ))}
      </span>
    </Claim>
  );
}

const isWish = ({ group }: Row) => group === 'wish';

/** What is not as the user wants it is coloured: of four words on a place one may be at fault. */
function toneOf({ rows = [] }: Said, first: boolean): string | undefined {
  if (worst(rows) === 'missing') return 'sign-missing';
  return first ? undefined : 'soft';
}

const WORST_FIRST: readonly CriterionStatus[] = ['missing', 'partial', 'met', 'unknown'];

/** The state that counts of several: one that is not met is what the user must know. Null without a profile. */
function worst(rows: readonly Row[]): CriterionStatus | null {
  return WORST_FIRST.find((status) => rows.some((row) => row.status === status)) ?? null;
}

const PAY_NOTES: Partial<Record<PayMatch['verdict'], string>> = {
  'meets-target': msg('at or above your target'),
  'reaches-target': msg('reaches your target'),
  'above-floor': msg('above your floor'),
  'below-floor': msg('below your floor'),
  'other-currency': msg('another currency than yours'),
};

type Judged = FactsProps['rows'];

function wish({ wishes }: Judged, name: string): readonly Row[] {
  return wishes.filter(({ id }) => id === `wish/${name}`);
}

function payFact({ compensation }: Analysis, match: Match | null, rows: Judged, locale: string | undefined): Fact {
  const { ranges, bonus, equity, evidence } = compensation;
  const range = match ? match.pay.range : (ranges.find(({ kind }) => kind === 'base') ?? ranges[0] ?? null);
  // Without a floor there is no verdict on what ends under the target, only a wish that is met in part.
  const short = match?.pay.verdict === 'unknown' && wish(rows, 'pay').some(({ status }) => status === 'partial');
  const note = short ? msg('below your target') : match && PAY_NOTES[match.pay.verdict];
  const share = bonus === true ? null : payPart(bonus, locale);
  return {
    id: 'pay',
    word: t('Pays'),
    value: {
      words: range
        ? t('{pay} {kind}', { pay: span(range.min, range.max, range.currency, locale), kind: shortKind(range) })
        : t('not stated'),
    },
    notes: [
      { words: note ? t(note) : null, rows: wish(rows, 'pay') },
      { words: share && t('{amount} bonus', { amount: share }) },
      { words: equity === null ? null : t('equity') },
      { words: ranges.length > 1 ? tn(ranges.length - 1, '{n} other range', '{n} other ranges') : null },
    ],
    evidence: [...(range?.evidence ?? []), ...firstOf(evidence, ['bonus', 'equity'])],
  };
}

function levelFact({ role, scope }: Analysis, rows: Judged): Fact {
  const { level, bodyLevel, evidence } = role;
  const product = role.function === 'product-management' || role.function === 'product-ownership';
  const agree = LADDER.some(({ id, levels }) => id === bodyLevel && level !== null && levels.includes(level));
  const team = scope.reports?.max ?? scope.reports?.min;
  const fewest = scope.reports?.min;
  const judged = (id: string) => rows.level.filter((row) => row.id === id);
  const trade = { words: t(FUNCTION_WORDS[role.function]), rows: judged('function') };
  return {
    id: 'level',
    word: t('Level'),
    value: level ? { words: t(LEVEL_WORDS[level]), rows: judged('level') } : trade,
    notes: [
      ...(level && !product ? [trade] : []),
      { words: bodyLevel && !agree ? t('the text reads as {body}', { body: t(BODY_LEVEL_WORDS[bodyLevel]) }) : null },
      {
        words: !team
          ? null
          : fewest && fewest < team
            ? t('leads {min}–{max} people', { min: fewest, max: team })
            : tn(team, 'leads {n} person', 'leads {n} people'),
      },
    ],
    evidence: [
      ...(evidence.level ?? []),
      ...firstOf(evidence, level && product ? [] : ['function']),
      ...firstOf(scope.evidence, team ? ['reports'] : []),
      ...(evidence.bodyLevel ?? []),
    ],
  };
}

function placeFact({ posting, work }: Analysis, rows: Judged): Fact {
  const { mode, daysInOffice, travelPercent, places, evidence } = work;
  const place = posting.location || places.slice(0, 3).join('; ');
  const modeInPlace = mode !== null && new RegExp(mode, 'i').test(place);
  return {
    id: 'place',
    word: t('Where'),
    value: {
      words: modeInPlace ? null : mode ? t(MODE_WORDS[mode]) : t('remote or office not stated'),
      rows: wish(rows, 'mode'),
    },
    notes: [
      {
        words: daysInOffice ? tn(daysInOffice, '{n} day a week', '{n} days a week') : null,
        rows: wish(rows, 'office'),
      },
      { words: place, rows: wish(rows, 'place') },
      {
        words: travelPercent ? t('travel up to {percent}%', { percent: travelPercent }) : null,
        rows: wish(rows, 'travel'),
      },
    ],
    evidence: firstOf(evidence, ['mode', 'daysInOffice', 'places', 'travelPercent']),
  };
}

/** One quote for each of these: a line says several things, and there is room for a few quotes. */
function firstOf(evidence: EvidenceByField, fields: readonly string[]): Evidence[] {
  return fields.flatMap((field) => (evidence[field] ?? []).slice(0, 1));
}
