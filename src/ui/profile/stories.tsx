import { Plus } from 'lucide';
import type { Story } from '../../prepare/measured.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { SectionProps } from './sections.tsx';
import { StoryFields } from './story-fields.tsx';

const BLANK: Story = { title: '', situation: '', action: '', result: '', skills: [] };

/** Stories of work done: each is proof of the skills it shows, and material for interviews. */
export function Stories({ profile, onChange }: SectionProps) {
  const { stories } = profile;
  const keep = (next: Story[]) => onChange({ ...profile, stories: next });
  return (
    <div class="stack">
      <p class="soft">
        {t(
          'A launch, a turnaround, a team you built. A story counts as proof of the skills that you name in it, and answers the duties of a posting when you prepare.',
        )}
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
          {t('Add a story')}
        </button>
      </div>
    </div>
  );
}
