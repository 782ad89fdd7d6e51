import type { Analysis, Evidence } from '../facts/analysis.ts';
import { type ScopePart, USUAL_SCOPE, type UsualScope } from '../knowledge/level-scope.ts';

/** One part of a job's scope: what is stated, else what is usual for its title, else open. */
export interface ScopeLine {
  part: ScopePart;
  state: 'stated' | 'implied' | 'open';
  /** Empty unless stated. */
  evidence: Evidence[];
  /** What is usual for the title; only where nothing is stated. */
  usual: UsualScope | null;
}

/** Whether the text is in a language in which level, duties and scope are not read: its silence on them says nothing. */
export function scopeUnread({ warnings }: Analysis): boolean {
  return warnings.some(({ code }) => code === 'language-not-read');
}

const PARTS: readonly ScopePart[] = ['team', 'managers', 'pnl', 'budget', 'reportsTo'];

/** The five parts of a job's scope, in a fixed order. Only the title implies anything, and only for product management. */
export function scopeLines({ role, scope }: Analysis): ScopeLine[] {
  const fields: Record<ScopePart, (keyof typeof scope)[]> = {
    team: ['reports', 'orgSize'],
    managers: ['managesManagers'],
    pnl: ['pnl'],
    budget: ['budget'],
    reportsTo: ['reportsTo'],
  };
  const usual = (role.level && role.function === 'product-management' && USUAL_SCOPE[role.level]) || {};
  return PARTS.map((part) => {
    const stated = fields[part].filter((field) => Boolean(scope[field]));
    const evidence = stated.flatMap((field) => scope.evidence[field] ?? []);
    if (stated.length > 0) return { part, state: 'stated', evidence, usual: null };
    const implied = usual[part] ?? null;
    return { part, state: implied ? 'implied' : 'open', evidence: [], usual: implied };
  });
}
