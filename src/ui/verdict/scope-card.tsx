import type { Analysis } from '../../facts/analysis.ts';
import type { ScopePart } from '../../knowledge/level-scope.ts';
import { factsBehind } from '../../match/facts-behind.ts';
import { type ScopeLine, scopeLines, scopeUnread } from '../../match/scope-card.ts';
import type { Profile } from '../../profile/schema.ts';
import { roundMoney } from '../format.ts';
import { colon, msg, said, t, tn } from '../i18n.ts';
import { sourceWords } from '../source-words.ts';
import { LEVEL_WORDS } from '../words.ts';
import { Claim } from './claim.tsx';

const PART_WORDS: Readonly<Record<ScopePart, string>> = {
  team: msg('Team'),
  managers: msg('Leads managers'),
  pnl: 'P&L',
  budget: msg('Budget'),
  reportsTo: msg('Reports to'),
};

interface ScopeCardProps {
  analysis: Analysis;
  /** Whose own scope stands beside it; null without a profile. */
  profile: Profile | null;
  /** The user's own budget is an amount like their pay. */
  hideAmounts: boolean;
  locale?: string | undefined;
}

/** What the job leads and owns, line by line: stated with its quote, usual for the title, not stated, or not read; beside it the user's own. */
export function ScopeCard({ analysis, profile, hideAmounts, locale }: ScopeCardProps) {
  return (
    <ul class="scope-card">
      {scopeLines(analysis).map((line) => {
        const own = profile && !(hideAmounts && line.part === 'budget') ? ownWords(line.part, profile, locale) : null;
        return (
          <li key={line.part}>
            <Claim
              evidence={line.evidence}
              text={analysis.posting.text}
              why={line.usual && !scopeUnread(analysis) && <Sources line={line} />}
              about={
                line.state === 'stated'
                  ? { label: t(PART_WORDS[line.part]), facts: (shown) => factsBehind(shown, `scope/${line.part}`) }
                  : undefined
              }
            >
              <span class="soft">{colon(t(PART_WORDS[line.part]))}</span> <Stated line={line} analysis={analysis} />
              {own && <span class="soft numbers"> · {t('you: {own}', { own })}</span>}
            </Claim>
          </li>
        );
      })}
    </ul>
  );
}

function Stated({ line: { part, state, usual }, analysis }: { line: ScopeLine; analysis: Analysis }) {
  if (state === 'stated') return <>{statedWords(part, analysis)}</>;
  if (scopeUnread(analysis)) return <span class="soft">{t('not read')}</span>;
  if (!usual || analysis.role.level === null) return <span class="soft">{t('not stated')}</span>;
  const level = LEVEL_WORDS[analysis.role.level];
  return (
    <span class="soft">
      {t('not stated; usual for a {level}: {usual}', { level: t(level), usual: said(usual.text) })}
    </span>
  );
}

function Sources({ line: { usual } }: { line: ScopeLine }) {
  const sources = usual?.sources ?? [];
  if (sources.length === 0) return <p class="soft">{t('By the usual ladder of titles.')}</p>;
  return (
    <p class="soft">
      {t('General knowledge of the level, not of this job. Sources: {sources}', {
        sources: sources.map(sourceWords).join('; '),
      })}
    </p>
  );
}

function statedWords(part: ScopePart, { scope }: Analysis): string {
  switch (part) {
    case 'team':
      return [scope.reports && teamWords(scope.reports), scope.orgSize && orgWords(scope.orgSize)]
        .filter(Boolean)
        .join('; ');
    case 'managers':
      return t('yes');
    case 'pnl':
      return scope.pnl === 'owns' ? t('this job owns it') : t('this job influences it');
    case 'budget':
      return scope.budget ?? '';
    case 'reportsTo':
      return scope.reportsTo ?? '';
  }
}

function teamWords({ min, max }: { min: number | null; max: number | null }): string {
  if (max === null) return t('{n} people or more', { n: min ?? 0 });
  if (min === null) return t('up to {n} people', { n: max });
  return min === max ? tn(max, '{n} person', '{n} people') : t('{min}–{max} people', { min, max });
}

function orgWords(size: number): string {
  return t('an organisation of {n}', { n: size });
}

/** What the profile says of the same; null where it says nothing. */
function ownWords(part: ScopePart, { scope, compensation }: Profile, locale: string | undefined): string | null {
  const yesNo = (value: boolean | undefined) => (value === undefined ? null : value ? t('yes') : t('no'));
  switch (part) {
    case 'team':
      return scope?.largestTeam === undefined ? null : String(scope.largestTeam);
    case 'managers':
      return yesNo(scope?.managedManagers);
    case 'pnl':
      return yesNo(scope?.pnl);
    case 'budget':
      return scope?.budget ? roundMoney(scope.budget, compensation?.currency ?? 'USD', locale) : null;
    case 'reportsTo':
      return null;
  }
}
