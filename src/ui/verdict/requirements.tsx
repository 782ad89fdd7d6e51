import { CircleCheck, CircleDashed, CircleX, Contrast, Dot } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SkillId } from '../../knowledge/taxonomy.ts';
import { factsBehind } from '../../match/facts-behind.ts';
import type { CriterionStatus, Proof } from '../../match/match.ts';
import type { Strength } from '../../profile/skill.ts';
import type { About } from '../correct/claim-menu.tsx';
import { colon, locale, said, t, tn } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { type Row, skillsOf } from '../rows.ts';
import { STATE_WORDS, skillLabel, WISH_STATE_WORDS } from '../words.ts';
import { Claim } from './claim.tsx';

const STATE_ICONS = { met: CircleCheck, partial: Contrast, missing: CircleX, unknown: CircleDashed };
const FIRST = 5;
const ORDER: CriterionStatus[] = ['missing', 'partial', 'unknown', 'met'];

/** Says how well the user has a skill. */
export type OnHave = (skill: SkillId, strength?: Strength) => void;

interface RequirementsProps {
  rows: readonly Row[];
  text: string;
  /** Puts a skill into the profile, as strong unless said otherwise; undefined where there is no profile to put it into. */
  onHave?: OnHave | undefined;
  /** How many rows stand open; the rest is one click away. */
  first?: number;
}

/** Requirements with their state, those that need attention first. */
export function Requirements({ rows, text, onHave, first = FIRST }: RequirementsProps) {
  const [all, setAll] = useState(false);
  const sorted = [...rows].sort((a, b) => rank(a) - rank(b));
  const shown = all ? sorted : sorted.slice(0, first);
  return (
    <>
      <ul class="requirements">
        {shown.map((row) => (
          <li key={row.id}>
            <Requirement row={row} text={text} onHave={onHave} />
          </li>
        ))}
      </ul>
      {sorted.length > first && (
        <button type="button" class="button plain slim more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('Show fewer') : t('Show {n} more', { n: sorted.length - first })}
        </button>
      )}
    </>
  );
}

function Requirement({ row, text, onHave }: { row: Row } & Omit<RequirementsProps, 'rows' | 'first'>) {
  const { status } = row;
  const words = row.group === 'wish' ? WISH_STATE_WORDS : STATE_WORDS;
  const skills = onHave && status !== null && status !== 'met' && row.group !== 'trait' ? skillsOf(row) : [];
  const beside = status === 'unknown' && skills.length === 1;
  const have = onHave && <HaveButtons skills={skills} onHave={onHave} />;
  return (
    <Claim
      evidence={row.evidence}
      text={text}
      why={<Why row={row}>{!beside && have}</Why>}
      aside={beside && have}
      about={aboutRow(row, onHave)}
    >
      <StateSign status={status} words={words} />
      <span class="requirement-label">{said(row.label)}</span>
    </Claim>
  );
}

/** The state of a row as a sign, and in words for those who do not see it; a dot where nothing is compared. */
export function StateSign({
  status,
  words = STATE_WORDS,
}: Pick<Row, 'status'> & { words?: Readonly<Record<CriterionStatus, string>> }) {
  return (
    <span class={`sign sign-${status ?? 'plain'}`}>
      <Icon of={status === null ? Dot : STATE_ICONS[status]} />
      {status !== null && <span class="unseen">{colon(t(words[status]))} </span>}
    </span>
  );
}

/** What can be said of a row: wishes are the user's own, so of them only what the posting says of the job. */
function aboutRow(row: Row, onHave: OnHave | undefined): About | undefined {
  if (row.id === 'wish/pay' || row.id === 'wish/level') return undefined;
  if (row.group === 'wish' && row.evidence.length === 0) return undefined;
  const [skill, ...others] = row.group === 'trait' ? [] : skillsOf(row);
  return {
    label: row.label,
    facts: (analysis) => factsBehind(analysis, row.id),
    ...(onHave && skill && others.length === 0 && { onHave: (strength) => onHave(skill, strength) }),
  };
}

function Why({ row, children }: { row: Row; children: ComponentChildren }) {
  return (
    <div class="why">
      {row.why && <p>{said(row.why)}</p>}
      {row.proof.filter(addsToWhy).map(({ text }) => (
        <p key={text} class="soft">
          {t('From your profile: {words}', { words: said(text) })}
        </p>
      ))}
      <Arithmetic row={row} />
      {children}
    </div>
  );
}

/** How the row counts: the points it is worth, and how many of them are earned. What is not known counts neither way. */
function Arithmetic({ row: { status, weight = 0, credit = 0, leftOut } }: { row: Row }) {
  if (status === null || weight === 0) return null;
  const worth = Math.round(weight * 10) / 10;
  const shown = { weight: figure(worth), earned: figure(weight * credit) };
  return (
    <p class="small soft numbers">
      {status === 'unknown'
        ? tn(
            worth,
            'Not counted while it is unknown; worth {weight} point.',
            'Not counted while it is unknown; worth {weight} points.',
            shown,
          )
        : leftOut
          ? tn(
              worth,
              'Not counted, as it would lower the score; worth {weight} point.',
              'Not counted, as it would lower the score; worth {weight} points.',
              shown,
            )
          : tn(worth, '{earned} of {weight} point.', '{earned} of {weight} points.', shown)}
    </p>
  );
}

function figure(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
}

/** A proof that only repeats the state ("your profile: strong") is left to the sentence above it. */
function addsToWhy({ text }: Proof): boolean {
  return !/^you(?:r profile)?\b/i.test(text);
}

/** One button, or one for each alternative: the user says which of them they have. */
function HaveButtons({ skills, onHave }: { skills: readonly SkillId[]; onHave: OnHave }) {
  return (
    <span class="row">
      {skills.map((id) => (
        <button
          key={id}
          type="button"
          class="button slim"
          aria-label={t('I have this: {skill}', { skill: skillLabel(id) })}
          onClick={() => onHave(id)}
        >
          {skills.length === 1 ? t('I have this') : t('I have {skill}', { skill: skillLabel(id) })}
        </button>
      ))}
    </span>
  );
}

function rank({ status }: Row): number {
  return status === null ? 0 : ORDER.indexOf(status);
}
