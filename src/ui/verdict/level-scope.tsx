import type { Analysis, Evidence } from '../../facts/analysis.ts';
import { factsOf } from '../../facts/corrections/facts.ts';
import { factsBehind } from '../../match/facts-behind.ts';
import { scopeUnread } from '../../match/scope-card.ts';
import type { Profile } from '../../profile/schema.ts';
import { colon, midSentence, msg, t } from '../i18n.ts';
import type { Row } from '../rows.ts';
import { BODY_LEVEL_WORDS, FUNCTION_WORDS, LEVEL_WORDS, TRACK_WORDS } from '../words.ts';
import { Claim } from './claim.tsx';
import { Part } from './fold.tsx';
import { LevelLadder } from './ladder.tsx';
import { LevelTruth } from './level-truth.tsx';
import { Requirements } from './requirements.tsx';
import { ScopeCard } from './scope-card.tsx';

const SPONSORSHIP_WORDS = { offered: msg('offered'), 'not-offered': msg('not offered') } as const;

interface LevelScopeProps {
  analysis: Analysis;
  /** Whose level and scope stand beside the job's; null without a profile. */
  profile: Profile | null;
  /** How level and function compare with the profile; empty without one. */
  rows: readonly Row[];
  hideAmounts: boolean;
  locale?: string | undefined;
}

/** How high the job stands by its title and by its text, and what the person is given to lead. */
export function LevelScope({ analysis, profile, rows, hideAmounts, locale }: LevelScopeProps) {
  const { role, posting } = analysis;
  const facts = scopeFacts(analysis);
  const quotes = [...(role.evidence.level ?? []), ...(role.evidence.bodyLevel ?? [])];
  return (
    <Part id="level" title={t('Level and scope')}>
      {(role.level || role.bodyLevel) && <LevelLadder level={role.level} bodyLevel={role.bodyLevel} own={profile} />}
      <Claim
        evidence={quotes}
        text={posting.text}
        about={{ label: t('Level'), facts: (shown) => factsBehind(shown, 'level') }}
      >
        {levelSentence(analysis)}
      </Claim>
      <LevelTruth analysis={analysis} />
      {rows.length > 0 && <Requirements rows={rows} text={posting.text} />}
      <ScopeCard {...{ analysis, profile, hideAmounts, locale }} />
      {facts.map(({ word, value, evidence, field: [kind, id] }) => (
        <Claim
          key={word}
          evidence={evidence}
          text={posting.text}
          about={{ label: word, facts: (shown) => factsOf(shown, kind, id, evidence) }}
        >
          <span class="soft">{colon(word)}</span> {value}
        </Claim>
      ))}
    </Part>
  );
}

/** "Title: Director. The text reads as a manager of PMs."; other functions have no rungs here, so they are only named. */
export function levelSentence(analysis: Analysis): string {
  const { role, posting } = analysis;
  if (posting.title.trim() === '' && role.function === 'other')
    return t('Without a title, function and level cannot be told.');
  if (role.level === null)
    return t('The job is in {function}.', { function: midSentence(t(FUNCTION_WORDS[role.function])) });
  const level = t(LEVEL_WORDS[role.level]);
  if (role.bodyLevel === null && scopeUnread(analysis))
    return t('Title: {level}. The text was not read for it.', { level });
  if (role.bodyLevel === null) return t('Title: {level}. The text does not show the level.', { level });
  return t('Title: {level}. The text reads as {body}.', { level, body: t(BODY_LEVEL_WORDS[role.bodyLevel]) });
}

/** A fact beside the scope card: its word, what is stated, the quotes, and where it stands in the analysis. */
interface JobFact {
  word: string;
  value: string;
  evidence: Evidence[];
  field: readonly [kind: 'role' | 'work', id: string];
}

function scopeFacts({ role, work }: Analysis): JobFact[] {
  const part = { role, work };
  const rows: [word: string, value: string | null | undefined, kind: 'role' | 'work', id: string][] = [
    [t('Track'), role.track && t(TRACK_WORDS[role.track]), 'role', 'track'],
    [
      t('Office days'),
      work.daysInOffice === null ? null : t('{n} a week', { n: work.daysInOffice }),
      'work',
      'daysInOffice',
    ],
    [
      t('Travel'),
      work.travelPercent === null ? null : t('up to {percent}%', { percent: work.travelPercent }),
      'work',
      'travelPercent',
    ],
    [t('Visa sponsorship'), work.sponsorship && t(SPONSORSHIP_WORDS[work.sponsorship]), 'work', 'sponsorship'],
    [t('Security clearance'), work.clearance ? t('asked for') : null, 'work', 'clearance'],
  ];
  return rows.flatMap(([word, value, kind, id]) => {
    const evidence = part[kind].evidence[id] ?? [];
    return value && !evidence.some(({ text }) => text === '') ? [{ word, value, evidence, field: [kind, id] }] : [];
  });
}
