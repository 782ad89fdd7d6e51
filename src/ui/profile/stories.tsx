import { Plus, Trash, X } from 'lucide';
import { useId } from 'preact/hooks';
import { SKILLS, type SkillId } from '../../knowledge/taxonomy.ts';
import type { Profile } from '../../profile/schema.ts';
import { Icon } from '../icon.tsx';
import { skillLabel } from '../words.ts';
import type { SectionProps } from './sections.tsx';

type Story = Profile['stories'][number];

const BLANK: Story = { title: '', situation: '', action: '', result: '', skills: [] };
const PARTS = [
  { part: 'situation', word: 'What the matter was' },
  { part: 'action', word: 'What you did' },
  { part: 'result', word: 'What came of it' },
] as const;

/** Stories of work done: each is proof of the skills it shows, and material for interviews. */
export function Stories({ profile, onChange }: SectionProps) {
  const { stories } = profile;
  const keep = (next: Story[]) => onChange({ ...profile, stories: next });
  return (
    <div class="stack">
      <p class="soft">
        A launch, a turnaround, a team you built. A story counts as proof of the skills that you name in it.
      </p>
      {stories.map((story, index) => (
        <StoryFields
          // a story has no other identity, and stories are never reordered
          key={index}
          story={story}
          onChange={(changed) => keep(stories.map((other, at) => (at === index ? changed : other)))}
          onRemove={() => keep(stories.filter((_, at) => at !== index))}
        />
      ))}
      <div class="row">
        <button type="button" class="button slim" onClick={() => keep([...stories, BLANK])}>
          <Icon of={Plus} size={14} />
          Add a story
        </button>
      </div>
    </div>
  );
}

interface StoryFieldsProps {
  story: Story;
  onChange: (story: Story) => void;
  onRemove: () => void;
}

function StoryFields({ story, onChange, onRemove }: StoryFieldsProps) {
  const id = useId();
  return (
    <div class="story stack tight">
      <div class="pair wide">
        <input
          aria-label="Title of the story"
          placeholder="Title, such as: Moved billing to usage-based pricing"
          value={story.title}
          onInput={(event) => onChange({ ...story, title: event.currentTarget.value })}
        />
        <button type="button" class="button square" aria-label={`Remove the story ${story.title}`} onClick={onRemove}>
          <Icon of={Trash} />
        </button>
      </div>
      <div class="columns">
        {PARTS.map(({ part, word }) => (
          <div key={part} class="field">
            <label for={`${id}-${part}`}>{word}</label>
            <textarea
              id={`${id}-${part}`}
              rows={3}
              maxLength={4000}
              value={story[part]}
              onInput={(event) => onChange({ ...story, [part]: event.currentTarget.value })}
            />
          </div>
        ))}
      </div>
      <StorySkills value={story.skills} onChange={(skills) => onChange({ ...story, skills })} />
    </div>
  );
}

function StorySkills({ value, onChange }: { value: readonly SkillId[]; onChange: (skills: SkillId[]) => void }) {
  const add = (name: string) => {
    const skill = SKILLS.find(({ id }) => id === name);
    if (skill) onChange([...value, skill.id]);
  };
  return (
    <div class="row">
      {value.map((id) => (
        <button
          key={id}
          type="button"
          class="button slim"
          aria-label={`Remove ${skillLabel(id)}`}
          onClick={() => onChange(value.filter((other) => other !== id))}
        >
          {skillLabel(id)}
          <Icon of={X} size={12} />
        </button>
      ))}
      <select
        class="add-skill"
        aria-label="Add a skill that the story shows"
        value=""
        onChange={(event) => add(event.currentTarget.value)}
      >
        <option value="">Add a skill</option>
        {SKILLS.filter(({ id }) => !value.includes(id)).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
