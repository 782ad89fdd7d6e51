import type { Posting } from '../../page/posting.ts';

interface PasteFormProps {
  posting: Posting;
  onChange: (posting: Posting) => void;
  onAnalyse: () => void;
  onSample: () => void;
}

const LINES = [
  { field: 'title', word: 'Job title' },
  { field: 'company', word: 'Company' },
  { field: 'location', word: 'Place' },
] as const;

/** Title, company, place and text of a posting, by hand. */
export function PasteForm({ posting, onChange, onAnalyse, onSample }: PasteFormProps) {
  const empty = posting.title.trim() === '' && posting.text.trim() === '';
  return (
    <form
      class="stack paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAnalyse();
      }}
    >
      <div class="columns">
        {LINES.map(({ field, word }) => (
          <div key={field} class="field">
            <label for={`paste-${field}`}>{word}</label>
            <input
              id={`paste-${field}`}
              value={posting[field]}
              onInput={(event) => onChange({ ...posting, [field]: event.currentTarget.value })}
            />
          </div>
        ))}
      </div>
      <div class="field">
        <label for="paste-text">Text of the posting</label>
        <textarea
          id="paste-text"
          rows={8}
          value={posting.text}
          onInput={(event) => onChange({ ...posting, text: event.currentTarget.value })}
        />
      </div>
      <div class="row">
        <button type="submit" class="button primary" disabled={empty}>
          Read it
        </button>
        <button type="button" class="button" onClick={onSample}>
          Try the example
        </button>
      </div>
    </form>
  );
}
