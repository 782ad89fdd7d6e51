import type { SkillId } from '../../knowledge/taxonomy.ts';

/** A word that is a skill only in some spellings and some company. */
export interface AmbiguousWord {
  id: SkillId;
  phrase: string;
  /** Spellings that may be the skill; any other is the everyday word. */
  written: readonly string[];
  /** Words (stems) of which one within four words shows that the skill is meant. */
  beside: readonly string[];
  /** Words that, directly before or after, show that it is not. */
  never: readonly string[];
  /** True: a list of other tools ("SQL, R or Python") shows it too. */
  listed: boolean;
  /** What neither neighbour decides: `skill`, `other`, or `grammar` (the skill, unless it is used as a verb). */
  otherwise: 'skill' | 'other' | 'grammar';
}

const TOOL = ['analytics', 'experience', 'familiarity', 'platform', 'proficiency', 'software', 'tool', 'using'];

/** Everyday words that are also names. Sorted by id and phrase. */
export const AMBIGUOUS: readonly AmbiguousWord[] = [
  {
    id: 'aha',
    phrase: 'aha',
    written: ['Aha', 'Aha!', 'AHA'],
    beside: ['jira', ...TOOL],
    never: ['moment'],
    listed: true,
    otherwise: 'other',
  },
  {
    id: 'amplitude',
    phrase: 'amplitude',
    written: ['Amplitude'],
    beside: ['mixpanel', ...TOOL],
    never: ['the', 'wave'],
    listed: true,
    otherwise: 'skill',
  },
  {
    id: 'excel',
    phrase: 'excel',
    written: ['Excel', 'EXCEL', 'excel'],
    beside: [
      'advanced',
      'microsoft',
      'ms',
      'office',
      'pivot',
      'powerpoint',
      'proficient',
      'proficiency',
      'skill',
      'spreadsheet',
      'sql',
      'vba',
      'word',
    ],
    never: ['at', 'to', 'you', 'who', 'we'],
    listed: true,
    otherwise: 'grammar',
  },
  { id: 'miro', phrase: 'miro', written: ['Miro'], beside: TOOL, never: [], listed: true, otherwise: 'skill' },
  {
    id: 'notion',
    phrase: 'notion',
    written: ['Notion'],
    beside: TOOL,
    never: ['a', 'of', 'that', 'the'],
    listed: true,
    otherwise: 'other',
  },
  {
    id: 'pendo',
    phrase: 'pendo',
    written: ['Pendo', 'PENDO'],
    beside: TOOL,
    never: [],
    listed: true,
    otherwise: 'skill',
  },
  {
    id: 'r-language',
    phrase: 'r',
    written: ['R'],
    beside: ['language', 'package', 'python', 'scripting', 'sql', 'statistical', 'stata', 'sas'],
    never: ['and d', 'd'],
    listed: true,
    otherwise: 'other',
  },
  {
    id: 'safe',
    phrase: 'safe',
    written: ['SAFe', 'SAFE'],
    beside: ['agile', 'framework', 'kanban', 'lean', 'methodology', 'scaled', 'scrum'],
    never: ['harbor', 'space'],
    listed: true,
    otherwise: 'other',
  },
  {
    id: 'segment',
    phrase: 'segment',
    written: ['Segment'],
    beside: ['amplitude', 'braze', 'cdp', 'mixpanel', 'twilio'],
    never: ['customer', 'market', 'the', 'user'],
    listed: true,
    otherwise: 'other',
  },
  {
    id: 'slack',
    phrase: 'slack',
    written: ['Slack'],
    beside: ['asana', 'confluence', 'jira', 'notion', 'proficient', 'tool', 'trello', 'zoom'],
    never: ['our', 'some', 'the'],
    listed: true,
    otherwise: 'other',
  },
  {
    id: 'software-engineering',
    phrase: 'go',
    written: ['Go', 'GO'],
    beside: ['golang', 'java', 'language', 'programming', 'python', 'rust', 'typescript'],
    never: ['beyond', 'live', 'market', 'to'],
    listed: false,
    otherwise: 'other',
  },
];
