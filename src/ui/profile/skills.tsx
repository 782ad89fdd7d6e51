import { useState } from 'preact/hooks';
import { SKILLS, type SkillId } from '../../knowledge/taxonomy.ts';
import { type Strength, withSkill } from '../../profile/skill.ts';
import { msg, said, t, tn } from '../i18n.ts';
import type { SectionProps } from './sections.tsx';

/** Groups of skills, in the order they are shown in. */
export const GROUP_WORDS: Readonly<Record<(typeof SKILLS)[number]['group'], string>> = {
  strategy: msg('Strategy and business'),
  discovery: msg('Discovery and design'),
  delivery: msg('Delivery'),
  data: msg('Data'),
  technology: msg('Technology'),
  leadership: msg('Leadership'),
  interpersonal: msg('Personal qualities'),
  tools: msg('Tools'),
  domain: msg('Fields and markets'),
  compliance: msg('Rules and standards'),
  certification: msg('Certificates'),
};
const GROUPS = Object.entries(GROUP_WORDS).map(([id, word]) => ({
  id,
  word,
  skills: SKILLS.filter(({ group }) => group === id),
}));
const STRENGTHS: readonly { strength: Strength; word: string }[] = [
  { strength: 'strong', word: msg('Strong') },
  { strength: 'some', word: msg('Some') },
  { strength: 'none', word: msg('No') },
];

/** Skills by group, each strong, some or no; what is left open is unknown, never "no". */
export function Skills({ profile, onChange }: SectionProps) {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const strengths = new Map(profile.skills.map(({ id, strength }) => [id, strength]));
  const rate = (id: SkillId, strength: Strength | null) => onChange(withSkill(profile, id, strength));
  return (
    <div class="stack tight">
      <input
        type="search"
        aria-label={t('Search skills')}
        placeholder={t('Search skills')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {GROUPS.map(({ id, word, skills }) => {
        const shown = wanted
          ? skills.filter(({ label }) => [label, said(label)].some((name) => name.toLowerCase().includes(wanted)))
          : skills;
        const rated = skills.filter((skill) => strengths.has(skill.id)).length;
        if (shown.length === 0) return null;
        return (
          <details key={id} class="fold skill-group" open={wanted !== '' || undefined}>
            <summary>
              <h3>
                {t(word)} {rated > 0 && <span class="soft numbers">{tn(rated, '{n} rated', '{n} rated')}</span>}
              </h3>
            </summary>
            <ul class="skill-list">
              {shown.map((skill) => (
                <SkillRow
                  key={skill.id}
                  label={said(skill.label)}
                  strength={strengths.get(skill.id)}
                  onRate={(next) => rate(skill.id, next)}
                />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

interface SkillRowProps {
  label: string;
  strength: Strength | undefined;
  onRate: (strength: Strength | null) => void;
}

function SkillRow({ label, strength, onRate }: SkillRowProps) {
  return (
    <li class="skill-row">
      <span>{label}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset per skill would be read out 150 times over */}
      <span class="segments" role="group" aria-label={label}>
        {STRENGTHS.map(({ strength: each, word }) => (
          <button
            key={each}
            type="button"
            aria-pressed={strength === each}
            onClick={() => onRate(strength === each ? null : each)}
          >
            {t(word)}
          </button>
        ))}
      </span>
    </li>
  );
}
