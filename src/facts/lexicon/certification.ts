import type { SkillWords } from './row.ts';

/** Wordings of the skills of the group `certification`. Sorted by id, phrases sorted; phrase.ts has the language. */
export const CERTIFICATION: readonly SkillWords[] = [
  {
    id: 'aipmm',
    anywhere: [
      'aipmm',
      'certif* (in|as) . product',
      'certif* .. product management',
      'certified product manager',
      'icagile certif*',
      'npdp',
      'pdma',
      'product certif*',
      'product management certif*',
      'product school',
      'reforge',
    ],
    not: ['certified product owner'],
  },
  {
    id: 'csm',
    anywhere: [
      '(=psm|=pmp|=cspo|scrum|safe) .. =csm',
      '=csm . (=cspo|=psm|=pmp)',
      '=csm certif*',
      'certif* ... =csm',
      'certified scrum master',
      'certified scrummaster',
      'csp sm',
      'professional scrum master',
      'psm',
      'scrum . certif*',
      'scrum certif*',
      'scrum master certif*',
      'scrummaster certif*',
    ],
    not: ['customer success manager'],
  },
  {
    id: 'cspo',
    anywhere: [
      'a cspo',
      'certified product owner',
      'certified scrum product owner',
      'cspo',
      'popm',
      'product owner certification',
      'professional scrum product owner',
      'pspo',
      'scrum product owner certification',
    ],
  },
  {
    id: 'pmp',
    anywhere: [
      '=pmp',
      'capm',
      'pgmp',
      'pmi [acp|certif*]',
      'prince2',
      'project management certif*',
      'project management professional',
    ],
  },
  {
    id: 'pragmatic',
    anywhere: ['pragmatic (institute|marketing|framework|certif*)', 'pragmatic product management'],
    not: ['pragmatic (approach|product leader|product manager|product thinker)'],
  },
  {
    id: 'safe-certification',
    anywhere: [
      'certified (in|scaled) . (safe|scaled agile)',
      'certified safe',
      'leading safe',
      'safe (certif*|agilist|popm|pm po|spc|practitioner|program consultant|5|6)',
      'safe certification',
      'scaled agile certif*',
      'spc certif*',
    ],
  },
];
