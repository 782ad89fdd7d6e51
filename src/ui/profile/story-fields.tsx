import { Trash } from 'lucide';
import { useId } from 'preact/hooks';
import { RESPONSIBILITIES, type ResponsibilityId, SKILLS, type SkillId } from '../../knowledge/taxonomy.ts';
import { isMeasured, resultOf, type Story } from '../../prepare/measured.ts';
import { msg, said, t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { skillLabel } from '../words.ts';
import { StoryTags } from './story-tags.tsx';

const PARTS = [
  { part: 'situation', word: msg('Situation'), hint: msg('What the matter was, and what was at stake') },
  { part: 'action', word: msg('Action'), hint: msg('What you did yourself, step by step') },
  { part: 'result', word: msg('Result'), hint: msg('What came of it') },
] as const;

const DOMAINS = SKILLS.filter(({ group }) => group === 'domain');

interface StoryFieldsProps {
  story: Story;
  onChange: (story: Story) => void;
  onRemove: () => void;
}

/** One story in the order in which it is told: situation, action, result; then how large it was and what it shows. */
export function StoryFields({ story, onChange, onRemove }: StoryFieldsProps) {
  const id = useId();
  return (
    <div class="story stack tight">
      <div class="pair wide">
        <input
          aria-label={t('Title of the story')}
          placeholder={t('Title, such as: Moved billing to usage-based pricing')}
          maxLength={400}
          value={story.title}
          onInput={(event) => onChange({ ...story, title: event.currentTarget.value })}
        />
        <button
          type="button"
          class="button square"
          aria-label={t('Remove the story {title}', { title: story.title })}
          onClick={onRemove}
        >
          <Icon of={Trash} />
        </button>
      </div>
      <div class="columns">
        {PARTS.map(({ part, word, hint }) => (
          <div key={part} class="field">
            <label for={`${id}-${part}`}>{t(word)}</label>
            <textarea
              id={`${id}-${part}`}
              rows={4}
              maxLength={4000}
              value={story[part]}
              aria-describedby={`${id}-${part}-hint`}
              onInput={(event) => onChange({ ...story, [part]: event.currentTarget.value })}
            />
            <p class="hint" id={`${id}-${part}-hint`}>
              {t(hint)}
            </p>
          </div>
        ))}
      </div>
      <Size id={id} story={story} onChange={onChange} />
      <Shows story={story} onChange={onChange} />
    </div>
  );
}

function Size({ id, story, onChange }: { id: string; story: Story; onChange: (story: Story) => void }) {
  const hint = measureHint(story);
  return (
    <div class="columns">
      <div class="field">
        <label for={`${id}-measure`}>{t('Measured result')}</label>
        <input
          id={`${id}-measure`}
          maxLength={400}
          placeholder={t('Retention from 104% to 113%')}
          value={story.measure ?? ''}
          aria-describedby={`${id}-measure-hint`}
          onInput={(event) => onChange({ ...story, measure: event.currentTarget.value || undefined })}
        />
        <p class={hint ? 'hint story-hint' : 'hint'} id={`${id}-measure-hint`}>
          {hint ?? t('A number, and over what time')}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-scope`}>{t('How large it was')}</label>
        <input
          id={`${id}-scope`}
          maxLength={400}
          placeholder={t('Four teams, 900 customers')}
          value={story.scope ?? ''}
          onInput={(event) => onChange({ ...story, scope: event.currentTarget.value || undefined })}
        />
      </div>
      <div class="field">
        <label for={`${id}-domain`}>{t('Field or market')}</label>
        <select
          id={`${id}-domain`}
          value={story.domain ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ ...story, domain: DOMAINS.find((row) => row.id === currentTarget.value)?.id })
          }
        >
          <option value="">{t('Not said')}</option>
          {DOMAINS.map((row) => (
            <option key={row.id} value={row.id}>
              {said(row.label)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** A gentle word where something was written as a result, but nothing that can be counted. */
function measureHint(story: Story): string | null {
  const result = resultOf(story);
  return result !== '' && !isMeasured(result) ? t('No number yet: what changed, and by how much?') : null;
}

function Shows({ story, onChange }: { story: Story; onChange: (story: Story) => void }) {
  return (
    <>
      <StoryTags
        heading={t('Skills it shows')}
        adds={t('Add a skill')}
        value={story.skills}
        options={SKILLS.map(({ id, label }) => ({ id, label: said(label) }))}
        labelOf={(id: SkillId) => skillLabel(id)}
        onChange={(skills) => onChange({ ...story, skills })}
      />
      <StoryTags
        heading={t('Duties it shows')}
        adds={t('Add a duty')}
        value={story.responsibilities ?? []}
        options={RESPONSIBILITIES.map(({ id, label }) => ({ id, label: said(label) }))}
        labelOf={(id: ResponsibilityId) => said(RESPONSIBILITIES.find((row) => row.id === id)?.label ?? id)}
        onChange={(duties) => onChange({ ...story, responsibilities: duties.length > 0 ? duties : undefined })}
      />
    </>
  );
}
