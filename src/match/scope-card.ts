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

const PARTS: readonly ScopePart[] = ['team', 'managers', 'pnl', 'budget', 'reportsTo'];

/** The five parts of a job's scope, in a fixed order. Only the title implies anything, and only for product management. */
export function scopeLines({ role, scope }: Analysis): ScopeLine[] {
  const stated: Record<ScopePart, string | null> = {
    team: scope.reports !== null ? 'reports' : scope.orgSize !== null ? 'orgSize' : null,
    managers: scope.managesManagers ? 'managesManagers' : null,
    pnl: scope.pnl === null ? null : 'pnl',
    budget: scope.budget === null ? null : 'budget',
    reportsTo: scope.reportsTo === null ? null : 'reportsTo',
  };
  const usual = (role.level && role.function === 'product-management' && USUAL_SCOPE[role.level]) || {};
  return PARTS.map((part) => {
    const field = stated[part];
    if (field !== null) return { part, state: 'stated', evidence: scope.evidence[field] ?? [], usual: null };
    const implied = usual[part] ?? null;
    return { part, state: implied ? 'implied' : 'open', evidence: [], usual: implied };
  });
}
