import type { Analysis, EducationFact, ExperienceFact, PayRange, SkillFact } from '../../src/facts/analysis.ts';
import { SKILLS, type SkillId } from '../../src/knowledge/taxonomy.ts';
import { type Profile, profileSchema } from '../../src/profile/schema.ts';

/** What a test says of a posting; everything else is not stated. */
export interface Facts {
  role?: Partial<Analysis['role']>;
  required?: SkillId[];
  preferred?: SkillId[];
  duty?: SkillId[];
  skills?: SkillFact[];
  years?: Partial<ExperienceFact>[];
  education?: Partial<EducationFact>[];
  pay?: Partial<PayRange>[];
  scope?: Partial<Analysis['scope']>;
  work?: Partial<Analysis['work']>;
  flags?: Analysis['flags'];
  notStated?: Analysis['notStated'];
  confidence?: number;
  text?: string;
}

const LABEL = new Map<string, string>(SKILLS.map(({ id, label }) => [id, label]));
const quote = (text: string) => [{ source: 'text' as const, start: 0, end: text.length, text, rule: 'test' }];

export function skill(id: SkillId, need: SkillFact['need'], anyOf: string | null = null): SkillFact {
  return { id, label: LABEL.get(id)!, need, anyOf, evidence: quote(id) };
}

export function analysisOf(facts: Facts = {}): Analysis {
  return {
    schema: 'rolescope/analysis@1',
    id: '1',
    posting: {
      title: 'Director of Product',
      company: 'Example',
      location: '',
      url: '',
      site: '',
      text: facts.text ?? 'Text.',
    },
    role: { function: 'product-management', level: null, bodyLevel: null, track: null, evidence: {}, ...facts.role },
    skills: [
      ...(facts.skills ?? []),
      ...(facts.required ?? []).map((id) => skill(id, 'required')),
      ...(facts.preferred ?? []).map((id) => skill(id, 'preferred')),
      ...(facts.duty ?? []).map((id) => skill(id, 'duty')),
    ],
    experience: (facts.years ?? []).map((row) => ({
      min: null,
      max: null,
      area: 'product-management',
      detail: null,
      need: 'required',
      alternative: false,
      evidence: quote('years'),
      ...row,
    })),
    compensation: {
      ranges: (facts.pay ?? []).map((row) => ({
        min: null,
        max: null,
        currency: 'USD',
        period: 'year',
        kind: 'base',
        place: null,
        evidence: quote('pay'),
        ...row,
      })),
      bonus: null,
      equity: null,
      signOn: false,
      retirement: false,
      retirementMatch: false,
      benefits: [],
      evidence: {},
    },
    scope: {
      reports: null,
      orgSize: null,
      managesManagers: false,
      reportsTo: null,
      pnl: null,
      budget: null,
      evidence: {},
      ...facts.scope,
    },
    work: {
      mode: null,
      daysInOffice: null,
      travelPercent: null,
      places: [],
      sponsorship: null,
      clearance: null,
      evidence: {},
      ...facts.work,
    },
    education: (facts.education ?? []).map((row) => ({
      level: 'bachelor',
      need: 'required',
      orEquivalent: false,
      evidence: quote('degree'),
      ...row,
    })),
    responsibilities: [],
    flags: facts.flags ?? [],
    notStated: facts.notStated ?? [],
    language: 'en',
    confidence: facts.confidence ?? 1,
    warnings: [],
  };
}

type ProfileInput = Parameters<typeof profileSchema.parse>[0];

export function profileOf(says: Record<string, unknown> = {}): Profile {
  return profileSchema.parse({ schema: 'rolescope/profile@1', ...says } satisfies ProfileInput);
}

/** `{sql: 'strong'}` as the profile writes it. */
export function skills(held: Partial<Record<SkillId, 'strong' | 'some' | 'none'>>) {
  return { skills: Object.entries(held).map(([id, strength]) => ({ id, strength })) };
}
