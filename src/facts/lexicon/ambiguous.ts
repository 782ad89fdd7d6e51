import type { SkillId } from '../../knowledge/taxonomy.ts';

/** A word that is a skill only in some spellings and some company. */
export interface AmbiguousWord {
  id: SkillId;
  phrase: string;
  /** Spellings that may be the skill; any other is the everyday word. */
  written: readonly string[];
  /** Words of which one within four words of the same sentence shows that the skill is meant. */
  beside: readonly string[];
  /** Words that show, directly before it, that it is not. */
  notAfter: readonly string[];
  /** Words that show, directly after it, that it is not. */
  notBefore: readonly string[];
  /** True: a list of other tools ("SQL, R or Python") shows it too. */
  listed: boolean;
  /** What no neighbour decides: `skill`, `other`, or `grammar` (the skill when written as a name inside a sentence, else unless it is used as a verb). */
  otherwise: 'skill' | 'other' | 'grammar';
}

const TOOL = ['analytics', 'experience', 'familiarity', 'platform', 'proficiency', 'software', 'tool', 'using'];
const SUBJECTS = ['to', 'you', 'who', 'we', 'they', 'can', 'will', 'teams', 'people', 'truly'];

/** Everyday words that are also names. Sorted by id and phrase. */
export const AMBIGUOUS: readonly AmbiguousWord[] = [
  {
    id: 'aha',
    phrase: 'aha',
    written: ['Aha', 'AHA'],
    beside: ['jira', ...TOOL],
    notAfter: [],
    notBefore: ['moment', 'moments'],
    listed: true,
    otherwise: 'other',
  },
  {
    id: 'amplitude',
    phrase: 'amplitude',
    written: ['Amplitude'],
    beside: ['mixpanel', ...TOOL],
    notAfter: ['the', 'at'],
    notBefore: ['believes', 'is', 'of', 'wave'],
    listed: true,
    otherwise: 'skill',
  },
  {
    id: 'excel',
    phrase: 'excel',
    written: ['Excel', 'EXCEL', 'excel'],
    beside: [
      'microsoft',
      'ms',
      'office',
      'pivot',
      'powerpoint',
      'proficient',
      'proficiency',
      'skill',
      'spreadsheet',
      'vba',
      'word',
    ],
    notAfter: SUBJECTS,
    notBefore: ['at', 'in', 'when', 'as'],
    listed: true,
    otherwise: 'grammar',
  },
  {
    id: 'miro',
    phrase: 'miro',
    written: ['Miro'],
    beside: TOOL,
    notAfter: ['at'],
    notBefore: ['is', 'believes'],
    listed: true,
    otherwise: 'skill',
  },
  {
    id: 'notion',
    phrase: 'notion',
    written: ['Notion'],
    beside: TOOL,
    notAfter: ['the', 'a', 'any', 'this'],
    notBefore: ['of', 'that'],
    listed: true,
    otherwise: 'other',
  },
  {
    id: 'pendo',
    phrase: 'pendo',
    written: ['Pendo', 'PENDO'],
    beside: TOOL,
    notAfter: ['at'],
    notBefore: ['is'],
    listed: true,
    otherwise: 'skill',
  },
  {
    id: 'r-language',
    phrase: 'r',
    written: ['R'],
    beside: ['language', 'package', 'python', 'sas', 'scripting', 'sql', 'stata', 'statistical'],
    notAfter: ['and'],
    notBefore: ['and', 'd'],
    listed: true,
    otherwise: 'other',
  },
  {
    id: 'safe',
    phrase: 'safe',
    written: ['SAFe', 'SAFE'],
    beside: ['agile', 'framework', 'kanban', 'lean', 'methodology', 'scaled', 'scrum'],
    notAfter: [],
    notBefore: ['harbor', 'space'],
    listed: true,
    otherwise: 'other',
  },
  {
    id: 'segment',
    phrase: 'segment',
    written: ['Segment'],
    beside: ['amplitude', 'braze', 'cdp', 'mixpanel', 'twilio'],
    notAfter: ['business', 'customer', 'market', 'the', 'user'],
    notBefore: ['customers', 'leader', 'users'],
    listed: true,
    otherwise: 'other',
  },
  {
    id: 'slack',
    phrase: 'slack',
    written: ['Slack'],
    beside: ['asana', 'confluence', 'jira', 'notion', 'proficient', 'tool', 'trello', 'zoom'],
    notAfter: ['our', 'some', 'the', 'via'],
    notBefore: ['channel', 'off'],
    listed: true,
    otherwise: 'other',
  },
  {
    id: 'software-engineering',
    phrase: 'go',
    written: ['Go', 'GO'],
    beside: ['golang', 'java', 'language', 'programming', 'python', 'rust', 'typescript'],
    notAfter: [],
    notBefore: ['above', 'beyond', 'deep', 'live', 'market', 'to'],
    listed: false,
    otherwise: 'other',
  },
];
