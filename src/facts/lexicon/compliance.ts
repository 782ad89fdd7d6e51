import type { SkillWords } from './row.ts';

/** Wordings of the skills of the group `compliance`. Sorted by id, phrases sorted; phrase.ts has the language. */
export const COMPLIANCE: readonly SkillWords[] = [
  {
    id: 'fedramp',
    anywhere: ['fed ramp', 'fedramp', 'il4', 'il5', 'impact level 5', 'stateramp'],
  },
  {
    id: 'gdpr',
    anywhere: ['gdpr'],
    not: ['in accordance with .. gdpr'],
  },
  {
    id: 'hipaa',
    anywhere: ['hipaa', 'hitech act', 'hitrust'],
    not: ['(covered|governed|protected) by hipaa'],
  },
  {
    id: 'iso-27001',
    anywhere: ['isms', 'iso 27001', 'iso iec 27001', 'iso27001'],
  },
  {
    id: 'pci-dss',
    anywhere: ['pci [dss|compliance|standard]', 'pcidss'],
  },
  {
    id: 'soc2',
    anywhere: ['soc 1', 'soc 2', 'soc ii', 'soc2', 'ssae'],
  },
];
