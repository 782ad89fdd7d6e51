import { SKILLS } from '../../knowledge/taxonomy.ts';
import { isField } from '../../match/criteria/skills.ts';
import { WISH_IMPORTANCE, type WishKind } from '../../match/weights.ts';
import type { Profile } from '../../profile/schema.ts';
import { msg, t } from '../i18n.ts';
import { RangeField } from '../range-field.tsx';
import { CheckSet } from './fields.tsx';
import type { SectionProps } from './sections.tsx';

/** What each kind of wish is called, and whether a profile has one to weigh. */
const KINDS: readonly { kind: WishKind; word: string; has: (profile: Profile) => boolean }[] = [
  {
    kind: 'pay',
    word: msg('Pay'),
    has: ({ compensation: pay }) =>
      pay?.baseFloor !== undefined || pay?.baseTarget !== undefined || pay?.totalTarget !== undefined,
  },
  { kind: 'level', word: msg('Level'), has: ({ targetLevels }) => targetLevels.length > 0 },
  {
    kind: 'mode',
    word: msg('Remote or office'),
    has: ({ work }) => (work?.modes.length ?? 0) > 0 || work?.maxDaysInOffice !== undefined,
  },
  { kind: 'place', word: msg('Place'), has: ({ work }) => (work?.places.length ?? 0) > 0 },
  { kind: 'track', word: msg('Leading people, or not'), has: ({ track }) => track !== 'either' },
  { kind: 'scope', word: msg('A remit as wide as yours'), has: () => true },
  { kind: 'domain', word: msg('Field of business'), has: ({ targetDomains }) => (targetDomains?.length ?? 0) > 0 },
  { kind: 'travel', word: msg('Little travel'), has: ({ work }) => work?.maxTravelPercent !== undefined },
];

const STEP = 0.5;
const MOST = 2;
/** One word for each half step from 0 to 2. */
const WORDS = [
  msg('does not matter'),
  msg('matters a little'),
  msg('matters'),
  msg('matters much'),
  msg('matters most'),
];

/** How much each kind of wish counts when a posting is compared with them: a slider each. */
export function Importance({ profile, onChange }: SectionProps) {
  const { attraction = {} } = profile;
  const set = (kind: WishKind, value: number) => {
    const { [kind]: _old, ...others } = attraction;
    const next = value === WISH_IMPORTANCE[kind] ? others : { ...others, [kind]: value };
    onChange({ ...profile, attraction: Object.keys(next).length > 0 ? next : undefined });
  };
  return (
    <div class="stack tight">
      <p class="soft">{t('How much each wish counts in “meets your wishes”. It never changes the fit.')}</p>
      <div class="sliders">
        {KINDS.map(({ kind, word, has }) => {
          const value = attraction[kind] ?? WISH_IMPORTANCE[kind];
          const off = !has(profile);
          return (
            <RangeField
              key={kind}
              label={t(word)}
              value={value}
              min={0}
              max={MOST}
              step={STEP}
              words={off ? t('no wish named') : t(WORDS[Math.round(value / STEP)]!)}
              off={off}
              onChange={(next) => set(kind, next)}
            />
          );
        })}
      </div>
    </div>
  );
}

const FIELDS = SKILLS.filter(({ id }) => isField(id)).map(({ id, label }) => ({ id, word: label }));

/** Fields of business one would like to work in; closed until asked for, for there are many. */
export function WantedFields({ profile, onChange }: SectionProps) {
  const wanted = profile.targetDomains ?? [];
  return (
    <details class="fold">
      <summary>
        <h3>
          {t('Fields you want to work in')} {wanted.length > 0 && <span class="soft numbers">{wanted.length}</span>}
        </h3>
      </summary>
      <CheckSet
        legend={t('A posting in one of these, or next to it, meets the wish')}
        options={FIELDS.map(({ id, word }) => ({ id, word: t(word) }))}
        value={wanted}
        onChange={(next) => onChange({ ...profile, targetDomains: next.length > 0 ? next : undefined })}
      />
    </details>
  );
}
