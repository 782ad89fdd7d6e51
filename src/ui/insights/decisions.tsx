import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../profile/schema.ts';
import type { Store } from '../../store/index.ts';
import { countedReasons, ENOUGH, type Proposal, proposals, type Wish } from '../../tracker/decisions.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import { locale, msg, t, tn } from '../i18n.ts';
import { REASON_WORDS } from '../tracker-words.ts';
import { wordFor } from '../words.ts';
import { Bar } from './bar.tsx';

const WISH_WORDS = {
  pay: msg('Pay'),
  mode: msg('Way of working'),
  place: msg('Place'),
  level: msg('Level'),
  scope: msg('Scope'),
  domain: msg('Field of business'),
  track: msg('Track'),
  travel: msg('Travel'),
} satisfies Record<Wish, string>;

interface DecisionsProps {
  /** All saved postings: what counts for the user does not depend on the time that the page looks at. */
  rows: readonly SavedRow[];
  store: Store;
  say: (text: string, undo?: () => void) => void;
  fail: (error: unknown) => void;
}

/** Why the user passed, and what that suggests; nothing changes unless they say so, and it can be taken back. */
export function Decisions({ rows, store, say, fail }: DecisionsProps) {
  const reasons = useMemo(() => countedReasons(rows), [rows]);
  const [profile, setProfile] = useState<Profile | null>(null);
  useEffect(() => {
    store.loadProfile().then(setProfile, fail);
  }, [store, fail]);
  const found = useMemo(() => (profile ? proposals(reasons, profile.attraction ?? {}) : []), [reasons, profile]);
  const all = reasons.reduce((sum, { n }) => sum + n, 0);
  const take = async ({ wish, to }: Proposal) => {
    if (!profile) return;
    const next = { ...profile, attraction: { ...profile.attraction, [wish]: to } };
    const keep = async (from: Profile, into: Profile) =>
      setProfile(await store.changeProfile(from, into, new Date().toISOString()));
    await keep(profile, next);
    say(t('{wish} counts more in your profile now.', { wish: t(WISH_WORDS[wish]) }), () =>
      keep(next, profile).then(() => say(t('Taken back.')), fail),
    );
  };
  return (
    <section class="card insight">
      <h2>{t('Why you passed')}</h2>
      {all === 0 ? (
        <p class="soft">
          {t('When you withdraw from a posting or archive it, say why: the reasons are counted here.')}
        </p>
      ) : (
        <>
          <p class="soft small">
            {tn(
              all,
              'Your {n} decision so far, whatever time is chosen above.',
              'All your {n} decisions so far, whatever time is chosen above.',
            )}
          </p>
          <ReasonTable reasons={reasons} all={all} />
        </>
      )}
      {all > 0 && all < ENOUGH && (
        <p class="soft small">
          {tn(ENOUGH - all, 'After {n} more decision', 'After {n} more decisions')}{' '}
          {t('this page can propose what should count more for you.')}
        </p>
      )}
      {found.map((proposal) => (
        <div key={proposal.wish} class="notice row">
          <p>
            {t('{n} of {of} times you passed because of this: {wish}. Let it count more?', {
              n: proposal.n,
              of: proposal.of,
              wish: t(WISH_WORDS[proposal.wish]),
            })}{' '}
            <span class="soft">
              {t('Weight {from} → {to} in “What matters to you”.', {
                from: number(proposal.from),
                to: number(proposal.to),
              })}
            </span>
          </p>
          <button type="button" class="button slim" onClick={() => take(proposal).catch(fail)}>
            {t('Let it count more')}
          </button>
        </div>
      ))}
    </section>
  );
}

function ReasonTable({ reasons, all }: { reasons: ReturnType<typeof countedReasons>; all: number }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('Reason')}</th>
          <th scope="col">{t('Share')}</th>
          <th scope="col">{t('Postings')}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ code, n }) => (
          <tr key={code}>
            <th scope="row">{t(wordFor(REASON_WORDS, code))}</th>
            <td class="drawing">
              <Bar max={all} parts={[{ from: 0, to: n, tone: 'plain' }]} />
            </td>
            <td class="number">{n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}
