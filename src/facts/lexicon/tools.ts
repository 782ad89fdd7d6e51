import type { SkillWords } from './row.ts';

/** Wordings of the skills of the group `tools`. Sorted by id, phrases sorted; phrase.ts has the language. */
export const TOOLS: readonly SkillWords[] = [
  {
    id: 'asana',
    anywhere: ['asana'],
  },
  {
    id: 'confluence',
    anywhere: ['confluence'],
    not: ['confluence of'],
  },
  {
    id: 'figma',
    anywhere: ['figjam', 'figma'],
  },
  {
    id: 'github',
    anywhere: ['=git', 'bitbucket', 'github', 'gitlab', 'source control', 'version control'],
    not: ['=git er'],
  },
  {
    id: 'google-workspace',
    anywhere: ['g suite', 'google (workspace|suite|doc|docs|sheet|sheets|slides|drive|apps)', 'gsuite'],
    asked: ['gmail'],
  },
  {
    id: 'hubspot',
    anywhere: ['hub spot', 'hubspot'],
  },
  {
    id: 'jira',
    anywhere: ['atlassian', 'azure devops board', 'jira'],
  },
  {
    id: 'microsoft-office',
    anywhere: [
      '(microsoft|ms) (office|word|powerpoint|project|365|suite|product|teams|visio|outlook|tool|power point)',
      'm365',
      'microsoft 365',
      'ms office',
      'office 365',
      'office suite',
      'outlook . (excel|word)',
      'power point',
      'powerpoint',
      'sharepoint',
      'visio',
      'word . (excel|powerpoint)',
    ],
    not: ['keynote (speaker|speech|address)'],
  },
  {
    id: 'productboard',
    anywhere: ['product board', 'productboard'],
    not: ['product board member'],
  },
  {
    id: 'salesforce',
    anywhere: ['sales cloud', 'salesforce', 'salesforce com', 'sfdc'],
    not: ['salesforce (effectiveness|automation)'],
  },
  {
    id: 'trello',
    anywhere: ['trello'],
  },
  {
    id: 'zendesk',
    anywhere: ['zendesk'],
  },
];
