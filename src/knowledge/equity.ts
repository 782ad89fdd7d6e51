/** A kind of ownership that pay may hold, as it is worded, and what the word means in general: the plan's own rules decide. */
export interface EquityKind {
  id: 'rsu' | 'options' | 'profit-interest' | 'phantom' | 'espp';
  label: string;
  pattern: RegExp;
  /** One neutral sentence. */
  means: string;
}

/** Kinds of ownership, the more particular wording first. */
export const EQUITY_KINDS: readonly EquityKind[] = [
  // "RSUs", "restricted stock", "restricted share units"
  {
    id: 'rsu',
    label: 'Restricted stock',
    pattern: /\bRSUs?\b|\brestricted (?:stock|shares?)\b/i,
    means:
      'Restricted stock units become shares as they vest, usually over several years; they are worth the share price on that day.',
  },
  // "stock options", "ISOs", "equity options"
  {
    id: 'options',
    label: 'Options',
    pattern: /\b(?:stock|share|equity) options?\b|\boptions? (?:grant|plan|package|pool)s?\b|\b(?:ISO|NSO)s\b/i,
    means:
      'Options are the right to buy shares later at a price fixed today; they are worth what the share gains above it, which may be nothing.',
  },
  // "profits interest units"
  {
    id: 'profit-interest',
    label: 'Profit interest',
    pattern: /\bprofits? interests?\b/i,
    means:
      'A profit interest is a share in what the company gains in value after the grant; it mostly pays when the company is sold.',
  },
  // "phantom shares", "stock appreciation rights"
  {
    id: 'phantom',
    label: 'Phantom shares',
    pattern: /\bphantom (?:stock|shares?|equity|units?)\b|\b(?:stock|share) appreciation rights?\b/i,
    means: 'Phantom shares and appreciation rights pay cash by the value of the shares; no shares are owned.',
  },
  // "employee stock purchase plan", "ESPP"
  {
    id: 'espp',
    label: 'Share purchase plan',
    pattern: /\bESPP\b|\b(?:employee )?(?:stock|share) purchase (?:plan|program(?:me)?)\b/i,
    means: 'A purchase plan lets employees buy shares from their own pay, usually at a discount.',
  },
];

/** What is said where a posting only speaks of equity. */
export const EQUITY_OPEN =
  'It does not say which kind (shares, units or options), how much, or how it vests: worth a question.';

/** The kinds of ownership that some words name; empty where they name none in particular. */
export function equityKindsIn(words: string): EquityKind[] {
  return EQUITY_KINDS.filter(({ pattern }) => pattern.test(words));
}
