import { Info, OctagonAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Analysis } from '../../facts/analysis.ts';
import type { Match } from '../../match/match.ts';
import { said, t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { Claim } from './claim.tsx';
import { Closed } from './closed.tsx';
import { Headline, UNSURE } from './headline.tsx';

interface LeadProps {
  analysis: Analysis;
  /** As it is shown: without the user's pay where amounts are hidden. Null without a profile. */
  match: Match | null;
  /** True where the page itself shows that it takes no more applications. */
  closed: boolean;
  /** Stands under the headline: what is to be said of the score itself. */
  note?: ComponentChildren;
  /** True where room is short: what the reading left out is then one click away. */
  brief?: boolean;
}

/** What comes first of every verdict: that it is closed, what stands in the way, the sentence, and how sure the reading is. */
export function Lead({ analysis, match, closed, note, brief = false }: LeadProps) {
  return (
    <>
      <Closed analysis={analysis} closed={closed} />
      {match && <Blockers match={match} text={analysis.posting.text} />}
      <Headline analysis={analysis} match={match} />
      {note}
      <Reading analysis={analysis} brief={brief} />
    </>
  );
}

/** What stands in the way, the first with the words that say so, the others one click away from theirs. */
function Blockers({ match, text }: { match: Match; text: string }) {
  if (match.blockers.length === 0) return null;
  return (
    <section class="blockers" aria-label={t('What stands in the way')}>
      {match.blockers.map(({ id, why, evidence }, index) => (
        <Claim key={id + why} evidence={index === 0 ? evidence.slice(0, 1) : evidence} text={text} starts={index === 0}>
          <span class="sign sign-blocker">
            <Icon of={OctagonAlert} />
            <span class="unseen">{t('In the way:')} </span>
          </span>
          <span>{said(why)}</span>
        </Claim>
      ))}
    </section>
  );
}

/** Says so when the reading itself is unsure, before anything is built on it. */
function Reading({ analysis: { warnings, confidence }, brief }: { analysis: Analysis; brief: boolean }) {
  if (warnings.length === 0 && confidence >= UNSURE) return null;
  const details = warnings.map(({ code, message }) => <p key={code}>{said(message)}</p>);
  return (
    <div class="notice reading">
      {confidence < UNSURE ? (
        <Claim evidence={[]} text="" why={details.length > 0 && <div class="why">{details}</div>} starts={!brief}>
          <span class="sign sign-plain">
            <Icon of={Info} />
          </span>
          <span>
            {warnings.some(({ code }) => code === 'language-not-read')
              ? t('Only part of this posting could be read, so take the verdict lightly.')
              : t('There was little to read in this posting, so take the verdict lightly.')}
          </span>
        </Claim>
      ) : (
        <>
          <Icon of={Info} />
          <div>{details}</div>
        </>
      )}
    </div>
  );
}

/** Without a profile: what it would add, and the way to one. */
export function ProfileCall({ onMakeProfile }: { onMakeProfile: () => void }) {
  return (
    <div class="notice call">
      <p>{t('This is what the posting says. With a profile, Rolescope also says how it fits you.')}</p>
      <button type="button" class="button primary" onClick={onMakeProfile}>
        {t('Make your profile')}
      </button>
    </div>
  );
}
